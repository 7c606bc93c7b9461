"""Who says something, and as what: the lines of an explanation that events and statements share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from rasid.coding.cue_instance import CueInstance
from rasid.coding.explain_words import value_name
from rasid.record import Record, Statement

Lines = Iterator[tuple[int, str, dict[str, object]]]
Ruled = Callable[[str], str]
"""A rule's id with the place of its entry."""


def cue_lines(record: Record, over: Sequence[CueInstance], rule: Ruled) -> Lines:
    """The cues that govern something, or that there is none."""
    text = record.document.text
    for cue in over:
        holders = [text[holder.start : holder.end] for holder in cue.holders]
        key = "cue_negated" if cue.negated else "cue_holder" if holders else "cue"
        yield (
            1,
            key,
            {
                "text": text[cue.span[0] : cue.span[1]],
                "category": value_name(cue.use.category),
                "holders": "؛ ".join(holders),
                "rule": rule(cue.use.rule),
            },
        )
    if not over:
        yield 1, "no_cue", {}


def said_lines(own: Statement, over: Sequence[CueInstance], rule: Ruled, *, controlled: str | None) -> Lines:
    """Chain of holders, attribution, status and certainty of a statement. `controlled`: the status that the carrying verb gives."""
    chain = [
        value_name("author")
        if holder.kind == "author"
        else (f"«{holder.text}» ({holder.kind})", f"«{holder.text}» ({value_name(holder.kind)[1]})")
        for holder in own.holders
    ]
    yield 1, "chain", {"chain": chain}
    yield 1, "attribution", {"value": value_name(own.attribution)}
    key = _status_key(own.status, over, controlled)
    yield 1, key, {"value": value_name(own.status), "rule": rule(own.rule)}
    yield 1, "certainty", {"value": value_name(own.certainty), "factuality": own.factuality}


def _status_key(status: str, over: Sequence[CueInstance], controlled: str | None) -> str:
    """What the status was derived from: a control verb, a cue, the verb's own future, or nothing."""
    if controlled == status:
        return "status_control"
    if any(
        c.use.status == status
        or (c.use.category == "negation" and status == "negated")
        or (c.use.attribution == "denied" and status == "negated")
        for c in over
    ):
        return "status_cue"
    return "status_plain" if status == "actual" else "status_form"
