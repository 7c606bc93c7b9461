"""Files of places, and of events that others published."""

from __future__ import annotations

import tempfile
from pathlib import Path

from fuzz.targets import Feed
from rasid.compare.reference.read import read_reference
from rasid.errors import RasidError
from rasid.gazetteer.importing import Wishes, import_files
from rasid.gazetteer.overlay import with_gazetteer
from rasid.gazetteer.user import UserGazetteer, dump, load, parse, save
from rasid.knowledge.store import load_lexicon

PLACES = ("IQ.txt", "places.csv", "whosonfirst-data-admin-iq-latest.csv", "places.tsv", "districts.json", "places.zip", "alternateNamesV2.txt", "user.tsv")  # fmt: skip
EVENTS = ("GEDEvent_v25_1.csv", "acled.csv", "events.tsv", "candidates.csv")
_folder = tempfile.TemporaryDirectory(prefix="rasid-fuzz-")


def make(name: str) -> Feed:
    """The target of this name."""
    load_lexicon()
    return {"gazetteers": gazetteers, "references": references}[name]


def _file(data: bytes, names: tuple[str, ...]) -> Path:
    folder = Path(_folder.name)
    for old in folder.iterdir():
        old.unlink()
    path = folder / names[data[0] % len(names)]
    path.write_bytes(data[1:])
    return path


def gazetteers(data: bytes) -> None:
    """A file of places is taken in or refused; what was taken in is the same when it is read again."""
    if not data:
        return
    path = _file(data, PLACES)
    if path.name == "user.tsv":
        try:
            parse(data[1:], "user.tsv")
            with_gazetteer(load_lexicon(), path)
        except RasidError as error:
            assert error.what
        return
    gazetteer = UserGazetteer()
    wishes = Wishes(country="IQ" if data[0] & 64 else None, name="own" if data[0] & 32 else None)
    try:
        reports = import_files([path], gazetteer, load_lexicon(), wishes)
    except RasidError as error:
        assert error.what
        return
    assert all(report.error is not None or report.done is not None for report in reports)
    if gazetteer.imports:
        kept = path.with_name("kept.tsv")
        save(kept, gazetteer)
        assert dump(load(kept)) == dump(gazetteer), "not what was kept"
        with_gazetteer(load_lexicon(), kept)


def references(data: bytes) -> None:
    """Every row of a table is an event or is refused with its line."""
    if not data:
        return
    try:
        read = read_reference(_file(data, EVENTS))
    except RasidError as error:
        assert error.what
        return
    assert all(refused.reason if hasattr(refused, "reason") else True for refused in read.refused)
    assert len({event.key for event in read.events}) == len(read.events)
