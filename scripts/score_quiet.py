#!/usr/bin/env python3
"""Counts false alarms: pages on sport, finance, culture and weather in which the coder finds ASSAULT, PROTEST or COERCE.

    .venv/bin/python scripts/score_quiet.py look --show        # to work on: every such event with its sentence
    .venv/bin/python scripts/score_quiet.py measure            # to measure: figures only, unless --show

The pages are articles of Saudi newspapers, 21–27 July 2015 (../shared/data/news/saudinewsnet), which have no field for their subject.
They are drawn without a look at what the coder finds:

1. Same articles: of those with the same title or the same first letters, the one whose text hashes lowest stays.
2. Subject: the one of `quiet_subjects.yaml` with the most words in title and text. A page belongs to it when at least five different
   words of the subject stand there, at least 4 % of all words are of it, and it has at least 60 words. Words of conflict
   neither count nor exclude.
3. By the first bit of the SHA-256 of its text an article can be drawn for `look` or for `measure`: the draws have no article in common.
4. Of each day, paper and subject the articles whose text hashes lowest, `PER_CELL` at most; `again` takes the next of `measure`'s half, for
   a measurement after the texts of `measure` have been read.

A page that reports a real attack or arrest holds true events, so the share of pages with any event is an upper bound of the false ones:
what is true must be judged by reading (docs/codebook.md). Titles are read as the first line, as in a page saved from the web.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import yaml

from rasid.arabic.letters import fold
from rasid.coding.coder import Coder
from rasid.errors import RasidError
from rasid.models import DEFAULT_MIN_CONFIDENCE
from rasid.reading import from_text
from rasid.record import Record

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / ".." / "shared" / "data" / "news" / "saudinewsnet"
SUBJECTS = Path(__file__).with_name("quiet_subjects.yaml")
TYPES = ("ASSAULT", "PROTEST", "COERCE")
DRAWS = ("look", "measure", "again")
PER_CELL = 3
LEAST_WORDS, LEAST_DIFFERENT, LEAST_SHARE = 60, 5, 0.04
_WORD = re.compile(r"[^\W\d_]+")
_ATTACHED = re.compile(r"^[وف]?(?:[بكل]?ال|لل|[بلكس])?")


class Page(NamedTuple):
    """An article and where it was drawn."""

    id: str
    text: str
    published: date
    paper: str
    subject: str


class Alarm(NamedTuple):
    """An event of one of `TYPES`, as it is shown."""

    page: Page
    type: str
    trigger: str
    rule: str
    status: str
    confidence: float
    news: float | None
    sentence: str


def articles(data: Path) -> Iterator[tuple[date, str, str, str]]:
    """Day, paper, title and text of every article."""
    for path in sorted(data.glob("*.zip")):
        with zipfile.ZipFile(path) as packed:
            for name in sorted(packed.namelist()):
                for item in json.loads(packed.read(name)):
                    title = " ".join((item["title"] or "").split())
                    yield date.fromisoformat(path.stem), item["source"], title, (item["content"] or "").strip()


def subjects() -> dict[str, frozenset[str]]:
    """The folded words of each subject; the first word of an entry of several counts."""
    read = yaml.safe_load(SUBJECTS.read_text(encoding="utf-8"))
    return {entry["id"]: frozenset(_bare(fold(w.split()[0])) for w in entry["words"]) for entry in read}


def _bare(word: str) -> str:
    """A folded word without what is attached before it, where at least three letters stay."""
    match = _ATTACHED.match(word)
    rest = word[match.end() :] if match else word
    return rest if len(rest) >= 3 else word


def subject_of(text: str, vocabulary: dict[str, frozenset[str]]) -> str | None:
    """The subject of a page, by rule 2."""
    words = [fold(w) for w in _WORD.findall(text)]
    if len(words) < LEAST_WORDS:
        return None
    shown = [{w, _bare(w)} for w in words]
    found = {name: [min(own & s) for s in shown if own & s] for name, own in vocabulary.items()}
    name, own = max(found.items(), key=lambda item: (len(item[1]), item[0]))
    return name if len(set(own)) >= LEAST_DIFFERENT and len(own) >= LEAST_SHARE * len(words) else None


def unrepeated(data: Path) -> list[tuple[str, date, str, str]]:
    """Hash, day, paper and text of the articles, by hash, without those that repeat one before them (rule 1)."""
    held = []
    for day, paper, title, content in articles(data):
        text = f"{title}\n\n{content}" if title else content
        opening = "".join(_WORD.findall(fold(content)))[:100]
        held.append((hashlib.sha256(text.encode()).hexdigest(), day, paper, text, fold(title), opening))
    kept, seen = [], set()
    for digest, day, paper, text, title, opening in sorted(held):
        keys = {("title", title), ("opening", opening)} - {("title", ""), ("opening", "")}
        if not keys & seen:
            kept.append((digest, day, paper, text))
        seen |= keys
    return kept


def draw(which: str, data: Path = DATA) -> list[Page]:
    """The pages of a draw, in order of day, paper, subject and hash."""
    vocabulary = subjects()
    cells: dict[tuple[date, str, str], list[Page]] = defaultdict(list)
    for digest, day, paper, text in unrepeated(data):
        if (int(digest[0], 16) < 8) != (which == "look"):
            continue
        subject = subject_of(text, vocabulary)
        if subject is not None:
            cells[day, paper, subject].append(Page(digest[:12], text, day, paper, subject))
    first = PER_CELL if which == "again" else 0
    return [page for cell in sorted(cells) for page in cells[cell][first : first + PER_CELL]]


def alarms(page: Page, threshold: float) -> Iterator[Alarm]:
    """The events of `TYPES` that the coder finds in a page."""
    try:
        record: Record = Coder.load().code_document(
            from_text(page.text, published=page.published.isoformat()), min_confidence=threshold
        )
    except RasidError:
        return
    statements = {s.event: s for s in record.statements}
    for event in record.events:
        if event.type in TYPES:
            statement = statements.get(event.id)
            sentence = next(s for s in record.sentences if s.start <= event.trigger.start < s.end)
            yield Alarm(
                page,
                event.type,
                event.trigger.text,
                event.rule,
                statement.status if statement else "",
                event.confidence or 0.0,
                event.news,
                " ".join(record.document.text[sentence.start : sentence.end].split()),
            )


def report(pages: list[Page], found: list[Alarm], thresholds: list[float]) -> Iterator[str]:
    """The shares, by threshold, type and subject."""
    drawn = Counter(p.subject for p in pages)
    yield f"{len(pages)} pages: " + ", ".join(f"{name} {count}" for name, count in sorted(drawn.items()))
    for threshold in thresholds:
        above = [a for a in found if a.confidence >= threshold]
        loud = {a.page.id for a in above}
        by_subject = Counter(p.subject for p in pages if p.id in loud)
        by_type = {t: len({a.page.id for a in above if a.type == t}) for t in TYPES}
        yield (
            f"from {threshold:.2f}: {len(loud)} pages ({100 * len(loud) / max(1, len(pages)):.1f} %) with {len(above)} events; "
            + ", ".join(f"{t} {n}" for t, n in by_type.items())
            + "; "
            + ", ".join(f"{s} {by_subject[s]}/{drawn[s]}" for s in sorted(drawn))
        )


def main() -> int:
    """Draws, codes, prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("draw", choices=DRAWS, help="which draw of pages")
    parser.add_argument("--show", action="store_true", help="list every event with its sentence")
    parser.add_argument("--json", type=Path, help="write the events as JSON Lines to this file")
    parser.add_argument("--data", type=Path, default=DATA, help="the folder of the newspapers")
    parser.add_argument(
        "--threshold",
        type=float,
        action="append",
        help="least confidence; may be repeated (default: that of the coder)",
    )
    options = parser.parse_args()
    if not options.data.is_dir():
        print(f"{options.data}: no such folder; expected the Saudi newspapers of 21–27 July 2015", file=sys.stderr)
        return 2
    thresholds = sorted(set(options.threshold or [DEFAULT_MIN_CONFIDENCE]))
    pages = draw(options.draw, options.data)
    found = [a for page in pages for a in alarms(page, thresholds[0])]
    if options.show:
        for a in found:
            news = "–" if a.news is None else f"{a.news:.2f}"
            print(
                f"{a.page.id}\t{a.page.subject}\t{a.type}\t{a.trigger}\t{a.rule}\t{a.status}\t{a.confidence:.2f}\t{news}\t{a.sentence}"
            )
    if options.json:
        lines = [
            json.dumps({**a._asdict(), "page": a.page.id, "subject": a.page.subject}, ensure_ascii=False) for a in found
        ]
        options.json.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    print("\n".join(report(pages, found, thresholds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
