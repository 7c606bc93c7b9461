"""Look for known vulnerabilities of the locked packages: `python scripts/audit.py [--advisories PATH]`, or `make audit [ADVISORIES=PATH]`.

PATH is a file or folder of advisories in the format of OSV, so that no network is needed: the archive of a whole ecosystem (`all.zip`), a copy of the PyPA's
advisory database (YAML), or JSON files of either. Without it pip-audit asks for them over the network. Exit codes: 0 none is known, 1 some are, 2 nothing
could be looked up.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from packaging.version import InvalidVersion, Version

ROOT = Path(__file__).parent.parent
LOCKS = ("run", "dev")
_PIN = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s;]+)", re.MULTILINE)
_ENDINGS = (".json", ".yaml", ".yml")
WAYS = (
    "There are two ways:\n"
    "  with a network    .venv/bin/pip install pip-audit, then make audit\n"
    "  without           bring a file of advisories from a machine that has one (https://osv.dev: the PyPI archive all.zip; or a copy of\n"
    "                    https://github.com/pypa/advisory-database), then make audit ADVISORIES=PATH"
)


class Known(NamedTuple):
    """A vulnerability of a locked package."""

    name: str
    version: str
    id: str
    aliases: tuple[str, ...]
    fixed: tuple[str, ...]
    summary: str


class NoAdvisories(Exception):
    """What was given holds none."""


def pins(lock: str) -> dict[str, str]:
    """The packages of a lock and their versions."""
    text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    return {plain(name): version for name, version in _PIN.findall(text)}


def plain(name: str) -> str:
    """A name as packages are compared by it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def advisories(path: Path) -> Iterator[dict[str, Any]]:
    """All advisories of a file, a folder or an archive. Raises `NoAdvisories` for what can't be read as such."""
    try:
        for name, data in _files(path):
            found = json.loads(data) if name.endswith(".json") else yaml.load(data, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # fmt: skip
            for one in found if isinstance(found, list) else [found]:
                if isinstance(one, dict) and "affected" in one:
                    yield one
    except (OSError, ValueError, yaml.YAMLError, zipfile.BadZipFile) as error:
        raise NoAdvisories(f"{path}: can't be read as advisories: {error}") from error


def _files(path: Path) -> Iterator[tuple[str, bytes]]:
    if path.is_dir():
        for file in sorted(path.rglob("*")):
            if file.suffix in _ENDINGS and not any(part.startswith(".") for part in file.relative_to(path).parts):
                yield file.name, file.read_bytes()
    elif zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.endswith(_ENDINGS):
                    yield name, archive.read(name)
    else:
        yield path.name, path.read_bytes()


def known(locked: dict[str, str], given: Iterator[dict[str, Any]]) -> tuple[list[Known], int, str]:
    """The vulnerabilities of locked packages, how many advisories on packages of Python were looked at, and when the last of them was changed."""
    found, looked, newest = [], 0, ""
    for advisory in given:
        about = [one for one in advisory["affected"] if one.get("package", {}).get("ecosystem") == "PyPI"]
        if not about or advisory.get("withdrawn"):
            continue
        looked += 1
        newest = max(newest, str(advisory.get("modified", ""))[:10])
        for one in about:
            name = plain(one["package"]["name"])
            version = locked.get(name)
            if version is not None and concerns(one, version):
                fixed = tuple(event["fixed"] for ranged in one.get("ranges", ()) for event in ranged["events"] if "fixed" in event and ranged["type"] != "GIT")  # fmt: skip
                words = str(advisory.get("summary") or advisory.get("details") or "").strip().split("\n")[0][:160]
                found.append(Known(name, version, advisory["id"], tuple(advisory.get("aliases", ())), fixed, words))
    return sorted(set(found)), looked, newest


def concerns(affected: dict[str, Any], version: str) -> bool:
    """Whether a version is among those that an advisory names, one by one or from where to where (the rule of OSV's format)."""
    if version in affected.get("versions", ()):
        return True
    try:
        return _within(affected, Version(version))
    except InvalidVersion:
        return True  # what can't be compared is to be looked at


def _within(affected: dict[str, Any], own: Version) -> bool:
    for ranged in affected.get("ranges", ()):
        if ranged.get("type") == "GIT":
            continue
        inside = False
        for event in sorted(ranged["events"], key=_order):
            (kind, where), *_ = event.items()
            if kind == "introduced" and (where == "0" or own >= Version(where)):
                inside = True
            elif (kind == "fixed" and own >= Version(where)) or (kind == "last_affected" and own > Version(where)):
                inside = False
        if inside:
            return True
    return False


def _order(event: dict[str, str]) -> tuple[Version, bool]:
    (kind, where), *_ = event.items()
    try:
        return Version(where), kind != "introduced"
    except InvalidVersion:
        return Version("0"), False


def main() -> int:
    """Look, and print what is known."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--advisories", type=Path, help="a file, folder or archive of advisories (OSV)")
    path = parser.parse_args().advisories
    if path is None:
        return _by_network()
    locked = {name: version for lock in LOCKS for name, version in pins(lock).items()}
    try:
        found, looked, newest = known(locked, advisories(path))
        if not looked:
            raise NoAdvisories(f"{path}: holds no advisory on packages of Python in the format of OSV")
    except NoAdvisories as error:
        print(f"Nothing was looked up. {error}.\n{WAYS}", file=sys.stderr)
        return 2
    for one in found:
        print(f"{one.name} {one.version}: {' '.join((one.id, *one.aliases))}: {one.summary}; mended in {', '.join(one.fixed) or 'no version'}")  # fmt: skip
    print(
        f"{len(found)} known vulnerabilities of {len(locked)} locked packages, of {looked:,} advisories, the last of {newest or 'no date'}"
    )
    return 1 if found else 0


def _by_network() -> int:
    if find_spec("pip_audit") is None:
        print(f"Nothing was looked up. pip-audit, which asks for advisories over the network, is not installed.\n{WAYS}", file=sys.stderr)  # fmt: skip
        return 2
    codes = []
    for lock in LOCKS:
        command = [sys.executable, "-m", "pip_audit", "--require-hashes", "--disable-pip", "-r", str(ROOT / "requirements" / f"{lock}.txt")]  # fmt: skip
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        print(done.stdout, end="")
        print(done.stderr, end="", file=sys.stderr)
        # Where it can't ask it ends as where it found something, but says nothing of a package.
        codes.append(2 if done.returncode and not done.stdout.strip() else done.returncode)
    if 2 in codes:
        print(f"The advisories could not be asked for.\n{WAYS}", file=sys.stderr)
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
