"""What goes wrong at the desk: errors with the HTTP status that they are answered with.

A program gets the one JSON shape of an error (`RasidError.as_dict`), a person a page that says the same.
"""

from __future__ import annotations

from rasid.errors import (
    LexiconError,
    OutputError,
    RasidError,
    RecordError,
    UnreadableInput,
    UsageError,
    WorkspaceError,
)
from rasid.review.faults import NotInReview
from rasid.review.faults import Overtaken as ReviewOvertaken


class DeskError(RasidError):
    """An error of a request. Subclasses say which; `status` is that of the answer."""

    code, status = "request", 400


class NotSignedIn(DeskError):
    """Nobody is signed in, or the session has ended."""

    code, status = "not-signed-in", 401


class NotAllowed(DeskError):
    """The person's role does not reach."""

    code, status = "not-allowed", 403


class ForgedRequest(DeskError):
    """A change was asked for without the token of the session: another site may have sent it."""

    code, status = "forged-request", 403


class NotThere(DeskError):
    """What was asked for does not exist (any more)."""

    code, status = "not-found", 404


class Overtaken(DeskError):
    """Somebody else has decided in the meantime; nothing was overwritten. `now` holds what stands now."""

    code, status = "overtaken", 409

    def __init__(self, what: str, *, now: object = None, **named: str | None) -> None:
        super().__init__(what, **named)
        self.now = now


class NotYet(DeskError):
    """Being worked out: come again in a few seconds."""

    code, status = "not-yet", 503


class TooLarge(DeskError):
    """More than the desk takes."""

    code, status = "too-large", 413


class WrongContent(DeskError):
    """Not of the sort that is taken."""

    code, status = "wrong-content", 415


class TooMany(DeskError):
    """Too many requests or failed attempts; `seconds`: when to come again."""

    code, status = "too-many-requests", 429

    def __init__(self, what: str, *, seconds: int, **named: str | None) -> None:
        super().__init__(what, **named)
        self.seconds = seconds


_STATUS: tuple[tuple[type[RasidError], int], ...] = (
    (ReviewOvertaken, 409),
    (NotInReview, 404),
    (UsageError, 400),
    (UnreadableInput, 422),
    (RecordError, 422),
    (WorkspaceError, 503),
    (LexiconError, 500),
    (OutputError, 500),
)


def status_of(error: RasidError) -> int:
    """The HTTP status that an error is answered with."""
    if isinstance(error, DeskError):
        return error.status
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 500)
