"""Printing: text that is safe on a terminal, standard output that fails with a reason, errors in one shape."""

from __future__ import annotations

import errno
import json
import os
import sys
import unicodedata

from rasid.errors import RasidError
from rasid.files import output_error

_LONGEST_PLACE = 400
"""What names the place of an error may be a query or a path of any length; as JSON it is whole."""
FSI, PDI = "\u2068", "\u2069"


class ClosedPipeError(Exception):
    """The reader of standard output has gone (`rasid … | head`): stop without a word."""


def emit(text: str) -> None:
    """Write text to standard output in UTF-8, whatever the locale. Raises `OutputError` when it can't take it."""
    try:
        sys.stdout.flush()
        stream = sys.stdout.buffer
        stream.write(text.encode("utf-8", errors="replace"))
        stream.flush()
    except BrokenPipeError as error:
        raise ClosedPipeError from error
    except OSError as error:
        if error.errno == errno.EPIPE:
            raise ClosedPipeError from error
        raise output_error(error, "standard output") from error


def silence_stdout() -> None:
    """Point standard output at nothing, so that the interpreter does not complain about it when it ends."""
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
    except (OSError, ValueError, AttributeError):
        return


def open_what_is_closed() -> None:
    """Put something in place of standard streams that were closed before the start (`>&-`), so that no file of ours gets their numbers. From the input
    nothing comes, on the output every write fails, and what is said on standard error is lost."""
    for name, mode, flags in (("stdin", "r", os.O_RDONLY), ("stdout", "w", os.O_RDONLY), ("stderr", "w", os.O_WRONLY)):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, flags), mode, encoding="utf-8"))


def complain(text: str) -> None:
    """Write a line to standard error; a standard error that is closed or full is no reason to fail."""
    try:
        sys.stderr.write(text + "\n")
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        return


def complain_about(error: RasidError, *, as_json: bool, indent: str = "rasid: ") -> None:
    """Write an error to standard error, as words or as the one JSON shape."""
    if as_json:
        complain(json.dumps(error.as_dict(), ensure_ascii=False))
    else:
        words = str(error)
        if error.where is not None and len(error.where) > _LONGEST_PLACE:
            words = words.replace(
                error.where, f"{error.where[: _LONGEST_PLACE // 2]}…{error.where[-_LONGEST_PLACE // 4 :]}", 1
            )
        words = printable(words)
        complain(words if words.startswith(("rasid ", "rasid: ")) else indent + words)


def printable(text: str) -> str:
    """`text` without characters that would steer the terminal: escape sequences and bidi overrides.

    Line ends and tabs become spaces, so that the text stays on its line.
    """
    if text.isascii() and text.isprintable():
        return text
    kept = []
    for char in text:
        category = unicodedata.category(char)
        if char in "\n\r\t\u2028\u2029":
            kept.append(" ")
        elif category == "Cc" or category == "Cs" or (category == "Cf" and char not in "\u200c\u200d"):
            continue
        else:
            kept.append(char)
    return "".join(kept)


def isolated(text: str) -> str:
    """`text` in Unicode isolates on a terminal, so that its direction does not disturb the line around it."""
    shown = printable(text)
    if not is_terminal() or not any("\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc" for char in shown):
        return shown
    return f"{FSI}{shown}{PDI}"


def is_terminal() -> bool:
    """True when standard output is a terminal."""
    return bool(sys.stdout is not None and sys.stdout.isatty())
