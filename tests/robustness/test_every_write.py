"""A disk that fills up at each write of each command in turn: nothing half-written, a message with what to do, and the same command works when there is space."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs fork and resource limits", allow_module_level=True)

from forks import GED, command, content, copied, done, forked, left_over, reports, told

from rasid.editing.trial import Draft, read_draft, write
from rasid.errors import OutputError
from rasid.knowledge.loader import DATA
from thorough import THOROUGH

LIMITS = (1_000, 33_000, 60_000, 250_000) if THOROUGH else (1_000, 60_000)
"""No file may grow beyond so many bytes: the write that fails is another one each time."""
COMMANDS = {
    "add": ("add", "--jobs", "0", "{inbox}"),
    "recode": ("recode", "--jobs", "0", "--min-confidence", "0"),
    "copies": ("copies", "build"),
    "incidents": ("incidents", "build"),
    "sources": ("sources", "set", "sana", "--name-ar", "سانا", "--kind", "state-agency"),
    "reference": ("reference", "add", "{ged}"),
    "order": ("review", "order", "--again"),
    "judge": ("judge", "events", "different", "1", "2"),
    "users": ("users", "add", "amal", "--role", "admin", "--no-password"),
}
"""Commands that write into the database."""
FORMATS = ("jsonl", "csv", "parquet", "geojson", "graphml", "annotations", "conll", "brat")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with reports, and files to add."""
    folder = tmp_path_factory.mktemp("full")
    done(folder / "w", ("add", "--jobs", "0", str(reports(folder / "first", 6))))
    reports(folder / "inbox", 12)
    (folder / "ged.csv").write_text(GED, encoding="utf-8")
    return folder


def _arguments(base: Path, name: str, workspace: Path) -> tuple[str, ...]:
    given = [part.format(inbox=base / "inbox", ged=base / "ged.csv") for part in COMMANDS[name]]
    return (*given, "--workspace", str(workspace))


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_that_can_not_write_says_so_and_leaves_a_sound_workspace(base: Path, name: str) -> None:
    before = content(base / "w")
    calm = copied(base / "w", "calm")
    ended = forked(command(*_arguments(base, name, calm)))
    if ended.code == 2:
        pytest.fail(told(ended))
    wanted, code = content(calm), ended.code
    assert code in (0, 1), told(ended)
    failed = 0
    for limit in LIMITS:
        workspace = copied(base / "w", "full")
        ended = forked(command(*_arguments(base, name, workspace)), limit=limit)
        if ended.code == code:
            assert content(workspace) == wanted
            continue
        failed += 1
        assert ended.code in (5, 7), f"limit {limit}: {told(ended)}"
        assert "Traceback" not in ended.said
        assert ended.said.startswith("rasid: ") or "rasid: " in ended.said, told(ended)
        assert left_over(workspace) == []
        if name != "add":  # adding keeps each of its transactions whole
            assert content(workspace) == before, f"limit {limit}"
        again = forked(command(*_arguments(base, name, workspace)))
        assert again.code == code, told(again)
        assert content(workspace) == wanted, f"limit {limit}"
    assert failed


@pytest.mark.parametrize("form", FORMATS)
def test_an_export_that_can_not_be_written_leaves_the_former_one(base: Path, tmp_path: Path, form: str) -> None:
    out = tmp_path / "out"
    arguments = ("export", form, "--out", str(out), "--workspace", str(base / "w"))
    assert forked(command(*arguments)).code == 0
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    failed = 0
    for limit in (0, 100, 600, 2_000, 8_000):
        ended = forked(command(*arguments), limit=limit)
        failed += ended.code != 0
        assert ended.code in (0, 5, 7), told(ended)
        assert "Traceback" not in ended.said
        assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before, limit
    assert failed


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_workspace_that_can_not_be_made_is_made_when_there_is_space(tmp_path: Path) -> None:
    for limit in (0, 1_000, 60_000):
        folder = tmp_path / f"w{limit}"
        ended = forked(command("init", str(folder)), limit=limit)
        assert ended.code in (5, 7), told(ended)
        assert "Traceback" not in ended.said
        assert left_over(folder) == []
        again = forked(command("init", str(folder)))
        assert again.code == 0, told(again)
        content(folder)


