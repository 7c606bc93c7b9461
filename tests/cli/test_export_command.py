"""`rasid export` as its users call it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
PERSON = "قال أحمد حسن الجبوري إن مسلحين قتلوا جاره في منزله في حي الكرادة ببغداد يوم الثلاثاء.\n"


@pytest.fixture
def coded(rasid: Run, tmp_path: Path) -> Path:
    (tmp_path / "report.txt").write_text(PERSON, encoding="utf-8")
    assert rasid("code", "report.txt", "--published", "2016-10-26", "--out", "records.jsonl").returncode == 0
    return tmp_path / "records.jsonl"


def test_record_files_are_exported_without_a_workspace(rasid: Run, coded: Path) -> None:
    done = rasid("export", "geojson", "records.jsonl", "--out", "events.geojson", "--lang", "ar")
    assert done.returncode == 0, done.stderr
    assert "1 report" in done.stderr
    assert "Left out: 1 persons" in done.stderr
    manifest = json.loads((coded.parent / "events.geojson.manifest.json").read_text(encoding="utf-8"))
    assert manifest["origin"]["files"][0]["name"] == "records.jsonl"
    assert manifest["language_of_names"] == "ar"
    assert json.loads((coded.parent / "events.geojson").read_text(encoding="utf-8"))["features"]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["export", "xlsx", "records.jsonl", "--out", "x"], 2, "xlsx"),
        (["export", "csv", "records.jsonl"], 2, "--out"),
        (["export", "csv", "missing.jsonl", "--out", "x"], 6, "missing.jsonl"),
        (["export", "csv", "report.txt", "--out", "x"], 6, "report.txt"),
        (["export", "csv", "records.jsonl", "--out", "records.jsonl"], 2, "also an input"),
        (["export", "csv", "records.jsonl", "--out", "no/such/x.csv"], 5, "no such folder"),
        (["export", "csv", "records.jsonl", "--out", "x", "--from", "2016-13-01"], 2, "no date"),
        (["export", "csv", "records.jsonl", "--out", "x", "--from", "2016-12-01", "--to", "2016-11-01"], 2, "later"),
        (["export", "csv", "records.jsonl", "--out", "x", "--country", "Iraq"], 2, "no country"),
        (["export", "csv", "records.jsonl", "--out", "x", "--source", "okaz"], 2, "no workspace"),
        (["export", "csv", "records.jsonl", "--out", "x", "--query", "قصف"], 2, "no workspace"),
        (["export", "csv", "--out", "x", "--matching-events"], 2, "--query"),
        (["export", "csv", "--out", "x"], 7, "no workspace"),
    ],
)
def test_errors_say_what_is_wrong(rasid: Run, coded: Path, arguments: list[str], code: int, words: str) -> None:
    before = coded.read_bytes()
    done = rasid(*arguments)
    assert (done.returncode, words in done.stderr) == (code, True), done.stderr
    assert coded.read_bytes() == before
    assert not (coded.parent / "x").exists()


def test_sensitive_exports_of_a_workspace_are_logged(rasid: Run, coded: Path) -> None:
    assert rasid("init", "w").returncode == 0
    assert rasid("add", "report.txt", "--workspace", "w", "--published", "2016-10-26", "--jobs", "0").returncode == 0
    before = rasid("audit", "list", "--workspace", "w", "--json").stdout.splitlines()
    assert rasid("export", "jsonl", "--workspace", "w", "--out", "a.jsonl").returncode == 0
    assert rasid("audit", "list", "--workspace", "w", "--json").stdout.splitlines() == before
    done = rasid("export", "jsonl", "--workspace", "w", "--out", "b.jsonl", "--include-sensitive", "--type", "assault")
    assert "Left in: 1 persons" in done.stderr
    after = [json.loads(line) for line in rasid("audit", "list", "--workspace", "w", "--json").stdout.splitlines()]
    assert len(after) == len(before) + 1
    entry = after[-1]
    assert entry["action"] == "export"
    assert entry["detail"]["include_sensitive"] is True
    assert entry["detail"]["query"] == {"type": ["ASSAULT"]}
    manifest = json.loads((coded.parent / "b.jsonl.manifest.json").read_text(encoding="utf-8"))
    assert entry["detail"]["files"] == [manifest["files"][0]["sha256"]]
    assert manifest["origin"]["audit"]["hash"] == entry["previous"]
    assert rasid("audit", "verify", "--workspace", "w").returncode == 0
    assert "الجبوري" in (coded.parent / "b.jsonl").read_text(encoding="utf-8")
    assert "الجبوري" not in (coded.parent / "a.jsonl").read_text(encoding="utf-8")


def test_what_a_search_finds_is_exported(rasid: Run, coded: Path) -> None:
    (coded.parent / "other.txt").write_text(
        "تظاهر مئات المعلمين أمام وزارة التربية في عمان يوم الأحد.\n", encoding="utf-8"
    )
    assert rasid("init", "w").returncode == 0
    files = ("report.txt", "other.txt")
    assert rasid("add", *files, "--workspace", "w", "--published", "2016-10-26", "--jobs", "0").returncode == 0
    for query, number in (("المعلمون", 1), ("type:PROTEST country:JO", 1), ("المعلمون OR مسلحون", 2), ("زلزال", 0)):
        done = rasid("export", "jsonl", "--workspace", "w", "--out", "found.jsonl", "--query", query)
        assert done.returncode == 0, done.stderr
        manifest = json.loads((coded.parent / "found.jsonl.manifest.json").read_text(encoding="utf-8"))
        assert (manifest["query"], manifest["counts"]["reports"]) == ({"search": query}, number)
        assert len((coded.parent / "found.jsonl").read_text(encoding="utf-8").splitlines()) == number
    done = rasid("export", "csv", "--workspace", "w", "--out", "x", "--query", "قصف type:WAR")
    assert (done.returncode, "character 10" in done.stderr) == (2, True), done.stderr
    assert not (coded.parent / "x").exists()
