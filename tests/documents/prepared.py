"""What lies in the folder in which the commands of a page are run, and in the home folder."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "tests" / "desk"), str(ROOT / "tests" / "archive")]

import inputs  # noqa: E402
import reference_files  # noqa: E402
import told  # noqa: E402


def readme_report() -> str:
    """The report that stands in the README."""
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    return "\n".join(line.removeprefix("> ").removesuffix("<br>") for line in lines if line.startswith("> ")) + "\n"


def _write(path: Path, text: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))


def _report(here: Path, home: Path) -> None:
    _write(here / "report.txt", readme_report())
    _write(here / "reports" / "rally.txt", inputs.RALLY)
    shutil.copy(ROOT / "tests" / "data" / "places" / "villages.csv", here / "villages.csv")
    _write(here / "archive.jsonl", json.dumps({"id": "1", "text": inputs.STRIKE}, ensure_ascii=False) + "\n")


def _gold(here: Path, home: Path) -> None:
    shutil.copytree(ROOT / "tests" / "evaluate" / "gold", here / "gold")


def _examples(here: Path, home: Path) -> None:
    shutil.copytree(ROOT / "examples", here / "examples")
    shutil.copytree(ROOT / "scripts", here / "scripts")


def _tutorial(here: Path, home: Path) -> None:
    shutil.copytree(ROOT / "docs" / "tutorial", here / "rutba")


def _inbox(here: Path, home: Path) -> None:
    _write(home / "inbox" / "feeds" / "reports.jsonl", told.as_jsonl())
    shutil.make_archive(str(home / "inbox" / "2016-10"), "zip", home / "inbox" / "feeds")
    rows = [reference_files.ged("1", date_start="2016-10-23", date_end="2016-10-23")]
    _write(home / "GEDEvent.csv", reference_files.table(reference_files.GED_19, rows))


def _archives(here: Path, home: Path) -> None:
    _write(here / "crawl.warc.gz", inputs.warc([("https://example.org/1", inputs.page("قصف", inputs.STRIKE))]))
    line = {"text": inputs.TALKS, "title": "محادثات", "date": "2016-10-27"}
    _write(here / "feed.jsonl", json.dumps(line, ensure_ascii=False) + "\n")


PREPARED: dict[str, tuple[Callable[[Path, Path], None], ...]] = {
    "README.md": (_report, _inbox),
    "CONTRIBUTING.md": (_gold,),
    "docs/command-line.md": (_report, _gold),
    "docs/evaluate.md": (_gold,),
    "docs/workspace.md": (_inbox,),
    "examples/README.md": (_examples,),
    "docs/tutorial.md": (_tutorial,),
    "docs/ar/tutorial.md": (_tutorial,),
    "docs/why.md": (_tutorial,),
    "docs/how-to/villages.md": (_report,),
    "docs/how-to/archives.md": (_archives,),
    "docs/how-to/reference.md": (_inbox,),
    "docs/how-to/copies.md": (_inbox,),
    "docs/how-to/gis-r-pandas.md": (_inbox,),
    "docs/how-to/gold.md": (_inbox, _gold),
    "docs/how-to/upgrade.md": (_inbox,),
    "docs/editing-the-lexicon.md": (_gold,),
}
"""By page; a page that is not here starts in an empty folder."""


def prepare(page: str, here: Path, home: Path) -> None:
    """Put what the page's commands need into their folder."""
    for step in PREPARED.get(page, ()):
        step(here, home)
