"""The built package: what is in it, and that it runs from there."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import zipfile
from email import message_from_string
from pathlib import Path

import pytest

import rasid
from rasid.knowledge import compiled

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "rasid"


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel unpacked: for a wheel of pure Python that is what an installer does."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def test_every_file_of_the_package_is_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if name.startswith("rasid/")}
    files = {
        path.relative_to(SOURCE.parent).as_posix()
        for path in SOURCE.rglob("*")
        if path.is_file() and path.suffix not in (".pyc", compiled.SUFFIX)
    }
    assert files <= packed
    assert {Path(name).suffix for name in files} >= {".py", ".yaml", ".tsv", ".j2", ".css", ".js", ".typed"}
    assert packed - files == {f"rasid/knowledge/{compiled.PACKAGED.name}"}


def test_metadata(wheel: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (metadata,) = [name for name in names if name.endswith(".dist-info/METADATA")]
        facts = message_from_string(archive.read(metadata).decode("utf-8"))
        (scripts,) = [name for name in names if name.endswith("entry_points.txt")]
        assert "rasid = rasid.cli:main" in archive.read(scripts).decode()
    assert facts["Version"] == rasid.__version__ == project["version"]
    assert facts["License-Expression"] == "Apache-2.0"
    assert {name.rpartition("/")[2] for name in names if "/licenses/" in name} == {"LICENSE", "NOTICE"}


def test_the_packed_lexicon_is_valid_and_small_enough_to_ship(installed: Path) -> None:
    packed = installed / "rasid" / "knowledge" / compiled.PACKAGED.name
    assert compiled.read(packed, compiled.identity()) is not None
    assert packed.stat().st_size < 30_000_000


def test_an_installed_rasid_codes_from_its_first_start_without_compiling(installed: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    report = tmp_path / "report.txt"
    report.write_text("أعلنت وزارة الدفاع العراقية أن قواتها هاجمت مسلحين قرب كركوك فجر الأحد.\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", _RUN, str(report)], cwd=tmp_path, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(installed), "RASID_CACHE_DIR": str(cache), "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == str(installed / "rasid" / "__init__.py")
    assert "ASSAULT" in done.stdout
    assert "rasid.knowledge.build" not in done.stdout.splitlines()[-1]
    assert not cache.exists()


_RUN = """
import sys
import rasid
from rasid.cli import run
print(rasid.__file__, flush=True)
code = run(["code", sys.argv[1], "--format", "jsonl"])
print(sorted(name for name in sys.modules if name.startswith("rasid.knowledge")))
sys.exit(code)
"""
