"""What a text is about: a text on sport, markets or the arts uses words of conflict in other senses.

The vocabulary stands in `events/subjects.yaml`. A text is on another subject when words of one subject make up a share of it and
words of conflict are few beside them. Then triggers that are often figurative need a word of conflict in their sentence:
هجوم الفريق is none, هجوم مسلح على الفريق is one. In a text on conflict, entries that ask for `#conflict` count without other words of their field:
العملية in a report of a battle is the operation.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rasid.coding.view import SentenceView
from rasid.knowledge.lexicon import Lexicon

LEAST_DIFFERENT, LEAST_SHARE = 4, 0.03
"""Different words of a subject, and their share of all words, that a text on it has at least ..."""
LEAST_DIFFERENT_ALONE, LEAST_SHARE_ALONE = 3, 0.02
"""... and when no word of conflict stands in it."""
MOST_CONFLICT = 0.15
"""Words of conflict for each word of the subject that such a text has at most, or a single one: beyond, war and market
are both its subject."""

CONFLICT_SHARE = 0.02
"""Share of words of conflict that a text on conflict has at least; they are also more than those of any other subject."""

LEAST_WORDS, LEAST_DIFFERENT_CALM, CALM_SHARE = 60, 3, 0.006
"""Words that a text has at least of which one can say that it is on no conflict; different words of conflict and their share
of all that it has at least otherwise."""

LONGEST_TITLE = 12
"""Words that the title of a work has at most."""
_MARKS = {"«": "»", "(": ")", "“": "”", '"': '"', "[": "]", "»": "", ")": "", "”": "", "]": ""}
_CLOSING = ("»", ")", "”", "]")


class About(NamedTuple):
    """What a text is about: the subject other than conflict that it is on, or an empty string; whether conflict is its subject;
    whether it says hardly a word of conflict; and whether it is too short to tell."""

    subject: str
    conflict: bool
    calm: bool
    short: bool


def subject_of(views: Sequence[SentenceView], lexicon: Lexicon) -> About:
    """What a text is about, by the vocabulary of each subject."""
    total = sum([word.folded[:1].isalpha() for view in views for word in view.words])
    if not total:
        return About("", False, False, True)
    counts: dict[str, int] = {}
    different: dict[str, set[tuple[str, ...]]] = {}
    for view in views:
        for subject, sequence, places in view.places_of(lexicon.vocabulary):
            counts[subject] = counts.get(subject, 0) + places
            different.setdefault(subject, set()).add(sequence)
    own_names = [s.id for s in lexicon.subjects if s.kind == "conflict"]
    conflict = sum(counts.pop(name, 0) for name in own_names)
    words_of_conflict = sum(len(different.get(name, ())) for name in own_names)
    best, count = max(counts.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    least, share = (LEAST_DIFFERENT, LEAST_SHARE) if conflict else (LEAST_DIFFERENT_ALONE, LEAST_SHARE_ALONE)
    other = count >= share * total and len(different.get(best, ())) >= least
    if other and conflict <= max(1.0, MOST_CONFLICT * count):
        return About(best, False, True, False)
    is_conflict = words_of_conflict >= LEAST_DIFFERENT and conflict >= CONFLICT_SHARE * total and conflict > count
    short = total < LEAST_WORDS
    calm = not short and (words_of_conflict < LEAST_DIFFERENT_CALM or conflict < CALM_SHARE * total)
    return About("", is_conflict, calm, short)


def needs_conflict(view: SentenceView, trigger: range) -> bool:
    """True when a figurative trigger in a text on another subject has no word of conflict beside it in its sentence."""
    if not view.subject:
        return False
    return not _beside_conflict(view, trigger)


def has_conflict(view: SentenceView, term: range) -> bool:
    """True in a text on conflict or too short to tell, and where a word of conflict stands beside the words `term` in their sentence."""
    return view.conflict or (view.short and not view.subject) or _beside_conflict(view, term)


def _beside_conflict(view: SentenceView, term: range) -> bool:
    beside = frozenset(range(len(view.words))) - frozenset(term)
    return view.holds(view.possible(view.lexicon.words_of_conflict), beside)


def in_title(view: SentenceView, index: int) -> bool:
    """True for a word in quotes or brackets that follow a noun of works: فيلم «معركة القرن»."""
    if view.titled is None:
        view.titled = frozenset(_titled(view))
    return index in view.titled


def _titled(view: SentenceView) -> Iterator[int]:
    marks = [word.index for word in view.words if word.text in _MARKS]
    for opening, following in pairwise([*marks, len(view.words)]):
        mark = view.words[opening].text
        if mark in _CLOSING or opening == 0:
            continue
        before = frozenset(range(max(0, opening - 2), opening))
        if not any(view.holds(s.words, before) for s in view.lexicon.subjects if s.kind == "works"):
            continue
        last = opening + LONGEST_TITLE
        for index in range(opening + 1, min(following + 1, last, len(view.words))):
            if any(w.text == _MARKS[mark] for w in view.words[index + 1 : last]):
                yield index
