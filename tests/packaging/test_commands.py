"""The two commands of the README and what they stand on."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z]+):.*## ", MAKEFILE, re.MULTILINE))


def test_the_readme_names_the_two_commands_and_every_target_it_uses_exists() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    used = set(re.findall(r"^\$? ?make ([a-z]+)", readme, re.MULTILINE)) | set(re.findall(r"`make ([a-z]+)`", readme))
    assert {"demo", "test"} <= used <= TARGETS


def test_the_checks_of_a_change_run_the_test_command_of_the_readme() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert script.read_text(encoding="utf-8").rstrip().endswith("\nmake test")


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_help_lists_every_target() -> None:
    done = subprocess.run(["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert (
        set(re.findall(r"^make ([a-z]+)", done.stdout, re.MULTILINE)) == TARGETS >= {"help", "bench", "lint", "clean"}
    )


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")) + [ROOT / "README.md", ROOT / "CONTRIBUTING.md"])
def test_links_between_the_documents_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text)]
    assert [t for t in targets if t and "://" not in t and not (page.parent / t).exists()] == []


def test_every_document_is_listed_in_the_index() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    pages = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")} - {"index.md"}
    assert sorted(page for page in pages if f"({page})" not in index) == []


def test_the_demo_writes_a_record_for_each_report_and_one_page(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "scripts/demo.py", "--out", str(tmp_path), "--no-browser"], cwd=ROOT, capture_output=True,
        text=True, check=False, env={**os.environ, "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert f"Report page: {(tmp_path / 'index.html').resolve()}" in done.stdout
    records = [json.loads(path.read_text(encoding="utf-8")) for path in tmp_path.glob("*.json")]
    reports = {
        path.name for path in (ROOT / "examples").iterdir() if path.suffix in (".txt", ".html", ".docx", ".jsonl")
    }
    assert {Path(record["document"]["source_path"]).name for record in records} == reports
    assert all(record["events"] for record in records)
    assert all(record["document"]["source_path"].startswith("examples") for record in records)
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    titles = [record["document"]["title"]["text"] for record in records if record["document"]["title"]]
    assert len(titles) >= 8
    assert [title for title in titles if html.escape(title.split('"')[0]) not in page] == []


def test_the_benchmark_names_every_figure_that_has_a_goal() -> None:
    performance = (ROOT / "docs" / "performance.md").read_text(encoding="utf-8")
    for figure in ("sentences a second", "peak memory", "`rasid code` of one report", "loading the compiled lexicon"):
        assert figure in performance


def test_the_result_in_the_readme_is_what_the_coder_gives(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    report = [line.removeprefix("> ").removesuffix("<br>") for line in readme.splitlines() if line.startswith("> ")]
    shown = re.findall(r"```console\n\$ rasid code report.txt --published 2016-10-26\n(.*?)```", readme, re.DOTALL)
    (tmp_path / "report.txt").write_text("\n".join(report) + "\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "rasid", "code", "report.txt", "--published", "2016-10-26"], cwd=tmp_path,
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    given = " ".join(line for line in done.stdout.partition("\n\n")[2].split("\n") if not line.startswith("Paragraph"))
    assert given.split() == shown[0].split()


def test_the_python_example_of_the_readme_prints_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (program,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    exec(compile(program, "README.md", "exec"), {})
    expected = [line.removeprefix("# ") for line in program.splitlines() if line.startswith("# ")]
    assert capsys.readouterr().out.splitlines() == expected
