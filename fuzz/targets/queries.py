"""Searches."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path

from fuzz.targets import Feed
from rasid.archive import Workspace
from rasid.archive.capture import take_in
from rasid.archive.coding import code_pending
from rasid.archive.search.query import parse, shown
from rasid.archive.search.searcher import search
from rasid.archive.tasks import Options
from rasid.errors import RasidError
from rasid.reading.items import open_items

REPORTS = Path(__file__).parents[2] / "examples"


def workspace(folder: Path) -> Workspace:
    """A workspace with the example reports, coded."""
    made = Workspace.init(folder, who="fuzz")
    for name in ("batch.jsonl", "mali_statement.txt", "libya_newswire.txt", "sudan_live.html"):
        for _ in take_in(made, open_items(REPORTS / name)):
            pass
    for _ in code_pending(made, Options(), processes=0):
        pass
    return made


def make(name: str) -> Feed:
    """The target."""
    folder = Path(tempfile.mkdtemp(prefix="rasid-fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    made = workspace(folder / "w")
    sorts = ("relevance", "newest", "oldest")

    def queries(data: bytes) -> None:
        """A query is answered or refused at a character; spelt again it is the same query."""
        if not data:
            return
        text = data[1:].decode("utf-8", "replace")
        try:
            node = parse(text)
        except RasidError as error:
            assert error.what
            return
        assert parse(shown(node)) == node, "spelt again it is another query"
        results = search(
            made.database, text, sort=sorts[data[0] % 3], facets=bool(data[0] & 4), public=bool(data[0] & 8)
        )  # type: ignore[arg-type]  # one of the three
        assert results.total >= len(results.hits)
        for hit in results.hits:
            for evidence in hit.evidence:
                assert hit.text[evidence.start : evidence.end] == evidence.text or not evidence.text

    return queries
