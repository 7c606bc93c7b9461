"""Measure search: a workspace of 100,000 reports and 200 queries, with and without facets.

    python benchmarks/search.py [--reports 100000] [--real 300] [--out benchmark-output] [--keep]

The workspace is made of real texts where `../shared/data/news` is there, else of the gold reports and examples: `--real` of them are coded, and
each synthetic report has the text and the rows of one of them, its dates moved, another outlet, and a paragraph of another text behind its own. Rows are
inserted directly. Prints a table and writes search.json. Nothing is fetched.
"""

from __future__ import annotations

import argparse
import gzip
import json
import platform
import random
import shutil
import statistics
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text

from rasid.archive import Workspace
from rasid.archive.coded_rows import rows_of
from rasid.archive.search.index import SearchIndex
from rasid.archive.search.keys import word_keys
from rasid.archive.search.rows import SearchRow, search_row
from rasid.archive.search.searcher import search
from rasid.archive.tables import (
    captures,
    event_places,
    events,
    holders,
    naming,
    parties,
    reports,
    sources,
    statements,
)
from rasid.coding.coder import Coder
from rasid.reading import from_text
from rasid.record import Record
from rasid.record.serialise import from_json, to_json

ROOT = Path(__file__).parent.parent
NEWS = ROOT / ".." / "shared" / "data" / "news" / "saudinewsnet"
GOAL_MS = 100.0
OUTLETS = 40
FIRST_DAY, DAYS = date(2014, 1, 1), 5 * 365
BATCH = 1000


def texts(news_folder: Path) -> list[tuple[str, str | None, str | None]]:
    """(text, title, day) of the gold reports and of a newspaper week, in a fixed order."""
    found = [
        (path.read_text(encoding="utf-8"), None, "2016-10-26")
        for path in sorted((ROOT / "gold" / "texts").glob("*.txt"))
    ]
    news = []
    for path in sorted(news_folder.glob("*.zip")):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                for item in json.loads(archive.read(name)):
                    body = item["content"].strip()
                    if 60 <= len(body.split()) <= 800:
                        news.append((body, item["title"].strip() or None, item["date_extracted"][:10]))
    random.Random(1).shuffle(news)
    return found + news


def coded(chosen: list[tuple[str, str | None, str | None]], cache: Path) -> list[Record]:
    """The records of the real texts; kept, because coding takes longer than all the rest."""
    if cache.exists():
        with gzip.open(cache, "rt", encoding="utf-8") as stream:
            return [from_json(line) for line in stream]
    coder = Coder.load()
    records = [coder.code_document(from_text(body, title=title, published=day)) for body, title, day in chosen]
    with gzip.open(cache, "wt", encoding="utf-8") as stream:
        stream.writelines(to_json(record).replace("\n", " ") + "\n" for record in records)
    return records


def build(folder: Path, number: int, real: int, news: Path) -> None:
    """Make the workspace."""
    pool = texts(news)
    records = coded(pool[:real], folder.parent / f"search-records-{real}.jsonl.gz")
    rows = [rows_of(record) for record in records]
    bases = []
    for record, own in zip(records, rows, strict=True):
        title = record.document.title.text if record.document.title else None
        bases.append((record, title, own, search_row(title, record.document.text, own)))
    keys = word_keys()
    tails: list[tuple[str, str, str]] = []
    for body, _, _ in pool[: 20 * real]:
        tail = " ".join(body.split()[-80:])
        placed = keys.of_text(tail)
        tails.append((tail, " ".join(p.word for p in placed), " ".join(p.lemma for p in placed)))
    chance = random.Random(7)
    weights = [1 / (rank + 1) for rank in range(OUTLETS)]
    with Workspace.init(folder) as workspace:
        with workspace.database.write() as connection:
            connection.execute(
                insert(sources), [{"key": f"outlet-{i}", "name_en": f"Outlet {i}", "name_ar": f"صحيفة {i}", "kind": "newspaper", "reviewed": True} for i in range(1, OUTLETS + 1)]
            )  # fmt: skip
        ids = Counter[str]()
        for start in range(1, number + 1, BATCH):
            with workspace.database.write() as connection:
                index = SearchIndex(connection)
                made: dict[Any, list[dict[str, Any]]] = {
                    t: [] for t in (captures, reports, events, parties, event_places, statements, holders, naming)
                }
                for report in range(start, min(start + BATCH, number + 1)):
                    record, title, own, row = chance.choice(bases)
                    tail, words, lemmas = chance.choice(tails)
                    source = chance.choices(range(1, OUTLETS + 1), weights)[0]
                    day = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
                    moved = (day - date.fromisoformat(record.document.published or "2015-07-24")).days
                    made[captures].append({"id": report, "sha256": f"{report:064x}", "given": {}, "given_digest": "", "kind": "text", "size": 1, "state": "coded", "tries": 1, "added": "2026-01-01T00:00:00Z"})  # fmt: skip
                    made[reports].append({"id": report, "document_id": f"sha256:{report:064x}", "source_id": source, "title": title, "published": day.isoformat(), "language": "ar", "text": f"{record.document.text}\n{tail}", "words": 1})  # fmt: skip
                    rows_into(made, ids, report, own, moved)
                    combined = SearchRow(
                        row.title, f"{row.words} {words}", f"{row.lemmas} {lemmas}", row.facets, row.names
                    )
                    index.put(report, combined, source, day.isoformat())
                for table, values in made.items():
                    if values:
                        connection.execute(insert(table), values)
                index.write()
        with workspace.database.write() as connection:
            connection.execute(text("INSERT INTO search_words(search_words) VALUES('optimize')"))
            connection.execute(text("ANALYZE"))


