"""Clauses about whoever does something, whom no word before them names."""

from __future__ import annotations

from rasid.coding.clause import Clause
from rasid.coding.view import SentenceView

_WHOEVER = frozenset({"من", "ومن", "ممن", "بمن", "لمن"})
"""Words (folded) for whoever does what follows: nobody before them is meant."""


def of_whoever(view: SentenceView, clause: Clause) -> bool:
    """True for a relative clause about whoever does something: من يحمل السلاح، كل من يعارضه."""
    marker = clause.marker
    if clause.kind != "relative" or marker is None or view.words[marker].folded not in _WHOEVER:
        return False
    return clause.antecedent is None or view.words[marker - 1].tag == "Q"  # كل *من*
