"""Assembling the record: drafts of all stages get their ids, in reading order, and become the published format."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any, Literal

from rasid.coding.actors import ActorMention
from rasid.coding.event_draft import EventDraft
from rasid.coding.happenings import Candidate, same_happening
from rasid.coding.holder_kinds import HolderDraft
from rasid.coding.links import LinkDraft
from rasid.coding.naming_draft import NamingDraft
from rasid.coding.places import PlaceMention
from rasid.coding.resolution import ResolvedPlace
from rasid.coding.statements import StatementDraft
from rasid.coding.view import SentenceView
from rasid.knowledge.lexicon import Lexicon
from rasid.models import DEFAULT_MIN_CONFIDENCE
from rasid.models.scorer import Score
from rasid.reading.document import Document
from rasid.record import (
    Acled,
    ActorEntity,
    CoderInfo,
    DocumentInfo,
    Event,
    Holder,
    Link,
    Mention,
    Name,
    Naming,
    PlaceEntity,
    Quantity,
    Record,
    SentenceInfo,
    Span,
    Statement,
    Time,
)
from rasid.record.vocabulary import ACLED, factuality


@dataclass(slots=True)
class Drafts:
    """What the stages found in a document. `events` pairs each draft with its places; `statements` has one item for each event
    draft, `assessments` those without event."""

    views: list[SentenceView]
    resolved: dict[int, ResolvedPlace]
    events: list[EventDraft]
    places: list[list[PlaceMention]]
    statements: list[StatementDraft]
    assessments: list[StatementDraft]
    links: list[LinkDraft]
    naming: list[NamingDraft]
    scores: list[Score]
    """one for each of `events`"""
    further: list[StatementDraft] = field(default_factory=list)
    """what others say of the same events: the claim beside its denial"""


@dataclass(slots=True)
class _Assembler:
    document: Document
    lexicon: Lexicon
    drafts: Drafts
    min_confidence: float
    entities: list[ActorEntity | PlaceEntity] = field(default_factory=list)
    entity_ids: dict[Hashable, str] = field(default_factory=dict)
    mentions: dict[tuple[str, int, int, str], Mention] = field(default_factory=dict)
    entity_of: dict[str, str] = field(default_factory=dict)
    of_actor: dict[int, str] = field(default_factory=dict)
    of_place: dict[int, str] = field(default_factory=dict)
    places_of: dict[int, list[PlaceMention]] = field(default_factory=dict)
    time_ids: dict[tuple[int, int], str] = field(default_factory=dict)
    quantity_ids: dict[tuple[int, int], str] = field(default_factory=dict)

    def span(self, start: int, end: int) -> Span:
        return Span(start, end, self.document.text[start:end])

    # -- entities and mentions ----------------------------------------------------------------------------------------

    def collect_mentions(self) -> None:
        found: list[tuple[int, int, int, object]] = []
        wanted = self._used_actors()
        for view in self.drafts.views:
            for key, actor in view.actors.items():
                place = view.places.get(key)
                if id(actor) not in wanted and _inside_actor(view, actor):
                    continue
                if place is not None and id(actor) not in wanted and not _speaks(view, actor, place):
                    continue
                found.append((actor.start, -actor.end, 0, actor))
            for key, place in view.places.items():
                actor_here = view.actors.get(key)
                if (
                    actor_here is not None
                    and not (place.locative or (place.tagged and id(actor_here) not in wanted))
                    and id(place) not in wanted
                    and actor_here.phrase.governor is None
                    and (id(actor_here) in wanted or _speaks(view, actor_here, place))
                ):
                    continue
                if (
                    place.phrase.governor is not None
                    and id(view.places.get(id(place.phrase.governor))) != id(None)
                    and id(place.phrase.governor) in view.places
                    and id(place) not in wanted
                ):
                    continue  # the place noun's phrase speaks for it: قضاء الرطبة
                found.append((place.start, -place.end, 1, place))
        known = {id(item[3]) for item in found}
        for draft in self.drafts.events:
            for actor in [*draft.actors, *draft.recipients]:
                if id(actor) not in known:
                    known.add(id(actor))
                    found.append((actor.start, -actor.end, 0, actor))
        found.sort(key=lambda item: item[:3])
        for _, _, _, item in found:
            if isinstance(item, ActorMention):
                self._add_actor(item)
            elif isinstance(item, PlaceMention):
                self._add_place(item)

    def _used_actors(self) -> set[int]:
        used = {id(m) for d in self.drafts.events for m in (*d.actors, *d.recipients)}
        used |= {
            id(h.mention)
            for s in (*self.drafts.statements, *self.drafts.further, *self.drafts.assessments)
            for h in s.holders
            if h.mention is not None
        }
        used |= {id(p) for places in self.drafts.places for p in places}
        used |= {id(p) for d in self.drafts.events for p in (d.from_place, d.to_place) if p is not None}
        return used

    def _entity(self, key: Hashable, make: object) -> str:
        known = self.entity_ids.get(key)
        if known is None:
            known = self.entity_ids[key] = f"e{len(self.entities) + 1}"
            self.entities.append(make(known))  # type: ignore[operator]
        return known

    def _add_actor(self, mention: ActorMention) -> None:
        own = mention.identity
        key: Hashable = ("generic", own.key, mention.start) if own.generic and not mention.phrase.definite else own.key
        name = Name(own.ar, own.en)
        place = self.drafts.resolved.get(id(mention.struck)) if mention.struck is not None else None
        if place is not None:
            name, key = self._place_name(place), ("struck", place.key)
        entity = self._entity(key, lambda i: ActorEntity(i, name, own.code, own.wikidata, own.basis))
        self.of_actor[id(mention)] = self._mention(entity, "actor", mention.start, mention.end, mention.rule)

    def _place_name(self, resolved: ResolvedPlace) -> Name:
        title = resolved.title or (resolved.side if resolved.row is not None else None)
        if title is not None:
            return Name(*title)
        place = self.lexicon.places[resolved.row if resolved.row is not None else resolved.candidates[0]]
        return Name(place.ar, place.en)

    def _add_place(self, mention: PlaceMention) -> None:
        resolved = self.drafts.resolved[id(mention)]
        rule = mention.head_rule or (
            self.lexicon.places[resolved.row].rule if resolved.row is not None else "places/ambiguous"
        )

        def make(entity_id: str) -> PlaceEntity:
            if resolved.title is not None and resolved.row is None:
                return PlaceEntity(
                    entity_id,
                    Name(*resolved.title),
                    None,
                    None,
                    None,
                    resolved.country or None,
                    resolved.admin1 or None,
                    None,
                    resolved.precision,
                    resolved.basis,
                )
            if resolved.row is None:
                return PlaceEntity(
                    entity_id,
                    self._place_name(resolved),
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    resolved.precision,
                    resolved.basis,
                )
            place = self.lexicon.places[resolved.row]
            title = resolved.title or resolved.side
            return PlaceEntity(
                entity_id,
                self._place_name(resolved),
                place.geonames if title is None else None,
                place.lat,
                place.lon,
                place.country or None,
                place.admin1 or None,
                place.feature,
                resolved.precision,
                resolved.basis,
            )

        entity = self._entity((resolved.key, resolved.precision, resolved.side), make)
        self.of_place[id(mention)] = self._mention(entity, "place", mention.start, mention.end, rule)

    def _mention(self, entity: str, kind: Literal["actor", "place"], start: int, end: int, rule: str) -> str:
        key = (kind, start, end, entity)
        if key not in self.mentions:
            self.mentions[key] = Mention(
                f"m{len(self.mentions) + 1}", entity, kind, start, end, self.document.text[start:end], rule
            )
            self.entity_of[self.mentions[key].id] = entity
        return self.mentions[key].id

    def place_id(self, mention: PlaceMention | None) -> str | None:
        """The id of a place mention; added late when only an event refers to it."""
        if mention is None or id(mention) not in self.drafts.resolved:
            return None
        if id(mention) not in self.of_place:
            self._add_place(mention)
        return self.of_place[id(mention)]

    # -- times and quantities -----------------------------------------------------------------------------------------

    def times(self) -> list[Time]:
        found: list[Time] = []
        for view in self.drafts.views:
            for number, time in enumerate(view.times):
                identifier = self.time_ids[view.index, number] = f"t{len(found) + 1}"
                found.append(
                    Time(
                        identifier,
                        time.start,
                        time.end,
                        self.document.text[time.start : time.end],
                        time.from_.isoformat() if time.from_ else None,
                        time.to.isoformat() if time.to else None,
                        time.precision,
                        time.anchor,
                        time.rule,
                    )
                )
        return found

    def quantities(self) -> list[Quantity]:
        found: list[Quantity] = []
        for view in self.drafts.views:
            for number, quantity in enumerate(view.quantities):
                identifier = self.quantity_ids[view.index, number] = f"q{len(found) + 1}"
                found.append(
                    Quantity(
                        identifier,
                        quantity.kind,
                        quantity.low,
                        quantity.high,
                        quantity.best,
                        quantity.unit,
                        quantity.start,
                        quantity.end,
                        self.document.text[quantity.start : quantity.end],
                        quantity.rule,
                    )
                )
        return found

    # -- events, statements, links ------------------------------------------------------------------------------------

    def record(self) -> Record:
        self.collect_mentions()
        times, quantities = self.times(), self.quantities()
        candidates = self._candidates()
        scores = {id(draft): score for draft, score in zip(self.drafts.events, self.drafts.scores, strict=True)}
        firsts = same_happening(candidates)
        happening: dict[int, str] = {}
        events: list[Event] = []
        statements: list[Statement] = []
        events_of: dict[int, list[str]] = {}
        for candidate, first in zip(candidates, firsts, strict=True):
            score = scores[id(candidate.draft)]
            if score.confidence < self.min_confidence:
                continue
            group = happening.setdefault(first, f"h{len(happening) + 1}")
            event = self._event(candidate, f"v{len(events) + 1}", group, score)
            events.append(event)
            events_of.setdefault(id(candidate.draft), []).append(event.id)
            for own in (candidate.statement, *(s for s in self.drafts.further if s.event is candidate.draft)):
                statements.append(self._statement(own, event.id, len(statements) + 1))
        for assessment in self.drafts.assessments:
            statements.append(self._statement(assessment, None, len(statements) + 1))
        return Record(
            format="rasid/1",
            coder=self._coder(),
            document=self._document(),
            sentences=[
                SentenceInfo(f"s{v.index + 1}", v.sentence.start, v.sentence.end, v.sentence.paragraph)
                for v in self.drafts.views
            ],
            entities=self.entities,
            mentions=list(self.mentions.values()),
            times=times,
            quantities=quantities,
            events=events,
            statements=statements,
            links=self._links(events_of),
            naming=self._naming(),
        )

    def _candidates(self) -> list[Candidate]:
        found: list[Candidate] = []
        for draft, places, statement in zip(
            self.drafts.events, self.drafts.places, self.drafts.statements, strict=True
        ):
            self.places_of[id(draft)] = places
            keys: list[PlaceMention | None] = list(places) or [None]
            for number, place in enumerate(keys):
                resolved = self.drafts.resolved.get(id(place)) if place is not None else None
                found.append(Candidate(draft, self.lexicon, resolved, statement, number))
        return found

    def _event(self, candidate: Candidate, identifier: str, happening: str, score: Score) -> Event:
        draft = candidate.draft
        places = self.places_of[id(draft)]
        place = self.place_id(places[candidate.number]) if places else None
        use = draft.use
        return Event(
            id=identifier,
            type=use.type,
            modes=list(use.modes),
            contexts=list(use.contexts),
            trigger=self.span(*draft.span),
            actors=[self.of_actor[id(m)] for m in draft.actors],
            recipients=[self.of_actor[id(m)] for m in draft.recipients],
            places=[place] if place else [],
            from_place=self.place_id(draft.from_place),
            to_place=self.place_id(draft.to_place),
            time=self.time_ids.get((draft.view.index, draft.time)) if draft.time is not None else None,
            quantities=[self.quantity_ids[draft.view.index, q] for q in draft.quantities],
            instrument=self.span(*draft.instrument) if draft.instrument else None,
            acled=Acled(ACLED[use.acled], use.acled) if use.acled else None,
            happening=happening,
            confidence=score.confidence,
            news=score.news,
            rule=use.rule,
        )

    def _holder(self, holder: HolderDraft) -> Holder:
        entity = None
        if holder.mention is not None:
            if id(holder.mention) not in self.of_actor:
                self._add_actor(holder.mention)
            mention_id = self.of_actor[id(holder.mention)]
            entity = self.entity_of[mention_id]
        return Holder(holder.kind, holder.start, holder.end, self.document.text[holder.start : holder.end], entity)

    def _statement(self, draft: StatementDraft, event: str | None, number: int) -> Statement:
        return Statement(
            id=f"st{number}",
            event=event,
            content=self.span(*draft.content),
            holders=[Holder("author"), *(self._holder(h) for h in draft.holders)],
            attribution=draft.attribution,
            cue=self.span(*draft.cue) if draft.cue else None,
            status=draft.status,
            certainty=draft.certainty,
            factuality=factuality(draft.status, draft.certainty),
            rule=draft.rule,
        )

    def _links(self, events_of: dict[int, list[str]]) -> list[Link]:
        """One link for each place of the linked event: bombings in two towns with one aim are two events with that aim."""
        found: list[Link] = []
        for link in self.drafts.links:
            targets = events_of.get(id(link.target_event), []) if link.target_event is not None else []
            target, cue = targets[0] if targets else None, self.span(*link.cue) if link.cue else None
            for event in events_of.get(id(link.event), []):
                found.append(
                    Link(f"l{len(found) + 1}", link.kind, event, target, self.span(*link.target), cue, link.rule)
                )
        return found

    def _naming(self) -> list[Naming]:
        return [
            Naming(
                f"n{number}",
                self.of_actor.get(id(item.mention)),
                item.start,
                item.end,
                self.document.text[item.start : item.end],
                item.kind,
                Name(item.ar, item.en),
                item.rule,
            )
            for number, item in enumerate(self.drafts.naming, start=1)
        ]

    def _coder(self) -> CoderInfo:
        from rasid import __version__

        usual = self.min_confidence == DEFAULT_MIN_CONFIDENCE
        options: dict[str, Any] = {} if usual else {"min_confidence": self.min_confidence}
        if self.lexicon.user_gazetteer:
            options["user_gazetteer"] = self.lexicon.user_gazetteer
        return CoderInfo(__version__, self.lexicon.version, options)

    def _document(self) -> DocumentInfo:
        document = self.document
        return DocumentInfo(
            document.id,
            document.source_path,
            document.source_id,
            document.url,
            document.outlet,
            document.title,
            document.byline,
            document.published.isoformat() if document.published else None,
            document.language,
            document.text,
            list(document.warnings),
        )


def _inside_actor(view: SentenceView, mention: ActorMention) -> bool:
    """True for a part of another actor's name: عناصر *الشرطة*."""
    governor = mention.phrase.governor
    while governor is not None:
        if id(governor) in view.actors:
            return True
        governor = governor.governor
    return False


def _speaks(view: SentenceView, actor: ActorMention, place: PlaceMention) -> bool:
    """Whether words that name a place and an actor, and fill no role of an event, are recorded as the actor: a state or its capital
    where nothing locates."""
    if place.locative or place.tagged or actor.phrase.governor is not None:
        return False
    return actor.kind == "state" or speaks_for_state(view, actor)


def speaks_for_state(view: SentenceView, mention: ActorMention) -> bool:
    """True for a capital right behind a verb (أنهت *باريس* عمليتها): its government, not the city."""
    before = view.words[mention.phrase.start - 1] if mention.phrase.start else None
    return mention.kind == "capital" and not mention.phrase.prep and before is not None and before.tag == "V"


def assemble(
    document: Document, lexicon: Lexicon, drafts: Drafts, *, min_confidence: float = DEFAULT_MIN_CONFIDENCE
) -> Record:
    """The record of a document from the drafts of all stages."""
    return _Assembler(document, lexicon, drafts, min_confidence).record()
