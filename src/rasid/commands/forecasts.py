"""`rasid forecasts`: what was predicted, and what came of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from rasid.commands.listing import emit_json, emit_rows
from rasid.commands.options import epilog, workspace_option
from rasid.commands.output import complain, emit, isolated
from rasid.commands.privacy import plain_passed_on, sensitive_option
from rasid.commands.workspaces import opened
from rasid.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from rasid.compare.forecasts import Forecast

_CODES = (ExitCode.OK, ExitCode.USAGE, ExitCode.WORKSPACE)
_as_of = click.option("--as-of", metavar="DATE", help="As things stood on this day (2016-11-30; default: today).")
_json = click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")


@click.group(epilog=epilog(*_CODES))
def forecasts() -> None:
    """List what was predicted, look for what came of it, judge it, and score who predicted it."""


@forecasts.command("list", epilog=epilog(*_CODES))
@click.option("--due", is_flag=True, help="Those alone whose horizon is over and that nobody has settled.")
@click.option("--open", "still_open", is_flag=True, help="Those alone that are neither due nor settled.")
@click.option(
    "--holder", metavar="NAME", help="Those of a holder: name, words or key, as `rasid forecasts score` has it."
)
@_as_of
@_json
@sensitive_option
@workspace_option
def list_(
    due: bool, still_open: bool, holder: str | None, as_of: str | None, as_json: bool, include_sensitive: bool, workspace_dir: str | None
) -> None:  # fmt: skip
    """List the forecasts with who holds them, until when, where, and how they stand."""
    from rasid.compare.forecasts import read_forecasts

    day = _day(as_of)
    wanted = {state for state, asked in (("due", due), ("open", still_open)) if asked}
    with opened(workspace_dir) as workspace:
        with workspace.database.read() as connection:
            found = read_forecasts(connection)
        found = [f for f in found if (f.published or "") <= day and (not wanted or f.state(day) in wanted)]
        if holder is not None:
            found = [f for f in found if _held_by(f, holder)]
        if as_json:
            told = [(_shown(f, day), [f.report]) for f in found]
            emit_json(plain_passed_on(workspace, told, "forecasts json", include_sensitive=include_sensitive))
            return
    emit_rows(
        ("id", "state", "published", "until", "holder", "certainty", "type", "actors", "recipients", "places", "words"),
        [
            (
                f.id, f.judged.verdict if f.judged else f.state(day), f.published, _until(f), f.group.name, f.certainty, f.type,
                _parties(f, "actor"), _parties(f, "recipient"), ", ".join(p.name_en or p.name_ar for p in f.places), f.content,
            )
            for f in found
        ],
        always_heads=True,
    )  # fmt: skip


@forecasts.command(epilog=epilog(*_CODES))
@click.argument("forecast", metavar="ID")
@click.option(
    "--limit", type=click.IntRange(1), default=20, show_default=True, metavar="N", help="The N best proposals only."
)
@_as_of
@_json
@sensitive_option
@workspace_option
def show(
    forecast: str, limit: int, as_of: str | None, as_json: bool, include_sensitive: bool, workspace_dir: str | None
) -> None:  # fmt: skip
    """Show one forecast and what later reports tell that speaks for it or against it, each with its reasons."""
    from rasid.compare.forecasts import find_forecast, read_forecasts
    from rasid.compare.forecasts.evidence import coverage, proposals

    day = _day(as_of)
    with opened(workspace_dir) as workspace:
        with workspace.database.read() as connection:
            one = find_forecast(read_forecasts(connection), forecast)
            found = proposals(connection, one, as_of=day, limit=limit)
            seen = coverage(connection, one, day)
        if as_json:
            whole = {"forecast": _shown(one, day), "coverage": _builtins(seen), "proposals": _builtins(found)}
            told = [(whole, [one.report, *(p.report for p in found)])]
            emit_json(plain_passed_on(workspace, told, "forecast json", include_sensitive=include_sensitive)[0])
            return
    chain = " > ".join(["author", *(h.name_en or h.words or h.kind for h in one.holders)])
    lines = [
        ("id", one.id), ("words", one.content), ("holder", chain), ("certainty", f"{one.certainty} (taken as {one.probability:g})"),
        ("published", one.published or "unknown"), ("until", _until(one) or "no horizon"), ("type", one.type or "none"),
        ("actors", _parties(one, "actor")), ("recipients", _parties(one, "recipient")),
        ("places", ", ".join(p.name_en or p.name_ar for p in one.places)), ("state", one.state(day)),
        ("judged", f"{one.judged.verdict}: {one.judged.reason} ({one.judged.who}, {one.judged.at})" if one.judged else "no"),
        ("reports since", f"{seen.reports}{', and the horizon is over' if seen.over else ''}"),
    ]  # fmt: skip
    emit("".join(f"{name:<14}{isolated(value)}\n" for name, value in lines))
    emit("\n")
    emit_rows(
        ("speaks", "points", "event", "incident", "report", "published", "reports", "reasons", "words"),
        [
            (p.speaks, p.points, p.event, p.incident, p.report, p.published, p.reports, "; ".join(p.reasons), p.content)
            for p in found
        ],
        always_heads=True,
    )


@forecasts.command(epilog=epilog(*_CODES))
@click.argument("forecast", metavar="ID")
@click.argument("verdict", type=click.Choice(["happened", "partly", "did-not", "unclear"]))
@click.option("--reason", required=True, metavar="TEXT", help="Why; it is kept and shown with the judgement.")
@click.option(
    "--event",
    "evidence",
    type=int,
    multiple=True,
    metavar="N",
    help="The event that shows it, by its number; may be repeated.",
)
@workspace_option
def judge(forecast: str, verdict: str, reason: str, evidence: tuple[int, ...], workspace_dir: str | None) -> None:
    """Say what came of a forecast: it happened, partly, did-not, or it is unclear. The last word holds; former ones are kept."""
    from rasid.compare.forecasts import judge_forecast

    with opened(workspace_dir) as workspace, workspace.database.write() as connection:
        made = judge_forecast(connection, workspace.who, forecast, verdict, reason, evidence)
    complain(f"Judgement {made.id}: {verdict}")


@forecasts.command(epilog=epilog(*_CODES))
@_as_of
@_json
@workspace_option
def score(as_of: str | None, as_json: bool, workspace_dir: str | None) -> None:
    """Score the holders: how many forecasts, how many judged, how many came true, and the Brier score.

    Nameless sources are counted by what they are: all observers are one holder, and officials another. What copies of a report repeat counts once.
    """
    from rasid.compare.forecasts import read_forecasts
    from rasid.compare.forecasts.score import families, scores, without_copies

    day = _day(as_of)
    with opened(workspace_dir) as workspace, workspace.database.read() as connection:
        found = [f for f in read_forecasts(connection) if (f.published or "") <= day]
        made = scores(without_copies(found, families(connection)), day)
    if as_json:
        emit_json(_builtins(made))
        return
    emit_rows(
        (
            "holder", "forecasts", "open", "due", "judged", "happened", "partly", "did-not", "unclear", "came-true", "brier", "graded",
            "brier-graded",
        ),
        [
            (
                s.holder.name if s.holder.name == s.holder.key else f"{s.holder.name} [{s.holder.key}]", s.forecasts, s.open, s.due,
                s.judged, s.happened, s.partly, s.did_not, s.unclear, _share(s.came_true), _share(s.brier), s.graded,
                _share(s.brier_graded),
            )
            for s in made
        ],
        always_heads=True,
    )  # fmt: skip


def _day(text: str | None) -> str:
    if text is None:
        from rasid.archive.clock import now

        return now()[:10]
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise UsageError("no day", where=f"--as-of {text}", expected="a date such as 2016-11-30") from error


def _held_by(forecast: Forecast, name: str) -> bool:
    from rasid.arabic.letters import fold

    wanted = " ".join(fold(name).lower().split())
    texts = [forecast.group.key, forecast.group.name]
    for holder in forecast.holders:
        texts += [holder.key, holder.name_ar, holder.name_en, holder.words or ""]
    return wanted in {" ".join(fold(text).lower().split()) for text in texts}


def _until(forecast: Forecast) -> str:
    horizon = forecast.horizon
    if horizon is None:
        return ""
    days = horizon.to or (f"from {horizon.from_}" if horizon.from_ else "")
    return f"{days} ({horizon.words})".lstrip() if horizon.words else days


def _parties(forecast: Forecast, role: str) -> str:
    return ", ".join(dict.fromkeys(p.name_en or p.name_ar for p in forecast.parties if p.role == role))


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _shown(forecast: Forecast, day: str) -> dict[str, object]:
    made = _builtins(forecast)
    assert isinstance(made, dict)
    return {**made, "state": forecast.state(day)}


def _builtins(value: object) -> object:
    import msgspec

    return msgspec.to_builtins(value)
