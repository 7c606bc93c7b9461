"""`rasid explain`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from rasid.commands.options import GIVEN_PATH, epilog, gazetteer_option, language_option
from rasid.commands.output import emit
from rasid.errors import ExitCode, RecordError, UsageError

if TYPE_CHECKING:
    from rasid.record import Record

_AT = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")


@click.command(epilog=epilog(ExitCode.OK, ExitCode.USAGE, ExitCode.LEXICON, ExitCode.OUTPUT, ExitCode.RECORD))
@click.argument("record", type=GIVEN_PATH)
@click.argument("value", required=False)
@click.option(
    "--at", metavar="FROM[-TO]", help="Instead of a value: what was coded of these characters, or why nothing was."
)
@click.option("--document", metavar="ID", help="Which document of a file with several: its number, source_id or id.")
@gazetteer_option
@language_option
def explain(
    record: str, value: str | None, at: str | None, document: str | None, gazetteer_file: str | None, lang: str
) -> None:
    """Say in words why VALUE of the file RECORD was coded: an event (v3), a statement (st2) or all of a sentence (s4).

    Trigger and frame, each argument, the cue and the holder, the rules, and what was considered and dropped. Of characters (--at) and
    sentences: what was coded of them, and where no event was, how each word was read.
    """
    if (value is None) == (at is None):
        raise UsageError("nothing to explain, or two things", expected="a value such as v3, or --at FROM-TO")
    from rasid.commands.records import choose_record, load_records

    chosen = choose_record(load_records(record), document, record)
    span = _span(chosen, record, value or "", at)
    from rasid.coding.coder import Coder
    from rasid.gazetteer.user import gazetteer_path

    # The places that the record was made with, and no others: without them the same event would not come out again.
    places = gazetteer_path(gazetteer_file) if chosen.coder.options.get("user_gazetteer") else None
    coder = Coder.load(places)
    if span is not None:
        told = coder.explain_at(chosen, *span)
    elif (value or "").startswith("st"):
        told = coder.explain_statement(chosen, value or "")
    else:
        told = coder.explain(chosen, value or "")
    lines = told.lines(lang)
    # The lines hold words of the report: nothing in them may steer the terminal.
    from rasid.commands.output import printable

    emit("".join(line[: len(line) - len(line.lstrip(" "))] + printable(line.lstrip(" ")) + "\n" for line in lines))


def _span(chosen: Record, where: str, value: str, at: str | None) -> tuple[int, int] | None:
    """The characters that are asked for; None for a value that the record holds."""
    if at is not None:
        found = _AT.fullmatch(at.strip())
        if found is None:
            raise UsageError("no characters", where=f"--at {at}", expected="FROM or FROM-TO, such as 120 or 120-140")
        start = int(found.group(1))
        return start, int(found.group(2) or start + 1)
    sentence = next((own for own in chosen.sentences if own.id == value), None)
    if sentence is not None:
        return sentence.start, sentence.end
    known = [event.id for event in chosen.events] + [own.id for own in chosen.statements]
    if value not in known:
        shown = ", ".join(known[:20]) + (" …" if len(known) > 20 else "") if known else "the record holds no events"
        raise RecordError(f"no event, statement or sentence {value!r}", where=where, expected=shown)
    return None
