"""Errors that Rasid raises on purpose, and the exit codes of the command line.

Each error says what is wrong, where, what was expected and what to do. `as_dict` is the one JSON shape of an error.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any


class ExitCode(IntEnum):
    """Exit codes of the `rasid` command, as documented in `rasid --help` and `docs/command-line.md`."""

    OK = 0
    """Everything was coded."""
    SOME_FAILED = 1
    """A batch was coded, but at least one input was set aside (listed on stderr)."""
    USAGE = 2
    """The command was called wrongly."""
    UNREADABLE = 3
    """No input could be read: missing, no permission, empty, binary, unknown encoding, not Arabic, or too long for a report."""
    LEXICON = 4
    """A lexicon entry is wrong (file, line and what was expected are named)."""
    OUTPUT = 5
    """The output could not be written: no permission, no space, no such folder. Nothing was left half-written."""
    RECORD = 6
    """A record or gold could not be read, or does not hold what was asked for."""
    WORKSPACE = 7
    """A workspace is missing, damaged, locked by another process, or made by another version."""
    CLUSTER = 8
    """The scheduler of a cluster does not answer, no worker is there, or a worker has other versions."""
    INTERRUPTED = 130
    """Stopped by the user."""


class RasidError(Exception):
    """Base of all errors with a message for the user.

    `what` says what is wrong, `where` names the file, line or value, `expected` what was expected, `advice` what to do.
    """

    exit_code: ExitCode = ExitCode.USAGE
    code: str = "error"

    def __init__(
        self, what: str, *, where: str | None = None, expected: str | None = None, advice: str | None = None
    ) -> None:
        self.what, self.where, self.expected, self.advice = what, where, expected, advice
        super().__init__(str(self))

    def __str__(self) -> str:
        text = f"{self.where}: {self.what}" if self.where else self.what
        if self.expected:
            text += f"; expected {self.expected}"
        if self.advice:
            text += f". {self.advice}"
        return text

    def as_dict(self) -> dict[str, object]:
        """The JSON shape: `{"error": {"code", "what", "where", "expected", "advice", "exit_code"}}`."""
        return {"error": self.details()}

    def details(self) -> dict[str, Any]:
        """What stands in the JSON shape."""
        return {
            "code": self.code, "what": self.what, "where": self.where, "expected": self.expected, "advice": self.advice,
            "exit_code": int(self.exit_code),
        }  # fmt: skip


class UnreadableInput(RasidError):
    """An input that can't be read as an Arabic document."""

    exit_code, code = ExitCode.UNREADABLE, "unreadable-input"


class LexiconError(RasidError):
    """A lexicon entry that is wrong."""

    exit_code, code = ExitCode.LEXICON, "lexicon"


class OutputError(RasidError):
    """An output that could not be written."""

    exit_code, code = ExitCode.OUTPUT, "output"


class RecordError(RasidError):
    """A record that can't be read or does not hold what was asked for."""

    exit_code, code = ExitCode.RECORD, "record"


class WorkspaceError(RasidError):
    """A workspace that is missing, damaged, locked, or made by another version."""

    exit_code, code = ExitCode.WORKSPACE, "workspace"


class ClusterError(RasidError):
    """A cluster that can't be reached, has no workers, or workers of other versions."""

    exit_code, code = ExitCode.CLUSTER, "cluster"


class UsageError(RasidError):
    """A call with wrong options or arguments."""

    exit_code, code = ExitCode.USAGE, "usage"
