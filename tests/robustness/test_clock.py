"""A clock that is set back: the log stays in the order in which things were done."""

from __future__ import annotations

from pathlib import Path

import pytest

from rasid.archive import Workspace, audit


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
