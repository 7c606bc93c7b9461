"""Fill a workspace for measuring the desk: 100,000 reports with 500,000 events, by direct rows; the same every time.

    python benchmarks/desk_data.py FOLDER [--reports 100000] [--real 600] [--cache benchmark-output]

The reports are real texts (as in `search.py`), coded once. Each synthetic report has the record of one of them with its days moved, another outlet, a
paragraph of another text behind its own, and, in most, other places of the gazetteer instead of its own (so that a word may stand where another
place is meant). Records, rows and the index of the search agree with each other, as if the reports had been coded. There are no raw bytes,
copies, incidents or users. Nothing is fetched.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from search import NEWS, coded, texts
from sqlalchemy import insert, text

from rasid.archive import Workspace, audit
from rasid.archive.coded_rows import CodedRows, Row, StatementRows, rows_of
from rasid.archive.desk_tables import private_keys, private_words, report_privacy
from rasid.archive.private_rows import PrivacyRow, privacy_row
from rasid.archive.search.index import SearchIndex
from rasid.archive.search.keys import word_keys
from rasid.archive.search.rows import SearchRow, search_row
from rasid.archive.tables import (
    captures,
    event_places,
    events,
    holders,
    links,
    naming,
    numbers,
    parties,
    records,
    reports,
    sightings,
    sources,
    statements,
)
from rasid.knowledge import load_lexicon
from rasid.record import Name, PlaceEntity, Record
from rasid.record.serialise import to_json

OUTLETS = 40
FIRST_DAY, DAYS = date(2014, 1, 1), 5 * 365
BATCH = 2000
MOST_EVENTS = 18
"""Texts with more events than these are left out: the others have five on average."""
VARIANTS = 12
AT = "2026-01-01T00:00:00.000Z"
COUNTRIES = ("IQ", "SY", "YE", "LY", "SD", "PS", "LB", "SO", "EG", "AF", "IL", "SA", "TR", "ML", "TN", "DZ", "IR", "SS", "NG", "PK")  # fmt: skip
"""Where most happens, in falling order."""


class Variant(NamedTuple):
    """A coded text in certain places, with its rows."""

    record: Record
    rows: CodedRows
    search: SearchRow
    privacy: PrivacyRow


def variants(record: Record, chance: random.Random, choose: Callable[[str], Any]) -> list[Variant]:
    """The record as it is, and with other places."""
    made = []
    for number in range(VARIANTS):
        entities = list(record.entities)
        if number % VARIANTS:
            for at, entity in enumerate(entities):
                if isinstance(entity, PlaceEntity) and entity.geonames is not None:
                    other = choose(entity.feature or "")
                    if other is not None:
                        entities[at] = msgspec.structs.replace(
                            entity, name=Name(other.ar, other.en), geonames=other.geonames, lat=other.lat, lon=other.lon,
                            country=other.country or None, admin1=other.admin1 or None,
                        )  # fmt: skip
        moved = msgspec.structs.replace(record, entities=entities)
        rows = rows_of(moved)
        title = moved.document.title.text if moved.document.title else None
        made.append(Variant(moved, rows, search_row(title, "", rows), privacy_row(moved)))
    words = search_row(None, record.document.text, made[0].rows)
    return [v._replace(search=msgspec.structs.replace(v.search, words=words.words, lemmas=words.lemmas)) for v in made]


def chooser(chance: random.Random) -> Callable[[str], Any]:
    """Picks a place of a sort: few places very often, many seldom."""
    found: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for _, place in load_lexicon().bundled_places():
        if place.geonames is not None and place.lat is not None and place.country in COUNTRIES:
            found[place.feature, place.country].append(place)
    for places in found.values():
        places.sort(key=lambda place: -place.population)
    heavy = list(accumulate(1 / (rank + 1) for rank in range(5000)))
    countries = list(accumulate(1 / (rank + 1) for rank in range(len(COUNTRIES))))

    def choose(feature: str) -> Any:
        for _ in range(8):
            places = found.get((feature, chance.choices(COUNTRIES, cum_weights=countries)[0]))
            if places:
                return chance.choices(places, cum_weights=heavy[: len(places)])[0]
        return None

    return choose


def dated(record: Record, report: int, moved: timedelta, tail: str, outlet: str) -> Record:
    """The record on other days, with a further paragraph."""

    def day(value: str | None) -> str | None:
        return (date.fromisoformat(value) + moved).isoformat() if value else None

    times = [msgspec.structs.replace(t, from_=day(t.from_), to=day(t.to)) for t in record.times]
    document = msgspec.structs.replace(
        record.document, id=f"sha256:{report:064x}", published=day(record.document.published), outlet=outlet, text=f"{record.document.text}\n{tail}"
    )  # fmt: skip
    return msgspec.structs.replace(record, times=times, document=document)


class Rows:
    """Rows of the tables, collected until they are written."""

    def __init__(self) -> None:
        self.made: dict[Any, list[Row]] = defaultdict(list)
        self.ids = Counter[str]()

    def coded(self, report: int, rows: CodedRows, moved: timedelta) -> None:
        """The coded rows of one report, with ids of their own and moved days."""
        days: dict[str, str] = {}

        def day(value: str | None) -> str | None:
            if value is None:
                return None
            if value not in days:
                days[value] = (date.fromisoformat(value) + moved).isoformat()
            return days[value]

        for own in rows.events:
            self.ids["event"] += 1
            at = {"event_id": self.ids["event"]}
            row = {**own.event, "date_from": day(own.event["date_from"]), "date_to": day(own.event["date_to"])}
            self.made[events].append({"id": self.ids["event"], "report_id": report, **row})
            self.made[parties] += [{**at, **one} for one in own.parties]
            self.made[event_places] += [{**at, **one} for one in own.places]
            self.made[numbers] += [{**at, **one} for one in own.numbers]
            self.made[links] += [{"report_id": report, **at, **one} for one in own.links]
            for stated in own.statements:
                self.statement(report, self.ids["event"], stated)
        for stated in rows.assessments:
            self.statement(report, None, stated)
        self.made[naming] += [{"report_id": report, **one} for one in rows.naming]

    def statement(self, report: int, event: int | None, stated: StatementRows) -> None:
        """The rows of one statement."""
        self.ids["statement"] += 1
        self.made[statements].append(
            {"id": self.ids["statement"], "report_id": report, "event_id": event, **stated.statement}
        )
        self.made[holders] += [{"statement_id": self.ids["statement"], **row} for row in stated.holders]

    def private(self, report: int, own: PrivacyRow) -> None:
        """What readers are not shown of the report, but for names in its last paragraph; the record was kept before."""
        digest = self.made[records][-1]["digest"]
        self.made[report_privacy].append({"report_id": report, "digest": digest, "lexicon": own.lexicon, "spans": [list(span) for span in own.spans], "names": own.names})  # fmt: skip
        unique = {(one.kind, one.key): one.what for one in own.keys}
        self.made[private_keys] += [{"report_id": report, "kind": kind, "key": key, "what": what} for (kind, key), what in unique.items()]  # fmt: skip
        self.made[private_words] += [{"report_id": report, **word._asdict()} for word in own.words]

    def write(self, connection: Any) -> None:
        """Insert what was collected, what is referred to first."""
        order = (captures, sightings, reports, records, events, parties, event_places, numbers, links, statements, holders, naming, report_privacy, private_keys, private_words)  # fmt: skip
        for table in order:
            if self.made[table]:
                connection.execute(insert(table), self.made[table])
        self.made.clear()


def tails(pool: list[tuple[str, str | None, str | None]]) -> list[tuple[str, str, str]]:
    """Last paragraphs of texts with their word keys."""
    keys, found = word_keys(), []
    for body, _, _ in pool:
        tail = " ".join(body.split()[-40:])
        placed = keys.of_text(tail)
        found.append((tail, " ".join(p.word for p in placed), " ".join(p.lemma for p in placed)))
    return found


def build(folder: Path, number: int, real: int, news: Path, cache: Path) -> None:
    """Make the workspace."""
    pool = texts(news)
    cache.mkdir(parents=True, exist_ok=True)
    chosen = [r for r in coded(pool[:real], cache / f"search-records-{real}.jsonl.gz") if 1 <= len(r.events) <= MOST_EVENTS]  # fmt: skip
    chance = random.Random(7)
    bases = [variants(record, chance, chooser(chance)) for record in chosen]
    endings = tails(pool[: 10 * real])
    weights = list(accumulate(1 / (rank + 1) for rank in range(OUTLETS)))
    with Workspace.init(folder) as workspace:
        with workspace.database.write() as connection:
            connection.execute(
                insert(sources),
                [
                    {"key": f"outlet-{i}", "name_en": f"Outlet {i}", "name_ar": f"صحيفة {i}", "kind": "newspaper", "reviewed": True}
                    for i in range(1, OUTLETS + 1)
                ],
            )  # fmt: skip
        rows = Rows()
        for start in range(1, number + 1, BATCH):
            last = min(start + BATCH - 1, number)
            with workspace.database.write() as connection:
                if workspace.database.is_sqlite and start == 1:
                    connection.execute(text("PRAGMA cache_size=-512000"))
                index = SearchIndex(connection)
                found: list[tuple[int, SearchRow, int, str]] = []
                for report in range(start, last + 1):
                    variant = chance.choice(chance.choice(bases))
                    tail, words, lemmas = chance.choice(endings)
                    source = chance.choices(range(1, OUTLETS + 1), cum_weights=weights)[0]
                    day = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
                    moved = day - date.fromisoformat(variant.record.document.published or "2015-07-24")
                    record = dated(variant.record, report, moved, tail, f"صحيفة {source}")
                    _report(rows, report, record, source, day)
                    rows.coded(report, variant.rows, moved)
                    rows.private(report, variant.privacy)
                    own = variant.search
                    combined = SearchRow(own.title, f"{own.words} {words}", f"{own.lemmas} {lemmas}", own.facets, own.names)  # fmt: skip
                    found.append((report, combined, source, day.isoformat()))
                rows.write(connection)
                for report, combined, source, published in found:
                    index.put(report, combined, source, published)
                index.write()
                audit.append(connection, "benchmark", "code", first=start, last=last, coded=last - start + 1, same=0, set_aside=[], records="")  # fmt: skip
            print(f"\r{last:,}", end="", file=sys.stderr, flush=True)
        with workspace.database.write() as connection:
            if workspace.database.is_sqlite:
                connection.execute(text("INSERT INTO search_words(search_words) VALUES('optimize')"))
            connection.execute(text("ANALYZE"))
        print(f"\r{rows.ids['event']:,} events, {rows.ids['statement']:,} statements", file=sys.stderr)


def _report(rows: Rows, report: int, record: Record, source: int, day: date) -> None:
    document, sha = record.document, f"{report:064x}"
    data = to_json(record).encode("utf-8")
    rows.made[captures].append({"id": report, "sha256": sha, "given": {"outlet": document.outlet, "published": day.isoformat()}, "given_digest": sha[::-1], "kind": "text", "size": len(document.text), "state": "coded", "tries": 1, "added": AT})  # fmt: skip
    rows.made[sightings].append({"capture_id": report, "location": f"in/{report}.txt", "part": "", "captured": f"{day.isoformat()}T06:00:00.000Z", "added": AT})  # fmt: skip
    rows.made[reports].append(
        {
            "id": report, "document_id": document.id, "source_id": source, "title": document.title.text if document.title else None,
            "outlet": document.outlet, "published": document.published, "captured": f"{day.isoformat()}T06:00:00.000Z", "language": "ar",
            "text": document.text, "words": len(document.text.split()),
        }
    )  # fmt: skip
    rows.made[records].append(
        {
            "report_id": report, "version": record.coder.version, "lexicon": record.coder.lexicon, "options": "{}",
            "digest": hashlib.sha256(data).hexdigest(), "coded": AT, "current": True, "data": gzip.compress(data, 1, mtime=0),
        }
    )  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="a new folder")
    parser.add_argument("--reports", type=int, default=100_000)
    parser.add_argument("--real", type=int, default=600, help="real texts that are coded")
    parser.add_argument("--cache", type=Path, default=Path("benchmark-output"), help="where coded texts are kept")
    parser.add_argument("--news", type=Path, default=NEWS, help="folder of SaudiNewsNet")
    options = parser.parse_args()
    began = time.perf_counter()
    build(options.folder, options.reports, options.real, options.news, options.cache)
    print(f"made {options.reports:,} reports in {time.perf_counter() - began:,.0f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
