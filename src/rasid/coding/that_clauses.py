"""The clause to which a word for 'that' belongs: the verb that takes what it opens need not be the nearest.

قال الوزير إن الحركة تريد أن تهاجم *وإن* الجيش قصف مواقعها, اتهم التنظيم الذي يسيطر على المدينة الجيش *بأنه* قصفها
"""

from __future__ import annotations

from rasid.coding.clause import Clause, is_participle
from rasid.coding.words import Word
from rasid.knowledge.lexicon import Lexicon

_CONTRAST = frozenset({"الا", "غير", "بيد"})
"""Words that with أن mean 'but'."""


def contrasts(words: list[Word], index: int) -> bool:
    """True for أن behind a word of contrast: …، *غير أن* القوات بقيت."""
    return index > 1 and words[index - 1].folded in _CONTRAST and words[index - 2].tag == "PUNCT"


def governing(words: list[Word], current: Clause, word: Word, lexicon: Lexicon) -> tuple[Clause | None, Clause | None]:
    """The clause that the clause behind 'that' at `word` depends on, and the one that it goes on with, if any."""
    if _interrupts(words, current, word.index):
        current = current.sibling or current
    beside = _same_that(words, current, word)
    if beside is not None:
        return beside.parent, beside
    return _above_relative(words, current, word, lexicon) or current, None


def _same_that(words: list[Word], current: Clause, word: Word) -> Clause | None:
    """The clause whose أن or إن another one goes on: قال *إن* الحركة تريد أن تهاجم *وإن* الجيش قصف مواقعها."""
    if word.analysis.particle_conj != "و":
        return None
    for clause in current.ancestors():
        if clause.kind == "quote":
            return None
        marker = words[clause.marker] if clause.kind == "complement" and clause.marker is not None else None
        if marker is not None and _hamza(marker) in (_hamza(word), ""):
            return clause
    return None


def _hamza(that: Word) -> str:
    """Which of أن and إن a word is, as printed; "" where it is printed without hamza."""
    return next((letter for letter in that.bare if letter in "أإ"), "")


def _interrupts(words: list[Word], clause: Clause, index: int) -> bool:
    """True for a participle between commas that parts a verb from what it says: قال، *محذرا من الحرب*، إن …"""
    return (
        clause.verb is not None
        and is_participle(words[clause.verb])
        and clause.verb > 0
        and words[clause.verb - 1].tag == "PUNCT"
        and words[index - 1].tag == "PUNCT"
    )


def _above_relative(words: list[Word], current: Clause, word: Word, lexicon: Lexicon) -> Clause | None:
    """The clause around a relative one whose verb does not take what 'that' opens, where its own verb does and waits for it."""
    if current.kind != "relative" or current.verb is None or current.parent is None or current.parent.verb is None:
        return None
    before = words[word.index - 1]
    governed = before.prep or words[word.index - 2].tag == "P"  # بذريعة *أن*, على أساس *أن*
    if governed or before.tag in ("V", "P") or _takes(words[current.verb], word, lexicon):
        return None
    return current.parent if _takes(words[current.parent.verb], word, lexicon) else None


def resumed(words: list[Word], current: Clause, word: Word, lexicon: Lexicon) -> Clause:
    """The clause around a relative one, where a noun with ب behind a comma is what its verb waits for: طالبت الجبهة التي تحتجز الجنود،
    *بالإفراج* عن النساء."""
    above = current.parent
    if current.kind != "relative" or current.verb is None or above is None or above.verb is None:
        return current
    if word.prep != "ب" or words[word.index - 1].text not in "،," or not _has_act(word):
        return current
    if _openers(words[current.verb], lexicon) & _WITH_BA or not _openers(words[above.verb], lexicon) & _WITH_BA:
        return current
    return above


def _has_act(word: Word) -> bool:
    return any(r.prep and r.has_any(("event", "light")) for r in word.analysis.readings)


def _takes(verb: Word, that: Word, lexicon: Lexicon) -> bool:
    """True for a verb with a cue behind which the word for 'that' can stand."""
    return bool(_openers(verb, lexicon) & (_WITH_BA if that.analysis.particle_stem.startswith("بان") else _THAT))


def _openers(verb: Word, lexicon: Lexicon) -> set[str]:
    """What can open the content of the cues that a verb is."""
    return {c.split()[-1] for r in verb.readings for i in r.uses("cue") for c in lexicon.cues[i].content if c}


_THAT = frozenset({"ان"})
_WITH_BA = frozenset({"بان", "ب"})
"""What stands among the contents (folded) of a cue that takes أن, and of one that takes بأن."""
