"""The first real input end to end: an op-ed on the battle of Mosul, coded with and without its date of publication.

The text belongs to a third party and is not part of this project; the test reads it beside the repository and skips
where it is absent. Events are found by what they say (type, mode, place, words of the trigger), never by their ids, so
that a coder that finds more or numbers differently still passes.
"""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path

import jsonschema
import pytest

import rasid
from rasid.arabic.letters import fold
from rasid.record import (
    ActorEntity,
    Event,
    Link,
    Naming,
    PlaceEntity,
    Record,
    Span,
    Statement,
    Time,
    check_spans,
    json_schema,
    to_json,
)

REPORT = Path(__file__).parents[2] / ".." / "shared" / "data" / "reports" / "mosul_opinion.txt"
PUBLISHED = "2016-10-26"
ISLAMIC_STATE = "Islamic State"
US_COALITION = "Global Coalition against the Islamic State"

Case = Record
VARIANTS = [None, PUBLISHED]


@cache
def coded(published: str | None) -> Record:
    if not REPORT.is_file():
        pytest.skip("the op-ed is not here: put it at ../shared/data/reports/mosul_opinion.txt beside the repository")
    return rasid.code(REPORT.read_text(encoding="utf-8"), published=published)


@pytest.fixture(params=VARIANTS, ids=["undated", "dated"])
def record(request: pytest.FixtureRequest) -> Record:
    return coded(request.param)


# -- finding by meaning -----------------------------------------------------------------------------------------------


def entity_of(record: Record, mention_id: str) -> ActorEntity | PlaceEntity:
    mention = next(m for m in record.mentions if m.id == mention_id)
    return next(e for e in record.entities if e.id == mention.entity)


def names(record: Record, mention_ids: list[str]) -> list[str]:
    """The English names of what the mentions stand for."""
    return [entity_of(record, i).name.en for i in mention_ids]


def name(record: Record, mention_id: str | None) -> str | None:
    return None if mention_id is None else names(record, [mention_id])[0]


def find(
    record: Record,
    kind: str,
    *,
    mode: str | None = None,
    trigger: str = "",
    actor: str | None = None,
    place: str | None = None,
) -> list[Event]:
    """The events of a type whose mode, trigger, actor and place are the named ones."""
    return [
        v
        for v in record.events
        if v.type == kind
        and (mode is None or mode in v.modes)
        and fold(trigger) in fold(v.trigger.text)
        and (actor is None or actor in names(record, v.actors))
        and (place is None or place in names(record, v.places))
    ]


def only(events: list[Event]) -> Event:
    assert len(events) == 1, [v.trigger.text for v in events]
    return events[0]


def statement(record: Record, event: Event) -> Statement:
    """The one statement in which the event is put forward."""
    own = [s for s in record.statements if s.event == event.id]
    assert len(own) == 1
    return own[0]


def aims(record: Record, event: Event) -> list[Link]:
    return [k for k in record.links if k.kind == "aim" and k.event == event.id]


def has_words(span: Span | None, *words: str) -> bool:
    return span is not None and all(fold(w) in fold(span.text) for w in words)


def paragraph_with(record: Record, words: str) -> tuple[int, int]:
    """The borders of the line that holds the words."""
    text = record.document.text
    at = text.index(words)
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end


def within(span: Span, borders: tuple[int, int]) -> bool:
    return borders[0] <= span.start and span.end <= borders[1]


def innermost(st: Statement) -> tuple[str, str | None]:
    return st.holders[-1].kind, st.holders[-1].text


# -- the document -----------------------------------------------------------------------------------------------------


def test_spans_hold_and_the_record_validates(record: Record) -> None:
    assert check_spans(record) == []
    jsonschema.validate(json.loads(to_json(record)), json_schema())


def test_same_input_gives_the_same_bytes(record: Record) -> None:
    again = rasid.code(REPORT.read_text(encoding="utf-8"), published=record.document.published)
    assert to_json(again) == to_json(record)


def test_text_is_the_one_that_was_read(record: Record) -> None:
    assert record.document.text == REPORT.read_text(encoding="utf-8")
    assert record.document.language == "ar"


def test_byline_is_the_name_alone(record: Record) -> None:
    assert record.document.byline is not None
    assert record.document.byline.text == "محمد فايع"


def test_title_is_the_first_line(record: Record) -> None:
    assert record.document.title is not None
    assert record.document.title.text == record.document.text.split("\n")[0]


def test_every_event_is_put_forward_by_the_author_first(record: Record) -> None:
    assert {s.event for s in record.statements if s.event} == {v.id for v in record.events}
    assert all(s.holders[0].kind == "author" for s in record.statements)


# -- operation and departure ------------------------------------------------------------------------------------------


def test_operation_at_mosul_goes_on_as_fact(record: Record) -> None:
    operation = find(record, "ASSAULT", mode="territory", trigger="تحرير", place="Mosul")[0]
    st = statement(record, operation)
    assert (st.status, st.attribution, st.certainty) == ("actual", "own-voice", "certain")


