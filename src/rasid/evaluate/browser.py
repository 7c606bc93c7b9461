"""The error browser: every difference between gold and records as one HTML page that needs no network."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise

from jinja2 import DictLoader, Environment, StrictUndefined, Template
from markupsafe import Markup

from rasid.evaluate.measures import Fault
from rasid.evaluate.run import Result
from rasid.evaluate.words import data
from rasid.report.texts import shown

_CONTEXT = 600
"""Characters around the marked words that are shown of a very long sentence."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the sentence; `marks` says whose words it is: gold, coded, both or none."""

    text: str
    marks: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One difference as the page shows it."""

    fault: Fault
    gold: str
    coded: str
    rule: str
    unit: str
    pieces: tuple[Piece, ...]


def render(results: Sequence[Result]) -> str:
    """The page; the same results give the same text. Script and style are named by their hashes: nothing else runs."""
    script, style = _asset("browser.js"), _asset("browser.css")
    policy = (
        f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; base-uri 'none'; form-action 'none'"
    )
    sections = [(result, [_entry(fault, result) for fault in result.faults]) for result in results]
    faults = [fault for result in results for fault in result.faults]
    choices = {
        "stage": list(dict.fromkeys(fault.stage for fault in faults)),
        "type": sorted({fault.type for fault in faults if fault.type}),
        "kind": [kind for kind in ("missed", "false", "wrong") if any(fault.kind == kind for fault in faults)],
        "field": sorted({fault.field for fault in faults}),
    }
    return _template().render(
        sections=sections, choices=choices, script=Markup(script), style=Markup(style), policy=policy
    )


def _entry(fault: Fault, result: Result) -> Entry:
    text = result.texts.get(fault.unit, "")
    return Entry(
        fault, shown(fault.gold), shown(fault.coded), shown(fault.rule), shown(fault.unit), _pieces(fault, text)
    )


def _pieces(fault: Fault, text: str) -> tuple[Piece, ...]:
    start, end = fault.start, min(fault.end, len(text))
    spans = [*fault.gold_spans, *fault.coded_spans]
    if end - start > 2 * _CONTEXT and spans:
        start = max(start, min(s for s, _ in spans) - _CONTEXT)
        end = min(end, max(e for _, e in spans) + _CONTEXT)
    borders = {start, end}
    for a, b in spans:
        borders |= {min(max(a, start), end), min(max(b, start), end)}
    pieces = []
    for a, b in pairwise(sorted(borders)):
        gold = any(s <= a and b <= e for s, e in fault.gold_spans)
        coded = any(s <= a and b <= e for s, e in fault.coded_spans)
        piece = text[a:b]
        # `shown` takes spaces off the ends; between marks they are needed.
        before, behind = " " * piece[:1].isspace(), " " * (piece[-1:].isspace() and bool(piece.strip()))
        marks = "both" if gold and coded else "gold" if gold else "coded" if coded else ""
        pieces.append(Piece(before + shown(piece) + behind, marks))
    return tuple(pieces)


@cache
def _template() -> Template:
    environment = Environment(
        loader=DictLoader({"browser.html.j2": _asset("browser.html.j2")}), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.globals["s"] = _both
    environment.globals["label"] = _label
    return environment.get_template("browser.html.j2")


def _label(word: str) -> dict[str, str]:
    found: dict[str, str] | None = data("strings.yaml").get(word)
    return found if found is not None else {"ar": word, "en": word}


def _both(word: str) -> Markup:
    """A label in both languages, of which the page shows one."""
    found = _label(word)
    if found["ar"] == found["en"]:
        return Markup('<bdi dir="ltr">{}</bdi>').format(word)
    return Markup(
        '<span class="i-ar" lang="ar" dir="rtl">{}</span><span class="i-en" lang="en" dir="ltr">{}</span>'
    ).format(found["ar"], found["en"])


@cache
def _asset(name: str) -> str:
    return resources.files("rasid.evaluate").joinpath("data", name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"
