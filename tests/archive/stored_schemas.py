"""Dumps of workspaces of each schema: made by `scripts/dump_schema.py`, restored by the tests of upgrades."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

from sqlalchemy import func, inspect, make_url, select

from rasid.archive import Workspace, audit
from rasid.archive.anchors import find_events
from rasid.archive.database import Database
from rasid.archive.judgements import history, standing
from rasid.archive.search.searcher import search
from rasid.archive.tables import METADATA, reports, sources
from servers import binary, socket_of

FOLDER = Path(__file__).parent / "schemas"
MADE_BY = "PYTHONPATH=src python scripts/dump_schema.py"
DIALECTS = ("sqlite", "postgresql")
_FOR_PSQL = re.compile(r"^\\(?:un)?restrict \w+\n", re.MULTILINE)
"""What pg_dump writes for psql alone"""
_SHADOWS = ("_data", "_idx", "_content", "_docsize", "_config")


def path(revision: str, dialect: str) -> Path:
    """Where the dump of a schema lies."""
    return FOLDER / f"{revision}.{dialect}.sql"


def facts_path(revision: str) -> Path:
    """Where it is said what every workspace that was made from the dump holds."""
    return FOLDER / f"{revision}.json"


def dump_sqlite(file: Path) -> str:
    """A SQLite database as SQL. Of a table of words what it holds, and not how FTS5 keeps it."""
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as connection:
        rows = connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rootpage, name"
        ).fetchall()
        virtual = {name for _, name, sql in rows if sql.startswith("CREATE VIRTUAL TABLE")}
        shadows = {name + end for name in virtual for end in _SHADOWS}
        tables = [(name, sql) for kind, name, sql in rows if kind == "table" and name not in shadows]
        lines = ["PRAGMA foreign_keys=OFF;"]
        for name, sql in tables:
            lines.append(f"{sql};")
            columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
            columns = (["rowid"] if name in virtual else []) + columns
            quoted = ", ".join(f'"{c}"' for c in columns)
            values = " || ', ' || ".join(f'quote("{c}")' for c in columns)
            for (row,) in connection.execute(f'SELECT {values} FROM "{name}" ORDER BY 1'):
                lines.append(f'INSERT INTO "{name}" ({quoted}) VALUES ({row});')
        lines += [f"{sql};" for kind, name, sql in rows if kind != "table"]
    return "\n".join(lines) + "\n"


def dump_postgresql(address: str) -> str:
    """A PostgreSQL database as SQL."""
    program = binary("pg_dump")
    assert program is not None
    name = make_url(address).database
    made = subprocess.run(
        [program, "-h", socket_of(address), "-U", "rasid", "--inserts", "--no-owner", "--no-privileges", str(name)],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    return _FOR_PSQL.sub("", made.stdout)


def restore(revision: str, dialect: str, database: Database) -> None:
    """Fill an empty database with a dump."""
    text = path(revision, dialect).read_text(encoding="utf-8")
    if dialect == "sqlite":
        with sqlite3.connect(str(make_url(database.url).database)) as connection:
            connection.executescript(text)
        return
    import psycopg

    name = make_url(database.url).database
    with psycopg.connect(host=socket_of(database.url), user="rasid", dbname=name, autocommit=True) as connection:
        connection.execute(text)  # type: ignore[call-overload]  # a dump of ours


def facts(workspace: Workspace) -> dict[str, Any]:
    """What a workspace says of itself to whoever uses it: the same before and after an upgrade, and on both databases."""
    with workspace.database.read() as connection:
        made = history(connection)
        kinds = sorted({one.kind for one in made})
        held = [one for kind in kinds for one in standing(connection, kind).values()]
        return {
            "reports": sorted(connection.execute(select(reports.c.document_id)).scalars()),
            "sources": sorted(connection.execute(select(sources.c.key)).scalars()),
            "rows": {
                table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
                for table in METADATA.sorted_tables
                if table.name not in ("audit", "settings", "raw_bytes")
            },
            "judgements": [[one.kind, one.subject, one.verdict, one.reason, one.who] for one in made],
            "standing": [[one.kind, one.subject, one.verdict] for one in held],
            "found": {
                one.subject: len(find_events(connection, one.subject)) for one in held if one.kind == "forecast"
            },
            "search": {query: search(workspace.database, query).total for query in ("قصف", "type:PROTEST", "place:بغداد", "زلزال")},
            "audit": audit.verify(connection) == [],
        }  # fmt: skip


def shape(database: Database) -> dict[str, Any]:
    """Tables, columns, keys and indexes of a database."""
    with database.read() as connection:
        found = inspect(connection)
        return {
            table: {
                "columns": [[c["name"], str(c["type"]), c["nullable"]] for c in found.get_columns(table)],
                "key": found.get_pk_constraint(table)["constrained_columns"],
                "unique": sorted(sorted(u["column_names"]) for u in found.get_unique_constraints(table)),
                "indexes": sorted([str(i["name"]), list(map(str, i["column_names"]))] for i in found.get_indexes(table)),
                "references": sorted(
                    [f["constrained_columns"], f["referred_table"], f["referred_columns"], str(f["options"])]
                    for f in found.get_foreign_keys(table)
                ),
            }
            for table in sorted(found.get_table_names())
            if table != "alembic_version"
        }  # fmt: skip


def stored_facts(revision: str) -> dict[str, Any]:
    """What was said of a dump when it was made."""
    loaded: dict[str, Any] = json.loads(facts_path(revision).read_text(encoding="utf-8"))
    return loaded
