"""Documents from texts: title, byline, dateline, date, and the characters left as they were."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.errors import UnreadableInput, UsageError
from rasid.reading import from_text
from rasid.reading.text import MAX_CHARACTERS
from rasid.record import Span

HEADLINE = "القوات الحكومية تستعيد بلدة حدودية"
BODY = (
    "أعلنت وزارة الدفاع أن قواتها استعادت بلدة قرب الحدود بعد معارك استمرت ثلاثة أيام. ولم يصدر تعليق من الطرف الآخر."
)


def words(span: Span | None) -> str | None:
    return None if span is None else span.text


def test_the_id_is_the_hash_of_the_bytes() -> None:
    assert from_text(BODY).id == "sha256:" + hashlib.sha256(BODY.encode()).hexdigest()


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\n\n", "\n \n\u200f"])
def test_line_ends_and_invisible_characters_stay(line_end: str) -> None:
    text = line_end.join([HEADLINE, "تقرير/ سامي العبسي", BODY])
    document = from_text(text)
    assert document.text == text
    assert words(document.title) == HEADLINE
    assert words(document.byline) == "سامي العبسي"
    for span in (document.title, document.byline):
        assert span is not None
        assert text[span.start : span.end] == span.text


def test_byline_at_the_end() -> None:
    document = from_text(f"{HEADLINE}\n{BODY}\n{BODY}\nتقرير/ سامي العبسي")
    assert words(document.byline) == "سامي العبسي"


def test_agency_in_brackets_at_the_end() -> None:
    assert words(from_text(f"{HEADLINE}\n{BODY} (رويترز)").byline) == "رويترز"


@pytest.mark.parametrize(
    ("opening", "dateline", "byline"),
    [
        ("بغداد (رويترز) - ", "بغداد (رويترز)", "رويترز"),
        ("صنعاء/ سبأ: ", "صنعاء/ سبأ", "سبأ"),
        ("دمشق-سانا ", "دمشق-سانا", "سانا"),
        ("رام الله 26-10-2016 وفا- ", "رام الله 26-10-2016 وفا", "وفا"),
        ("بيروت - ", "بيروت", None),
        ("الخرطوم (سونا) ", "الخرطوم (سونا)", "سونا"),
        ("بغداد ـ أ ف ب: ", "بغداد ـ أ ف ب", "أ ف ب"),
    ],
)
def test_dateline_inside_the_first_paragraph(opening: str, dateline: str, byline: str | None) -> None:
    document = from_text(f"{HEADLINE}\n{opening}{BODY}")
    assert words(document.dateline) == dateline
    assert words(document.byline) == byline
    assert words(document.title) == HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        "رئيس الوزراء: لا تفاوض قبل وقف إطلاق النار",  # speaker: quotation
        "تقرير أممي يكشف أعداد النازحين",
        "كتب الرئيس على صفحته أن البلاد ستنتصر",
        "بغداد: لا حوار مع أربيل قبل تسليم المعابر",
        "واشنطن - موسكو.. حرب باردة جديدة",
        "محمد يزور دمشق لأول مرة منذ الحرب",
        "معركة الموصل بين الحسم والتأجيل",
    ],
)
def test_headlines_are_no_bylines(line: str) -> None:
    document = from_text(f"{line}\n{BODY}\n{BODY}")
    assert document.byline is None
    assert document.dateline is None
    assert words(document.title) == line


@pytest.mark.parametrize(
    "first",
    [
        "أعلن الجيش وقف عملياته في البلدة.",
        "قال شهود إن القصف استمر حتى الفجر على أطراف المدينة. وأضافوا أن النيران التهمت عشرات المنازل",
        "وأضاف البيان:",
    ],
)
def test_a_sentence_is_no_title(first: str) -> None:
    assert from_text(f"{first}\n{BODY}").title is None


def test_one_line_has_no_title() -> None:
    assert from_text(HEADLINE).title is None


def test_dates_in_running_text_are_not_the_publication_date() -> None:
    text = (
        f"{HEADLINE}\nشن الطيران في 26 أكتوبر 2016 غارات على مواقع قرب المدينة.\nونشر في عام 2015 تقرير عنها.\n{BODY}"
    )
    assert from_text(text).published is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("٢٦ تشرين الأول ٢٠١٦", date(2016, 10, 26)),
        ("نشر في: 2016-10-26", date(2016, 10, 26)),
        ("26-10-2016 | شؤون عربية", date(2016, 10, 26)),
        ("الأربعاء 25 محرم 1438 هـ الموافق 26 أكتوبر 2016 م", date(2016, 10, 26)),
        ("25 محرم 1438 هـ", date(2016, 10, 26)),
        ("10 ربيع الآخر 1445هـ", date(2023, 10, 25)),
        ("1/9/1441 هـ", date(2020, 4, 24)),
        ("موقع «نافذة الشمال» - الأحد 19/11/2023 - الساعة 18:40", date(2023, 11, 19)),
        ("طرابلس (وكالة المدار) - 12 آذار/مارس 2020", date(2020, 3, 12)),
        ("صوت الساحل - الثلاثاء 7 تموز 2020", date(2020, 7, 7)),
        ("31/02/2016", None),
        ("عام 2016", None),
    ],
)
def test_publication_date_lines(line: str, day: date | None) -> None:
    assert from_text(f"{HEADLINE}\n{line}\n{BODY}").published == day


def test_day_first_is_said_where_it_could_be_the_month() -> None:
    document = from_text(f"{HEADLINE}\nنشر في: 03/04/2016\n{BODY}")
    assert document.published == date(2016, 4, 3)
    assert document.warnings == ("published: day and month of 2016-04-03 could be the other way round",)


def test_given_title_and_byline_inside_the_text() -> None:
    text = f"{HEADLINE}\nكتب: ماجد الشامي\n{BODY}"
    document = from_text(text, title="القوّات الحكوميه تستعيد بلدة حدودية", byline="ماجد الشامي", published="2016-10-26")
    assert document.text == text
    assert words(document.title) == HEADLINE
    assert words(document.byline) == "ماجد الشامي"
    assert document.published == date(2016, 10, 26)
    assert document.warnings == ()


def test_given_title_and_byline_are_put_before_the_text() -> None:
    document = from_text(BODY, title=HEADLINE, byline="كتب: ماجد الشامي")
    assert document.text == f"{HEADLINE}\nكتب: ماجد الشامي\n{BODY}"
    assert words(document.title) == HEADLINE
    assert words(document.byline) == "ماجد الشامي"
    assert document.warnings == ("title: added as first line", "byline: added as line 2")
    assert document.id != from_text(BODY).id


def test_a_given_date_wins() -> None:
    assert from_text(f"{HEADLINE}\nنشر في: 2016-10-26\n{BODY}", published=date(2017, 1, 1)).published == date(
        2017, 1, 1
    )


def test_wrong_date() -> None:
    with pytest.raises(UsageError, match="no date"):
        from_text(BODY, published="soon")


@pytest.mark.parametrize("text", ["", " \n\t", "\ud800" + BODY, BODY + "\udfff"])
def test_texts_that_are_refused(text: str) -> None:
    with pytest.raises(UnreadableInput):
        from_text(text, where="line 3")


def test_very_long_line_is_read_quickly() -> None:
    text = ((BODY + " ") * 45_000)[:MAX_CHARACTERS]
    assert from_text(text).title is None


def test_a_text_too_long_for_a_report_is_refused() -> None:
    with pytest.raises(UnreadableInput, match="at most 1,000,000 characters"):
        from_text((BODY + " ") * 45_000)


def test_nested_quotes_are_only_text() -> None:
    assert from_text(BODY + "«" * 100_000 + "قال" + "»" * 100_000).title is None


HEAD_LINES = st.sampled_from(
    [
        HEADLINE,
        "تقرير/ سامي العبسي",
        "بغداد ـ أ ف ب",
        "نشر في: 2016-10-26",
        BODY,
        "وكالات",
        "",
        "رويترز (لندن)",
        "«»",
        "- / : |",
        "26/10/2016",
        "كتب:",
    ]
)


@settings(max_examples=100, deadline=None)
@given(st.lists(HEAD_LINES, min_size=1, max_size=12))
def test_spans_are_the_text_and_reading_is_repeatable(lines: list[str]) -> None:
    text = "\n".join([*lines, BODY])
    document = from_text(text)
    assert document.text == text
    for span in (document.title, document.byline, document.dateline):
        if span is not None:
            assert text[span.start : span.end] == span.text
            assert span.text == span.text.strip()
            assert span.text
    assert from_text(text) == document
