"""Every command that a page shows is run, in the order of the page, and prints what the page says."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pages
import prepared
import pytest
from pages import ROOT, Block, Command

NOT_RUN = 17
"""How many blocks of all pages are not run. Each says why, in the page."""
WITH_COMMANDS = [page for page in pages.pages() if pages.blocks(page)]


def _name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


class Shell:
    """Runs commands one after the other, each where the one before it left off."""

    def __init__(self, page: str, folder: Path, programs: Path) -> None:
        self.page, self.here, self.home = page, folder / "here", folder / "home"
        self.source = folder / "source"
        for made in (self.here, self.home):
            made.mkdir()
        self.folder = self.here
        prepared.prepare(page, self.here, self.home)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("RASID_", "XDG_"))}
        from rasid.knowledge.compiled import cached, identity

        cache = cached(identity())
        assert cache is not None
        self.environment = {
            **kept, "PATH": f"{programs}:{Path(sys.executable).parent}:{os.environ['PATH']}", "HOME": str(self.home), "PYTHONUTF8": "1", "NO_COLOR": "1",
            "RASID_CACHE_DIR": str(cache.parent), "RASID_USER": "amal", "PYTHONPATH": str(ROOT / "src"), "LC_ALL": "C.UTF-8",
        }  # fmt: skip

    def run(self, block: Block, command: Command, *, last: bool) -> None:
        """Run one command; fails with the page and the line when it does not do as the page says."""
        environment = dict(self.environment)
        if "source" in block.marks:
            if not self.source.exists():
                shutil.copytree(ROOT / "src", self.source / "src", ignore=shutil.ignore_patterns("__pycache__"))
            environment |= {"RASID_AFRESH": "1", "PYTHONPATH": str(self.source / "src")}
        if "server" in block.marks and last:
            self._serve(command, environment)
            return
        place = self.home.parent / "place"
        done = subprocess.run(
            ["bash", "-c", f'set -o pipefail; {command.words}\ncode=$?; pwd > "{place}"; exit $code'], cwd=self.folder, env=environment,
            input=block.marks["input"] + "\n" if "input" in block.marks else "", capture_output=True, text=True, check=False, timeout=200,
        )  # fmt: skip
        where = f"{self.page}:{command.line}: {command.words}"
        expected = int(block.marks.get("exit", "0")) if last else 0
        assert done.returncode == expected, f"{where}\nends with {done.returncode}:\n{done.stdout}{done.stderr}"
        self.folder = Path(place.read_text(encoding="utf-8").strip())
        fault = pages.wrong(done.stdout + done.stderr, command, abridged="abridged" in block.marks)
        assert fault is None, f"{where}\n{fault}. Printed:\n{done.stdout}{done.stderr}"

    def _serve(self, command: Command, environment: dict[str, str]) -> None:
        words = command.words.partition(" #")[0].rstrip()
        if not words.startswith("rasid add"):
            words += " --port 0 --no-browser"
        server = subprocess.Popen(
            ["bash", "-c", f"exec {words}"], cwd=self.folder, env=environment | {"RASID_AFRESH": "1"}, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, start_new_session=True,
        )  # fmt: skip
        assert server.stdout is not None
        try:
            first = server.stdout.readline()
        finally:
            os.killpg(server.pid, signal.SIGINT)
            rest = server.communicate(timeout=60)[0]
        assert first.strip(), f"{self.page}:{command.line}: {command.words}\nprints nothing:\n{rest}"
        assert server.returncode in (0, 130), f"{self.page}:{command.line}: {command.words}\n{first}{rest}"


@pytest.mark.parametrize("page", WITH_COMMANDS, ids=_name)
def test_the_commands_of_a_page_do_what_it_says(page: Path, tmp_path: Path, programs: Path) -> None:
    shell = Shell(_name(page), tmp_path, programs)
    for block in pages.blocks(page):
        if "file" in block.marks:
            target = shell.folder / block.marks["file"]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(block.text, encoding="utf-8")
        elif "not run" not in block.marks:
            commands = block.commands
            for command in commands:
                shell.run(block, command, last=command is commands[-1])


def test_what_is_not_run_is_counted_and_has_its_reason() -> None:
    found = [(page, block) for page in WITH_COMMANDS for block in pages.blocks(page)]
    assert [f"{_name(page)}:{block.line}" for page, block in found if not set(block.marks) <= pages.KNOWN] == []
    skipped = [
        (f"{_name(page)}:{block.line}", block.marks["not run"]) for page, block in found if "not run" in block.marks
    ]
    assert [place for place, reason in skipped if len(reason.split()) < 4] == []
    assert len(skipped) == NOT_RUN, "\n".join(f"{place}: {reason}" for place, reason in skipped)


def test_both_languages_of_the_tutorial_show_the_same_commands() -> None:
    def shown(page: Path) -> list[tuple[str, tuple[str, ...]]]:
        return [(c.words, c.output) for block in pages.blocks(page) for c in block.commands]

    arabic = ROOT / "docs" / "ar" / "tutorial.md"
    assert [words for words, _ in shown(arabic)] == [words for words, _ in shown(ROOT / "docs" / "tutorial.md")]
