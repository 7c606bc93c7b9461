"""Statements: who puts an event forward, in which words, as what.

Every cue whose content holds the trigger counts. Cues of attribution nest into the chain of holders, outermost first; the other
cues decide status and certainty, innermost first.
"""

from __future__ import annotations

from dataclasses import dataclass

from rasid.coding.cues import CueInstance, HolderDraft
from rasid.coding.events import EventDraft
from rasid.coding.view import SentenceView
from rasid.record.vocabulary import Attribution, Certainty, Status

_GRADE: dict[Certainty, int] = {"certain": 2, "probable": 1, "possible": 0}
_STATUS_CATEGORIES = frozenset({"negation", "future", "aim", "condition", "demand", "question", "attempt", "possibility", "probability", "certainty"})
_ASSESSING = frozenset({"possibility", "probability", "certainty", "future"})


@dataclass(slots=True, eq=False)
class StatementDraft:
    """A statement before it has ids; `event` is None for an assessment. `holders` excludes the author."""

    view: SentenceView
    event: EventDraft | None
    content: tuple[int, int]
    holders: list[HolderDraft]
    attribution: Attribution
    cue: tuple[int, int] | None
    status: Status
    certainty: Certainty
    rule: str


def state(draft: EventDraft, cues: list[CueInstance]) -> StatementDraft:
    """The statement that a sentence makes of one of its events."""
    view = draft.view
    over = [c for c in cues if _governs(c, draft)]
    speech = sorted((c for c in over if c.use.category == "attribution" and not c.negated), key=lambda c: (-c.size, c.start))
    distancing = [c for c in over if c.use.category == "distancing"]
    modal = sorted((c for c in over if c.use.category in _STATUS_CATEGORIES and c not in speech), key=lambda c: (c.size, -c.start))
    status, certainty, rule = _status(draft, modal, speech)
    holders: list[HolderDraft] = []
    for cue in speech:
        holders += [h for h in cue.holders[:1] if all((h.start, h.end) != (o.start, o.end) for o in holders)]
    attribution: Attribution = "own-voice"
    cue_span: tuple[int, int] | None = None
    if speech:
        innermost = speech[-1]
        attribution = innermost.use.attribution or ("reported" if innermost.holders else "own-voice")
        cue_span, rule = innermost.span, innermost.use.rule
        if attribution == "denied":
            status = "negated"
    elif distancing:
        attribution = distancing[0].use.attribution or "claimed"
        cue_span, rule = distancing[0].span, distancing[0].use.rule
    content = _content_span(draft, speech[-1] if speech else None)
    return StatementDraft(view, draft, content, holders, attribution, cue_span, status, certainty, rule)


def _governs(cue: CueInstance, draft: EventDraft) -> bool:
    """True when the trigger, or the light verb that carries it, stands in the content of the cue."""
    if cue.start <= draft.trigger < cue.end:
        return False
    if draft.trigger in cue.content:
        return True
    if draft.light_verb is not None and draft.light_verb in cue.content and cue.use.scope == "verb":
        return not (cue.verb is not None and cue.verb == draft.light_verb)
    return False


def _status(draft: EventDraft, modal: list[CueInstance], speech: list[CueInstance]) -> tuple[Status, Certainty, str]:
    status: Status | None = None
    rule = draft.use.rule
    certainty: Certainty = "certain"
    words = draft.view.words
    verb = words[draft.trigger] if draft.pos == "verb" else words[draft.light_verb] if draft.light_verb is not None else None
    future = verb is not None and verb.tag == "V" and verb.reading is not None and verb.reading.future
    if draft.control_status is not None:
        status = draft.control_status  # type: ignore[assignment]
        rule = draft.light.rule if draft.light else rule
    negations = sum(1 for c in modal if c.use.category == "negation" and _directly_negates(c, draft))
    for cue in modal:
        use = cue.use
        if use.category == "negation":
            if not _directly_negates(cue, draft):
                continue
            if status in (None, "predicted"):
                status, rule = ("negated" if negations % 2 else "actual"), use.rule
            continue
        if use.status is not None and status is None:
            status, rule = use.status, use.rule
        if use.certainty is not None and _GRADE[use.certainty] < _GRADE[certainty]:
            certainty = use.certainty
    if future and status is None:
        status, rule = "predicted", "grammar/future"
    for cue in reversed(speech):
        if cue.use.certainty is not None and _GRADE[cue.use.certainty] < _GRADE[certainty]:
            certainty = cue.use.certainty
        if cue.use.status is not None and status is None:
            status, rule = cue.use.status, cue.use.rule
    return status or "actual", certainty, rule


