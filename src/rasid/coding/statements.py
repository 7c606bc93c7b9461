"""Statements: who puts an event forward, in which words, as what.

Every cue whose content holds the trigger counts. Cues of saying nest into the chain of holders, outermost first;
status and certainty are read from the innermost cue outwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rasid.coding.clause import is_participle
from rasid.coding.cue_instance import CueInstance
from rasid.coding.denials import denial_behind, denied_claims
from rasid.coding.event_draft import EventDraft
from rasid.coding.holder_kinds import PAPER_RULE, SPEAKER_RULE, HolderDraft
from rasid.coding.speech_acts import decreed, keeps_going, performs, presupposes
from rasid.coding.statuses import happened_before, status_of, told_in_passing
from rasid.coding.view import SentenceView
from rasid.record.vocabulary import Attribution, Certainty, Status


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


def state(draft: EventDraft, cues: Sequence[CueInstance]) -> list[StatementDraft]:
    """The statements that a sentence makes of one of its events, the first of them the sentence's own: more than one where
    somebody denies what somebody else says."""
    over = [c for c in cues if _governs(c, draft) and not decreed(c, draft) and not keeps_going(c, draft)]
    behind = denial_behind(draft, over)
    if behind is not None:
        rest = [c for c in over if c is not behind]
        return [_stated(draft, rest, cues), _stated(draft, [behind, *(c for c in rest if not c.speaks)], cues)]
    disputed = denied_claims(over)
    if disputed is not None:
        denial, claims = disputed
        theirs = [c for c in over if c is not denial and not (c.speaks and denial.start in c.content)]
        return [_stated(draft, [c for c in over if c not in claims], cues), _stated(draft, theirs, cues)]
    return [_stated(draft, over, cues)]


def _stated(draft: EventDraft, over: list[CueInstance], cues: Sequence[CueInstance]) -> StatementDraft:
    """What the cues `over` an event make of it."""
    silent = [c for c in over if presupposes(c, draft) or performs(c, draft)]
    speech = [c for c in speakers(over) if c not in silent and not (silent and _is_paper(c))]
    status, certainty, rule = status_of(draft, over, speech, cues)
    voice = voice_of(speech)
    attribution, cue = voice.attribution, voice.cue
    if cue is not None and attribution == "believed" and happened_before(cue, draft, cues):
        attribution, cue = ("reported", cue) if voice.holders else ("own-voice", None)
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
    # يذكر أن، تبين أن: nobody in particular, though a verb of the same spelling may have a speaker
    own = {c.start: c.use.holder == "none" for c in found if c.use.attribution is None}
    found = [c for c in found if c.use.attribution is None or not own.get(c.start, False)]
    found = [c for c in found if c.use.attribution is None or c.start not in own or c.holders]
    denials = [c for c in found if c.use.attribution == "denied"]
    # who denies reports or accusations denies what they say: نفى الأنباء عن قصف …
    found = [
        c
        for c in found
        if c.use.pos != "noun"
        or not any(c.start in d.content or (d.end <= c.start and d.opener == c.opener) for d in denials)
    ]
    found = sorted(found, key=lambda c: (-_width(c, found), not c.relays, c.start))
    for cue in [c for c in found if c.use.holder in ("object", "subject") and c.use.pos == "phrase"]:
        said = next(
            (
                c
                for c in found
                if c.verb is not None and c.verb < cue.start and (_opens_behind(c, cue) or _closes(c, cue))
            ),
            None,
        )
        if said is not None and any(h in said.holders for h in cue.holders):
            continue  # أفادت الصحيفة *نقلا عن* مصدر أن …: the source is the paper's
        if said is not None and found.index(said) < found.index(cue):
            found.remove(cue)  # أكد المجلس، *بحسب الوكالة*، أن …: the agency holds that he did
            found.insert(found.index(said), cue)
    return found


def _opens_behind(said: CueInstance, cue: CueInstance) -> bool:
    """True where what somebody says opens only behind the comment `cue`."""
    opener = said.opener if said.opener is not None else min(said.content)
    return opener >= cue.end and said.use.category == "attribution"


def _closes(said: CueInstance, cue: CueInstance) -> bool:
    """True for a comment behind all that somebody says: أعلن الجيش أن …، *حسبما أفاد مصدر*."""
    if said.use.category != "attribution" or cue.use.position != "around" or said.opener is None:
        return False
    return cue.start > max(cue.content) and min(cue.content) == said.opener == min(said.content)


def _width(cue: CueInstance, cues: Sequence[CueInstance]) -> int:
    """How much a cue governs; who passes on a text governs all that is said in it."""
    return max(c.size for c in cues if c.opener == cue.opener) if cue.relays else cue.size


def voice_of(speech: Sequence[CueInstance]) -> Voice:
    """The chain of holders of cues that nest, outermost first."""
    holders: list[HolderDraft] = []
    for cue in speech:
        new = [h for h in cue.holders if all((h.start, h.end) != (o.start, o.end) for o in holders)]
        # who is named again speaks once: قال الوزير …، وأكد *الوزير*
        holders = [h for h in holders if not any(_same(h, n) for n in new)] + new
    if any(h.rule not in (SPEAKER_RULE, PAPER_RULE) for h in holders):
        # the paper that somebody speaks in, or through which he is heard, is no holder beside him: ذكر *بيان* للجيش
        holders = [h for h in holders if h.rule not in (SPEAKER_RULE, PAPER_RULE) or h.kind == "named"]
    if not speech:
        return Voice(holders, "own-voice", None)
    innermost = next((c for c in reversed(speech) if c.use.attribution is not None or c.holders), speech[-1])
    attribution: Attribution = innermost.use.attribution or ("reported" if innermost.holders else "own-voice")
    if attribution == "denied" and innermost.negated:
        attribution = "reported"
    if not holders and innermost.by_author and attribution != "claimed":
        return Voice(holders, "own-voice", None)  # نؤكد أن …: the author's words about himself are his own voice
    return Voice(holders, attribution, innermost)


def _same(one: HolderDraft, other: HolderDraft) -> bool:
    return (
        one.mention is not None and other.mention is not None and one.mention.identity.key == other.mention.identity.key
    )


def _governs(cue: CueInstance, draft: EventDraft) -> bool:
    """True when the trigger, or the light verb that carries it, stands in the content of the cue."""
    if cue.start <= draft.trigger < cue.end or cue.use.category == "distancing" or _speaks_beside(cue, draft):
        return False
    if draft.trigger in cue.content and _is_said_there(cue, draft):
        return False
    if draft.trigger in cue.content:
        return not (cue.use.status in ("intended", "demanded") and told_in_passing(cue, draft))
    if cue.use.scope == "verb":
        return any(i in cue.content and i != cue.verb for i in (draft.light_verb, *draft.carriers) if i is not None)
    return False


def _is_said_there(cue: CueInstance, draft: EventDraft) -> bool:
    """True for an act of speech beside the paper that holds it: *أدانت* الوزارة في بيان القصف. The author tells it."""
    if not _is_paper(cue) and not (cue.use.holder == "idafa" and cue.use.position == "around"):
        return False
    word, home = draft.view.words[draft.trigger], draft.view.clause_of(cue.start)
    own = draft.view.clauses[word.clause]
    return (
        draft.pos == "verb"
        and (own is home or own.sibling is home)
        and word.reading is not None
        and any(draft.view.lexicon.cues[i].attribution is not None for i in word.reading.uses("cue"))
    )


def _is_paper(cue: CueInstance) -> bool:
    """True for the paper that something is said in, where nobody is named with it: في بيان."""
    return (
        cue.use.pos == "phrase"
        and cue.use.position == "around"
        and cue.use.category == "attribution"
        and not cue.holders
    )


def _speaks_beside(cue: CueInstance, draft: EventDraft) -> bool:
    """True for a participle that goes on with what the speaker of the cue does, and is none of his words: أكد
    الوزير أن …، *داعيا* الفصائل إلى …"""
    words = draft.view.words
    word = words[draft.trigger]
    return (
        cue.speaks
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
