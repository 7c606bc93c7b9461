"""`rasid add`."""

from __future__ import annotations

import signal
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain
from threading import Event
from typing import TYPE_CHECKING, Any

import click

from rasid.commands.options import GIVEN_PATH, coding_options, epilog, workspace_option
from rasid.commands.output import complain, printable
from rasid.commands.progress import ProgressBar
from rasid.commands.workspaces import count, opened, options_of
from rasid.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from rasid.archive import Workspace
    from rasid.archive.tasks import Options
    from rasid.reading.items import Given, Item, Refusal

MAX_REASONS = 20
"""Inputs that are named at the end; `rasid status --set-aside` lists all."""


@click.command(
    epilog=epilog(
        ExitCode.OK,
        ExitCode.SOME_FAILED,
        ExitCode.USAGE,
        ExitCode.LEXICON,
        ExitCode.OUTPUT,
        ExitCode.WORKSPACE,
        ExitCode.INTERRUPTED,
    )
)
@click.argument("paths", nargs=-1, metavar="PATH...", type=GIVEN_PATH)
@click.option("--outlet", metavar="NAME", help="Who published them, where they do not say.")
@click.option("--published", metavar="DATE", help="Publication date of all that do not say theirs.")
@click.option(
    "--map",
    "mapping",
    multiple=True,
    metavar="FIELD=COLUMN",
    help="Which column or key holds the text, title, byline, outlet, url, published, captured or id.",
)
@click.option("--retry", is_flag=True, help="Try what was set aside once more, too.")
@click.option("--follow", is_flag=True, help="Go on looking for new files until stopped.")
@click.option(
    "--every",
    type=click.FloatRange(0.2),
    default=10.0,
    show_default=True,
    metavar="SECONDS",
    help="How often to look, with --follow.",
)
@click.option("--no-code", is_flag=True, help="Take the reports in now and code them with a later `rasid add`.")
@coding_options
@workspace_option
def add(
    paths: tuple[str, ...], outlet: str | None, published: str | None, mapping: tuple[str, ...], retry: bool, follow: bool, every: float,
    no_code: bool, jobs: int | None, min_confidence: float, gazetteer_file: str | None, workspace_dir: str | None,
) -> int:  # fmt: skip
    """Add reports to a workspace and code them.

    PATH is a text, HTML, PDF or DOCX file, JSON Lines or a JSON list, a CSV or TSV table, an RSS or Atom feed, a WARC archive, a zip file of these, or a
    folder. The raw bytes are kept first; then they are coded in parallel. What was added before is not added again, so a run that was stopped
    anywhere is continued by starting it again. What can't be read is set aside with its reason. Without PATH what waits is coded.
    """
    from rasid.archive.pool import processes_by_default
    from rasid.reading.items import Given
    from rasid.reading.items.columns import parse_mapping
    from rasid.reading.text import as_date

    if follow and not paths:
        raise UsageError("nothing to follow", where="--follow", expected="a PATH")
    day = as_date(published)
    given = Given(outlet=outlet, published=day.isoformat() if day else None, fields=parse_mapping(mapping))
    options = options_of(min_confidence, gazetteer_file)
    processes = processes_by_default() if jobs is None else jobs
    wanted = None if no_code else options
    with opened(workspace_dir) as workspace:
        if follow:
            return _follow(workspace, paths, given, wanted, processes, retry, every)
        failed = _take_in(workspace, _items(paths, given)) if paths else 0
        failed += _code(workspace, wanted, processes, retry)
    return int(ExitCode.SOME_FAILED if failed else ExitCode.OK)


