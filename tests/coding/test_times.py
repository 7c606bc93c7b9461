"""Time expressions as intervals of days."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.arabic.tokens import tokenize
from rasid.coding.time_calendar import easter, hijri_day, nearest_year
from rasid.coding.times import TimeMention, find_times
from rasid.errors import LexiconError
from rasid.evaluate.gold_reports import load_yaml
from rasid.knowledge.time_words import TimeWords, load_time_words

DATA = Path(__file__).resolve().parents[2] / "src" / "rasid" / "knowledge" / "data"
WORDS = load_time_words(DATA)
FILES = ("months", "weekdays", "units", "relative", "parts", "holidays", "modifiers")
WEDNESDAY = date(2016, 10, 26)


def read(text: str, anchor: date | None = WEDNESDAY) -> list[TimeMention]:
    return find_times(tokenize(text), text, anchor, WORDS)


def short(text: str, anchor: date | None = WEDNESDAY) -> list[tuple[str, str, str]]:
    return [(text[m.start : m.end], str(m.from_), str(m.to)) for m in read(text, anchor)]


def examples() -> list[Any]:
    found = []
    for name in FILES:
        for entry in load_yaml(DATA / "times" / f"{name}.yaml"):
            found += [pytest.param(x, id=entry["id"]) for x in entry["examples"]]
    return found


@pytest.mark.parametrize("example", examples())
def test_examples_of_the_lexicon(example: dict[str, Any]) -> None:
    text = example["text"]
    found = read(text, example.get("anchor"))
    if example.get("none"):
        assert found == []
        return
    same = [m for m in found if text[m.start : m.end] == example["time"]]
    assert same, found
    if not example.get("any"):
        assert (same[0].from_, same[0].to) == (example.get("from"), example.get("to"))


def test_decades() -> None:
    for entry in load_yaml(DATA / "quantities" / "numbers.yaml"):
        for example in entry["examples"]:
            if "decade" in example:
                [mention] = read(example["text"])
                assert (mention.from_, mention.to) == (
                    date(example["decade"], 1, 1),
                    date(example["decade"] + 9, 12, 31),
                )


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("26 تشرين الأول 2016", "2016-10-26", "2016-10-26"),
        ("2016/10/26", "2016-10-26", "2016-10-26"),
        ("26-10-2016", "2016-10-26", "2016-10-26"),
        ("٢٦ أكتوبر ٢٠١٦", "2016-10-26", "2016-10-26"),
        ("الأول من كانون الثاني 2015", "2015-01-01", "2015-01-01"),
        ("الثاني عشر من يناير 2015", "2015-01-12", "2015-01-12"),
        ("يوليو (تموز) 2015", "2015-07-01", "2015-07-31"),
        ("تموز/يوليو 2015", "2015-07-01", "2015-07-31"),
        ("غشت 2015", "2015-08-01", "2015-08-31"),
        ("عام 2014", "2014-01-01", "2014-12-31"),
        ("عام 2014م", "2014-01-01", "2014-12-31"),
        ("صيف 2014", "2014-06-01", "2014-08-31"),
        ("الربع الأول من عام 2015", "2015-01-01", "2015-03-31"),
        ("بين عامي 2006 و2008", "2006-01-01", "2008-12-31"),
        ("من 3 إلى 5 آب 2014", "2014-08-03", "2014-08-05"),
        ("15 رمضان 1436 هـ", "2015-07-02", "2015-07-02"),
        ("1437/1/15هـ", "2015-10-28", "2015-10-28"),
        ("رمضان 2015", "2015-06-18", "2015-07-16"),
        ("القرن التاسع عشر", "1801-01-01", "1900-12-31"),
        ("عام ألفين وثلاثة", "2003-01-01", "2003-12-31"),
        ("شتاء 2013-2014", "2013-12-01", "2014-02-28"),
        ("ثالث أيام عيد الأضحى 2015", "2015-09-25", "2015-09-25"),
    ],
)
def test_absolute(text: str, first: str, last: str) -> None:
    for anchor in (WEDNESDAY, None):
        assert short(text, anchor) == [(text, first, last)]
        assert read(text, anchor)[0].anchor is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("أمس", "2016-10-25", "2016-10-25"),
        ("أول من أمس", "2016-10-24", "2016-10-24"),
        ("بعد غد", "2016-10-28", "2016-10-28"),
        ("قبل يومين", "2016-10-24", "2016-10-24"),
        ("قبل أيام", "2016-10-16", "2016-10-24"),
        ("منذ عامين", "2014-04-27", "2016-10-26"),
        ("الأيام القليلة القادمة", "2016-10-27", "2016-11-05"),
        ("الجمعة الماضي", "2016-10-21", "2016-10-21"),
        ("الجمعة", "2016-10-21", "2016-10-21"),
        ("الأربعاء", "2016-10-26", "2016-10-26"),
        ("يوم الجمعة المقبل", "2016-10-28", "2016-10-28"),
        ("الأسبوع الماضي", "2016-10-15", "2016-10-21"),
        ("الشهر الجاري", "2016-10-01", "2016-10-31"),
        ("العام المقبل", "2017-01-01", "2017-12-31"),
        ("فجر الأحد", "2016-10-23", "2016-10-23"),
        ("ليل أمس الأول", "2016-10-24", "2016-10-24"),
        ("ليل السبت الأحد", "2016-10-22", "2016-10-23"),
        ("أواخر الشهر الماضي", "2016-09-21", "2016-09-30"),
        ("منذ الاثنين", "2016-10-24", "2016-10-26"),
        ("الخميس 13 الجاري", "2016-10-13", "2016-10-13"),
        ("يومي السبت والأحد", "2016-10-22", "2016-10-23"),
        ("الليلة الماضية", "2016-10-25", "2016-10-26"),
        ("ليلة أمس", "2016-10-25", "2016-10-26"),
        ("ليلة الجمعة الماضية", "2016-10-21", "2016-10-22"),
        ("ليل الجمعة الماضية", "2016-10-21", "2016-10-21"),
        ("ليل أمس", "2016-10-25", "2016-10-25"),
        ("الأحد من الأسبوع الماضي", "2016-10-16", "2016-10-16"),
        ("حتى الآن", "None", "2016-10-26"),
        ("قبل نهاية تشرين الثاني", "None", "2016-11-30"),
        ("قبل فجر أمس", "2016-10-25", "2016-10-25"),
        ("رمضان الماضي", "2016-06-06", "2016-07-05"),
        ("الأسبوع الماضي بين الأربعاء والجمعة", "2016-10-19", "2016-10-21"),
        ("مطلع العام", "2016-01-01", "2016-04-30"),
        ("الثلاثاء الأول من أيلول", "2016-09-06", "2016-09-06"),
        ("20 أيلول", "2016-09-20", "2016-09-20"),
        ("20 كانون الأول", "2015-12-20", "2015-12-20"),
    ],
)
def test_relative(text: str, first: str, last: str) -> None:
    assert short(text) == [(text, first, last)]
    assert read(text)[0].anchor == "published"
    [unknown] = read(text, None)
    assert (unknown.from_, unknown.to, unknown.precision) == (None, None, "unresolved")


def test_days_ago_is_never_one_day() -> None:
    for text in ("قبل أيام", "قبل بضعة أيام", "قبل أسبوعين", "قبل شهر", "قبل نحو ثلاثة أشهر", "قبل سنوات", "قبل ساعات"):
        [mention] = read(text)
        assert mention.from_ is not None
        assert mention.to is not None
        assert mention.from_ < mention.to <= WEDNESDAY


@pytest.mark.parametrize(
    "text",
    [
        "لمدة ثلاثة أيام",
        "ليلا",
        "بعد منتصف الليل",
        "مؤخرا",
        "في اليوم التالي",
        "توفي بعد يومين متأثرا بجراحه",
        "انسحبوا قبل يومين من الهجوم",
        "30 شباط 2016",
    ],
)
def test_unresolved(text: str) -> None:
    [mention] = read(text)
    assert (mention.from_, mention.to, mention.precision) == (None, None, "unresolved")


@pytest.mark.parametrize(
    "text",
    [
        "تحدث أحد الأشخاص عن الحادث",
        "زار رجب طيب أردوغان بغداد",
        "مارس الجيش ضغوطا على الحكومة",
        "قال الأمين العام الحالي للحزب",
        "جرى ذلك في الوقت ذاته",
        "وقع قبل الهجوم",
        "انتقدت قوى 14 آذار القرار",
        "بعد صلاة الجمعة",
        "كتبت صحيفة اليوم أن الحوار تأجل",
        "وصل أب وأم مع أطفالهما",
        "عمره 20 عاما",
        "الساعة الثالثة",
        "فجر انتحاري نفسه",
        "ظهر شعبان في تسجيل",
        "قتل بين 20 و30 مسلحا",
        "تعادلا صفر مقابل صفر",
        "رجل في الثلاثينيات من عمره",
        "الربيع العربي",
        "قال الاب آب إلى بيته",
        "سمع جمعة صوتا",
        "اعتقلت الشرطة أفراد الطاقم الأحد عشر",
        "انتخب الأعضاء الاثني عشر رئيسا",
        "سقطت القذيفة على بعد أمتار من المدرسة",
    ],
)
def test_no_time(text: str) -> None:
    assert read(text) == []


def test_weekday_gives_the_year() -> None:
    assert short("الأحد 23 تشرين الأول") == [("الأحد 23 تشرين الأول", "2016-10-23", "2016-10-23")]
    assert short("الأحد 26 تشرين الأول") == [("الأحد 26 تشرين الأول", "2014-10-26", "2014-10-26")]
    assert read("الأحد 26 تشرين الأول", None)[0].precision == "unresolved"


def test_contradictory_weekday_keeps_the_full_date() -> None:
    assert short("الأحد 26 تشرين الأول 2016") == [("الأحد 26 تشرين الأول 2016", "2016-10-26", "2016-10-26")]
    assert short("قال أمس الأحد") == [("أمس الأحد", "None", "None")]


def test_future_sentences_look_ahead() -> None:
    assert short("سيعقد الاجتماع الأحد في جنيف") == [("الأحد", "2016-10-30", "2016-10-30")]
    assert short("عقد الاجتماع الأحد في جنيف") == [("الأحد", "2016-10-23", "2016-10-23")]
    assert short("انفجرت سيارة الأحد قرب السوق") == [("الأحد", "2016-10-23", "2016-10-23")]


def test_event_names_are_not_this_year() -> None:
    assert short("هجمات 11 سبتمبر") == [("11 سبتمبر", "None", "None")]
    assert short("هجمات 11 سبتمبر 2001") == [("11 سبتمبر 2001", "2001-09-11", "2001-09-11")]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("وفجر الأحد سقطت قذيفة", "فجر الأحد"),
        ("بالأمس قصفوا", "الأمس"),
        ("للأحد المقبل", "للأحد المقبل"),
        ("ومنذ عامين", "منذ عامين"),
    ],
)
def test_attached_particles(text: str, span: str) -> None:
    assert short(text)[0][0] == span


def test_half_open() -> None:
    assert short("بعد عام 2003") == [("بعد عام 2003", "2004-01-01", "None")]
    assert short("حتى عام 2011") == [("حتى عام 2011", "None", "2011-12-31")]


def test_calendar() -> None:
    assert (easter(2016), easter(2016, eastern=True)) == (date(2016, 3, 27), date(2016, 5, 1))
    assert hijri_day(1436, 9, 1) == date(2015, 6, 18)
    assert hijri_day(1200, 1, 1) is None
    assert nearest_year(2, 29, date(2015, 3, 1)) == 2012


PIECES = sorted({k for k, v in WORDS.forms.items() if v[0].prefix in ("", "و", "ب")})[::7] + [
    "2016",
    "26",
    "3-5",
    "2016/10/26",
    "الأحد",
    "آب",
    "تشرين الأول",
    "عام",
    "منذ",
    "قبل",
    "ثلاثة",
    "أيام",
    "الماضي",
    "المقبلة",
    "إلى",
    "بين",
    "و5",
    "من",
    "الثاني عشر",
    "رمضان",
    "هـ",
    "(",
    ")",
    "/",
    "،",
    "1437/1/15",
    "30/2/2016",
    "9999",
    "29 شباط",
    "عيد الفطر",
    "1000",
    "2200",
]


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), max_size=16).map(" ".join),
    st.dates(date(1950, 1, 1), date(2070, 12, 31))
    | st.sampled_from([date(1, 1, 1), date(9999, 12, 31), date(2016, 2, 29)]),
)
def test_spans_order_and_determinism(text: str, anchor: date) -> None:
    tokens = tokenize(text)
    found = find_times(tokens, text, anchor, WORDS)
    assert found == find_times(tokens, text, anchor, WORDS)
    position = 0
    for mention in found:
        assert position <= mention.start < mention.end <= len(text)
        position = mention.end
        assert tokens[mention.token_end - 1].end == mention.end
        if mention.from_ is not None and mention.to is not None:
            assert mention.from_ <= mention.to
        assert (mention.precision == "unresolved") == (mention.from_ is None and mention.to is None)
    for mention in find_times(tokens, text, None, WORDS):
        if mention.anchor == "published":
            assert mention.from_ is None or mention.to is None


def test_words_survive_the_cache() -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(WORDS), type=TimeWords) == WORDS


def test_wrong_entries_are_named(tmp_path: Path) -> None:
    for folder in ("times", "quantities"):
        (tmp_path / folder).mkdir()
        for path in (DATA / folder).glob("*.yaml"):
            (tmp_path / folder / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "times" / "weekdays.yaml").write_text(
        "- {id: weekday/x, weekday: 9, forms: [أحد], examples: [{text: الأحد}], source: Hans Wehr}\n", encoding="utf-8"
    )
    with pytest.raises(LexiconError, match=r"weekdays\.yaml: weekday/x.*weekday is 9.*from 0 to 6"):
        load_time_words(tmp_path)
