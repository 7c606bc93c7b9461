"""Every example of the reading word lists, and the checks on them."""

from __future__ import annotations

from typing import Any

import pytest

from rasid.errors import UnreadableInput
from rasid.reading import wordlists
from rasid.reading.heading import find_heading
from rasid.reading.language import check_language

HEADLINE = "القوات الحكومية تستعيد بلدة حدودية"
BODY = (
    "أعلنت وزارة الدفاع أن قواتها استعادت بلدة قرب الحدود بعد معارك استمرت ثلاثة أيام. "
    "ولم يصدر تعليق من الطرف الآخر حتى مساء أمس."
)
EXAMPLES = [
    pytest.param(example, id=f"{entry['id']}-{number}")
    for _, entry in wordlists.entries()
    for number, example in enumerate(entry["examples"])
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_example(example: dict[str, Any]) -> None:
    if "language" in example:
        if example["language"] == "ar":
            assert check_language(example["text"], where=None) == ()
        else:
            with pytest.raises(UnreadableInput, match="not Arabic"):
                check_language(example["text"], where=None)
        return
    lines = (
        [HEADLINE, BODY, BODY, example["text"]]
        if example.get("at") == "end"
        else [HEADLINE, example["text"], BODY, BODY]
    )
    text = "\n".join(lines)
    heading = find_heading(text)

    def words(place: tuple[int, int] | None) -> str | None:
        return None if place is None else text[place[0] : place[1]]

    assert words(heading.title) == HEADLINE
    if "byline" in example:
        assert words(heading.byline) == example["byline"]
    if "dateline" in example:
        assert words(heading.dateline) == example["dateline"]
    if "published" in example:
        assert heading.published == example["published"]


def test_word_lists_are_sound() -> None:
    assert wordlists.check() == []


def test_every_list_is_large_enough_to_be_useful() -> None:
    lists = wordlists.wordlists()
    assert len(lists.agencies) >= 100
    assert len(lists.places) >= 200
    assert set(lists.months.values()) == set(range(1, 13))


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (
            {"id": "x", "cue": ["كتب"], "separator": "maybe", "names": "person", "examples": [1], "source": "s"},
            "separator",
        ),
        ({"id": "x", "forms": ["سانا"], "examples": [], "source": "s"}, "no example"),
        ({"id": "x", "forms": ["سانا"], "colour": 1, "examples": [1], "source": "s"}, "unknown key 'colour'"),
        ({"id": "x", "forms": ["سانا"], "examples": [1]}, "no 'source'"),
        ({"forms": ["سانا"]}, "without id"),
        ({"id": "x", "examples": [1], "source": "s"}, "no kind"),
    ],
)
def test_wrong_entry_is_named(entry: dict[str, Any], expected: str) -> None:
    fault = wordlists._fault("reading/test.yaml", entry)
    assert fault is not None
    assert expected in str(fault)
    assert "reading/test.yaml" in str(fault)
