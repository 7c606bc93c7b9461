"""Matches of reference events with what reports say: right ones with reasons, none across time, place, sides; on both databases."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from inputs import last
from reference_files import ACLED_NEW, GED_19, MOSUL, TIKRIT, acled, ged, table
from sqlalchemy import insert, select

from rasid.archive import Workspace, audit
from rasid.archive.capture import take_in
from rasid.archive.coding import code_pending
from rasid.archive.tables import events, incident_events, incidents, reference_events, reference_matches, reference_sets
from rasid.archive.tasks import Options
from rasid.compare.reference import store
from rasid.compare.reference.match import assign, candidates, rebuild, references, units_for
from rasid.compare.reference.measure import Share, Window, compare, window_of
from rasid.compare.reference.parts import agreement, kilometres
from rasid.compare.reference.read import read_reference
from rasid.compare.reference.units import Deaths
from rasid.compare.reference.views import centre_of, gaps, shown
from rasid.errors import RecordError, UsageError
from rasid.reading.items import Given, open_items

KIRKUK = "قتل سبعة جنود عراقيين في هجوم شنه تنظيم الدولة على حاجز للجيش في كركوك يوم الجمعة.\n"
KIRKUK_TOO = "قال مصدر طبي إن سبعة جنود عراقيين قتلوا في كركوك يوم الجمعة بهجوم لتنظيم الدولة.\n"
TIKRIT_CLASH = "قتل خمسة مدنيين بانفجار سيارة مفخخة في تكريت يوم الأربعاء.\n"
RALLY = "تظاهر مئات المعلمين في كركوك يوم الجمعة للمطالبة برواتبهم.\n"
PUBLISHED = date(2016, 10, 22)
"""A Saturday: Friday is the 21st, Wednesday the 19th."""


def write(folder: Path, texts: Sequence[str], outlet: str = "الوكالة") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "reports.jsonl"
    lines = [
        json.dumps({"text": text, "outlet": f"{outlet} {n}", "published": PUBLISHED.isoformat()}, ensure_ascii=False)
        for n, text in enumerate(texts)
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def fill(workspace: Workspace, folder: Path, texts: Sequence[str]) -> None:
    last(take_in(workspace, open_items(write(folder, texts), Given())))
    last(code_pending(workspace, Options(), processes=0))


def add(
    workspace: Workspace, folder: Path, rows: list[dict[str, str]], names: list[str] = GED_19, name: str = "set"
) -> bool:
    path = folder / f"{name}.csv"
    path.write_text(table(names, rows), encoding="utf-8")
    with workspace.database.write() as connection:
        return store.add(connection, "tester", name, read_reference(path))


def match(workspace: Workspace) -> dict[str, list[tuple[str, float]]]:
    with workspace.database.write() as connection:
        made = rebuild(connection, store.choose(connection, None))
    return {name: [(m.event.key, m.fit.score) for m in matches] for name, matches in made.items()}


def window() -> Window:
    return Window(date(2016, 10, 15), date(2016, 10, 25), ("IQ",))


def test_one_happening_is_matched_and_every_part_says_why(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace, tmp_path / "in", [KIRKUK])
    add(workspace, tmp_path, [ged("right"), ged("year", date_start="2015-10-21", date_end="2015-10-21")])
    found = match(workspace)["set"]
    assert [key for key, _ in found] == ["right"]
    assert found[0][1] > 0.85
    with workspace.database.read() as connection:
        rows = connection.execute(select(reference_matches)).all()
        (told,) = shown(connection, store.choose(connection, None), "right")
    parts = rows[0].detail["parts"]
    assert set(parts) == {"place", "days", "dyad", "deaths", "victims"}
    assert all(part["reason"] and part["report"] and part["reference"] for part in parts.values())
    assert parts["days"]["report"] == "2016-10-21"
    assert "iraqi" in parts["dyad"]["report"].lower()
    assert told["matches"][0]["parts"] == parts
    assert told["row"]["side_b"] == "IS"


@pytest.mark.parametrize(
    "values",
    [
        {"date_start": "2016-10-25", "date_end": "2016-10-25"},
        {"latitude": MOSUL[0], "longitude": MOSUL[1]},
        {"side_a": "Government of Turkey", "side_b": "PKK"},
        {"low": 70, "best": 70, "high": 70},
        {"deaths_a": 0, "deaths_b": 7},
        {"date_start": "2016-06-01", "date_end": "2016-12-31", "date_prec": 5},
    ],
    ids=["another day", "another place", "another dyad", "ten times the dead", "the other side died", "half a year"],
)
def test_what_rules_a_match_out(workspace: Workspace, tmp_path: Path, values: dict[str, Any]) -> None:
    fill(workspace, tmp_path / "in", [KIRKUK])
    add(workspace, tmp_path, [ged("other", **values)])
    assert match(workspace)["set"] == []


def test_precision_codes_widen_what_is_the_same_place_and_time(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace, tmp_path / "in", [KIRKUK])
    # A point sixty kilometres off that stands for the province, and a week that is known as such.
    coarse = ged(
        "coarse",
        latitude=35.9,
        longitude=44.0,
        where_prec=4,
        date_start="2016-10-18",
        date_end="2016-10-24",
        date_prec=3,
    )
    add(workspace, tmp_path, [coarse, ged("exact", latitude=35.9, longitude=44.0)])
    with workspace.database.read() as connection:
        (chosen,) = store.choose(connection, None)
        pairs = candidates(references(connection, chosen), units_for(connection, chosen.format), least=0.0)
    assert {pair.event.key for pair in pairs} == {"coarse"}


def test_each_side_is_taken_once_in_a_report_and_reports_can_share_an_event(
    workspace: Workspace, tmp_path: Path
) -> None:
    fill(workspace, tmp_path / "in", [KIRKUK, KIRKUK_TOO])
    add(workspace, tmp_path, [ged("a"), ged("b", best=9, low=9, high=9, deaths_a=9)])
    found = match(workspace)["set"]
    assert [key for key, _ in found] == ["a", "a"]


def test_an_incident_is_one_unit(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace, tmp_path / "in", [KIRKUK, KIRKUK_TOO])
    add(workspace, tmp_path, [ged("a"), ged("b")])
    with workspace.database.write() as connection:
        ids = (
            connection.execute(select(events.c.id).where(events.c.type == "ASSAULT").order_by(events.c.id))
            .scalars()
            .all()
        )
        made = connection.execute(
            insert(incidents)
            .values(key="i1", type="ASSAULT", reports=2, groups=2, summary={})
            .returning(incidents.c.id)
        ).scalar_one()
        connection.execute(insert(incident_events), [{"incident_id": made, "event_id": id_} for id_ in ids])
    with workspace.database.read() as connection:
        (chosen,) = store.choose(connection, None)
        units = units_for(connection, chosen.format)
        kept = assign(candidates(references(connection, chosen), units))
    assert [unit.key for unit in units] == ["incident:i1"]
    assert len(units[0].reports) == 2
    assert [match.event.key for match in kept] == ["a"]


def test_acled_types_without_deaths(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace, tmp_path / "in", [RALLY])
    protest = {
        "event_type": "Protests", "sub_event_type": "Peaceful protest", "actor1": "Protesters (Iraq)", "actor2": "", "fatalities": 0
    }  # fmt: skip
    add(workspace, tmp_path, [acled("P", **protest), acled("B", fatalities=0)], ACLED_NEW)
    assert [key for key, _ in match(workspace)["set"]] == ["P"]


def test_gaps_recall_and_precision(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace, tmp_path / "in", [KIRKUK, TIKRIT_CLASH, RALLY])
    mosul = ged("mosul", latitude=MOSUL[0], longitude=MOSUL[1], where_coordinates="Mosul town", best=40, high=40)
    later = ged("later", date_start="2016-12-01", date_end="2016-12-01")
    long = ged("long", date_start="2016-09-01", date_end="2016-12-01", date_prec=5)
    add(workspace, tmp_path, [ged("kirkuk"), mosul, later, long])
    match(workspace)
    with workspace.database.read() as connection:
        (chosen,) = store.choose(connection, None)
        found = compare(connection, chosen, window(), near_misses=True)
        told = gaps(connection, found)
    assert [event["key"] for event in told["only_in_set"]] == ["mosul"]
    assert told["in_both"] == ["kirkuk"]
    assert found.recall == Share(1, 2)
    assert [event.key for event in found.vague] == ["long"]
    # The set holds what was lethal: the car bomb in Tikrit, and not the rally.
    assert {place for one in told["only_in_reports"] for place in one["places"]} == {"Tikrīt"}
    assert found.precision == Share(1, 2)
    assert found.precision_dated == Share(1, 2)


def test_what_is_told_twice_is_no_gap(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace, tmp_path / "in", [KIRKUK, KIRKUK_TOO, TIKRIT_CLASH])
    add(workspace, tmp_path, [ged("kirkuk")])
    with workspace.database.write() as connection:
        of: dict[int, list[int]] = {}
        for row in connection.execute(select(events.c.report_id, events.c.id).where(events.c.type == "ASSAULT")):
            of.setdefault(row.report_id, []).append(row.id)
        for report, ids in of.items():  # the incidents of the two reports of Kirkuk were not joined
            values = {"key": f"i{report}", "type": "ASSAULT", "reports": 1, "groups": 1, "summary": {}}
            made = connection.execute(insert(incidents).values(values).returning(incidents.c.id)).scalar_one()
            connection.execute(insert(incident_events), [{"incident_id": made, "event_id": id_} for id_ in ids])
    match(workspace)
    with workspace.database.read() as connection:
        (chosen,) = store.choose(connection, None)
        found = compare(connection, chosen, window())
    assert (len(found.matched), len(found.again)) == (1, 1)
    assert found.precision == Share(1, 2)


def test_few_dead_agree_by_chance() -> None:
    assert agreement(Deaths(2, 2, "اثنان"), 1, 2)[0] == 0.6
    assert agreement(Deaths(4, 4, "أربعة"), 4, 4)[0] == 0.8
    assert agreement(Deaths(7, 7, "سبعة"), 7, 7)[0] == 1.0


def test_a_window_around_a_place(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace, tmp_path / "in", [KIRKUK, TIKRIT_CLASH])
    add(
        workspace,
        tmp_path,
        [ged("kirkuk"), ged("tikrit", latitude=TIKRIT[0], longitude=TIKRIT[1], best=90, low=90, high=90)],
    )
    match(workspace)
    with workspace.database.read() as connection:
        (chosen,) = store.choose(connection, None)
        centre = centre_of(connection, "تكريت")
        assert kilometres(*centre, float(TIKRIT[0]), float(TIKRIT[1])) < 10
        assert centre_of(connection, "34.6, 43.7") == (34.6, 43.7)
        around = window_of(
            connection, chosen, first=date(2016, 10, 1), last=date(2016, 10, 31), centre=centre, within=25
        )
        found = compare(connection, chosen, around)
        with pytest.raises(UsageError, match="no such place"):
            centre_of(connection, "بحر الظلمات")
        with pytest.raises(UsageError, match="share no days"):
            window_of(connection, chosen, first=date(2017, 1, 1))
        with pytest.raises(RecordError, match="no reference event"):
            shown(connection, [chosen], "nothing")
    assert [event.key for event in found.only_set] == ["tikrit"]
    assert len(found.only_reports) == 1


def test_the_order_of_adding_changes_nothing(tmp_path: Path) -> None:
    results = []
    for number, texts in enumerate(([KIRKUK, TIKRIT_CLASH, KIRKUK_TOO], [KIRKUK_TOO, KIRKUK, TIKRIT_CLASH])):
        with Workspace.init(tmp_path / f"w{number}", who="tester") as workspace:
            for text in texts:
                folder = tmp_path / f"in{number}" / str(len(text))
                fill(workspace, folder, [text])
            add(workspace, folder, [ged("a"), ged("b"), ged("t", latitude=TIKRIT[0], longitude=TIKRIT[1])])
            match(workspace)
            with workspace.database.read() as connection:
                query = (
                    select(reference_events.c.key, reference_matches.c.score, reference_matches.c.detail)
                    .join(reference_events, reference_events.c.id == reference_matches.c.reference_id)
                    .order_by(reference_events.c.key, reference_matches.c.score)
                )
                rows = [tuple(row) for row in connection.execute(query)]
            results.append(sorted(json.dumps(row, sort_keys=True) for row in rows))
    assert results[0] == results[1]
    assert results[0]


def test_sides_of_the_set_and_of_the_report_can_be_exchanged(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace, tmp_path / "in", [KIRKUK])
    add(workspace, tmp_path, [ged("a")], name="one")
    add(workspace, tmp_path, [ged("a", side_a="IS", side_b="Government of Iraq", deaths_a=0, deaths_b=7)], name="two")
    found = match(workspace)
    assert found["one"] == found["two"] != []


def test_sets_are_kept_once_and_go_with_their_matches(workspace: Workspace, tmp_path: Path) -> None:
    fill(workspace, tmp_path / "in", [KIRKUK])
    assert add(workspace, tmp_path, [ged("a"), ged("b", date_start="soon")])
    assert not add(workspace, tmp_path, [ged("a"), ged("b", date_start="soon")])
    with pytest.raises(UsageError, match="another data set of this name"):
        add(workspace, tmp_path, [ged("c")])
    match(workspace)
    with workspace.database.read() as connection:
        (one,) = store.listed(connection)
    assert (one.rows, one.matched, one.first, one.countries) == (1, 1, "2016-10-21", ["IQ"])
    assert one.refused[0]["line"] == 3
    with workspace.database.write() as connection:
        store.remove(connection, "tester", "set")
    with workspace.database.read() as connection:
        for gone in (reference_sets, reference_events, reference_matches):
            assert connection.execute(select(gone)).first() is None
        actions = [entry.action for entry in audit.entries(connection)]
        assert audit.verify(connection) == []
        with pytest.raises(UsageError, match="no reference data set"):
            store.choose(connection, "set")
    assert actions[-2:] == ["reference-add", "reference-remove"]


def test_intervals_of_shares() -> None:
    assert Share(0, 0).value is None
    assert Share(0, 0).interval is None
    low, high = Share(10, 19).interval or (0, 0)
    assert (round(low, 2), round(high, 2)) == (0.32, 0.73)
