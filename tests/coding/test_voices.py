"""Who says what, and as what: each line gives a text, the trigger of an event in it, and `status attribution holder > holder`."""

from __future__ import annotations

import pytest

import rasid
from rasid.record import Record


def stated(text: str, trigger: str) -> str:
    """Status, attribution and holders (outermost first, without the author) of the event with that trigger."""
    record: Record = rasid.code(text, published="2016-05-10", min_confidence=0.0)
    event = next(e for e in record.events if e.trigger.text == trigger)
    statement = next(s for s in record.statements if s.event == event.id)
    chain = " > ".join(h.text or "" for h in statement.holders if h.kind != "author")
    return f"{statement.status} {statement.attribution} {chain}".strip()


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("انفجرت سيارة قرب السوق، ما أوقع سبعة قتلى.", "قتلى", "actual own-voice"),
        ("بدأت مرحلة ما بعد القتال في المدينة.", "القتال", "actual own-voice"),
        ("انتهت المعركة وما رافقها من قصف على القرى.", "قصف", "actual own-voice"),
        ("قصف الطيران القرية، وفق ما أكده لي ضابط رفيع.", "قصف", "actual reported ضابط رفيع"),
        ("ما اعتقلت الشرطة أحدا في المظاهرة.", "اعتقلت", "negated own-voice"),
        ("لكن ما قصفت الطائرات القرية.", "قصفت", "negated own-voice"),
    ],
)
def test_ma_is_what_or_not(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("نعى البيان ضابطا وجنديين استشهدوا، وأشار إلى إصابة مجند رابع.", "إصابة", "actual reported البيان"),
        (
            "أما «كتيبة النصر» التابعة للسرايا فقالت إنها قصفت القوات المقتحمة، وتحدثت عن إصابات في صفوفها.",
            "إصابات",
            "actual reported كتيبة النصر",
        ),
        (
            "غير أن الشركة المالكة، ومقرها أثينا، تقول إن مسلحين هاجموا السفينة.",
            "هاجموا",
            "actual reported الشركة المالكة، ومقرها",
        ),
        ("لكن عضواً في مجلس الإقليم قال إن القوات انسحبت.", "انسحبت", "actual reported عضواً"),
        ("أعرب الأمين العام للوزارة عن أسفه لمقتل ثلاثة مسعفين.", "مقتل", "actual reported الأمين العام"),
        ("قال المرصد إن الفصائل هاجمت البلدة وأعلنت أنها اعتقلت ضابطا.", "اعتقلت", "actual reported المرصد > الفصائل"),
    ],
)
def test_who_goes_on_speaking_in_a_sentence(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("هدمت المباني، الأمر الذي يرجح أن القصف كان متعمدا.", "القصف", "actual own-voice"),
        ("احترقت القرية، ما يؤكد أن الطيران قصفها أمس.", "قصفها", "actual own-voice"),
        ("احترقت القرية في القصف، وفق ما يؤكد شهود.", "القصف", "actual reported شهود"),
        ("عثر على جثة شاب يدعى خالد بعد أن قتل في القصف.", "قتل", "actual own-voice"),
        ("سيطر الفصيل الذي ادعى أن الجيش قصف القرية على الطريق.", "قصف", "actual claimed الفصيل"),
        ("احتجزت الشرطة الصحفي أنور حسب الرسول في المدينة.", "احتجزت", "actual own-voice"),
        ("انسحبت القوات ليلا حسب شهود.", "انسحبت", "actual reported شهود"),
        ("دمر الحريق بيتا في حال سيئة، وقصفت المدفعية القرية.", "قصفت", "actual own-voice"),
    ],
)
def test_what_only_looks_like_a_cue(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("زار المبعوث القرية كما ندد بالقصف.", "زار", "actual own-voice"),
        ("دعا المبعوث الطرفين إلى الهدنة، كما أعرب عن قلقه من سقوط مدنيين.", "دعا", "actual own-voice"),
        ("قصف الطيران القرية، كما أكد لي أحدهم.", "قصف", "actual reported أحدهم"),
        ("قصف الطيران القرية، كما نقلت الوكالة عن مصدر أمني.", "قصف", "actual reported الوكالة > مصدر أمني"),
        (
            "رحب رئيس البرلمان بانسحاب القوات، كما تلقت الوزارة برقية تهنئة من الأردن.",
            "برقية تهنئة",
            "actual own-voice",
        ),
        (
            "أعربت وزارة الخارجية عن قلقها إزاء ما وصفته بالتصعيد ودعت القوات إلى الانسحاب.",
            "دعت",
            "actual own-voice",
        ),
        ("أجاب الحاكم بأن القوات كانت تنتظر التعليمات، ثم أعلن حظر التجوال.", "حظر التجوال", "actual reported الحاكم"),
        ("قال الوزير إن القوات انسحبت وأن الشرطة اعتقلت ثلاثة.", "اعتقلت", "actual reported الوزير"),
        ("قال الوزير إن «العدو سيرحل»، في إشارة إلى القوة التي احتلت القرية.", "احتلت", "actual own-voice"),
        ("توعد الناطق بمواصلة قصف الميناء «حتى يتوقف العدوان».", "قصف", "intended reported الناطق"),
        ("قالت الوزارة إنها اعتقلت مسلحين وصادرت أسلحة.", "صادرت", "actual reported الوزارة"),
    ],
)
def test_where_what_is_said_ends(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("أصدرت الوزارة بيانا بشأن قصف القرية.", "قصف", "actual own-voice"),
        ("بيان صادر عن المتحدث باسم القوات المسلحة حول عملية تحرير المدينة", "عملية تحرير", "actual own-voice"),
        ("وردت أنباء أولية عن قصف القرية.", "قصف", "actual reported أنباء أولية"),
        ("وقع في المدينة هجوم أوقع ثلاثة قتلى وتبناه تنظيم القاعدة.", "هجوم", "actual reported تنظيم القاعدة"),
        ("وقع في المدينة هجوم أدانته الحكومة.", "هجوم", "actual own-voice"),
        ("ذكر البيان الذي بثه المتحدث أن القوات قصفت القرية.", "قصفت", "actual reported البيان"),
        (
            "أكد الأحمدي في تصريحات نقلتها وكالة الأنباء أن الجيش قصف القرية.",
            "قصف",
            "actual reported وكالة الأنباء > الأحمدي",
        ),
        ("قصف الطيران القرية، وفق بيان لهيئة الأركان.", "قصف", "actual reported هيئة الأركان"),
        ("دعت لجنة المعلمين، من جهتها، إلى إضراب في المدينة.", "إضراب", "demanded reported لجنة المعلمين"),
        ("قالت اللجنة إن الجيش انسحب، ومن جهتها قصفت المدفعية القرية.", "قصفت", "actual own-voice"),
    ],
)
def test_what_a_text_says_and_what_it_is_about(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("لم تسمح الشرطة للمتظاهرين بالوصول إلى الميدان.", "تسمح", "actual own-voice"),
        ("لن تسمح القوات بدخول السفن إلى الميناء.", "تسمح", "intended own-voice"),
        ("أعلنت الحركة أنها لن تقبل الهدنة.", "تقبل", "actual reported الحركة"),
        ("لم تهاجم الشرطة المتظاهرين.", "تهاجم", "negated own-voice"),
        ("يشمل العفو كل من يلقي سلاحه.", "يلقي", "hypothetical own-voice"),
        ("اعتقلت الشرطة من ألقى سلاحه.", "ألقى", "actual own-voice"),
        ("حذر قائد القوات من أن أي سفينة تقترب ستحتجز.", "تحتجز", "intended reported قائد القوات"),
        ("حذرت المنظمة من أن مئات المدنيين سيقتلون.", "يقتلون", "predicted reported المنظمة"),
        ("ينص الاتفاق على انسحاب القوات من المدينة.", "انسحاب", "intended own-voice"),
        ("أغلقت الشرطة الطريق خشية وقوع اشتباكات.", "اشتباكات", "hypothetical own-voice"),
        ("أغلقت الشرطة الطريق بسبب وقوع اشتباكات.", "اشتباكات", "actual own-voice"),
        ("من المستبعد أن يقصف الجيش القرية.", "يقصف", "negated own-voice"),
        ("لم ينسحب الجنود إلا بعد القصف.", "القصف", "actual own-voice"),
    ],
)
def test_the_mood_that_the_words_of_the_act_show(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("رد الوزير بالقول إن الجيش قصف القرية.", "قصف", "actual reported الوزير"),
        ("حاول الناطق الإيحاء بأن الجيش قصف القرية.", "قصف", "actual claimed الناطق"),
        ("تظاهر المئات للمطالبة بالإفراج عن المعتقلين.", "الإفراج", "demanded reported المئات"),
        ("القول إن الجيش قصف القرية باطل.", "قصف", "actual reported"),
        ("يغضب السكان من الإيحاء بأن القتال ديني فيما يقصف الجيش القرية.", "يقصف", "actual own-voice"),
        ("يعتقد أن الجماعة خطفت المهندس.", "خطفت", "actual believed يعتقد"),
        ("قال الخبير إن الجيش انسحب. ويعتقد أن الجماعة خطفت المهندس.", "خطفت", "actual believed الخبير"),
        ("اتهمت المعارضة الجيش بقصف المستشفى وقتل ثلاثة مرضى.", "قتل", "actual reported المعارضة"),
        ("سيطر الجيش على البلدة وقتل عشرة مسلحين.", "قتل", "actual own-voice"),
    ],
)
def test_saying_as_a_noun_and_by_nobody(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


REPORT = "ذكرت وزارة الدفاع في بيان أن جنديا قتل.\n"
VISIT = "زار وزير الدفاع القاعدة أمس.\n"


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        (REPORT + "وأشار البيان إلى أن القوات قصفت القرية.", "قصفت", "actual reported وزارة الدفاع"),
        (REPORT + "وجاء في البيان أن القوات قصفت القرية.", "قصفت", "actual reported وزارة الدفاع"),
        ("وأشار البيان إلى أن القوات قصفت القرية.", "قصفت", "actual reported البيان"),
        (VISIT + "وشدد على أن القوات قصفت القرية.", "قصفت", "actual reported وزير الدفاع"),
        (VISIT + "وشدد سيادته على أن القوات قصفت القرية.", "قصفت", "actual reported وزير الدفاع"),
        (VISIT + "وقالت إن القوات قصفت القرية.", "قصفت", "actual reported"),
        ("طالب النائب بالتحقيق.\nوقال إن القوات قصفت القرية.", "قصفت", "actual reported النائب"),
        ("قال النائب إن الوضع صعب.\nوتساءل: لماذا قصفت القوات القرية؟", "قصفت", "actual reported النائب"),
        ("قال النائب إن الوضع صعب.\nولم يستبعد أن تقصف القوات القرية.", "تقصف", "predicted believed النائب"),
        ("وكنا قد أوردنا أن القوات قصفت القرية.", "قصفت", "actual own-voice"),
        ("شوهد مسلحون وهم ينسحبون من القرية.", "ينسحبون", "actual own-voice"),
        ("قال الوزير إن القوات انسحبت، وأكد الوزير أنها قصفت القرية.", "قصفت", "actual reported الوزير"),
    ],
)
def test_who_goes_on_speaking_in_the_next_sentence(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected
