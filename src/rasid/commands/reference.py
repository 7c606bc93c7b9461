"""`rasid reference`: what others know of the same events."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rasid.commands.listing import emit_json, emit_rows
from rasid.commands.options import GIVEN_PATH, epilog, workspace_option
from rasid.commands.output import complain, emit, printable
from rasid.commands.reference_text import figures_text, gaps_text, shown_text
from rasid.commands.workspaces import count, opened
from rasid.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from rasid.compare.reference.measure import Window
    from rasid.compare.reference.store import ReferenceSet

_CODES = (ExitCode.OK, ExitCode.USAGE, ExitCode.LEXICON, ExitCode.WORKSPACE)
MAX_REASONS = 20
"""Rows that are named when they were set aside; `rasid reference list --json` holds all."""

set_option = click.option("--set", "set_name", metavar="NAME", help="This data set only (default: all).")
json_option = click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")


def _window_options(command: Any) -> Any:
    """`--from`, `--to`, `--country`, `--near`, `--within`."""
    for decorate in reversed(
        (
            click.option("--from", "first", metavar="DATE", help="First day (default: the first that reports and set share)."),
            click.option("--to", "last", metavar="DATE", help="Last day (default: the last that reports and set share)."),
            click.option("--country", "countries", multiple=True, metavar="CODE", help="Countries (ISO 3166: IQ; default: the set's)."),
            click.option("--near", metavar="PLACE", help="Only around this place: a name that reports use, or LAT,LON."),
            click.option(
                "--within", type=click.FloatRange(1, 20000), default=25.0, show_default=True, metavar="KM", help="How far around it."
            ),
        )
    ):  # fmt: skip
        command = decorate(command)
    return command


@click.group(epilog=epilog(*_CODES))
def reference() -> None:
    """Compare with UCDP GED and ACLED: what reports and data set share, and what each lacks.

    Data sets are read as they are published. A match is made by place, days, the two sides, and deaths; every part is kept with its reason.
    """


@reference.command(
    epilog=epilog(ExitCode.OK, ExitCode.SOME_FAILED, ExitCode.USAGE, ExitCode.UNREADABLE, ExitCode.WORKSPACE)
)
@click.argument("file", type=GIVEN_PATH)
@click.option("--name", metavar="NAME", help="What to call it (default: the file's name).")
@workspace_option
def add(file: str, name: str | None, workspace_dir: str | None) -> int:
    """Take in a CSV file of UCDP GED or ACLED. Rows that can't be read are set aside with line and reason."""
    from rasid.compare.reference import store
    from rasid.compare.reference.read import read_reference

    name = " ".join((Path(file).stem if name is None else name).split())
    if not name:
        raise UsageError("an empty name", where="--name", expected="a short name")
    with opened(workspace_dir) as workspace:
        read = read_reference(Path(file))
        with workspace.database.write() as connection:
            new = store.add(connection, workspace.who, name, read)
    if not new:
        complain(f"{printable(name)} holds this file already")
        return int(ExitCode.OK)
    version = f" {read.version}" if read.version else ""
    complain(
        f"Took in {count(len(read.events), 'event')} as {printable(name)} ({read.format}{version}, {read.encoding})"
    )
    for warning in read.warnings:
        complain(f"  {printable(warning)}")
    if unknown := store.unknown_actors(read):
        first = ", ".join(f"{who} ({n})" for who, n in list(unknown.items())[:5])
        complain(
            f"  {count(len(unknown), 'actor')} without a row in actors.tsv: {printable(first)}{' …' if len(unknown) > 5 else ''}"
        )
    for refused in read.refused[:MAX_REASONS]:
        complain(f"  line {refused.line}: {printable(refused.reason)}")
    if read.refused:
        complain(f"{count(len(read.refused), 'row')} set aside; all of them: rasid reference list --json")
    return int(ExitCode.SOME_FAILED if read.refused else ExitCode.OK)


@reference.command("list", epilog=epilog(*_CODES))
@json_option
@workspace_option
def list_(as_json: bool, workspace_dir: str | None) -> None:
    """List the data sets: format, events, rows set aside, days, countries, how many events reports speak of."""
    from dataclasses import asdict

    from rasid.compare.reference.store import listed

    with opened(workspace_dir) as workspace, workspace.database.read() as connection:
        found = listed(connection)
    if as_json:
        rows = [{k: v for k, v in asdict(one).items() if k != "id"} for one in found]
        emit_json(rows)
        return
    emit_rows(
        ("name", "format", "version", "events", "set_aside", "first", "last", "countries", "matched"),
        [(s.name, s.format, s.version, s.rows, len(s.refused), s.first, s.last, " ".join(s.countries), s.matched) for s in found],
    )  # fmt: skip


@reference.command(epilog=epilog(*_CODES))
@click.argument("name")
@workspace_option
def remove(name: str, workspace_dir: str | None) -> None:
    """Remove a data set and its matches. Reports stay as they are."""
    from rasid.compare.reference import store

    with opened(workspace_dir) as workspace, workspace.database.write() as connection:
        gone = store.remove(connection, workspace.who, name)
    complain(f"Removed {printable(gone.name)} with {count(gone.rows, 'event')}")


