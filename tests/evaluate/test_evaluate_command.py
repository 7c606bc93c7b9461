"""`rasid evaluate`, end to end: the table, JSON, the error browser, agreement, variants, and its errors."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

GOLD = Path(__file__).parent / "gold"
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def rasid(tmp_path: Path) -> Run:
    """Call `rasid` in a folder that holds the gold."""
    shutil.copytree(GOLD, tmp_path / "gold")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "NO_COLOR": ""}
        return subprocess.run(
            [sys.executable, "-m", "rasid", *arguments], capture_output=True, cwd=tmp_path, env=environment,
            timeout=240, check=False, encoding="utf-8",
        )  # fmt: skip

    return run


def test_table_json_and_browser(rasid: Run, tmp_path: Path) -> None:
    done = rasid("evaluate", "gold", "--json", "figures.json", "--errors", "errors.html", "--bootstrap", "200")
    assert done.returncode == 0, done.stderr
    assert re.search(r"events: recall +\d\.\d\d \[\d\.\d\d–\d\.\d\d\] +\d+/12\n", done.stdout)
    assert "Wrote figures.json" in done.stderr
    assert "Wrote errors.html" in done.stderr
    figures = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    assert figures["format"] == "rasid-evaluation/1"
    assert figures["bootstrap"] == {"resamples": 200, "seed": 1, "level": 0.95}
    (result,) = figures["results"]
    recall = next(m for m in result["measures"] if m["key"] == "events.event.recall")
    assert recall["under"] == 12
    assert recall["value"] == recall["over"] / 12
    assert recall["low"] <= recall["value"] <= recall["high"]
    assert all(m["definition"] for m in result["measures"])
    assert result["faults"] == (tmp_path / "errors.html").read_text(encoding="utf-8").count("<article")
    again = rasid("evaluate", "gold", "--json", "again.json", "--errors", "again.html", "--bootstrap", "200")
    assert again.stdout == done.stdout
    for one, other in (("figures.json", "again.json"), ("errors.html", "again.html")):
        assert (tmp_path / one).read_bytes() == (tmp_path / other).read_bytes()


def test_the_browser_fetches_nothing_and_runs_only_its_own_script(rasid: Run, tmp_path: Path) -> None:
    text = tmp_path / "gold" / "texts" / "no-02.txt"
    hostile = text.read_text(encoding="utf-8") + "وقصف مسلحون <script>alert(1)</script> القرية \u202e أمس.\n"
    text.write_text(hostile, encoding="utf-8")
    sentences = json.loads((tmp_path / "gold" / "sentences.json").read_text())
    sentences["no-02"].append([sentences["no-02"][-1][1] + 1, len(hostile) - 1])
    (tmp_path / "gold" / "sentences.json").write_text(json.dumps(sentences))
    assert rasid("evaluate", "gold", "--errors", "e.html", "--bootstrap", "0").returncode == 0
    page = (tmp_path / "e.html").read_text(encoding="utf-8")
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    policy = re.findall(r'Content-Security-Policy" content="([^"]+)"', page)[0].replace("&#39;", "'")
    for content in (script, style):
        assert base64.b64encode(hashlib.sha256(content.encode()).digest()).decode() in policy
    assert policy.startswith("default-src 'none'")
    assert not re.search(r"(src|href|action)\s*=|url\(|https?:", page)
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "\u202e" not in page
    assert 'dir="rtl"' in page
    assert 'data-kind="missed"' in page
    assert 'data-kind="wrong"' in page
    assert 'data-kind="false"' in page
    assert "events/assault/" in page, "the rule of a coded value is named"


def test_given_records(rasid: Run, tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": name, "text": (GOLD / "texts" / f"{name}.txt").read_text(encoding="utf-8"), "published": day})
        for name, day in (("no-01", "2016-11-02"), ("no-02", "2016-11-07"))
    ]
    (tmp_path / "texts.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert rasid("code", "texts.jsonl", "--out", "records.jsonl").returncode == 0
    fresh = rasid("evaluate", "gold", "--bootstrap", "0")
    given = rasid("evaluate", "gold", "--bootstrap", "0", "--records", "records.jsonl")
    assert given.returncode == 0, given.stderr
    assert given.stdout == fresh.stdout


def test_split_by_and_threshold(rasid: Run) -> None:
    by = rasid("evaluate", "gold", "--by", "conflict", "--bootstrap", "0").stdout
    assert "\nSyria\n" in by
    assert "\nIraq\n" in by
    assert "\nASSAULT\n" in rasid("evaluate", "gold", "--by", "type", "--bootstrap", "0").stdout
    test = rasid("evaluate", "gold", "--split", "test", "--bootstrap", "0").stdout
    assert "\n1 text\n" in test
    assert "/5\n" in test
    nothing = rasid("evaluate", "gold", "--threshold", "1", "--bootstrap", "0")
    assert nothing.returncode == 0


def test_agreement(rasid: Run, tmp_path: Path) -> None:
    done = rasid("evaluate", "gold", "--agreement", "--json", "alpha.json")
    assert done.returncode == 0, done.stderr
    assert "2 reports; 13 and 12 events, 12 with overlapping triggers, F1 0.96" in done.stdout
    (result,) = json.loads((tmp_path / "alpha.json").read_text(encoding="utf-8"))["results"]
    fields = {field["field"]: field for field in result["fields"]}
    assert fields["status"]["alpha"] == 1.0
    assert (fields["type"]["equal"], fields["type"]["units"]) == (11, 12)
    assert 0.8 < fields["actors"]["alpha"] < 1.0
    assert fields["actors"]["distance"] == "MASI"
    assert (fields["event of a type in a sentence"]["equal"], fields["event of a type in a sentence"]["units"]) == (
        93,
        96,
    )
    assert [row["field"] for row in result["by_report"]] == ["no-01", "no-02"]
    shutil.rmtree(tmp_path / "gold" / "codings" / "b")
    assert rasid("evaluate", "gold", "--agreement").returncode == 6


def test_variants(rasid: Run) -> None:
    done = rasid("evaluate", "gold", "--variant", "all", "--bootstrap", "0")
    assert done.returncode == 0, done.stderr
    rows = {line.split()[0]: line.split()[1:] for line in done.stdout.splitlines()[2:]}
    assert list(rows) == [
        "plain", "harakat", "no-hamza", "ha-for-ta", "alef-maqsura", "tatweel", "indic-digits", "spaced-punctuation",
    ]  # fmt: skip
    assert set(rows["tatweel"]) == {"+0.000"}
    assert "variant no-hamza" in rasid("evaluate", "gold", "--variant", "no-hamza", "--bootstrap", "0").stdout


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["none"], 6, "no such file or folder"),
        (["gold/reports.yaml"], 6, "no known format of gold"),
        (["gold", "--split", "dev"], 2, "expected test or train"),
        (["gold", "--by", "label"], 2, "can't be split by label; expected stage or type or conflict"),
        (["gold", "--coder", "other"], 2, "no coder 'other'"),
        (["gold", "--records", "none.jsonl"], 6, "could not be read"),
        (["gold", "--records", "gold", "--variant", "tatweel"], 2, "variants are coded anew"),
        (["gold", "--agreement", "--by", "type"], 2, "compares coders"),
        (["gold", "--json", "a", "--errors", "a"], 2, "two files"),
        (["gold", "--json", ""], 2, "no file name"),
        (["gold/texts/no-01.txt", "--json", "gold/texts/no-01.txt"], 2, "would write over an input"),
        (["gold", "--json", "missing/a.json"], 5, "no such folder"),
        (["gold", "--threshold", "2"], 2, "0.0<=x<=1.0"),
    ],
)
def test_errors(rasid: Run, tmp_path: Path, arguments: list[str], code: int, said: str) -> None:
    done = rasid("evaluate", *arguments)
    assert done.returncode == code, done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["gold"]


def test_nothing_else_imports_the_evaluation() -> None:
    source = Path(__file__).parents[2] / "src" / "rasid"
    users = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        if "rasid.evaluate" in path.read_text(encoding="utf-8") and "evaluate" not in path.relative_to(source).parts[0]
    }
    lexicon = {"commands/lexicon.py", "editing/changes.py"}
    """An entry of the lexicon is tried on the gold before it is written."""
    review = {"review/agreement.py", "review/disagreement.py"}
    """Two coders of the desk are compared as the coders of the gold are."""
    assert users == {"commands/evaluate.py", *lexicon, *review}
    script = "import sys, rasid.cli; rasid.cli.run(['schema']); print([m for m in sys.modules if 'evaluate' in m])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_names_of_the_options_are_those_of_the_package() -> None:
    from rasid.commands import evaluate as command
    from rasid.evaluate.variants import VARIANTS

    assert (*VARIANTS, "all") == command._VARIANTS
