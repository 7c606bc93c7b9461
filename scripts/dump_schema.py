"""Stores a small workspace of the present schema for the tests of upgrades: `PYTHONPATH=src python scripts/dump_schema.py`.

Writes `tests/archive/schemas/REVISION.sqlite.sql`, `.postgresql.sql` and `.json` (what the workspace holds). Needs PostgreSQL. Run it before a
schema is released, and again when a schema that is not released yet has changed; a released dump is never made anew.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "tests" / "archive"), str(ROOT / "tests")]

import stored_schemas  # noqa: E402
from inputs import RALLY, STRIKE, TALKS, last  # noqa: E402
from sqlalchemy import select  # noqa: E402

from rasid.archive import Workspace  # noqa: E402
from rasid.archive.anchors import event_anchors, pair_anchor  # noqa: E402
from rasid.archive.capture import take_in  # noqa: E402
from rasid.archive.coding import code_pending  # noqa: E402
from rasid.archive.judgements import judge, undo  # noqa: E402
from rasid.archive.tables import events  # noqa: E402
from rasid.archive.tasks import Options  # noqa: E402
from rasid.archive.upgrade import newest  # noqa: E402
from rasid.compare.copies import build_copies  # noqa: E402
from rasid.compare.incidents.build import build_incidents  # noqa: E402
from rasid.reading.items import open_items  # noqa: E402
from servers import MISSING, create_database, running  # noqa: E402

COPY = STRIKE.replace("يوم الثلاثاء", "الثلاثاء")
ROWS = [
    {"text": STRIKE, "outlet": "صحيفة الغد", "published": "2016-10-26", "title": "قصف على إدلب"},
    {"text": COPY, "outlet": "الميزان", "published": "2016-10-26"},
    {"text": RALLY, "outlet": "الميزان", "published": "2016-10-25"},
    {"text": TALKS, "outlet": "صحيفة الغد", "published": "2016-10-28"},
    {"text": ""},
]


def fill(workspace: Workspace, inbox: Path) -> None:
    """Reports, copies, incidents, and judgements of which one is overtaken and one undone."""
    (inbox / "reports.jsonl").write_text(
        "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in ROWS), encoding="utf-8"
    )
    last(take_in(workspace, open_items(inbox)))
    last(code_pending(workspace, Options(), processes=0))
    with workspace.database.write() as connection:
        build_copies(connection, "maker")
        build_incidents(connection, "maker")
        ordered = select(events.c.id, events.c.report_id).order_by(events.c.report_id, events.c.start, events.c.id)
        first_of = {row.report_id: row.id for row in reversed(connection.execute(ordered).all())}
        anchors = event_anchors(connection, sorted(first_of.values()))
        first, second, *_, end = (anchors[first_of[report]] for report in sorted(first_of))
        judge(connection, "maker", "same-happening", pair_anchor(first, second), "DIFFERENT", "other places")
        judge(connection, "maker", "same-happening", pair_anchor(first, second), "SAME", "the same strike")
        judge(connection, "maker", "forecast", end, "happened", "seen")
        taken_back = judge(connection, "maker", "forecast", first, "unclear", "too early")
        undo(connection, "maker", taken_back.id, "by mistake")


def main() -> int:
    """Make both dumps; 1 when there is no PostgreSQL."""
    revision = newest()
    stored_schemas.FOLDER.mkdir(exist_ok=True)
    with running() as server, tempfile.TemporaryDirectory() as folder:
        if server is None:
            print(MISSING, file=sys.stderr)
            return 1
        inbox = Path(folder) / "inbox"
        inbox.mkdir()
        facts = {}
        for dialect in stored_schemas.DIALECTS:
            address = create_database(server) if dialect == "postgresql" else None
            with Workspace.init(Path(folder) / dialect, database=address, who="maker") as workspace:
                fill(workspace, inbox)
                facts[dialect] = stored_schemas.facts(workspace)
            made = (
                stored_schemas.dump_postgresql(address) if address is not None
                else stored_schemas.dump_sqlite(Path(folder) / dialect / "rasid.db")
            )  # fmt: skip
            made = made.replace(folder, "/collected")  # where it was made is nobody's business
            stored_schemas.path(revision, dialect).write_text(made, encoding="utf-8")
            print(f"{stored_schemas.path(revision, dialect).relative_to(ROOT)}: {len(made):,} characters")
        assert facts["sqlite"] == facts["postgresql"], "the databases do not hold the same"
        stored_schemas.facts_path(revision).write_text(
            json.dumps(facts["sqlite"], ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
