"""How many of the persons whom real reports name are left out of exports: `PYTHONPATH=src python scripts/redaction.py`.

Reads the articles in `../shared/data/news` and the persons that somebody found in them (`tests/data/persons.tsv`: offsets, no words), codes and
redacts each article, and prints what docs/exports.md says. `--missed` names the private persons that were not found.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import zipfile
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import rasid
from rasid.export.privacy import PERSON, find

ROOT = Path(__file__).parents[1]
NEWS = ROOT.parent / "shared" / "data" / "news"
PERSONS = ROOT / "tests" / "data" / "persons.tsv"
PUBLISHED = "2015-07-24"
_SPACED = re.compile(r" ([.,،؛:!؟)»])")
_SLACK = 2
"""Characters of a name that may stay: an attached particle"""


@cache
def _day(name: str) -> list[dict[str, Any]]:
    with zipfile.ZipFile(NEWS / "saudinewsnet" / f"{name}.zip") as package:
        articles: list[dict[str, Any]] = json.loads(package.read(package.namelist()[0]))
    return articles


@cache
def _wiki() -> list[str]:
    lines = (NEWS / "wikinews" / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    return [_SPACED.sub(r"\1", "\n".join(json.loads(line)["paragraphs"])) for line in lines]


def article(name: str) -> str:
    """The text of an article."""
    where, _, number = name.partition("#")
    return _wiki()[int(number)] if where == "w" else str(_day(where)[int(number)]["content"])


def main() -> int:
    """Print the figures; 1 when the articles are not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missed", action="store_true")
    arguments = parser.parse_args()
    if not NEWS.is_dir():
        print(f"{NEWS} is missing", file=sys.stderr)
        return 1
    rows = [line.split("\t") for line in PERSONS.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    sentences: dict[str, list[list[str]]] = defaultdict(list)
    for row in rows:
        sentences[row[1]].append(row)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for name in sorted(sentences):
        record = rasid.code(article(name), published=PUBLISHED)
        spans, text = find(record).spans, record.document.text
        for sample, _, start, end, persons in sentences[name]:
            count = counts[sample]
            named = []
            for person in persons.split():
                span, _, kind = person.partition(":")
                first, last = map(int, span.split("-"))
                named.append((first, last))
                hidden = sum(max(0, min(last, s.end) - max(first, s.start)) for s in spans)
                whole = hidden >= last - first - text[first:last].count(" ") - _SLACK
                count[f"{kind} {'whole' if whole else 'partly' if hidden else 'no'}"] += 1
                if arguments.missed and kind == "private" and not whole:
                    print(f"{name} {first}-{last}: {text[first:last]}")
            for span in spans:
                if span.start >= int(start) and span.end <= int(end):
                    on = any(a < span.end and span.start < b for a, b in named)
                    count[
                        "spans on persons" if on else f"spans on none ({'names' if span.kind == PERSON else 'homes'})"
                    ] += 1
    for sample, count in sorted(counts.items()):
        private = sum(number for what, number in count.items() if what.startswith("private"))
        print(f"sample {sample}: {count['private whole']} of {private} private persons; {dict(sorted(count.items()))}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
