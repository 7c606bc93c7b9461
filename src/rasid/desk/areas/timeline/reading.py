"""Bars, what is counted apart, and how long after events their reports come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection

from rasid.desk.context import Desk
from rasid.desk.stated.choice import Choice, chosen, lag_known, need_known
from rasid.desk.stated.columns import Step
from rasid.desk.stated.form import source_names
from rasid.desk.stated.histogram import By, Histogram, Series, histogram
from rasid.desk.stated.seen import columns_seen
from rasid.desk.texts import text
from rasid.report.texts import Lang, string

LAGS: tuple[tuple[str, int | None, int | None], ...] = (
    ("before", None, -1), ("same", 0, 0), ("next", 1, 1), ("week", 2, 7), ("month", 8, 31), ("year", 32, 365), ("older", 366, None),
)  # fmt: skip
"""Days from the event to its report."""
_WORDS = {"manner": "manner", "status": "status", "attribution": "attribution", "type": "types"}


@dataclass(frozen=True, slots=True)
class Part:
    """One sort of statements in the bars."""

    key: str
    words: str
    counts: list[int]


@dataclass(frozen=True, slots=True)
class Apart:
    """Statements that no bar counts: why, how many, and the statements."""

    why: str
    words: str
    statements: int
    href: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar as a row of the table."""

    first: str
    last: str
    counts: list[int]
    statements: int
    touching: int
    reports: int
    href: str
    touching_href: str
    reports_href: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Statements by time. `days` are the first days of the bars, `ends` their last; `series` the sorts that they are parted into, bottom first;
    `touching`: those of longer times that may lie in a bar; `reports`: the same statements by the day of their report."""

    step: str
    by: str
    days: list[str]
    ends: list[str]
    series: list[Part]
    touching: list[int]
    reports: list[int]
    statements: int
    in_bars: int
    apart: list[Apart]
    lags: list[Apart]
    bars: list[Bar]


def timeline(desk: Desk, connection: Connection, choice: Choice, step: Step | None, by: By) -> Timeline:
    """The time line of a choice."""
    need_known(choice)
    # From and to choose which bars are shown; what they leave out is counted as before and after.
    about = choice.model_copy(update={"about": "events", "first": None, "last": None, "when": "overlap"})
    columns = columns_seen(desk, connection, choice)
    mask = chosen(columns, connection, about, redacts=desk.redacts, who=desk.who)
    made = histogram(columns, mask, step=step, by=by, first=choice.first, last=choice.last)
    names = source_names(connection, desk.lang) if by == "source" else {}
    parts = [Part(s.key, _words(s, by, names, desk.lang), s.counts) for s in made.series]
    window = {"from": made.days[0], "to": made.ends[-1], "when": "within"} if choice.first or choice.last else {}
    if window:
        about_window = about.model_copy(update={"first": made.days[0], "last": made.ends[-1], "when": "within"})
        mask = chosen(columns, connection, about_window, redacts=desk.redacts, who=desk.who)
    lag = (columns.published - columns.first)[mask & lag_known(columns)]
    lags = []
    for name, low, high in LAGS:
        number = int(((lag >= (-(10**6) if low is None else low)) & (lag <= (10**6 if high is None else high))).sum())
        lags.append(Apart(name, text(f"timeline.lag_{name}", desk.lang), number, _href(about, **window, lag_from=low, lag_to=high)))  # fmt: skip
    return Timeline(
        made.step, by, made.days, made.ends, parts, made.touching, made.reports, made.statements, made.in_bars,
        _apart(made, about, desk.lang), lags, _bars(made, parts, about),
    )  # fmt: skip


def _words(series: Series, by: By, names: dict[int, str], lang: Lang) -> str:
    if by == "source":
        return names.get(int(series.key or 0), "") or text(
            "timeline.other_sources" if not series.key else "timeline.no_source", lang
        )
    return text("timeline.all", lang) if by == "none" else string(f"{_WORDS[by]}.{series.key}", lang)


def _apart(made: Histogram, choice: Choice, lang: Lang) -> list[Apart]:
    outside = {
        "across": (made.across, _href(choice, **{"from": made.days[0], "to": made.ends[-1], "wider": made.step})),
        "undated": (made.undated, _href(choice, when="none")),
        "before": (made.before, _href(choice, to=_before(made.days), when="within")),
        "after": (made.after, _href(choice, **{"from": _after(made.ends), "when": "within"})),
    }
    return [
        Apart(why, text(f"timeline.{why}", lang, step=text(f"timeline.in_{made.step}", lang)), number, href)
        for why, (number, href) in outside.items()
        if number
    ]


def _bars(made: Histogram, parts: list[Part], choice: Choice) -> list[Bar]:
    """The bars that count anything."""
    found = []
    for at, (first, last) in enumerate(zip(made.days, made.ends, strict=True)):
        counts = [part.counts[at] for part in parts]
        if any(counts) or made.reports[at]:
            days = {"from": first, "to": last}
            found.append(
                Bar(
                    first, last, counts, sum(counts), made.touching[at], made.reports[at], _href(choice, **days, when="within"),
                    _href(choice, **days, when="across"), _href(choice, published_from=first, published_to=last),
                )
            )  # fmt: skip
    return found


def _before(days: list[str]) -> str:
    return (date.fromisoformat(days[0]) - timedelta(days=1)).isoformat()


def _after(ends: list[str]) -> str:
    return (date.fromisoformat(ends[-1]) + timedelta(days=1)).isoformat()


def _href(choice: Choice, **changed: Any) -> str:
    return f"/statements?{choice.address(**({'about': 'events'} | changed))}"
