"""Quantities: what is counted, and what happened to those counted."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.arabic.tokens import tokenize
from rasid.coding.quantities import QuantityMention, find_quantities
from rasid.errors import LexiconError
from rasid.evaluate.gold_reports import load_yaml
from rasid.knowledge.quantity_words import QuantityWords, load_quantity_words

DATA = Path(__file__).resolve().parents[2] / "src" / "rasid" / "knowledge" / "data"
WORDS = load_quantity_words(DATA)


def read(text: str) -> list[QuantityMention]:
    return find_quantities(tokenize(text), text, WORDS)


def short(text: str) -> list[tuple[str, float | None, str]]:
    return [(m.kind, m.best, text[m.start : m.end]) for m in read(text)]


def examples() -> list[Any]:
    found = []
    for name in ("nouns", "cues"):
        for entry in load_yaml(DATA / "quantities" / f"{name}.yaml"):
            found += [pytest.param(x, id=entry["id"]) for x in entry["examples"] if "kind" in x or x.get("none")]
    return found


@pytest.mark.parametrize("example", examples())
def test_examples_of_the_lexicon(example: dict[str, Any]) -> None:
    found = read(example["text"])
    if example.get("none"):
        assert found == []
        return
    expected = {key: example[key] for key in ("kind", "low", "high", "best") if key in example}
    assert any(all(getattr(m, k) == v for k, v in expected.items()) for m in found), found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سقط 5 قتلى و7 جرحى في الانفجار", [("killed", 5, "5 قتلى"), ("wounded", 7, "7 جرحى")]),
        ("قتيل و3 جرحى في إطلاق نار", [("killed", 1, "قتيل"), ("wounded", 3, "3 جرحى")]),
        ("قتيل واحد في تحطم المروحية", [("killed", 1, "قتيل واحد")]),
        ("قتل جنديان في كمين", [("killed", 2, "جنديان")]),
        ("مقتل مدني وإصابة آخر", [("killed", 1, "مدني"), ("wounded", 1, "آخر")]),
        ("قتل 3 وأصيب 5 آخرون", [("killed", 3, "3"), ("wounded", 5, "5 آخرون")]),
        ("اعتقال 20 في حملة ليلية", [("detained", 20, "20")]),
        ("تسبب القصف في نزوح 30 ألفا من المدينة", [("displaced", 30_000, "30 ألفا")]),
        ("قال إن 20 شخصا قتلوا في الغارات", [("killed", 20, "20 شخصا")]),
        ("تسلمت الوزارة 3.5 مليون دولار", [("money", 3_500_000, "3.5 مليون دولار")]),
        ("مساحتها 5 كيلومترات مربعة", [("area", 5, "5 كيلومترات مربعة")]),
        ("قتل الجيش 20 مسلحا و5 قياديين", [("killed", 20, "20 مسلحا"), ("killed", 5, "5 قياديين")]),
        ("نزحت 40 عائلة من البلدة", [("displaced", 40, "40 عائلة")]),
        ("اعتقال 20 متظاهرا", [("detained", 20, "20 متظاهرا")]),
    ],
)
def test_kinds(text: str, expected: list[tuple[str, float, str]]) -> None:
    assert short(text) == expected


def test_parts_are_marked() -> None:
    text = "أسفر الهجوم عن مقتل 12 شخصا بينهم 3 نساء وطفلان وإصابة 7 بجروح"
    assert short(text) == [
        ("killed", 12, "12 شخصا"),
        ("killed", 3, "3 نساء"),
        ("killed", 2, "طفلان"),
        ("wounded", 7, "7"),
    ]
    assert [m.rule.endswith("+part") for m in read(text)] == [False, True, True, False]


@pytest.mark.parametrize(
    "text", ["مقتل وإصابة 20 شخصا في القصف", "سقوط 20 بين قتيل وجريح", "ارتفعت الحصيلة إلى 20 قتيلا وجريحا"]
)
def test_killed_and_wounded_undivided(text: str) -> None:
    assert [(m.kind, m.low, m.high, m.best) for m in read(text)] == [("killed", 0, 20, None), ("wounded", 0, 20, None)]


def test_killed_before_their_verb_do_not_join_the_wounded_after_it() -> None:
    text = "أفاد البيان بأن 170 مدنيا قتلوا وأصيب العشرات"
    assert [(m.kind, m.low) for m in read(text)] == [("killed", 170), ("wounded", 20)]


@pytest.mark.parametrize(
    "text",
    [
        "دون وقوع إصابات أو أضرار",
        "عمره 20 عاما",
        "يبلغ من العمر 20",
        "فاز الفريق 3-1",
        "هاتف 123-4567",
        "قتل في 2014",
        "لم يسجل أي قتيل",
        "في 26 تشرين الأول 2016",
        "استمر القصف 3 أيام",
        "مقتل قيادات في الجماعة",
        "هاجم 5 مسلحين القرية",
        "قتل مدنيون برصاص 3 جنود",
        "ارتفعت النسبة 20 بالمئة",
        "مقتل مدنيين في القصف",
    ],
)
def test_nothing_counted(text: str) -> None:
    assert read(text) == []


def test_who_killed_is_not_counted_as_killed() -> None:
    assert short("قتل مسلح مدنيا في بغداد") == [("killed", 1, "مدنيا")]
    assert short("قتلت طالبان 5 جنود") == [("killed", 5, "5 جنود")]
    assert short("قتل 5 جنود في هجوم شنه 7 مسلحين") == [("killed", 5, "5 جنود")]


def test_bounds_behind_the_noun() -> None:
    [mention] = read("قتل 12 شخصا على الأقل في الغارة")
    assert (mention.low, mention.high, mention.best) == (12, None, None)


def test_same_rule_for_every_side() -> None:
    for people in ("إسرائيليين", "فلسطينيين", "سوريين", "أتراك", "روس"):
        assert [(m.kind, m.best, m.unit) for m in read(f"مقتل 5 {people} في الهجوم")] == [("killed", 5, "person")]


def test_span_leaves_out_the_conjunction() -> None:
    text = "قتل عشرة جنود وخمسة مدنيين"
    assert text[read(text)[-1].start : read(text)[-1].end] == "خمسة مدنيين"


PIECES = [
    "قتل",
    "مقتل",
    "وإصابة",
    "أصيب",
    "5",
    "و7",
    "20-30",
    "جنود",
    "جنديان",
    "قتلى",
    "جرحى",
    "بينهم",
    "نساء",
    "آخرون",
    "،",
    ".",
    "نحو",
    "آلاف",
    "المتظاهرين",
    "من",
    "مليون",
    "دولار",
    "بين",
    "قتيل",
    "وجريح",
    "على الأقل",
    "اعتقال",
    "عائلة",
    "في",
    "الـ20",
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join))
def test_spans_and_determinism(text: str) -> None:
    tokens = tokenize(text)
    found = find_quantities(tokens, text, WORDS)
    assert found == find_quantities(tokens, text, WORDS)
    for mention in found:
        assert 0 <= mention.start < mention.end <= len(text)
        assert tokens[mention.token_end - 1].end == mention.end
        assert text[mention.start : mention.end].strip() == text[mention.start : mention.end]
        if mention.low is not None and mention.high is not None:
            assert mention.low <= mention.high


def test_words_survive_the_cache() -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(WORDS), type=QuantityWords) == WORDS


def test_wrong_entries_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "quantities"
    folder.mkdir()
    for name in ("numbers", "nouns", "cues"):
        (folder / f"{name}.yaml").write_text(
            (DATA / "quantities" / f"{name}.yaml").read_text(encoding="utf-8"), encoding="utf-8"
        )
    (folder / "nouns.yaml").write_text(
        "- {id: x, noun: شخص/أشخاص/m, class: persn, unit: person, examples: [{text: قتل شخص}], source: Hans Wehr}\n",
        encoding="utf-8",
    )
    with pytest.raises(LexiconError, match=r"nouns\.yaml: x.*class is 'persn'.*expected"):
        load_quantity_words(tmp_path)


def test_speed() -> None:
    text = "قال متحدث باسم الجيش إن 12 جنديا قتلوا وأصيب نحو 30 آخرين في هجوم على نقطة تفتيش قرب المدينة أمس "
    tokens = tokenize(text * 40)
    start = time.perf_counter()
    find_quantities(tokens, text * 40, WORDS)
    assert (time.perf_counter() - start) / len(tokens) < 60e-6
