"""How many: which numbers of a sentence belong to which of its events.

A number that stands before a noun in a slot of an event counts that event's people or things (دمر *أربعة* مخابئ، اقتحم *ثلاثون*
مسلحا القاعدة، خمس *غارات*), whatever the noun is; what kind of count it is follows from the event and from the slot.
Quantities that stand elsewhere (casualties, sums, things) go to the nearest event that they fit.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rasid.arabic.letters import offset_in
from rasid.arabic.numbers import NumberMention, follows, read_ordinal
from rasid.coding.event_draft import EventDraft
from rasid.coding.phrase import Phrase
from rasid.coding.quantities import QuantityMention
from rasid.coding.view import SentenceView
from rasid.coding.words import Reading
from rasid.knowledge.quantity_words import QuantityWords
from rasid.record.vocabulary import QuantityKind

_TYPES: dict[str, tuple[str, ...]] = {
    "killed": ("ASSAULT",),
    "wounded": ("ASSAULT", "PROTEST"),
    "detained": ("COERCE", "ASSAULT", "RETREAT"),
    "abducted": ("ASSAULT", "RETREAT"),
    "displaced": ("RETREAT", "COERCE", "ASSAULT"),
    "missing": ("ASSAULT", "COERCE"),
    "participants": ("PROTEST", "CONSULT", "MOBILIZE", "ASSAULT"),
}
"""The types of event that a kind of quantity can belong to; money, areas and other things to all."""
_ACTIVE = frozenset({"ASSAULT", "PROTEST", "MOBILIZE", "RETREAT", "CONSULT", "COERCE", "COOPERATE", "REQUEST"})
"""Types whose actors are counted as taking part."""
_DONE_TO = frozenset({"ASSAULT", "COERCE", "RETREAT", "AID", "SANCTION", "COOPERATE", "PROTEST", "MOBILIZE"})
"""Types that are done to people or with things; the others are said to somebody."""
_JOINED_IN = frozenset({"PROTEST", "MOBILIZE", "RETREAT"})
_OF_MODE: dict[str, QuantityKind] = {"abduct": "abducted", "arrest": "detained", "deport": "displaced"}
_UNDERGO = ("ب", "علي", "عن", "ل", "الي")
"""Prepositions before what an act is done with or to; places and times stand behind others."""
_FREED = frozenset({"detained", "abducted"})
_MEASURES = frozenset({"time", "occasion", "length", "place"})
_RULE = "quantities/argument"


def assign_quantities(drafts: list[EventDraft], words: QuantityWords) -> None:
    """Gives each quantity of a sentence to the events that it counts."""
    if not drafts:
        return
    view = drafts[0].view
    spots = [(draft, list(_spots(draft))) for draft in drafts]
    _count_arguments(view, spots, words)
    for number, quantity in enumerate(view.quantities):
        if quantity.rule.endswith("+part"):
            continue  # 20 شخصا بينهم *ثلاث* نساء: already in the number before it
        holders = _holders(spots, quantity, words)
        if not holders:
            nearest = _nearest(drafts, quantity)
            holders = [nearest] if nearest is not None else []
        holders += [d for d in drafts if d not in holders and any(_shares(d, h) for h in holders)]
        for draft in holders:
            draft.quantities.append(number)
        if holders and quantity.kind in _FREED and all(d.use.type == "RETREAT" for d in holders):
            view.quantities[number] = replace(quantity, kind="other")  # أفرج عن *20 أسيرا*: freed, not detained


def _holders(
    spots: list[tuple[EventDraft, list[tuple[str, Phrase]]]], quantity: QuantityMention, words: QuantityWords
) -> list[EventDraft]:
    """The events in whose slots a quantity stands; the dead and detained count under the word that says so."""
    found = [(d, role) for d, own in spots if _fits(d, quantity) and (role := _counted_as(quantity, own)) is not None]
    holders = [d for d, _ in found if d.harmed_in is None or all(d.harmed_in is not other for other, _ in found)]
    if quantity.kind not in _TYPES or len(found) < 2:
        return holders
    named = [d for d, role in found if role == "trigger" or _governed(d, words) == quantity.kind]
    return named or holders


def _shares(draft: EventDraft, other: EventDraft) -> bool:
    """True for the first of two coordinated words with one object: *استهدفت* ودمرت 11 مقرا."""
    return (
        draft.trigger == other.trigger - 1
        and draft.use.type == other.use.type
        and draft.pos == other.pos
        and not draft.recipients
        and draft.view.words[other.trigger].conj == "و"
    )


def _fits(draft: EventDraft, quantity: QuantityMention) -> bool:
    types = _TYPES.get(quantity.kind)
    return types is None or draft.use.type in types or quantity.rule == _RULE


def _spots(draft: EventDraft) -> Iterator[tuple[str, Phrase]]:
    """The phrases whose numbers count people or things of an event: role and phrase."""
    view = draft.view
    found: list[tuple[str, Phrase]] = [("actor", m.phrase) for m in draft.actors]
    found += [("recipient", m.phrase) for m in draft.recipients]
    if draft.phrase is not None:
        found.append(("trigger", draft.phrase))
    slots = draft.slots
    if slots is not None:
        found += [("recipient", p) for p in (*slots.object, *slots.idafa, *(slots.subject if slots.passive else ()))]
        found += [("recipient", p) for prep in _UNDERGO for p in slots.prepositions.get(prep, ())]
    seen: set[int] = set()
    while found:
        role, phrase = found.pop(0)
        if id(phrase) in seen or phrase.pronoun or phrase not in view.phrases:
            continue
        seen.add(id(phrase))
        yield role, phrase
        if role != "trigger":
            found += [(role, p) for p in view.phrases if p.joined is phrase]


def _counted_as(quantity: QuantityMention, spots: list[tuple[str, Phrase]]) -> str | None:
    return next((role for role, p in spots if p.start <= quantity.token_start <= p.head < quantity.token_end), None)


def _governed(draft: EventDraft, words: QuantityWords) -> str | None:
    """The kind of quantity that a trigger says of the people behind it: قتل، إصابة، اعتقل."""
    tokens = draft.view.sentence.tokens
    for cue in words.cues.get(tokens[draft.trigger].folded, ()):
        if cue.cls == "govern" and follows(tokens, draft.trigger + 1, cue.rest):
            return cue.kind
    return None


def _nearest(drafts: list[EventDraft], quantity: QuantityMention) -> EventDraft | None:
    """The event of a fitting type that stands nearest before a quantity, verbs first; things have to stand in its clause and not
    inside another noun's idafa."""
    view = drafts[0].view
    types = _TYPES.get(quantity.kind)
    at = quantity.token_start
    clause = view.words[at].clause
    owner = next((p.governor for p in view.phrases if p.start == at and p.governor is not None), None)
    best: tuple[tuple[int, int, int, int], EventDraft] | None = None
    for draft in drafts:
        if types is None:
            if draft.clause != clause or (owner is not None and draft.phrase is not owner):
                continue
            if any(view.words[i].tag == "V" and i != draft.light_verb for i in range(draft.trigger + 1, at)):
                continue  # أعطبت دبابة واغتنمت *سيارتان*
        elif draft.use.type not in types:
            continue
        distance = at - draft.trigger
        aside = (
            draft.phrase is not None and draft.phrase.prep != "" and at >= draft.phrase.end
        )  # دمرت خلال العملية *ست* عربات
        rank = (int(draft.clause != clause), int(distance < 0), int(aside), abs(distance))
        if best is None or rank < best[0]:
            best = (rank, draft)
    return best[1] if best is not None else None


