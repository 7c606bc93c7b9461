"""Loaded words that are said of somebody and so name nobody: what somebody is said to be."""

from __future__ import annotations

from rasid.arabic.letters import fold
from rasid.coding.view import SentenceView

_SUBJECTS = ("نه", "نها", "نهم", "نهن", "نهما")
"""How a conjunction ends that has its subject attached: أنه, بأنهم."""
_IS = frozenset(fold(w) for w in ("هو", "هي", "هم", "هما"))
"""Pronouns between somebody and what he is said to be."""
_BE = frozenset(fold(w) for w in ("كان", "ليس", "أصبح", "صار", "بات"))
"""Verbs between somebody and what he is said to be."""
PREDICATE_REACH = 4
"""Words from such a verb to what is said."""


def asserted(view: SentenceView, first: int) -> bool:
    """True for the predicate of a claim, which names nobody: وصف القصف بأنه *عدوان* (but: بأنهم *عملاء* أمريكا), كان القتيل
    *إرهابيا*, هم *كفار*."""
    if view.words[first].folded.startswith("ال") or view.words[first].prep:
        return False
    after = view.words[first + 1] if first + 1 < len(view.words) else None
    owned = after is not None and after.tag in ("N", "X") and not after.prep and not after.conj
    if is_predicate(view, first):
        return not owned
    at = first - 1
    if at > 0 and view.words[at].tag == "QUOTE":
        at -= 1
    if at > 0 and view.words[at].tag in ("A", "Q") and not view.words[at].folded.startswith("ال"):
        at -= 1  # وصفته بأنه *أكبر* عدوان
    before = view.words[at] if at >= 0 else None
    if before is None or before.tag != "COMP" or not before.folded.endswith(_SUBJECTS):
        return False
    return not owned


def is_predicate(view: SentenceView, first: int) -> bool:
    """True for what somebody is said to be, without the noun that it would describe: ليس القتيل *إرهابيا*, فهم *كفار*."""
    words = view.words
    if words[first].tag not in ("N", "A") or words[first].conj:
        return False
    at = first - 1
    if at >= 0 and words[at].tag == "QUOTE":
        at -= 1
    before = words[at] if at >= 0 else None
    if before is None:
        return False
    if before.folded.removeprefix("و").removeprefix("ف") in _IS:
        return True
    if not words[first].folded.endswith("ا"):
        return False
    for word in reversed(words[max(0, at + 1 - PREDICATE_REACH) : at + 1]):
        if word.tag == "V":
            return any(r.lexeme.key in _BE for r in word.readings)
        if word.tag in ("PUNCT", "COMP", "NUM", "QUOTE", "P") or word.folded.endswith("ا") or word.prep:
            return False
    return False
