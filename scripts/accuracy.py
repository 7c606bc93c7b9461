#!/usr/bin/env python3
"""Runs every figure of docs/accuracy.md again and writes it there, and the figures on development data into docs/accuracy.json.

    .venv/bin/python scripts/accuracy.py [SECTION…] [--release]

The page holds its words; each block between `<!-- figures: NAME -->` and `<!-- end -->` is written by the section of that name. A section whose
data are absent is left as it stands and named. --release also opens the test part of gold/, which is done once per release.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from rasid.evaluate.formats import open_gold
from rasid.evaluate.run import Result, Row, Settings, evaluate

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT.parent / "shared" / "data"
PAGE, RECORDED = ROOT / "docs" / "accuracy.md", ROOT / "docs" / "accuracy.json"
GOLD = str(ROOT / "gold")

AIMS: dict[str, float] = {
    "statements.status": 0.90,
    "statements.attribution": 0.90,
    "statements.holders": 0.85,
    "naming.naming.precision": 0.95,
    "places.places.town": 0.95,
}
"""What own gold is meant to reach, by key of the measure."""
HEADLINES = (
    "events.event.f1", "arguments.actors.overlap.f1", "arguments.recipients.overlap.f1", "statements.status",
    "statements.attribution", "statements.holders",
)  # fmt: skip


class Absent(Exception):
    """The data of a section are not on this machine."""


def need(path: Path) -> str:
    """The path, if it is there."""
    if not path.exists():
        raise Absent(str(path.relative_to(ROOT.parent)))
    return str(path)


def score(path: str, split: str | None = None, *, resamples: int = 1000, variant: str | None = None) -> Result:
    """One evaluation of the coder as it is."""
    return evaluate(open_gold(path), Settings(split=split, resamples=resamples), variant=variant)


def figure(row: Row) -> str:
    """`0.83 [0.79–0.87]`."""
    if row.value is None:
        return "–"
    span = f" [{row.interval[0]:.2f}–{row.interval[1]:.2f}]" if row.interval else ""
    return f"{row.value:.2f}{span}"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table."""
    return "\n".join(
        [f"| {' | '.join(head)} |", f"| {' | '.join('---' for _ in head)} |", *(f"| {' | '.join(r)} |" for r in rows)]
    )


def counts(row: Row) -> str:
    """Right ones of all."""
    return f"{row.over:,.0f}/{row.under:,.0f}" if row.under and not row.measure.mean else ""


def own(split: str) -> str:
    """All measures on a part of own gold."""
    result = score(GOLD, split)
    rows = [
        [
            row.measure.label,
            figure(row),
            counts(row),
            f"≥ {AIMS[row.measure.key]:.2f}" if row.measure.key in AIMS else "",
        ]
        for row in result.rows
    ]
    return f"{result.units} reports.\n\n" + table(["measure", "value", "right/all", "aim"], rows)


def recorded_figures() -> dict[str, float]:
    """The figures on development data that a test watches: key → value, four digits."""
    return {
        row.measure.key: round(row.value, 4)
        for row in score(GOLD, "dev", resamples=0).rows
        if row.value is not None and not row.measure.mean
    }


def own_dev() -> str:
    """Own gold, development part; writes docs/accuracy.json too."""
    RECORDED.write_text(json.dumps({"gold dev": recorded_figures()}, indent=1) + "\n", encoding="utf-8")
    return own("dev")


def agreement() -> str:
    """Krippendorff's alpha per field."""
    from rasid.evaluate.agreement_fields import agreement_of

    found = agreement_of(GOLD)
    rows = [
        [item.field, "–" if item.alpha is None else f"{item.alpha:.2f}", f"{item.equal:,}/{item.units:,}", item.over]
        for item in found.fields
    ]
    return table(["field", "alpha", "equal", "over"], rows)


def detection() -> str:
    """Cross-validated detection on the training half of the Arabic event gold standard."""
    need(DATA / "arabic_event_gsr" / "detection.jsonl")
    from train_models import cross_validated_news

    from rasid.models.scorer import NEWS_TYPES

    rows = []
    for event_type in NEWS_TYPES:
        for against, value, spread, aim in cross_validated_news(event_type):
            rows.append([event_type, against, f"{value:.3f} ± {spread:.3f}", aim])
    return table(["type", "against", "F1, cross-validated", "aim on the held-out half"], rows)


def roles() -> str:
    """Roles on the training half; rules were written while looking at it."""
    return plain(score(need(DATA / "arabic_event_gsr" / "spans.jsonl")))


def plain(result: Result) -> str:
    """All measures of a result as a table."""
    return table(
        ["stage", "measure", "value", "right/all"],
        [[row.measure.stage, row.measure.label, figure(row), counts(row)] for row in result.rows],
    )


