"""What goes to a process that codes, and what comes back."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec

from rasid.archive.coded_rows import CodedRows, rows_of
from rasid.archive.fingerprints import fingerprint
from rasid.archive.private_rows import PrivacyRow, privacy_row
from rasid.archive.search.rows import SearchRow, search_row
from rasid.archive.stored import packed
from rasid.coding.coder import Coder
from rasid.errors import ExitCode, RasidError
from rasid.models import DEFAULT_MIN_CONFIDENCE
from rasid.reading.items import Given, Item, read_item
from rasid.reading.items.item import Kind
from rasid.record import Record
from rasid.record.serialise import to_json


class CodingFault(RasidError):
    """A report on which the coder itself failed."""

    exit_code, code = ExitCode.SOME_FAILED, "coding"


class Options(msgspec.Struct, frozen=True):
    """What changes the records beside the reports: the least confidence, and the file of a user's gazetteer."""

    min_confidence: float = DEFAULT_MIN_CONFIDENCE
    gazetteer: str | None = None


class Task(msgspec.Struct, frozen=True):
    """A capture that is to be coded."""

    capture: int
    raw: bytes
    kind: Kind
    given: Given
    location: str
    part: str = ""


class Coded(msgspec.Struct, frozen=True):
    """A capture that was coded: the record as gzipped JSON with its hash, and what of it goes into tables."""

    capture: int
    data: bytes
    digest: str
    version: str
    lexicon: str
    options: str
    report: dict[str, Any]
    rows: CodedRows
    search: SearchRow
    privacy: PrivacyRow


class Refused(msgspec.Struct, frozen=True):
    """A capture that was set aside, and why (the JSON shape of an error)."""

    capture: int
    error: dict[str, Any]


Outcome = Coded | Refused


def refused(capture: int, error: RasidError) -> Refused:
    """A capture that is set aside because of `error`."""
    return Refused(capture, dict(error.as_dict()["error"]))  # type: ignore[call-overload]  # the one shape of an error


def code_task(coder: Coder, task: Task, options: Options) -> Outcome:
    """Read and code one capture. Whatever is wrong with it comes back as `Refused`."""
    item = Item(task.raw, task.kind, task.location, task.part, task.given)
    try:
        document = read_item(item)
        record = coder.code_document(document, min_confidence=options.min_confidence)
        return coded(task.capture, record)
    except RasidError as error:
        if error.exit_code is ExitCode.LEXICON:
            raise
        return refused(task.capture, error)
    except Exception as error:  # one report that the coder can't take must not end the work on thousands
        return refused(
            task.capture, CodingFault(f"could not be coded: {type(error).__name__}: {error}", where=item.where)
        )


def coded(capture: int, record: Record) -> Coded:
    """A record as it is stored."""
    data = to_json(record).encode("utf-8")
    document = record.document
    rows = rows_of(record)
    return Coded(
        capture, packed(data), hashlib.sha256(data).hexdigest(), record.coder.version, record.coder.lexicon,
        msgspec.json.encode(record.coder.options, order="sorted").decode("utf-8"),
        {
            "document_id": document.id, "title": document.title.text if document.title else None,
            "byline": document.byline.text if document.byline else None, "outlet": document.outlet, "url": document.url,
            "published": document.published, "language": document.language, "text": document.text,
            "words": len(document.text.split()),
            "fingerprint": fingerprint(document.text, document.title.text if document.title else None),
        },
        rows,
        search_row(document.title.text if document.title else None, document.text, rows),
        privacy_row(record),
    )  # fmt: skip
