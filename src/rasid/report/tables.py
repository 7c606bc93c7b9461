"""The tables of the page: forecasts, naming, quantities."""

from __future__ import annotations

from dataclasses import dataclass

from rasid.arabic.letters import fold
from rasid.report.entries import spoken
from rasid.report.gloss import event_gloss_of
from rasid.report.names import Index, amount, quoted
from rasid.report.parts import Both, chain_of, interval, label, plain, text_of
from rasid.report.texts import shown


@dataclass(frozen=True)
class Forecast:
    """A predicted statement."""

    id: str
    what: Both
    holder: Both
    certainty: Both
    horizon: Both


@dataclass(frozen=True)
class NamingRow:
    """A term, as often as the text uses it for the same."""

    ids: tuple[str, ...]
    term: str
    kind: Both
    neutral: Both
    count: int
    meant: Both


@dataclass(frozen=True)
class QuantityRow:
    """A quantity and the events it belongs to."""

    id: str
    kind: Both
    value: Both
    words: str
    unit: str
    events: tuple[tuple[str, Both], ...]


def forecasts_of(index: Index) -> list[Forecast]:
    """All predicted statements in the order of the text."""
    rows = []
    for statement in index.record.statements:
        if statement.status != "predicted":
            continue
        event = index.events.get(statement.event or "")
        if event:
            what = text_of(lambda lang, e=event: event_gloss_of(index, e, lang))  # type: ignore[misc]
        else:
            what = text_of(lambda lang, s=statement: quoted(s.content.text, lang))  # type: ignore[misc]
        time = index.times.get(event.time or "") if event else None
        horizon = label("labels.not_said")
        if time:
            when = interval(time)
            horizon = Both(*(f"{text} («{shown(time.text)}»)" for text in (when.ar, when.en)))
        rows.append(
            Forecast(statement.id, what, chain_of(index, statement), label(f"certainty.{statement.certainty}"), horizon)
        )
    return rows


def naming_of(index: Index) -> list[NamingRow]:
    """Terms that take sides, the most frequent first."""
    grouped: dict[tuple[str, str, str], list[int]] = {}
    namings = index.record.naming
    for position, naming in enumerate(namings):
        grouped.setdefault((fold(naming.text), naming.kind, naming.neutral.en), []).append(position)
    rows = []
    for positions in grouped.values():
        first = namings[positions[0]]
        mentions = [namings[p].mention for p in positions]
        meant = text_of(lambda lang, m=mentions: "، ".join(index.names_of([x for x in m if x], lang)) or "—")  # type: ignore[misc]
        neutral = Both(shown(first.neutral.ar), shown(first.neutral.en))
        ids = tuple(namings[p].id for p in positions)
        rows.append(
            NamingRow(ids, shown(first.text), label(f"naming_kinds.{first.kind}"), neutral, len(positions), meant)
        )
    return sorted(rows, key=lambda row: -row.count)


def quantities_of(index: Index) -> list[QuantityRow]:
    """All quantities in the order of the text."""
    rows = []
    for quantity in index.record.quantities:
        events = tuple(
            (event.id, spoken(index, event)) for event in index.record.events if quantity.id in event.quantities
        )
        value = text_of(lambda lang, q=quantity: amount(q, lang))  # type: ignore[misc]
        rows.append(
            QuantityRow(
                quantity.id,
                label(f"quantity_kinds.{quantity.kind}"),
                value,
                shown(quantity.text),
                plain(quantity.unit).ar,
                events,
            )
        )
    return rows
