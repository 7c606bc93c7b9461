"""Paradigms written out from the grammar, one verb at least for each stem class and form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasid.arabic.verbs import (
    Participles,
    VerbError,
    VerbForm,
    parse_verb,
    participles,
    passive_vowels,
    verb_forms,
    verbal_nouns,
)

# perfect 3ms, 3fs, 3mp, 3fp, 1sg | imperfect 3ms, indicative 3mp, 3fp, subjunctive 3mp, jussive 3ms
# | passive perfect 3ms, passive imperfect 3ms | imperative 2mp
COLUMNS = (
    ("perfect", "active", 3, "m", "sg"),
    ("perfect", "active", 3, "f", "sg"),
    ("perfect", "active", 3, "m", "pl"),
    ("perfect", "active", 3, "f", "pl"),
    ("perfect", "active", 1, None, "sg"),
    ("imperfect", "active", 3, "m", "sg"),
    ("imperfect", "active", 3, "m", "pl"),
    ("imperfect", "active", 3, "f", "pl"),
    ("subjunctive", "active", 3, "m", "pl"),
    ("jussive", "active", 3, "m", "sg"),
    ("perfect", "passive", 3, "m", "sg"),
    ("imperfect", "passive", 3, "m", "sg"),
    ("imperative", "active", 2, "m", "pl"),
)
PARADIGMS = """
قتل/يقتل/I: قتل قتلت قتلوا قتلن قتلت يقتل يقتلون يقتلن يقتلوا يقتل قتل يقتل اقتلوا
رد/يرد/I: رد ردت ردوا رددن رددت يرد يردون يرددن يردوا يردد رد يرد ردوا
شن/يشن/I: شن شنت شنوا شنن شننت يشن يشنون يشنن يشنوا يشنن شن يشن شنوا
قال/يقول/I: قال قالت قالوا قلن قلت يقول يقولون يقلن يقولوا يقل قيل يقال قولوا
باع/يبيع/I: باع باعت باعوا بعن بعت يبيع يبيعون يبعن يبيعوا يبع بيع يباع بيعوا
خاف/يخاف/I: خاف خافت خافوا خفن خفت يخاف يخافون يخفن يخافوا يخف خيف يخاف خافوا
مات/يموت/I: مات ماتت ماتوا متن مت يموت يموتون يمتن يموتوا يمت ميت يمات موتوا
دعا/يدعو/I: دعا دعت دعوا دعون دعوت يدعو يدعون يدعون يدعوا يدع دعي يدعى ادعوا
رمى/يرمي/I: رمى رمت رموا رمين رميت يرمي يرمون يرمين يرموا يرم رمي يرمى ارموا
بقي/يبقى/I: بقي بقيت بقوا بقين بقيت يبقى يبقون يبقين يبقوا يبق بقي يبقى ابقوا
سعى/يسعى/I: سعى سعت سعوا سعين سعيت يسعى يسعون يسعين يسعوا يسع سعي يسعى اسعوا
وصل/يصل/I: وصل وصلت وصلوا وصلن وصلت يصل يصلون يصلن يصلوا يصل وصل يوصل صلوا
وقع/يقع/I: وقع وقعت وقعوا وقعن وقعت يقع يقعون يقعن يقعوا يقع وقع يوقع قعوا
أخذ/يأخذ/I: أخذ أخذت أخذوا أخذن أخذت يأخذ يأخذون يأخذن يأخذوا يأخذ أخذ يؤخذ خذوا
أسر/يأسر/I: أسر أسرت أسروا أسرن أسرت يأسر يأسرون يأسرن يأسروا يأسر أسر يؤسر ائسروا
سأل/يسأل/I: سأل سألت سألوا سألن سألت يسأل يسألون يسألن يسألوا يسأل سئل يسأل اسألوا
قرأ/يقرأ/I: قرأ قرأت قرؤوا قرأن قرأت يقرأ يقرؤون يقرأن يقرؤوا يقرأ قرئ يقرأ اقرؤوا
جاء/يجيء/I: جاء جاءت جاؤوا جئن جئت يجيء يجيئون يجئن يجيئوا يجئ جيء يجاء جيئوا
ساء/يسوء/I: ساء ساءت ساؤوا سؤن سؤت يسوء يسوؤون يسؤن يسوؤوا يسؤ سيء يساء سوؤوا
رأى/يرى/I: رأى رأت رأوا رأين رأيت يرى يرون يرين يروا ير رئي يرى روا
أتى/يأتي/I: أتى أتت أتوا أتين أتيت يأتي يأتون يأتين يأتوا يأت أتي يؤتى ائتوا
روى/يروي/I: روى روت رووا روين رويت يروي يروون يروين يرووا يرو روي يروى ارووا
وفى/يفي/I: وفى وفت وفوا وفين وفيت يفي يفون يفين يفوا يف وفي يوفى فوا
قتّل/يقتّل/II: قتل قتلت قتلوا قتلن قتلت يقتل يقتلون يقتلن يقتلوا يقتل قتل يقتل قتلوا
هدد/يهدد/II: هدد هددت هددوا هددن هددت يهدد يهددون يهددن يهددوا يهدد هدد يهدد هددوا
أدى/يؤدي/II: أدى أدت أدوا أدين أديت يؤدي يؤدون يؤدين يؤدوا يؤد أدي يؤدى أدوا
سوّى/يسوّي/II: سوى سوت سووا سوين سويت يسوي يسوون يسوين يسووا يسو سوي يسوى سووا
هاجم/يهاجم/III: هاجم هاجمت هاجموا هاجمن هاجمت يهاجم يهاجمون يهاجمن يهاجموا يهاجم هوجم يهاجم هاجموا
فاجأ/يفاجئ/III: فاجأ فاجأت فاجؤوا فاجأن فاجأت يفاجئ يفاجئون يفاجئن يفاجئوا يفاجئ فوجئ يفاجأ فاجئوا
نادى/ينادي/III: نادى نادت نادوا نادين ناديت ينادي ينادون ينادين ينادوا يناد نودي ينادى نادوا
أعلن/يعلن/IV: أعلن أعلنت أعلنوا أعلن أعلنت يعلن يعلنون يعلن يعلنوا يعلن أعلن يعلن أعلنوا
أوقف/يوقف/IV: أوقف أوقفت أوقفوا أوقفن أوقفت يوقف يوقفون يوقفن يوقفوا يوقف أوقف يوقف أوقفوا
آوى/يؤوي/IV: آوى آوت آووا آوين آويت يؤوي يؤوون يؤوين يؤووا يؤو أووي يؤوى آووا
أصر/يصر/IV: أصر أصرت أصروا أصررن أصررت يصر يصرون يصررن يصروا يصرر أصر يصر أصروا
أدان/يدين/IV: أدان أدانت أدانوا أدن أدنت يدين يدينون يدن يدينوا يدن أدين يدان أدينوا
أعطى/يعطي/IV: أعطى أعطت أعطوا أعطين أعطيت يعطي يعطون يعطين يعطوا يعط أعطي يعطى أعطوا
أرى/يري/IV: أرى أرت أروا أرين أريت يري يرون يرين يروا ير أري يرى أروا
تحدث/يتحدث/V: تحدث تحدثت تحدثوا تحدثن تحدثت يتحدث يتحدثون يتحدثن يتحدثوا يتحدث تحدث يتحدث تحدثوا
تبنى/يتبنى/V: تبنى تبنت تبنوا تبنين تبنيت يتبنى يتبنون يتبنين يتبنوا يتبن تبني يتبنى تبنوا
تظاهر/يتظاهر/VI: تظاهر تظاهرت تظاهروا تظاهرن تظاهرت يتظاهر يتظاهرون يتظاهرن يتظاهروا يتظاهر تظوهر يتظاهر تظاهروا
تآمر/يتآمر/VI: تآمر تآمرت تآمروا تآمرن تآمرت يتآمر يتآمرون يتآمرن يتآمروا يتآمر تؤومر يتآمر تآمروا
انفجر/ينفجر/VII: انفجر انفجرت انفجروا انفجرن انفجرت ينفجر ينفجرون ينفجرن ينفجروا ينفجر انفجر ينفجر انفجروا
انحاز/ينحاز/VII: انحاز انحازت انحازوا انحزن انحزت ينحاز ينحازون ينحزن ينحازوا ينحز انحيز ينحاز انحازوا
انضم/ينضم/VII: انضم انضمت انضموا انضممن انضممت ينضم ينضمون ينضممن ينضموا ينضمم انضم ينضم انضموا
اعتقل/يعتقل/VIII: اعتقل اعتقلت اعتقلوا اعتقلن اعتقلت يعتقل يعتقلون يعتقلن يعتقلوا يعتقل اعتقل يعتقل اعتقلوا
اتهم/يتهم/VIII: اتهم اتهمت اتهموا اتهمن اتهمت يتهم يتهمون يتهمن يتهموا يتهم اتهم يتهم اتهموا
ادعى/يدعي/VIII: ادعى ادعت ادعوا ادعين ادعيت يدعي يدعون يدعين يدعوا يدع ادعي يدعى ادعوا
احتل/يحتل/VIII: احتل احتلت احتلوا احتللن احتللت يحتل يحتلون يحتللن يحتلوا يحتلل احتل يحتل احتلوا
اغتال/يغتال/VIII: اغتال اغتالت اغتالوا اغتلن اغتلت يغتال يغتالون يغتلن يغتالوا يغتل اغتيل يغتال اغتالوا
اصطدم/يصطدم/VIII: اصطدم اصطدمت اصطدموا اصطدمن اصطدمت يصطدم يصطدمون يصطدمن يصطدموا يصطدم اصطدم يصطدم اصطدموا
احمر/يحمر/IX: احمر احمرت احمروا احمررن احمررت يحمر يحمرون يحمررن يحمروا يحمرر احمر يحمر احمروا
استخدم/يستخدم/X: استخدم استخدمت استخدموا استخدمن استخدمت يستخدم يستخدمون يستخدمن يستخدموا يستخدم استخدم يستخدم استخدموا
استعاد/يستعيد/X: استعاد استعادت استعادوا استعدن استعدت يستعيد يستعيدون يستعدن يستعيدوا يستعد استعيد يستعاد استعيدوا
استمر/يستمر/X: استمر استمرت استمروا استمررن استمررت يستمر يستمرون يستمررن يستمروا يستمرر استمر يستمر استمروا
استولى/يستولي/X: استولى استولت استولوا استولين استوليت يستولي يستولون يستولين يستولوا يستول استولي يستولى استولوا
سيطر/يسيطر/QI: سيطر سيطرت سيطروا سيطرن سيطرت يسيطر يسيطرون يسيطرن يسيطروا يسيطر سوطر يسيطر سيطروا
تدهور/يتدهور/QII: تدهور تدهورت تدهوروا تدهورن تدهورت يتدهور يتدهورون يتدهورن يتدهوروا يتدهور تدهور يتدهور تدهوروا
اطمأن/يطمئن/QIV: اطمأن اطمأنت اطمأنوا اطمأنن اطمأننت يطمئن يطمئنون يطمأنن يطمئنوا يطمأنن اطمئن يطمأن اطمئنوا
"""
TABLE = [(line.split(":")[0], line.split(":")[1].split()) for line in PARADIGMS.strip().splitlines()]
SPECS = [spec for spec, _ in TABLE]


def texts(spec: str, *cell: object, before_pronoun: bool = False) -> list[str]:
    tense, voice, person, gender, number = cell
    return [
        form.text
        for form in verb_forms(parse_verb(spec))
        if (form.tense, form.voice, form.person, form.gender, form.number) == (tense, voice, person, gender, number)
        and form.before_pronoun is before_pronoun
    ]


@pytest.mark.parametrize(("spec", "expected"), TABLE, ids=SPECS)
def test_paradigm(spec: str, expected: list[str]) -> None:
    assert len(expected) == len(COLUMNS)
    made = [(cell, texts(spec, *cell)) for cell in COLUMNS]
    wrong = [(cell, want, got) for (cell, got), want in zip(made, expected, strict=True) if want not in got]
    assert not wrong


@pytest.mark.parametrize(
    ("spec", "cell", "expected"),
    [
        ("قرأ/يقرأ/I", ("perfect", "active", 3, "m", "pl"), {"قرؤوا", "قرأوا", "قرءوا"}),
        ("قرأ/يقرأ/I", ("imperfect", "active", 3, "m", "pl"), {"يقرؤون", "يقرأون", "يقرءون"}),
        ("جاء/يجيء/I", ("perfect", "active", 3, "m", "pl"), {"جاؤوا", "جاءوا"}),
        ("آمن/يؤمن/IV", ("imperfect", "active", 1, None, "sg"), {"أؤمن", "أومن"}),
        ("أخذ/يأخذ/I", ("imperfect", "active", 1, None, "sg"), {"آخذ"}),
        ("رد/يرد/I", ("jussive", "active", 3, "m", "sg"), {"يرد", "يردد"}),
        ("دعا/يدعو/I", ("perfect", "active", 3, "m", "du"), {"دعوا"}),
        ("رمى/يرمي/I", ("imperfect", "active", 3, "f", "du"), {"ترميان"}),
        ("بقي/يبقى/I", ("imperfect", "active", 2, "f", "sg"), {"تبقين"}),
        ("آل/يؤول/I", ("imperfect", "active", 3, "m", "sg"), {"يؤول"}),
    ],
)
def test_every_spelling_of_a_cell(spec: str, cell: tuple[object, ...], expected: set[str]) -> None:
    assert set(texts(spec, *cell)) == expected


@pytest.mark.parametrize(
    ("spec", "cell", "expected"),
    [
        ("قتل/يقتل/I", ("perfect", "active", 3, "m", "pl"), ["قتلو"]),
        ("قتل/يقتل/I", ("perfect", "active", 2, "m", "pl"), ["قتلتمو"]),
        ("رمى/يرمي/I", ("perfect", "active", 3, "m", "sg"), ["رما"]),
        ("رأى/يرى/I", ("imperfect", "active", 3, "m", "sg"), ["يرا"]),
        ("رأى/يرى/I", ("perfect", "active", 3, "m", "sg"), ["رآ"]),
        ("قرأ/يقرأ/I", ("imperfect", "active", 3, "m", "sg"), ["يقرؤ"]),
        ("ساء/يسوء/I", ("imperfect", "active", 3, "m", "sg"), ["يسوؤ"]),
        ("قتل/يقتل/I", ("perfect", "active", 3, "f", "sg"), []),
        ("دعا/يدعو/I", ("perfect", "active", 3, "m", "sg"), []),
    ],
)
def test_shapes_before_a_pronoun(spec: str, cell: tuple[object, ...], expected: list[str]) -> None:
    assert texts(spec, *cell, before_pronoun=True) == expected


def test_a_passive_takes_no_pronoun() -> None:
    assert not any(form.before_pronoun for form in verb_forms(parse_verb("قتل/يقتل/I")) if form.voice == "passive")


@pytest.mark.parametrize(
    ("spec", "active", "passive"),
    [
        ("هاجم/يهاجم/III", "مهاجم", "مهاجم"),
        ("قتل/يقتل/I", "قاتل", "مقتول"),
        ("قال/يقول/I", "قائل", "مقول"),
        ("باع/يبيع/I", "بائع", "مبيع"),
        ("دعا/يدعو/I", "داع", "مدعو"),
        ("رمى/يرمي/I", "رام", "مرمي"),
        ("رأى/يرى/I", "راء", "مرئي"),
        ("قرأ/يقرأ/I", "قارئ", "مقروء"),
        ("سأل/يسأل/I", "سائل", "مسؤول"),
        ("أخذ/يأخذ/I", "آخذ", "مأخوذ"),
        ("رد/يرد/I", "راد", "مردود"),
        ("احتل/يحتل/VIII", "محتل", "محتل"),
        ("استعاد/يستعيد/X", "مستعيد", "مستعاد"),
        ("تظاهر/يتظاهر/VI", "متظاهر", "متظاهر"),
        ("ادعى/يدعي/VIII", "مدع", "مدعى"),
        ("اطمأن/يطمئن/QIV", "مطمئن", "مطمأن"),
        ("أدان/يدين/IV", "مدين", "مدان"),
    ],
)
def test_participles(spec: str, active: str, passive: str) -> None:
    assert participles(parse_verb(spec)) == Participles(active, passive)


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("قتل/يقتل/I", ()),
        ("دمر/يدمر/II", ("تدمير",)),
        ("سوّى/يسوّي/II", ("تسوية",)),
        ("هنأ/يهنئ/II", ("تهنئة",)),
        ("هاجم/يهاجم/III", ("مهاجمة",)),
        ("قاتل/يقاتل/III", ("مقاتلة", "قتال")),
        ("لاقى/يلاقي/III", ("ملاقاة", "لقاء")),
        ("أدان/يدين/IV", ("إدانة",)),
        ("أوقف/يوقف/IV", ("إيقاف",)),
        ("آوى/يؤوي/IV", ("إيواء",)),
        ("أعطى/يعطي/IV", ("إعطاء",)),
        ("تبنى/يتبنى/V", ("تبني", "تبن")),
        ("تظاهر/يتظاهر/VI", ("تظاهر",)),
        ("انحاز/ينحاز/VII", ("انحياز",)),
        ("احتل/يحتل/VIII", ("احتلال",)),
        ("اتهم/يتهم/VIII", ("اتهام",)),
        ("ادعى/يدعي/VIII", ("ادعاء",)),
        ("احمر/يحمر/IX", ("احمرار",)),
        ("استعاد/يستعيد/X", ("استعادة",)),
        ("استولى/يستولي/X", ("استيلاء",)),
        ("سيطر/يسيطر/QI", ("سيطرة",)),
        ("تدهور/يتدهور/QII", ("تدهور",)),
        ("اطمأن/يطمئن/QIV", ("اطمئنان",)),
    ],
)
def test_verbal_nouns(spec: str, expected: tuple[str, ...]) -> None:
    assert verbal_nouns(parse_verb(spec)) == expected


@pytest.mark.parametrize(
    "word",
    [
        "قُتِل",
        "قُتِلَ",
        "قُتل",
        "وقُتل",
        "يُقتَل",
        "سيُقتَل",
        "اُعتُقِل",
        "اعتُقل",
        "واعتُقل",
        "استُهدف",
        "أُعلن",
        "أُصيبوا",
        "يُعتقد",
        "وسيُستخدم",
        "قِيل",
        "يُقال",
        "يُعاد",
        "نُفِّذ",
        "رُدّ",
        "احتُلّ",
        "وُجِد",
        "سُئل",
        "تُوُفّي",
        "نُقلوا",
    ],
)
def test_tashkeel_shows_a_passive(word: str) -> None:
    assert passive_vowels(word) == "passive"


@pytest.mark.parametrize("word", ["قَتل", "قَتَلَ", "يَعلم", "يُهاجِم", "يُعيد", "يُعطي", "اعتَقل"])
def test_tashkeel_shows_an_active(word: str) -> None:
    assert passive_vowels(word) == "active"


@pytest.mark.parametrize("word", ["قتل", "اغتيل", "يُقتل", "يُعلن", "قتلّ", "", "ُ"])
def test_tashkeel_leaves_the_voice_open(word: str) -> None:
    assert passive_vowels(word) is None


def test_the_order_of_shadda_and_vowel_is_free() -> None:
    assert passive_vowels("نُف\u0651\u0650ذ") == passive_vowels("نُف\u0650\u0651ذ") == "passive"


def test_a_known_verb_decides_more() -> None:
    assert passive_vowels("يُقتل", parse_verb("قتل/يقتل/I")) == "passive"
    assert passive_vowels("قُلت", parse_verb("قال/يقول/I")) == "active"
    assert passive_vowels("تُعلن", parse_verb("أعلن/يعلن/IV")) is None


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("قال", "perfect/imperfect/form"),
        ("هاجم/يهاجم/XX", "one of the forms"),
        ("هاجم/يهجم/III", "'يهاجم'"),
        ("قال/قول/I", "beginning with ي"),
        ("qala/يقول/I", "Arabic letters"),
        ("علن/يعلن/IV", "begin with أ"),
        ("انكتب/ينكتب/VIII", "Form VIII"),
        ("هجم/يهاجم/III", "ا after its first radical"),
    ],
)
def test_a_bad_spec_says_what_was_expected(spec: str, expected: str) -> None:
    with pytest.raises(VerbError, match=expected):
        parse_verb(spec)


# Radicals without weak letters and hamza, so that each form has its full shape.
RADICAL = st.sampled_from("بجحخسشصعغفقكمه")
SHAPES = ["{0}{1}{2}/ي{0}{1}{2}/I", "{0}{1}{2}/ي{0}{1}{2}/II", "{0}ا{1}{2}/ي{0}ا{1}{2}/III", "أ{0}{1}{2}/ي{0}{1}{2}/IV"]
SHAPES += ["ت{0}{1}{2}/يت{0}{1}{2}/V", "ت{0}ا{1}{2}/يت{0}ا{1}{2}/VI", "ان{0}{1}{2}/ين{0}{1}{2}/VII"]
SHAPES += ["ا{0}ت{1}{2}/ي{0}ت{1}{2}/VIII", "است{0}{1}{2}/يست{0}{1}{2}/X", "ا{0}ت{1}ى/ي{0}ت{1}ي/VIII"]
SHAPES += ["{0}ا{2}/ي{0}و{2}/I", "{0}{1}ى/ي{0}{1}ي/I", "است{0}ا{2}/يست{0}ي{2}/X", "أ{0}{1}ى/ي{0}{1}ي/IV"]
INVENTED = st.builds(
    lambda shape, radicals: shape.format(*radicals),
    st.sampled_from(SHAPES),
    st.lists(RADICAL, min_size=3, max_size=3, unique=True),
)


@given(st.one_of(INVENTED, st.sampled_from(SPECS)))
def test_properties_of_every_paradigm(spec: str) -> None:
    verb = parse_verb(spec)
    forms = list(verb_forms(verb))
    assert forms == list(verb_forms(parse_verb(spec)))
    assert all(form.text and all("\u0621" <= letter <= "\u064a" for letter in form.text) for form in forms)
    assert not any("\u064b" <= letter <= "\u0652" for form in forms for letter in form.text)
    first: VerbForm = forms[0]
    assert first.text == spec.split("/")[0].replace("\u0651", "")
    assert (first.tense, first.voice, first.person, first.number) == ("perfect", "active", 3, "sg")
    cells = {(form.tense, form.voice, form.person, form.gender, form.number) for form in forms}
    assert len([cell for cell in cells if cell[0] != "imperative"]) == 2 * 4 * 13
