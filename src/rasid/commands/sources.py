"""`rasid sources`: the register of outlets."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from rasid.commands.listing import emit_json, emit_rows
from rasid.commands.options import GIVEN_PATH, epilog, workspace_option
from rasid.commands.output import complain, printable
from rasid.commands.workspaces import count, opened
from rasid.errors import ExitCode

_CODES = (ExitCode.OK, ExitCode.USAGE, ExitCode.WORKSPACE)


@click.group(epilog=epilog(*_CODES))
def sources() -> None:
    """Describe who prints the reports: outlet, owner, country, side, kind.

    Outlets that reports name enter by themselves, with their name alone. What they are is for people to say.
    """


@sources.command("list", epilog=epilog(*_CODES))
@click.option("--json", "as_json", is_flag=True, help="Print the sources as a JSON list.")
@workspace_option
def list_(as_json: bool, workspace_dir: str | None) -> None:
    """List the sources with what is known of them and how many reports they have."""
    from rasid.archive.sources import listed

    with opened(workspace_dir) as workspace, workspace.database.read() as connection:
        found = listed(connection)
    if as_json:
        emit_json([asdict(source) for source in found])
        return
    emit_rows(
        ("key", "name_ar", "name_en", "owner", "country", "side", "kind", "reviewed", "reports"),
        [
            (s.key, s.name_ar, s.name_en, s.owner, s.country, s.side, s.kind, "yes" if s.reviewed else "no", s.reports)
            for s in found
        ],
    )


@sources.command("set", epilog=epilog(*_CODES))
@click.argument("key")
@click.option("--name-ar", default="", metavar="NAME", help="Its name in Arabic.")
@click.option("--name-en", default="", metavar="NAME", help="Its name in English.")
@click.option("--owner", metavar="NAME", help="Who owns it: sources of one owner are not independent of each other.")
@click.option("--country", metavar="CODE", help="Where it is based (ISO 3166: IQ).")
@click.option("--side", metavar="TEXT", help="Whose side it takes or speaks for, if any.")
@click.option(
    "--kind",
    default="unknown",
    metavar="KIND",
    help="newspaper, newswire, state-agency, party, armed-group, rights-group … ",
)
@click.option("--note", metavar="TEXT", help="Anything else.")
@click.option(
    "--name", "names", multiple=True, metavar="NAME", help="Another name or host name by which reports name it."
)
@workspace_option
def set_(
    key: str, name_ar: str, name_en: str, owner: str | None, country: str | None, side: str | None, kind: str, note: str | None,
    names: tuple[str, ...], workspace_dir: str | None,
) -> None:  # fmt: skip
    """Describe a source, or enter it. What is not named stays as it was."""
    from rasid.archive.sources import Source, register

    source = Source(key, name_ar, name_en, owner, country, side, kind, note, names=list(names))
    with opened(workspace_dir) as workspace, workspace.database.write() as connection:
        new = register(connection, workspace.who, source)
    complain(f"{'Entered' if new else 'Changed'} the source {printable(key)}")


@sources.command("import", epilog=epilog(*_CODES, ExitCode.RECORD))
@click.argument("file", type=GIVEN_PATH)
@workspace_option
def import_(file: str, workspace_dir: str | None) -> None:
    """Describe many sources from a CSV table: key, name_ar, name_en, owner, country, side, kind, note, names (parted by |)."""
    from rasid.archive.sources import read_register, register

    described = list(read_register(Path(file)))
    with opened(workspace_dir) as workspace, workspace.database.write() as connection:
        new = sum(register(connection, workspace.who, source) for source in described)
    complain(f"Described {count(len(described), 'source')}, {new:,} of them new")
