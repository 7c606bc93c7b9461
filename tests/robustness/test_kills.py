"""Processes killed while they compare, order what is to be reviewed, judge, and take in uploads: everything opens, nothing is half-written, again works."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs fork and SIGKILL", allow_module_level=True)

from forks import GED, command, content, copied, done, forked, left_over, moments, reports, told

from rasid.archive import Workspace
from rasid.desk.areas.reports.uploads import Part, Uploads
from rasid.desk.settings import DeskSettings
from rasid.reading.items import Given
from thorough import THOROUGH

KILLS = 8 if THOROUGH else 2
"""Of each command, at seeded moments."""
COMMANDS = {
    "copies": ("copies", "build"),
    "incidents": ("incidents", "build"),
    "reference": ("reference", "match"),
    "order": ("review", "order", "--again"),
    "judge": ("judge", "events", "different", "1", "2"),
    "recode": ("recode", "--jobs", "0", "--min-confidence", "0"),
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with reports and a data set to compare with."""
    folder = tmp_path_factory.mktemp("kills")
    (folder / "ged.csv").write_text(GED, encoding="utf-8")
    done(
        folder / "w", ("add", "--jobs", "0", "--published", "2016-10-26", str(reports(folder / "first", 8))), ("copies", "build"), ("incidents", "build"),
        ("reference", "add", str(folder / "ged.csv")),
    )  # fmt: skip
    reports(folder / "inbox", 16)
    return folder


def killed(base: Path, work: Callable[[Path], Callable[[], int]], moment: float) -> tuple[Path, float]:
    """A copy of the workspace in which the work was killed, and when: earlier than planned where it had ended by then."""
    while True:
        workspace = copied(base / "w", "killed")
        if forked(work(workspace), kill_after=moment).code == -signal.SIGKILL:
            return workspace, moment
        moment /= 2


@pytest.mark.parametrize("name", COMMANDS)
def test_a_killed_command_leaves_all_or_nothing(base: Path, name: str) -> None:
    before = content(base / "w")
    calm = copied(base / "w", "calm")
    whole = forked(command(*COMMANDS[name], "--workspace", str(calm)))
    assert whole.code == 0, told(whole)
    wanted = content(calm)
    for planned in moments(name, KILLS, whole.seconds):
        workspace, moment = killed(base, lambda target: command(*COMMANDS[name], "--workspace", str(target)), planned)
        found = content(workspace)
        if name != "recode":  # which keeps each of its transactions
            assert found in (before, wanted), f"after {moment:.2f} s"
        again = forked(command(*COMMANDS[name], "--workspace", str(workspace)))
        if found != wanted or name != "judge":  # judged twice is two judgements
            assert again.code == 0, told(again)
            assert content(workspace) == wanted, f"after {moment:.2f} s"
        assert left_over(workspace) == []


def _uploaded(base: Path, workspace: Path) -> int:
    """An upload of files at the desk."""
    files = sorted((base / "inbox").iterdir())
    with Workspace.open(workspace, who="desk") as opened:
        opened.database.share(4)
        uploads = Uploads(opened, DeskSettings(processes=0))
        upload = uploads.begin("amal", [Part(path.name, Given(), path) for path in files], uploads.folder())
        uploads.wait(120)
        return 0 if upload.state == "done" else 1


def test_a_desk_that_is_killed_while_it_takes_in_an_upload(base: Path) -> None:
    named = ("sightings", "records", "report_privacy")  # they name the upload, and the second one is another
    calm = copied(base / "w", "calm")
    whole = forked(lambda: _uploaded(base, calm))
    assert whole.code == 0, told(whole)
    wanted = content(calm, *named)
    for planned in moments("upload", KILLS, whole.seconds):
        workspace, moment = killed(base, lambda target: lambda: _uploaded(base, target), planned)
        content(workspace)  # it opens, and its log verifies
        again = forked(lambda target=workspace: _uploaded(base, target))  # type: ignore[misc]
        assert again.code == 0, told(again)
        assert content(workspace, *named) == wanted, f"after {moment:.2f} s"
        assert len(content(workspace)["records"]) == len(wanted["reports"])
        assert left_over(workspace) == []
