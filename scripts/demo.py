"""Code the example reports into demo-output/: a record for each, and one report page of all.

What an editor knows of a report beside its text (who published it, and when, where the text does not say) is read from
the .yaml file that stands next to it.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import webbrowser
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import yaml

from rasid.coding.coder import Coder
from rasid.files import write_whole
from rasid.reading import Document, SetAside, list_files, read_path
from rasid.record import Record, Statement, to_json
from rasid.report import render, statement_gloss

ROOT = Path(__file__).parent.parent
EXAMPLES = "examples"
"""Relative to the project, so that records name a report by a path that is the same on every machine."""


def documents() -> Iterator[tuple[str, Document]]:
    """The example reports and the name of the record file of each."""
    for path in list_files(EXAMPLES):
        if isinstance(path, SetAside):
            raise path.error
        known = Path(path).with_suffix(".yaml")
        facts = yaml.safe_load(known.read_text(encoding="utf-8")) if known.exists() else {}
        outlet = str(facts["outlet"]).partition(" (")[0] if "outlet" in facts else None
        for document in _read(path, None, outlet):
            if document.published is None and "published" in facts:
                (document,) = _read(path, date.fromisoformat(str(facts["published"])), outlet)
            yield "-".join(filter(None, (Path(path).stem, document.source_id))), document


def _read(path: str, published: date | None, outlet: str | None) -> Iterator[Document]:
    for item in read_path(path, published=published, outlet=outlet):
        if isinstance(item, SetAside):
            raise item.error
        yield item


def can_show() -> bool:
    """True where a browser window can open: a display, and a person before it."""
    if os.environ.get("CI") or not sys.stdout.isatty():
        return False
    return sys.platform in ("darwin", "win32") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def sample(record: Record) -> str:
    """A telling event of a record in a line, with who says so: the first that has a doer, an object and a place."""
    events = {event.id: event for event in record.events}

    def told(statement: Statement) -> int:
        event = events[statement.event] if statement.event else None
        return sum(map(bool, (event.actors, event.recipients, event.places))) if event else -1

    best = max(record.statements, key=told, default=None)
    return statement_gloss(record, best, "en") if best and best.event else "no event"


def main() -> int:
    """Code, write, and say where everything is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "demo-output", help="folder of the output")
    parser.add_argument("--lang", choices=("ar", "en"), default="en", help="language in which the page opens")
    parser.add_argument("--no-browser", action="store_true", help="never open the page")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    os.chdir(ROOT)
    print("Loading the lexicon (the first time it is compiled, which takes some seconds) ...", flush=True)
    coder = Coder.load()
    records: list[Record] = []
    started = time.perf_counter()
    for name, document in documents():
        record = coder.code_document(document)
        records.append(record)
        write_whole(options.out / f"{name}.json", to_json(record, indent=2) + "\n")
        print(f"  {name:<24} {len(record.events):>3} events   {sample(record)}", flush=True)
    seconds = time.perf_counter() - started
    page = options.out / "index.html"
    write_whole(page, render(records, options.lang))
    sentences = sum(len(record.sentences) for record in records)
    print(f"Coded {len(records)} reports ({sentences} sentences) in {seconds:.1f} s, records beside the page.")
    print(f"Report page: {page.resolve()}")
    if not options.no_browser and can_show():
        webbrowser.open(page.resolve().as_uri())
    return 0


if __name__ == "__main__":
    sys.exit(main())