def _count_arguments(
    view: SentenceView, spots: list[tuple[EventDraft, list[tuple[str, Phrase]]]], words: QuantityWords
) -> None:
    """Makes quantities of the numbers before the nouns in an event's slots, where no quantity has been read yet."""
    taken = {i for q in view.quantities for i in range(q.token_start, q.token_end)} | view.time_words
    starts = {n.token_start: n for n in view.numbers}
    made: list[QuantityMention] = []
    for draft, own in spots:
        for role, phrase in own:
            if not taken.isdisjoint((phrase.start, phrase.head)):
                continue
            number = starts.get(phrase.start)
            if number is not None and not _counts(view, number, phrase, draft, words):
                continue
            if number is None and _is_dual(view, phrase):
                number = NumberMention(phrase.head, phrase.head + 1, 2, 2, 2, "number/form")
            kind = _kind(draft, role, phrase, words) if number is not None else None
            if number is None or kind is None or _is_measure(view, phrase, words):
                continue
            end = max(number.token_end, phrase.head + 1)
            taken |= set(range(number.token_start, end))
            first = view.words[number.token_start]
            start = first.start + offset_in(first.text, number.skip) if number.skip else first.stem_offset
            mention = view.actor(phrase)
            unit = "person" if mention is not None and mention.acts else "thing"
            made.append(
                QuantityMention(
                    kind, number.low, number.high, number.best, unit, start, view.words[end - 1].end,
                    number.token_start, end, _RULE, phrase.head,
                )
            )  # fmt: skip
    if made:
        view.quantities = sorted([*view.quantities, *made], key=lambda q: (q.token_start, q.token_end))