def rows_into(made: dict[Any, list[dict[str, Any]]], ids: Counter[str], report: int, own: Any, moved: int) -> None:
    """The coded rows of one report, with ids of their own and moved dates."""
    for event in own.events:
        ids["event"] += 1
        at = {"event_id": ids["event"]}
        dates = {
            name: (date.fromisoformat(day) + timedelta(days=moved)).isoformat() if (day := event.event[name]) else None
            for name in ("date_from", "date_to")
        }
        made[events].append({"id": ids["event"], "report_id": report, **event.event, **dates})
        made[parties] += [{**at, **party} for party in event.parties]
        made[event_places] += [{**at, **place} for place in event.places]
        for stated in event.statements:
            statement_into(made, ids, report, ids["event"], stated)
    for stated in own.assessments:
        statement_into(made, ids, report, None, stated)
    made[naming] += [{"report_id": report, **row} for row in own.naming]


def statement_into(
    made: dict[Any, list[dict[str, Any]]], ids: Counter[str], report: int, event: int | None, stated: Any
) -> None:
    ids["statement"] += 1
    made[statements].append({"id": ids["statement"], "report_id": report, "event_id": event, **stated.statement})
    made[holders] += [{"statement_id": ids["statement"], **row} for row in stated.holders]


def queries(workspace: Workspace) -> Iterator[tuple[str, str]]:
    """(kind, query): 200 of them, from words, names and dates that the workspace holds: frequent and rare ones alike."""
    chance = random.Random(11)
    with workspace.database.read() as connection:
        bodies = [row.text for row in connection.execute(text("SELECT text FROM reports WHERE id % 97 = 0 LIMIT 400"))]
        actors = [row.name_ar for row in connection.execute(text("SELECT name_ar, count(*) AS n FROM parties WHERE known GROUP BY name_ar ORDER BY n DESC LIMIT 60"))]  # fmt: skip
        places = [row.name_ar for row in connection.execute(text("SELECT name_ar, count(*) AS n FROM event_places GROUP BY name_ar ORDER BY n DESC LIMIT 60"))]  # fmt: skip
    words = Counter(word for body in bodies for word in set(body.split()) if len(word) > 3 and word.isalpha())
    listed = [word for word, n in words.most_common() if n > 1]

    def word() -> str:
        # log-uniform over the ranks: as many queries for frequent words as for rare ones
        return listed[min(len(listed) - 1, int(len(listed) ** chance.random()))]

    def phrase() -> str:
        body = chance.choice(bodies).split()
        at = chance.randrange(max(1, len(body) - 3))
        found = [w for w in body[at : at + chance.choice((2, 3))] if any(c.isalpha() for c in w) and '"' not in w]
        return '"' + " ".join(found or [word()]) + '"'

    def day() -> str:
        return (FIRST_DAY + timedelta(days=chance.randrange(DAYS))).isoformat()

    def name(names: list[str]) -> str:
        return f'"{chance.choice(names)}"'

    makers = [
        ("one word", 40, lambda: word()),
        ("two or three words", 40, lambda: " ".join(word() for _ in range(chance.choice((2, 3))))),
        ("phrase", 25, phrase),
        ("boolean", 20, lambda: f"({word()} OR {word()}) {word()} -{word()}"),
        ("words and date", 15, lambda: f"{word()} published:{day()[:chance.choice((4, 7))]}"),
        ("actor and type", 15, lambda: f"actor:{name(actors)} type:{chance.choice(('ASSAULT', 'COERCE', 'ACCUSE', 'CONSULT', 'PROTEST'))}"),
        ("place and date", 15, lambda: f"place:{name(places)} date:{day()[:7]}"),
        ("distance", 10, lambda: f"near:{chance.uniform(15, 36):.2f},{chance.uniform(36, 48):.2f}~{chance.choice((20, 50, 100))}km type:ASSAULT"),
        ("words and event", 10, lambda: f"{word()} type:ASSAULT place:{name(places)}"),
        ("statement", 10, lambda: f"holder:{chance.choice((name(actors), 'anonymous'))} attribution:claimed type:{chance.choice(('ASSAULT', 'ACCUSE'))} date:{day()[:7]}"),
    ]  # fmt: skip
    for kind, number, make in makers:
        for _ in range(number):
            yield kind, make()