def set_aside(result: Result) -> str:
    """How many cases were set aside, by reason."""
    from rasid.evaluate.table import reasons

    return "\n".join(f"- {number} set aside: {reason}" for reason, number in reasons(result.set_aside))


def dates() -> str:
    """Dates and numbers of Recognizers-Text and Duckling."""
    result = score(need(DATA / "dates"))
    return plain(result) + "\n\n" + set_aside(result)


def places() -> str:
    """IDRISI, the part that nothing was tuned on."""
    return plain(score(need(DATA / "places" / "idrisi"), "dev"))


def outside() -> str:
    """Outside looks: propaganda spans and nested names."""
    return (
        plain(score(need(DATA / "naming" / "ArMPro_span_dev_V2.jsonl")))
        + "\n\n"
        + plain(score(need(DATA / "names" / "wojood_sample")))
    )


def variants() -> str:
    """The same reports in other spellings, development part."""
    from rasid.evaluate.variants import VARIANTS

    keys = [*HEADLINES, "places.places.f1", "naming.naming.f1"]
    base = {row.measure.key: row for row in score(GOLD, "dev", resamples=0).rows}
    keys = [key for key in keys if key in base]
    rows = [["as printed", *(f"{base[key].value:.3f}" for key in keys)]]
    for name in VARIANTS:
        moved = {row.measure.key: row.value for row in score(GOLD, "dev", resamples=0, variant=name).rows}
        rows.append([name, *(f"{(moved[key] or 0) - (base[key].value or 0):+.3f}" for key in keys)])
    return table(["spelling", *(base[key].measure.label for key in keys)], rows)


@contextmanager
def without(part: str) -> Iterator[None]:
    """The coder with one of its parts left out."""
    from rasid.coding.coder import Coder
    from rasid.coding.words import WordAnalyzer
    from rasid.knowledge.lexicon import PARTICIPLE

    fits = WordAnalyzer._fits

    def no_participle(features: Any, *rest: Any) -> bool:
        return features.tense != PARTICIPLE and fits(features, *rest)

    where: dict[str, list[tuple[Any, str, Any]]] = {
        "nothing": [],
        "models: every event that the rules find": [
            (Coder.code_document, "__kwdefaults__", {"min_confidence": 0.0, "trace": None})
        ],
        "participles as verbs (قال متهما …)": [(WordAnalyzer, "_fits", staticmethod(no_participle))],
        "antecedents of pronouns": [("rasid.coding.coder", "resolve_pronouns", lambda *_: None)],
        "subjects that a verb takes over": [("rasid.coding.arguments", "inherited_subject", lambda *_: [])],
        "light verbs and nouns of acting": [
            ("rasid.coding.inheritance", "carrier", lambda *_: None),
            ("rasid.coding.roles", "carrier", lambda *_: None),
        ],
        "passives without tashkeel": [("rasid.coding.arguments", "reads_passive", lambda *_: False)],
        "speakers taken up over sentences": [("rasid.coding.coder", "take_up_speakers", lambda *_: None)],
        "what a protest is about": [
            ("rasid.coding.events", "take_up_aims", lambda drafts: drafts),
            ("rasid.coding.events", "acts_of_people", lambda *_: []),
        ],
    }
    with ExitStack() as stack:
        for target, name, value in where[part]:
            stack.enter_context(
                patch(f"{target}.{name}", value) if isinstance(target, str) else patch.object(target, name, value)
            )
        fresh = Coder(Coder.load().lexicon)
        stack.enter_context(patch.object(Coder, "load", classmethod(lambda cls, *_: fresh)))
        yield


PARTS = (
    "nothing", "models: every event that the rules find", "participles as verbs (قال متهما …)", "antecedents of pronouns",
    "subjects that a verb takes over", "light verbs and nouns of acting", "passives without tashkeel",
    "speakers taken up over sentences", "what a protest is about",
)  # fmt: skip


def parts() -> str:
    """What each part is worth: the figures on development data without it."""
    rows = []
    base: dict[str, Row] = {}
    for part in PARTS:
        with without(part):
            found = {row.measure.key: row for row in score(GOLD, "dev", resamples=0).rows}
        base = base or found
        keys = [key for key in ("events.event.precision", "events.event.recall", *HEADLINES) if key in base]
        rows.append(
            [part]
            + [
                f"{found[key].value:.3f}"
                if part == "nothing"
                else f"{(found[key].value or 0) - (base[key].value or 0):+.3f}"
                for key in keys
            ]
        )
    return table(["left out", *(base[key].measure.label for key in keys)], rows)


