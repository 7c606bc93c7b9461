"""Numbers in words and digits."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.arabic.numbers import NumberWords, find_numbers, read_ordinal
from rasid.arabic.tokens import tokenize
from rasid.evaluate.gold_reports import load_yaml
from rasid.knowledge.quantity_words import load_number_words

DATA = Path(__file__).resolve().parents[2] / "src" / "rasid" / "knowledge" / "data"
WORDS = load_number_words(DATA)


@pytest.fixture
def words() -> NumberWords:
    return WORDS


def examples() -> list[Any]:
    entries = load_yaml(DATA / "quantities" / "numbers.yaml")
    entries += load_yaml(DATA / "quantities" / "cues.yaml")
    return [
        pytest.param(x, id=e["id"]) for e in entries for x in e["examples"] if not {"kind", "none", "decade"} & set(x)
    ]


@pytest.mark.parametrize("example", examples())
def test_examples_of_the_lexicon(example: dict[str, Any], words: NumberWords) -> None:
    tokens = tokenize(example["text"])
    if "ordinal" in example:
        found = [read_ordinal(tokens, i, words) for i in range(len(tokens))]
        assert example["ordinal"] in [o.value for o in found if o is not None]
        return
    expected = {key: example[key] for key in ("low", "high", "best") if key in example}
    assert any(all(getattr(m, k) == v for k, v in expected.items()) for m in find_numbers(tokens, words))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,200 شخص", 1200),
        ("١٬٢٠٠ شخص", 1200),
        ("١٢ شخصا", 12),
        ("3.5 مليون دولار", 3_500_000),
        ("٣٫٥ ملايين", 3_500_000),
        ("ثلاثة وعشرون جنديا", 23),
        ("مئة وخمسين عائلة", 150),
        ("مائتي ألف نازح", 200_000),
        ("ألفان", 2000),
        ("ألفا متطوع", 2000),
        ("ألفان وستة عشر", 2016),
        ("ألف وتسعمئة وثمانية وسبعون", 1978),
        ("أحد عشر ألفا", 11_000),
        ("مليون ونصف المليون", 1_500_000),
        ("نصف مليون", 500_000),
        ("ثلاثة آلاف وتسع مائة وخمس وستون", 3965),
        ("30 ألفا و500 شخص", 30_500),
        ("الـ20 شخصا", 20),
        ("133.3 مليار دولار", 133_300_000_000),
        ("خمسة وعشرين ألفا", 25_000),
        ("وثلاثة جنود", 3),
    ],
)
def test_values(text: str, value: float, words: NumberWords) -> None:
    assert find_numbers(tokenize(text), words)[0].best == value


@pytest.mark.parametrize(
    ("text", "low", "high", "best"),
    [
        ("ما بين 20 و30 مسلحا", 20, 30, None),
        ("من 10 إلى 15 جنديا", 10, 15, None),
        ("20-30 قتيلا", 20, 30, None),
        ("بين 5 و10 آلاف", 5000, 10_000, None),
        ("3 أو 4 دبابات", 3, 4, None),
        ("نحو 50 ألفا", 50_000, 50_000, 50_000),
        ("ما لا يقل عن 12", 12, None, None),
        ("أقل من 50", None, 49, None),
        ("ما يصل إلى مئة", None, 100, None),
        ("قرابة 200 شخص", 200, 200, 200),
        ("عشرات الآلاف", 20_000, None, None),
        ("بضعة جنود", 3, 9, None),
        ("أكثر من ثلاثين", 31, None, None),
        ("أكثر من 2.5 مليون", 2_500_001, None, None),
        ("أكثر من 3.5", 3.5, None, None),
        ("أكثر من عشرات", 20, None, None),
        ("أكبر من مئة", 101, None, None),
        ("12 على الأقل", 12, None, None),
        ("الآلاف", 2000, None, None),
    ],
)
def test_bounds(text: str, low: float | None, high: float | None, best: float | None, words: NumberWords) -> None:
    mention = find_numbers(tokenize(text), words)[0]
    assert (mention.low, mention.high, mention.best) == (low, high, best)


@pytest.mark.parametrize("text", ["فاز الفريق 3-1", "ارتفع 20%", "الاثنين", "أحد الأشخاص", "12:30", "2016/10/26"])
def test_no_number(text: str, words: NumberWords) -> None:
    assert find_numbers(tokenize(text), words) == []


def test_separate_numbers_stay_separate(words: NumberWords) -> None:
    assert [m.best for m in find_numbers(tokenize("3 و4 ثم خمسة وستة"), words)] == [3, 4, 5, 6]


PIECES = sorted({k for k, v in WORDS.forms.items() if v[0].prefix in ("", "و")})[:400] + [
    "12",
    "3.5",
    "و",
    "إلى",
    "بين",
    "من",
    "على الأقل",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join))
def test_mentions_are_ordered_and_inside(text: str) -> None:
    tokens = tokenize(text)
    found = find_numbers(tokens, WORDS)
    assert found == find_numbers(tokens, WORDS)
    position = 0
    for mention in found:
        assert position <= mention.token_start < mention.token_end <= len(tokens)
        position = mention.token_end
        if mention.low is not None and mention.high is not None:
            assert mention.low <= mention.high