def measure(workspace: Workspace, *, facets: bool, log: list[dict[str, Any]]) -> dict[str, float]:
    """Milliseconds of all queries, each once; the program has answered one query before."""
    search(workspace.database, "قصف", facets=facets)
    taken = []
    for kind, query in list(queries(workspace)):
        began, cpu = time.perf_counter(), time.process_time()
        found = search(workspace.database, query, facets=facets)
        wall, cpu = (time.perf_counter() - began) * 1000, (time.process_time() - cpu) * 1000
        taken.append((wall, cpu))
        log.append(
            {
                "kind": kind,
                "query": query,
                "facets": facets,
                "ms": round(wall, 1),
                "cpu_ms": round(cpu, 1),
                "reports": found.total,
            }
        )
    walls, cpus = sorted(w for w, _ in taken), sorted(c for _, c in taken)
    return {
        "p50_ms": statistics.median(walls), "p95_ms": walls[int(0.95 * len(walls)) - 1], "max_ms": walls[-1],
        "p95_cpu_ms": cpus[int(0.95 * len(cpus)) - 1],
    }  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=100_000)
    parser.add_argument("--real", type=int, default=300, help="real texts that are coded")
    parser.add_argument("--out", type=Path, default=Path("benchmark-output"))
    parser.add_argument(
        "--news", type=Path, default=NEWS, help="folder of SaudiNewsNet (default: ../shared/data/news/saudinewsnet)"
    )
    parser.add_argument("--keep", action="store_true", help="use the workspace of an earlier run, and keep it")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    folder = options.out / f"search-{options.reports}"
    if not (options.keep and folder.exists()):
        shutil.rmtree(folder, ignore_errors=True)
        began = time.perf_counter()
        build(folder, options.reports, options.real, options.news)
        print(f"made {options.reports:,} reports in {time.perf_counter() - began:,.0f} s", file=sys.stderr)
    log: list[dict[str, Any]] = []
    with Workspace.open(folder) as workspace:
        figures = {
            name: measure(workspace, facets=facets, log=log)
            for name, facets in (("without facets", False), ("with facets", True))
        }
    result = {
        "reports": options.reports,
        "queries": 200,
        "goal_p95_ms": GOAL_MS,
        "python": platform.python_version(),
        "figures": figures,
        "log": log,
    }
    (options.out / "search.json").write_text(json.dumps(result, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"{'':<16}{'p50':>9}{'p95':>9}{'max':>9}{'p95 CPU':>9}   (ms; aim: p95 under {GOAL_MS:.0f})")
    for name, row in figures.items():
        print(f"{name:<16}{row['p50_ms']:>9.1f}{row['p95_ms']:>9.1f}{row['max_ms']:>9.1f}{row['p95_cpu_ms']:>9.1f}")
    slow = sorted(log, key=lambda item: -item["ms"])[:5]
    for item in slow:
        print(f"  {item['ms']:>7.1f} ms  {item['reports']:>7,} reports  {item['kind']}: {item['query']}")
    if not options.keep:
        shutil.rmtree(folder)
    return 0 if all(row["p95_ms"] <= GOAL_MS for row in figures.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