def reliability() -> str:
    """How far the confidence of an event on development data is the share of right ones, with a picture."""
    from rasid.coding.coder import Coder
    from rasid.evaluate.event_match import match_events
    from rasid.evaluate.record_view import RecordView
    from rasid.reading import from_text

    pairs: list[tuple[float, bool]] = []
    for unit in open_gold(GOLD).units:
        if unit.split != "dev":
            continue
        published = str(unit.published) if unit.published else None
        record = Coder.load().code_document(from_text(unit.text, published=published), min_confidence=0.0)
        matched = {event.id for _, event in match_events(unit.content, RecordView(record, 0.0), typed=True)}
        pairs += [(event.confidence or 0.0, event.id in matched) for event in record.events]
    bins = [
        [p for p in pairs if low <= p[0] < low + 0.1 or (low == 0.9 and p[0] == 1.0)]
        for low in [i / 10 for i in range(10)]
    ]
    rows, points, error = [], [], 0.0
    for number, own_bin in enumerate(bins):
        if own_bin:
            said = sum(p for p, _ in own_bin) / len(own_bin)
            is_right = sum(r for _, r in own_bin) / len(own_bin)
            error += abs(said - is_right) * len(own_bin) / len(pairs)
            points.append((said, is_right, len(own_bin)))
            rows.append(
                [f"{number / 10:.1f}–{number / 10 + 0.1:.1f}", str(len(own_bin)), f"{said:.2f}", f"{is_right:.2f}"]
            )
    (ROOT / "docs" / "images" / "reliability.svg").write_text(plot(points), encoding="utf-8")
    return (
        f"Expected calibration error {error:.3f} (aim ≤ 0.05), {len(pairs)} events.\n\n"
        + table(["confidence", "events", "mean confidence", "share right"], rows)
        + "\n\n![Share of right events against confidence, by tenths](images/reliability.svg)"
    )


def plot(points: Sequence[tuple[float, float, int]]) -> str:
    """A reliability plot as SVG: a circle for each bin, its area by the number of events, and the diagonal."""
    circles = "".join(
        f'<circle cx="{40 + 300 * said:.1f}" cy="{320 - 300 * right:.1f}" r="{2 + count**0.5:.1f}" fill="#2a6f97" fill-opacity="0.7">'
        f"<title>{count} events: said {said:.2f}, right {right:.2f}</title></circle>"
        for said, right, count in points
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 360" role="img" aria-label="Reliability of confidence" font-family="sans-serif" font-size="12">'
        '<rect width="360" height="360" fill="#fff"/><path d="M40 20V320H340" fill="none" stroke="#333"/>'
        '<path d="M40 320L340 20" stroke="#999" stroke-dasharray="4 4"/>'
        f'{circles}<text x="190" y="350" text-anchor="middle">confidence</text>'
        '<text x="14" y="170" text-anchor="middle" transform="rotate(-90 14 170)">share right</text>'
        '<text x="40" y="335" text-anchor="middle">0</text><text x="340" y="335" text-anchor="middle">1</text>'
        '<text x="30" y="24" text-anchor="end">1</text></svg>\n'
    )


SECTIONS: dict[str, Callable[[], str]] = {
    "own-dev": own_dev, "own-test": lambda: own("test"), "agreement": agreement, "detection": detection, "roles": roles, "dates": dates,
    "places": places, "outside": outside, "variants": variants, "parts": parts, "reliability": reliability,
}  # fmt: skip
RELEASE = "own-test"


def main() -> int:
    """Writes the sections that are named, or all but the test part."""
    arguments = [a for a in sys.argv[1:] if a != "--release"]
    names = arguments or [name for name in SECTIONS if name != RELEASE or "--release" in sys.argv]
    unknown = [name for name in names if name not in SECTIONS]
    if unknown:
        print(f"no section {unknown[0]!r}; expected one of {', '.join(SECTIONS)}", file=sys.stderr)
        return 2
    page = PAGE.read_text(encoding="utf-8")
    for name in names:
        block = re.compile(rf"(<!-- figures: {name} -->\n).*?(<!-- end -->)", re.DOTALL)
        if not block.search(page):
            print(f"{PAGE.name} has no block {name!r}", file=sys.stderr)
            return 1
        try:
            figures = SECTIONS[name]()
        except Absent as missing:
            print(f"{name}: left as it stands, {missing} is not here", file=sys.stderr)
            continue
        start, end = block.search(page).span()  # type: ignore[union-attr]  # found above
        page = f"{page[:start]}<!-- figures: {name} -->\n\n{figures}\n\n<!-- end -->{page[end:]}"
        PAGE.write_text(page, encoding="utf-8")
        print(f"{name}: written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
