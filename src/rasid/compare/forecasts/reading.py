"""Reading forecasts from a workspace, with what people decided of them, and deciding."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection, case, func, select

from rasid.arabic.letters import fold
from rasid.archive.anchors import event_anchors, report_anchors
from rasid.archive.batches import batches
from rasid.archive.judgements import Judgement, judge, standing
from rasid.archive.tables import event_places, events, holders, parties, reports, sources, statements
from rasid.compare.accounts.model import HeldBy, Party, Place
from rasid.compare.accounts.records import held_by
from rasid.compare.forecasts.horizons import horizon_of
from rasid.compare.forecasts.model import (
    KIND,
    PREDICTED,
    VERDICTS,
    Forecast,
    HolderGroup,
    Judged,
    Verdict,
    forecast_anchor,
)
from rasid.compare.knowledge import probabilities
from rasid.errors import UsageError
from rasid.report.names import source_head

_ID_DIGITS = 10
_AROUND = 1000
"""Characters on either side of a forecast in which its sentence lies."""


def read_forecasts(connection: Connection) -> list[Forecast]:
    """All predicted statements, by publication and place in the report."""
    return with_judgements(connection, read_unjudged(connection))


def with_judgements(connection: Connection, forecasts: Iterable[Forecast]) -> list[Forecast]:
    """The forecasts with what people decided of each."""
    decided = standing(connection, KIND)
    return [
        replace(one, judged=_judged(own)) if (own := decided.get(one.anchor)) is not None else one for one in forecasts
    ]


def read_unjudged(connection: Connection) -> list[Forecast]:
    """All predicted statements as they were coded: what changes only when reports are added or coded again."""
    begin = case((statements.c.start > _AROUND, statements.c.start - _AROUND), else_=0)
    rows = connection.execute(
        select(
            statements.c.id, statements.c.report_id, statements.c.event_id, statements.c.certainty, statements.c.attribution,
            statements.c.content, statements.c.start, statements.c.end, reports.c.published, reports.c.byline,
            begin.label("begin"), func.substr(reports.c.text, begin + 1, statements.c.end - begin + _AROUND).label("text"),
            sources.c.key.label("source"), sources.c.name_ar, sources.c.name_en, events.c.type, events.c.modes, events.c.trigger,
            events.c.date_from, events.c.date_to,
        )
        .select_from(
            statements.join(reports, reports.c.id == statements.c.report_id)
            .outerjoin(sources, sources.c.id == reports.c.source_id)
            .outerjoin(events, events.c.id == statements.c.event_id)
        )
        .where(statements.c.status == PREDICTED)
        .order_by(statements.c.report_id, statements.c.start, statements.c.id)
    ).all()  # fmt: skip
    found: list[Forecast] = []
    for part in batches(rows):
        found += _batch(connection, part)
    return sorted(found, key=lambda f: (f.published or "", f.anchor, f.group.key, f.id))


def _batch(connection: Connection, rows: Sequence[Any]) -> Iterable[Forecast]:
    event_ids = sorted({row.event_id for row in rows if row.event_id is not None})
    anchors = event_anchors(connection, event_ids)
    report_names = report_anchors(connection, sorted({row.report_id for row in rows}))
    chains: dict[int, list[dict[str, Any]]] = {}
    for h in connection.execute(select(holders).where(holders.c.statement_id.in_([row.id for row in rows]))):
        chains.setdefault(h.statement_id, []).append(dict(h._mapping))
    acting: dict[int, list[Party]] = {}
    for p in connection.execute(select(parties).where(parties.c.event_id.in_(event_ids)).order_by(parties.c.id)):
        party = Party(p.role, p.actor, p.name_ar, p.name_en, p.code, p.known, p.words, p.start, p.end)
        acting.setdefault(p.event_id, []).append(party)
    where: dict[int, list[Place]] = {}
    for x in connection.execute(
        select(event_places).where(event_places.c.event_id.in_(event_ids)).order_by(event_places.c.id)
    ):
        where.setdefault(x.event_id, []).append(Place(x.place, x.name_ar, x.name_en, x.role, x.precision))
    for row in rows:
        held = held_by(chains.get(row.id, []))
        group = group_of(held, row.source, row.name_ar or row.name_en, row.byline)
        anchor = forecast_anchor(report_names[row.report_id], anchors.get(row.event_id), row.start, row.end)
        yield Forecast(
            id=_id(anchor, held), anchor=anchor, report=row.report_id, source=row.source, published=row.published,
            statement=row.id, event=row.event_id, type=row.type, modes=tuple((row.modes or "").split()), certainty=row.certainty,
            probability=probabilities()[row.certainty], attribution=row.attribution, holders=held, group=group,
            horizon=horizon_of((row.date_from, row.date_to), row.published, row.text, row.start - row.begin, row.end - row.begin),
            trigger=row.trigger, content=row.content, parties=tuple(acting.get(row.event_id, ())),
            places=tuple(where.get(row.event_id, ())),
        )  # fmt: skip


def _id(anchor: str, held: Sequence[HeldBy]) -> str:
    said = "\n".join([anchor, *(h.key for h in held)])
    return hashlib.sha256(said.encode("utf-8")).hexdigest()[:_ID_DIGITS]


def _judged(own: Judgement) -> Judged:
    return Judged(_verdict(own.verdict), own.reason, own.who, own.at, own.id)


def _verdict(text: str) -> Verdict:
    for verdict in VERDICTS:
        if text == verdict:
            return verdict
    raise UsageError("no verdict about a forecast", where=text, expected=", ".join(VERDICTS))


def group_of(held: Sequence[HeldBy], source: str | None, name: str | None, byline: str | None) -> HolderGroup:
    """Under whom a forecast is counted. What the author says himself is counted under the source, or under the author where that is unknown."""
    if not held:
        if source is not None:
            return HolderGroup(f"source:{source}", name or source)
        return HolderGroup(f"author:{_plain(byline)}", byline) if byline else HolderGroup("author", "author")
    last = held[-1]
    if last.kind in ("anonymous", "generic"):
        words = last.words or ""
        what = source_head(words) or _plain(words) or last.kind
        return HolderGroup(f"{last.kind}:{what}", what)
    return HolderGroup(last.key, last.name_en or last.name_ar or last.words or last.key)


def _plain(text: str | None) -> str:
    return " ".join(fold(text or "").split())


def find_forecast(forecasts: Sequence[Forecast], id: str) -> Forecast:
    """The forecast whose id begins with `id`. Raises `UsageError` when there is none, or more than one."""
    found = [forecast for forecast in forecasts if id and forecast.id.startswith(id)]
    if len({forecast.id for forecast in found}) == 1:
        return found[0]
    raise UsageError(
        "several forecasts begin so" if found else "no such forecast", where=id, expected="the id of a forecast",
        advice="`rasid forecasts list` gives the ids",
    )  # fmt: skip


def judge_forecast(
    connection: Connection, who: str, id: str, verdict: str, reason: str, evidence: Sequence[int] = ()
) -> Judgement:
    """Decide what came of a forecast, within a write transaction; `evidence` are ids of events that it rests on."""
    return judge_found(connection, who, find_forecast(read_unjudged(connection), id), verdict, reason, evidence)


def judge_found(
    connection: Connection, who: str, forecast: Forecast, verdict: str, reason: str, evidence: Sequence[int] = ()
) -> Judgement:
    """`judge_forecast` of a forecast that was read already."""
    if not reason.strip():
        raise UsageError("a judgement needs a reason", where=forecast.id, advice="Say why with --reason")
    anchors = event_anchors(connection, evidence) if evidence else {}
    missing = [event for event in evidence if event not in anchors]
    if missing:
        raise UsageError(
            "no such event", where=f"event {missing[0]}", advice="`rasid forecasts show ID` gives the numbers"
        )
    detail = {
        "forecast": forecast.id, "holder": forecast.group.key, "certainty": forecast.certainty,
        "evidence": [anchors[event] for event in evidence],
    }  # fmt: skip
    return judge(connection, who, KIND, forecast.anchor, _verdict(verdict), reason.strip(), detail)
