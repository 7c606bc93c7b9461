"""What is exported: records with what a workspace knows of their reports, and which of their events were asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rasid.record import Event, PlaceEntity, Record


@dataclass(frozen=True, slots=True)
class ReportInfo:
    """What is known of a report beside its record: its number in the workspace and the source that printed it."""

    report: int | None = None
    source: str | None = None
    source_name: str | None = None
    owner: str | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """What people decided of a forecast."""

    verdict: str
    reason: str
    who: str
    at: str


@dataclass(frozen=True, slots=True)
class Item:
    """One report: its record, the ids of the events that were asked for, and what people decided of its forecasts by id of the statement."""

    record: Record
    chosen: frozenset[str]
    info: ReportInfo = ReportInfo()
    reviews: Mapping[str, Review] = field(default_factory=dict)

    @property
    def events(self) -> list[Event]:
        """The events that were asked for, in their order."""
        return [event for event in self.record.events if event.id in self.chosen]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is asked for. Empty fields choose everything."""

    since: str | None = None
    until: str | None = None
    types: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    query: str | None = None
    """a query of `rasid search`: reports that answer"""
    matching_events: bool = False
    """of these only the events that are as the query says"""
    public: bool = False
    """the query is somebody's who does not see names of private persons: what they do not see does not answer"""

    @property
    def of_events(self) -> bool:
        """True when events are chosen, and so reports without such an event are left out."""
        return bool(self.since or self.until or self.types or self.countries or self.matching_events)

    def as_dict(self) -> dict[str, object]:
        """For the manifest and the audit log."""
        named: dict[str, object] = {
            "from": self.since, "to": self.until, "type": list(self.types), "country": list(self.countries),
            "source": list(self.sources), "search": self.query, "matching_events": self.matching_events,
        }  # fmt: skip
        return {key: value for key, value in named.items() if value}

    def events_of(self, record: Record, matching: frozenset[str] | None = None) -> frozenset[str]:
        """The ids of the events of a record that are asked for; `matching`: those that are as the query says."""
        if not self.of_events:
            return frozenset(event.id for event in record.events)
        times = {time.id: time for time in record.times}
        mentions = {mention.id: mention.entity for mention in record.mentions}
        countries = {e.id: e.country for e in record.entities if isinstance(e, PlaceEntity)}

        def wanted(event: Event) -> bool:
            if self.matching_events and event.id not in (matching or ()):
                return False
            if self.types and event.type not in self.types:
                return False
            if self.countries:
                named = [*event.places, event.from_place, event.to_place]
                if not any(countries.get(mentions.get(m or "", "")) in self.countries for m in named):
                    return False
            if not (self.since or self.until):
                return True
            time = times.get(event.time or "")
            first, last = (time.from_, time.to) if time is not None else (None, None)
            if first is None or last is None:
                return False
            return (self.since is None or last >= self.since) and (self.until is None or first <= self.until)

        return frozenset(event.id for event in record.events if wanted(event))
