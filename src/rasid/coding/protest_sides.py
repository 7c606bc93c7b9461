"""Who protests and against whom, where the protest's own words do not say it.

احتجاجا على مقتل طفلين على يد *الشرطة*، ضد الغارات *الإسرائيلية*، على حكم أصدرته *المحكمة*: who did what the protest is against
شعارات معادية *للحكومة*، لافتات ضد *الوزير*، «الموت *لأميركا*»: what is chanted and carried there
تظاهروا وهم ينددون *بالوزير*، مسيرة تطالب *الحكومة*: what the protesters or the march say in a clause of their own
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rasid.coding.actors import ActorMention
from rasid.coding.agreement import group
from rasid.coding.arguments import verb_slots
from rasid.coding.demonyms import demonym_mention
from rasid.coding.event_draft import EventDraft
from rasid.coding.people_acting import people_noun
from rasid.coding.phrase import Phrase
from rasid.coding.phrases import AGENT
from rasid.coding.protest_aims import AGAINST, add, addressed
from rasid.coding.view import SentenceView
from rasid.coding.words import has_class

_DEEDS = ("ضد", "علي")
"""Prepositions (folded) between a protest and what it is against."""
_SLOGAN = "slogan"
_HOSTILE = "hostile"
_TO = "ل"


def take_up_sides(drafts: list[EventDraft]) -> None:
    """Gives protests that name nobody whom they are against the sides that their sentence names, and those without actor
    the people who protest."""
    for protest in drafts:
        if protest.use.type != "PROTEST":
            continue
        if not any(m.acts for m in protest.recipients):
            add(protest, next((found for found in _against(protest, drafts) if found), []))
        if protest.pos != "verb" and not protest.actors and not protest.pronouns.get("actor"):
            _add_people(protest)


def _against(protest: EventDraft, drafts: Sequence[EventDraft]) -> Iterator[list[ActorMention]]:
    view = protest.view
    for aim in (protest, *protest.about):
        if aim.slots is not None and (aim is protest or aim.use.type in AGAINST):
            for prep in _DEEDS:
                for phrase in aim.slots.prepositions.get(prep, []):
                    yield _doers(view, phrase, drafts)
    yield [m for phrase in hostile_phrases(view) if _slogan_or(protest, phrase) for m in _named(view, phrase)]
    if protest.phrase is not None and people_noun(view, view.words[protest.trigger], "PROTEST") is not None:
        yield _confronted(protest, drafts)
    for aim in drafts:
        if aim.use.type in AGAINST and aim.pos == "verb" and _says(protest, aim, drafts):
            yield aim.recipients or addressed(aim)


def _confronted(protest: EventDraft, drafts: Sequence[EventDraft]) -> list[ActorMention]:
    """Whom the people who protest attack or clash with: ألقى *المتظاهرون* الحجارة على الشرطة، مواجهات بين *المتظاهرين* والشرطة."""
    for draft in drafts:
        if draft.use.type == "ASSAULT" and any(m in protest.actors for m in draft.actors):
            return draft.recipients or [m for m in draft.actors if m not in protest.actors and m.force]
    return []


def _doers(view: SentenceView, phrase: Phrase, drafts: Sequence[EventDraft]) -> list[ActorMention]:
    """Who did the deed that a phrase names, the phrase itself or what it governs."""
    if phrase.pronoun:
        return []
    chain = [phrase]
    while (inner := view.nested(chain[-1])) is not None:
        chain.append(inner)
    for part in chain:
        for draft in drafts:
            told = draft.trigger == part.head and draft.use.type != "PROTEST" and not draft.inherited_actor
            if told and draft.actors:
                return list(draft.actors)
    for part in chain:
        for index in part.adjectives:
            mention = demonym_mention(view, index)
            if mention is not None:
                return [mention]
    for clause in view.clauses:
        if clause.kind == "relative" and clause.verb is not None and clause.antecedent in chain:
            slots = verb_slots(view, clause.verb)
            named = [m for p in slots.subject if p not in chain for m in _named(view, p)]
            return [] if slots.passive else named
    behind = next((p for p in view.phrases if p.prep == AGENT and p.prep_index == phrase.end), None)
    return _named(view, behind) if behind is not None else []


def hostile_phrases(view: SentenceView) -> Iterator[Phrase]:
    """What stands behind 'against', or behind ل of an adjective of hostility: شعارات ضد *الوزير*، هتافات معادية *للرئيس*."""
    for phrase in view.phrases:
        if (
            phrase.governor is None
            and phrase.joined is None
            and (phrase.prep == _DEEDS[0] or is_hostile_to(view, phrase))
        ):
            yield phrase


def is_hostile_to(view: SentenceView, phrase: Phrase) -> bool:
    """True for the complement of an adjective of hostility."""
    before = phrase.first - 1
    return phrase.prep == _TO and before >= 0 and has_class(view.words[before], _HOSTILE)


def _slogan_or(protest: EventDraft, phrase: Phrase) -> bool:
    """True when what is hostile is the protest itself, or something that is chanted or carried."""
    view = protest.view
    first = phrase.first
    described = next((p for p in reversed(view.phrases) if p.governor is None and p.end == first), None)
    if described is None:
        return False
    cursed = view.words[first - 1].tag == "N" and has_class(view.words[first - 1], _HOSTILE)  # الموت *لأميركا*
    return cursed or described.head == protest.trigger or has_class(view.words[described.head], _SLOGAN)


def _says(protest: EventDraft, aim: EventDraft, drafts: Sequence[EventDraft]) -> bool:
    """True when the clause of a verb behind the protest tells what the protest or its people say."""
    view = protest.view
    clause = view.clause_of(aim.trigger)
    while clause.kind == "coordinate" and clause.sibling is not None:
        clause = clause.sibling
    if aim.trigger < protest.trigger:
        return False
    if clause.kind == "relative" and clause.antecedent is not None:
        head = clause.antecedent.head
        return head == protest.trigger or has_class(view.words[head], _SLOGAN)
    return clause.kind == "serial" and bool({id(m) for m in protest.actors} & {id(m) for m in aim.actors})


def _named(view: SentenceView, phrase: Phrase) -> list[ActorMention]:
    """The actors that a phrase and those coordinated with it name, themselves or by their idafa."""
    found = []
    for member in group(view, phrase):
        inner: Phrase | None = member
        while inner is not None and view.actor(inner) is None:
            inner = view.nested(inner)
        mention = view.actor(inner) if inner is not None else None
        if mention is not None:
            found.append(mention)
    return found


def _add_people(protest: EventDraft) -> None:
    """Makes those whom the sentence calls protesters the actors of a protest that names no others: ورفع *المتظاهرون* صورا في المسيرة."""
    view = protest.view
    for word in view.words:
        mention = view.actor(phrase) if (phrase := people_noun(view, word, protest.use.type)) is not None else None
        if mention is not None and mention not in protest.recipients:
            protest.actors.append(mention)
            protest.inherited_actor = True
            return
