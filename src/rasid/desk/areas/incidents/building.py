"""Building copies and incidents anew at the desk: in the background, one build at a time."""

from __future__ import annotations

import json
import logging
import threading
from dataclasses import dataclass, replace
from typing import Literal

from fastapi import Request
from sqlalchemy import Connection, delete, func, select

from rasid.archive import Workspace
from rasid.archive.clock import now
from rasid.archive.desk_tables import review_scores
from rasid.archive.tables import audit, reports
from rasid.compare.copies import build_copies
from rasid.compare.incidents.build import build_incidents
from rasid.desk.context import Desk, shared_of
from rasid.desk.faults import DeskError
from rasid.errors import RasidError

MOST_REPORTS = 5_000
"""With more than these nobody else could decide anything for too long: such workspaces are built by command, at a quiet time."""
_LOG = logging.getLogger("rasid.desk")


@dataclass(frozen=True, slots=True)
class Building:
    """Where building stands. `new`: reports that were coded since all incidents were built last, and are in none; `allowed`: whether the workspace
    is small enough to be built at the desk."""

    state: Literal["idle", "building", "done", "failed"] = "idle"
    who: str = ""
    at: str = ""
    fault: str = ""
    new: int = 0
    allowed: bool = True


class Builder:
    """Builds the incidents of one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._lock = threading.Lock()
        self._last = Building()
        self._thread: threading.Thread | None = None

    @property
    def last(self) -> Building:
        with self._lock:
            return self._last

    def begin(self, who: str) -> None:
        """Build in the background; where that is being done already nothing is begun."""
        with self._lock:
            if self._last.state == "building":
                return
            self._last = Building("building", who, now())
            self._thread = threading.Thread(target=self._run, args=(who,), name="incidents", daemon=True)
            self._thread.start()

    def wait(self, seconds: float = 60.0) -> None:
        """Until the build that was begun is over."""
        if self._thread is not None:
            self._thread.join(seconds)

    def _run(self, who: str) -> None:
        try:
            # Two transactions: who waits to decide something gets their turn between them.
            with self.workspace.database.write() as connection:
                build_copies(connection, who)
            with self.workspace.database.write() as connection:
                build_incidents(connection, who)
                # Which events matter hangs on their incidents: they get their places in the queue again, some at a time, when it is looked at.
                connection.execute(delete(review_scores))
            self._end(replace(self.last, state="done", at=now()))
        except RasidError as error:
            self._end(replace(self.last, state="failed", at=now(), fault=error.what))
        except Exception as error:  # the page and the log say that it failed
            self._end(replace(self.last, state="failed", at=now(), fault=type(error).__name__))
            _LOG.error("building the incidents: %s", type(error).__name__)

    def _end(self, last: Building) -> None:
        with self._lock:
            self._last = last


def building(desk: Desk, connection: Connection) -> Building:
    """Where building stands now."""
    many = connection.execute(select(func.count()).select_from(reports)).scalar_one() > MOST_REPORTS
    return replace(builder_of(desk.request).last, new=_new(connection), allowed=not many)


def begin(desk: Desk) -> None:
    """Begin to build. Raises `DeskError` for a workspace that is too large."""
    with desk.read() as connection:
        allowed = building(desk, connection).allowed
    if not allowed:
        raise DeskError(
            "the workspace is too large to be built at the desk", where="/incidents", expected=f"at most {MOST_REPORTS:,} reports",
            advice="Run `rasid copies build` and `rasid incidents build` at a time when nobody decides anything",
        )  # fmt: skip
    builder_of(desk.request).begin(desk.who)


def _new(connection: Connection) -> int:
    built = connection.execute(select(func.max(audit.c.seq)).where(audit.c.action == "incidents")).scalar() or 0
    told = connection.execute(select(audit.c.detail).where(audit.c.action == "code", audit.c.seq > built)).scalars()
    return sum(int(json.loads(detail).get("coded", 0)) for detail in told)


_making = threading.Lock()


def builder_of(request: Request) -> Builder:
    """The builder of the desk that is asked."""
    with _making:
        made = getattr(request.app.state, "builder", None)
        if made is None:
            made = request.app.state.builder = Builder(shared_of(request).workspace)
        assert isinstance(made, Builder)
        return made
