"""`rasid lexicon`: what Rasid knows, checked, searched and added to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from rasid.commands.options import epilog
from rasid.commands.output import complain_about, emit, printable
from rasid.errors import ExitCode, LexiconError

if TYPE_CHECKING:
    from rasid.coding.coder import Coder

_CODES = (ExitCode.OK, ExitCode.USAGE, ExitCode.LEXICON, ExitCode.OUTPUT)


@click.group(epilog=epilog(*_CODES))
def lexicon() -> None:
    """Check, show and search the entries: actors, naming, events, cues, places, word lists."""


@lexicon.command(epilog=epilog(*_CODES))
@click.pass_context
def check(ctx: click.Context) -> int:
    """Read every entry; name file, line and what was expected for each that is wrong."""
    from rasid import knowledge
    from rasid.reading import wordlists

    faults = [*knowledge.check(), *wordlists.check()]
    for fault in faults:
        complain_about(fault, as_json=bool(ctx.obj and ctx.obj.get("json_errors")), indent="")
    if faults:
        return int(ExitCode.LEXICON)
    emit("All lexicon entries are sound.\n")
    return int(ExitCode.OK)


@lexicon.command(epilog=epilog(*_CODES))
@click.argument("entry_id", metavar="ID")
def show(entry_id: str) -> None:
    """Print the entry ID as it stands in its file, with file and line."""
    from rasid import knowledge

    emit(knowledge.show(entry_id).rstrip("\n") + "\n")


@lexicon.command(epilog=epilog(*_CODES))
@click.argument("word")
def find(word: str) -> None:
    """List the entries that WORD matches: id, file and line, and how it matched (tab-separated)."""
    from rasid import knowledge

    found = knowledge.find(word)
    if not found:
        raise LexiconError(f"no entry holds {printable(word)!r}", advice="Try the singular, or the verb in the perfect")
    emit("".join(f"{printable(entry)}\t{printable(place)}\t{printable(how)}\n" for entry, place, how in found))


@lexicon.command(epilog=epilog(*_CODES, ExitCode.RECORD))
@click.argument("entry", type=click.File("r", encoding="utf-8"), metavar="FILE")
@click.option(
    "--to", metavar="FILE", help="The file it goes into, such as naming/yemen.yaml; most entries say it by themselves."
)
@click.option(
    "--gold",
    default="gold",
    show_default=True,
    metavar="GOLD",
    help="Show what changes on this gold; without the default folder it is left out.",
)
@click.option("--dry-run", is_flag=True, help="Try it out and write nothing.")
def add(entry: TextIO, to: str | None, gold: str, dry_run: bool) -> int:
    """Add the entry in FILE ('-': standard input): it is checked, its examples are run, and what it changes on the gold is shown.

    It is written when all its examples are right; otherwise nothing is.
    """
    from rasid.coding.coder import Coder
    from rasid.editing.trial import read_draft, try_out, write

    try:
        given = entry.read()
    except UnicodeDecodeError as error:
        raise LexiconError(
            f"not UTF-8 at byte {error.start}", where=printable(entry.name), expected="UTF-8 text"
        ) from error
    except OSError as error:
        raise LexiconError(f"could not be read: {error.strerror}", where=printable(entry.name)) from error
    draft = read_draft(given, printable(entry.name), to)
    trial = try_out(draft)
    emit(f"{trial.examples} example{'s' * (trial.examples != 1)} run, {len(trial.failures)} not met\n")
    for failure in trial.failures:
        emit(f"  {printable(str(failure))}\n")
    _show_changes(gold, Coder.load(), trial.coder)
    if trial.failures:
        raise LexiconError(
            "the examples are not met; nothing was written", where=printable(draft.file),
            advice="Change the entry or its examples: docs/lexicon.md says what each field does",
        )  # fmt: skip
    if dry_run:
        emit(f"Would be added to {draft.file}: {', '.join(draft.ids)}\n")
    else:
        emit(f"Added to {write(draft)}: {', '.join(draft.ids)}\n")
    return int(ExitCode.OK)


def _show_changes(gold: str, before: Coder, after: Coder) -> None:
    from rasid.editing.changes import HELD_OUT, changes_on
    from rasid.evaluate.formats import open_gold

    if gold == "gold" and not Path(gold).exists():
        emit("No gold here (--gold GOLD): what the entry changes elsewhere was not looked at.\n")
        return
    changes, figures = changes_on(open_gold(gold), before, after)
    emit(
        f"{len(changes)} reading{'s' * (len(changes) != 1)} of {printable(gold)} change (its part {HELD_OUT!r} is not looked at)\n"
    )
    for change in changes:
        emit(
            f"  {change.sign} {printable(change.unit)}: {printable(change.reading)}\n      {printable(change.sentence)}\n"
        )
    for figure in figures:
        emit(f"  {figure.label}: {_share(figure.before)} before, {_share(figure.after)} after\n")


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.4f}"
