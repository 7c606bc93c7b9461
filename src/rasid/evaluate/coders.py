"""The ways of coding that can be scored, by name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from rasid.errors import UnreadableInput, UsageError
from rasid.record import Record

Code = Callable[[str, "str | date | None", str], Record]
"""Text, date of publication and id → record. Raises `UnreadableInput` for a text that the coder refuses."""


def _rasid() -> Code:
    from rasid.coding.coder import Coder
    from rasid.reading import from_text

    coder = Coder.load()

    def code(text: str, published: str | date | None, source_id: str) -> Record:
        return coder.code_document(from_text(text, published=published, source_id=source_id))

    return code


CODERS: dict[str, Callable[[], Code]] = {"rasid": _rasid}


def coder_of(name: str) -> Code:
    """The coder of that name, loaded. Raises `UsageError`."""
    if name not in CODERS:
        raise UsageError(f"no coder {name!r}", where="--coder", expected=" or ".join(CODERS))
    return CODERS[name]()


__all__ = ["CODERS", "Code", "UnreadableInput", "coder_of"]
