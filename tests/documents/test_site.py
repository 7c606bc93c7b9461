"""The documentation site builds without a warning, holds every entry of the lexicon, and leads nowhere else."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from rasid.knowledge.loader import DATA
from rasid.knowledge.store import entry_places

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("mkdocs", reason="mkdocs is not installed (requirements/dev.txt)")
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return folder


def test_links_of_the_site_lead_to_pages_and_headings_that_are_there(site: Path) -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in site.rglob("*.html")}
    anchors = {path: set(re.findall(r'\bid="([^"]+)"', text)) for path, text in texts.items()}
    wrong = []
    for path, text in texts.items():
        for target in set(re.findall(r'href="([^"]+)"', text)):
            name, _, anchor = target.partition("#")
            if ":" in name:
                continue
            # The page for unknown addresses is served at any depth: its links begin at the root.
            base = site if name.startswith("/") else path.parent
            goal = (base / name.lstrip("/")).resolve() if name else path
            if not goal.exists() or (anchor and goal.suffix == ".html" and anchor not in anchors[goal]):
                wrong.append(f"{path.relative_to(site)}: {target}")
    assert sorted(wrong) == []


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    for path in site.rglob("*.html"):
        assert (
            re.findall(r'<(?:script|img|link)[^>]*(?:src|href)="(?:https?:)?//', path.read_text(encoding="utf-8")) == []
        )
    assert "http" not in (site / "site.css").read_text(encoding="utf-8")


def test_every_entry_and_every_folder_of_the_lexicon_is_in_the_reference(site: Path) -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in (site / "reference" / "lexicon").glob("*.html"))
    held = set(re.findall(r'<section class="entry" id="([^"]+)"', pages))
    assert sorted(set(entry_places()) - held) == []
    assert {path.name for path in DATA.iterdir() if path.is_dir()} == {
        path.stem for path in (site / "reference" / "lexicon").glob("*.html") if "-" not in path.stem
    }


def test_arabic_pages_run_from_right_to_left(site: Path) -> None:
    for path in (site / "ar").glob("*.html"):
        assert '<html lang="ar" dir="rtl">' in path.read_text(encoding="utf-8")
    assert '<html lang="en" dir="ltr">' in (site / "tutorial.html").read_text(encoding="utf-8")
