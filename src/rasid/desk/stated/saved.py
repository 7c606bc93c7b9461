"""The columns as a file in the folder of the workspace, so that the next start of the desk does not read millions of rows again.

It can be deleted at any time. One that was written by another version, with another lexicon, or of another state of the log is not used.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np
from sqlalchemy import Connection, select

import rasid
from rasid.archive.tables import audit
from rasid.desk.stated.columns import ATTRIBUTIONS, STATUSES, TYPES, Actor, Names, Parts, Place
from rasid.knowledge import load_lexicon

FILE = "desk-statements.npz"
_FORMAT = 1
_HEADER = "header"


class Saved(NamedTuple):
    """What was read at an entry of the log, with the sources (their number and highest id) as they were."""

    parts: Parts
    names: Names
    seq: int
    sources: tuple[int, int]


class _Header(msgspec.Struct):
    made: tuple[int, str, str, list[list[str]]]
    seq: int
    hash: str
    sources: tuple[int, int]
    places: list[Place]
    actors: list[Actor]
    holders: list[Actor]
    kinds: list[str]


def save(connection: Connection, folder: Path, saved: Saved) -> None:
    """Write the file, whole or not at all. A folder that can't be written to keeps none."""
    names = saved.names
    header = _Header(
        _made_by(), saved.seq, _hash_of(connection, saved.seq), saved.sources, names.places,
        names.actors, names.holders, names.holder_kind,
    )  # fmt: skip
    arrays = {name: getattr(saved.parts, name) for name in Parts.__dataclass_fields__}
    arrays[_HEADER] = np.frombuffer(msgspec.msgpack.encode(header), np.uint8)
    try:
        with tempfile.NamedTemporaryFile(dir=folder, prefix=FILE, delete=False) as stream:  # only its owner may read it
            np.savez(stream, **arrays)
        os.replace(stream.name, folder / FILE)
    except OSError:
        return


def load(connection: Connection, folder: Path) -> Saved | None:
    """What the file holds, if it is of this version and of this log."""
    try:
        with np.load(folder / FILE, allow_pickle=False) as found:
            header = msgspec.msgpack.decode(found[_HEADER].tobytes(), type=_Header)
            if header.made != _made_by() or header.hash != _hash_of(connection, header.seq):
                return None
            parts = Parts(*(found[name] for name in Parts.__dataclass_fields__))
    except (OSError, ValueError, KeyError, EOFError, msgspec.MsgspecError):
        return None
    names = Names(header.places, {}, header.actors, {}, header.holders)
    names.holder_kind = header.kinds
    names.place_number = {(p.key, p.lat, p.lon, p.precision): n for n, p in enumerate(names.places)}
    names.actor_number = {a.key: n for n, a in enumerate(names.actors)}
    names.holder_number = {h.key: n for n, h in enumerate(names.holders)}
    return Saved(parts, names, header.seq, header.sources)


def _made_by() -> tuple[int, str, str, list[list[str]]]:
    return _FORMAT, rasid.__version__, load_lexicon().version, [list(TYPES), list(STATUSES), list(ATTRIBUTIONS)]


def _hash_of(connection: Connection, seq: int) -> str:
    return connection.execute(select(audit.c.hash).where(audit.c.seq == seq)).scalar() or ""