def _directly_negates(cue: CueInstance, draft: EventDraft) -> bool:
    """A negation reaches its own verb or noun phrase, not what depends on it: 'لم يعلن أن القوات انسحبت'."""
    if cue.use.scope in ("verb", "noun"):
        return True
    return draft.view.words[draft.trigger].clause == draft.view.words[cue.start].clause or cue.size < 12


def _content_span(draft: EventDraft, cue: CueInstance | None) -> tuple[int, int]:
    """The words put forward: the cue's content around the trigger, else the trigger's clause and what depends on it."""
    view = draft.view
    if cue is not None:
        indexes = cue.content
    else:
        clause = view.clauses[draft.clause]
        indexes = frozenset(w.index for w in view.words if w.clause == clause.index)
    low = high = draft.trigger
    while low - 1 in indexes:
        low -= 1
    while high + 1 in indexes:
        high += 1
    return trimmed(view, low, high)


def trimmed(view: SentenceView, low: int, high: int) -> tuple[int, int]:
    """Document offsets of words `low..high` without punctuation and conjunctions at their ends."""
    while low < high and view.words[low].tag in ("PUNCT", "QUOTE", "COMP"):
        low += 1
    while high > low and (view.words[high].tag in ("PUNCT", "SUB", "CONJ") or view.words[high].tag == "QUOTE" and view.words[high].text in "«“"):
        high -= 1
    return view.words[low].start, view.words[high].end


def assess(view: SentenceView, drafts: list[EventDraft], cues: list[CueInstance]) -> list[StatementDraft]:
    """Statements that are about no codable event: what somebody believes, rules out or foretells in a clause whose verb is no
    trigger (a verdict such as 'سيمثل هزيمة للمشروع')."""
    found: list[StatementDraft] = []
    triggers = {d.trigger for d in drafts} | {d.light_verb for d in drafts if d.light_verb is not None}
    taken: set[int] = set()
    belief = [c for c in cues if c.use.category in _ASSESSING or c.use.category == "attribution" and c.use.attribution == "believed" and not c.negated]
    for clause in view.clauses:
        verb = clause.verb
        if verb is None or verb in triggers or verb in taken:
            continue
        word = view.words[verb]
        future = word.reading is not None and word.reading.future
        over = [c for c in belief if verb in c.content]
        if not over and not future:
            continue
        if word.reading is not None and (word.reading.has_use("light") or any(view.lexicon.cues[i].category != "result" for i in word.reading.uses("cue"))):
            continue
        if any(view.words[d.trigger].clause == clause.index and d.pos == "verb" for d in drafts):
            continue
        taken.add(verb)
        indexes = [i for i in clause.words]
        content = trimmed(view, min(indexes), max(indexes))
        speech = sorted((c for c in cues if c.use.category == "attribution" and verb in c.content and not c.negated), key=lambda c: -c.size)
        modal = sorted((c for c in cues if c.use.category in _STATUS_CATEGORIES and verb in c.content), key=lambda c: c.size)
        status: Status = "predicted" if future else next((c.use.status for c in modal if c.use.status), None) or "actual"
        if any(c.use.category == "negation" and c.use.scope == "verb" for c in modal):
            status = "negated"
        certainty: Certainty = min((c.use.certainty for c in [*modal, *speech] if c.use.certainty), key=lambda g: _GRADE[g], default="certain")
        attribution: Attribution = (speech[-1].use.attribution or ("reported" if speech[-1].holders else "own-voice")) if speech else "own-voice"
        cue = speech[-1] if speech else next((c for c in modal if c.use.category in _ASSESSING), None)
        holders = [h for c in speech for h in c.holders[:1]]
        found.append(StatementDraft(view, None, content, holders, attribution, cue.span if cue else None, status, certainty, cue.use.rule if cue else "grammar/future"))
    return found
