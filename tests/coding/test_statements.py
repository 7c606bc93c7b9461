"""Who puts an event forward, and as what: whole sentences through the coder."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

import rasid
from rasid.record import Record, Statement, check_spans


@dataclass(frozen=True)
class Case:
    """A sentence, the event meant by a word of its trigger, and the statement expected of it."""

    text: str
    trigger: str
    status: str = "actual"
    attribution: str = "own-voice"
    certainty: str = "certain"
    holders: tuple[str, ...] = ()


OWN_VOICE = [
    Case("هاجم مسلحون مجهولون حاجزا للجيش غربي سرت فجر الثلاثاء", "هاجم"),
    Case("لم تنسحب القوات من الجسر رغم توقيع الاتفاق", "تنسحب", "negated"),
    Case("ما زالت المدفعية تقصف أطراف البلدة منذ الصباح", "تقصف"),
    Case("ستنسحب الكتيبة من المطار قبل نهاية الشهر", "ستنسحب", "predicted"),
    Case("لن يهاجم المقاتلون المدينة هذا الأسبوع", "يهاجم", "negated"),
    Case("إذا هاجم المتمردون العاصمة فستتدخل القوات الدولية", "هاجم", "hypothetical"),
    Case("هل اعتقلت الشرطة قادة الاحتجاج في المنامة؟", "اعتقلت", "hypothetical"),
    Case("دخل الجنود الحي دون إطلاق النار على السكان", "إطلاق النار", "negated"),
    Case("أحبطت الشرطة هجوما على محطة القطار في بروكسل", "هجوما", "actual"),
    Case("أفرج المتمردون عن الركاب بدلا من قتلهم", "قتل", "negated"),
    Case("ليس هناك أي قصف على الميناء منذ يومين", "قصف", "negated"),
    Case("يجب أن ينسحب المسلحون من المستشفى فورا", "ينسحب", "demanded"),
    Case("على الحكومة أن تفرج عن الصحفيين المعتقلين", "تفرج", "demanded"),
    Case("قد يهاجم المسلحون القافلة في أي لحظة", "يهاجم", "predicted", certainty="possible"),
    Case("من المحتمل أن يقصف الطيران مواقع المتمردين شمال المدينة", "يقصف", "predicted", certainty="possible"),
    Case("من المرجح أن تنسحب القوات من التلال خلال أيام", "تنسحب", "predicted", certainty="probable"),
    Case("انسحب المقاتلون على الأرجح نحو الحدود", "انسحب", certainty="probable"),
    Case("تستعد العائلات لهجوم محتمل على المخيم", "هجوم", "predicted", certainty="possible"),
    Case("ينتظر السكان انتهاء القتال بانتظار الإفراج عن أبنائهم", "الإفراج", "predicted"),
]

REPORTED = [
    Case(
        "قالت وزارة الداخلية إن مسلحين خطفوا مهندسا في باكتيكا",
        "خطفوا",
        attribution="reported",
        holders=("وزارة الداخلية",),
    ),
    Case(
        "أفاد شهود عيان بأن الشرطة أطلقت النار على المحتجين", "أطلقت النار", attribution="reported", holders=("شهود",)
    ),
    Case("أعلنت طواقم الإسعاف مقتل سبعة مدنيين في قصف على السوق", "مقتل", attribution="reported", holders=("طواقم",)),
    Case("وفقا لمصادر محلية، اقتحم الجيش القرية فجرا", "اقتحم", attribution="reported", holders=("مصادر محلية",)),
    Case("اقتحم الجيش القرية فجرا بحسب لجنة الأسرى", "اقتحم", attribution="reported", holders=("لجنة",)),
    Case("قتل ثلاثة رعاة في الغارة، كما ذكرت إذاعة محلية", "قتل", attribution="reported", holders=("إذاعة محلية",)),
    Case("هاجم مسلحون المنجم ليلا، على ما أعلنت الشركة", "هاجم", attribution="reported", holders=("الشركة",)),
    Case(
        "نقلت الوكالة عن مصدر أمني أن الحرس اعتقل ضابطين",
        "اعتقل",
        attribution="reported",
        holders=("الوكالة", "مصدر أمني"),
    ),
    Case(
        "قال النائب إن الوزير أكد أن القوات انسحبت من المعبر",
        "انسحبت",
        attribution="reported",
        holders=("النائب", "الوزير"),
    ),
    Case("تتوالى اتهامات المعارضة بأن الحكومة قصفت المستشفى", "قصفت", attribution="reported", holders=("المعارضة",)),
    Case(
        "يقال إن زعيم الفصيل التقى الوسطاء وإن رجاله خطفوا القاضي", "خطفوا", attribution="reported", holders=("يقال",)
    ),
    Case("دعا القائد إلى الهدوء مضيفا أن الشرطة اعتقلت القتلة", "اعتقلت", attribution="reported", holders=("القائد",)),
    Case(
        "طالبت الأمم المتحدة الطرفين بالانسحاب من الميناء",
        "الانسحاب",
        "demanded",
        "reported",
        holders=("الأمم المتحدة",),
    ),
    Case("ناشدت العائلة الخاطفين أن يفرجوا عن ابنها", "يفرجوا", "demanded", "reported", holders=("العائلة",)),
    Case("حذر الخبراء من أن الجماعة ستهاجم السجون", "ستهاجم", "predicted", "reported", "certain", ("الخبراء",)),
    Case("هدد المجلس العسكري بقصف مواقع المتمردين", "قصف", "intended", "reported", "certain", ("المجلس العسكري",)),
    Case("تعهدت الحكومة بالإفراج عن جميع المعتقلين قبل العيد", "الإفراج", "intended", "reported", holders=("الحكومة",)),
    Case("قال المتحدث إن قواته لم تقصف المخيم", "تقصف", "negated", "reported", holders=("المتحدث",)),
    Case("تساءل الكاتب هل ستهاجم القوات المدينة", "ستهاجم", "hypothetical", "reported", holders=("الكاتب",)),
]

DISTANCED = [
    Case("زعم المتمردون أنهم أسقطوا طائرة وهاجموا مطارا", "هاجموا", attribution="claimed", holders=("المتمردون",)),
    Case("ادعت القناة أن الجيش قصف المسجد", "قصف", attribution="claimed", holders=("القناة",)),
    Case("أثار الهجوم المزعوم على السفينة جدلا في البرلمان", "الهجوم", attribution="claimed"),
    Case("اعتقلت السلطات عشرين محاميا بحجة الهجوم على المحكمة", "الهجوم", attribution="claimed"),
    Case("ندد الوزير بما وصفه بهجوم غادر على الدورية", "هجوم", attribution="claimed"),
]

BELIEVED = [
    Case(
        "يعتقد محللون أن الميليشيا هاجمت الحقل من الغرب",
        "هاجمت",
        attribution="believed",
        certainty="probable",
        holders=("محللون",),
    ),
    Case(
        "يعتقد الكثير من المراقبين بأن من المحتمل أن تفجر الجماعة الجسور",
        "تفجر",
        "predicted",
        "believed",
        "possible",
        ("المراقبين",),
    ),
    Case("توقع خبير عسكري أن يهاجم الجيش مدينة سرت", "يهاجم", "predicted", "believed", "probable", ("خبير عسكري",)),
    Case(
        "يخشى الأهالي من أن يقتحم المستوطنون القرية مجددا", "يقتحم", "predicted", "believed", "possible", ("الأهالي",)
    ),
    Case(
        "لا يعتقد الدبلوماسي أن القوات انسحبت من الجزيرة", "انسحبت", "negated", "believed", "probable", ("الدبلوماسي",)
    ),
]

DENIED = [
    Case("نفت وزارة الدفاع قصف المستشفى الميداني", "قصف", "negated", "denied", holders=("وزارة الدفاع",)),
    Case("نفى الناطق أن تكون قواته قد هاجمت القافلة", "هاجمت", "negated", "denied", holders=("الناطق",)),
    Case("أنكر المتهم أنه خطف التاجر", "خطف", "negated", "denied", holders=("المتهم",)),
    Case("دحض المحافظ الأنباء عن انسحاب الشرطة من البلدة", "انسحاب", "negated", "denied", holders=("المحافظ",)),
]

INTENDED = [
    Case("تجمع المقاتلون عند السفح ليهاجموا الثكنة", "يهاجموا", "intended"),
    Case("أرسل الحلفاء تعزيزات لتحرير الرهائن في المنجم", "تحرير", "intended"),
    Case("حشدت الفصائل قواتها بهدف السيطرة على المطار", "السيطرة", "intended"),
    Case("تسعى الحكومة إلى اعتقال قادة التمرد", "اعتقال", "intended"),
    Case("حاول مسلحون اغتيال قاض في كراتشي", "اغتيال", "actual"),
    Case("يحاول مسلحون اقتحام القاعدة منذ يومين", "اقتحام", "intended"),
]

REACH = [
    # who speaks, and how far what he says reaches
    Case(
        "عاجل | الدفاع المدني: مقتل ثلاثة مسعفين في غارة على قافلة",
        "مقتل",
        attribution="reported",
        holders=("الدفاع المدني",),
    ),
    Case("18:40 | أعلنت الشرطة أن مسلحين هاجموا المخفر", "هاجموا", attribution="reported", holders=("الشرطة",)),
    Case("نؤكد أن طائرات العدو قصفت القرية", "قصفت"),
    Case("قتل الجنود ثلاثة مسلحين وفق أحكام القانون", "قتل"),
    Case("اعتقلت الشرطة تاجرا، وفق ذويه، ثم أطلقت سراح شقيقه", "اعتقلت", attribution="reported", holders=("ذويه",)),
    Case("اعتقلت الشرطة تاجرا، وفق ذويه، ثم أفرجت عن شقيقه", "أفرجت"),
    Case("أكد الوزير أن الهدنة صامدة، داعيا الفصائل إلى الانسحاب", "داعيا"),
    Case("وقعت الحكومة اتفاقا لترميم المدارس التي دمرها المسلحون", "دمرها"),
    Case("لم ينسحب المقاتلون إلا من نقطة واحدة", "ينسحب"),
    Case("لم يسفر القصف عن ضحايا", "القصف"),
    Case("قال الوزير إن بلاده سترسل قوات إلى الحدود", "سترسل", "intended", "reported", holders=("الوزير",)),
    Case(
        "نفى الوزير سقوط قتلى، لكنه قال إن المدفعية قصفت الميناء", "قصفت", attribution="reported", holders=("الوزير",)
    ),
]

CASES = [*OWN_VOICE, *REPORTED, *DISTANCED, *BELIEVED, *DENIED, *INTENDED, *REACH]


def statement_on(record: Record, trigger: str) -> Statement:
    """The statement about the event whose trigger holds a word."""
    events = [e for e in record.events if trigger in e.trigger.text or e.trigger.text in trigger]
    assert events, f"no event {trigger!r} among {[e.trigger.text for e in record.events]}"
    return next(s for s in record.statements if s.event == events[0].id)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text[:40])
def test_statement(case: Case) -> None:
    statement = statement_on(rasid.code(case.text, min_confidence=0.0), case.trigger)
    assert (statement.status, statement.attribution, statement.certainty) == (
        case.status,
        case.attribution,
        case.certainty,
    )
    held = [h.text or "" for h in statement.holders[1:]]
    assert len(held) == len(case.holders), held
    for expected, found in zip(case.holders, held, strict=True):
        assert expected in found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text[:40])
def test_every_span_is_text(case: Case) -> None:
    record = rasid.code(case.text, min_confidence=0.0)
    assert check_spans(record) == []
    for statement in record.statements:
        assert statement.holders[0].kind == "author"
        assert statement.content.text.strip() == statement.content.text
        if statement.cue is not None:
            assert statement.cue.text
        if statement.attribution == "denied":
            assert statement.status == "negated"


def test_reported_content_takes_in_its_coordinated_clauses() -> None:
    record = rasid.code("قال المتحدث إن مسلحين هاجموا المخفر وقتلوا شرطيين وخطفوا ثالثا")
    assert {s.attribution for s in record.statements} == {"reported"}


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("طالب الأهالي الجيش بوقف قصف الأحياء", {"قصف": "actual"}),
        ("ناشدت المنظمة الأطراف وقف قصف الأسواق وقتل المدنيين", {"قصف": "actual", "قتل": "actual"}),
        ("طالبت الأسر بوقف القصف والإفراج عن السجناء", {"القصف": "actual", "الإفراج": "demanded"}),
        ("دعا المجلس إلى وقف القتال وبدء المفاوضات", {"وقف القتال": "demanded", "المفاوضات": "demanded"}),
        ("دعا المجلس إلى إنهاء الحصار وإدخال المساعدات", {"الحصار": "actual", "إدخال المساعدات": "demanded"}),
    ],
)
def test_what_is_to_be_stopped_goes_on(text: str, statuses: dict[str, str]) -> None:
    record = rasid.code(text, min_confidence=0.0)
    triggers = {e.id: e.trigger.text for e in record.events}
    found = {triggers[s.event]: s.status for s in record.statements if s.event}
    assert {word: found.get(word) for word in statuses} == statuses


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("كما رفضت الحكومة الحوار مع المسلحين، ولجأت الجماعة إلى قصف الميناء.", "قصف"),
        ("كما رفض السكان الرحيل، وهاجمت الفرقة القرية.", "هاجمت"),
    ],
)
def test_what_somebody_also_refused_says_nothing_of_what_follows(text: str, trigger: str) -> None:
    statement = statement_on(rasid.code(text, min_confidence=0.0), trigger)
    assert (statement.status, statement.attribution) == ("actual", "own-voice")


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("أعقبت ذلك حملة تتهم المعارضة بقتل الأسرى", "حملة"),
        ("تنطلق حملة واسعة تتهم الحكومة بقتل الأسرى", "حملة واسعة"),
        ("انتقد الجيش القناة التي تتهم القوات بقتل المدنيين", "القناة"),
    ],
)
def test_who_is_accused_accuses_nobody(text: str, holder: str) -> None:
    statement = statement_on(rasid.code(text, min_confidence=0.0), "قتل")
    assert [h.text for h in statement.holders[1:]] == [holder]


@pytest.mark.parametrize(
    ("text", "trigger", "attribution", "status"),
    [
        ("نفى المتحدث قصف المستشفى وقتل المدنيين", "قتل", "denied", "negated"),
        ("أدان المجلس اعتقال الطلاب ونهب المتاجر", "نهب", "reported", "actual"),
        ("استنكرت النقابة خطف الصحفيين وقصف مكاتبهم", "قصف", "reported", "actual"),
    ],
)
def test_a_second_act_that_is_denied_or_condemned_is_no_deed_of_the_speaker(
    text: str, trigger: str, attribution: str, status: str
) -> None:
    record = rasid.code(text, min_confidence=0.0)
    event = next(e for e in record.events if e.trigger.text == trigger)
    assert event.actors == []
    statement = statement_on(record, trigger)
    assert (statement.attribution, statement.status, len(statement.holders)) == (attribution, status, 2)


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("قال الوزير إن الحركة تريد مهاجمة الميناء وإن الجيش هاجم قواعدها أمس", ["intended", "actual"]),
        ("أكدت الوزارة أن الحكومة تسعى إلى وقف القتال وأن الطيران قصف مواقع المسلحين", ["intended", "actual"]),
        ("أضاف القائد أن المسلحين يخططون لاستهداف المطار وأنهم هاجموا نقطة تفتيش", ["intended", "actual"]),
    ],
)
def test_another_that_is_free_of_the_aim_before_it(text: str, statuses: list[str]) -> None:
    record = rasid.code(text, min_confidence=0.0)
    assert [s.status for s in record.statements if s.event] == statuses
    assert all(len(s.holders) == 2 and s.attribution == "reported" for s in record.statements if s.event)


@pytest.mark.parametrize("border", ["في حين", "في المقابل", "من جهته"])
def test_a_new_main_statement_ends_the_scope(border: str) -> None:
    record = rasid.code(f"قالت الحكومة إن قواتها انسحبت من القرية، {border} هاجم المسلحون قافلة للإغاثة")
    assert statement_on(record, "انسحبت").attribution == "reported"
    assert statement_on(record, "هاجم").attribution == "own-voice"


@pytest.mark.parametrize("word", ["فيما", "بينما", "غير أن", "إلا أن"])
def test_what_is_said_goes_on_behind_a_joining_word(word: str) -> None:
    record = rasid.code(f"قالت الحكومة إن قواتها انسحبت من القرية، {word} المسلحين هاجموا قافلة للإغاثة")
    assert statement_on(record, "هاجموا").attribution == "reported"


@pytest.mark.parametrize("word", ["فيما", "بينما"])
def test_a_second_speaker_ends_what_is_said(word: str) -> None:
    record = rasid.code(f"قالت الحكومة إن قواتها انسحبت من القرية، {word} ذكر سكان أن المسلحين هاجموا قافلة")
    assert [h.text for h in statement_on(record, "هاجموا").holders[1:]] == ["سكان"]


@pytest.mark.parametrize(
    ("text", "trigger", "attribution"),
    [
        ("أدان مجلس القبيلة المجزرة في بيان مقتضب", "المجزرة", "own-voice"),
        ("نددت النقابة بالهجوم على مقرها", "الهجوم", "own-voice"),
        ("أدان مجلس القبيلة مقتل أربعة رعاة", "مقتل", "reported"),
        ("أعربت الجزائر عن دعم المبادرة الأممية", "دعم", "own-voice"),
        ("جدد الوزير رفض المقترح الأخير", "رفض", "own-voice"),
        ("أعربت الجزائر عن قلقها من قصف المخيم", "قصف", "reported"),
    ],
)
def test_to_condemn_or_to_voice_is_not_to_report(text: str, trigger: str, attribution: str) -> None:
    assert statement_on(rasid.code(text), trigger).attribution == attribution


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("قال المتحدث باسم جهاز الإطفاء إن القوات انسحبت", "group"),
        ("قال الطبيب باسم عوض إن القوات انسحبت", "named"),
        ("ذكرت صحيفة محلية أن القوات انسحبت", "group"),
        ("ذكرت مصادر محلية أن القوات انسحبت", "anonymous"),
        ("أوضح مسؤول ملف المياه في البلدية أن القوات انسحبت", "named"),
        ("أوضح مسؤول أمني أن القوات انسحبت", "anonymous"),
        ("أكد أستاذ التاريخ بجامعة دمشق مازن العكيدي أن القوات انسحبت", "named"),
        ("أكد أستاذ في جامعة دمشق أن القوات انسحبت", "anonymous"),
        ("قالت والدته إن القوات انسحبت", "named"),
    ],
)
def test_kinds_of_holders(text: str, kind: str) -> None:
    assert [h.kind for h in statement_on(rasid.code(text), "انسحبت").holders[1:]] == [kind]


def test_a_speaker_of_his_own_ends_the_scope() -> None:
    record = rasid.code("قال الوزير إن الشرطة اعتقلت المهاجم وأكد النائب أن الجيش قصف المزرعة")
    assert [h.text for h in statement_on(record, "اعتقلت").holders[1:]] == ["الوزير"]
    assert [h.text for h in statement_on(record, "قصف").holders[1:]] == ["النائب"]


def test_what_nobody_confirms_stays_open() -> None:
    statement = statement_on(rasid.code("لم تعلن وزارة الدفاع أن قواتها قصفت المصنع"), "قصفت")
    assert (statement.status, statement.attribution, statement.holders[1:]) == ("hypothetical", "own-voice", [])


def test_a_demand_does_not_reach_the_circumstances() -> None:
    record = rasid.code("طالب السكان بانسحاب المسلحين بعد مقتل ثلاثة أطفال")
    assert statement_on(record, "انسحاب").status == "demanded"
    assert statement_on(record, "مقتل").status == "actual"


def test_speakers_side_by_side_are_one_holder() -> None:
    statement = statement_on(rasid.code("أعلنت فرنسا وبريطانيا أن طائراتهما قصفت معسكرا للجماعة"), "قصفت")
    assert [h.text for h in statement.holders[1:]] == ["فرنسا وبريطانيا"]


def assessments(text: str) -> list[Statement]:
    return [s for s in rasid.code(text).statements if s.event is None]


def test_a_verdict_is_one_assessment_with_its_subject() -> None:
    found = assessments("لا شك في أن نجاح الجيش في هزيمة المتمردين سيمثل ضربة كبيرة لحلفائهم في المنطقة")
    assert len(found) == 1
    assert found[0].content.text.startswith("نجاح الجيش")
    assert found[0].content.text.endswith("في المنطقة")
    assert (found[0].status, found[0].attribution, found[0].certainty) == ("predicted", "own-voice", "certain")


def test_a_belief_about_no_event_is_an_assessment() -> None:
    found = assessments("يرى محللون أن الاتفاق الجديد يخدم مصالح الطرفين معا")
    assert [(s.attribution, s.certainty) for s in found] == [("believed", "certain")]
    assert [h.text for h in found[0].holders[1:]] == ["محللون"]


@pytest.mark.parametrize(
    "text",
    [
        "هاجم المسلحون الثكنة التي ستكون مقرا للشرطة بعد شهرين",
        "سعت الحكومة إلى أن يصبح الحي منطقة آمنة للجميع",
        "حصل المزارعون على أكبر قدر ممكن من البذور قبل الموسم",
    ],
)
def test_side_clauses_are_no_assessments(text: str) -> None:
    assert assessments(text) == []


def statements_on(record: Record, trigger: str) -> list[tuple[str, str, list[str | None]]]:
    """Status, attribution and holders behind the author of every statement about an event."""
    event = next(e for e in record.events if trigger in record.document.text[e.trigger.start : e.trigger.end])
    return [
        (s.status, s.attribution, [h.text for h in s.holders[1:]]) for s in record.statements if s.event == event.id
    ]


def test_a_claim_and_its_denial_are_two_statements() -> None:
    record = rasid.code("نفى الوزير ما روّجته قناة محلية عن اعتقال نائب سابق، موضحا أن الشرطة أوقفت ثلاثة مهربين")
    assert statements_on(record, "اعتقال") == [
        ("negated", "denied", ["الوزير"]),
        ("actual", "claimed", ["قناة محلية"]),
    ]
    assert statements_on(record, "أوقفت") == [("actual", "reported", ["الوزير"])]


def test_what_was_said_is_denied_behind_it() -> None:
    record = rasid.code("زعم الفصيل أنه قتل عشرة جنود، وهو ما نفته وزارة الدفاع")
    assert statements_on(record, "قتل") == [
        ("actual", "claimed", ["الفصيل"]),
        ("negated", "denied", ["وزارة الدفاع"]),
    ]
    record = rasid.code("قصف الجيش القرية، ونفت وزارة الدفاع مقتل مدنيين")
    assert statements_on(record, "قصف") == [("actual", "own-voice", [])]


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("تقاتل الحركة منذ عقد للإطاحة بالحكومة، وقد طُردت من العاصمة", "لإطاحة", "intended"),
        ("الجنود يصدون الزحف ويمنعون سقوط البلدة", "سقوط", "negated"),
        ("أمر القائد، خلال زيارة قام بها إلى الثغور، بمنع الشاحنات من العبور", "منع", "demanded"),
        ("نفت الخلية استعمال الرصاص، مشيرة إلى أن الجنود انسحبوا من الحي", "استعمال", "negated"),
        ("نفت الخلية استعمال الرصاص، مشيرة إلى أن الجنود انسحبوا من الحي", "انسحبوا", "actual"),
    ],
)
def test_how_far_aims_orders_and_denials_reach(text: str, trigger: str, status: str) -> None:
    record = rasid.code(text)
    event = next(e for e in record.events if trigger in record.document.text[e.trigger.start : e.trigger.end])
    assert next(s.status for s in record.statements if s.event == event.id) == status


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        # what there is not: the noun shares the polarity of the verb by which there is something
        ("لا توجد أي مفاوضات مع الحركة.", "مفاوضات", "negated"),
        ("لا يوجد اتفاق مع الفصائل.", "اتفاق", "negated"),
        ("لم تكن هناك أي اشتباكات في المدينة.", "اشتباكات", "negated"),
        ("لم يكن ثمة هجوم على القرية.", "هجوم", "negated"),
        ("كانت هناك اشتباكات في المدينة.", "اشتباكات", "actual"),
        ("توجد مفاوضات مع الحركة.", "مفاوضات", "actual"),
        ("لا تزال القوات تقصف المدينة.", "تقصف", "actual"),  # what has not ceased goes on
        ("لا يزال المسلحون يحاصرون البلدة.", "يحاصرون", "actual"),
        ("لم تزل الاشتباكات مستمرة.", "الاشتباكات", "actual"),
        ("لا توجد قوات في القرية التي هاجمها المسلحون.", "هاجمها", "actual"),
        # words that only look like a rumour, a forecast or somebody who speaks
        ("يهدف المخطط إلى إشاعة الفوضى، وأعلن التنظيم مسؤوليته عن التفجيرين.", "التفجيرين", "actual"),
        ("في ما يعد من أكثر التفجيرات دموية في المدينة.", "التفجيرات", "actual"),
    ],
)
def test_what_there_is_and_is_not(text: str, trigger: str, status: str) -> None:
    record = rasid.code(text, min_confidence=0.0)
    event = next(e.id for e in record.events if e.trigger.text == trigger)
    assert {s.status for s in record.statements if s.event == event} == {status}
