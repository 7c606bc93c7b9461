"""The locked dependencies: pinned, hashed, free of hosts, and each explained in docs/dependencies.md."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PIN = re.compile(r"^([a-z0-9][a-z0-9-]*)==(\S+)((?: \\\n {4}--hash=sha256:[0-9a-f]{64})+)$", re.MULTILINE)


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~; ]", name)[0]).lower()


def lock(name: str) -> tuple[str, dict[str, str]]:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return text, {match[1]: match[2] for match in PIN.finditer(text)}


def listed() -> dict[str, list[str]]:
    rows = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows if row.startswith("| ")]
    return {row[0]: row for row in cells if re.fullmatch(r"[a-z0-9][a-z0-9-]*", row[0])}


@pytest.mark.parametrize("name", ["run", "dev", "bench"])
def test_every_line_of_a_lock_is_a_pin_with_hashes_or_a_comment(name: str) -> None:
    text, pins = lock(name)
    rest = PIN.sub("", text)
    left = [line for line in rest.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    assert left == []
    assert len(pins) > 20


@pytest.mark.parametrize("name", ["run", "dev", "bench"])
def test_a_lock_names_no_index_and_no_path(name: str) -> None:
    text, _ = lock(name)
    assert not re.search(r"https?:|file:|--(extra-)?index-url|--find-links|--trusted-host|(^|\s)/\w+/", text)


def test_both_locks_agree() -> None:
    run, dev = lock("run")[1], lock("dev")[1]
    assert {name: version for name, version in dev.items() if name in run} == run


@pytest.mark.parametrize(
    ("name", "extras"),
    [
        ("run", ["documents", "workspace", "desk"]),
        ("bench", ["bench"]),
        ("dev", ["documents", "workspace", "desk", "gazetteer", "openid", "postgresql", "parquet", "cluster", "dev"]),
    ],
)
def test_what_the_project_declares_is_locked(name: str, extras: list[str]) -> None:
    wanted = [*PROJECT["dependencies"], *(item for extra in extras for item in PROJECT["optional-dependencies"][extra])]
    assert {normal(item) for item in wanted} <= set(lock(name)[1])


def test_every_locked_runtime_dependency_is_explained() -> None:
    table = listed()
    assert sorted(set(lock("run")[1]) - set(table)) == []
    assert sorted(set(table) - set(lock("run")[1]) - {"package", "data"}) == []
    assert [row for row in table.values() if len(row) != 3 or not all(row)] == []
