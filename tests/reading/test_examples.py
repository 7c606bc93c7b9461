"""The head of each example report: title, byline, dateline and date as its metadata says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from rasid.reading import Document, from_text, read_path
from rasid.reading.language import check_language

EXAMPLES = Path(__file__).parents[2] / "examples"
FRAMES = {
    "libya_newswire.txt": ("وكالة المدار", "طرابلس (وكالة المدار)"),
    "palestine_rights_report.txt": (None, "رام الله"),
    "yemen_opinion.txt": ("ابن الساحل", None),
    "lebanon_border_bulletin.txt": ("موقع «نافذة الشمال»", None),
    "mali_statement.txt": (None, None),
    "sudan_live.html": ("نيل مباشر", None),
}
BODY = "أعلنت السلطات أن مسلحين هاجموا نقطة تفتيش شمال المدينة، وقتلوا ثلاثة جنود قبل أن ينسحبوا إلى الجبال القريبة من الحدود."


@pytest.mark.parametrize("metadata", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_head_of_an_example(metadata: Path) -> None:
    wanted = yaml.safe_load(metadata.read_text(encoding="utf-8"))
    (document,) = read_path(EXAMPLES / wanted["file"])
    assert isinstance(document, Document)
    assert document.title is not None
    assert document.title.text == wanted["title"]
    published = date.fromisoformat(str(wanted["published"])) if wanted["published_in_text"] else None
    assert document.published == published
    if wanted["file"] in FRAMES:
        byline, dateline = FRAMES[wanted["file"]]
        assert (document.byline.text if document.byline else None) == byline
        assert (document.dateline.text if document.dateline else None) == dateline


def test_gregorian_date_is_preferred_to_hijri() -> None:
    text = f"عنوان الخبر هنا في سطر\n10 ربيع الآخر 1445هـ\n{BODY}\n{BODY}\n26/10/2023"
    document = from_text(text)
    assert document.published == date(2023, 10, 26)
    assert not any("Hijri" in warning for warning in document.warnings)


def test_hijri_date_alone_is_read_and_noted() -> None:
    document = from_text(f"عنوان الخبر هنا في سطر\n{BODY}\n{BODY}\n10 ربيع الآخر 1445هـ")
    assert document.published == date(2023, 10, 25)
    assert any("Hijri" in warning for warning in document.warnings)


def test_formula_is_no_title() -> None:
    document = from_text(f"بسم الله الرحمن الرحيم\nبيان صادر عن لجنة الوساطة\n{BODY}\n{BODY}")
    assert document.title is not None
    assert document.title.text == "بيان صادر عن لجنة الوساطة"


@pytest.mark.parametrize(
    "headline",
    [
        "قناة السويس: عبور سبعين سفينة في يوم واحد",
        "وكالة الطاقة الذرية: إيران ترفع مستوى التخصيب",
        "الرياض: لا حوار قبل وقف إطلاق النار",
        "موقع عسكري يتعرض لهجوم في صعدة - شاهد",
    ],
)
def test_headline_that_looks_like_a_dateline(headline: str) -> None:
    document = from_text(f"{headline}\n{BODY}\n{BODY}")
    assert document.title is not None
    assert document.title.text == headline


@pytest.mark.parametrize("cue", ["تقرير/ محمد فايع", "بقلم: محمد فايع", "كتب/ محمد فايع", "إعداد - محمد فايع"])
def test_byline_at_the_end(cue: str) -> None:
    document = from_text(f"عنوان مقال الرأي في الصحيفة\n{BODY}\n{BODY}\n{cue}\n")
    assert document.byline is not None
    assert document.byline.text == "محمد فايع"


@pytest.mark.parametrize(
    "text",
    [
        "علق جو بايدن شحنة قنابل ثقيلة", "زار پوتين العاصمة", "اما بر الخليج فهادئ", "التقى د. سالم د. كريم", "قصف جو مركز",
        "وصل پيتر إلى چين", "هجوم دا نانغ", "قتل تسعة", "گوگل تحجب موقعا", "تهريب نفط به كبريت",
    ],
)  # fmt: skip
def test_short_arabic_is_arabic(text: str) -> None:
    assert check_language(text, where=None) == ()


@pytest.mark.parametrize(
    "text",
    [
        "وزیر اعظم نے کہا ہے",
        "رئیس جمهور گفت که این توافق",
        "سەرۆکی حکومەت لە هەولێر ڕایگەیاند",
        "په کابل کې چاودنه شوې ده او لس تنه",
    ],
)
def test_short_texts_of_other_languages_are_refused(text: str) -> None:
    with pytest.raises(Exception, match="not Arabic"):
        check_language(text, where=None)
