"""`rasid evaluate`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import click

from rasid.commands.options import GIVEN_PATH, epilog
from rasid.commands.output import complain, emit, printable
from rasid.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from rasid.evaluate.goldset import GoldSet
    from rasid.evaluate.run import Result, Settings

_BY = ("stage", "type", "label", "report", "conflict", "manner", "side")
_VARIANTS = (
    "harakat", "no-hamza", "ha-for-ta", "alef-maqsura", "tatweel", "indic-digits", "spaced-punctuation", "all",
)  # fmt: skip


@click.command(
    epilog=epilog(ExitCode.OK, ExitCode.USAGE, ExitCode.LEXICON, ExitCode.OUTPUT, ExitCode.RECORD, ExitCode.INTERRUPTED)
)
@click.argument("gold", nargs=-1, required=True, metavar="GOLD...", type=GIVEN_PATH)
@click.option("--records", type=GIVEN_PATH, metavar="FILE", help="Score these records instead of coding the texts.")
@click.option("--coder", default="rasid", show_default=True, metavar="NAME", help="How the texts are coded.")
@click.option("--split", type=click.Choice(["train", "dev", "test"]), help="Only this part of the gold.")
@click.option("--by", type=click.Choice(_BY), default="stage", show_default=True, help="What the figures are split by.")
@click.option(
    "--threshold", type=click.FloatRange(0.0, 1.0), default=0.0, metavar="X", help="Leave out events below X (0 to 1)."
)
@click.option(
    "--json", "json_file", type=GIVEN_PATH, metavar="FILE", help="Write all figures with definitions as JSON."
)
@click.option(
    "--errors", "errors_file", type=GIVEN_PATH, metavar="FILE.html", help="Write every difference as one HTML page."
)
@click.option(
    "--bootstrap", type=click.IntRange(0), default=1000, show_default=True, metavar="N",
    help="Resamples for the 95 % intervals; 0 for none.",
)  # fmt: skip
@click.option("--seed", type=int, default=1, show_default=True, metavar="N", help="Seed of the resampling.")
@click.option("--variant", type=click.Choice(_VARIANTS), help="Score on another spelling of the same texts.")
@click.option("--agreement", is_flag=True, help="How far the coders of GOLD agree, instead of scoring records.")
def evaluate(
    gold: tuple[str, ...], records: str | None, coder: str, split: str | None, by: str, threshold: float,
    json_file: str | None, errors_file: str | None, bootstrap: int, seed: int, variant: str | None, agreement: bool,
) -> int:  # fmt: skip
    """Score records against gold that people made.

    GOLD is a file or folder; its format is recognised by its content. Without --records its texts are coded first.
    Each figure is printed with its 95 % interval and its counts.
    """
    from rasid.evaluate.formats import open_gold
    from rasid.evaluate.run import Settings

    _check(gold, records, json_file, errors_file, variant, agreement, by)
    if agreement:
        return _agreement(gold, json_file, split)
    given = None
    if records is not None:
        from rasid.commands.records import load_records

        given = load_records(records)
    settings = Settings(coder, given, split, by, threshold, bootstrap, seed)
    sets = [open_gold(path) for path in gold]
    with ExitStack() as stack:
        write_json, write_errors = (_output(stack, path) for path in (json_file, errors_file))
        times = len(_VARIANTS) if variant == "all" else 1  # the variants and the plain text
        with _progress(times * sum(len(item.units) for item in sets)) as advance:
            results = [result for item in sets for result in _results(item, settings, variant, advance)]
        if write_json is not None:
            from rasid.evaluate.as_json import as_json

            write_json(as_json(results, settings))
        if write_errors is not None:
            from rasid.evaluate.browser import render

            write_errors(render(results))
    for path in (json_file, errors_file):
        if path is not None:
            complain(f"Wrote {printable(path)}")
    return int(ExitCode.OK)


def _results(gold: GoldSet, settings: Settings, variant: str | None, advance: Callable[[str], None]) -> list[Result]:
    from rasid.evaluate.run import evaluate as run
    from rasid.evaluate.table import show, show_variants

    if variant != "all":
        result = run(gold, settings, advance, variant)
        show(result, emit)
        return [result]
    results = [run(gold, settings, advance, name) for name in (None, *_VARIANTS[:-1])]
    show_variants(results, emit)
    return results


def _agreement(gold: tuple[str, ...], json_file: str | None, split: str | None) -> int:
    from rasid.evaluate.agreement_fields import agreement_of, show, to_json

    found = [agreement_of(path, split) for path in gold]
    with ExitStack() as stack:
        write = _output(stack, json_file)
        for item in found:
            show(item, emit)
        if write is not None:
            write(to_json(found))
    return int(ExitCode.OK)


def _check(
    gold: tuple[str, ...], records: str | None, json_file: str | None, errors_file: str | None, variant: str | None,
    agreement: bool, by: str,
) -> None:  # fmt: skip
    import os

    for option, path in (("--json", json_file), ("--errors", errors_file)):
        if path is None:
            continue
        if not path or "\0" in path:
            raise UsageError("no file name", where=option, expected="a file name")
        taken = {os.path.realpath(other) for other in (*gold, *([records] if records else []))}
        if os.path.realpath(path) in taken:
            raise UsageError("would write over an input", where=option, expected="another file")
    if (
        json_file is not None
        and errors_file is not None
        and os.path.realpath(json_file) == os.path.realpath(errors_file)
    ):
        raise UsageError("names the same file as --json", where="--errors", expected="two files")
    if records is not None and variant is not None:
        raise UsageError(
            "the records are of the texts as they are",
            where="--variant",
            expected="no --records: variants are coded anew",
        )
    if agreement and (records is not None or errors_file is not None or variant is not None or by != "stage"):
        raise UsageError("compares coders, not records", where="--agreement", expected="--json and --split at most")


def _output(stack: ExitStack, path: str | None) -> Callable[[str], None] | None:
    if path is None:
        return None
    from rasid.files import AtomicFile, opened

    return opened(AtomicFile(path), stack).write


@contextmanager
def _progress(total: int) -> Iterator[Callable[[str], None]]:
    """A progress bar on a terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        yield lambda _: bar.update(task, advance=1)
