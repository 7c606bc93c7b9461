"""The fields of a gold event and the coded event that was matched with it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rasid.evaluate.agree import (
    FAR_KM,
    NEAR_KM,
    chain_right,
    coded_time,
    distance,
    interval_equal,
    interval_overlaps,
    kinds_right,
    overlapping,
    place_at,
    right_country,
    right_to_the_town,
    same_but_for_number,
    same_entities,
)
from rasid.evaluate.match import pairs
from rasid.evaluate.record_view import span_of
from rasid.evaluate.report_model import GoldEvent, GoldStatement
from rasid.evaluate.words import overlap, same_words
from rasid.record import Event, Mention, Span, Statement

if TYPE_CHECKING:
    from rasid.evaluate.score_reports import Scoring


def score_fields(scoring: Scoring, gold: GoldEvent, coded: Event) -> None:
    """Count every field that the gold speaks of."""
    groups = (f"type={gold.type}",)
    if "modes" in gold.asked:
        both = set(gold.modes) & set(coded.modes)
        scoring.tally.pair("modes", len(both), len(set(gold.modes)), len(set(coded.modes)), groups)
        if set(gold.modes) != set(coded.modes):
            _wrong(scoring, gold, coded, "events", "modes", ", ".join(gold.modes), ", ".join(coded.modes))
    for role, own, ids in (("actors", gold.actors, coded.actors), ("recipients", gold.recipients, coded.recipients)):
        if role in gold.asked:
            _arguments(scoring, gold, coded, role, own, scoring.view.arguments(ids), groups)
    if "places" in gold.asked:
        _places(scoring, gold, coded, groups)
    for role, place, own_id in (
        ("from_place", gold.from_place, coded.from_place),
        ("to_place", gold.to_place, coded.to_place),
    ):
        if role in gold.asked:
            found = scoring.view.arguments([own_id])
            right = bool(place is not None and found and overlap(place, span_of(found[0])))
            scoring.tally.pair("movement", int(right), int(place is not None), len(found), groups)
            if not right and (place is not None or found):
                _differ(scoring, gold, coded, "places", role, [place] if place else [], [span_of(m) for m in found])
    if "time" in gold.asked:
        _time(scoring, gold, coded, groups)
    if "quantities" in gold.asked:
        _quantities(scoring, gold, coded, groups)
    _statements(scoring, gold, coded, groups)
    for kind, target in (("aim", gold.aim), ("cause", gold.cause)):
        if kind in gold.asked:
            links = [link.target for link in scoring.view.targets(coded, kind)]
            right = target is not None and any(overlap(target, own) for own in links)
            scoring.tally.pair(kind, int(right), int(target is not None), len(links), groups)
            if not right and (target is not None or links):
                _differ(scoring, gold, coded, "links", kind, [target] if target else [], links)


def _arguments(
    scoring: Scoring, gold: GoldEvent, coded: Event, role: str, own: Sequence[Span], mentions: list[Mention],
    groups: Iterable[str],
) -> None:  # fmt: skip
    groups = tuple(groups)
    text = scoring.report.text
    found = overlapping(own, mentions, text)
    exact = sum(same_words(own[i], span_of(mentions[j]), text) for i, j in found)
    headed = sum(same_but_for_number(own[i], span_of(mentions[j]), text) for i, j in found)
    entities = same_entities(scoring.report, scoring.view, own, mentions)
    for key, right in (("overlap", len(found)), ("exact", exact), ("headed", headed), ("entity", entities)):
        scoring.tally.pair(f"{role}.{key}", right, len(own), len(mentions), groups)
    if not scoring.tally.ask(f"{role}.events", len(found) == len(own) == len(mentions), groups):
        _differ(scoring, gold, coded, "arguments", role, own, [span_of(mention) for mention in mentions])


def _places(scoring: Scoring, gold: GoldEvent, coded: Event, groups: tuple[str, ...]) -> None:
    mentions = scoring.view.arguments(coded.places)
    found = overlapping(gold.places, mentions, scoring.report.text)
    scoring.tally.pair("places", len(found), len(gold.places), len(mentions), groups)
    if not scoring.tally.ask("places.events", len(found) == len(gold.places) == len(mentions), groups):
        _differ(scoring, gold, coded, "places", "places", gold.places, [span_of(mention) for mention in mentions])
    for i, j in found:
        place, entity = place_at(scoring.report, gold.places[i]), scoring.view.place(mentions[j])
        if place is None:
            continue
        far = distance(place, entity)
        if place.lat is not None and place.lon is not None:
            scoring.tally.ask("places.near", far is not None and far <= NEAR_KM, groups)
            scoring.tally.ask("places.far", far is not None and far <= FAR_KM, groups)
        if far is not None:
            scoring.tally.observe("places.error", math.log1p(far), groups)
        if place.country is not None and entity is not None and entity.country:
            scoring.tally.ask("places.country", right_country(place, entity), groups)
        if place.country is not None and entity is not None and entity.lat is not None:
            scoring.tally.ask("places.placed", right_to_the_town(place, entity), groups)
        if place.country is not None and not scoring.tally.ask("places.town", right_to_the_town(place, entity), groups):
            said = "" if entity is None else f"{entity.name.en} ({entity.country or '?'})"
            scoring.fault(
                "places", "wrong", gold.type, "place", gold=f"{place.name} ({place.country})",
                coded=said + (f", {far:.0f} km away" if far is not None else ""), at=gold.trigger.start,
                gold_spans=[gold.places[i]], coded_spans=[span_of(mentions[j])],
                rule=mentions[j].rule + (f"; {entity.basis}" if entity is not None else ""),
            )  # fmt: skip


def _time(scoring: Scoring, gold: GoldEvent, coded: Event, groups: tuple[str, ...]) -> None:
    time = coded_time(scoring.view, coded)
    wanted = gold.time
    right = wanted is not None and time is not None and overlap(wanted.words, span_of(time))
    scoring.tally.pair("time", int(right), int(wanted is not None), int(time is not None), groups)
    good = right or (wanted is None and time is None)
    if wanted is None or wanted.interval_asked:
        if wanted is not None and (wanted.first or wanted.last):
            good &= scoring.tally.ask("time.equal", interval_equal(wanted, time), groups)
            scoring.tally.ask("time.overlap", interval_overlaps(wanted, time), groups)
        else:
            resolved = time is not None and (time.from_ is not None or time.to is not None)
            good &= scoring.tally.ask("time.open", not resolved, groups)
    if not good:
        own = f"{wanted.words.text} {wanted.first or '…'}/{wanted.last or '…'}" if wanted is not None else ""
        said = f"{time.text} {time.from_ or '…'}/{time.to or '…'}" if time is not None else ""
        scoring.fault(
            "time", "wrong" if own and said else "missed" if own else "false", gold.type, "time", gold=own, coded=said,
            at=gold.trigger.start, gold_spans=[wanted.words] if wanted is not None else [],
            coded_spans=[span_of(time)] if time is not None else [], rule=time.rule if time is not None else coded.rule,
        )  # fmt: skip


def _quantities(scoring: Scoring, gold: GoldEvent, coded: Event, groups: tuple[str, ...]) -> None:
    own = [scoring.view.quantities[i] for i in coded.quantities if i in scoring.view.quantities]
    same = pairs(gold.quantities, own, lambda g, c: float((g.kind, g.low, g.high) == (c.kind, c.low, c.high)))
    scoring.tally.pair("quantities", len(same), len(gold.quantities), len(own), groups)
    low = pairs(gold.quantities, own, lambda g, c: float((g.kind, g.low) == (c.kind, c.low)))
    scoring.tally.pair("quantities.low", len(low), len(gold.quantities), len(own), groups)
    with_words = [quantity for quantity in gold.quantities if quantity.words is not None]
    if len(with_words) == len(gold.quantities):
        near = pairs(
            with_words,
            own,
            lambda g, c: float(g.kind == c.kind and g.words is not None and overlap(g.words, span_of(c))),
        )
        scoring.tally.pair("quantities.words", len(near), len(gold.quantities), len(own), groups)
    if not len(same) == len(gold.quantities) == len(own):
        scoring.fault(
            "quantities", "wrong" if own and gold.quantities else "missed" if gold.quantities else "false", gold.type,
            "quantities", gold=", ".join(f"{q.kind} {q.low}–{q.high}" for q in gold.quantities),
            coded=", ".join(f"{q.kind} {q.low}–{q.high}" for q in own), at=gold.trigger.start,
            gold_spans=[q.words for q in gold.quantities if q.words is not None],
            coded_spans=[span_of(q) for q in own], rule=", ".join(dict.fromkeys(q.rule for q in own)),
        )  # fmt: skip


def _statements(scoring: Scoring, gold: GoldEvent, coded: Event, groups: tuple[str, ...]) -> None:
    own = scoring.view.statements(coded)
    verdicts = [[_verdict(scoring, g, c) for c in own] for g in gold.statements]
    found = dict(pairs(range(len(gold.statements)), range(len(own)), lambda i, j: 1.0 + sum(verdicts[i][j].values())))
    for i, wanted in enumerate(gold.statements):
        statement = own[found[i]] if i in found else None
        verdict = verdicts[i][found[i]] if i in found else dict.fromkeys(_STATEMENT_FIELDS, False)
        for field in _STATEMENT_FIELDS:
            if field in gold.asked and not scoring.tally.ask(field, verdict[field], groups):
                _statement_fault(scoring, gold, coded, field, wanted, statement)
        if all(field in gold.asked for field in _STATEMENT_FIELDS):
            whole = all(verdict[f] for f in ("status", "attribution", "certainty", "holders"))
            scoring.tally.ask("statement", whole, groups)


_STATEMENT_FIELDS = ("status", "attribution", "certainty", "holders", "holder kinds")


def _verdict(scoring: Scoring, gold: GoldStatement, coded: Statement) -> dict[str, bool]:
    return {
        "status": coded.status in gold.status,
        "attribution": coded.attribution in gold.attribution,
        "certainty": coded.certainty in gold.certainty,
        "holders": any(chain_right(scoring.view, chain, coded.holders) for chain in gold.chains),
        "holder kinds": any(kinds_right(chain, coded.holders) for chain in gold.chains),
    }


def _statement_fault(
    scoring: Scoring, gold: GoldEvent, coded: Event, field: str, wanted: GoldStatement, statement: Statement | None
) -> None:
    chain = wanted.chains[0]
    if field in ("holders", "holder kinds"):
        own = " → ".join(f"{holder.words.text} ({holder.kind or '?'})" for holder in chain)
        said = (
            " → ".join(f"{h.text or ''} ({h.kind})" for h in statement.holders if h.kind != "author")
            if statement is not None
            else ""
        )
    else:
        own = " / ".join(getattr(wanted, field))
        said = getattr(statement, field) if statement is not None else ""
    spans = [
        Span(h.start, h.end, h.text or "")
        for h in (statement.holders if statement is not None else [])
        if h.start is not None and h.end is not None
    ]
    scoring.fault(
        "statements", "wrong" if statement is not None else "missed", gold.type, field, gold=own, coded=said,
        at=gold.trigger.start, gold_spans=[gold.trigger, *(h.words for h in chain)],
        coded_spans=[coded.trigger, *spans], rule=statement.rule if statement is not None else coded.rule,
    )  # fmt: skip


def _differ(
    scoring: Scoring, gold: GoldEvent, coded: Event, stage: str, field: str, own: Sequence[Span], said: Sequence[Span]
) -> None:
    scoring.fault(
        stage, "wrong" if own and said else "missed" if own else "false", gold.type, field,
        gold=" | ".join(span.text for span in own), coded=" | ".join(span.text for span in said),
        at=gold.trigger.start, gold_spans=[gold.trigger, *own], coded_spans=[coded.trigger, *said], rule=coded.rule,
    )  # fmt: skip


def _wrong(scoring: Scoring, gold: GoldEvent, coded: Event, stage: str, field: str, own: str, said: str) -> None:
    scoring.fault(
        stage, "wrong" if own and said else "missed" if own else "false", gold.type, field, gold=own, coded=said,
        at=gold.trigger.start, gold_spans=[gold.trigger], coded_spans=[coded.trigger], rule=coded.rule,
    )  # fmt: skip
