"""Texts that speak for themselves: statements of a body (نؤكد أن …) and reports (هذا التقرير). What their issuer says of
himself by name is the author's own voice: *تعلن القيادة* أن قواتنا …."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rasid.coding.cue_instance import CueInstance
from rasid.coding.view import SentenceView

MIN_FIRST_PERSON = 2
"""Verbs of saying in the first person, outside quotations, that make a text its issuer's own."""
_VOICES = frozenset({"reported", "believed"})


def mark_own_voice(views: Sequence[SentenceView], cues_of: Mapping[int, Sequence[CueInstance]]) -> None:
    """Marks the cues whose holder is the issuer of the text as the author's own, and takes the holder away."""
    ours = 0
    for view in views:
        for cue in cues_of[view.index]:
            if cue.by_author and cue.use.category in ("attribution", "demand") and _of_body(view, cue):
                ours += 1
            if _this_paper(view, cue):
                cue.holders.clear()
                cue.by_author = True
    if ours < MIN_FIRST_PERSON:
        return
    for view in views:
        for cue in cues_of[view.index]:
            if cue.verb is not None and cue.use.attribution in _VOICES and _issued(view, cue):
                cue.holders.clear()
                cue.by_author = True


def _of_body(view: SentenceView, cue: CueInstance) -> bool:
    """True for the first person plural outside quotations; who says 'I' is a person who writes."""
    reading = view.words[cue.verb].reading if cue.verb is not None else None
    return reading is not None and reading.features.number == "pl" and not _quoted(view, cue.start)


def _this_paper(view: SentenceView, cue: CueInstance) -> bool:
    """*هذا التقرير* is the text itself, as holder or as noun of saying."""
    nouns = [cue.start] if cue.use.pos == "noun" else []
    nouns += [
        w.index
        for h in cue.holders
        if h.mention is None
        for w in view.words
        if w.start >= h.start and w.end <= h.end and _names_paper(view, w.index)
    ]
    return any(i and view.words[i - 1].tag == "DEM" and view.words[i].article for i in nouns)


def _names_paper(view: SentenceView, index: int) -> bool:
    reading = view.words[index].reading
    return reading is not None and any(
        view.lexicon.cues[i].category == "attribution" and view.lexicon.cues[i].pos == "noun"
        for i in reading.uses("cue")
    )


def _issued(view: SentenceView, cue: CueInstance) -> bool:
    """True for a body that opens the sentence in the present tense, or that needs no name (المركز): the issuer."""
    assert cue.verb is not None
    if len(cue.holders) != 1 or _quoted(view, cue.start):
        return False
    reading, mention = view.words[cue.verb].reading, cue.holders[0].mention
    if reading is None or cue.holders[0].kind != "group":
        return False
    first = all(w.tag in ("PUNCT", "QUOTE", "CONJ", "SUB", "PART", "X", "N", "A", "P") for w in view.words[: cue.verb])
    present = reading.features.tense in ("imperfect", "subjunctive") and not reading.future
    known = mention is not None and (mention.identity.actor is not None or mention.phrase.definite)
    nameless = mention is not None and mention.identity.generic and mention.phrase.end - mention.phrase.start == 1
    return first and known and (present or nameless)


def _quoted(view: SentenceView, index: int) -> bool:
    return any(c.kind == "quote" for c in view.clause_of(index).ancestors())
