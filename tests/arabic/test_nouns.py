"""Written shapes of nouns and adjectives, checked against the grammar."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasid.arabic.nouns import NounError, adjective_forms, noun_forms, parse_noun

# spec | shapes that must be there | shapes that must not
NOUNS = """
هجوم/هجمات/m | هجوم هجوما هجومان هجومين هجومي هجمات | هجماتا
مسلح/ون/m | مسلح مسلحا مسلحان مسلحون مسلحين مسلحو مسلحي | مسلحيا
مهاجمة/ات/f | مهاجمة مهاجمت مهاجمتان مهاجمتين مهاجمتا مهاجمات | مهاجمةا مهاجمتات
جندي/جنود/m | جندي جنديا جنديان جنديين جنود جنودا | جند
مستشفى/مستشفيات/m | مستشفى مستشفا مستشفيان مستشفيين مستشفيات | مستشفىا
قاض/قضاة/m | قاض قاضي قاضيا قاضيان قاضيين قضاة قضات | قاضا
محام/محامون/m | محام محامي محاميا محاميان محامون محامين محامو | محاما محاميون
محامي/محامون/m | محام محامي محاميا محامون محامين | محاميون
محامٍ/ون/m | محام محامي محاميا محامون محامين | محاما
ابن/أبناء/m | ابن ابنا ابنان أبناء أبناؤ أبنائ | أبناءا
لاجئ/ون/m | لاجئ لاجئا لاجئان لاجئون لاجئين لاجئو لاجئي | لاجؤون
مبدأ/مبادئ/m | مبدأ مبدؤ مبدئ مبدآن مبادئ | مبادئا
مبنى/مبان/m | مبنى مبنا مبنيان مبان مباني | مبانا
مبنى/مباني/m | مبان مباني | مبانيا
جزء/أجزاء/m | جزء جزءا جزؤ جزئ جزءان أجزاء أجزاؤ أجزائ | أجزاءا
عبء/أعباء/m | عبء عبئا عبئان عبئين أعباء | عبءا
شيء/أشياء/m | شيء شيئا شيئ شيئان أشياء | شيءا
مفاجأة/ات/f | مفاجأة مفاجأت مفاجأتان مفاجآت | مفاجأات
منشأة/ات/f | منشأة منشآت | منشأات
إجراء/ات/m | إجراء إجراؤ إجرائ إجراءان إجراءات | إجراءاا
قراءة/ات/f | قراءة قراءت قراءتان قراءات | قراءةا
صحراء/صحار/f | صحراء صحراوان صحراوين صحار صحاري | صحارا
وقت/أوقات/m | وقت وقتا وقتان أوقات أوقاتا | وقتات
بيت/بيوت/m | بيت بيتا بيوت بيوتا | بيتون
بنت/بنات/f | بنت بنتان بنات | بناتا
أخت/أخوات/f | أخت أختان أخوات | أخواتا
عنصر/عناصر/m | عنصر عنصرا عنصران عناصر | عناصرا
صاروخ/صواريخ/m | صاروخ صاروخا صاروخين صواريخ | صواريخا
حزب/أحزاب/m | حزب حزبا أحزاب أحزابا | أحزابون
قتيل/قتلى/m | قتيل قتيلا قتيلان قتلى قتلا | قتلىا
ضحية/ضحايا/f | ضحية ضحيت ضحيتان ضحايا | ضحاياا
وزير/وزراء/m | وزير وزيرا وزيران وزراء وزراؤ وزرائ | وزراءا
نائب/نواب/m | نائب نائبا نواب نوابا | نوابي
ناحية/نواحي/f | ناحية ناحيت نواح نواحي | نواحيا
أرض/أراض/f | أرض أرضا أراض أراضي | أراضا
رجل/رجال/m | رجل رجلا رجلان رجال رجالا | رجلون
دمار/-/m | دمار دمارا | دماران
قائد/قادة/m | قائد قائدا قائدان قادة قادت | قادةا
شهر/أشهر، شهور/m | شهر شهرا شهران شهرين أشهر شهور شهورا | شهرون
أخ/إخوة/m | أخ أخو أخا أخي إخوة إخوت | أخةا
سجن/سجون/m | سجن سجنا سجون سجونا | سجين سجو
قوة/قوات/f | قوة قوت قوتان قوات | قواتا
مصاب/ون/m | مصاب مصابا مصابون مصابين | مصابيا
معتقل/ون/m | معتقل معتقلا معتقلون معتقلو | معتقليا
"""
ROWS = [[part.split() if index else part.strip() for index, part in enumerate(line.split("|"))]
        for line in NOUNS.strip().splitlines()]  # fmt: skip


@pytest.mark.parametrize(("spec", "present", "absent"), ROWS, ids=[str(row[0]) for row in ROWS])
def test_shapes_of_a_noun(spec: str, present: list[str], absent: list[str]) -> None:
    found = {form.text for form in noun_forms(parse_noun(spec))}
    assert set(present) <= found
    assert not found & set(absent)


COMPOUNDS = [
    ("سيارة مفخخة/سيارات مفخخة/f", "سيارة مفخخة|السيارة المفخخة|سيارتان مفخختان|سيارتين مفخختين|السيارات المفخخة"),
    ("إطلاق نار/-/m", "إطلاق نار|إطلاق النار"),
    ("إطلاق نار كثيف/-/m", "إطلاق نار كثيف|إطلاق النار الكثيف"),
    ("هجوم انتحاري/هجمات انتحارية/m", "هجوما انتحاريا|الهجوم الانتحاري|هجومين انتحاريين|الهجمات الانتحارية"),
    ("جندي سابق/جنود سابقون/m", "جنديا سابقا|جنود سابقون|جنود سابقين|جنودا سابقين|الجنود السابقين|الجنديان السابقان"),
    ("مسلح مجهول/ون/m", "مسلح مجهول|مسلحون مجهولون|مسلحين مجهولين|المسلحون المجهولون"),
    ("سيارة إسعاف/سيارات إسعاف/f", "سيارة إسعاف|سيارة الإسعاف|سيارتا إسعاف|سيارتي الإسعاف|سيارات الإسعاف"),
    ("متحدث باسم/متحدثون باسم/m", "متحدث باسم|المتحدث باسم|متحدثون باسم|المتحدثين باسم"),
    ("مكان إقامة/أماكن إقامة/m", "مكان إقامة|مكان الإقامة|مكان إقامت|أماكن الإقامة"),
    ("رجل أمن/رجال أمن/m", "رجل أمن|رجل الأمن|رجلا أمن|رجلي أمن|رجال الأمن"),
    ("خط النار/خطوط النار/m", "خط النار|خطا النار|خطوط النار"),
    ("عبوة ناسفة محلية/عبوات ناسفة محلية/f", "عبوة ناسفة محلية|العبوة الناسفة المحلية|عبوتين ناسفتين محليتين"),
]


@pytest.mark.parametrize(("spec", "present"), COMPOUNDS, ids=[spec for spec, _ in COMPOUNDS])
def test_shapes_of_several_words(spec: str, present: str) -> None:
    forms = list(noun_forms(parse_noun(spec)))
    assert set(present.split("|")) <= {form.text for form in forms}
    assert all((form.definite == "yes") == (" ال" in f" {form.text}") for form in forms)


def test_what_governs_takes_no_article_and_no_tanwin() -> None:
    found = {form.text for form in noun_forms(parse_noun("سيارة إسعاف/سيارات إسعاف/f"))}
    assert "السيارة الإسعاف" not in found
    found = {form.text for form in noun_forms(parse_noun("رجل أمن/رجال أمن/m"))}
    assert "رجلا أمنا" not in found


def test_labels_of_the_shapes() -> None:
    forms = {(form.text, form.number): form for form in noun_forms(parse_noun("مسلح/ون/m"))}
    assert forms["مسلحو", "pl"].construct
    assert forms["مسلحو", "pl"].definite == "no"
    assert forms["مسلحا", "sg"].case == "acc"
    assert forms["مسلحين", "pl"].case == "obl"
    assert forms["مسلح", "sg"].definite == "any"
    before = [form for form in noun_forms(parse_noun("ابن/أبناء/m")) if form.before_pronoun]
    assert [(form.text, form.case) for form in before] == [("أبناؤ", "nom"), ("أبنائ", "obl")]


ADJECTIVES = [
    ("عراقي", "عراقي عراقيا عراقية عراقيت عراقيان عراقيتين عراقيون عراقيين عراقيات", "عراقيةا"),
    ("تركي/أتراك", "تركي تركية أتراك أتراكا تركيات", "أتراكون"),
    ("إرهابي", "إرهابي إرهابية إرهابيون إرهابيين إرهابيات", "إرهاب"),
    ("أمني", "أمني أمنية أمنيون أمنيين أمنيات أمنيا", "منيى"),
    ("مسلح", "مسلح مسلحا مسلحة مسلحون مسلحو مسلحات مسلحتان", "مسلحةا"),
    ("كبير/كبار", "كبير كبيرا كبيرة كبار كبارا كبيرات كبيرين", "كبيرون"),
    ("أسير/أسرى", "أسير أسيرا أسيرة أسرى أسيرات", "سيرى"),
    ("أحمر/حمر", "أحمر حمراء حمر حمراوان أحمران", "أحمرة"),
    ("أعزل/عزل", "أعزل عزلاء عزل", "أعزلة"),
    ("أكبر", "أكبر كبرى كبرا", "أكبرة أكبرون"),
    ("أعلى", "أعلى عليا", "أعلاة"),
    ("موال/موالون", "موال موالي مواليا موالية موالون موالين مواليات", "موالة"),
    ("متبقٍ", "متبق متبقي متبقيا متبقية", "متبقة"),
    ("بريء/أبرياء", "بريء بريئا بريئة بريئان أبرياء أبريائ", "بريءا"),
    ("مسمى", "مسمى مسماة مسميان مسمون", "مسمىة"),
]


@pytest.mark.parametrize(("spec", "present", "absent"), ADJECTIVES, ids=[row[0] for row in ADJECTIVES])
def test_shapes_of_an_adjective(spec: str, present: str, absent: str) -> None:
    found = {form.text for form in adjective_forms(spec)}
    assert set(present.split()) <= found
    assert not found & set(absent.split())


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("هجوم", "singular/plural/gender"),
        ("هجوم/هجمات/x", "gender m or f"),
        ("attack/هجمات/m", "Arabic words"),
        ("هجوم/هجمات,,/m", "parted by commas"),
        ("هجوم//m", "singular/plural/gender"),
    ],
)
def test_a_bad_noun_says_what_was_expected(spec: str, expected: str) -> None:
    with pytest.raises(NounError, match=expected):
        parse_noun(spec)


@pytest.mark.parametrize("spec", ["", "كبير/كبار/m", "كبير جدا", "big"])
def test_a_bad_adjective_is_an_error(spec: str) -> None:
    with pytest.raises(NounError):
        list(adjective_forms(spec))


WORD = st.text(st.sampled_from("بتجحخدرسشصعفقكلمنهويةىءأئ"), min_size=3, max_size=6)


@given(WORD, WORD, st.sampled_from(["m", "f"]), st.sampled_from(["ون", "ات", "-", "broken"]))
def test_properties_of_every_noun(singular: str, broken: str, gender: str, plural: str) -> None:
    spec = f"{singular}/{broken if plural == 'broken' else plural}/{gender}"
    forms = list(noun_forms(parse_noun(spec)))
    assert forms == list(noun_forms(parse_noun(spec)))
    assert len(forms) == len(set(forms))
    assert all(form.text and all("\u0621" <= letter <= "\u064a" for letter in form.text) for form in forms)
    assert not any(form.definite == "any" and (form.construct or form.before_pronoun) for form in forms)
