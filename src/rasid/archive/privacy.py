"""What of each report is private, kept beside it so that lists and searches need not read whole records.

`rasid.export.privacy` decides; here its decision is written down when a report is coded: the characters that are left out, the keys of actors and
places that stand for private persons and homes, and the words that a report holds in such names and nowhere else. It is derived and can be made
again at any time (`fill`): for reports that were coded before it was kept, and after a change of what the lexicon knows.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, Select, delete, func, insert, or_, select

from rasid.archive.database import Database
from rasid.archive.desk_tables import private_keys, private_words, report_privacy
from rasid.archive.private_rows import PrivacyRow, made_with, privacy_row
from rasid.archive.stored import unpacked
from rasid.archive.tables import records, reports
from rasid.errors import RasidError

_BATCH = 100
_MANY = 5_000
"""Above so many reports they are not counted for every page."""
_complete: dict[str, int] = {}
"""By database: up to which report it was counted that nothing is missing"""


def put(connection: Connection, report: int, digest: str, row: PrivacyRow) -> None:
    """Keep what is private in a report in place of what was kept."""
    for table in (report_privacy, private_keys, private_words):
        connection.execute(delete(table).where(table.c.report_id == report))
    connection.execute(
        insert(report_privacy).values(
            report_id=report, digest=digest, lexicon=row.lexicon, spans=[list(span) for span in row.spans], names=row.names
        )
    )  # fmt: skip
    if row.keys:
        unique = {(one.kind, one.key): one.what for one in row.keys}
        connection.execute(
            insert(private_keys),
            [{"report_id": report, "kind": kind, "key": key, "what": what} for (kind, key), what in unique.items()],
        )
    if row.words:
        connection.execute(insert(private_words), [{"report_id": report, **word._asdict()} for word in row.words])


def is_complete(connection: Connection) -> bool:
    """Whether it is known of every report what is private in it."""
    newest = connection.execute(select(func.max(reports.c.id))).scalar() or 0
    database = str(connection.engine.url)
    if newest > _MANY and _complete.get(database) == newest:
        return True  # counted before, and every report that is coded now brings it along
    counted = [connection.execute(select(func.count()).select_from(table)).scalar_one() for table in (reports, report_privacy)]  # fmt: skip
    if counted[0] == counted[1]:
        _complete[database] = newest
    return counted[0] == counted[1]


def _due(after: int = 0) -> Select[tuple[int]]:
    """The reports above an id of which it is not known what is private, or was found with another lexicon."""
    return (
        select(records.c.report_id)
        .join(report_privacy, report_privacy.c.report_id == records.c.report_id, isouter=True)
        .where(
            records.c.current, records.c.report_id > after,
            or_(
                report_privacy.c.report_id.is_(None), report_privacy.c.digest != records.c.digest,
                report_privacy.c.lexicon != made_with(),
            ),
        )
    )  # fmt: skip


def is_due(connection: Connection) -> bool:
    """Whether `fill` has anything to do."""
    return connection.execute(_due().limit(1)).first() is not None


def fill(database: Database) -> Iterator[int]:
    """Find what is private in the reports of which it is not known, or was found with another lexicon. Yields how many were done so far, after
    each short transaction; a record that can't be read is left out."""
    after = done = 0
    while True:
        with database.read() as connection:
            due = _due(after).add_columns(records.c.digest, records.c.data).order_by(records.c.report_id).limit(_BATCH)
            rows = connection.execute(due).all()
        if not rows:
            return
        found = []
        for row in rows:
            after = row.report_id
            try:
                found.append((row.report_id, row.digest, privacy_row(unpacked(row.data, row.report_id))))
            except (RasidError, OSError, EOFError):
                continue
        with database.write() as connection:
            for report, digest, made in found:
                # It may have been coded again in the meantime.
                current = select(records.c.digest).where(records.c.report_id == report, records.c.current)
                if connection.execute(current).scalar() == digest:
                    put(connection, report, digest, made)
                    done += 1
        yield done
