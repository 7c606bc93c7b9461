"""Who goes on speaking, where a comment or a supposition ends, and which acts stay so under a demand or a fear. Each line gives a text, the
trigger of an event in it, and `status attribution holder/kind > holder/kind`."""

from __future__ import annotations

import pytest
from helpers import stated

import rasid


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        # إن behind a comma opens what is said, and supposes nothing
        (
            "وقال شهود ومسعفون، إن قصفا نفذه الجيش قتل سبعة مدنيين في الميادين.",
            "قصفا",
            "actual reported شهود/anonymous",
        ),
        ("وقال المجلس: إن هدف الهجوم فتح الطريق.", "الهجوم", "actual reported المجلس/group"),
        # who spoke goes on, not who is spoken of
        (
            "وأكدت صحيفة الغد أن الهند ستهزم المسلحين، ونقلت عن دبلوماسيين قولهم إن الهجوم استهدف السفارة.",
            "الهجوم",
            "actual reported صحيفة الغد/group > دبلوماسيين/anonymous",
        ),
        ("قال الوزير إن الجيش تقدم، مطالبا الفصائل بالانسحاب.", "الانسحاب", "demanded reported الوزير/named"),
        ("قال الوزير إن الجيش تقدم، محذرا الحركة من قصف المدينة.", "قصف", "predicted reported الوزير/named"),
        ("وقال سعيد تاتوزني إن المسلحين قصفوا القرية.", "قصفوا", "actual reported سعيد تاتوزني/named"),
        ("أوقفت الحكومة القصف، كما قالت مدعية المحكمة.", "القصف", "actual reported مدعية المحكمة/named"),
        # a name between quotation marks is a title
        ("وعلمت «كنانة» أن الجيش قصف المعسكر.", "قصف", "actual reported كنانة/group"),
        ("ذكرت صحيفة «البيان» في افتتاحيتها أن الجيش قصف المعسكر.", "قصف", "actual reported صحيفة «البيان»/group"),
        # whoever is told it does not say it
        ('وقال لـ"الأفق"، أمس، مصدر مطلع من هناك، إن الجيش قصف القرية.', "قصف", "actual reported مصدر مطلع/anonymous"),
        (
            "قال النائب إن الهدنة صامدة. وأدان الليلة قبل الماضية اختطاف الموظفين.",
            "اختطاف",
            "actual reported النائب/named",
        ),
        (
            'ويشمل التقرير معلومات بشأن فظائع ارتكبتها القوات، ويوثق "هجمات متعمدة على مدنيين".',
            "هجمات",
            "actual reported التقرير/anonymous",
        ),
        # a further speaker behind حيث is told by the author
        (
            "أعلنت التنسيقيات أن القوات قصفت المدينة، حيث أكد مصدر في المعارضة أن الطيران قتل سبعة.",
            "قتل",
            "actual reported مصدر/anonymous",
        ),
        (
            "أعلنت وحدات الحماية من جانبها، أنها «شددت الحصار على الحي».",
            "شددت",
            "actual reported وحدات الحماية/group",
        ),
        (
            "أعلنت النيابة أن عشرة رجال يشتبه بأنهم قتلوا جنديا.",
            "قتلوا",
            "actual believed النيابة/group",
        ),
        (
            "قال النائب إن الهدنة صامدة. وعن دور قضية مهمة، قال: «قصفوا القرية».",
            "قصفوا",
            "actual reported النائب/named",
        ),
        ("كشفت الهجمات الأخيرة التي أحبطتها الشرطة ضعف الحكومة.", "الهجمات", "actual own-voice"),
    ],
)
def test_who_goes_on(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        # a comment in a clause that describes something is about what its verb waits for
        (
            "تعثر الحوار بسبب النزاع الذي أسفر، كما تقول منظمة الهلال الأحمر، عن مقتل ألف شخص.",
            "مقتل",
            "actual reported منظمة الهلال الأحمر/group",
        ),
        (
            "تعثر الحوار بسبب النزاع الذي أسفر، كما تقول منظمة الهلال الأحمر، عن مقتل ألف شخص.",
            "الحوار",
            "actual own-voice",
        ),
        # in a quotation the speaker passes on the source, and behind it the source is gone
        (
            "وكتب القائد: «بحسب الشرطة قتل عشرة جنود»، مشيرا إلى أن الجيش انسحب.",
            "قتل",
            "actual reported القائد/named > الشرطة/group",
        ),
        (
            "وكتب القائد: «بحسب الشرطة قتل عشرة جنود»، مشيرا إلى أن الجيش انسحب.",
            "انسحب",
            "actual reported القائد/named",
        ),
        # what is told of the speaker before the colon is the author's
        (
            "قال الناطق باسم البرنامج، الذي قام بتسليم المساعدات: «قصفوا الميناء».",
            "تسليم",
            "actual own-voice",
        ),
        # a participle of saying ends what is feared
        (
            "وقال الوزير إن هناك مخاوف من أن تندلع اشتباكات مشيرا إلى أن الهجوم قتل عشرة.",
            "الهجوم",
            "actual reported الوزير/named",
        ),
    ],
)
def test_where_a_comment_ends(text: str, trigger: str, expected: str) -> None:
    assert stated(text, trigger) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("ودعا المبعوث لتوزيع المساعدات على النازحين لأن الطريق مقطوع.", "توزيع المساعدات", "demanded"),
        ("دعا الرئيس الأطراف للمشاركة في محادثات سلام في جنيف.", "محادثات", "demanded"),
        ("دعت المنظمة الحكومة إلى فتح الطرق لإجلاء الجرحى من المدينة.", "إجلاء", "intended"),
        ("دعا الإمام الناس إلى ضبط النفس في وجه هذا الهجوم.", "الهجوم", "actual"),
        ("تسعى الحكومة لعقد هذه القمة في بغداد.", "القمة", "intended"),
        ("ويخشى كثيرون من أن تهدد المواجهات الاستقرار في البصرة.", "المواجهات", "actual"),
        ("ويحتمل أن يكون الانفجار هجوما انتحاريا.", "الانفجار", "actual"),
        ("أمرت المحكمة بمنع نشر صور الهجوم الذي وقع قبل أسبوع.", "الهجوم", "actual"),
        ("لم ينفذ الجيش هجوما بعد القصف.", "القصف", "actual"),
        ("وأضاف القائد أنه ستكون هناك مداهمات أخرى.", "مداهمات", "predicted"),
        ("وعبر الرئيس عن تأييده لأي حوار مع المعارضة.", "حوار", "hypothetical"),
        ("عادت القوات لتتأكد أن الطريق آمن، ونفذت أعمال اغتصاب في القرية.", "اغتصاب", "actual"),
        ("يسعون إلى العفو كي يتمكنوا من استئناف نشاطهم، كما أن المسلحين قصفوا القرية.", "قصفوا", "actual"),
        ("ومن المنتظر أن يصادق المجلس على القانون، وكان رئيسه قد وعد بالإفراج عنهم.", "وعد", "actual"),
        ("وفيما وافق المجلس على ضمهم ليشاركوا في القتال، اغتال المسلحون قائدا.", "اغتال", "actual"),
        ("غالبا ما كان يتم قصف القرية ليلا.", "قصف", "actual"),
        ("أكد مصدر أن «ما سقط على المدينة هو مئة صاروخ».", "سقط", "actual"),
    ],
)
def test_what_stays_so(text: str, trigger: str, status: str) -> None:
    assert stated(text, trigger).split()[0] == status


