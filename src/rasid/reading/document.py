"""The document: what reading hands to coding."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from rasid.record import Span


@dataclass(frozen=True, slots=True)
class Document:
    """A text as it was read, decoded and otherwise unchanged, with what the input says about it.

    `id` is `sha256:` and the hash of the raw bytes. All spans count code points of `text`. `dateline` is the place and
    agency line at the head of a wire report; `published` is None when neither given nor found.
    """

    id: str
    text: str
    source_path: str | None = None
    source_id: str | None = None
    url: str | None = None
    outlet: str | None = None
    title: Span | None = None
    byline: Span | None = None
    dateline: Span | None = None
    published: date | None = None
    language: str = "ar"
    warnings: tuple[str, ...] = field(default=())
