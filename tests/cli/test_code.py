"""`rasid code` and `rasid explain`, end to end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from rasid.record import check_spans, from_json, json_schema

pytestmark = pytest.mark.coder
Run = Callable[..., Any]


def test_summary_says_who_says_so(rasid: Run, report: Path) -> None:
    done = rasid("code", "report.txt")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert done.stdout.startswith("القوات الحكومية تستعيد بلدة حدودية\n")
    assert "by سامي العبسي" in done.stdout
    assert "publication date unknown" in done.stdout
    assert "Paragraph " in done.stdout
    assert "author" in done.stdout
    assert "\x1b" not in done.stdout
    assert "\u2068" not in done.stdout


def test_summary_in_arabic(rasid: Run, report: Path) -> None:
    done = rasid("code", "report.txt", "--lang", "ar", "--published", "2016-10-26")
    assert "نُشر في 2016-10-26" in done.stdout
    assert "الفقرة " in done.stdout


def test_json_is_one_valid_record(rasid: Run, report: Path) -> None:
    done = rasid("code", "report.txt", "--format", "json", "--published", "2016-10-26", "--outlet", "وكالة الاختبار")
    record = json.loads(done.stdout)
    jsonschema.validate(record, json_schema())
    assert check_spans(from_json(done.stdout)) == []
    assert record["document"]["published"] == "2016-10-26"
    assert record["document"]["outlet"] == "وكالة الاختبار"
    assert record["document"]["source_path"] == "report.txt"
    assert record["document"]["byline"]["text"] == "سامي العبسي"


def test_standard_input_is_sniffed(rasid: Run, report: Path) -> None:
    text = rasid("code", "-", "--format", "json", stdin=report.read_bytes())
    assert json.loads(text.stdout)["document"]["source_path"] == "-"
    wide = rasid("code", "-", "--format", "json", stdin=report.read_text(encoding="utf-8").encode("utf-16"))
    assert json.loads(wide.stdout)["document"]["warnings"] == ["encoding: utf-16-le"]
    line = json.dumps({"id": 1, "text": report.read_text(encoding="utf-8")}).encode() + b"\n"
    assert json.loads(rasid("code", "-", "--format", "jsonl", stdin=line).stdout)["document"]["source_id"] == "1"


def test_batch_goes_on_and_keeps_the_order(rasid: Run, report: Path, tmp_path: Path) -> None:
    text = report.read_text(encoding="utf-8")
    lines = [json.dumps({"id": number, "text": text}) for number in (30, 10, 20)]
    lines.insert(1, "{broken")
    (tmp_path / "many.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    done = rasid("code", "none.txt", "many.jsonl", "empty.txt", "--out", "out.jsonl")
    assert done.returncode == 1
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [record["document"]["source_id"] for record in records] == ["30", "10", "20"]
    assert done.stdout == ""
    assert "Wrote out.jsonl: 3 documents" in done.stderr
    failures = done.stderr[done.stderr.index("rasid: 3 inputs of 6") :].splitlines()[1:]
    assert [line.split(": ")[0] for line in failures] == ["  none.txt", "  many.jsonl:2", "  empty.txt"]


def test_several_as_json_are_an_array(rasid: Run, report: Path) -> None:
    done = rasid("code", "report.txt", "report.txt", "--format", "json")
    assert len(json.loads(done.stdout)) == 2


def test_same_input_same_bytes(rasid: Run, report: Path) -> None:
    first, second = (
        rasid("code", "report.txt", "--format", "jsonl", env={"PYTHONHASHSEED": str(seed)}).stdout for seed in (1, 2)
    )
    assert first == second


def test_table_is_tab_separated_when_piped(rasid: Run, report: Path) -> None:
    rows = [line.split("\t") for line in rasid("code", "report.txt", "--format", "table").stdout.splitlines()]
    assert rows[0][:3] == ["document", "event", "type"]
    assert len(rows) > 1
    assert {len(row) for row in rows} == {14}


def test_confidence_limit(rasid: Run, report: Path) -> None:
    everything = json.loads(rasid("code", "report.txt", "--format", "json").stdout)
    nothing = json.loads(rasid("code", "report.txt", "--format", "json", "--min-confidence", "1").stdout)
    assert everything["events"]
    assert all(event["confidence"] is None or event["confidence"] >= 1 for event in nothing["events"])


def test_report_page(rasid: Run, report: Path, tmp_path: Path) -> None:
    done = rasid("code", "report.txt", "--report", "page.html", "--out", "out.json")
    assert done.returncode == 0, done.stderr
    assert "<html" in (tmp_path / "page.html").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["format"] == "rasid/1"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.json", "page.html", "report.txt"]


def test_text_of_a_report_can_not_steer_the_terminal(rasid: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "عنوان \x1b]0;x\x07 خطير \u202e هنا\nقتل جنديان في كمين نصبه مسلحون قرب البلدة أمس الأحد.\n", encoding="utf-8"
    )
    out = rasid("code", "a.txt").stdout
    assert "\x1b" not in out
    assert "\u202e" not in out


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            ("أعلنت الوزارة أن القوات هاجمت مسلحين قرب البلدة وقتلت عشرين منهم " * 80_000)[:2_700_000], id="5-MB-line"
        ),
        pytest.param("قال شهود إن القصف استمر " + "«" * 100_000 + "حتى الفجر" + "»" * 100_000, id="nested-quotes"),
    ],
)
def test_monstrous_texts_are_coded_or_refused(rasid: Run, tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    done = rasid("code", "a.txt", "--out", "a.json")
    assert done.returncode in (0, 3), done.stderr[-2000:]
    assert "Traceback" not in done.stderr


def test_closed_pipe(report: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "rasid", "code", str(report), "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 0
    process.stderr.close()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_no_space(rasid: Run, report: Path) -> None:
    done = rasid("code", "report.txt", "--out", "/dev/full")
    assert done.returncode == 5
    assert "no space left" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_colours_and_isolates_on_a_terminal(report: Path) -> None:
    import pty

    main, side = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100"}
    environment.pop("NO_COLOR", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "rasid", "code", str(report)], stdout=side, stderr=subprocess.PIPE, env=environment
    )
    os.close(side)
    seen = b""
    while True:
        try:
            chunk = os.read(main, 65536)
        except OSError:
            break
        if not chunk:
            break
        seen += chunk
    assert process.wait() == 0
    os.close(main)
    if process.stderr is not None:
        process.stderr.close()
    shown = seen.decode("utf-8", "replace")
    assert "\x1b[1m" in shown
    assert shown.count("\u2068") == shown.count("\u2069") > 0


def test_explain(rasid: Run, report: Path, tmp_path: Path) -> None:
    rasid("code", "report.txt", "--out", "one.json")
    event = json.loads((tmp_path / "one.json").read_text(encoding="utf-8"))["events"][0]["id"]
    for lang in ("en", "ar"):
        done = rasid("explain", "one.json", event, "--lang", lang)
        assert done.returncode == 0, done.stderr
        assert len(done.stdout.splitlines()) > 1
    missing = rasid("explain", "one.json", "v999")
    assert missing.returncode == 6
    assert "expected v1" in missing.stderr


def test_explain_statements_sentences_and_characters(rasid: Run, report: Path, tmp_path: Path) -> None:
    rasid("code", "report.txt", "--out", "one.json")
    for asked in (("st1",), ("s1",), ("--at", "3"), ("--at", "0-12")):
        done = rasid("explain", "one.json", *asked)
        assert done.returncode == 0, done.stderr
        assert len(done.stdout.splitlines()) > 1
    assert rasid("explain", "one.json", "--at", "first").returncode == 2
    assert rasid("explain", "one.json").returncode == 2
    assert rasid("explain", "one.json", "v1", "--at", "3").returncode == 2
    assert rasid("explain", "one.json", "--at", "999999").returncode == 6
    assert rasid("explain", "one.json", "st999").returncode == 6


def test_a_report_with_a_dateline_can_be_explained(rasid: Run, tmp_path: Path) -> None:
    """The record does not keep the dateline, and without it the same text gives other probabilities."""
    text = "تفجير في الرطبة\nالرطبة - قتل سبعة من عناصر الشرطة في تفجير انتحاري استهدف مركزا للشرطة في مدينة الرطبة غربي العراق.\n"
    (tmp_path / "wire.txt").write_text(text, encoding="utf-8")
    rasid("code", "wire.txt", "--published", "2016-10-24", "--out", "wire.json")
    for event in json.loads((tmp_path / "wire.json").read_text(encoding="utf-8"))["events"]:
        done = rasid("explain", "wire.json", event["id"])
        assert done.returncode == 0, done.stderr


def test_explain_in_a_file_of_several(rasid: Run, report: Path) -> None:
    rasid("code", "report.txt", "report.txt", "--out", "two.jsonl")
    undecided = rasid("explain", "two.jsonl", "v1")
    assert undecided.returncode == 6
    assert "--document" in undecided.stderr
    assert rasid("explain", "two.jsonl", "v1", "--document", "2").returncode == 0
    assert rasid("explain", "two.jsonl", "v1", "--document", "3").returncode == 6


def test_cold_start(rasid: Run, report: Path) -> None:
    rasid("code", "report.txt")  # compiled lexicons and byte code are in place
    best = min(_seconds(lambda: rasid("code", "report.txt", "--format", "json")) for _ in range(3))
    assert best < 1.5


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
