"""Records to export, and a call that exports them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from private_report import REPORT

import rasid
from rasid.export import Export, Item, export
from rasid.record import Record


@pytest.fixture(scope="session")
def record() -> Record:
    """A report on Mosul with private persons, a home, a public person and a spokesman with a name."""
    return rasid.code(
        REPORT, published="2016-10-26", outlet="صحيفة الميزان", url="https://example.org/2016/أحمد-حسن-الجبوري.html"
    )


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., tuple[Path, dict[str, Any]]]:
    """Export records; returns the path and the manifest."""

    def call(name: str, *records: Record, **options: Any) -> tuple[Path, dict[str, Any]]:
        out = tmp_path / f"out.{name}"
        items = [Item(one, frozenset(e.id for e in one.events)) for one in records]
        return out, export(items, Export(name, out, **options))

    return call
