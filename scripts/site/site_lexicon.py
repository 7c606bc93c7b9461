"""Pages with every entry of the lexicons, made from their files when the site is built."""

from __future__ import annotations

import csv
import re
from html import escape
from pathlib import Path
from typing import Any

import yaml

from rasid.knowledge.loader import DATA
from rasid.knowledge.store import _PREFIXES

FOLDERS = {
    "events": "What triggers an event",
    "actors": "Actors and roles",
    "naming": "Names that take sides, and the neutral name",
    "cues": "Who says so, and as what: cues",
    "acts": "Kinds of act",
    "times": "Words of time",
    "quantities": "Numbers and what is counted",
    "places": "Places: nouns, ambiguous names, corrections",
    "reading": "Bylines, datelines, agencies, dates of publication",
    "compare": "What may be one happening",
    "reference": "UCDP GED and ACLED",
    "words": "Ordinary words",
}
"""The folders of the lexicon in the order of the menu. A test fails when one is missing."""
LONG = 400
"""Tables with more rows than this are given as a count and their columns: the file is easier to read in a spreadsheet."""
ARABIC = re.compile(r"[\u0600-\u06ff]")


def pages(root: Path = DATA) -> dict[str, str]:
    """One page for each file of the lexicon: address → Markdown."""
    made = {}
    for folder, title in FOLDERS.items():
        rows = []
        for path in sorted((root / folder).iterdir()):
            if path.suffix not in (".yaml", ".tsv"):
                continue
            name = f"{folder}/{path.name}"
            address = f"reference/lexicon/{folder}-{path.stem}.md"
            body, count = _yaml(path, folder) if path.suffix == ".yaml" else _table(path)
            made[address] = f"# {folder}/{path.stem}\n\n`{name}`: {count}.\n\n{body}\n"
            rows.append(f"| [{path.stem}]({folder}-{path.stem}.md) | {count} |")
        made[f"reference/lexicon/{folder}.md"] = (
            f"# {title}\n\nThe files of `src/rasid/knowledge/data/{folder}`. How an entry is written: [The lexicons](../../lexicon.md); "
            "how to change one: [Contributing](../../contributing.md).\n\n| file | entries |\n| --- | --- |\n" + "\n".join(rows) + "\n"
        )  # fmt: skip
    # The overview of a folder first, then its files.
    order = {folder: number for number, folder in enumerate(FOLDERS)}
    stem = {address: address.removeprefix("reference/lexicon/").removesuffix(".md") for address in made}
    return {
        address: made[address]
        for address in sorted(made, key=lambda a: (order[stem[a].partition("-")[0]], "-" in stem[a], stem[a]))
    }


def _comment(path: Path) -> str:
    """The comment in the first lines of a file, which says what its keys mean."""
    lines = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            break
        lines.append(line.lstrip("# "))
    return f"<p>{escape(' '.join(lines))}</p>" if lines else ""


def _entries(path: Path) -> list[dict[str, Any]]:
    """The entries of a file; of one that holds several lists, those of all, with the list's name beside each."""
    held = yaml.load(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    if isinstance(held, list):
        return [entry for entry in held if isinstance(entry, dict)]
    return [
        {**entry, "list": name} for name, entries in held.items() for entry in entries or [] if isinstance(entry, dict)
    ]


def _yaml(path: Path, folder: str) -> tuple[str, str]:
    entries = _entries(path)
    prefix = _PREFIXES.get(folder, "roles/" if path.stem == "roles" and folder == "actors" else f"{folder}/")
    parts = ['<div markdown="0">', _comment(path)]
    for entry in entries:
        name = str(entry.get("id") or entry.get("name") or entry.get("name_ar") or "")
        rule = name if name.startswith(prefix) else prefix + name
        rows = "".join(
            f"<dt>{escape(str(key))}</dt><dd>{_value(value)}</dd>"
            for key, value in entry.items()
            if key != "id" and value not in (None, [], {}, "")
        )
        parts.append(
            f'<section class="entry" id="{escape(rule, quote=True)}"><h3>{escape(rule)}</h3><dl>{rows}</dl></section>'
        )
    return "".join([*parts, "</div>"]), f"{len(entries):,} entries"


def _value(value: Any) -> str:
    """A value of an entry as a reader wants it: lists parted by commas, examples one a line."""
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        return "".join(f"<p>{_value(item)}</p>" for item in value)
    if isinstance(value, list):
        comma = "، " if ARABIC.search("".join(map(str, value))) else ", "
        return escape(comma.join(str(item) for item in value))
    if isinstance(value, dict):
        main = value.get("text")
        rest = [f"{escape(str(k))}: {_value(v)}" for k, v in value.items() if k != "text" and v not in (None, [], {})]
        return (f"{escape(str(main))} " if main else "") + (
            "(" + "; ".join(rest) + ")" if main and rest else "; ".join(rest)
        )
    if isinstance(value, bool):
        return "yes" if value else "no"
    return escape(str(value))


def _table(path: Path) -> tuple[str, str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    comments = [line.lstrip("# ") for line in lines if line.startswith("#")]
    rows = list(
        csv.reader(
            (line for line in lines if line and not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE
        )
    )
    head = comments[-1].split("\t") if comments and "\t" in comments[-1] else rows.pop(0)
    count = f"{len(rows):,} rows"
    note = "".join(f"<p>{escape(line)}</p>" for line in comments if "\t" not in line)
    if len(rows) > LONG:
        return (
            f"{note}\nColumns: {', '.join(f'`{name}`' for name in head)}. The rows stand in the file; `rasid lexicon find` and `rasid gazetteer find` look words and places up.",
            count,
        )
    cells = "".join("<tr>" + "".join(f'<td dir="auto">{escape(cell)}</td>' for cell in row) + "</tr>" for row in rows)
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    return f'<div markdown="0">{note}<table><thead><tr>{names}</tr></thead><tbody>{cells}</tbody></table></div>', count
