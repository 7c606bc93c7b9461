"""What was uploaded, taken in and coded in the background, one upload after the other, with its progress."""

from __future__ import annotations

import logging
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from queue import Queue
from typing import Any

from fastapi import Request
from sqlalchemy import func, select

from rasid.archive import Workspace
from rasid.archive.capture import take_in
from rasid.archive.clock import now
from rasid.archive.coding import code_pending
from rasid.archive.failures import DatabaseAway
from rasid.archive.pool import processes_by_default
from rasid.archive.tables import captures, sightings
from rasid.desk.areas.reports.journal import Journal, Known, Part, SetAside, Upload
from rasid.desk.context import Shared, shared_of
from rasid.desk.faults import TooLarge
from rasid.desk.settings import DeskSettings
from rasid.errors import RasidError
from rasid.reading.items import Item, Refusal, open_items

_LOG = logging.getLogger("rasid.desk")
_MOST_KEPT = 100
"""Uploads whose progress is remembered."""
_MOST_NAMED = 200
AGAIN_SECONDS = 10.0
"""After so many seconds an upload looks whether the database is back."""
_others = sightings.alias()


class Uploads:
    """The uploads of one desk."""

    def __init__(self, workspace: Workspace, settings: DeskSettings) -> None:
        self.workspace, self.settings = workspace, settings
        self.journal = Journal(settings.uploads or workspace.root / "uploads")
        self._kept: OrderedDict[str, tuple[Upload, Path]] = OrderedDict()
        self._lock = threading.Lock()
        # One at a time: two that code what waits would code it twice. A desk that is stopped does not wait for it: the next one goes on with it.
        self._waiting: Queue[Callable[[], None]] = Queue()
        if self.journal.alone():
            for known in self.journal.read():
                self._again(known)
        threading.Thread(target=self._work, name="uploads", daemon=True).start()

    def folder(self) -> Path:
        """A new folder in which the files of one upload wait."""
        return self.journal.folder()

    def begin(self, who: str, parts: Sequence[Part], folder: Path) -> Upload:
        """Take in and code in the background. What was sent is removed from the folder behind it."""
        made = Upload(
            f"{now()[:19].replace(':', '').replace('-', '')}-{secrets.token_hex(4)}",
            who,
            now(),
            [part.name for part in parts],
        )
        self.journal.write(folder, made, parts)
        self._keep(made, folder)
        self._waiting.put(lambda: self._run(made, list(parts), folder))
        return made

    def _again(self, known: Known) -> None:
        """An upload of an earlier run of the desk: one that was not over is gone on with, or told as interrupted."""
        upload = known.upload
        self._keep(upload, known.folder)
        if upload.over:
            return
        _from_the_start(upload)
        if known.whole:
            upload.resumed = True
            self._waiting.put(lambda: self._run(upload, known.parts, known.folder))
        else:
            self._waiting.put(lambda: self._interrupted(upload, known.folder))

    def _interrupted(self, upload: Upload, folder: Path) -> None:
        try:
            self._close(upload, recount=True)
        except RasidError as error:
            _LOG.error("upload %s: %s", upload.id, error.what)
        upload.state = "interrupted"
        self._write(folder, upload, [])

    def _keep(self, upload: Upload, folder: Path) -> None:
        with self._lock:
            self._kept[upload.id] = upload, folder
            over = [id for id, (own, _) in self._kept.items() if own.over]
            for id in over[: max(0, len(self._kept) - _MOST_KEPT)]:
                self.journal.remove(self._kept.pop(id)[1])

    def _write(self, folder: Path, upload: Upload, parts: Sequence[Part]) -> None:
        try:
            self.journal.write(folder, upload, parts)
        except OSError as error:  # a full disk: the upload itself is not the worse for it
            _LOG.error("upload %s is not written down: %s", upload.id, error.strerror)

    def find(self, id: str) -> Upload | None:
        """An upload, also of an earlier run of the desk."""
        with self._lock:
            return self._kept[id][0] if id in self._kept else None

    def listed(self) -> list[Upload]:
        """All that are remembered, the last one first."""
        with self._lock:
            return [upload for upload, _ in self._kept.values()][::-1]

    def wait(self, seconds: float = 60.0) -> None:
        """Until everything that was uploaded so far is coded."""
        done = threading.Event()
        self._waiting.put(done.set)
        if not done.wait(seconds):
            raise TimeoutError

    def _work(self) -> None:
        while True:
            self._waiting.get()()

    def _run(self, upload: Upload, parts: list[Part], folder: Path) -> None:
        recount = upload.resumed
        while not self._done(upload, parts, folder, recount=recount):
            time.sleep(AGAIN_SECONDS)
            recount = True

    def _done(self, upload: Upload, parts: list[Part], folder: Path, *, recount: bool) -> bool:
        """Take in and code; False when the database is away: what was sent waits until it is back."""
        try:
            # What is done is noted under the name of who uploaded it.
            own = Workspace(self.workspace.root, self.workspace.database, who=upload.who)
            upload.state = "taking-in"
            self._write(folder, upload, parts)
            for taken in take_in(own, self._items(upload, parts)):
                upload.new, upload.known = taken.new, taken.known
            upload.state = "coding"
            self._write(folder, upload, parts)
            processes = processes_by_default() if self.settings.processes is None else self.settings.processes
            for done in code_pending(own, self.settings.options, processes=processes):
                upload.coding, upload.finished = done.total, done.finished
            self._close(upload, recount=recount)
            upload.state = "done"
        except DatabaseAway as error:
            _LOG.error("upload %s waits: %s", upload.id, error.what.partition(":")[0])
            _from_the_start(upload)
            return False
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
            self._write(folder, upload, parts)
        return True

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

    def _close(self, upload: Upload, *, recount: bool) -> None:
        """Which reports came of it, and what could not be read. `recount`: what was taken in before the desk stopped was new then."""
        place = f"upload/{upload.id}/"
        first = select(func.min(_others.c.id)).where(_others.c.capture_id == captures.c.id).scalar_subquery()
        with self.workspace.database.read() as connection:
            rows = connection.execute(
                select(
                    captures.c.id,
                    captures.c.state,
                    captures.c.error,
                    sightings.c.location,
                    sightings.c.part,
                    (sightings.c.id == first).label("new"),
                )
                .join(sightings, sightings.c.capture_id == captures.c.id)
                .where(sightings.c.location.startswith(place, autoescape=True))
                .order_by(captures.c.id)
            ).all()
        if recount:
            upload.new = sum(bool(row.new) for row in rows)
            upload.known = len(rows) - upload.new
        for row in rows:
            if row.state == "coded":
                upload.reports.append(row.id)
            elif row.state == "set-aside":
                _name(upload, row.location.removeprefix(place), row.part, row.error or {})
        upload.reports = list(dict.fromkeys(upload.reports))


def _from_the_start(upload: Upload) -> None:
    """It waits again, and nothing of what was told of it is said twice."""
    upload.state = "waiting"
    upload.coding = upload.finished = 0
    upload.aside, upload.reports = [], []


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
    """The uploads of the desk that is asked."""
    return made_for(request.app, shared_of(request))


def made_for(app: Any, shared: Shared) -> Uploads:
    """The uploads of a desk, made when they are first needed: at its start, to go on with what was interrupted."""
    with _making:
        made = getattr(app.state, "uploads", None)
        if made is None:
            made = app.state.uploads = Uploads(shared.workspace, shared.settings)
        assert isinstance(made, Uploads)
        return made
