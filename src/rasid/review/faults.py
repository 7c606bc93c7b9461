"""What goes wrong in reviewing."""

from __future__ import annotations

from rasid.errors import ExitCode, RasidError, UsageError


class WrongCoding(UsageError):
    """A coding of an event that can't be: an offset, a word of a vocabulary or a date is wrong. `where` is its path: `actors[1].span`."""

    code = "coding"


class NotInReview(RasidError):
    """An event, report or decision that the workspace does not hold (any more)."""

    exit_code, code = ExitCode.USAGE, "not-found"


class Overtaken(RasidError):
    """Somebody else has decided since the person looked; nothing was overwritten.

    `now` says what stands: `{"judgement", "verdict", "who", "at", "reason", "subject"}`, all but `subject` null when nothing stands any more.
    """

    exit_code, code = ExitCode.USAGE, "overtaken"

    def __init__(self, what: str, *, now: dict[str, object], where: str | None = None) -> None:
        super().__init__(what, where=where, advice="Look at what stands now and decide again")
        self.now = now
