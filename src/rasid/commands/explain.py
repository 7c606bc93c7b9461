"""`rasid explain`."""

from __future__ import annotations

import click

from rasid.commands.options import epilog, gazetteer_option, language_option
from rasid.commands.output import emit
from rasid.errors import ExitCode, RecordError


@click.command(epilog=epilog(ExitCode.OK, ExitCode.USAGE, ExitCode.LEXICON, ExitCode.OUTPUT, ExitCode.RECORD))
@click.argument("record", type=click.Path())
@click.argument("event")
@click.option("--document", metavar="ID", help="Which document of a file with several: its number, source_id or id.")
@gazetteer_option
@language_option
def explain(record: str, event: str, document: str | None, gazetteer_file: str | None, lang: str) -> None:
    """Say in words why EVENT (such as v3) of the file RECORD was coded.

    Trigger and frame, each argument, the cue and the holder, the rules, and what was considered and dropped.
    """
    from rasid.commands.records import choose_record, load_records

    chosen = choose_record(load_records(record), document, record)
    known = [item.id for item in chosen.events]
    if event not in known:
        shown = ", ".join(known[:20]) + (" …" if len(known) > 20 else "") if known else "the record holds no events"
        raise RecordError(f"no event {event!r}", where=record, expected=shown)
    from rasid.coding.coder import Coder
    from rasid.gazetteer.user import gazetteer_path

    # The places that the record was made with, and no others: without them the same event would not come out again.
    places = gazetteer_path(gazetteer_file) if chosen.coder.options.get("user_gazetteer") else None
    lines = Coder.load(places).explain(chosen, event).lines(lang)
    # The lines hold words of the report: nothing in them may steer the terminal.
    from rasid.commands.output import printable

    emit("".join(line[: len(line) - len(line.lstrip(" "))] + printable(line.lstrip(" ")) + "\n" for line in lines))
