"""The process that codes for a worker: `python -m rasid.cluster.coding_process`. It takes work on standard input and answers on standard output.

It says what it is about to touch before it touches it, so that whoever started it knows which document it died of.
"""

from __future__ import annotations

import os
import queue
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import IO

import msgspec

from rasid.cluster.frames import read_frame, write_frame
from rasid.cluster.job import Aside, Begin, End, Fault, Message, Options, Ready, Row, Setup, Work
from rasid.cluster.partition import values_of
from rasid.cluster.storage import Watched, open_source, reading_error
from rasid.coding.coder import Coder
from rasid.coding.outcome import CodingError, code_or_set_aside
from rasid.errors import ExitCode, RasidError, UnreadableInput
from rasid.reading.entries import Entry, entries

_GRACE = 1.5
"""Whoever started this process ends it when a document takes too long. This process ends itself after so many times as long, should nobody be left."""


class CrashesTheCoder(CodingError):
    """A document that brings down the process that codes it."""

    code = "crashes-the-coder"


class Speaker:
    """Sends messages."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def say(self, message: Message) -> None:
        write_frame(self._stream, msgspec.msgpack.encode(message))


def main() -> int:
    """Serve until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the worker
    # What some library prints must not come between the messages.
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    speaker = Speaker(out)
    inbox: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(os.fdopen(os.dup(0), "rb"), inbox), daemon=True).start()
    setup = msgspec.msgpack.decode(inbox.get(), type=Setup)
    try:
        coder = _coder(setup)
    except RasidError as error:
        speaker.say(Fault("lexicon", error.details()))
        return int(error.exit_code)
    speaker.say(Ready())
    while True:
        work = msgspec.msgpack.decode(inbox.get(), type=Work)
        try:
            _piece(coder, setup.options, work, speaker)
        except BrokenPipeError:  # the worker is gone
            return 1


def _listen(stream: IO[bytes], inbox: queue.SimpleQueue[bytes]) -> None:
    """Pass on what comes; when the worker is gone, so is this process, whatever it is doing."""
    while (frame := read_frame(stream)) is not None:
        inbox.put(frame)
    os._exit(0)


def _coder(setup: Setup) -> Coder:
    if setup.gazetteer is None:
        coder = Coder.load()
    else:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "gazetteer.tsv"
            path.write_bytes(setup.gazetteer)
            coder = Coder.load(path)
    _ = coder.scorer, coder.time_words, coder.quantity_words
    return coder


def _piece(coder: Coder, options: Options, work: Work, speaker: Speaker) -> None:
    began = time.process_time()
    number = 0
    watched: Watched | None = None
    try:
        with open_source(work.piece.address) as watched:
            for number, entry in enumerate(_entries(watched, options, work), start=1):
                if work.last is not None and number > work.last:
                    break
                if number - 1 >= max(work.skip, work.first) and not work.count_only:
                    _entry(coder, options, work, number - 1, entry, speaker)
            if not number and work.piece.whole:
                raise UnreadableInput(
                    "no reports in the file", where=work.piece.source, expected="a file of many reports"
                )
    except Exception as error:  # of reading: what coding raises is dealt with for each document
        if isinstance(error, RasidError) and error.exit_code is ExitCode.LEXICON:
            speaker.say(Fault("lexicon", error.details()))
            return
        if watched is None or watched.fault is not None or not isinstance(error, RasidError):
            at_fault = watched.fault if watched is not None and watched.fault is not None else error
            speaker.say(Fault("reading", reading_error(at_fault, work.piece.source).details()))
            return
        # The source itself is damaged from here on.
        speaker.say(Aside(number, None, error.details()))
    speaker.say(End(number, time.process_time() - began))


def _entries(stream: Watched, options: Options, work: Work) -> Iterator[Entry]:
    piece = work.piece
    return entries(
        stream, piece.form, piece.source, start=piece.start, end=piece.end, outlet=options.outlet,
        published=date.fromisoformat(options.published) if options.published else None,
    )  # fmt: skip


def _entry(coder: Coder, options: Options, work: Work, number: int, entry: Entry, speaker: Speaker) -> None:
    if number in work.aside:
        speaker.say(Aside(number, entry.position, killer(entry.where).details()))
        return
    speaker.say(Begin(number, entry.position, entry.where))
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, _GRACE * work.seconds + 10)
    try:
        outcome = code_or_set_aside(coder, entry.read(), options.min_confidence)
        error: RasidError | None = outcome.set_aside.error if outcome.set_aside is not None else None
    except RasidError as fault:
        if fault.exit_code is ExitCode.LEXICON:
            raise
        outcome, error = None, fault
    except Exception as fault:  # a library that reads pages or tables stumbled
        outcome, error = None, UnreadableInput(f"could not be read: {type(fault).__name__}: {fault}", where=entry.where)
    finally:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, 0)
    if error is not None:
        speaker.say(Aside(number, entry.position, error.details()))
    elif outcome is not None and outcome.record is not None:
        speaker.say(Row(number, values_of(outcome.record, work.piece.source, entry.position)))


def killer(where: str) -> CrashesTheCoder:
    """Why a document is set aside that was found by halving its piece."""
    return CrashesTheCoder(
        "every worker that codes it dies", where=where, advice="Code it alone on one machine to see where"
    )


if __name__ == "__main__":
    sys.exit(main())
