"""An item: the raw bytes of one report, where they were found, and what was said of them from outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

import msgspec

from rasid.errors import RasidError

Kind = Literal["text", "html", "docx", "pdf", "json"]
"""How the bytes are read; `json` is one object with the text and what its source knows about it."""


class Given(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is said of a report from outside its bytes: by options, a table, a feed or an archive.

    `fields` maps keys of a JSON object to what they hold, where they have other names than usual. It is part of what a report is: the same bytes
    printed by two outlets are two reports.
    """

    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    fields: dict[str, str] = {}


NOTHING_GIVEN = Given()


@dataclass(frozen=True, slots=True)
class Item:
    """The bytes of one report. `container` holds the bytes of the feed or table that the item was taken out of, where its own bytes are no slice
    of them; `part` says where in the file it stands; `captured` when the bytes were fetched, as an ISO time stamp or day."""

    raw: bytes
    kind: Kind
    location: str
    part: str = ""
    given: Given = NOTHING_GIVEN
    captured: str | None = None
    container: bytes | None = None

    @property
    def where(self) -> str:
        """The item in a message."""
        return f"{self.location}: {self.part}" if self.part else self.location


class Refusal(NamedTuple):
    """An input of which not even the bytes could be taken."""

    location: str
    part: str
    error: RasidError
