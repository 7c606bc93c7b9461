"""Marks that stand alone, as old PDF files store them: no words, no spaces within words."""

from __future__ import annotations

import re

import pytest

import rasid
from rasid.arabic import tokens
from rasid.arabic.letters import bare, fold
from rasid.arabic.tokens import tokenize


def test_every_letter_that_may_begin_a_word_is_something_when_folded() -> None:
    letters = [c for c in map(chr, range(0x10000)) if re.fullmatch(f"[{tokens._LETTER}]", c)]
    assert len(letters) > 700
    assert [c for c in letters if not fold(c).strip() or not bare(c).strip()] == []


@pytest.mark.parametrize("mark", ["\ufe70", "\ufe71", "\ufe76", "\ufe7c", "\ufc60", "\ufcf2"])
def test_a_mark_that_is_printed_alone_belongs_to_the_word_before_it_or_to_none(mark: str) -> None:
    assert fold(f"قصف{mark}") == "قصف"
    assert [token.folded for token in tokenize(f"قصف{mark} الجيش {mark} المدينة")] == ["قصف", "الجيش", "المدينه"]
    record = rasid.code(f"قصف{mark} الجيش {mark}{mark} المدينة أمس.")
    assert [event.type for event in record.events] == ["ASSAULT"]
