"""A gazetteer of made-up villages, and files in the formats that are imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from rasid.gazetteer.importing import Report, Wishes, import_files
from rasid.gazetteer.user import UserGazetteer, save
from rasid.knowledge.store import load_lexicon

VILLAGES = Path(__file__).parents[1] / "data" / "places" / "villages.csv"
Importer = Callable[..., tuple[UserGazetteer, list[Report]]]


def import_paths(paths: Sequence[Path], wishes: Wishes | None = None) -> tuple[UserGazetteer, list[Report]]:
    """A new gazetteer with the places of files, and what became of each."""
    own = UserGazetteer()
    return own, import_files(paths, own, load_lexicon(), wishes or Wishes())


@pytest.fixture
def importer() -> Importer:
    return import_paths


@pytest.fixture(scope="session")
def villages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a user's gazetteer with the made-up villages."""
    path = tmp_path_factory.mktemp("gazetteer") / "gazetteer.tsv"
    own, _ = import_paths([VILLAGES])
    save(path, own)
    return path
