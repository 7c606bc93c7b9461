"""Statements: who puts an event forward, in which words, as what.

Every cue whose content holds the trigger counts. Cues of saying nest into the chain of holders, outermost first;
status and certainty are read from the innermost cue outwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rasid.coding.arguments import verb_slots
from rasid.coding.clauses import is_participle
from rasid.coding.cues import CueInstance
from rasid.coding.event_draft import EventDraft
from rasid.coding.holders import SPEAKER_RULE, HolderDraft
from rasid.coding.view import SentenceView
from rasid.record.vocabulary import Attribution, Certainty, Status

GRADE: dict[Certainty, int] = {"certain": 2, "probable": 1, "possible": 0}
MODAL = frozenset(
    {
        "negation",
        "future",
        "aim",
        "condition",
        "demand",
        "question",
        "attempt",
        "possibility",
        "probability",
        "certainty",
    }
)
_CLAUSE_OPENERS = frozenset({"ان", "بان", "clause", "quote"})
FUTURE_RULE = "grammar/future"


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


@dataclass(frozen=True, slots=True)
class Voice:
    """How the author passes something on: the chain of holders, and the innermost cue that hands it to them."""

    holders: list[HolderDraft]
    attribution: Attribution
    cue: CueInstance | None


def state(draft: EventDraft, cues: Sequence[CueInstance]) -> StatementDraft:
    """The statement that a sentence makes of one of its events."""
    over = [c for c in cues if _governs(c, draft)]
    speech = speakers(over)
    status, certainty, rule = _status(draft, over, speech)
    voice = voice_of(speech)
    attribution, cue = voice.attribution, voice.cue
    if cue is not None:
        rule = cue.use.rule
    distance = _distance(draft, cues, in_own_voice=attribution == "own-voice")
    if distance is not None:
        attribution, cue, rule = distance.use.attribution or "claimed", distance, distance.use.rule
    content = _content_span(draft, speech[-1] if speech else None)
    holders = voice.holders + ([h for h in distance.holders if h not in voice.holders] if distance is not None else [])
    return StatementDraft(
        draft.view, draft, content, holders, attribution, cue.span if cue else None, status, certainty, rule
    )


def speakers(over: Iterable[CueInstance]) -> list[CueInstance]:
    """The cues that hand their content to a holder, outermost first; what a negation stands over puts nothing
    forward, except that not to believe something is to believe it is not so."""
    found = [c for c in over if c.speaks and (not c.negated or c.use.attribution in ("believed", "denied"))]
    denials = [c for c in found if c.use.attribution == "denied"]
    # who denies reports or accusations denies what they say: نفى الأنباء عن قصف …
    found = [
        c
        for c in found
        if c.use.pos != "noun"
        or not any(c.start in d.content or (d.end <= c.start and d.opener == c.opener) for d in denials)
    ]
    return sorted(found, key=lambda c: (-c.size, c.start))


def voice_of(speech: Sequence[CueInstance]) -> Voice:
    """The chain of holders of cues that nest, outermost first."""
    holders: list[HolderDraft] = []
    for cue in speech:
        holders += [h for h in cue.holders if all((h.start, h.end) != (o.start, o.end) for o in holders)]
    if any(h.rule != SPEAKER_RULE for h in holders):
        # the paper that somebody speaks in, or through which he is heard, is no holder beside him: ذكر *بيان* للجيش
        holders = [h for h in holders if h.rule != SPEAKER_RULE or h.kind == "named"]
    if not speech:
        return Voice(holders, "own-voice", None)
    innermost = speech[-1]
    attribution: Attribution = innermost.use.attribution or ("reported" if innermost.holders else "own-voice")
    if attribution == "denied" and innermost.negated:
        attribution = "reported"
    if not holders and innermost.by_author and attribution in ("reported", "own-voice"):
        return Voice(holders, "own-voice", None)  # نؤكد أن …: the author's words about himself are his own voice
    return Voice(holders, attribution, innermost)


def _governs(cue: CueInstance, draft: EventDraft) -> bool:
    """True when the trigger, or the light verb that carries it, stands in the content of the cue."""
    if cue.start <= draft.trigger < cue.end or cue.use.category == "distancing" or _speaks_beside(cue, draft):
        return False
    if draft.trigger in cue.content:
        return not (cue.use.status in ("intended", "demanded") and _told_in_passing(cue, draft))
    if cue.use.scope == "verb":
        return any(i in cue.content and i != cue.verb for i in (draft.light_verb, *draft.carriers) if i is not None)
    return False


def _speaks_beside(cue: CueInstance, draft: EventDraft) -> bool:
    """True for a participle that goes on with what the speaker of the cue does, and is none of his words: أكد
    الوزير أن …، *داعيا* الفصائل إلى …"""
    words = draft.view.words
    word = words[draft.trigger]
    return (
        cue.verb is not None
        and cue.speaks
        and cue.end <= draft.trigger
        and is_participle(word)
        and words[draft.trigger - 1].tag == "PUNCT"
        and word.reading is not None
        and any(draft.view.lexicon.cues[i].attribution is not None for i in word.reading.uses("cue"))
    )


def _distance(draft: EventDraft, cues: Sequence[CueInstance], *, in_own_voice: bool) -> CueInstance | None:
    """The cue that keeps the author at a distance from the event (هجوم مزعوم), or, in the author's own voice, from
    the name of someone who takes part in it (ما يسمى جيش الفتح)."""
    distancing = [c for c in cues if c.use.category == "distancing"]
    direct = [c for c in distancing if draft.trigger in c.content and not c.start <= draft.trigger < c.end]
    if direct:
        return min(direct, key=lambda c: c.size)
    if not in_own_voice:
        return None
    heads = {m.phrase.head for m in (*draft.actors, *draft.recipients)}
    if draft.slots is not None:
        heads |= {p.head for p in (*draft.slots.idafa, *draft.slots.object, *draft.slots.subject)}
    return next((c for c in distancing if c.use.scope == "noun" and (heads & c.content or _beside(draft, c))), None)


def _beside(draft: EventDraft, cue: CueInstance) -> bool:
    """The trigger stands before the distanced name with no verb or comma between, or right behind it."""
    words = draft.view.words
    if draft.trigger < cue.start:
        between = range(draft.trigger + 1, cue.start)
        return len(between) < 8 and not any(words[i].tag in ("V", "PUNCT") for i in between)
    return draft.trigger == max(cue.content) + 1


def _status(draft: EventDraft, over: list[CueInstance], speech: list[CueInstance]) -> tuple[Status, Certainty, str]:
    """Status, certainty and rule, from the innermost cue outwards."""
    status: Status | None = None
    rule = draft.use.rule
    certainty: Certainty = "certain"
    described = next(
        (c for c in over if c.use.pos == "adjective" and c.use.position == "after" and c.use.status is not None), None
    )
    if described is not None:
        status, rule = described.use.status, described.use.rule
    elif draft.control_status is not None and not _was_tried(draft, over):
        status = draft.control_status  # type: ignore[assignment]
        rule = draft.light.rule if draft.light else rule
    if status in (None, "intended") and _is_future(draft):
        status, rule = "predicted", FUTURE_RULE
    modal = [c for c in over if c.use.category in MODAL or c in speech or (c.speaks and c.negated)]
    modal = [c for c in modal if not _tried(c, draft) and not _told_in_passing(c, draft)]
    modal = [
        c
        for c in modal
        if c.use.category != "negation"
        or c.verb is None
        or not any(n.use.pos == "noun" and n.speaks and n.start > c.start for n in over)
    ]
    stopped = draft.control_status == "actual"  # what is stopped, or is not, did happen: لم توقف القصف
    negations = sum(1 for c in modal if c.use.category == "negation" and _directly_negates(c, draft))
    for cue in sorted(modal, key=lambda c: (c.size, -c.start)):
        use = cue.use
        if use.category == "negation":
            if _directly_negates(cue, draft) and not stopped and status in (None, "predicted", "actual"):
                status, rule = ("negated" if negations % 2 else "actual"), use.rule
            continue
        if cue.speaks and cue.negated:
            outcome = _of_negated_speech(cue)
            if outcome is not None and status in (None, "predicted"):
                status, certainty = (
                    outcome,
                    lower(certainty, "possible" if outcome == "hypothetical" else use.certainty),
                )
                rule = use.rule
            continue
        if use.attribution == "denied" and cue.speaks:
            status, rule = "negated", use.rule
        elif use.status is not None and (
            status is None or (use.category in ("condition", "question") and status == "predicted")
        ):
            status, rule = use.status, use.rule
        elif status is None and _looks_ahead(cue, draft):
            status, rule = "predicted", use.rule
        certainty = lower(certainty, use.certainty)
    return status or "actual", certainty, rule


def _tried(cue: CueInstance, draft: EventDraft) -> bool:
    """True for a cue of an attempt that was made: *حاول* المسلحون اقتحام البلدة، *محاولة* تسلل. Trying to attack is
    an act of attack, and what came of it is said elsewhere."""
    if cue.use.category != "attempt" or cue.use.status != "intended":
        return False
    if cue.use.pos == "noun":
        return not (cue.start and draft.view.words[cue.start].prep) and draft.view.words[cue.start - 1].tag != "P"
    reading = draft.view.words[cue.verb].reading if cue.verb is not None else None
    return reading is not None and reading.features.tense == "perfect"


def _was_tried(draft: EventDraft, over: list[CueInstance]) -> bool:
    """True when the status that a control word gives is only that of an attempt which was made."""
    tries = {c.start for c in over if _tried(c, draft)}
    return draft.control_status == "intended" and bool(tries & {draft.light_verb, *draft.carriers})


def _told_in_passing(cue: CueInstance, draft: EventDraft) -> bool:
    """True for an event in a relative clause inside what a cue makes its aim, demand or condition: the clause tells
    what is so, whatever becomes of the rest (حفر الآبار *التي دمرها* المسلحون)."""
    if cue.use.status in (None, "actual") or cue.use.category in ("negation", "future", "possibility", "probability"):
        return False
    view = draft.view
    for clause in view.clauses[draft.clause].ancestors():
        if cue.start in clause.words or (cue.verb is not None and cue.verb in clause.words):
            return False
        marker = clause.marker
        if clause.kind != "relative" or clause.verb is None or clause.start not in cue.content:
            continue
        if clause.start == cue.opener or (cue.opener is None and clause.start <= cue.end):
            continue
        reading = view.words[clause.verb].reading
        if reading is None or reading.future or reading.features.tense == "subjunctive":
            continue
        explicit = marker is not None and view.words[marker].tag == "REL" and len(view.words[marker].folded) > 2
        if explicit or reading.features.tense == "perfect":
            return True
    return False


def lower(known: Certainty, new: Certainty | None) -> Certainty:
    """The weaker of two certainties."""
    return new if new is not None and GRADE[new] < GRADE[known] else known


def _of_negated_speech(cue: CueInstance) -> Status | None:
    """What a negated cue leaves of its content: disbelief makes it negated, a silence (لم يعلن أن) leaves it open;
    what is only commented on (لم يدن القصف) stays as it was."""
    if cue.use.attribution == "believed":
        return "negated" if cue.use.status is None else "hypothetical"
    return "hypothetical" if cue.use.attribution == "denied" or _CLAUSE_OPENERS & set(cue.use.content) else None


def _looks_ahead(cue: CueInstance, draft: EventDraft) -> bool:
    """What is possible, probable or believed with أن and the subjunctive is still to come: من المحتمل أن يهاجم."""
    if cue.use.category not in ("possibility", "probability", "certainty") and cue.use.attribution != "believed":
        return False
    words = draft.view.words
    verb = (
        words[draft.trigger]
        if draft.pos == "verb"
        else words[draft.light_verb]
        if draft.light_verb is not None
        else None
    )
    if verb is None or verb.tag != "V":
        own = draft.view.clauses[draft.clause].verb
        verb = words[own] if own is not None else None
    if verb is None or verb.reading is None or verb.index not in cue.content:
        return False
    if verb.reading.features.tense == "subjunctive":
        return True
    before = words[verb.index - 1] if verb.index else None
    return (
        verb.reading.features.tense != "perfect"
        and before is not None
        and before.tag == "COMP"
        and before.bare.endswith("أن")
    )


def _is_future(draft: EventDraft) -> bool:
    words = draft.view.words
    verbs = (
        [draft.trigger] if draft.pos == "verb" else draft.carriers or [i for i in (draft.light_verb,) if i is not None]
    )
    return any((reading := words[i].reading) is not None and words[i].tag == "V" and reading.future for i in verbs)


def _directly_negates(cue: CueInstance, draft: EventDraft) -> bool:
    """A negation reaches its own verb or noun phrase, not what depends on it: 'لم يعلن أن القوات انسحبت'."""
    if cue.use.scope in ("verb", "noun"):
        return not any(_brings_about(draft, i) for i in cue.content)
    return draft.view.words[draft.trigger].clause == draft.view.words[cue.start].clause or cue.size < 12


def _brings_about(draft: EventDraft, index: int) -> bool:
    """True when the event is the subject of the negated verb and something else what it did not bring about: لم يسفر
    *القصف* عن ضحايا."""
    view = draft.view
    if view.words[index].tag != "V" or draft.phrase is None or draft.pos == "verb":
        return False
    slots = verb_slots(view, index)
    if draft.phrase not in slots.subject or slots.passive:
        return False
    reading = view.words[index].reading
    preps = {p for i in (reading.uses("light") if reading is not None else ()) for p in view.lexicon.lights[i].preps}
    return any(not view.is_time(p) for p in slots.object) or bool(preps & set(slots.prepositions))


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
    words = view.words
    while low < high and (
        words[low].tag in ("PUNCT", "COMP") or (words[low].tag == "QUOTE" and words[low].text not in '«“„"')
    ):
        low += 1
    while high > low and (
        words[high].tag in ("PUNCT", "SUB", "CONJ") or (words[high].tag == "QUOTE" and words[high].text in "«“")
    ):
        high -= 1
    return words[low].start, words[high].end
