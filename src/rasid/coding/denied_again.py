"""Denials that only take up what was told before: أعلنت الفصائل أن الجيش قصف المستشفى. *ونفى الجيش ذلك*. The event has a second statement,
whose holder denies it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rasid.coding.agreement import leading
from rasid.coding.cue_instance import CueInstance
from rasid.coding.event_draft import EventDraft
from rasid.coding.holder_kinds import HolderDraft, holder_of
from rasid.coding.speakers import speakers
from rasid.coding.statements import StatementDraft
from rasid.coding.view import SentenceView
from rasid.coding.words import Word
from rasid.knowledge.lexicon import CueUse

_THAT = "ذلك"
_TRUTH = frozenset({"صحه", "حدوث", "وقوع", "حصول"})
_GOES_ON = frozenset({"عن", "ب", "حول", "من", "في", "بشان"})
"""Prepositions behind a report or a charge that say what it is about; then nothing is taken up."""
MAX_OBJECT = 8
"""Words from a verb of denying to what it denies."""


def denied_again(
    views: Sequence[SentenceView],
    cues_of: Mapping[int, Sequence[CueInstance]],
    stated: Mapping[int, Sequence[StatementDraft]],
) -> list[StatementDraft]:
    """The statements of those who deny what was told right before. `stated`: the first statements of each sentence."""
    found: list[StatementDraft] = []
    for view in views:
        for word in view.words:
            use = _denies(view, word)
            taken_up = _takes_up(view, word.index) if use is not None else None
            if use is None or taken_up is None:
                continue
            told = _told_before(view, word.index, cues_of[view.index], stated[view.index])
            if told is None and view.index and _opens(view, word.index):
                before = views[view.index - 1]
                if view.sentence.paragraph - before.sentence.paragraph <= 1:
                    told = _told_before(before, len(before.words), cues_of[before.index], stated[before.index])
            holders = _holders(view, word.index, taken_up)
            if told is None or not holders or told.event is None or _says_so(told, holders[0]):
                continue
            if told.attribution == "own-voice" and view.words[taken_up].tag != "DEM":
                continue  # قصف الجيش القرية ونفى *الاتهامات*: nobody was said to charge him with that
            cue = (word.offset(len(word.conj)), word.end)
            found.append(
                StatementDraft(
                    told.view, told.event, told.content, holders, "denied", cue, "negated", "certain", use.rule
                )
            )
    return found


def _denies(view: SentenceView, word: Word) -> CueUse | None:
    """The use of a verb that denies what was said, and is no act of refusing."""
    reading = word.reading
    if word.tag != "V" or reading is None or reading.features.person != 3 or reading.has_use("event"):
        return None
    if word.index and view.words[word.index - 1].tag == "NEG":
        return None
    uses = (view.lexicon.cues[i] for i in reading.uses("cue"))
    return next(
        (u for u in uses if u.attribution == "denied" and u.status == "negated" and "masdar" in u.content), None
    )


def _takes_up(view: SentenceView, verb: int) -> int | None:
    """The word with which what was told is taken up to be denied: نفى *ذلك*، نفى صحة *هذه* الأنباء، نفى *الاتهامات*; None elsewhere."""
    words = view.words
    for index in range(verb + 1, min(len(words), verb + 1 + MAX_OBJECT)):
        word = words[index]
        if word.tag in ("V", "COMP", "REL", "SUB") or word.text in "،,؛:.":
            return None
        before = words[index - 1]
        if word.tag == "DEM" and word.folded == _THAT and not word.prep and before.tag != "P":
            return None if index + 1 < len(words) and words[index + 1].article else index
        if _names_saying(view, word) and word.article and not word.prep and before.tag != "P":
            behind = words[index + 1] if index + 1 < len(words) else None
            while behind is not None and behind.tag in ("A", "X", "DEM") and behind.index + 1 < len(words):
                behind = words[behind.index + 1]
            about = behind is not None and (
                behind.folded in _GOES_ON or behind.prep in _GOES_ON or behind.tag == "COMP"
            )
            if about or not (before.tag == "DEM" or index == verb + 1 or _follows(view, verb, index)):
                return None
            return index - 1 if before.tag == "DEM" else index
    return None


def _follows(view: SentenceView, verb: int, index: int) -> bool:
    """True where only the one who denies, or صحة, stands between the verb and what is denied."""
    between = [w for w in view.words[verb + 1 : index] if w.folded not in _TRUTH]
    own = next((p for p in view.phrases if p.start == verb + 1 and p.governor is None), None)
    return not between or (own is not None and between[-1].index < own.end <= index)


def _names_saying(view: SentenceView, word: Word) -> bool:
    reading = word.reading
    if word.tag != "N" or reading is None:
        return False
    uses = (view.lexicon.cues[i] for i in reading.uses("cue"))
    return any(
        u.pos == "noun" and u.attribution in ("reported", "claimed") and u.category == "attribution" for u in uses
    )


def _told_before(
    view: SentenceView, end: int, cues: Sequence[CueInstance], stated: Sequence[StatementDraft]
) -> StatementDraft | None:
    """What was told last before the word `end`: the first act that the last speaker there told of, else the one that the sentence tells of."""
    own = [s for s in stated if s.event is not None and _index(s) < end and s.status == "actual"]
    claims = [c for c in cues if c.speaks and c.holders and c.start < end and c.use.attribution != "denied"]
    claims = [c for c in claims if c.use.attribution is not None and not c.negated and c.use.category == "attribution"]
    if claims:
        last = max(claims, key=lambda c: c.start)
        inside = [s for s in own if _index(s) in last.content and s.attribution != "own-voice"]
        return min(inside, key=_index, default=None)
    home = [s for s in own if s.event is not None and view.clauses[s.event.clause].kind in ("main", "coordinate")]
    return min(home, key=_index, default=None) if len({_index(s) for s in home}) == 1 else None


def _index(statement: StatementDraft) -> int:
    event: EventDraft | None = statement.event
    return event.trigger if event is not None else -1


def _opens(view: SentenceView, verb: int) -> bool:
    """True for a verb with which the sentence begins, words that join it and who denies left aside."""
    clause = view.clause_of(verb)
    return clause.kind in ("main", "coordinate", "serial") and not any(w.tag == "V" for w in view.words[:verb])


def _holders(view: SentenceView, verb: int, denied: int) -> list[HolderDraft]:
    """Who denies: what is denied is nobody who could."""
    speaking = [p for p in speakers(view, verb, None) if not (verb < p.start and p.end > denied)]
    before = leading(view, verb)
    if before is not None and not view.words[verb].conj and not any(p.start > verb for p in speaking):
        speaking = [before]  # لكن *الجيش* نفى ذلك
    found = [h for h in (holder_of(view, p) for p in speaking[:1]) if h is not None]
    return [h for h in found if h.kind != "generic"]


def _says_so(told: StatementDraft, holder: HolderDraft) -> bool:
    """True where the same one holds that it is so."""
    return any((h.start, h.end) == (holder.start, holder.end) for h in told.holders)
