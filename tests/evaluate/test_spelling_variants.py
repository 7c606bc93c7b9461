"""Other spellings of a text: characters are found again, and gold moves along."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.arabic.letters import fold
from rasid.evaluate.gold_reports import ReportsGold
from rasid.evaluate.goldset import GoldSet
from rasid.evaluate.variants import VARIANTS

TEXT = "وقال الشّهود إنّ 3 مسلحين هاجموا القرية، في 2016: قُتل مدني (في المستشفى). وصلت الأنباء إلى المدينة."
SHOWN = {
    "harakat": "هَاجموا الْقريَة، في 2016: قُتل مدني",
    "no-hamza": "الانباء الى المدينة",
    "ha-for-ta": "القريه، في 2016",
    "alef-maqsura": "مدنى (فى المستشفى)",
    "tatweel": "الـقرية، في",
    "indic-digits": "في ٢٠١٦:",
    "spaced-punctuation": "القرية ، في 2016 : قُتل مدني ( في المستشفى ) .",
}
arabic = st.text(st.sampled_from("ابةتثجحدرسصطعفقكلمنهويىأإآؤئءًٌَُِّْـ 0123456789.,،؛:«»()\n"), max_size=80)


@pytest.mark.parametrize("name", VARIANTS)
def test_what_each_variant_looks_like(name: str) -> None:
    made = VARIANTS[name](TEXT).text
    assert SHOWN[name] in made
    assert made != TEXT


def test_certain_tashkeel_only() -> None:
    """Marks that no reader who knows the word would take back; a mark that is printed already is kept."""
    made = VARIANTS["harakat"]("إلى المدينة بالقرب لاجتماع مائة كتابان صباحاً قالوا واليه المال الف قُتل").text
    assert made == "إِلى الْمدينَة بالقرب لاجتمَاع مائة كتَابَان صبَاحاً قَالوا وَاليه الْمَال الف قُتل"


@pytest.mark.parametrize("name", VARIANTS)
@settings(max_examples=150, deadline=None)
@given(text=arabic)
def test_every_character_is_found_again(name: str, text: str) -> None:
    made = VARIANTS[name](text)
    assert len(made.starts) == len(made.ends) == len(text) + 1
    assert list(made.starts) == sorted(made.starts)
    assert list(made.ends) == sorted(made.ends)
    assert made.starts[-1] == len(made.text) >= made.ends[-1]
    for index, char in enumerate(text):
        own = made.text[made.starts[index] : made.ends[index + 1]]
        assert own, "no character is lost"
        assert fold(own) == fold(char) or name == "alef-maqsura" or fold(char) == "", (own, char)
    assert "".join(made.text.split()) == "".join(
        made.text[made.starts[i] : made.ends[i + 1]] for i in range(len(text)) if not text[i].isspace()
    )
    assert VARIANTS[name](text) == made


@pytest.mark.parametrize("name", VARIANTS)
def test_gold_moves_along(name: str, gold: GoldSet) -> None:
    assert isinstance(gold, ReportsGold)
    for unit in gold.units:
        made = VARIANTS[name](unit.text)
        moved = gold.moved(unit, made.text, made.starts, made.ends).content
        for old, new in zip(unit.content.events, moved.events, strict=True):
            assert fold(new.trigger.text) == fold(old.trigger.text)
            assert moved.text[new.trigger.start : new.trigger.end] == new.trigger.text
            for a, b in zip(
                (*old.actors, *old.recipients, *old.places), (*new.actors, *new.recipients, *new.places), strict=True
            ):
                assert fold("".join(b.text.split())) == fold("".join(a.text.split()))
            assert [
                h.words.text == moved.text[h.words.start : h.words.end]
                for s in new.statements
                for c in s.chains
                for h in c
            ].count(False) == 0
        assert len(moved.sentences) == len(unit.content.sentences)
