"""Reviewing: codings are checked, decisions only added, nobody overwrites anybody, and what is a guess stays one."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

import msgspec
import pytest
from inputs import RALLY, STRIKE, TALKS, last
from sqlalchemy import delete, func

from rasid.archive import Workspace, audit
from rasid.archive.capture import take_in
from rasid.archive.coding import code_again, code_pending
from rasid.archive.judgements import history
from rasid.archive.tables import events, records
from rasid.archive.tasks import Options
from rasid.errors import UsageError
from rasid.reading.items import Given, open_items
from rasid.record import Span
from rasid.review import decide, queue, standing
from rasid.review.faults import NotInReview, Overtaken, WrongCoding
from rasid.review.model import CodedEvent, Party, Stated, When, check, decode, encode, from_record


@pytest.fixture
def coded(workspace: Workspace, tmp_path: Any) -> Workspace:
    """A workspace of three reports, in the order STRIKE, RALLY, TALKS."""
    for name, text in (("a.txt", STRIKE), ("b.txt", RALLY), ("c.txt", TALKS)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        last(take_in(workspace, open_items(tmp_path / name, Given())))
    last(code_pending(workspace, Options(), processes=0))
    return workspace


def _span(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words), words)


def test_the_machines_coding_is_a_sound_starting_point(coded: Workspace) -> None:
    with coded.database.read() as connection:
        for report in (1, 2, 3):
            own = standing.under_review(connection, report)
            assert own.guesses
            for guess in own.guesses:
                check(guess.coded, own.text)
                assert decode(encode(guess.coded), own.text) == guess.coded == from_record(own.record, guess.key)
                assert decide.anchor_of(own.anchor, guess.coded) == guess.subject
        with pytest.raises(NotInReview):
            from_record(own.record, "v999")
        with pytest.raises(NotInReview):
            standing.of_report(connection, 99)


TEXT = "قصفت طائرات 😀 حربية بلدة سراقب يوم 23 أكتوبر 2016، وقُتل خمسة مدنيين."


@pytest.mark.parametrize(
    ("change", "where", "what"),
    [
        ({"trigger": {"start": 0, "end": 999, "text": "قصفت"}}, "trigger", "no span"),
        ({"trigger": {"start": 4, "end": 4, "text": ""}}, "trigger", "no span"),
        ({"trigger": {"start": 1, "end": 5, "text": "قصفت"}}, "trigger", "not what stands"),
        ({"trigger": {"start": 0, "end": 5, "text": "قصفت "}}, "trigger", "space"),
        ({"trigger": {"start": "0", "end": 4, "text": "قصفت"}}, "trigger.start", "expected `int`"),
        ({"type": "BOMB"}, "type", "invalid enum"),
        ({"modes": ["demo"]}, r"modes\[0\]", "modes of ASSAULT"),
        ({"modes": ["aerial", "aerial"]}, r"modes\[1\]", "twice"),
        ({"contexts": ["sport"]}, r"contexts\[0\]", "contexts"),
        ({"actors": [{"span": {"start": 5, "end": 11, "text": "طائرة"}}]}, r"actors\[0\]\.span", "not what stands"),
        ({"actors": [{"span": {"start": 5, "end": 11, "text": "طائرات"}, "name": {"ar": " ", "en": ""}}]}, "name", "empty"),
        ({"time": {"from": "2016-10-24", "to": "2016-10-23"}}, "time", "after"),
        ({"time": {"from": "2016-13-24"}}, "time.from", "no day"),
        ({"time": {"from": "20161024"}}, "time.from", "no day"),
        ({"time": {}}, "time", "neither days nor words"),
        ({"quantities": [{"kind": "killed", "span": {"start": 0, "end": 4, "text": "قصفت"}, "low": 5, "high": 3}]}, r"quantities\[0\]", "more than"),
        ({"statement": {"holders": [{"kind": "group", "span": {"start": 0, "end": 4, "text": "قصفت"}}]}}, "holders", "own voice"),
        ({"statement": {"status": "true"}}, "status", "invalid enum"),
        ({"places": [{"role": "at", "span": {"start": 0, "end": 4, "text": "قصفت"}, "place": {"key": "x", "name": {"ar": "", "en": "X"}, "lat": 91.0, "lon": 1.0}}]}, "lat", "no coordinate"),
        ({"places": [{"role": "at", "span": {"start": 0, "end": 4, "text": "قصفت"}, "place": {"key": "x", "name": {"ar": "", "en": "X"}, "lat": 1.0}}]}, "place", "one coordinate"),
        ({"places": [{"role": "in", "span": {"start": 0, "end": 4, "text": "قصفت"}}]}, "role", "invalid enum"),
        ({"colour": "red"}, "event", "unknown field"),
    ],
)  # fmt: skip
def test_what_can_not_be_is_refused_with_its_path(change: dict[str, Any], where: str, what: str) -> None:
    right = {"type": "ASSAULT", "trigger": {"start": 0, "end": 4, "text": "قصفت"}}
    assert decode(right, TEXT).type == "ASSAULT"
    with pytest.raises(WrongCoding, match=what) as caught:
        decode({**right, **change}, TEXT)
    assert caught.value.where is not None
    assert re.search(where, caught.value.where)


def test_offsets_count_characters_beyond_the_basic_plane_once() -> None:
    words = _span(TEXT, "سراقب")
    decode({"type": "ASSAULT", "trigger": encode_span(words)}, TEXT)
    shifted = {"start": words.start + 1, "end": words.end + 1, "text": words.text}
    with pytest.raises(WrongCoding, match="UTF-16"):
        decode({"type": "ASSAULT", "trigger": shifted}, TEXT)
    with pytest.raises(WrongCoding, match="not JSON"):
        decode(b"{", TEXT)


def encode_span(span: Span) -> dict[str, Any]:
    return dict(msgspec.to_builtins(span))


def test_two_reviewers_of_one_event_do_not_overwrite_each_other(coded: Workspace) -> None:
    with coded.database.write() as connection:
        one = standing.of_report(connection, 1).subjects[0]
        assert (one.state, one.base, one.decision) == ("guess", None, None)
        first = decide.accept(connection, "ann", one.subject, base=None)
        for late in (
            lambda: decide.reject(connection, "ben", one.subject, base=None, reason="a headline"),
            lambda: decide.accept(connection, "ben", one.subject, base=99),
            lambda: decide.correct(connection, "ben", one.subject, one.events[0], base=None),
            lambda: decide.undo(connection, "ben", first.id, base=None),
        ):
            with pytest.raises(Overtaken) as caught:
                late()
            assert caught.value.now == {
                "subject": one.subject, "judgement": first.id, "verdict": "ACCEPT", "who": "ann", "at": first.at, "reason": "",
            }  # fmt: skip
        second = decide.reject(connection, "ben", one.subject, base=first.id, reason="a headline")
        assert [own.verdict for own in history(connection, decide.KIND, one.subject)] == ["ACCEPT", "REJECT"]
        held = standing.of_report(connection, 1).on(one.subject)
        assert held is not None
        assert (held.state, held.base, held.events) == ("decided", second.id, ())
        assert not audit.verify(connection)


def test_undo_restores_what_stood_before_and_at_last_the_guess(coded: Workspace) -> None:
    with coded.database.write() as connection:
        queue.fill(connection)
        one = standing.of_report(connection, 1).subjects[0]
        assert one.guess is not None
        other = msgspec.structs.replace(one.guess.coded, actors=[], note="nobody is named")
        first = decide.correct(connection, "ann", one.subject, other, base=None)
        second = decide.reject(connection, "ben", one.subject, base=first.id, reason="no act")
        with pytest.raises(Overtaken):
            decide.undo(connection, "ann", first.id, base=first.id)
        assert decide.undo(connection, "ann", second.id, base=second.id, reason="it is one") == first
        assert standing.of_report(connection, 1).on(one.subject).events == (other,)  # type: ignore[union-attr]
        assert decide.undo(connection, "ann", first.id, base=first.id) is None
        held = standing.of_report(connection, 1).on(one.subject)
        assert held == one
        assert queue.place_of(connection, one.guess.event).state == "guess"  # type: ignore[union-attr]
        with pytest.raises(Overtaken, match="nothing stands"):
            decide.undo(connection, "ann", first.id, base=first.id)
        with pytest.raises(NotInReview):
            decide.undo(connection, "ann", 999, base=999)


def test_what_matters_takes_a_reason(coded: Workspace) -> None:
    with coded.database.write() as connection:
        first, second, *_ = standing.of_report(connection, 1).subjects
        with pytest.raises(UsageError, match="reason"):
            decide.reject(connection, "ann", first.subject, base=None, reason="  ")
        with pytest.raises(UsageError, match="reason"):
            decide.merge(connection, "ann", {first.subject: None, second.subject: None}, first.events[0], reason="")
        assert history(connection, decide.KIND) == []


def test_an_event_is_split_into_several(coded: Workspace) -> None:
    with coded.database.write() as connection:
        one = standing.of_report(connection, 1).subjects[0]
        coding = one.events[0]
        parts = [msgspec.structs.replace(coding, note="first"), msgspec.structs.replace(coding, note="second")]
        with pytest.raises(UsageError, match="at least two"):
            decide.split(connection, "ann", one.subject, parts[:1], base=None)
        before = len(standing.effective_events(connection, 1))
        made = decide.split(connection, "ann", one.subject, parts, base=None)
        effective = standing.effective_events(connection, 1)
        assert len(effective) == before + 1
        assert [own.coded.note for own in effective if own.subject == one.subject] == ["first", "second"]
        assert [own.state for own in effective if own.subject != one.subject] == ["guess"] * (before - 1)
        confirmed = decide.accept(connection, "ben", one.subject, base=made.id)
        assert confirmed.events == tuple(parts), "accepting confirms what is shown, and that is what was decided"


def test_several_events_are_merged_and_come_apart_again(coded: Workspace) -> None:
    with coded.database.write() as connection:
        before = standing.of_report(connection, 1)
        first, second = before.subjects[:2]
        foreign = standing.of_report(connection, 2).subjects[0]
        bases = {first.subject: None, second.subject: None}
        with pytest.raises(UsageError, match="different reports"):
            decide.merge(connection, "ann", {first.subject: None, foreign.subject: None}, first.events[0], reason="one")
        taken = decide.accept(connection, "ben", second.subject, base=None)
        with pytest.raises(Overtaken) as caught:
            decide.merge(connection, "ann", bases, first.events[0], reason="one blast")
        assert caught.value.now["subject"] == second.subject
        assert standing.of_report(connection, 1).on(first.subject).state == "guess"  # type: ignore[union-attr]
        decide.undo(connection, "ben", taken.id, base=taken.id)
        made = decide.merge(connection, "ann", bases, first.events[0], reason="one blast")
        now = standing.of_report(connection, 1)
        lead, member = now.on(first.subject), now.on(second.subject)
        assert lead is not None
        assert member is not None
        assert member.decision is not None
        assert (lead.state, member.state, member.events, member.decision.into) == (
            "decided",
            "decided",
            (),
            first.subject,
        )
        with pytest.raises(UsageError, match="merged into another"):
            decide.accept(connection, "ben", second.subject, base=member.base)
        more = {first.subject: made.id, before.subjects[2].subject: None}
        with pytest.raises(UsageError, match="merged into this event"):
            decide.merge(connection, "ann", more, first.events[0], reason="more")
        assert decide.undo(connection, "ben", member.base or 0, base=member.base) is None
        assert standing.of_report(connection, 1) == before


def test_what_the_machine_missed_is_added(coded: Workspace) -> None:
    with coded.database.write() as connection:
        own = standing.under_review(connection, 3)
        words = own.text.split()[0]
        missed = CodedEvent(type="CONSULT", trigger=_span(own.text, words), note="missed")
        made = decide.add(connection, "ann", 3, missed)
        with pytest.raises(Overtaken):
            decide.add(connection, "ben", 3, missed)
        held = standing.of_report(connection, 3).on(made.subject)
        assert held is not None
        assert (held.state, held.guess, held.lost, held.events) == ("decided", None, False, (missed,))
        changed = msgspec.structs.replace(missed, type="AGREE")
        second = decide.correct(connection, "ben", made.subject, changed, base=made.id)
        assert standing.of_report(connection, 3).on(made.subject).events == (changed,)  # type: ignore[union-attr]
        decide.undo(connection, "ben", second.id, base=second.id)
        decide.undo(connection, "ann", made.id, base=made.id)
        assert standing.of_report(connection, 3).on(made.subject) is None
        guess = own.guesses[0]
        with pytest.raises(UsageError, match="has found this event"):
            decide.add(connection, "ann", 3, guess.coded)
        with pytest.raises(WrongCoding):
            decide.add(connection, "ann", 3, msgspec.structs.replace(missed, trigger=Span(0, 3, "xyz")))


def test_decisions_outlive_a_new_coding_and_tell_when_their_event_is_gone(coded: Workspace) -> None:
    with coded.database.write() as connection:
        queue.fill(connection)
        before = standing.of_report(connection, 1)
        first, second = before.subjects[:2]
        assert second.guess is not None
        decide.accept(connection, "ann", first.subject, base=None)
        gone = msgspec.structs.replace(second.guess.coded, note="as I see it")
        decide.correct(connection, "ann", second.subject, gone, base=None)
        connection.execute(records.update().values(digest=func.substr(records.c.digest, 1, 8)))  # as of another lexicon
        connection.execute(delete(events))
    last(code_again(coded, Options(), processes=0))
    with coded.database.write() as connection:
        assert queue.behind(connection) > 0
        queue.fill(connection)
        after = standing.of_report(connection, 1)
        assert [(own.subject, own.state) for own in after.subjects] == [
            (own.subject, "decided" if own in (first, second) else "guess") for own in before.subjects
        ]
        assert {own.state for own in queue.waiting(connection, queue.Narrowed(show="decided"))[0]} == {"decided"}
        assert standing.lost_decisions(connection) == []
        _forget(connection, 1, first.subject, second.subject)
        lost = standing.lost_decisions(connection)
        assert [(report, one.subject) for report, one in lost] == [(1, first.subject), (1, second.subject)]
        held = standing.of_report(connection, 1).on(second.subject)
        assert held is not None
        assert (held.lost, held.events) == (True, (gone,))


def _forget(connection: Any, report: int, *subjects: str) -> None:
    """Make the record of a report one that has no event on these subjects, as another lexicon might."""
    from rasid.archive.stored import packed, unpacked
    from rasid.record import to_json

    data = connection.execute(records.select().where(records.c.report_id == report, records.c.current)).one().data
    record = unpacked(data, report)
    keys = {own.key for own in standing.under_review(connection, report).guesses if own.subject in subjects}
    kept = msgspec.structs.replace(
        record, events=[e for e in record.events if e.id not in keys], statements=[s for s in record.statements if s.event not in keys],
        links=[link for link in record.links if link.event not in keys],
    )  # fmt: skip
    changed = records.update().where(records.c.report_id == report, records.c.current)
    connection.execute(changed.values(data=packed(to_json(kept).encode())))
    connection.execute(delete(events).where(events.c.report_id == report, events.c.key.in_(keys)))


def test_what_was_accepted_and_is_coded_otherwise_since_is_told(coded: Workspace) -> None:
    with coded.database.write() as connection:
        one = standing.of_report(connection, 1).subjects[0]
        coding = one.events[0]
        decide.accept(connection, "ann", one.subject, base=None)
        assert not standing.of_report(connection, 1).subjects[0].changed
        connection.execute(
            standing.judgements.update().values(
                detail={"events": [encode(msgspec.structs.replace(coding, statement=Stated(status="negated")))]}
            )
        )
        assert standing.of_report(connection, 1).subjects[0].changed


def test_the_queue_tells_guesses_from_decisions_and_is_narrowed(coded: Workspace) -> None:
    with coded.database.write() as connection:
        total = queue.behind(connection)
        assert queue.fill(connection, most=2) == 2
        assert queue.behind(connection) == total - 2
        assert queue.fill(connection) == total - 2
        assert queue.fill(connection) == 0
        rows, number = queue.waiting(connection, queue.Narrowed())
        assert number == total == len(rows)
        assert [own.score for own in rows] == sorted((own.score for own in rows), reverse=True)
        assert {own.state for own in rows} == {"guess"}
        assert all(0 <= own.doubt <= 1 and 0 <= own.importance <= 1 for own in rows)
        chosen = rows[1]
        assert queue.neighbours(connection, queue.Narrowed(), chosen.event) == (rows[0].event, rows[2].event)
        decide.accept(connection, "ann", chosen.subject, base=None)
        left, number = queue.waiting(connection, queue.Narrowed())
        assert chosen.event not in {own.event for own in left}
        assert number == total - 1
        assert queue.neighbours(connection, queue.Narrowed(), chosen.event) == (rows[0].event, rows[2].event)
        mine, _ = queue.waiting(connection, queue.Narrowed(show="mine", who="ann"))
        assert [(own.event, own.state, own.who) for own in mine] == [(chosen.event, "decided", "ann")]
        assert queue.waiting(connection, queue.Narrowed(show="mine", who="ben"))[1] == 0
        assert queue.counts(connection) == {"guess": total - 1, "decided": 1, "disagreed": 0}
        kinds = queue.waiting(connection, queue.Narrowed(show="all", type=chosen_type(connection, chosen.event)))[0]
        assert chosen.event in {own.event for own in kinds}
        assert queue.waiting(connection, queue.Narrowed(show="all", since="2030-01-01"))[1] == 0
        assert queue.rescore(connection) == total
        assert queue.counts(connection)["decided"] == 1


def chosen_type(connection: Any, event: int) -> str:
    return str(connection.execute(events.select().where(events.c.id == event)).one().type)


def test_doubt_and_importance_grow_with_what_makes_them() -> None:
    from rasid.review.weights import Seen, weigh

    plain = Seen(1.0, 0.0, False, False, False, 0, 1)
    assert (weigh(plain).doubt, weigh(plain).importance, weigh(plain).why) == (0, 0, ())
    worst = weigh(Seen(0.0, 1.0, True, True, True, 500, 50))
    assert (worst.doubt, worst.importance, worst.score) == (1, 1, 1)
    assert worst.why == ("unsure", "place", "actor", "contradicted", "deaths", "reports")
    for name, value in (("confidence", 0.5), ("place_unknown", True), ("actor_unknown", True), ("contradicted", True)):
        assert weigh(_with(plain, name, value)).doubt > 0
    for name, value in (("deaths", 1), ("reports", 2), ("news", 0.5)):
        assert weigh(_with(plain, name, value)).importance > 0


def _with(seen: Any, name: str, value: object) -> Any:
    return dataclasses.replace(seen, **{name: value})


def test_a_report_is_complete_until_it_is_opened_again(coded: Workspace) -> None:
    with coded.database.write() as connection:
        assert not standing.of_report(connection, 2).is_gold
        made = standing.complete(connection, "ann", 2, base=None, reason="read twice")
        assert standing.of_report(connection, 2).is_gold
        with pytest.raises(Overtaken):
            standing.complete(connection, "ben", 2, base=None)
        standing.reopen(connection, "ben", 2, base=made.id)
        assert not standing.of_report(connection, 2).is_gold


def test_a_time_without_words_and_a_party_without_a_name_are_kept() -> None:
    coded = CodedEvent(
        type="ASSAULT", trigger=_span(TEXT, "قصفت"), actors=[Party(_span(TEXT, "طائرات"))], time=When("2016-10-23", "2016-10-23", "day")
    )  # fmt: skip
    assert decode(encode(coded), TEXT) == coded


def test_exports_carry_what_people_decided(coded: Workspace, tmp_path: Any) -> None:
    """Rejected events are left out, corrected ones stand corrected, added ones are there; guesses stay guesses; names of persons do not come in."""
    from rasid.export.items import Choice
    from rasid.export.workspace_items import workspace_items
    from rasid.record.serialise import check_spans

    with coded.database.write() as connection:
        own = standing.under_review(connection, 1)
        first, second, *rest = own.guesses
        decide.accept(connection, "ann", first.subject, base=None)
        words = _span(own.text, "الطائرات")
        changed = msgspec.structs.replace(
            second.coded, actors=[Party(words, "name:سامر الخطيب", None)], recipients=[Party(words, "actors/russia", None, "RUS")],
            statement=Stated(status="negated"), time=When("2016-10-25", "2016-10-25", "day"),
        )  # fmt: skip
        decide.correct(connection, "ann", second.subject, changed, base=None)
        added = CodedEvent(type="REJECT", trigger=_span(own.text, "ونفت"), note="missed")
        decide.add(connection, "ann", 1, added)
        for guess in rest[:1]:
            decide.reject(connection, "ann", guess.subject, base=None, reason="none")
        item = next(one for one in workspace_items(connection, Choice()) if one.info.report == 1)
        assert check_spans(item.record) == []
        by_key = {event.id: event for event in item.record.events}
        assert len(by_key) == len(own.guesses) + 1 - len(rest[:1])
        assert item.decided == {
            first.key: "ACCEPT",
            second.key: "CORRECT",
            next(k for k, v in item.decided.items() if v == "ADD"): "ADD",
        }
        assert by_key[first.key] == next(event for event in own.record.events if event.id == first.key)
        event = by_key[second.key]
        assert (event.rule, event.confidence) == ("review/CORRECT", None)
        again = from_record(item.record, second.key)
        assert [(one.span, one.actor) for one in again.recipients] == [(words, "actors/russia")]
        assert again.statement == Stated(status="negated")
        assert (again.time.from_ if again.time else None) == "2016-10-25"
        from rasid.export.privacy import find

        private = find(item.record).persons
        assert {e.id for e in item.record.entities if e.id in private and e.basis.startswith("review")}, (
            "a name that no list knows"
        )
        plain = next(one for one in workspace_items(connection, Choice(as_coded=True)) if one.info.report == 1)
        assert (plain.record, plain.decided) == (own.record, {})
        untouched = next(one for one in workspace_items(connection, Choice()) if one.info.report == 2)
        assert untouched.decided == {}
