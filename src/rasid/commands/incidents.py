"""`rasid incidents`: happenings that several reports speak of."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from rasid.commands.listing import emit_json, emit_objects, emit_rows
from rasid.commands.options import epilog, workspace_option
from rasid.commands.output import complain, emit, isolated
from rasid.commands.privacy import plain_passed_on, sensitive_option
from rasid.commands.workspaces import count, opened
from rasid.errors import ExitCode

if TYPE_CHECKING:
    from rasid.compare.incidents.reading import Telling

_CODES = (ExitCode.OK, ExitCode.USAGE, ExitCode.WORKSPACE)


@click.group(epilog=epilog(*_CODES))
def incidents() -> None:
    """Find the happenings that several reports speak of, what they agree on and where they differ."""


@incidents.command(epilog=epilog(*_CODES))
@workspace_option
def build(workspace_dir: str | None) -> None:
    """Find all incidents anew. Run `rasid copies build` before, so that copies are not taken for further voices."""
    from rasid.compare.incidents.build import build_incidents

    with opened(workspace_dir) as workspace, workspace.database.write() as connection:
        found = build_incidents(connection, workspace.who)
    complain(
        f"{count(found['incidents'], 'incident')} of {count(found['events'], 'event')}: {found['of several reports']:,} told by several reports,"
        f" {found['of several groups']:,} by several independent groups"
    )
    if found["judged SAME but apart"]:
        complain(
            f"{count(found['judged SAME but apart'], 'pair')} judged SAME stay apart, because other events that belong to them are judged DIFFERENT"
        )


@incidents.command("list", epilog=epilog(*_CODES))
@click.option(
    "--reports",
    "reports_least",
    type=click.IntRange(1),
    default=2,
    show_default=True,
    metavar="N",
    help="Told by N reports or more.",
)
@click.option(
    "--groups",
    "groups_least",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    metavar="N",
    help="Told by N independent groups or more.",
)
@click.option("--type", "kind", metavar="TYPE", help="Of this type, such as ASSAULT.")
@click.option("--place", metavar="NAME", help="At a place of this Arabic or English name.")
@click.option("--since", metavar="DATE", help="Not over before this day (2015-07-23).")
@click.option("--until", metavar="DATE", help="Begun by this day.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="The first N only.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@sensitive_option
@workspace_option
def list_(
    reports_least: int, groups_least: int, kind: str | None, place: str | None, since: str | None, until: str | None, limit: int | None,
    as_json: bool, include_sensitive: bool, workspace_dir: str | None,
) -> None:  # fmt: skip
    """List the incidents, those of most independent groups first. Those of unknown day are left out by --since and --until."""
    from rasid.compare.incidents.reading import list_incidents

    with opened(workspace_dir) as workspace:
        with workspace.database.read() as connection:
            found = list_incidents(
                connection, reports_least=reports_least, groups_least=groups_least, kind=kind, place=place, since=since, until=until,
                limit=limit,
            )  # fmt: skip
        if as_json:
            told = [(row, (report for group in row["summary"]["groups"] for report in group)) for row in found]
            found = plain_passed_on(workspace, told, "incidents json", include_sensitive=include_sensitive)
    if as_json:
        emit_objects(found)
        return
    heads = ("incident", "key", "type", "from", "to", "place", "reports", "groups", "actors", "recipients", "killed")
    emit_rows(heads, map(_row, found))


def _row(row: dict[str, Any]) -> tuple[object, ...]:
    said = row["summary"]
    return (
        row["id"], row["key"], row["type"], row["date_from"] or "?", row["date_to"] or "?", row["place"] or "?", row["reports"],
        row["groups"], _named(said["actors"]), _named(said["recipients"]),
        _range(said["numbers"]["killed"]) if "killed" in said["numbers"] else "",
    )  # fmt: skip


def _named(values: dict[str, Any]) -> str:
    return " / ".join(one["name"] for one in values["values"][:3])


def _range(found: dict[str, Any]) -> str:
    numbers = [f"{found[name]:,.0f}" for name in ("low", "best", "high")]
    return numbers[0] if len(set(numbers)) == 1 else "/".join(numbers)


@incidents.command(epilog=epilog(*_CODES))
@click.argument("incident")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@sensitive_option
@workspace_option
def show(incident: str, as_json: bool, include_sensitive: bool, workspace_dir: str | None) -> None:
    """Show INCIDENT (its number or key): who tells it, what they agree on and where they differ, in the words of each report."""
    from rasid.compare.incidents.decided import find_incident
    from rasid.compare.incidents.reading import events_of, show_incident, tellings

    with opened(workspace_dir) as workspace:
        with workspace.database.read() as connection:
            number = find_incident(connection, incident)
            row = show_incident(connection, number)
            told = tellings(connection, events_of(connection, number))
        if as_json:
            whole = {**row, "events": [asdict(told[event]) for event in sorted(told)]}
            of = {one.report for one in told.values()}
            emit_json(
                plain_passed_on(workspace, [(whole, of)], "incident json", include_sensitive=include_sensitive)[0]
            )
            return
    emit(_shown(row, told))


def _shown(row: dict[str, Any], told: dict[int, Telling]) -> str:
    said = row["summary"]
    names = {one.report: one.source or f"report {one.report}" for one in told.values()}
    lines = [f"Incident {row['id']} ({row['key']}): {row['type']}, {isolated(row['place'] or 'place unknown')}"]
    lines.append(f"{count(row['reports'], 'report')} in {count(row['groups'], 'independent group')}:")
    lines += ["  " + ", ".join(f"{isolated(names[one])} {one}" for one in group) for group in said["groups"]]
    for name in ("actors", "recipients", "places"):
        lines.append(f"{name.capitalize()}: {said[name]['verdict']}")
        lines += [f"  {isolated(one['name'])}: {_who(one['reports'], names)}" for one in said[name]["values"]]
    lines.append(f"Day: {said['days']['verdict']}")
    for one in said["days"]["values"]:
        interval = one["from"] if one["from"] == one["to"] else f"{one['from']} to {one['to']}"
        lines.append(f"  {interval}: {_who(one['reports'], names)}")
    for kind, found in said["numbers"].items():
        lines.append(
            f"{kind.capitalize()}: {found['verdict']}, low {found['low']:,.0f}, best {found['best']:,.0f}, high {found['high']:,.0f}"
        )
        lines += [f"  {isolated(one['words'])}: {_who([one['report']], names)}" for one in found["values"]]
    lines.append("As what:")
    for one in said["statements"]:
        certainty = "" if one["certainty"] == "certain" else f", {one['certainty']}"
        lines.append(f"  {one['status']}, {one['attribution']}{certainty}: {_who([one['report']], names)}")
    lines.append("In the words of the reports:")
    for event in sorted(told):
        one = told[event]
        copied = f", copies {one.copy_of}" if one.copy_of is not None else ""
        lines.append(
            f"  event {event}, {_who([one.report], names)}{copied}: {isolated(f'{one.before}[{one.trigger}]{one.after}')}"
        )
    return "\n".join(lines) + "\n"


def _who(reports: list[int], names: dict[int, str]) -> str:
    return ", ".join(f"{isolated(names[one])} {one}" for one in reports)


@incidents.command(epilog=epilog(*_CODES))
@click.option("--incident", metavar="NAME", help="The pairs within this incident (number or key).")
@click.option("--event", type=int, metavar="N", help="The pairs of this event.")
@click.option("--verdict", type=click.Choice(["same", "different", "unsure"]), help="Pairs of this verdict only.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, metavar="N", help="The first N only.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@sensitive_option
@workspace_option
def pairs(
    incident: str | None, event: int | None, verdict: str | None, limit: int, as_json: bool, include_sensitive: bool,
    workspace_dir: str | None,
) -> None:  # fmt: skip
    """Show pairs of events with the evidence for and against their being one happening; without --incident and --event those that
    are nearest to doubt first: the ones to judge."""
    from rasid.compare.incidents.decided import find_incident
    from rasid.compare.incidents.reading import pairs as read_pairs
    from rasid.compare.incidents.reading import tellings

    with opened(workspace_dir) as workspace:
        with workspace.database.read() as connection:
            number = find_incident(connection, incident) if incident is not None else None
            found = read_pairs(connection, incident=number, event=event, verdict=verdict, limit=limit)
            told = tellings(connection, sorted({one[side] for one in found for side in ("first", "second")}))
        if as_json:
            given = [
                ({**one, **{side: asdict(told[one[side]]) for side in ("first", "second")}}, [told[one[side]].report for side in ("first", "second")])
                for one in found
            ]  # fmt: skip
            emit_objects(plain_passed_on(workspace, given, "incident pairs json", include_sensitive=include_sensitive))
            return
    for one in found:
        by = "judged" if one["judged"] else "by score"
        emit(f"events {one['first']} and {one['second']}: {one['verdict']} ({by}), score {one['score']:.2f}\n")
        for side in ("first", "second"):
            said = told[one[side]]
            emit(
                f"  {isolated(said.source or '?')} {said.report}: {isolated(f'{said.before}[{said.trigger}]{said.after}')}\n"
            )
        for part in one["detail"]["parts"]:
            emit(
                f"  {part['bits']:+5.1f}  {part['part']}: {isolated(part['first'])} | {isolated(part['second'])} ({isolated(part['why'])})\n"
            )
