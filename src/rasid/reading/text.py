"""A document from a text: title, byline, dateline and date found, language checked, characters untouched."""

from __future__ import annotations

import hashlib
from datetime import date, datetime

from rasid.errors import UnreadableInput, UsageError
from rasid.reading.dates import parse_date
from rasid.reading.document import Document
from rasid.reading.encoding import decode
from rasid.reading.heading import Place, find_heading, find_line, name_of
from rasid.reading.language import check_language
from rasid.record import Span

MAX_CHARACTERS = 1_000_000
"""The longest text that is one report: a long book. Longer ones are archives or damaged files, whose coding would take more
memory than a laptop should give."""


def from_text(
    text: str, *, title: str | None = None, byline: str | None = None, outlet: str | None = None,
    url: str | None = None,
    published: date | str | None = None, source_path: str | None = None, source_id: str | None = None,
    raw: bytes | None = None, where: str | None = None, warnings: tuple[str, ...] = (), quiet: bool = False,
) -> Document:  # fmt: skip
    """The document of a text, otherwise unchanged.

    A `title` or `byline` that the text does not hold is put before it as a line of its own, so that it has
    characters to point at; the warnings say so unless `quiet`. `raw` are the bytes the text was read from (the id is
    their hash; by default the UTF-8 bytes of the document's text). `where` names the input in errors. Raises
    `UnreadableInput` for a text that is empty, holds lone surrogates or is not Arabic, and `UsageError` for a
    `published` that is no date.
    """
    where = where or source_path
    for name, value in (
        ("text", text),
        ("title", title),
        ("byline", byline),
        ("outlet", outlet),
        ("url", url),
        ("id", source_id),
    ):
        _refuse_surrogates(name, value, where)
    if len(text) > MAX_CHARACTERS:
        raise UnreadableInput(
            f"too long: {len(text):,} characters", where=where, expected=f"one report of at most {MAX_CHARACTERS:,} characters",
            advice="Split it into reports, or give JSON Lines with one report a line",
        )  # fmt: skip
    if not text.strip():
        raise UnreadableInput("the text is empty", where=where, expected="an Arabic report")
    language_notes = check_language(text, where=where)
    day = as_date(published)
    notes = [*warnings, *language_notes]
    title, byline = _one_line(title), _one_line(byline)
    title_place = find_line(text, title) if title else None
    byline_place = find_byline(text, byline) if byline else None
    added: list[str] = []
    if title and title_place is None:
        added.append(title)
        notes += [] if quiet else ["title: added as first line"]
    if byline and byline_place is None:
        added.append(byline)
        notes += [] if quiet else [f"byline: added as line {len(added)}"]
    if added:
        prefix = "\n".join(added) + "\n"
        text = prefix + text
        title_place, byline_place = _moved(title_place, len(prefix)), _moved(byline_place, len(prefix))
        if title and title_place is None:
            title_place = (0, len(title))
        if byline and byline_place is None:
            start = len(prefix) - 1 - len(byline)
            own_start, own_end = name_of(byline)
            byline_place = (start + own_start, start + own_end)
    heading = find_heading(text, outlet=outlet)
    if day is None:
        day = heading.published
        notes += heading.notes
    data = raw if raw is not None else text.encode("utf-8")
    return Document(
        id=f"sha256:{hashlib.sha256(data).hexdigest()}", text=text, source_path=source_path, source_id=source_id,
        url=url,
        outlet=outlet, title=_span(text, title_place or heading.title), byline=_span(text,
        byline_place or heading.byline),
        dateline=_span(text, heading.dateline), published=day, warnings=tuple(notes),
    )  # fmt: skip


def from_bytes(
    raw: bytes,
    *,
    where: str,
    source_path: str | None = None,
    outlet: str | None = None,
    published: date | str | None = None,
) -> Document:
    """The document of a plain-text file."""
    decoded = decode(raw, where=where)
    return from_text(
        decoded.text, outlet=outlet, published=published, source_path=source_path, raw=raw, where=where,
        warnings=decoded.warnings
    )  # fmt: skip


def as_date(value: date | str | None) -> date | None:
    """A date from a date, an ISO date or time stamp, or a date in words. Raises `UsageError` for anything else."""
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    day = parse_date(value)
    if day is None:
        raise UsageError(f"{value!r} is no date", where="published", expected="a date such as 2016-10-26")
    return day


def find_byline(text: str, byline: str) -> Place | None:
    """Where a given byline stands in the first or last lines: as a line, or as the name in one."""
    place = find_line(text, byline, within=8)
    if place is not None:
        start, end = name_of(text[place[0] : place[1]])
        return place[0] + start, place[0] + end
    start, end = name_of(byline)
    name = byline[start:end]
    found = find_heading(text).byline
    return found if found and text[found[0] : found[1]] == name else None


def _one_line(value: str | None) -> str | None:
    return " ".join(value.split()) or None if value else None


def _moved(place: Place | None, by: int) -> Place | None:
    return None if place is None else (place[0] + by, place[1] + by)


def _span(text: str, place: Place | None) -> Span | None:
    return None if place is None else Span(place[0], place[1], text[place[0] : place[1]])


def _refuse_surrogates(name: str, value: str | None, where: str | None) -> None:
    if value is None or value.isascii():
        return
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UnreadableInput(
            f"the {name} holds a lone surrogate (U+{ord(value[error.start]):04X}) at character {error.start}",
            where=where, expected="Unicode text", advice="The file was cut or converted wrongly: use the original",
        ) from error  # fmt: skip
