"""`rasid lexicon`: what Rasid knows, checked and searched."""

from __future__ import annotations

import click

from rasid.commands.options import epilog
from rasid.commands.output import complain_about, emit, printable
from rasid.errors import ExitCode, LexiconError

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
