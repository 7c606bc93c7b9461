"""Incidents: tellings of one happening come together, look-alikes stay apart, what differs is shown, people have the last word."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from inputs import last
from sqlalchemy import Connection, select

from rasid.archive import Workspace, audit, judgements
from rasid.archive.anchors import event_anchors
from rasid.archive.capture import take_in
from rasid.archive.coding import code_again, code_pending
from rasid.archive.tables import events, incident_events, incident_pairs, incidents, records, reports
from rasid.archive.tasks import Options
from rasid.compare.copies import build_copies
from rasid.compare.incidents.build import build_incidents
from rasid.compare.incidents.decided import find_incident, judge_events, judge_incidents
from rasid.compare.incidents.kinds import compatible_manners, compatible_types
from rasid.compare.incidents.reading import list_incidents, pairs, tellings
from rasid.errors import UsageError
from rasid.reading.items import Given, open_items

TELLINGS = {
    "market-a": ("وكالة أولى", "2016-10-26", "قصفت طائرات حربية روسية سوق بلدة كفرنبل في ريف إدلب يوم الثلاثاء، ما أدى إلى مقتل خمسة مدنيين وإصابة عشرين بجروح."),
    "market-b": ("صحيفة ثانية", "2016-10-26", "قال ناشطون إن طائرات النظام السوري قصفت سوق كفرنبل يوم الثلاثاء، ما أسفر عن مقتل سبعة مدنيين وإصابة عشرين آخرين."),
    "market-c": ("صحيفة ثالثة", "2016-10-27", "نفت وزارة الدفاع الروسية أن تكون طائرات حربية روسية قصفت سوق بلدة كفرنبل يوم الثلاثاء وقتلت مدنيين."),
    "other-day": ("وكالة أولى", "2016-10-12", "قصفت طائرات حربية روسية مدرسة في بلدة كفرنبل يوم 11 أكتوبر 2016، ما أدى إلى مقتل ثلاثة تلاميذ."),
    "other-town": ("صحيفة ثانية", "2016-10-26", "قصفت طائرات حربية روسية مشفى في مدينة الرقة يوم الثلاثاء، ما أدى إلى مقتل أربعة مدنيين."),
    "rally-a": ("وكالة أولى", "2016-10-24", "تظاهر مئات المعلمين أمام وزارة التربية في عمان يوم الأحد للمطالبة برفع الأجور."),
    "rally-b": ("صحيفة ثالثة", "2016-10-24", "تظاهر نحو ثلاثمئة من المعلمين يوم الأحد أمام وزارة التربية في عمان مطالبين برفع الأجور."),
    "rally-other": ("صحيفة ثالثة", "2016-10-24", "تظاهر عشرات الأطباء أمام وزارة الصحة في تونس يوم الأحد احتجاجا على نقص الدواء."),
    "talks-a": ("وكالة أولى", "2016-10-21", "التقى وزير الخارجية العراقي إبراهيم الجعفري نظيره الإيراني محمد جواد ظريف في بغداد يوم الخميس لبحث أمن الحدود."),
    "talks-b": ("صحيفة ثانية", "2016-10-21", "بحث إبراهيم الجعفري ومحمد جواد ظريف أمن الحدود خلال لقاء جمعهما في بغداد يوم الخميس."),
    "talks-other": ("صحيفة ثانية", "2016-10-21", "التقى إبراهيم الجعفري السفير الفرنسي في بغداد يوم الخميس لبحث إعادة الإعمار."),
}  # fmt: skip
TOGETHER = [{"market-a", "market-b", "market-c"}, {"rally-a", "rally-b"}, {"talks-a", "talks-b"}]


def load(workspace: Workspace, folder: Path, names: list[str]) -> None:
    folder.mkdir()
    for number, name in enumerate(names):
        outlet, published, text = TELLINGS[name]
        said = {"text": text, "outlet": outlet, "published": published, "url": f"https://x.example/{name}"}
        path = folder / f"{number}.jsonl"
        path.write_text(json.dumps(said, ensure_ascii=False) + "\n", encoding="utf-8")
    last(take_in(workspace, open_items(folder, Given())))
    last(code_pending(workspace, Options(), processes=0))


def build(connection: Connection) -> dict[str, int]:
    build_copies(connection, "tester")
    return build_incidents(connection, "tester")


def told(connection: Connection) -> list[set[str]]:
    """The names of the tellings of each incident of several reports."""
    rows = connection.execute(
        select(incident_events.c.incident_id, reports.c.url)
        .join(events, events.c.id == incident_events.c.event_id)
        .join(reports, reports.c.id == events.c.report_id)
    )
    found: dict[int, set[str]] = {}
    for row in rows:
        found.setdefault(row.incident_id, set()).add(row.url.rpartition("/")[2])
    return [names for names in found.values() if len(names) > 1]


def event_of(connection: Connection, name: str, kind: str) -> int:
    """The first event of a type in a telling; of attacks the shelling, and not those who died in it."""
    chosen = (
        select(events.c.id)
        .join(reports, reports.c.id == events.c.report_id)
        .where(reports.c.url.endswith(f"/{name}"), events.c.type == kind)
        .order_by(events.c.trigger != "قصفت", events.c.start)
    )
    found = connection.execute(chosen).scalars().first()
    assert found is not None
    return int(found)


def incident_of(connection: Connection, event: int) -> dict[str, Any]:
    chosen = select(incidents).join(incident_events).where(incident_events.c.event_id == event)
    return dict(connection.execute(chosen).one()._mapping)


def test_tellings_come_together_and_look_alikes_stay_apart(workspace: Workspace, tmp_path: Path) -> None:
    load(workspace, tmp_path / "in", list(TELLINGS))
    with workspace.database.write() as connection:
        build(connection)
        found = told(connection)
    for names in found:
        assert any(names <= group for group in TOGETHER), names
    for group in TOGETHER:
        assert any(names == group for names in found), (group, found)


def test_what_differs_is_shown_with_who_says_it(workspace: Workspace, tmp_path: Path) -> None:
    load(workspace, tmp_path / "in", list(TELLINGS))
    with workspace.database.write() as connection:
        build(connection)
        found = incident_of(connection, event_of(connection, "market-a", "ASSAULT"))
    summary = found["summary"]
    assert (found["type"], found["reports"], found["groups"]) == ("ASSAULT", 3, 3)
    assert (found["date_from"], found["date_to"]) == ("2016-10-25", "2016-10-25")
    killed = summary["numbers"]["killed"]
    assert (killed["low"], killed["best"], killed["high"], killed["verdict"]) == (5, 5, 7, "contested")
    assert summary["places"]["verdict"] == "agreed"
    assert summary["actors"]["verdict"] == "contested"
    assert {"negated", "actual"} <= {one["status"] for one in summary["statements"]}


def test_the_order_of_adding_makes_no_difference(tmp_path: Path) -> None:
    outcomes = []
    for number, names in enumerate((list(TELLINGS), list(reversed(TELLINGS)))):
        with Workspace.init(tmp_path / f"w{number}", who="tester") as made:
            load(made, tmp_path / f"in{number}", names)
            with made.database.write() as connection:
                build(connection)
                anchors = event_anchors(connection)
                rows = connection.execute(select(incidents.c.id, incidents.c.key, incidents.c.date_from)).all()
                members = connection.execute(select(incident_events)).all()
                scores = connection.execute(select(incident_pairs)).all()
            outcomes.append(
                (
                    {row.key: (row.id, row.date_from) for row in rows},
                    sorted((one.incident_id, anchors[one.event_id]) for one in members),
                    sorted(
                        (sorted((anchors[one.first], anchors[one.second])), one.score, one.verdict) for one in scores
                    ),
                )
            )
    assert outcomes[0] == outcomes[1]


def test_pairs_are_explained_with_both_sides(workspace: Workspace, tmp_path: Path) -> None:
    load(workspace, tmp_path / "in", list(TELLINGS))
    with workspace.database.write() as connection:
        build(connection)
        own = event_of(connection, "market-a", "ASSAULT")
        found = pairs(connection, event=own)
        assert found
        said = tellings(connection, [found[0]["first"], found[0]["second"]])
    parts = {part["part"]: part for part in found[0]["detail"]["parts"]}
    assert {"type", "time", "place", "actors", "recipients", "words"} <= set(parts)
    assert found[0]["detail"]["bits"] == pytest.approx(
        found[0]["detail"]["prior"] + sum(part["bits"] for part in parts.values()), abs=0.02
    )
    assert said[found[0]["first"]].trigger in parts["type"]["first"]
    assert said[found[0]["second"]].trigger in parts["type"]["second"]


def test_people_part_and_join_and_take_it_back(workspace: Workspace, tmp_path: Path) -> None:
    load(workspace, tmp_path / "in", list(TELLINGS))
    with workspace.database.write() as connection:
        build(connection)
        a, b = event_of(connection, "rally-a", "PROTEST"), event_of(connection, "rally-b", "PROTEST")
        other = event_of(connection, "rally-other", "PROTEST")
        made = judge_events(connection, "ann", "DIFFERENT", a, b, "two rallies")
        joined = judge_events(connection, "ann", "SAME", a, other, "one wave")
        build(connection)
        assert incident_of(connection, a)["id"] != incident_of(connection, b)["id"]
        assert incident_of(connection, a)["id"] == incident_of(connection, other)["id"]
        held = {one["verdict"]: one["judged"] for one in pairs(connection, event=a)}
        assert held["different"]
        assert held["same"]
        judgements.undo(connection, "ann", made.id, "a mistake")
        judgements.undo(connection, "ann", joined.id)
        build(connection)
        assert incident_of(connection, a)["id"] == incident_of(connection, b)["id"]
        assert incident_of(connection, a)["id"] != incident_of(connection, other)["id"]
        assert [entry.action for entry in audit.entries(connection)].count("incidents") == 3


def test_judgements_outlive_a_new_coding(workspace: Workspace, tmp_path: Path) -> None:
    load(workspace, tmp_path / "in", list(TELLINGS))
    with workspace.database.write() as connection:
        build(connection)
        a, b = event_of(connection, "talks-a", "CONSULT"), event_of(connection, "talks-b", "CONSULT")
        judge_events(connection, "ann", "DIFFERENT", a, b, "")
        connection.execute(records.update().values(digest="of another lexicon"))
    last(code_again(workspace, Options(), processes=0))
    with workspace.database.write() as connection:
        build(connection)
        anew = event_of(connection, "talks-a", "CONSULT"), event_of(connection, "talks-b", "CONSULT")
        assert incident_of(connection, anew[0])["id"] != incident_of(connection, anew[1])["id"]


def test_incidents_are_judged_as_wholes(workspace: Workspace, tmp_path: Path) -> None:
    load(workspace, tmp_path / "in", list(TELLINGS))
    with workspace.database.write() as connection:
        build(connection)
        a, b = event_of(connection, "market-a", "ASSAULT"), event_of(connection, "other-town", "ASSAULT")
        first, second = incident_of(connection, a), incident_of(connection, b)
        assert find_incident(connection, first["key"]) == first["id"]
        made = judge_incidents(connection, "ann", "SAME", str(first["id"]), second["key"], "one raid")
        build(connection)
        assert incident_of(connection, a)["id"] == incident_of(connection, b)["id"]
        assert (
            incident_of(connection, event_of(connection, "market-b", "ASSAULT"))["id"]
            == incident_of(connection, a)["id"]
        )
        judgements.undo(connection, "ann", made.id)
        build(connection)
        assert incident_of(connection, a)["id"] != incident_of(connection, b)["id"]


def test_what_can_not_be_judged_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    load(workspace, tmp_path / "in", ["rally-a", "rally-b"])
    with workspace.database.write() as connection:
        build(connection)
        own = event_of(connection, "rally-a", "PROTEST")
        for call, what in (
            (lambda: judge_events(connection, "ann", "SAME", own, own, ""), "same as itself"),
            (lambda: judge_events(connection, "ann", "SAME", own, 999, ""), "no such event"),
            (lambda: judge_events(connection, "ann", "MAYBE", own, own, ""), "no verdict"),
            (lambda: judge_incidents(connection, "ann", "SAME", "999", "1", ""), "no such incident"),
        ):
            with pytest.raises(UsageError, match=what):
                call()


def test_copies_join_and_add_no_voice(workspace: Workspace, tmp_path: Path) -> None:
    tail = " وذكر شهود أن فرق الدفاع المدني بحثت عن ناجين تحت الأنقاض حتى المساء وأن المشافي القريبة استقبلت الجرحى رغم نقص الدواء والوقود."
    folder = tmp_path / "in"
    folder.mkdir()
    for number, (name, day) in enumerate((("وكالة أولى", "2016-10-26"), ("صحيفة ثانية", "2016-10-27"))):
        said = {
            "text": TELLINGS["market-a"][2] + tail,
            "outlet": name,
            "published": day,
            "url": f"https://x.example/{number}",
        }
        (folder / f"{number}.jsonl").write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
    last(take_in(workspace, open_items(folder, Given())))
    last(code_pending(workspace, Options(), processes=0))
    with workspace.database.write() as connection:
        build(connection)
        found = list_incidents(connection, kind="ASSAULT")
        assert connection.execute(select(incident_pairs)).all() == []
    assert found
    assert {(one["reports"], one["groups"]) for one in found} == {(2, 1)}


def test_lists_are_narrowed(workspace: Workspace, tmp_path: Path) -> None:
    load(workspace, tmp_path / "in", list(TELLINGS))
    with workspace.database.write() as connection:
        build(connection)
        everything = list_incidents(connection, reports_least=1)
        assert len(list_incidents(connection, reports_least=2)) < len(everything)
        assert {one["type"] for one in list_incidents(connection, reports_least=1, kind="PROTEST")} == {"PROTEST"}
        late = list_incidents(connection, reports_least=1, since="2016-10-20")
        assert late
        assert all(one["date_to"] >= "2016-10-20" for one in late)
        assert list_incidents(connection, place="عمان")
        assert len(list_incidents(connection, reports_least=1, limit=2)) == 2


@pytest.mark.parametrize("table", [compatible_types, compatible_manners])
def test_the_tables_of_types_and_manners_hold_each_pair_once(table: Callable[[], dict[frozenset[str], str]]) -> None:
    found = table()
    assert len(set(found.values())) == len(found)
    assert all(len(pair) == 2 for pair in found)
    assert not any(a == b for a, b in itertools.combinations(found, 2))
