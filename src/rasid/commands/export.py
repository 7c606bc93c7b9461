"""`rasid export`."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rasid.commands.options import GIVEN_PATH, epilog, language_option, workspace_option
from rasid.commands.output import complain, printable
from rasid.commands.privacy import sensitive_option, tell_private
from rasid.commands.workspaces import count, opened
from rasid.errors import ExitCode, UsageError
from rasid.record.vocabulary import EVENT_TYPES

if TYPE_CHECKING:
    from rasid.export import Export, Item
    from rasid.export.items import Choice

_FORMATS = (
    "jsonl", "csv", "parquet", "geojson", "graphml", "acled", "ucdp", "plover", "claims", "annotations", "conll", "brat",
)  # fmt: skip


@click.command(epilog=epilog(ExitCode.OK, ExitCode.USAGE, ExitCode.OUTPUT, ExitCode.RECORD, ExitCode.WORKSPACE))
@click.argument("format_", metavar="FORMAT", type=click.Choice(_FORMATS))
@click.argument("files", nargs=-1, metavar="[RECORDS]...", type=GIVEN_PATH)
@click.option(
    "--out",
    required=True,
    type=GIVEN_PATH,
    metavar="FILE|DIR",
    help="Where to write; for brat a new folder, else a file.",
)
@click.option(
    "--from",
    "since",
    metavar="DATE",
    help="Events of this day (2016-10-26) and later. Events without a date are left out.",
)
@click.option(
    "--to", "until", metavar="DATE", help="Events of this day and earlier. Events without a date are left out."
)
@click.option(
    "--type", "types", multiple=True, type=click.Choice(EVENT_TYPES, case_sensitive=False), metavar="TYPE",
    help="Events of this type, such as ASSAULT; may be repeated.",
)  # fmt: skip
@click.option(
    "--country",
    "countries",
    multiple=True,
    metavar="CODE",
    help="Events in this country (ISO 3166: IQ); may be repeated.",
)
@click.option(
    "--source",
    "sources",
    multiple=True,
    metavar="KEY",
    help="Reports of this source of the workspace's register; may be repeated.",
)
@click.option(
    "--query",
    metavar="QUERY",
    help="Reports that answer a query of `rasid search`: words, phrases, fields. Put it in single quotation marks.",
)
@click.option(
    "--matching-events", is_flag=True, help="Of the reports found by --query only the events that are as it says."
)
@click.option("--as-coded", is_flag=True, help="What the machine coded, without what people decided of it in the desk.")
@sensitive_option
@language_option
@workspace_option
def export(
    format_: str, files: tuple[str, ...], out: str, since: str | None, until: str | None, types: tuple[str, ...], countries: tuple[str, ...],
    sources: tuple[str, ...], query: str | None, matching_events: bool, as_coded: bool, include_sensitive: bool,
    lang: str, workspace_dir: str | None,
) -> None:  # fmt: skip
    """Write the records of a workspace, or of the files RECORDS, in another format, with a manifest.

    \b
    jsonl    records, one JSON object a line     acled        ACLED's columns
    csv      a row for every statement           ucdp         UCDP GED's columns
    parquet  the same, typed                     plover       PLOVER JSON
    geojson  events as points                    claims       schema.org Claim, ClaimReview
    graphml  actors and events                   annotations  W3C Web Annotations
    conll    words with BIO columns              brat         a folder of .txt and .ann

    Names of private persons and exact homes are left out, in texts too.
    """
    from rasid.export.items import Choice
    from rasid.export.run import Export, check_format

    check_format(format_)
    choice = Choice(
        _day(since, "--from"),
        _day(until, "--to"),
        tuple(types),
        tuple(_country(code) for code in countries),
        tuple(sources),
        query,
        matching_events,
        as_coded,
    )
    if matching_events and query is None:
        raise UsageError("no query whose events could be chosen", where="--matching-events", advice="Add --query")
    if choice.since and choice.until and choice.since > choice.until:
        raise UsageError("--from is later than --to", where=f"{choice.since} {choice.until}")
    wanted = Export(format_, Path(out), lang, include_sensitive, choice.as_dict())
    manifest = (
        _from_files(files, wanted, choice, workspace_dir) if files else _from_workspace(wanted, choice, workspace_dir)
    )
    _say(manifest, out)


def _from_files(files: tuple[str, ...], wanted: Export, choice: Choice, workspace_dir: str | None) -> dict[str, Any]:
    from rasid.export import export as run

    if workspace_dir is not None or choice.sources or choice.query is not None:
        raise UsageError(
            "record files have no workspace", where=files[0], advice="Leave off --workspace, --source and --query"
        )
    for name in files:
        if os.path.exists(wanted.out) and os.path.exists(name) and os.path.samefile(name, wanted.out):
            raise UsageError("the output is also an input", where=name, advice="Name another file with --out")
    inputs: list[dict[str, str]] = []
    wanted.origin = {"files": inputs}
    return run(_items_of_files(files, choice, inputs), wanted)


def _items_of_files(files: tuple[str, ...], choice: Choice, inputs: list[dict[str, str]]) -> Iterator[Item]:
    from rasid.commands.records import load_records
    from rasid.export import Item
    from rasid.record import to_json

    for name in files:
        records = load_records(name)
        digest = hashlib.sha256()
        for record in records:
            # Of the records and not of the file: standard input can be read only once.
            digest.update(to_json(record).encode("utf-8", "surrogatepass") + b"\n")
            chosen = choice.events_of(record)
            if chosen or not choice.of_events:
                yield Item(record, chosen)
        inputs.append({"name": os.path.basename(name), "records_sha256": digest.hexdigest()})


def _from_workspace(wanted: Export, choice: Choice, workspace_dir: str | None) -> dict[str, Any]:
    with opened(workspace_dir) as workspace:
        from rasid.archive import audit
        from rasid.export import export as run
        from rasid.export.workspace_items import origin, workspace_items

        def note(manifest: dict[str, Any]) -> None:
            if not wanted.include_sensitive:
                return
            # First the note, then the file: there is never an export with names that the log does not know of.
            with workspace.database.write() as writing:
                audit.append(
                    writing, workspace.who, "export", format=wanted.format, include_sensitive=True, query=manifest["query"],
                    counts=manifest["counts"], included=manifest["privacy"]["included"],
                    files=[entry["sha256"] for entry in manifest["files"][:100]],
                )  # fmt: skip

        with workspace.database.read() as connection:
            wanted.origin = origin(workspace, connection)
            items = workspace_items(connection, choice, lang=wanted.lang)
            return run(items, wanted, before_commit=note)


def _say(manifest: dict[str, Any], out: str) -> None:
    counts, privacy = manifest["counts"], manifest["privacy"]
    complain(f"Wrote {printable(out)}: {count(counts['reports'], 'report')}, {count(counts['events'], 'event')}")
    found = privacy.get("included") or privacy.get("left_out") or {}
    tell_private(found, include_sensitive=privacy["include_sensitive"])


def _day(text: str | None, option: str) -> str | None:
    if text is None:
        return None
    try:
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            raise ValueError
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise UsageError("no date", where=f"{option} {text}", expected="a day such as 2016-10-26") from error


def _country(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2}", text):
        raise UsageError("no country", where=f"--country {text}", expected="a code of ISO 3166 such as IQ")
    return text.upper()