def test_taken_surroundings_are_the_result_of_the_operation(record: Record) -> None:
    operation = find(record, "ASSAULT", mode="territory", trigger="تحرير", place="Mosul")[0]
    results = [k for k in record.links if k.kind == "result" and k.event == operation.id]
    assert any(has_words(k.target, "تطهير مساحات شاسعة") and has_words(k.cue, "أسفرت") for k in results)
    assert find(record, "ASSAULT", mode="territory", trigger="تطهير", place="Mosul")


def test_departure_for_syria(record: Record) -> None:
    departure = only(find(record, "RETREAT", mode="withdraw", actor=ISLAMIC_STATE, trigger="خروج"))
    assert name(record, departure.from_place) == "Iraq"
    assert name(record, departure.to_place) == "Syria"
    st = statement(record, departure)
    assert (st.status, st.attribution) == ("intended", "own-voice")


# -- diversionary bombings --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["Kirkuk", "Ar-Rutba"])
def test_bombing_is_an_event_of_its_own_place(record: Record, place: str) -> None:
    bombing = only(find(record, "ASSAULT", mode="explosives", actor=ISLAMIC_STATE, place=place))
    assert names(record, bombing.actors) == [ISLAMIC_STATE]
    assert names(record, bombing.places) == [place]
    located = entity_of(record, bombing.places[0])
    assert isinstance(located, PlaceEntity)
    assert located.country == "IQ"
    st = statement(record, bombing)
    assert (st.status, st.attribution) == ("actual", "own-voice")


@pytest.mark.parametrize("place", ["Kirkuk", "Ar-Rutba"])
def test_bombing_has_both_aims(record: Record, place: str) -> None:
    bombing = only(find(record, "ASSAULT", mode="explosives", actor=ISLAMIC_STATE, place=place))
    both = aims(record, bombing)
    assert len(both) == 2
    assert [has_words(k.target, "تخفيف الضغط") for k in both] == [True, False]
    assert [has_words(k.target, "تشتيت جهود") for k in both] == [False, True]
    assert all(has_words(k.cue, "بهدف") for k in both)


def test_the_two_bombings_share_a_trigger_and_are_two_happenings(record: Record) -> None:
    kirkuk = only(find(record, "ASSAULT", mode="explosives", place="Kirkuk"))
    rutba = only(find(record, "ASSAULT", mode="explosives", place="Ar-Rutba"))
    assert kirkuk.trigger == rutba.trigger
    assert kirkuk.happening != rutba.happening


# -- the coalition ----------------------------------------------------------------------------------------------------


def test_support_is_what_the_us_and_its_allies_claimed(record: Record) -> None:
    support = only(find(record, "AID", trigger="دعم", actor="United States"))
    assert len(support.actors) == 2
    st = statement(record, support)
    assert (st.attribution, st.status) == ("claimed", "intended")
    assert has_words(st.cue, "زعم")
    kind, holder = innermost(st)
    assert kind == "group"
    assert holder is not None
    assert "أمريكا" in holder
    assert "الحليفة" in holder


def test_smuggling_is_the_authors_statement_about_an_aim(record: Record) -> None:
    smuggling = only(find(record, "AID", trigger="تهريب"))
    assert names(record, smuggling.actors) == [US_COALITION]
    assert names(record, smuggling.recipients) == [ISLAMIC_STATE]
    assert name(record, smuggling.from_place) == "Mosul"
    assert name(record, smuggling.to_place) == "Syria"
    st = statement(record, smuggling)
    assert (st.status, st.attribution) == ("intended", "own-voice")
    assert [h.kind for h in st.holders] == ["author"]


def test_pmf_supports_the_army_as_fact(record: Record) -> None:
    support = only(find(record, "AID", actor="Popular Mobilization Forces"))
    assert "Iraqi armed forces" in names(record, support.recipients)
    assert any(has_words(m, "الجيش العراقي") for m in record.mentions if m.id in support.recipients)
    st = statement(record, support)
    assert (st.status, st.attribution) == ("actual", "own-voice")


# -- forecasts --------------------------------------------------------------------------------------------------------


def test_many_observers_foresee_a_possible_destruction_in_mosul(record: Record) -> None:
    destruction = only(find(record, "ASSAULT", mode="destroy", actor=ISLAMIC_STATE, place="Mosul"))
    st = statement(record, destruction)
    assert (st.status, st.attribution, st.certainty) == ("predicted", "believed", "possible")
    assert st.factuality == "PS+"
    kind, holder = innermost(st)
    assert kind == "anonymous"
    assert holder == "الكثير من المراقبين"
    assert has_words(st.cue, "يعتقد")


def test_the_foreseen_destruction_has_its_aims(record: Record) -> None:
    destruction = only(find(record, "ASSAULT", mode="destroy", actor=ISLAMIC_STATE, place="Mosul"))
    found = aims(record, destruction)
    assert any(has_words(k.target, "أرض محروقة") for k in found)
    assert any(has_words(k.target, "خلق متاعب") for k in found)