def _kind(draft: EventDraft, role: str, phrase: Phrase, words: QuantityWords) -> QuantityKind | None:
    """What a number before `phrase` counts, or None when it isn't counted under the event."""
    if role == "trigger":
        return "other"
    mention = draft.view.actor(phrase)
    acts = mention is None or mention.acts
    kind = draft.use.type
    if role == "actor":
        return ("participants" if acts else "other") if kind in _ACTIVE else None
    if kind not in _DONE_TO:
        return "other" if kind == "AGREE" and mention is None and phrase.prep else None  # وعدت *بألف وظيفة*
    if mention is not None and not acts:
        return "other"
    if kind in ("ASSAULT", "COERCE"):
        governed = _governed(draft, words)
        if governed in _TYPES:
            return governed  # type: ignore[return-value]  # the loader admits only the record's kinds
        return next((_OF_MODE[m] for m in draft.use.modes if m in _OF_MODE), "other")
    if kind in _JOINED_IN and mention is not None and "release" not in draft.use.modes:
        return "participants"
    return "other"


def _counts(view: SentenceView, number: NumberMention, phrase: Phrase, draft: EventDraft, words: QuantityWords) -> bool:
    """False for a number that is an ordinal's second part (الفوج الرابع *عشر*), a unit's own number (الكتيبة *166*), a share or
    nothing but 'several'."""
    start = number.token_start
    if number.best == 1 or number.rule == "vague/several":
        return False
    if phrase.governor is not None and phrase.governor is not draft.phrase:
        return False
    tokens = view.sentence.tokens
    if start and (ordinal := read_ordinal(tokens, start - 1, words.numbers)) is not None and ordinal.end > start:
        return False
    following = tokens[number.token_end] if number.token_end < len(tokens) else None
    return following is None or following.text not in ("%", "٪")


def _is_measure(view: SentenceView, phrase: Phrase, words: QuantityWords) -> bool:
    """True for a length of time or way, which counts nobody and nothing, and for places, which the event has by name."""
    forms = words.nouns.get(view.sentence.tokens[phrase.head].folded, ())
    return any(form.cls == "never" and form.unit in _MEASURES for form in forms)


def _is_dual(view: SentenceView, phrase: Phrase) -> bool:
    """True for a phrase whose head can be read as an indefinite dual and as nothing else (مدنيين may be two or many); two
    villages are a place, not a count."""
    if phrase.quantified or phrase.name is not None or phrase.pronoun or view.place(phrase) is not None:
        return False
    head = view.words[phrase.head]
    if head.tag != "N" or not head.readings:
        return False
    return all(not r.article and r.features.number == "du" and not _is_place(r) for r in head.readings)


def _is_place(reading: Reading) -> bool:
    return reading.has_any(("place", "place-head"))
