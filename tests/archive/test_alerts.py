"""Saved searches note what comes in after them, on both databases, whoever brings it in."""

from __future__ import annotations

from inputs import RALLY, STRIKE, TALKS, last
from sqlalchemy import Connection, insert, select

from rasid.archive import Workspace
from rasid.archive.alerts import look
from rasid.archive.capture import take_in
from rasid.archive.clock import now
from rasid.archive.coding import code_again, code_pending
from rasid.archive.desk_tables import saved_searches, search_alerts, users
from rasid.archive.tasks import Options
from rasid.reading.items import Item

NAMED = "وقالت المواطنة أمينة عبد الرحمن الصلوي إن منزلها في حي الربصة في الحديدة تهدم، وقتل ثلاثة مدنيين في قصف يوم الأحد 4 نوفمبر 2018.\n"


def come_in(workspace: Workspace, *texts: str) -> None:
    last(take_in(workspace, [Item(text.encode(), "text", f"{text[:9]}.txt") for text in texts]))
    last(code_pending(workspace, Options(), processes=0))


def saved(connection: Connection, query: str, *, user: int | None = None, alert: bool = True) -> int:
    values = {"user_id": user, "name": query, "query": query, "alert": alert, "made": now(), "looked": 0}
    return int(connection.execute(insert(saved_searches).values(values).returning(saved_searches.c.id)).scalar_one())


def alerts(workspace: Workspace) -> list[tuple[int, int]]:
    with workspace.database.read() as connection:
        rows = connection.execute(select(search_alerts.c.search_id, search_alerts.c.report_id))
        return sorted((row.search_id, row.report_id) for row in rows)


def test_new_reports_are_looked_at_once(workspace: Workspace) -> None:
    with workspace.database.write() as connection:
        strikes = saved(connection, "type:ASSAULT -تظاهر")
        silent = saved(connection, "قصف", alert=False)
        damaged = saved(connection, "no_such_field:1")
    come_in(workspace, STRIKE, RALLY)
    assert [search for search, _ in alerts(workspace)] == [strikes]
    assert look(workspace.database) == 0
    come_in(workspace, TALKS)
    last(code_again(workspace, Options(), processes=0))
    assert len(alerts(workspace)) == 1
    with workspace.database.read() as connection:
        looked = {row.id: row.looked for row in connection.execute(select(saved_searches))}
    assert looked[strikes] == looked[damaged] > looked[silent] == 0


def test_readers_are_told_of_what_answers_in_the_words_that_they_see(workspace: Workspace) -> None:
    with workspace.database.write() as connection:
        ids = [
            connection.execute(
                insert(users).values(name=role, shown="", role=role, active=True, made=now()).returning(users.c.id)
            ).scalar_one()
            for role in ("reader", "coder")
        ]
        searches = [saved(connection, "الصلوي", user=user) for user in ids]
        others = [saved(connection, "مدنيين", user=user) for user in ids]
    come_in(workspace, NAMED)
    assert [search for search, _ in alerts(workspace)] == sorted([searches[1], *others])
