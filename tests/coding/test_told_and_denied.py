"""Who tells what, and as what: kinds of sentences of the press, each with sentences in which the same words mean something else. Each line
gives a text, the trigger of an event in it, and `status attribution holder/kind > holder/kind`."""

from __future__ import annotations

import pytest

import rasid
from rasid.arabic.sentences import split_sentences
from rasid.record import Record


def statements(text: str, trigger: str) -> list[str]:
    """Status, attribution and holders (outermost first, without the author) of each statement of the events with that trigger."""
    record: Record = rasid.code(text, published="2016-05-10", min_confidence=0.0)
    events = {e.id for e in record.events if e.trigger.text == trigger}
    found = []
    for statement in record.statements:
        if statement.event in events:
            chain = " > ".join(f"{h.text}/{h.kind}" for h in statement.holders if h.kind != "author")
            found.append(f"{statement.status} {statement.attribution} {chain}".strip())
    return found


def stated(text: str, trigger: str) -> str:
    return statements(text, trigger)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وقال معالي وزير الدفاع إن القوات انسحبت من المدينة.", "معالي وزير الدفاع/named"),
        ("وأكد سمو ولي العهد أن القوات انسحبت من المدينة.", "سمو ولي العهد/named"),
        ("وقال سعادة السفير خالد العامري إن القوات انسحبت من المدينة.", "سعادة السفير/named"),
        ("وقال فخامة رئيس الجمهورية إن القوات انسحبت من المدينة.", "فخامة رئيس الجمهورية/named"),
        ("قال سامر الخولي، وهو ناشط في البلدة، إن القوات انسحبت.", "سامر الخولي/named"),
        ("قال أحدهم إن القوات انسحبت.", "أحدهم/anonymous"),
        (
            "وقال الناطق باسم الجبهة الجنوبية عصام الريس إن القوات انسحبت.",
            "الناطق باسم الجبهة الجنوبية عصام الريس/named",
        ),
        ("وقال الناطق باسم الجبهة الجنوبية إن القوات انسحبت.", "الناطق باسم الجبهة الجنوبية/group"),
        ("انسحبت القوات من البلدة، بحسب الملاحظين.", "الملاحظين/anonymous"),
        ("انسحبت القوات من البلدة، بحسب تورنكوف.", "تورنكوف/named"),
        ("وقالت حركة الجهاد المدعومة من إيران إن القوات انسحبت.", "حركة الجهاد/group"),
        ("وكانت حركة الجهاد المدعومة من إيران قد أعلنت أن القوات انسحبت.", "حركة الجهاد/group"),
        ("وقال وليد القويني المتحدث الإعلامي بالوزارة إن القوات انسحبت.", "وليد القويني/named"),
        ("لكن اياد البزم المتحدث باسم الوزارة قال إن القوات انسحبت.", "اياد البزم/named"),
        ("وقال المتحدث باسم البنتاغون جيف ديفيس إن القوات انسحبت.", "المتحدث باسم البنتاغون/named"),
        ("وقال المتحدث باسم البنتاغون هاتفيا إن القوات انسحبت.", "المتحدث باسم البنتاغون/group"),
        ("وقال مسؤول «انسحبت القوات» مضيفا أن الغارات وقعت في المدينة.", "مسؤول/anonymous"),
        ("ندد الأهالي بالقصف، مشيرين إلى أن القوات انسحبت.", "الأهالي/anonymous"),
    ],
)
def test_who_speaks(text: str, expected: str) -> None:
    assert stated(text, "انسحبت") == f"actual reported {expected}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قالت الناشطة هدى المنصوري إن الجيش قصف المدينة. وأضافت الناشطة أن القوات انسحبت.", "الناشطة/named"),
        ("قال مسؤول أمني إن الجيش قصف المدينة. وأضاف المسؤول أن القوات انسحبت.", "المسؤول/anonymous"),
        ("قال وزير الدفاع إن الجيش قصف المدينة. وأضاف الوزير أن القوات انسحبت.", "الوزير/named"),
        ("انتخب المجلس رئيسا جديدا. وقال الرئيس إن القوات انسحبت.", "الرئيس/named"),
    ],
)
def test_who_is_spoken_of_again_has_the_kind_he_had(text: str, expected: str) -> None:
    assert stated(text, "انسحبت") == f"actual reported {expected}"


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        (
            "قال المتحدث باسم الجيش إن القوات انسحبت.\nموضحا أن مقاتلين هاجموا الثكنة.",
            "هاجموا",
            "actual reported المتحدث باسم الجيش/group",
        ),
        (
            "قالت الوزارة إن القوات انسحبت. وأصيب رئيس البلدية. موضحة أن مقاتلين هاجموا الثكنة.",
            "هاجموا",
            "actual reported الوزارة/group",
        ),
        (
            "قال المتحدث إن القوات انسحبت.\nمضيفا أن الجيش قصف المدينة، آملا أن يتراجع المسلحون.",
            "يتراجع",
            "predicted believed المتحدث/group",
        ),
        ("مشيرا إلى أن مقاتلين هاجموا الثكنة، قال الوزير إن القوات انسحبت.", "انسحبت", "actual reported الوزير/named"),
        (
            "قالت مصادر ميدانية إن المسلحين انسحبوا.\nوقصفت الطائرات مواقعهم، بحسب وصفهم.",
            "قصفت",
            "actual reported مصادر ميدانية/anonymous",
        ),
        ("قصفت الطائرات القرية، بحسب ذويهم.", "قصفت", "actual reported ذويهم/anonymous"),
        ("نددت الحكومة بقصف المدينة، لكن المعارضة قالت إن القوات انسحبت.", "انسحبت", "actual reported المعارضة/group"),
        (
            "قال قائد الشرطة إن المسلحين هاجموا القرية، لكن شهودا قالوا إن القوات انسحبت.",
            "انسحبت",
            "actual reported شهودا/anonymous",
        ),
        (
            "قال الوزير إن القوات انسحبت، بحسب ما نقلت عنه صحيفة الأخبار.",
            "انسحبت",
            "actual reported صحيفة الأخبار/group > الوزير/named",
        ),
        ("انسحبت القوات، بحسب ما قاله الوزير لصحيفة الأخبار.", "انسحبت", "actual reported الوزير/named"),
        (
            "وقالت الوزارة، بحسب صحيفة الأخبار، إن القوات انسحبت.",
            "انسحبت",
            "actual reported صحيفة الأخبار/group > الوزارة/group",
        ),
        (
            'كشف مصدر ل"الوطن" تفاصيل الحادث، وقال "إن أربعة شباب هاجموا طبيبا، ثم لاذوا بالفرار".',
            "لاذوا بالفرار",
            'actual reported مصدر ل"الوطن"/anonymous',
        ),
        ("قتل ما لا يقل عن شخصين في تفجير قرب جامعة ساردار باهادور.", "تفجير", "actual own-voice"),
        ("أما الحركة فتحدثت عن مقتل عشرة جنود.", "مقتل", "actual reported الحركة/group"),
        (
            "ونُسب إلى المتحدث باسم الجيش قوله إن القوات انسحبت.",
            "انسحبت",
            "actual reported المتحدث باسم الجيش/group",
        ),
        (
            "ونسبت وكالة رويترز إلى مصدر أمني قوله إن القوات انسحبت.",
            "انسحبت",
            "actual reported وكالة رويترز/group > مصدر أمني/anonymous",
        ),
        ("ونسبت الحكومة إلى الفصائل هجوما على الجسر.", "هجوما", "actual reported الحكومة/group"),
        (
            "قالت الوزارة، في بيانها، الذي نشرته الوكالة وتناقلته وسائل الإعلام، إن الشرطة اعتقلت عشرة.",
            "اعتقلت",
            "actual reported الوزارة/group",
        ),
        (
            "العتيبي: محاصرة المسلحين مستمرة\nأكد مدير الشرطة خالد العتيبي أن البلدة آمنة.",
            "محاصرة",
            "actual reported العتيبي/named",
        ),
        ("عاجل: محاصرة المسلحين مستمرة", "محاصرة", "actual own-voice"),
        ("وأبان المتحدث أن القوات انسحبت.", "انسحبت", "actual reported المتحدث/group"),
        ("انسحبت القوات إبان الحرب.", "انسحبت", "actual own-voice"),
        ("وجدت لجنة التحقيق أن النظام قصف المدينة.", "قصف", "actual reported لجنة التحقيق/group"),
        ("ووجد الأهالي القرية مدمرة بعد أن قصفها الجيش.", "قصفها", "actual own-voice"),
        ("انسحبت القوات من البلدة، وفقا للمقررات الدولية.", "انسحبت", "actual own-voice"),
        ("عندما علمت أننا توصلنا إلى اتفاق مع الفصائل، فكرت في صديقي.", "اتفاق", "actual own-voice"),
        ("ويفيد تقرير أمني غربي بأن المسلحين سيطروا على القاعدة.", "سيطروا", "actual reported تقرير أمني/anonymous"),
    ],
)
def test_through_whom_it_is_told(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("سيتم إطلاق سراح المعتقلين.", "إطلاق سراح", "predicted own-voice"),
        ("تم إطلاق سراح المعتقلين.", "إطلاق سراح", "actual own-voice"),
        ("أعلنت البلدية عن عزمها إغلاق الجسر.", "إغلاق", "intended reported البلدية/group"),
        ("اقتحمت القوات القرية بعزم وقتلت عشرة.", "قتلت", "actual own-voice"),
        ("أعربت الحكومة عن نيتها إرسال قوات إلى الحدود.", "إرسال قوات", "intended reported الحكومة/group"),
        ("هاجم مسلحون القرية عن سوء نية.", "هاجم", "actual own-voice"),
        ("الحكومة عازمة على إرسال قوات إلى الحدود.", "إرسال قوات", "intended own-voice"),
        ("أكد الوزير أن القوات تحركت لمهاجمة المدينة، وأن الطيران قصف الجسر.", "قصف", "actual reported الوزير/named"),
        (
            "أكد الوزير أن القوات تحركت لمهاجمة المدينة، وأن الطيران قصف الجسر.",
            "مهاجمة",
            "intended reported الوزير/named",
        ),
        (
            "أكد الوزير أن القوات تحركت من أجل حصار المدينة، وأن القصف لم يتوقف.",
            "القصف",
            "actual reported الوزير/named",
        ),
        (
            "قال الدبلوماسيون إنهم يتوقعون أن تنسحب القوات، خاصة وأن الجيش قصف مواقعها.",
            "قصف",
            "actual reported الدبلوماسيون/anonymous",
        ),
        (
            "قال الدبلوماسيون إنهم يتوقعون أن تنسحب القوات، وأن يقصف الجيش مواقعها.",
            "يقصف",
            "predicted believed الدبلوماسيون/anonymous",
        ),
        ("ضاعت الوعود وذهبت سدى، على الرغم من أن الجيش قصف المدينة.", "قصف", "actual own-voice"),
        ("انسحب معظم الجنود حينما انتهت العمليات القتالية.", "العمليات القتالية", "actual own-voice"),
        ("تفرق المسلحون، كما توقع الخبراء، وشنوا هجمات على القرى بعد تدمير معسكرهم.", "تدمير", "actual own-voice"),
        (
            "توقع الخبراء أن ينسحب الجيش، كما توقعوا أن تقصف الطائرات المدينة.",
            "تقصف",
            "predicted believed الخبراء/anonymous",
        ),
        ("نفى نائب رئيس الوزراء توقف القصف.", "القصف", "actual own-voice"),
        ("نفى نائب رئيس الوزراء وقوع القصف.", "القصف", "negated denied نائب رئيس الوزراء/named"),
        ("وكثفت الشرطة حملاتها لتعقب الخلايا النائمة وقامت بسلسلة من المداهمات.", "المداهمات", "actual own-voice"),
        ("تجمع المسلحون ليهاجموا الثكنة.", "يهاجموا", "intended own-voice"),
        ("كما قصف اللواء التابع لنجل الرئيس المدينة، واندلعت اشتباكات عنيفة.", "اشتباكات", "actual own-voice"),
        ("وهذا يدل على أن الجيش قصف المدينة.", "قصف", "actual own-voice"),
        ("وقال الوزير «إنها بداية» الحملة التي أطلقتها القوات بعد معارك عنيفة.", "معارك", "actual own-voice"),
        ("دفع ثمن شاحنة لتنفيذ هجوم، أما أخوه فاعتقل قرب الحدود.", "اعتقل", "actual own-voice"),
    ],
)
def test_as_what_it_is_told(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "holder"),
    [
        ("أعلنت الفصائل أن الجيش قصف المستشفى، ونفى الجيش ذلك.", "قصف", "الجيش/group"),
        ("أعلنت الفصائل أن الجيش قصف المستشفى. ونفى الجيش ذلك.", "قصف", "الجيش/group"),
        ("قصفت الطائرات المستشفى.\nونفى الجيش صحة ذلك.", "قصفت", "الجيش/group"),
        ("تداول ناشطون أنباء عن مقتل القائد. ونفت الجماعة هذه الأنباء.", "مقتل", "الجماعة/group"),
        ("أعلنت الفصائل أنها قصفت المطار، لكن الجيش نفى صحة هذه الأنباء.", "قصفت", "الجيش/group"),
        ("اتهمت المعارضة الجيش بقصف المستشفى. ونفى المتحدث العسكري هذه الاتهامات.", "قصف", "المتحدث العسكري/group"),
        (
            "زعم الجيش أنه أسره في الجبال، وأعلنت السلطات مقتله في غارة، ونفت جماعته ذلك.",
            "مقتله",
            "جماعته/group",
        ),
    ],
)
def test_what_was_told_is_denied(text: str, trigger: str, holder: str) -> None:
    first, second = statements(text, trigger)
    assert first.startswith("actual")
    assert second == f"negated denied {holder}"


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("قصف الجيش القرية، ولم ينف ذلك.", "قصف"),
        ("قصف الجيش القرية ونفى الاتهامات.", "قصف"),
        ("أعلن الجيش أنه قصف المطار، ونفى في ذلك الوقت سقوط قتلى.", "قصف"),
        ("أعلن الجيش أنه قصف المطار. ونفى الناطق الأنباء عن سقوط قتلى.", "قصف"),
        ("قصف الجيش المطار واعتقل عشرة. ونفى الناطق ذلك.", "قصف"),
    ],
)
def test_what_was_told_is_not_denied(text: str, trigger: str) -> None:
    assert [s.split()[0] for s in statements(text, trigger)] == ["actual"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('قتل القيادي "أبو زياد" شمال بغداد". وأشار المصدر إلى مقتل عشرة.', 2),
        ('قال "انسحبت القوات". وأضاف الوزير "لن نعود".', 2),
        ("«متى ينسحبون؟»، تسأل أم علي. وانسحبت القوات.", 2),
        ("«متى ينسحبون؟» تسأل أم علي.", 2),
        ("قصفت مقرين و”نقطة تجمع” للمسلحين. وقال “انسحبت القوات” مسؤول. ووقع اشتباك.", 3),
    ],
)
def test_quotation_marks_and_sentences(text: str, count: int) -> None:
    assert len(split_sentences(text)) == count
