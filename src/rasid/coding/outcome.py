"""What becomes of one document among many: its record, or the reason for which it is set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rasid.errors import ExitCode, RasidError
from rasid.reading.document import Document
from rasid.reading.paths import SetAside
from rasid.record import Record

if TYPE_CHECKING:
    from rasid.coding.coder import Coder


class CodingError(RasidError):
    """A document on which the coder itself failed; it is set aside and the rest goes on."""

    exit_code, code = ExitCode.SOME_FAILED, "coding"


class Outcome(NamedTuple):
    """A record, or the input that was set aside."""

    record: Record | None
    set_aside: SetAside | None


def code_or_set_aside(coder: Coder, document: Document, min_confidence: float, *, debug: bool = False) -> Outcome:
    """Code a document; whatever the coder can't take sets it aside. Raises `LexiconError`, and with `debug` any fault as it is."""
    source = document.source_path or document.id
    if document.source_id is not None:
        source += f" ({document.source_id})"
    try:
        return Outcome(coder.code_document(document, min_confidence=min_confidence), None)
    except RasidError as error:
        if error.exit_code is ExitCode.LEXICON:
            raise
        return Outcome(None, SetAside(source, error))
    except Exception as error:  # one document that the coder can't take must not end a batch of thousands
        if debug:
            raise
        fault = CodingError(
            f"could not be coded: {type(error).__name__}: {error}", where=source,
            advice="This is a fault of Rasid; set RASID_DEBUG=1 to see where",
        )  # fmt: skip
        return Outcome(None, SetAside(source, fault))
