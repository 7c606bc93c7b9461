"""What people decide is added, holds until it is undone by adding, and is tied to what coding again does not change."""

from __future__ import annotations

from pathlib import Path

import pytest
from inputs import RALLY, STRIKE, last
from sqlalchemy import delete, func, select

from rasid.archive import Workspace, anchors, audit, judgements
from rasid.archive.capture import take_in
from rasid.archive.coding import code_again, code_pending
from rasid.archive.tables import events, records
from rasid.archive.tasks import Options
from rasid.errors import UsageError
from rasid.reading.items import Given, open_items

KIND = "test"


def test_the_last_judgement_that_is_not_undone_holds(workspace: Workspace) -> None:
    with workspace.database.write() as connection:
        first = judgements.judge(connection, "ann", KIND, "a", "SAME", "one street", {"score": 1})
        second = judgements.judge(connection, "ben", KIND, "a", "DIFFERENT")
        assert judgements.standing(connection, KIND)["a"] == second
        judgements.undo(connection, "ann", second.id, "a mistake")
        assert judgements.standing(connection, KIND) == {"a": first}
        judgements.undo(connection, "ann", first.id)
        assert judgements.standing(connection, KIND) == {}
        assert [one.verdict for one in judgements.history(connection, KIND)] == [
            "SAME",
            "DIFFERENT",
            "UNDONE",
            "UNDONE",
        ]
        assert [one.undone for one in judgements.history(connection, KIND)] == [4, 3, None, None]
        actions = [entry.action for entry in audit.entries(connection)]
    assert actions == ["init", "judge", "judge", "undo", "undo"]


def test_what_can_not_be_undone_is_refused(workspace: Workspace) -> None:
    with workspace.database.write() as connection:
        made = judgements.judge(connection, "ann", KIND, "a", "SAME")
        undoing = judgements.undo(connection, "ann", made.id)
        for wrong, what in ((made.id, "undone already"), (undoing.id, "Judge anew"), (99, "no such judgement")):
            with pytest.raises(UsageError, match=what):
                judgements.undo(connection, "ann", wrong)
        with pytest.raises(UsageError, match="no verdict"):
            judgements.judge(connection, "ann", KIND, "a", judgements.UNDONE)


def test_anchors_lead_to_the_events_after_coding_again(workspace: Workspace, tmp_path: Path) -> None:
    for name, text in (("a.txt", STRIKE), ("b.txt", RALLY)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        last(take_in(workspace, open_items(tmp_path / name, Given())))
    last(code_pending(workspace, Options(), processes=0))
    with workspace.database.write() as connection:
        before = anchors.event_anchors(connection)
        assert before
        assert anchors.event_anchors(connection, before) == before
        connection.execute(records.update().values(digest=func.substr(records.c.digest, 1, 8)))  # as of another lexicon
        connection.execute(delete(events))
    last(code_again(workspace, Options(), processes=0))
    with workspace.database.read() as connection:
        after = anchors.event_anchors(connection)
        assert sorted(after.values()) == sorted(before.values())
        for event, anchor in after.items():
            assert event in anchors.find_events(connection, anchor)
        for report, anchor in anchors.report_anchors(connection).items():
            assert anchors.find_report(connection, anchor) == report
            assert connection.execute(select(events.c.id).where(events.c.report_id == report)).first()


def test_the_parts_of_an_anchor_can_be_read() -> None:
    report = anchors.report_anchor("ab" * 32, "cd" * 32)
    anchor = anchors.event_anchor(report, 3, 9, "ASSAULT", "name:IQ:تل عفر/الغربيه")
    assert anchors.read_event_anchor(anchor) == (report, 3, 9, "ASSAULT", "name:IQ:تل عفر/الغربيه")
    assert (
        anchors.pair_of(anchors.pair_anchor("b", "a")) == ("a", "b") == anchors.pair_of(anchors.pair_anchor("a", "b"))
    )
    for wrong in ("event:ab#3/ASSAULT/", "report:ab", "event:ab#x-y/A/"):
        with pytest.raises(UsageError, match="no anchor"):
            anchors.read_event_anchor(wrong)
