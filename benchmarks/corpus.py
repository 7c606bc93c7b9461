"""The fixed texts of the benchmarks, none fetched: those of this repository, and newspaper articles where ../shared/data has them."""

from __future__ import annotations

import json
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from rasid.errors import RasidError
from rasid.knowledge.loader import DATA
from rasid.reading import Document, SetAside, from_text, read_path

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
GOLD = ROOT / "gold" / "texts"
NEWS = ROOT / ".." / "shared" / "data" / "news" / "saudinewsnet"
PER_DOCUMENT = 25
"""Sentences of the lexicon that make one document: about the length of a newspaper report."""
FOLDERS = ("actors", "cues", "events", "naming")


def reports() -> list[Document]:
    """The example reports."""
    found = []
    for item in read_path(EXAMPLES):
        if isinstance(item, SetAside):
            raise item.error
        found.append(item)
    return found


def news_documents(number: int = 500, *, seed: int = 1, longest: int | None = None) -> list[Document]:
    """Articles of a newspaper week drawn by lot (the same number and seed, the same articles); none where the data is absent.
    `longest`: the most characters of an article."""
    rows = [row for path in sorted(NEWS.glob("*.zip")) for row in _articles(path)]
    random.Random(seed).shuffle(rows)
    found: list[Document] = []
    for row in rows:
        if len(found) == number:
            break
        if longest is not None and len(row["content"]) > longest:
            continue
        try:
            found.append(from_text(row["content"], title=row["title"], published=row["date_extracted"][:10]))
        except RasidError:
            continue  # empty, or not in Arabic
    return found


def _articles(path: Path) -> list[dict[str, str]]:
    with zipfile.ZipFile(path) as archive:
        return [row for name in sorted(archive.namelist()) for row in json.loads(archive.read(name))]


def gold_documents() -> list[Document]:
    """The reports of the gold set."""
    return [from_text(path.read_text(encoding="utf-8")) for path in sorted(GOLD.glob("*.txt"))]


def names() -> list[str]:
    """The names of actors and places of the lexicon as their entries print them."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    found: set[str] = set()
    for path in sorted((DATA / "actors").glob("*.yaml")):
        for entry in yaml.load(path.read_text(encoding="utf-8"), Loader=loader) or []:
            name = entry.get("name")
            found.update([name["ar"]] if isinstance(name, dict) else [])
            found.update(entry.get("aliases") or [])
    for row in (DATA / "places" / "gazetteer.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        found.update(row.split("\t")[2].split("|"))
    return sorted(found - {""})


def lexicon_documents() -> list[Document]:
    """The example sentences of the lexicon, each once: varied, so that cached analyses help as little as in use."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    sentences: dict[str, None] = {}
    for folder in FOLDERS:
        for path in sorted((DATA / folder).glob("*.yaml")):
            sentences.update(dict.fromkeys(_texts(yaml.load(path.read_text(encoding="utf-8"), Loader=loader))))
    texts = list(sentences)
    # Neighbours in a file share their words; a stride spreads them as subjects are spread over a newspaper.
    stride = len(texts) // PER_DOCUMENT
    return [from_text("\n".join(_ended(text) for text in texts[start::stride])) for start in range(stride)]


def _texts(node: Any) -> Iterator[str]:
    for entry in node or []:
        if isinstance(entry, dict):
            for example in entry.get("examples", []):
                text = example.get("text") if isinstance(example, dict) else example
                if isinstance(text, str):
                    yield text


def _ended(text: str) -> str:
    return text if text.endswith((".", "؟", "!")) else f"{text}."


def long_report(times: int) -> Document:
    """One document that holds the first example report `times` times."""
    return from_text("\n".join([reports()[-1].text] * times))


def ordinary(size: int) -> str:
    """About `size` bytes of ordinary text: newspaper articles one after the other, or the example reports over and over."""
    texts = [document.text for document in news_documents(size // 1000)] or [report.text for report in reports()]
    while sum(len(text.encode()) for text in texts) < size:
        texts *= 2
    return "\n".join(texts).encode()[:size].decode(errors="ignore")


def one_line(size: int) -> str:
    """A line of about `size` bytes without a sentence end: the words of the example reports, over and over."""
    words = " ".join(word.strip('.!؟:؛…"“”«»()') for report in reports() for word in report.text.split())
    repeated = (words + " ") * (size // len((words + " ").encode()) + 1)
    return repeated.encode()[:size].decode(errors="ignore")
