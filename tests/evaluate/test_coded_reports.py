"""Coded reports: reading, matching, every measure on a perfect record and on spoilt ones."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from perfect import perfect

from rasid.evaluate.agree import right_to_the_town
from rasid.evaluate.goldset import GoldError, GoldSet
from rasid.evaluate.measures import Outcome
from rasid.evaluate.report_measures import MEASURES
from rasid.evaluate.report_model import GoldPlace, GoldReport
from rasid.evaluate.score_reports import score_report
from rasid.record import Name, PlaceEntity, Record, Span

GOLD = Path(__file__).parent / "gold"


def values(outcome: Outcome) -> dict[str, float | None]:
    return {measure.key: measure.value(outcome.counts) for measure in MEASURES}


def changed(record: Record, **parts: Any) -> Record:
    return msgspec.structs.replace(record, **parts)


def event(record: Record, words: str, **fields: Any) -> Record:
    """The record with fields of the first event of that trigger changed."""
    index = next(i for i, e in enumerate(record.events) if e.trigger.text == words)
    events = list(record.events)
    events[index] = msgspec.structs.replace(events[index], **fields)
    return changed(record, events=events)


def test_words_are_found_by_sentence_number_and_place(reports: dict[str, GoldReport]) -> None:
    report = reports["no-01"]
    assert all(report.text[s.start : s.end] == s.text for e in report.events for s in (e.trigger, *e.actors, *e.places))
    last = report.events[-1]
    assert last.trigger.text == "قصفه"
    assert report.sentence_at(last.places[0].start) == report.sentences[1], "@2 names another sentence"
    assert [report.sentence_at(e.trigger.start) for e in report.events] == [
        report.sentences[e.sentence - 1] for e in report.events
    ]
    assert {w.text for w in report.entities[0].words} == {"قوات النظام", "قواتها"}
    assert len(report.places[0].words) == 3, "every mention, with and without attached particles"
    assert report.groups == {"conflict": "Syria", "side": "opposition", "manner": "newswire", "spelling": "standard"}


def test_a_report_that_nobody_has_settled_is_left_out(gold: GoldSet) -> None:
    assert [(unit.id, unit.split) for unit in gold.units] == [("no-01", "train"), ("no-02", "test")]


@pytest.mark.parametrize("name", ["no-01", "no-02"])
def test_a_record_that_says_what_the_gold_says_is_perfect(reports: dict[str, GoldReport], name: str) -> None:
    outcome = score_report(reports[name], perfect(reports[name]), 0.0)
    wrong = {
        key: value
        for key, value in values(outcome).items()
        if value not in (None, 1.0) and key != "places.places.error"
    }
    assert wrong == {}
    assert outcome.faults == []


def test_no_record_finds_nothing(reports: dict[str, GoldReport]) -> None:
    outcome = score_report(reports["no-01"], None, 0.0)
    assert outcome.counts["event.gold"] == 7, "the optional event does not count"
    assert outcome.counts["event.gold_right"] == 0
    assert values(outcome)["events.event.precision"] is None
    assert {fault.kind for fault in outcome.faults} == {"missed"}


def test_events_below_the_threshold_are_left_out(reports: dict[str, GoldReport]) -> None:
    record = perfect(reports["no-01"])
    assert score_report(reports["no-01"], record, 0.9).counts["event.gold_right"] == 7
    assert score_report(reports["no-01"], record, 0.95).counts["event.gold_right"] == 0


def test_an_optional_event_counts_neither_way(reports: dict[str, GoldReport]) -> None:
    report = reports["no-01"]
    full = perfect(report)
    without = changed(full, events=[e for e in full.events if e.trigger.text != "إصابة"])
    for record in (full, without):
        counts = score_report(report, record, 0.0).counts
        assert (counts["event.gold"], counts["event.coded"], counts["event.coded_right"]) == (7, 7, 7)
        assert (counts["trigger.gold"], counts["trigger.coded"]) == (7, 7)


Spoil = Callable[[Record], Record]
SPOILT: list[tuple[str, str, Spoil, str, float]] = [
    ("no-02", "false event", lambda r: changed(r, events=[*r.events, msgspec.structs.replace(r.events[0], id="v9", trigger=Span(0, 4, "وقال"))]), "events.event.precision", 5 / 6),
    ("no-02", "wrong type", lambda r: event(r, "خطفوا", type="COERCE"), "events.type", 4 / 5),
    ("no-02", "wrong type is missed", lambda r: event(r, "خطفوا", type="COERCE"), "events.event.recall", 4 / 5),
    ("no-02", "wrong type, right trigger", lambda r: event(r, "خطفوا", type="COERCE"), "events.trigger.f1", 1.0),
    ("no-02", "mode missing", lambda r: event(r, "تظاهر", modes=[]), "events.modes.f1", 6 / 7),
    ("no-02", "actor missing", lambda r: event(r, "خطفوا", actors=[]), "arguments.actors.overlap.recall", 4 / 5),
    ("no-02", "actor and recipient exchanged", lambda r: event(r, "خطفوا", actors=r.events[0].recipients, recipients=r.events[0].actors), "arguments.actors.events", 4 / 5),
    ("no-02", "place where there is none", lambda r: event(r, "طالب", places=r.events[0].places), "places.places.precision", 3 / 4),
    ("no-02", "time where there is none", lambda r: event(r, "طالب", time="t1"), "time.time.open", 3 / 4),
    ("no-02", "time missing", lambda r: event(r, "خطفوا", time=None), "time.time.equal", 0.0),
    ("no-02", "quantity missing", lambda r: event(r, "تظاهر", quantities=[]), "quantities.quantities.f1", 4 / 5),
    ("no-02", "aim missing", lambda r: changed(r, links=[x for x in r.links if x.kind != "aim"]), "links.aim.f1", 0.0),
    ("no-02", "no statement", lambda r: changed(r, statements=r.statements[1:]), "statements.status", 4 / 5),
    ("no-01", "one happening of all", lambda r: changed(r, events=[msgspec.structs.replace(e, happening="h") for e in r.events]), "links.hap.f1", 2 * 4 / (4 + 21)),
    ("no-01", "no happening shared", lambda r: changed(r, events=[msgspec.structs.replace(e, happening=e.id) for e in r.events]), "links.hap.f1", 0.0),
    ("no-01", "naming missing", lambda r: changed(r, naming=[]), "naming.naming.recall", 0.0),
    ("no-01", "naming of another kind", lambda r: changed(r, naming=[msgspec.structs.replace(r.naming[0], kind="honorific")]), "naming.naming.kind", 0.0),
]  # fmt: skip


@pytest.mark.parametrize(("name", "what", "spoil", "key", "value"), SPOILT, ids=[case[1] for case in SPOILT])
def test_what_is_spoilt_is_counted(
    reports: dict[str, GoldReport], name: str, what: str, spoil: Spoil, key: str, value: float
) -> None:
    outcome = score_report(reports[name], spoil(perfect(reports[name])), 0.0)
    assert values(outcome)[key] == pytest.approx(value)
    assert outcome.faults or value == 1.0


def test_statements_are_compared_field_by_field(reports: dict[str, GoldReport]) -> None:
    report = reports["no-01"]
    record = perfect(report)
    said = [
        msgspec.structs.replace(s, status="actual", attribution="reported") if s.status == "negated" else s
        for s in record.statements
    ]
    found = values(score_report(report, changed(record, statements=said), 0.0))
    assert found["statements.status"] == found["statements.attribution"] == pytest.approx(6 / 7)
    assert found["statements.holders"] == 1.0
    alone = [msgspec.structs.replace(s, holders=s.holders[:1]) for s in record.statements]
    found = values(score_report(report, changed(record, statements=alone), 0.0))
    assert found["statements.holders"] == pytest.approx(3 / 7), "own voice is right where the gold has it"
    kinds = [
        msgspec.structs.replace(
            s, holders=[s.holders[0], *(msgspec.structs.replace(h, kind="named") for h in s.holders[1:])]
        )
        for s in record.statements
    ]
    found = values(score_report(report, changed(record, statements=kinds), 0.0))
    assert found["statements.holders"] == 1.0
    assert found["statements.holder kinds"] == pytest.approx(3 / 7)


def test_places_are_right_by_distance_or_by_name(reports: dict[str, GoldReport]) -> None:
    report = reports["no-02"]
    record = perfect(report)

    def with_places(**fields: Any) -> dict[str, float | None]:
        entities = [msgspec.structs.replace(e, **fields) if e.name.en == "Kirkuk" else e for e in record.entities]
        return values(score_report(report, changed(record, entities=entities), 0.0))

    far = with_places(lat=36.34, lon=43.13)  # Mosul
    assert far["places.places.near"] == 0.5
    assert far["places.places.far"] == 1.0
    assert far["places.places.town"] == 1.0, "the same name in the same country"
    assert with_places(lat=None, lon=None)["places.places.far"] == 0.5
    assert with_places(country="SY")["places.places.town"] == pytest.approx(2 / 3)
    error = far["places.places.error"]
    assert error is not None
    assert 2.4 < error < 2.6, "half of ln(1 + 149)"


def test_the_high_seas_lie_in_no_country_and_a_governorate_has_no_point() -> None:
    sea = GoldPlace("Gulf of Oman", (), "water", "XX", 24.5, 58.5)
    coded = PlaceEntity("e1", Name("خليج عمان", "Gulf of Oman"), None, 24.5, 58.5, None, None, "water", 7, "lexicon")
    assert right_to_the_town(sea, coded)
    assert not right_to_the_town(sea, msgspec.structs.replace(coded, country="OM"))
    area = GoldPlace("Nineveh governorate", (), "governorate", "IQ", 36.0, 42.5)
    whole = PlaceEntity("e1", Name("نينوى", "Ninawa"), None, 36.2, 42.7, "IQ", "Ninawa", "admin1", 4, "lexicon")
    assert right_to_the_town(area, whole)
    assert not right_to_the_town(area, msgspec.structs.replace(whole, feature="city")), "a town of that governorate"
    assert not right_to_the_town(area, msgspec.structs.replace(whole, lat=33.4, lon=43.3)), "another governorate"


def test_the_entity_is_right_through_another_mention(reports: dict[str, GoldReport]) -> None:
    report = reports["no-01"]
    record = perfect(report)
    index = next(i for i, e in enumerate(record.events) if e.trigger.text == "استهدفت")
    other = next(e for e in record.events if e.trigger.text == "قصفت").actors
    events = list(record.events)
    events[index] = msgspec.structs.replace(events[index], actors=other)
    found = values(score_report(report, changed(record, events=events), 0.0))
    assert found["arguments.actors.entity.f1"] == 1.0
    assert found["arguments.actors.overlap.f1"] == pytest.approx(3 / 4)


def test_light_verb_and_noun_match_either_way(reports: dict[str, GoldReport]) -> None:
    report = reports["no-02"]
    record = perfect(report)
    start = report.text.index("يشن التنظيم هجمات")
    end = start + len("يشن التنظيم هجمات")
    spoilt = event(record, "هجمات", trigger=Span(start, end, report.text[start:end]))
    assert values(score_report(report, spoilt, 0.0))["events.event.f1"] == 1.0


def test_events_of_one_trigger_are_matched_by_their_places(reports: dict[str, GoldReport]) -> None:
    """'Bombings in Kirkuk and Hawija': two events that share a trigger; the order of the record does not matter."""
    from dataclasses import replace

    report = reports["no-02"]
    first = report.events[0]
    second = replace(first, id="g9", places=(report.places[1].words[0],))
    both = replace(report, events=(first, second, *report.events[1:]))
    record = perfect(both)
    turned = changed(record, events=[record.events[1], record.events[0], *record.events[2:]])
    found = values(score_report(both, turned, 0.0))
    assert found["events.event.f1"] == found["places.places.f1"] == 1.0


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("trigger: خطفوا", "trigger: قتلوا", "is not in sentence 1"),
        ("trigger: خطفوا", "trigger: خطفوا#2", "is not in sentence 1"),
        ("type: PROTEST", "type: RIOT", "type is 'RIOT'"),
        ("modes: [demo]", "modes: [abduct]", "modes is 'abduct'"),
        ("st: demanded", "st: asked", "st is 'asked'"),
        ("{s: 2, trigger: طالب", "{s: 7, trigger: طالب", "there is no sentence 7"),
        ("cue: يتوقع", "clue: يتوقع", "unknown key 'clue'"),
        ("[[anonymous, شهود]]", "[شهود]", "holder 'شهود'"),
        ("low: 17", "low: many", "'many' is no number"),
        ("report: no-02", "report: no-05", "the coding is of report 'no-05'"),
        ("events:", "events: [", "not YAML"),
    ],
)
def test_wrong_codings_are_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    from rasid.evaluate.formats import open_gold

    shutil.copytree(GOLD, tmp_path / "gold")
    file = tmp_path / "gold" / "settled" / "no-02.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(GoldError) as error:
        open_gold(str(tmp_path / "gold"))
    assert said in str(error.value)
    assert "no-02.yaml" in str(error.value)
    assert error.value.expected


def test_wrong_folders_are_named(tmp_path: Path) -> None:
    from rasid.evaluate.formats import open_gold

    with pytest.raises(GoldError, match="no such file"):
        open_gold(str(tmp_path / "none"))
    (tmp_path / "other.jsonl").write_text('{"text": "x"}\n', encoding="utf-8")
    with pytest.raises(GoldError, match="no known format of gold") as error:
        open_gold(str(tmp_path / "other.jsonl"))
    assert "reports.yaml" in str(error.value)
    shutil.copytree(GOLD, tmp_path / "gold")
    shutil.rmtree(tmp_path / "gold" / "settled")
    with pytest.raises(GoldError, match="no settled report"):
        open_gold(str(tmp_path / "gold"))
    (tmp_path / "gold" / "sentences.json").write_text(json.dumps({"no-01": [[0, 99999]]}))
    shutil.copytree(GOLD / "settled", tmp_path / "gold" / "settled")
    with pytest.raises(GoldError, match="within 0 to"):
        open_gold(str(tmp_path / "gold"))


def test_a_number_in_front_belongs_to_the_quantity(reports: dict[str, GoldReport]) -> None:
    from rasid.evaluate.agree import same_but_for_number, without_number

    report = reports["no-01"]
    recipient = report.events[0].recipients[0]
    assert recipient.text == "خمسة مدنيين"
    head = without_number(recipient, report.text)
    assert head.text == "مدنيين"
    assert same_but_for_number(recipient, head, report.text)
    alone = next(event for event in report.events if event.optional).recipients[0]
    assert without_number(alone, report.text) == alone, "nothing but a number stays"
    record = perfect(report)
    mentions = [
        msgspec.structs.replace(m, start=head.start, text=head.text)
        if m.text == recipient.text and m.start == recipient.start
        else m
        for m in record.mentions
    ]
    found = values(score_report(report, changed(record, mentions=mentions), 0.0))
    assert found["arguments.recipients.headed.f1"] == 1.0
    assert (found["arguments.recipients.exact.f1"] or 0) < 1.0
