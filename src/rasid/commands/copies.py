"""`rasid copies`: reports that print the text of another one."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from rasid.commands.listing import emit_json, emit_objects, emit_rows
from rasid.commands.options import GIVEN_PATH, epilog, workspace_option
from rasid.commands.output import complain, emit, is_terminal, isolated
from rasid.commands.privacy import plain_passed_on, sensitive_option
from rasid.commands.workspaces import count, opened
from rasid.errors import ExitCode, UsageError

_CODES = (ExitCode.OK, ExitCode.USAGE, ExitCode.WORKSPACE)


@click.group(epilog=epilog(*_CODES))
def copies() -> None:
    """Find reports that copy each other, which one is the earliest, and what each changed."""


@copies.command(epilog=epilog(*_CODES))
@workspace_option
def build(workspace_dir: str | None) -> None:
    """Find all families of copies anew."""
    from rasid.compare.copies import build_copies

    with opened(workspace_dir) as workspace, workspace.database.write() as connection:
        found = build_copies(connection, workspace.who)
    complain(
        f"Compared {count(found['reports'], 'report')}: {found['members']:,} stand in"
        f" {found['families']:,} {'family' if found['families'] == 1 else 'families'} of copies"
        + (f", {found['pages']:,} of them one page each under several addresses" if found["pages"] else "")
    )


@copies.command("list", epilog=epilog(*_CODES))
@click.option(
    "--least", type=click.IntRange(2), default=2, show_default=True, metavar="N", help="Families of N reports or more."
)
@click.option("--source", metavar="KEY", help="Families in which this source stands.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="The first N only.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@sensitive_option
@workspace_option
def list_(
    least: int, source: str | None, limit: int | None, as_json: bool, include_sensitive: bool, workspace_dir: str | None
) -> None:  # fmt: skip
    """List the families, the largest first: earliest report, members, sources, groups by owner, its title."""
    from rasid.compare.families import list_families

    with opened(workspace_dir) as workspace:
        with workspace.database.read() as connection:
            found = list_families(connection, least=least, source=source)
        if as_json:
            told = [(asdict(one), [member.report for member in one.members]) for one in found[:limit]]
            emit_objects(plain_passed_on(workspace, told, "copies json", include_sensitive=include_sensitive))
            return
    emit_rows(
        ("family", "reports", "sources", "owners", "first", "title"),
        [
            (one.family, len(one.members), one.sources, one.groups, one.members[0].source, one.members[0].title)
            for one in found[:limit]
        ],
    )


@copies.command(epilog=epilog(*_CODES))
@click.argument("report", type=int)
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@sensitive_option
@workspace_option
def show(report: int, as_json: bool, include_sensitive: bool, workspace_dir: str | None) -> None:
    """Show the family of REPORT (its number): who copies whom, how near, what was removed and added."""
    from rasid.compare.families import show_family

    with opened(workspace_dir) as workspace:
        with workspace.database.read() as connection:
            found = show_family(connection, report)
        if as_json:
            told = [(asdict(found), [member.report for member in found.members])]
            emit_json(plain_passed_on(workspace, told, "copies json", include_sensitive=include_sensitive)[0])
            return
    emit(
        f"{count(len(found.members), 'report')} of {count(found.sources, 'source')}; without the copying"
        f" {count(found.groups, 'group')} by owner\nThe first stands first by {found.order}\n\n"
    )
    for one in found.members:
        day = one.published or f"published ?, captured {one.captured or '?'}"
        how = (
            "earliest" if one.copy_of is None
            else f"{one.relation} of {one.copy_of}, {one.similarity:.0%} in common, words -{one.removed} +{one.added}"
        )  # fmt: skip
        emit(f"{one.report}\t{day}\t{isolated(one.source or '?')}\t{how}\t{isolated(one.title or '')}\n")


@copies.command(epilog=epilog(*_CODES, ExitCode.OUTPUT))
@click.argument("first", type=int)
@click.argument("second", type=int)
@click.option("--html", type=GIVEN_PATH, metavar="FILE", help="Write it as one HTML page that needs no network.")
@click.option("--json", "as_json", is_flag=True, help="Print the passages as JSON.")
@sensitive_option
@workspace_option
def diff(
    first: int, second: int, html: str | None, as_json: bool, include_sensitive: bool, workspace_dir: str | None
) -> None:
    """Show word by word what report SECOND removes from report FIRST and adds to it.

    Words are compared folded and shown as printed: [-removed-] {+added+}, on a terminal in red and green too.
    """
    from sqlalchemy import select

    from rasid.archive.tables import reports
    from rasid.commands.privacy import Told, passed_on
    from rasid.compare.worddiff import as_html, word_diff
    from rasid.files import write_whole

    with opened(workspace_dir) as workspace:
        with workspace.database.read() as connection:
            chosen = select(reports).where(reports.c.id.in_([first, second]))
            rows = {row.id: row for row in connection.execute(chosen)}
        for number in (first, second):
            if number not in rows:
                raise UsageError("no such report", where=f"report {number}", expected="the number of a report")
        told = {number: Told(rows[number].title or "", rows[number].text) for number in (first, second)}
        if html is not None or as_json:
            told = passed_on(workspace, told, "copies diff", include_sensitive=include_sensitive)
    found = word_diff(told[first].text, told[second].text)
    if html is not None:
        labels = [
            [str(part) for part in (number, rows[number].outlet, rows[number].published) if part]
            for number in (first, second)
        ]
        page = as_html(found, told[first].title, told[second].title, labels=(labels[0], labels[1]))
        write_whole(Path(html), page)
        complain(f"Wrote {html}: {count(found.removed, 'word')} removed, {found.added:,} added")
        return
    if as_json:
        passages = [one._asdict() for one in found.passages]
        emit_json({"removed": found.removed, "added": found.added, "passages": passages})
        return
    colours = {"removed": "\x1b[31m{}\x1b[0m", "added": "\x1b[32m{}\x1b[0m"} if is_terminal() and _coloured() else {}
    signs = {"same": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}
    for one in found.passages:
        text = "\n".join(isolated(line) for line in one.text.splitlines())
        emit(colours.get(one.kind, "{}").format(signs[one.kind].format(text)) + "\n")
    complain(f"{count(found.removed, 'word')} removed, {found.added:,} added")


def _coloured() -> bool:
    import os

    return "NO_COLOR" not in os.environ