@pytest.mark.parametrize("text", ["جددت المحكمة حبس الناشط خمسة عشر يوما.", "جددت الطائرات حصار المدينة."])
def test_who_renews_an_act_does_it(text: str) -> None:
    assert [s.attribution for s in rasid.code(text, min_confidence=0.0).statements] == ["own-voice"]


def test_a_quotation_without_its_closing_mark_runs_on() -> None:
    text = "وقال عادل رستمي عبر الهاتف «سيارات الإسعاف تحمل الجرحى. قتل كثيرون في القصف. سأذهب إلى المستشفى."
    assert stated(text, "قتل") == "actual reported عادل رستمي/named"


def test_a_quotation_over_paragraphs_ends_where_it_closes() -> None:
    text = "قال قائد الفوج: «انسحبنا من التلة.\nقصفوا مواقعنا ليلا». قتل خمسة مدنيين في البلدة."
    assert stated(text, "قصفوا") == "actual reported قائد الفوج/named"
    assert stated(text, "قتل") == "actual own-voice"


def test_another_who_speaks_ends_a_quotation_without_its_mark() -> None:
    text = "قال قائد الفوج: «انسحبنا من التلة. وقالت الشرطة إن المسلحين قصفوا البلدة. وقتل خمسة مدنيين في السوق."
    assert stated(text, "قصفوا") == "actual reported الشرطة/group"
    assert stated(text, "قتل") == "actual own-voice"


def test_speech_behind_a_colon_goes_on_in_the_first_person() -> None:
    text = "وقال قائد الفوج: نحن لن ننسحب من التلة. ندين القصف. وقتل خمسة مدنيين في السوق."
    assert stated(text, "القصف").endswith("قائد الفوج/named")
    assert stated(text, "قتل") == "actual own-voice"


def test_a_quotation_may_close_with_another_mark() -> None:
    text = 'وقال المركز إن "المتهمين سيحاكمون». وأعلن مصدر في الجيش مقتل عشرة مسلحين. وقال المركز "انسحبنا".'
    assert stated(text, "مقتل") == "actual reported مصدر في الجيش/anonymous"
