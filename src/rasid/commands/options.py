"""What several commands share: the exit codes in their help texts, and options."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from rasid.errors import ExitCode
from rasid.models import DEFAULT_MIN_CONFIDENCE

Command = TypeVar("Command", bound=Callable[..., Any])

GIVEN_PATH = click.Path(readable=False)
"""A path whose file or folder the command itself opens, and tells with its own exit code where it can't."""
EXIT_CODES: dict[ExitCode, str] = {
    ExitCode.OK: "everything was done",
    ExitCode.SOME_FAILED: "coded, but at least one input was set aside (listed on stderr)",
    ExitCode.USAGE: "wrong options or arguments",
    ExitCode.UNREADABLE: "no input could be read (missing, no permission, empty, binary, not Arabic)",
    ExitCode.LEXICON: "a lexicon entry is wrong, or there is none of that name",
    ExitCode.OUTPUT: "the output could not be written; nothing was left half-written",
    ExitCode.RECORD: "a record or gold could not be read, or does not hold what was asked for",
    ExitCode.WORKSPACE: "a workspace is missing, damaged, locked by another process or of another version",
    ExitCode.CLUSTER: "the cluster does not answer, has no workers, or has other versions of Rasid",
    ExitCode.INTERRUPTED: "stopped by the user (Ctrl-C)",
}


def epilog(*codes: ExitCode) -> str:
    """The part of a help text that says what the exit codes mean."""
    chosen = codes or tuple(EXIT_CODES)
    lines = [f"{int(code):>3}  {EXIT_CODES[code]}" for code in chosen]
    return "\b\nExit codes:\n" + "\n".join(lines)


def language_option(command: Command) -> Command:
    """`--lang ar|en`."""
    decorate = click.option(
        "--lang",
        type=click.Choice(["ar", "en"]),
        default="en",
        show_default=True,
        help="Language of names, labels and glosses.",
    )
    return decorate(command)


def gazetteer_option(command: Command) -> Command:
    """`--gazetteer FILE`."""
    decorate = click.option(
        "--gazetteer",
        "gazetteer_file",
        type=GIVEN_PATH,
        metavar="FILE",
        help="The user's gazetteer (default: RASID_GAZETTEER, else a file in the user's data folder; none: leave it off).",
    )
    return decorate(command)


def cluster_options(command: Command) -> Command:
    """`--cluster ADDRESS` and what goes with it."""
    address = click.option(
        "--cluster",
        metavar="ADDRESS",
        help="Code on the workers of a dask scheduler (tcp://HOST:PORT); --out is then a folder or URL of Parquet partitions.",
    )
    piece = click.option(
        "--piece-size",
        type=click.FloatRange(0.0, 4000.0, min_open=True),
        metavar="MB",
        help="With --cluster: input that makes one partition (default: 4).",
    )
    document = click.option(
        "--document-timeout",
        type=click.FloatRange(1.0),
        metavar="SECONDS",
        help="With --cluster: a document that takes longer is set aside (default: 300).",
    )
    silence = click.option(
        "--cluster-timeout",
        type=click.FloatRange(0.1),
        metavar="SECONDS",
        help="With --cluster: how long scheduler and workers may be away (default: 60).",
    )
    return address(piece(document(silence(command))))


def workspace_option(command: Command) -> Command:
    """`--workspace DIR`."""
    decorate = click.option(
        "--workspace",
        "workspace_dir",
        type=GIVEN_PATH,
        metavar="DIR",
        help="The workspace (default: RASID_WORKSPACE, else the present folder or one above it).",
    )
    return decorate(command)


def coding_options(command: Command) -> Command:
    """`--jobs N`, `--min-confidence X` and `--gazetteer FILE` of the commands that code the reports of a workspace."""
    jobs = click.option(
        "--jobs",
        type=click.IntRange(0),
        metavar="N",
        help="Processes that code (default: one for each core; 0: none beside this one).",
    )
    confidence = click.option(
        "--min-confidence",
        type=click.FloatRange(0.0, 1.0),
        default=DEFAULT_MIN_CONFIDENCE,
        show_default=True,
        metavar="X",
        help="Leave out events whose confidence is below X.",
    )
    return jobs(confidence(gazetteer_option(command)))
