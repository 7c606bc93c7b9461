"""Assessments: what somebody believes, holds certain or foretells that is no codable event (سيمثل ذلك هزيمة
للمشروع)."""

from __future__ import annotations

from rasid.coding.clause import Clause
from rasid.coding.cue_instance import CueInstance
from rasid.coding.event_draft import EventDraft
from rasid.coding.scopes import reach
from rasid.coding.statement_borders import statement_borders
from rasid.coding.statements import StatementDraft, speakers, trimmed, voice_of
from rasid.coding.statuses import FUTURE_RULE, MODAL, lower
from rasid.coding.view import SentenceView
from rasid.record.vocabulary import Certainty, Status

_ASSESSING = frozenset({"possibility", "probability", "certainty"})
_AIMING = frozenset({"aim", "demand", "question", "condition", "attempt"})
_OWN = frozenset({"main", "coordinate", "complement", "quote"})
MIN_WORDS = 3
"""Words of the shortest assessment; shorter clauses say nothing that could be weighed."""


def assess(view: SentenceView, drafts: list[EventDraft], cues: list[CueInstance]) -> list[StatementDraft]:
    """One assessment for each clause that is believed, held certain or possible, or foretold, and whose main verb is
    no event; none for clauses that only modify, or that are aimed at, asked or supposed."""
    found: list[StatementDraft] = []
    carried = {d.trigger for d in drafts if d.pos == "verb"} | {
        d.light_verb for d in drafts if d.light_verb is not None
    }
    taken: set[int] = set()
    for clause in view.clauses:
        if clause.kind not in _OWN or clause.index in taken:
            continue
        anchor = clause.verb if clause.verb is not None else clause.auxiliary
        if anchor is not None and (anchor in carried or _is_cue_or_light(view, anchor)):
            continue
        over = [c for c in cues if c.use.category in MODAL or c.speaks]
        over = [c for c in over if (anchor if anchor is not None else clause.start) in c.content and c.verb != anchor]
        if any(c.use.category in _AIMING for c in over):
            continue
        opens = [c for c in over if _holds_true(c) and _opens(c, clause)]
        future = anchor is not None and _future(view, anchor)
        if not opens and not future:
            continue
        if anchor is None and any(c.start in clause.words and c.use.category in _ASSESSING for c in cues):
            continue
        words = _words(view, clause, carried)
        if anchor is None and any(d.trigger in words for d in drafts):
            continue
        if sum(view.words[i].tag not in ("PUNCT", "QUOTE", "COMP") for i in words) < MIN_WORDS:
            continue
        taken |= {view.words[i].clause for i in words}
        found.append(_assessment(view, words, over, opens, anchor, future))
    return found


def _holds_true(cue: CueInstance) -> bool:
    return cue.use.category in _ASSESSING or (cue.use.category == "attribution" and cue.use.attribution == "believed")


def _opens(cue: CueInstance, clause: Clause) -> bool:
    """True when the clause is what the cue governs, not something inside it."""
    if cue.opener is not None:
        return clause.start == cue.opener or (clause.sibling is not None and clause.sibling.start == cue.opener)
    return (clause.start <= cue.start and clause.kind in ("main", "coordinate")) or clause.start == cue.end


def _is_cue_or_light(view: SentenceView, index: int) -> bool:
    reading = view.words[index].reading
    if reading is None:
        return True
    return (
        reading.has_use("light")
        or reading.has_use("event")
        or any(view.lexicon.cues[i].category not in ("result", "before", "after", "cause") for i in reading.uses("cue"))
    )


def _future(view: SentenceView, anchor: int) -> bool:
    reading = view.words[anchor].reading
    before = view.words[anchor - 1].folded if anchor else ""
    return (reading is not None and reading.future) or before in ("سوف", "لن")


def _words(view: SentenceView, clause: Clause, carried: set[int]) -> list[int]:
    """The clause with its subject and what depends on it; a coordinated clause stays with it unless an event is its
    verb."""
    inside = reach(view, clause)
    for other in view.clauses:
        if other.start > clause.start and other.sibling is clause and other.verb in carried:
            inside -= reach(view, other)
    run = [clause.start]
    borders = statement_borders(view)
    while run[-1] + 1 in inside and run[-1] + 1 not in borders:
        run.append(run[-1] + 1)
    return run


def _assessment(
    view: SentenceView,
    words: list[int],
    over: list[CueInstance],
    opens: list[CueInstance],
    anchor: int | None,
    future: bool,
) -> StatementDraft:
    voice = voice_of(speakers(over))
    status: Status | None = "predicted" if future else None
    certainty: Certainty = "certain"
    for cue in sorted(over, key=lambda c: (c.size, -c.start)):
        if cue.use.category == "negation":
            if cue.use.scope == "verb" and anchor in cue.content and status in (None, "predicted"):
                status = "negated"
            continue
        if (cue.negated and cue.use.attribution == "believed") or (cue.use.attribution == "denied" and cue.speaks):
            status = "negated"
        elif cue.use.status is not None and status is None:
            status = cue.use.status
        certainty = lower(certainty, cue.use.certainty)
    cue_of = voice.cue or (min(opens, key=lambda c: c.size) if opens else None)
    content = trimmed(view, words[0], words[-1])
    return StatementDraft(
        view,
        None,
        content,
        voice.holders,
        voice.attribution,
        cue_of.span if cue_of else None,
        status or "actual",
        certainty,
        cue_of.use.rule if cue_of else FUTURE_RULE,
    )
