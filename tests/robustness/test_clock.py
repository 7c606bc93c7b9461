"""A clock that is set back: the log stays in the order in which things were done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rasid.archive import Workspace, audit, clock
from rasid.desk import sessions
from rasid.desk.areas.reports.uploads import Part, Uploads
from rasid.desk.settings import DeskSettings
from rasid.reading.items import Given


def test_the_log_is_ordered_by_what_was_done_and_not_by_the_clock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moments = [
        "2030-01-01T00:00:00.000Z",
        "1999-12-31T23:59:59.999Z",
        "2030-01-01T00:00:00.000Z",
        "2010-05-05T00:00:00.000Z",
    ]
    with Workspace.init(tmp_path / "w", who="tester") as workspace:
        for number, moment in enumerate(moments):
            monkeypatch.setattr(audit, "now", lambda moment=moment: moment)
            with workspace.database.write() as connection:
                audit.append(connection, "tester", "note", number=number)
        with workspace.database.read() as connection:
            assert audit.verify(connection) == []
            last = audit.entries(connection, last=len(moments))
    assert [(entry.at, entry.detail) for entry in last] == [(m, f'{{"number":{n}}}') for n, m in enumerate(moments)]


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.at = datetime(2030, 1, 1, 12, 0, tzinfo=UTC)

    def now(self, zone: object = None) -> datetime:
        """The moment that it shows."""
        return self.at


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(clock, "datetime", made)
    return made


def test_a_session_lasts_no_longer_than_its_time_and_by_what_the_clock_was_set_back(tmp_path: Path, set_clock: Clock) -> None:  # fmt: skip
    settings = DeskSettings(key="k" * 20)
    with Workspace.init(tmp_path / "w", who="tester") as workspace:

        def lasts(token: str) -> bool:
            with workspace.database.read() as connection:
                return sessions.find(connection, token, settings, alone="tester") is not None

        with workspace.database.write() as connection:
            first = sessions.begin(connection, None, settings)
        assert lasts(first)
        set_clock.at -= timedelta(days=400)
        assert lasts(first)  # nobody is thrown out in the middle of their work
        with workspace.database.write() as connection:
            second = sessions.begin(
                connection, None, settings
            )  # and who comes in now has a session of the usual length
        set_clock.at += timedelta(hours=settings.session_hours, seconds=1)
        assert not lasts(second)
        set_clock.at += timedelta(days=400)
        assert not lasts(first)


def test_reports_and_uploads_keep_the_order_in_which_they_came(tmp_path: Path, set_clock: Clock) -> None:
    with Workspace.init(tmp_path / "w", who="tester") as workspace:
        uploads = Uploads(workspace, DeskSettings(processes=0))
        made = []
        for number, days in enumerate((0, -3650, 20, -1)):
            set_clock.at += timedelta(days=days)
            text = f"قصفت الطائرات بلدة كفرنبل وقتل {number + 2} مدنيين."
            made.append(uploads.begin("amal", [Part("a", Given(), text=text)], uploads.folder()))
            uploads.wait(60)
        assert len({upload.id for upload in made}) == len(made)
        assert [upload.id for upload in uploads.listed()] == [upload.id for upload in reversed(made)]
        assert [upload.state for upload in made] == ["done"] * len(made)
        assert [upload.reports for upload in made] == [[1], [2], [3], [4]]
        with workspace.database.read() as connection:
            assert audit.verify(connection) == []