def test_the_bombing_beside_the_destruction_is_foreseen_by_the_same_observers(record: Record) -> None:
    borders = paragraph_with(record, "ويعتقد الكثير من المراقبين")
    events = [v for v in record.events if within(v.trigger, borders)]
    assert {v.type for v in events} == {"ASSAULT", "RETREAT"}
    assert any("explosives" in v.modes for v in events)
    assert {innermost(statement(record, v)) for v in events} == {("anonymous", "الكثير من المراقبين")}


def test_the_destruction_comes_before_the_flight(record: Record) -> None:
    destruction = only(find(record, "ASSAULT", mode="destroy", actor=ISLAMIC_STATE, place="Mosul"))
    flight = only([v for v in find(record, "RETREAT", trigger="الهروب") if statement(record, v).status == "predicted"])
    assert name(record, flight.from_place) == "Mosul"  # منها
    assert [k.target_event for k in record.links if k.kind == "before" and k.event == destruction.id] == [flight.id]


def clearing_to_come(record: Record) -> Event:
    clearing = find(record, "ASSAULT", mode="territory", trigger="تطهير")
    return only([v for v in clearing if statement(record, v).status == "predicted"])


def test_clearing_in_the_coming_days_is_a_forecast(record: Record) -> None:
    clearing = clearing_to_come(record)
    st = statement(record, clearing)
    assert st.attribution == "own-voice"
    assert has_words(st.cue or st.content, "بانتظار") or st.rule.endswith("bintizar")


def time_of(record: Record, event: Event) -> Time:
    return next(t for t in record.times if t.id == event.time)


def test_time_of_the_forecast_follows_publication() -> None:
    record = coded(PUBLISHED)
    time = time_of(record, clearing_to_come(record))
    assert "الأيام القليلة القادمة" in time.text
    assert time.anchor == "published"
    assert time.from_ == "2016-10-27"
    assert time.to is not None
    assert 1 < (date.fromisoformat(time.to) - date.fromisoformat(PUBLISHED)).days <= 14


def test_start_of_the_operation_precedes_publication() -> None:
    record = coded(PUBLISHED)
    (before,) = [t for t in record.times if "قبل أيام" in t.text]
    assert before.from_ is not None
    assert before.to is not None
    assert before.from_ <= before.to < PUBLISHED


def test_no_date_is_given_when_none_is_known() -> None:
    record = coded(None)
    assert record.document.published is None
    assert [t.text for t in record.times if t.from_ or t.to] == []
    clearing = time_of(record, clearing_to_come(record))
    assert "الأيام القليلة القادمة" in clearing.text
    assert (clearing.from_, clearing.to) == (None, None)


def test_the_date_of_publication_changes_nothing_but_dates() -> None:
    dated, undated = coded(PUBLISHED), coded(None)
    assert [(v.type, v.modes, v.trigger) for v in dated.events] == [
        (v.type, v.modes, v.trigger) for v in undated.events
    ]
    assert [s.holders for s in dated.statements] == [s.holders for s in undated.statements]
    assert [t.text for t in dated.times] == [t.text for t in undated.times]


# -- the verdict ------------------------------------------------------------------------------------------------------


def test_verdict_is_an_assessment_about_no_event(record: Record) -> None:
    borders = paragraph_with(record, "ليس هناك أدنى شك")
    verdict = [s for s in record.statements if s.event is None and within(s.content, borders)]
    assert len(verdict) == 1
    assert has_words(verdict[0].content, "نجاح العراقيين", "هزيمة")
    assert [h.kind for h in verdict[0].holders] == ["author"]
    assert verdict[0].certainty == "certain"


# -- naming -----------------------------------------------------------------------------------------------------------


def naming(record: Record, words: str) -> list[Naming]:
    return [n for n in record.naming if fold(words) in fold(n.text)]


def test_takfiri_is_an_epithet_wherever_it_stands(record: Record) -> None:
    found = naming(record, "تكفيري")
    assert len(found) >= 6
    assert {n.kind for n in found} == {"epithet"}
    assert len({n.text for n in found}) >= 3


def test_scare_quotes_around_the_groups_name(record: Record) -> None:
    quoted = [n for n in naming(record, "داعش") if n.kind == "scare-quotes"]
    assert len(quoted) >= 3
    assert {n.neutral.en for n in quoted} == {ISLAMIC_STATE}


def test_so_called_terrorism_is_distanced(record: Record) -> None:
    (so_called,) = naming(record, "الإرهاب")
    assert so_called.kind in ("scare-quotes", "delegitimising")


def test_the_name_that_denies_a_state_is_mapped_to_its_neutral_name(record: Record) -> None:
    (entry,) = naming(record, "الكيان الإسرائيلي")
    assert entry.kind == "delegitimising"
    assert entry.neutral.en == "Israel"
    mention = next(m for m in record.mentions if m.id == entry.mention)
    assert entity_of(record, mention.id).name.en == "Israel"