@reference.command(epilog=epilog(*_CODES))
@set_option
@_window_options
@json_option
@workspace_option
def match(
    set_name: str | None, first: str | None, last: str | None, countries: tuple[str, ...], near: str | None, within: float,
    as_json: bool, workspace_dir: str | None,
) -> None:  # fmt: skip
    """Match the data sets with what the reports say, anew, and print recall and precision in the window.

    Do it again after adding or recoding reports and after making incidents.
    """
    from rasid.archive import audit
    from rasid.compare.reference import store
    from rasid.compare.reference.match import rebuild
    from rasid.compare.reference.measure import compare
    from rasid.compare.reference.views import figures

    with opened(workspace_dir) as workspace:
        with workspace.database.write() as connection:
            sets = store.choose(connection, set_name)
            windows = _windows(connection, sets, first, last, countries, near, within)
            made = rebuild(connection, sets)
            for name, matches in made.items():
                events = len({m.event.id for m in matches})
                audit.append(
                    connection, workspace.who, "reference-match", name=name, matches=len(matches), events=events
                )
        with workspace.database.read() as connection:
            found = [figures(compare(connection, *pair)) for pair in windows]
    for one in found:
        matches = made[one["set"]]
        one["matches"], one["events_matched"] = len(matches), len({m.event.id for m in matches})
    _emit(found, figures_text, as_json)


@reference.command(epilog=epilog(ExitCode.OK, ExitCode.USAGE, ExitCode.LEXICON, ExitCode.RECORD, ExitCode.WORKSPACE))
@click.argument("id_", metavar="ID")
@set_option
@json_option
@workspace_option
def show(id_: str, set_name: str | None, as_json: bool, workspace_dir: str | None) -> None:
    """Show an event of a data set: its matches with every part of the score, both values and the reason, and what else comes near."""
    from rasid.compare.reference import store
    from rasid.compare.reference.views import shown

    with opened(workspace_dir) as workspace, workspace.database.read() as connection:
        found = shown(connection, store.choose(connection, set_name), id_)
    _emit(found, shown_text, as_json)


@reference.command(epilog=epilog(*_CODES))
@set_option
@_window_options
@click.option("--only", type=click.Choice(["set", "reports"]), help="One of the two lists only.")
@json_option
@workspace_option
def gaps(
    set_name: str | None, first: str | None, last: str | None, countries: tuple[str, ...], near: str | None, within: float,
    only: str | None, as_json: bool, workspace_dir: str | None,
) -> None:  # fmt: skip
    """List what the data set has and no report speaks of, and what reports speak of and the data set lacks, in a window of time and place.

    An event that no report speaks of comes with what is nearest to it in the reports, and why that is no match. The matches are those of
    the last `rasid reference match`.
    """
    from rasid.compare.reference import store
    from rasid.compare.reference.measure import compare
    from rasid.compare.reference.views import gaps as lacking

    with opened(workspace_dir) as workspace, workspace.database.read() as connection:
        windows = _windows(connection, store.choose(connection, set_name), first, last, countries, near, within)
        found = [lacking(connection, compare(connection, one, window, near_misses=True)) for one, window in windows]
    hidden = {"set": "only_in_reports", "reports": "only_in_set"}.get(only or "", "")
    for told in found:
        told.pop(hidden, None)
    _emit(found, gaps_text, as_json)


def _emit(found: list[dict[str, Any]], as_text: Callable[[dict[str, Any]], str], as_json: bool) -> None:
    if as_json:
        emit_json(found)
    else:
        emit("\n".join(map(as_text, found)))


def _windows(
    connection: Connection, sets: list[ReferenceSet], first: str | None, last: str | None, countries: tuple[str, ...],
    near: str | None, within: float,
) -> list[tuple[ReferenceSet, Window]]:  # fmt: skip
    """Each set with its window. Of several sets, those that share no days with the reports are named and left out."""
    found = []
    for one in sets:
        try:
            found.append((one, _window(connection, one, first, last, countries, near, within)))
        except UsageError as error:
            if len(sets) == 1 or error.where != "--from, --to":
                raise
            complain(printable(error.what))
    return found


def _window(
    connection: Connection, chosen: ReferenceSet, first: str | None, last: str | None, countries: tuple[str, ...],
    near: str | None, within: float,
) -> Window:  # fmt: skip
    from rasid.compare.reference.measure import window_of
    from rasid.compare.reference.views import centre_of

    for code in countries:
        if len(code) != 2 or not code.isascii() or not code.isalpha():
            raise UsageError(
                f"{code!r} is no country", where="--country", expected="two letters of ISO 3166, such as IQ"
            )
    return window_of(
        connection, chosen, first=_day(first, "--from"), last=_day(last, "--to"), countries=[c.upper() for c in countries],
        centre=centre_of(connection, near) if near else None, within=within,
    )  # fmt: skip


def _day(text: str | None, option: str) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{text!r} is no day", where=option, expected="a date such as 2015-07-21") from error
