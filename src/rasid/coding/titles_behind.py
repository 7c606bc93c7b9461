"""Titles that stand behind the name of the person: التقى حيدر العبادي *رئيس الوزراء* وفدا من العشائر."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView


def without_titles(view: SentenceView, phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases behind a verb without the titles that only say who the person before them is; of a name that nobody knows the title
    is what remains. Where no third phrase follows, a title right behind the first one may be its object (استقبل هادي *رئيس الوزراء*)."""
    found: list[Phrase] = []
    for phrase in phrases:
        before = found[-1] if found else None
        if before is None or len(phrases) < 3 or not _adjoins(view, before, phrase):
            found.append(phrase)
        elif _is_person(view, before):
            continue
        elif view.actor(before) is None and view.place(before) is None and view.words[before.head].tag == "X":
            found[-1] = phrase
        else:
            found.append(phrase)
    return found


def _adjoins(view: SentenceView, before: Phrase, phrase: Phrase) -> bool:
    """True for a definite office of one person that no mark and no و parts from what stands before it."""
    mention, named = view.actor(phrase), view.actor(before)
    if mention is None or mention.kind != "office" or mention.plural or not phrase.definite:
        return False
    ends = max(before.end, named.token_end if named is not None else 0)
    return ends == phrase.start and not view.words[phrase.start].conj and not view.words[phrase.head].enclitic


def _is_person(view: SentenceView, phrase: Phrase) -> bool:
    mention = view.actor(phrase)
    return mention is not None and mention.kind == "person"
