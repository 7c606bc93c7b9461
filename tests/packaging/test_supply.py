"""What a user gets: the same wheel from the same files, packages under licences that allow passing on, and nothing that asks the network."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import tarfile
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PIN = re.compile(r"^([a-z0-9][a-z0-9-]*)==", re.MULTILINE)
FREE = re.compile(
    r"\b(MIT|BSD|Apache|ISC|PSF|Python Software Foundation|MPL|Mozilla Public License|CNRI|Unicode|Public Domain|LGPL|0BSD|Zlib)\b", re.IGNORECASE
)  # fmt: skip
"""Licences under which Rasid may be passed on with the package, as a whole program."""
BOUND = re.compile(r"(?<!L)\b(A?GPL|GNU (Affero )?General Public License|SSPL|BUSL|Commons Clause)", re.IGNORECASE)


def test_the_same_files_give_the_same_wheel(wheel: Path, wheel_of_sdist: Path) -> None:
    """Built in the working folder, and by an installer from the source package, unpacked elsewhere."""
    assert hashlib.sha256(wheel.read_bytes()).digest() == hashlib.sha256(wheel_of_sdist.read_bytes()).digest()


def test_the_source_package_holds_what_a_wheel_is_built_from(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    tracked = subprocess.run(
        ["git", "ls-files", "src", "pyproject.toml", "hatch_build.py", "LICENSE", "NOTICE", "README.md"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    assert set(tracked) <= names


@pytest.mark.parametrize("lock", ["run", "dev"])
def test_every_package_may_be_passed_on(lock: str) -> None:
    names = PIN.findall((ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8"))
    wrong, unknown = [], []
    for name in names:
        try:
            facts = distribution(name).metadata
        except PackageNotFoundError:
            continue  # for another system than this one
        told = " | ".join(
            [
                facts.get("License-Expression") or "",
                (facts.get("License") or "")[:200],
                *(value for value in facts.get_all("Classifier", []) if value.startswith("License ::")),
            ]
        )
        if not FREE.search(told):
            (wrong if BOUND.search(told) else unknown).append(f"{name}: {told}")
    assert wrong == []
    assert unknown == []


@pytest.mark.skipif(shutil.which("unshare") is None, reason="unshare (util-linux) is not there to cut the network off")
def test_everything_works_without_a_network(tmp_path: Path) -> None:
    """In a network namespace of its own, without even a loopback device that is up."""
    allowed = subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False)
    if allowed.returncode != 0:
        pytest.skip("this system lets nobody make a network namespace")
    report = tmp_path / "report.txt"
    report.write_text("أعلنت وزارة الدفاع العراقية أن قواتها هاجمت مسلحين قرب كركوك فجر الأحد.\n", encoding="utf-8")
    root = str(tmp_path / "workspace")
    for arguments in (
        ["code", str(report), "--out", str(tmp_path / "record.json"), "--report", str(tmp_path / "report.html")],
        ["init", root],
        ["add", str(report), "--workspace", root],
        ["search", "هاجمت", "--workspace", root],
        ["copies", "build", "--workspace", root],
        ["incidents", "build", "--workspace", root],
        ["export", "geojson", "--workspace", root, "--out", str(tmp_path / "events.geojson")],
    ):
        done = subprocess.run(
            ["unshare", "-rn", sys.executable, "-m", "rasid", *arguments], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, (arguments, done.stderr)
    assert (tmp_path / "events.geojson").stat().st_size > 0
