"""Exports of a workspace: what is chosen, the manifest, the note in the audit log, nothing half-written."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
from pathlib import Path
from typing import Any

import pytest
from inputs import RALLY, STRIKE, last
from sqlalchemy import select

from rasid.archive import Workspace, audit
from rasid.archive.capture import take_in
from rasid.archive.coding import code_pending
from rasid.archive.judgements import undo
from rasid.archive.search.searcher import search
from rasid.archive.tables import reports
from rasid.archive.tasks import Options
from rasid.compare.forecasts import judge_forecast, read_forecasts
from rasid.errors import OutputError, UsageError
from rasid.export import Export, export
from rasid.export.items import Choice
from rasid.export.workspace_items import origin, workspace_items
from rasid.reading.items import open_items

PERSON = "قال أحمد حسن الجبوري إن مسلحين قتلوا جاره في منزله في حي الكرادة ببغداد يوم الثلاثاء.\n"


@pytest.fixture
def filled(workspace: Workspace, tmp_path: Path) -> Workspace:
    """Three reports of two outlets."""
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    rows = [
        {"text": STRIKE, "outlet": "عكاظ", "published": "2016-10-26"},
        {"text": RALLY, "outlet": "الميزان", "published": "2016-10-25"},
        {"text": PERSON, "outlet": "عكاظ", "published": "2016-10-27"},
    ]
    (inbox / "a.jsonl").write_text(
        "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8"
    )
    collect(workspace, inbox)
    return workspace


def collect(workspace: Workspace, folder: Path) -> None:
    last(take_in(workspace, open_items(folder)))
    last(code_pending(workspace, Options(), processes=0))


def run(
    workspace: Workspace, out: Path, name: str = "csv", choice: Choice | None = None, **options: Any
) -> dict[str, Any]:
    choice = choice or Choice()
    only = options.pop("only", None)
    with workspace.database.read() as connection:
        wanted = Export(name, out, query=choice.as_dict(), origin=origin(workspace, connection), **options)
        return export(workspace_items(connection, choice, only=only), wanted)


def table(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def test_reports_come_in_the_order_of_their_dates(filled: Workspace, tmp_path: Path) -> None:
    manifest = run(filled, tmp_path / "all.jsonl", "jsonl")
    lines = (tmp_path / "all.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["document"]["published"] for line in lines] == ["2016-10-25", "2016-10-26", "2016-10-27"]
    with filled.database.read() as connection:
        head = audit.entries(connection, last=1)[0]
    assert manifest["origin"]["audit"] == {"seq": head.seq, "hash": head.hash}
    assert manifest["origin"]["workspace"] == filled.setting("id")
    assert manifest["origin"]["schema"]
    assert json.loads((tmp_path / "all.jsonl.manifest.json").read_text(encoding="utf-8")) == manifest


def test_the_export_does_not_depend_on_the_order_of_adding(filled: Workspace, tmp_path: Path) -> None:
    texts = [(RALLY, "الميزان", "2016-10-25"), (PERSON, "عكاظ", "2016-10-27"), (STRIKE, "عكاظ", "2016-10-26")]
    with Workspace.init(tmp_path / "other") as other:
        for number, (text, outlet, day) in enumerate(texts):
            folder = tmp_path / f"in{number}"
            folder.mkdir()
            row = {"text": text, "outlet": outlet, "published": day}
            (folder / "b.jsonl").write_text(json.dumps(row, ensure_ascii=False) + "\n", encoding="utf-8")
            collect(other, folder)
        run(other, tmp_path / "b.geojson", "geojson")
    run(filled, tmp_path / "a.geojson", "geojson")
    assert (tmp_path / "a.geojson").read_bytes() == (tmp_path / "b.geojson").read_bytes()


def test_events_are_chosen(filled: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "x.csv"
    run(filled, out, choice=Choice(types=("PROTEST",)))
    assert {row["type"] for row in table(out) if row["event"]} == {"PROTEST"}
    run(filled, out, choice=Choice(countries=("SY",)))
    assert {row["country_code"] for row in table(out) if row["event"]} == {"SY"}
    manifest = run(filled, out, choice=Choice(since="2016-10-25", until="2016-10-25"))
    assert {row["date_from"] for row in table(out) if row["event"]} == {"2016-10-25"}
    assert manifest["query"] == {"from": "2016-10-25", "to": "2016-10-25"}
    run(filled, out, choice=Choice(since="2030-01-01"))
    assert table(out) == []


def test_reports_are_chosen_by_source_and_by_a_query(filled: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "x.csv"
    run(filled, out)
    keys = {row["outlet"]: row["source"] for row in table(out)}
    run(filled, out, choice=Choice(sources=(keys["عكاظ"],)))
    assert {row["outlet"] for row in table(out)} == {"عكاظ"}
    with pytest.raises(UsageError, match="no such source"):
        run(filled, out, choice=Choice(sources=("nobody",)))
    run(filled, out, only=select(reports.c.id).where(reports.c.published == "2016-10-25"))
    assert {row["outlet"] for row in table(out)} == {"الميزان"}


def test_names_are_left_out(filled: Workspace, tmp_path: Path) -> None:
    manifest = run(filled, tmp_path / "x.jsonl", "jsonl")
    text = (tmp_path / "x.jsonl").read_text(encoding="utf-8")
    assert "الجبوري" not in text
    assert "[شخص]" in text
    assert manifest["privacy"]["left_out"]["persons"] == 1
    assert manifest["privacy"]["left_out"]["homes"] == 1


FORECAST = "توقع مراقبون أن يهاجم تنظيم الدولة مدينة كركوك خلال الأسابيع المقبلة. وقتل مسلحون ثلاثة جنود في كركوك يوم الثلاثاء.\n"


def test_a_judged_forecast_is_a_claim_review(filled: Workspace, tmp_path: Path) -> None:
    row = {"text": FORECAST, "outlet": "عكاظ", "published": "2016-10-28"}
    (tmp_path / "f.jsonl").write_text(json.dumps(row, ensure_ascii=False) + "\n", encoding="utf-8")
    collect(filled, tmp_path / "f.jsonl")
    with filled.database.write() as connection:
        (forecast,) = read_forecasts(connection)
        judge_forecast(connection, "tester", forecast.id, "happened", "Seen in two papers")
        undone = judge_forecast(connection, "tester", forecast.id, "did-not", "Misread")
        undo(connection, "tester", undone.id, "Seen again")
    manifest = run(filled, tmp_path / "x.json", "claims")
    graph = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))["@graph"]
    (review,) = (node for node in graph if node["@type"] == "ClaimReview")
    assert manifest["counts"]["reviews"] == 1
    assert (review["reviewRating"]["alternateName"], review["reviewBody"]) == ("happened", "Seen in two papers")
    (claim,) = (node for node in graph if node["@id"] == review["itemReviewed"]["@id"])
    assert claim["text"] == forecast.content == review["claimReviewed"]
    said = {node["propertyID"]: node["value"] for node in claim["additionalProperty"]}
    assert said["rasid:status"] == "predicted"


def test_an_export_that_fails_leaves_nothing(filled: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "x.csv"
    out.write_text("former", encoding="utf-8")

    def fail(_: dict[str, Any]) -> None:
        raise RuntimeError("the log can't be written")

    for name in ("csv", "brat"):
        target = out if name == "csv" else tmp_path / "folder"
        with filled.database.read() as connection, pytest.raises(RuntimeError):
            export(workspace_items(connection, Choice()), Export(name, target), before_commit=fail)
    assert out.read_text(encoding="utf-8") == "former"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["inbox", "workspace", "x.csv"]


def test_a_folder_is_replaced_only_when_an_export_made_it(filled: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "brat"
    run(filled, out, "brat")
    first = sorted(p.name for p in out.iterdir())
    run(filled, out, "brat", Choice(types=("PROTEST",)))
    assert len(list(out.iterdir())) < len(first)
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError, match="not empty"):
        run(filled, out, "brat")
    assert (out / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert not [name for name in os.listdir(tmp_path) if name.endswith((".tmp", ".former"))]


def found(workspace: Workspace, query: str) -> set[str]:
    """The days of the reports that `rasid search` finds."""
    return {hit.published or "" for hit in search(workspace.database, query, limit=100).hits}


@pytest.mark.parametrize(
    "query",
    ["قصف", '"بلدة كفرنبل"', "type:PROTEST", "place:بغداد", "country:SY -source:الميزان", "status:negated", "قصف OR تظاهر", "قصف زلزال",
     "published:2016-10-26..", "attribution:denied type:ASSAULT", "القصف country:SY", "-type:ASSAULT"],
)  # fmt: skip
def test_what_a_search_finds_is_exported(filled: Workspace, tmp_path: Path, query: str) -> None:
    out = tmp_path / "found.jsonl"
    manifest = run(filled, out, "jsonl", Choice(query=query))
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert {line["document"]["published"] for line in lines} == found(filled, query)
    assert manifest["query"] == {"search": query}
    assert manifest["counts"]["reports"] == len(lines)
    assert manifest["counts"]["events"] == sum(len(line["events"]) for line in lines)
    assert manifest["files"][0]["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()


def test_only_the_events_that_answer(filled: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "x.csv"
    run(filled, out, choice=Choice(query="country:SY"))
    everything = {row["event"] for row in table(out)}
    manifest = run(filled, out, choice=Choice(query="كفرنبل status:negated", matching_events=True))
    rows = [row for row in table(out) if row["event"]]
    assert rows
    assert {row["event"] for row in rows} < everything
    assert all(any(r["status"] == "negated" for r in rows if r["event"] == row["event"]) for row in rows)
    assert manifest["query"] == {"search": "كفرنبل status:negated", "matching_events": True}
    assert manifest["counts"]["events"] == len({row["event"] for row in rows})
    # what is chosen in other ways is chosen among these
    assert run(filled, out, choice=Choice(query="country:SY", types=("PROTEST",)))["counts"]["events"] == 0
    with pytest.raises(UsageError, match="says nothing of events"):
        run(filled, out, choice=Choice(query="قصف", matching_events=True))


def test_a_query_that_cannot_be_read_writes_nothing(filled: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="type"):
        run(filled, tmp_path / "x.csv", choice=Choice(query="type:WAR"))
    assert not (tmp_path / "x.csv").exists()


def test_the_manifest_does_not_say_whom_the_query_named(filled: Workspace, tmp_path: Path) -> None:
    query = '"أحمد حسن الجبوري" OR actor:الجبوري OR holder:jaburi'
    manifest = run(filled, tmp_path / "x.csv", choice=Choice(query=query))
    assert manifest["counts"]["reports"] == 1
    assert manifest["query"] == {"search": '"[شخص] [شخص] [شخص]" OR actor:[شخص] OR holder:[شخص]'}
    manifest = run(filled, tmp_path / "x.csv", choice=Choice(query=query), include_sensitive=True)
    assert manifest["query"] == {"search": query}