@pytest.mark.parametrize("former", [False, True], ids=["first", "again"])
def test_a_gazetteer_that_can_not_be_written_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, former: bool
) -> None:
    own = tmp_path / "own" / "gazetteer.tsv"
    monkeypatch.setenv("RASID_GAZETTEER", str(own))
    more = tmp_path / "more.csv"
    more.write_text(
        "name_ar,lat,lon\n" + "".join(f"كفر الزيت {n},35.{n:03},36.5\n" for n in range(100)), encoding="utf-8"
    )
    if former:
        few = tmp_path / "few.csv"
        few.write_text("name_ar,lat,lon\nكفر التين,35.5,36.5\n", encoding="utf-8")
        assert forked(command("gazetteer", "import", str(few))).code == 0
    before = _files(own.parent)
    for limit in (0, 500, 3_000):
        ended = forked(command("gazetteer", "import", str(more)), limit=limit)
        assert ended.code == 5, told(ended)
        assert "Traceback" not in ended.said
        assert _files(own.parent) == before
    assert forked(command("gazetteer", "import", str(more))).code == 0
    assert "كفر الزيت 99" in own.read_text(encoding="utf-8")


ENTRY = """\
id: assault/rain-shells
type: ASSAULT
verbs: [أصلى/يصلي/IV]
with: بالنيران
frame: attack
examples: [{text: أصلت المدفعية أحياء المدينة بالنيران, trigger: أصلت}]
source: test
"""


def test_an_entry_that_can_not_be_tried_out_or_written_leaves_the_lexicon_as_it_was(tmp_path: Path) -> None:
    entry, lexicon = tmp_path / "entry.yaml", tmp_path / "lexicon"
    entry.write_text(ENTRY, encoding="utf-8")
    shutil.copytree(DATA, lexicon)
    before = _files(lexicon)
    draft = read_draft(ENTRY, "-")
    for limit in (0, 1_000, 100_000):
        tried = forked(command("lexicon", "add", str(entry), "--dry-run"), limit=limit)
        assert tried.code == 5, told(tried)
        assert "Traceback" not in tried.said
        ended = forked(lambda: _written(draft, lexicon), limit=limit)
        assert ended.code == 5, told(ended)
        assert _files(lexicon) == before
    assert forked(lambda: _written(draft, lexicon)).code == 0
    assert (lexicon / draft.file).read_text(encoding="utf-8").endswith(draft.text)


def _written(draft: Draft, lexicon: Path) -> int:
    try:
        write(draft, lexicon)
    except OutputError as error:
        return int(error.exit_code)
    return 0


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount a small disk")
def test_a_disk_that_is_really_full(base: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        workspace = disk / "w"
        calm = copied(base / "w", "calm")
        assert forked(command(*_arguments(base, "add", calm))).code == 0
        size = sum(path.stat().st_size for path in (base / "w").rglob("*") if path.is_file())
        full = 0
        for spare in (0, 40_000, 100_000, 250_000):
            subprocess.run(["cp", "-r", str(base / "w"), str(workspace)], check=True)
            fill = disk / "fill"
            room = os.statvfs(disk)
            fill.write_bytes(b"\0" * max(0, room.f_bavail * room.f_frsize - spare))
            ended = forked(command(*_arguments(base, "add", workspace)))
            assert ended.code in (0, 5, 7), told(ended)
            if ended.code:
                full += 1
                assert "Traceback" not in ended.said
                assert "space" in ended.said or "disk" in ended.said, told(ended)
            fill.unlink()
            assert forked(command(*_arguments(base, "add", workspace))).code == 0
            assert content(workspace) == content(calm)
            subprocess.run(["rm", "-r", str(workspace)], check=True)
        assert full
        assert size
    finally:
        subprocess.run(["umount", str(disk)], check=False)
