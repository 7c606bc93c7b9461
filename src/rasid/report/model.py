"""The view model of the page: everything that the template shows of one record, computed from the record alone."""

from __future__ import annotations

from dataclasses import dataclass

from rasid.record import ActorEntity, Record
from rasid.report.cards import HolderGroup, groups_of
from rasid.report.entries import Entry, entries_of
from rasid.report.geo import MapView, map_of
from rasid.report.names import Index
from rasid.report.network import Network, network_of
from rasid.report.parts import Both, label
from rasid.report.segments import Paragraph, paragraphs_of
from rasid.report.tables import Forecast, NamingRow, QuantityRow, forecasts_of, naming_of, quantities_of
from rasid.report.texts import shown
from rasid.report.timeline import Timeline, timeline_of


@dataclass(frozen=True)
class Section:
    """One record as the page shows it; `prefix` makes its ids unique on the page."""

    prefix: str
    title: str | None
    number: Both
    byline: str | None
    outlet: str | None
    published: str | None
    source: str | None
    document_id: str
    warnings: tuple[str, ...]
    counts: tuple[tuple[Both, int], ...]
    coder: Both
    paragraphs: tuple[Paragraph, ...]
    entries: tuple[Entry, ...]
    groups: tuple[HolderGroup, ...]
    map: MapView
    timeline: Timeline
    network: Network
    forecasts: tuple[Forecast, ...]
    naming: tuple[NamingRow, ...]
    quantities: tuple[QuantityRow, ...]


def section_of(record: Record, number: int, found: tuple[int, int] | None = None) -> Section:
    """The view of `record`, the `number`th of the page. `found`: characters of its text that the page was asked to show."""
    index = Index(record)
    document = record.document
    actors = sum(isinstance(entity, ActorEntity) for entity in record.entities)
    counts = (
        (label("page.events_n"), len(record.events)), (label("page.statements_n"), len(record.statements)),
        (label("page.actors_n"), actors), (label("page.places_n"), len(record.entities) - actors),
    )  # fmt: skip
    source = document.url or document.source_path
    return Section(
        prefix=f"r{number}-",
        title=shown(document.title.text) if document.title and document.title.text.strip() else None,
        number=label("page.of_document", n=number),
        byline=shown(document.byline.text) if document.byline else None,
        outlet=shown(document.outlet) if document.outlet else None,
        published=shown(document.published) if document.published else None,
        source=" · ".join(shown(part) for part in (source, document.source_id) if part) or None,
        document_id=shown(document.id),
        warnings=tuple(shown(warning) for warning in document.warnings),
        counts=counts,
        coder=label("page.coder", version=shown(record.coder.version), lexicon=shown(record.coder.lexicon)),
        paragraphs=tuple(paragraphs_of(record, found)),
        entries=tuple(entries_of(index)),
        groups=tuple(groups_of(index)),
        map=map_of(index),
        timeline=timeline_of(index),
        network=network_of(index),
        forecasts=tuple(forecasts_of(index)),
        naming=tuple(naming_of(index)),
        quantities=tuple(quantities_of(index)),
    )
