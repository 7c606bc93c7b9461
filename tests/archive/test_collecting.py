"""What is added is kept once, with its bytes, its dates and its places; what can't be read is set aside with its reason."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from inputs import RALLY, STRIKE, TALKS, last, numbered, table, write_bad_files, write_every_kind
from sqlalchemy import select

from rasid.archive import Workspace, audit
from rasid.archive.capture import Taken, take_in
from rasid.archive.coding import Done, code_again, code_pending, set_aside
from rasid.archive.overview import aside, overview
from rasid.archive.sources import Source, listed, read_register, register
from rasid.archive.tables import captures, events, holders, parties, records, reports, sightings
from rasid.archive.tasks import Options
from rasid.errors import RecordError, UsageError
from rasid.reading.items import Given, open_items
from rasid.reading.items.columns import parse_mapping


def add(workspace: Workspace, *paths: Path, given: Given = Given(), retry: bool = False) -> tuple[Taken, Done]:  # noqa: B008
    taken = Taken()
    for path in paths:
        taken = last(take_in(workspace, open_items(path, given)))
    return taken, last(code_pending(workspace, Options(), processes=0, retry=retry))


def test_good_files_of_every_kind_are_in_whatever_stands_beside_them(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "inbox"
    good, bad = write_every_kind(folder), write_bad_files(folder)
    _, done = add(workspace, folder)
    reasons = dict(aside(workspace))
    assert done.coded == good, reasons
    assert len(reasons) == bad
    assert all(error["what"] and error["where"] for error in reasons.values())
    with workspace.database.read() as connection:
        texts = connection.execute(select(reports.c.text)).scalars().all()
    for number in range(1, good + 1):
        assert any(f"رقم {number} " in text for text in texts), number


def test_adding_again_changes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    write_every_kind(tmp_path / "inbox")
    write_bad_files(tmp_path / "inbox")
    add(workspace, tmp_path / "inbox")
    before = overview(workspace)
    with workspace.database.read() as connection:
        entries = len(audit.entries(connection))
    taken, done = add(workspace, tmp_path / "inbox")
    assert (taken.new, done.total) == (0, 0)
    assert overview(workspace) == before
    with workspace.database.read() as connection:
        assert len(audit.entries(connection)) == entries


def test_the_raw_bytes_are_kept_as_they_were(workspace: Workspace, tmp_path: Path) -> None:
    raw = numbered(RALLY, 1).encode("windows-1256")
    (tmp_path / "a.txt").write_bytes(raw)
    add(workspace, tmp_path / "a.txt")
    with workspace.database.read() as connection:
        sha256 = connection.execute(select(captures.c.sha256)).scalar_one()
    assert workspace.raw.get(sha256) == raw
    assert list(workspace.raw.hashes()) == [sha256]


def test_one_text_in_two_files_is_one_report_seen_twice(workspace: Workspace, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(STRIKE, encoding="utf-8")
    add(workspace, tmp_path / "a.txt", tmp_path / "b.txt")
    found = overview(workspace)
    assert (found["reports"], found["places seen"]) == (1, 2)


def test_one_text_of_two_outlets_is_two_reports(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STRIKE, encoding="utf-8")
    for outlet in ("صحيفة الغد", "صحيفة الرأي"):
        add(workspace, tmp_path / "a.txt", given=Given(outlet=outlet))
    with workspace.database.read() as connection:
        assert [source.name_ar for source in listed(connection)] == ["صحيفة الرأي", "صحيفة الغد"]
        assert len(connection.execute(select(reports)).all()) == 2


def test_days_of_capture_publication_and_event_are_kept_apart(workspace: Workspace, tmp_path: Path) -> None:
    line = '[{"source": "okaz", "content": "%s", "date": "2015-07-22", "date_extracted": "2015-08-01 02:51:32"}]'
    text = "قتل جندي في هجوم على نقطة تفتيش في سيناء يوم 20 يوليو 2015، بحسب الجيش المصري."
    (tmp_path / "a.json").write_text(line % text, encoding="utf-8")
    add(workspace, tmp_path / "a.json")
    with workspace.database.read() as connection:
        row = connection.execute(select(reports.c.published, reports.c.captured)).one()
        days = set(connection.execute(select(events.c.date_from)).scalars())
    assert (row.published, row.captured) == ("2015-07-22", "2015-08-01 02:51:32")
    assert "2015-07-20" in days


def test_columns_with_other_names_are_mapped(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(
        table([{"x": numbered(TALKS, 1), "paper": "الغد"}], delimiter=";"), encoding="utf-8"
    )
    _, done = add(workspace, tmp_path / "t.csv")
    assert [error["what"] for _, error in done.set_aside] == ["text is missing"]
    _, done = add(workspace, tmp_path / "t.csv", given=Given(fields=parse_mapping(["text=x", "outlet=paper"])))
    assert done.coded == 1
    with workspace.database.read() as connection:
        assert connection.execute(select(reports.c.outlet)).scalar_one() == "الغد"


@pytest.mark.parametrize("option", ["text", "nothing=x", "=x", "text="])
def test_a_wrong_mapping_is_refused(option: str) -> None:
    with pytest.raises(UsageError, match="names no column"):
        parse_mapping([option])


def test_a_date_that_cannot_be_read_costs_only_the_date(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(table([{"text": STRIKE, "published": "soon"}]), encoding="utf-8")
    _, done = add(workspace, tmp_path / "a.csv")
    assert done.coded == 1
    with workspace.database.read() as connection:
        assert connection.execute(select(reports.c.published)).scalar_one() is None


def test_what_was_set_aside_is_tried_again_when_asked(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    add(workspace, tmp_path / "a.txt")
    assert add(workspace)[1].total == 0
    assert add(workspace, retry=True)[1].total == 1
    with workspace.database.read() as connection:
        assert connection.execute(select(captures.c.tries)).scalar_one() == 2
        assert [where for where, _ in set_aside(connection)] == [str(tmp_path / "a.txt")]


@pytest.mark.skipif(os.name != "posix", reason="pipes")
def test_a_pipe_does_not_stop_the_work(workspace: Workspace, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "a.txt").write_text(STRIKE, encoding="utf-8")
    _, done = add(workspace, tmp_path)
    assert done.coded == 1
    assert [error["what"] for _, error in aside(workspace)] == ["not a file (a device, pipe or socket)"]


def test_coding_again_with_another_option_keeps_the_former_record(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STRIKE, encoding="utf-8")
    add(workspace, tmp_path / "a.txt")
    before = overview(workspace)["events"]
    done = last(code_again(workspace, Options(min_confidence=1.0), processes=0))
    assert done.coded == 1
    assert overview(workspace)["events"] == 0
    done = last(code_again(workspace, Options(), processes=0))
    with workspace.database.read() as connection:
        rows = connection.execute(select(records.c.current).order_by(records.c.id)).scalars().all()
    assert sorted(rows) == [False, True]
    assert overview(workspace)["events"] == before
    done = last(code_again(workspace, Options(), processes=0))
    assert (done.coded, done.same) == (0, 1)


def test_a_record_stands_in_the_tables(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "قال متحدث باسم الجيش العراقي إن تنظيم الدولة الإسلامية هاجم مدينة الرطبة في 24 أكتوبر 2016.", encoding="utf-8"
    )
    add(workspace, tmp_path / "a.txt")
    with workspace.database.read() as connection:
        event = connection.execute(select(events).where(events.c.type == "ASSAULT")).one()
        own = connection.execute(select(parties).where(parties.c.event_id == event.id, parties.c.role == "actor")).one()
        (holder,) = connection.execute(select(holders.c.kind, holders.c.name_en)).all()
    assert (event.trigger, event.date_from, event.status, event.attribution) == (
        "هاجم",
        "2016-10-24",
        "actual",
        "reported",
    )
    assert (own.name_en, own.known) == ("Islamic State", True)
    assert holder.kind == "group"


class TestSources:
    """The register of outlets."""

    def test_an_outlet_is_entered_once_however_it_is_spelled(self, workspace: Workspace, tmp_path: Path) -> None:
        for number, outlet in enumerate(("وكالة الأنباء", "وكاله الانباء", "وكالة  الأَنباء")):
            (tmp_path / "a.txt").write_text(numbered(STRIKE, number), encoding="utf-8")
            add(workspace, tmp_path / "a.txt", given=Given(outlet=outlet))
        with workspace.database.read() as connection:
            (source,) = listed(connection)
        assert (source.reports, source.reviewed, source.kind) == (3, False, "unknown")

    def test_an_address_leads_to_the_source_that_was_described(self, workspace: Workspace, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(STRIKE, encoding="utf-8")
        add(workspace, tmp_path / "a.txt", given=Given(url="https://www.sana.example/news/1"))
        with workspace.database.write() as connection:
            assert register(
                connection,
                "t",
                Source("sana", name_en="SANA", kind="state-agency", country="SY", names=["sana.example"]),
            )
        with workspace.database.read() as connection:
            described = {source.key: source.reports for source in listed(connection)}
        assert described == {"sana": 1, "sana.example": 0}

    def test_a_table_describes_many(self, workspace: Workspace, tmp_path: Path) -> None:
        path = tmp_path / "register.csv"
        path.write_text("key,name_ar,owner,names\nokaz,عكاظ,مؤسسة عكاظ,okaz.example|عكاظ\n", encoding="utf-8")
        (source,) = read_register(path)
        assert (source.name_ar, source.owner, source.names) == ("عكاظ", "مؤسسة عكاظ", ["okaz.example", "عكاظ"])
        path.write_text("name\nx\n")
        with pytest.raises(RecordError, match="unknown columns name"):
            list(read_register(path))

    @pytest.mark.parametrize("wrong", [{"kind": "magic"}, {"country": "Iraq"}])
    def test_what_is_no_kind_or_country_is_refused(self, workspace: Workspace, wrong: dict[str, str]) -> None:
        with workspace.database.write() as connection, pytest.raises(UsageError):
            register(connection, "t", Source("x", **wrong))  # type: ignore[arg-type]


def test_sightings_say_where_a_capture_was_found(workspace: Workspace, tmp_path: Path) -> None:
    write_every_kind(tmp_path / "inbox")
    for _ in take_in(workspace, open_items(tmp_path / "inbox")):
        pass
    with workspace.database.read() as connection:
        rows = connection.execute(
            select(sightings.c.location, sightings.c.part, sightings.c.container, sightings.c.captured)
        ).all()
    by_file = {(Path(row.location).name, row.part): row for row in rows}
    assert ("batch.zip", "inner.zip: deep.jsonl: line 1") in by_file
    assert by_file["feed.rss", "entry 2"].container is not None
    warc_row = next(row for (name, _), row in by_file.items() if name == "crawl.warc.gz")
    assert warc_row.captured == "2016-10-27T05:00:00Z"