def _follow(
    workspace: Workspace, paths: tuple[str, ...], given: Given, options: Options | None, jobs: int, retry: bool, every: float
) -> int:  # fmt: skip
    """Take in and code what comes, until stopped."""
    from rasid.archive.follow import Watch

    watch = Watch(paths, every)
    try:
        with _asked_to_stop() as stop:
            while True:
                ready, refused = watch.look()
                if ready or refused:
                    _take_in(workspace, chain(_items(ready, given), refused), stop)
                    watch.took(ready)
                _code(workspace, options, jobs, retry, stop)
                retry = False
                stop.wait(every)
                _stop_if(stop)
    except KeyboardInterrupt:
        complain("Stopped: what was taken in is kept; a later `rasid add` goes on from here")
        return int(ExitCode.INTERRUPTED)


@contextmanager
def _asked_to_stop() -> Iterator[Event]:
    """Set by the first Ctrl-C: the work ends between two transactions, and not in the middle of a library that may swallow or print what is
    raised there. The second one ends it at once."""
    asked = Event()

    def ask(*_: object) -> None:
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()

    before: Any = None
    with suppress(ValueError):  # not in the main thread: whoever embeds the command handles signals
        before = signal.signal(signal.SIGINT, ask)
    try:
        yield asked
    finally:
        if before is not None:
            signal.signal(signal.SIGINT, before)


def _stop_if(stop: Event | None) -> None:
    if stop is not None and stop.is_set():
        raise KeyboardInterrupt


def _items(paths: Sequence[str], given: Given) -> Iterator[Item | Refusal]:
    from rasid.reading.items import open_items

    return chain.from_iterable(open_items(path, given) for path in paths)


def _take_in(workspace: Workspace, items: Iterable[Item | Refusal], stop: Event | None = None) -> int:
    from rasid.archive.capture import Taken, take_in

    refused: list[Any] = []

    def noting() -> Iterator[Any]:
        from rasid.reading.items import Refusal

        for item in items:
            if isinstance(item, Refusal):
                refused.append(item)
            yield item

    taken = Taken()
    with ProgressBar("Taking in", "items") as bar:
        for taken in take_in(workspace, noting()):
            bar.show(taken.new + taken.known)
            _stop_if(stop)
    if taken.new or taken.known or refused:
        complain(f"Took in {count(taken.new, 'new report')} in {bar.seconds:,.1f} s; {taken.known:,} known already")
    _list(
        [(f"{r.location}: {r.part}" if r.part else r.location, r.error.as_dict()["error"]) for r in refused],
        "could not be taken in",
    )
    return len(refused)


def _code(workspace: Workspace, options: Options | None, jobs: int, retry: bool, stop: Event | None = None) -> int:
    if options is None:
        return 0
    from rasid.archive.coding import Done, code_pending, places_of
    from rasid.commands.review import fill_queue

    done = Done()
    with ProgressBar("Coding", "reports") as bar:
        for done in code_pending(workspace, options, processes=jobs, retry=retry):
            bar.show(done.finished, done.total)
            _stop_if(stop)
    if (
        done.total or stop is None
    ):  # without new reports those of a run that was cut off here; who follows has the next ones
        fill_queue(workspace)
    if done.total:
        complain(f"Coded {count(done.coded, 'report')} in {bar.seconds:,.1f} s ({bar.rate:,.1f} a second)")
    places = places_of(workspace, [capture for capture, _ in done.set_aside[:MAX_REASONS]])
    named = [(places.get(capture, f"capture {capture}"), error) for capture, error in done.set_aside]
    _list(named, "could not be read")
    return len(done.set_aside)


def _list(faults: list[tuple[str, Any]], what: str) -> None:
    if not faults:
        return
    complain(f"rasid: {count(len(faults), 'input')} {what} and {'was' if len(faults) == 1 else 'were'} set aside:")
    for where, error in faults[:MAX_REASONS]:
        text = f"{error['what']}" + (f"; expected {error['expected']}" if error.get("expected") else "")
        complain(f"  {printable(where)}: {printable(text)}")
    if len(faults) > MAX_REASONS:
        complain(f"  {len(faults) - MAX_REASONS:,} more: see `rasid status --set-aside`")
