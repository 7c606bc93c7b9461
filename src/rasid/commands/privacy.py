"""What commands that pass something on say of private persons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

from rasid.commands.output import complain

if TYPE_CHECKING:
    from rasid.archive import Workspace

Command = TypeVar("Command", bound=Callable[..., Any])


def sensitive_option(command: Command) -> Command:
    """`--include-sensitive`."""
    decorate = click.option(
        "--include-sensitive",
        is_flag=True,
        help="Leave in the names of private persons and exact homes. A workspace notes it in its audit log.",
    )
    return decorate(command)


def tell_private(found: Mapping[str, int], *, include_sensitive: bool) -> None:
    """Say what was left out, or what `--include-sensitive` adds."""
    if not any(found.values()):
        return
    names = ", ".join(f"{number:,} {name.replace('_', ' ')}" for name, number in found.items() if number)
    complain(f"{'Left in' if include_sensitive else 'Left out'}: {names}")


class Told(NamedTuple):
    """Title and text of a report."""

    title: str
    text: str


def passed_on(workspace: Workspace, told: Mapping[int, Told], what: str, *, include_sensitive: bool) -> dict[int, Told]:
    """Reports, by number, as they may leave the machine: without the names and homes of private persons, or with a note in the audit log."""
    from sqlalchemy import select

    from rasid.archive import audit
    from rasid.archive.stored import unpacked
    from rasid.archive.tables import records
    from rasid.export.redact import redact, without_names

    counts: Counter[str] = Counter()
    found = {}
    chosen = select(records.c.report_id, records.c.data).where(records.c.report_id.in_(list(told)), records.c.current)
    with workspace.database.read() as connection:
        for row in connection.execute(chosen).all():
            redacted = redact(unpacked(row.data, row.report_id))
            counts.update(redacted.counts)
            title = without_names(told[row.report_id].title, redacted.names)
            found[row.report_id] = Told(title, redacted.record.document.text)
    tell_private(counts, include_sensitive=include_sensitive)
    if not include_sensitive:
        return found
    with workspace.database.write() as connection:
        audit.append(
            connection, workspace.who, "export", format=what, include_sensitive=True, query={"reports": sorted(told)},
            included=dict(counts),
        )  # fmt: skip
    return dict(told)


def plain_passed_on(
    workspace: Workspace, found: Iterable[tuple[Any, Iterable[int]]], what: str, *, include_sensitive: bool
) -> list[Any]:  # fmt: skip
    """Values of plain types, each with the numbers of the reports that it is made of, as they may leave the machine: without the names and homes
    of private persons, or with a note in the audit log."""
    from rasid.archive import audit
    from rasid.desk.hidden_plain import Plain

    given = [(value, sorted(set(reports))) for value, reports in found]
    with workspace.database.read() as connection:
        plain = Plain(connection)
        made = [plain.of(value, reports) for value, reports in given]
    tell_private({"names_in_text": plain.left}, include_sensitive=include_sensitive)
    if not include_sensitive:
        return made
    with workspace.database.write() as connection:
        named = sorted({report for _, reports in given for report in reports})
        audit.append(
            connection, workspace.who, "export", format=what, include_sensitive=True, query={"reports": named},
            included={"names_in_text": plain.left},
        )  # fmt: skip
    return [value for value, _ in given]
