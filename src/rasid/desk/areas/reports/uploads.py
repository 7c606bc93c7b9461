"""What was uploaded, taken in and coded in the background, one upload after the other, with its progress."""

from __future__ import annotations

import logging
import secrets
import shutil
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from queue import Queue
from typing import Any, Literal

from fastapi import Request
from sqlalchemy import select

from rasid.archive import Workspace
from rasid.archive.capture import take_in
from rasid.archive.clock import now
from rasid.archive.coding import code_pending
from rasid.archive.pool import processes_by_default
from rasid.archive.tables import captures, sightings
from rasid.desk.context import shared_of
from rasid.desk.faults import TooLarge
from rasid.desk.settings import DeskSettings
from rasid.errors import RasidError
from rasid.reading.items import Given, Item, Refusal, open_items

State = Literal["waiting", "taking-in", "coding", "done", "failed"]
_LOG = logging.getLogger("rasid.desk")
_MOST_KEPT = 100
"""Uploads whose progress is remembered."""
_MOST_NAMED = 200


@dataclass(frozen=True, slots=True)
class Part:
    """One uploaded file, or a text that was typed in, before it is taken in."""

    name: str
    given: Given
    path: Path | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class SetAside:
    """An input that could not be taken in or read, and why."""

    where: str
    what: str
    expected: str | None = None
    advice: str | None = None


@dataclass
class Upload:
    """An upload and what became of it. `reports`: the numbers of its reports that are coded, new or known before."""

    id: str
    who: str
    at: str
    names: list[str]
    state: State = "waiting"
    new: int = 0
    known: int = 0
    coding: int = 0
    finished: int = 0
    reports: list[int] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)

    @property
    def over(self) -> bool:
        """Whether nothing more will change."""
        return self.state in ("done", "failed")


class Uploads:
    """The uploads of one desk."""

    def __init__(self, workspace: Workspace, settings: DeskSettings) -> None:
        self.workspace, self.settings = workspace, settings
        self._kept: OrderedDict[str, Upload] = OrderedDict()
        self._lock = threading.Lock()
        # One at a time: two that code what waits would code it twice. A desk that is stopped does not wait for it: what was taken in is kept.
        self._waiting: Queue[Callable[[], None]] = Queue()
        threading.Thread(target=self._work, name="uploads", daemon=True).start()

    def folder(self) -> Path:
        """A new folder in which the files of one upload wait."""
        root = self.settings.uploads
        if root is not None:
            root.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix="rasid-upload-", dir=root))

    def begin(self, who: str, parts: Sequence[Part], folder: Path | None) -> Upload:
        """Take in and code in the background; the folder is removed behind it."""
        made = Upload(
            f"{now()[:19].replace(':', '').replace('-', '')}-{secrets.token_hex(4)}",
            who,
            now(),
            [part.name for part in parts],
        )
        with self._lock:
            self._kept[made.id] = made
            while len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        self._waiting.put(lambda: self._run(made, list(parts), folder))
        return made

    def find(self, id: str) -> Upload | None:
        """An upload since the desk was started."""
        with self._lock:
            return self._kept.get(id)

    def listed(self) -> list[Upload]:
        """All that are remembered, the last one first."""
        with self._lock:
            return list(self._kept.values())[::-1]

    def wait(self, seconds: float = 60.0) -> None:
        """Until everything that was uploaded so far is coded."""
        done = threading.Event()
        self._waiting.put(done.set)
        if not done.wait(seconds):
            raise TimeoutError

    def _work(self) -> None:
        while True:
            self._waiting.get()()

    def _run(self, upload: Upload, parts: list[Part], folder: Path | None) -> None:
        try:
            # What is done is noted under the name of who uploaded it.
            own = Workspace(self.workspace.root, self.workspace.database, who=upload.who)
            upload.state = "taking-in"
            for taken in take_in(own, self._items(upload, parts)):
                upload.new, upload.known = taken.new, taken.known
            upload.state = "coding"
            processes = processes_by_default() if self.settings.processes is None else self.settings.processes
            for done in code_pending(own, self.settings.options, processes=processes):
                upload.coding, upload.finished = done.total, done.finished
            self._close(upload)
            upload.state = "done"
        except RasidError as error:
            upload.aside.append(SetAside(", ".join(upload.names), error.what, error.expected, error.advice))
            upload.state = "failed"
        except (
            Exception
        ) as error:  # the thread goes on with the next upload; the page and the log say that this one failed
            upload.aside.append(SetAside(", ".join(upload.names), type(error).__name__))
            upload.state = "failed"
            _LOG.error("upload %s: %s", upload.id, type(error).__name__)
        finally:
            if folder is not None:
                shutil.rmtree(folder, ignore_errors=True)

    def _items(self, upload: Upload, parts: list[Part]) -> Iterator[Item | Refusal]:
        size = 0
        for part in parts:
            location = f"upload/{upload.id}/{part.name}"
            for item in _of_part(part, location):
                if isinstance(item, Refusal):
                    _name(upload, part.name, item.part, dict(item.error.as_dict()["error"]))  # type: ignore[call-overload]  # the one shape
                else:
                    size += len(item.raw)
                    if size > self.settings.unpacked_bytes:
                        raise TooLarge(
                            "the upload unpacks to more than is taken", where=part.name,
                            expected=f"at most {self.settings.unpacked_bytes:,} bytes", advice="What came before is kept; upload less at once",
                        )  # fmt: skip
                yield item

    def _close(self, upload: Upload) -> None:
        """Which reports came of it, and what could not be read."""
        place = f"upload/{upload.id}/"
        with self.workspace.database.read() as connection:
            rows = connection.execute(
                select(captures.c.id, captures.c.state, captures.c.error, sightings.c.location, sightings.c.part)
                .join(sightings, sightings.c.capture_id == captures.c.id)
                .where(sightings.c.location.startswith(place, autoescape=True))
                .order_by(captures.c.id)
            ).all()
        for row in rows:
            if row.state == "coded":
                upload.reports.append(row.id)
            elif row.state == "set-aside":
                _name(upload, row.location.removeprefix(place), row.part, row.error or {})
        upload.reports = list(dict.fromkeys(upload.reports))


def _of_part(part: Part, location: str) -> Iterator[Item | Refusal]:
    if part.text is not None:
        yield Item(part.text.encode("utf-8"), "text", location, "", part.given)
        return
    assert part.path is not None
    inside = str(part.path)
    for item in open_items(part.path, part.given):
        if isinstance(item, Refusal):
            yield item._replace(location=location, error=_named(item.error, inside, part.name))
        else:
            yield replace(item, location=location)


def _named(error: RasidError, path: str, name: str) -> RasidError:
    """The error with the name of the file as it was uploaded."""
    error.where = error.where.replace(path, name) if error.where else name
    return error


def _name(upload: Upload, name: str, part: str, error: dict[str, Any]) -> None:
    if len(upload.aside) < _MOST_NAMED:
        upload.aside.append(
            SetAside(
                f"{name}: {part}" if part else name,
                str(error.get("what", "")),
                error.get("expected"),
                error.get("advice"),
            )
        )


_making = threading.Lock()


def uploads_of(request: Request) -> Uploads:
    """The uploads of the desk that is asked, made when they are first needed."""
    with _making:
        made = getattr(request.app.state, "uploads", None)
        if made is None:
            shared = shared_of(request)
            made = request.app.state.uploads = Uploads(shared.workspace, shared.settings)
        assert isinstance(made, Uploads)
        return made
