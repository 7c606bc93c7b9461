"""Two code a report without sight of each other; what they agree on is counted, what they do not is settled by a third; and all of it is gold."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Hashable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from click.testing import CliRunner
from inputs import RALLY, STRIKE, TALKS, last
from sqlalchemy import Connection, insert

from rasid.archive import Workspace, audit
from rasid.archive.capture import take_in
from rasid.archive.clock import now
from rasid.archive.coding import code_pending
from rasid.archive.desk_tables import users
from rasid.archive.judgements import history
from rasid.archive.tasks import Options
from rasid.cli import cli
from rasid.errors import RecordError, UsageError
from rasid.evaluate.agreement import alpha, masi, nominal
from rasid.reading.items import Given, open_items
from rasid.record import Span, to_json
from rasid.review import blind, decide, queue, standing
from rasid.review.agreement import Alpha, Units, _Sums, agreement, bootstrap
from rasid.review.disagreement import composed, find_unit, open_subjects, settle_unit, take_agreed, twice
from rasid.review.faults import NotInReview, Overtaken
from rasid.review.gold import export_gold
from rasid.review.model import CodedEvent, Located, Party, Stated


@pytest.fixture
def coded(workspace: Workspace, tmp_path: Path) -> Workspace:
    """Three reports and five people."""
    for name, text in (("a.txt", STRIKE), ("b.txt", RALLY), ("c.txt", TALKS)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        last(take_in(workspace, open_items(tmp_path / name, Given())))
    last(code_pending(workspace, Options(), processes=0))
    with workspace.database.write() as connection:
        for name, role in (
            ("ann", "coder"),
            ("ben", "coder"),
            ("cem", "coder"),
            ("dua", "adjudicator"),
            ("eva", "reader"),
        ):
            connection.execute(insert(users).values(name=name, shown="", role=role, active=True, made=now()))
        queue.fill(connection)
    return workspace


def _anchor(connection: Connection, report: int) -> str:
    return standing.under_review(connection, report).anchor


def _event(text: str, words: str, kind: str = "ASSAULT", **more: Any) -> CodedEvent:
    return CodedEvent(type=kind, trigger=_span(text, words), **more)  # type: ignore[arg-type]


def _span(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words), words)


def _code(connection: Connection, who: str, report: int, *events: CodedEvent) -> None:
    for own in events:
        decide.add(connection, who, report, own, blind=True)


def test_a_report_is_given_to_two_who_may_code(coded: Workspace) -> None:
    with coded.database.write() as connection:
        report = _anchor(connection, 1)
        for coders in (["ann"], ["ann", "ann"], ["ann", "ben", "cem"], ["ann", "eva"], ["ann", "nobody"]):
            with pytest.raises(UsageError):
                blind.assign(connection, "dua", report, coders)
        made = blind.assign(connection, "dua", report, ["ben", "ann"])
        assert [(own.coder, own.state) for own in made] == [("ben", "open"), ("ann", "open")]
        with pytest.raises(UsageError, match="already"):
            blind.assign(connection, "dua", report, ["ann", "cem"])
        assert [own.report for own in blind.of_coder(connection, "ann")] == [report]
        blind.withdraw(connection, "dua", report)
        assert blind.everything(connection) == []


def test_nobody_sees_or_touches_the_others_coding_before_both_are_done(coded: Workspace) -> None:
    with coded.database.write() as connection:
        own = standing.under_review(connection, 1)
        report, guess = own.anchor, own.guesses[0]
        with pytest.raises(UsageError, match="not asked"):
            decide.accept(connection, "ann", guess.subject, base=None, blind=True)
        blind.assign(connection, "dua", report, ["ann", "ben"])
        with pytest.raises(UsageError, match="code this report blind"):
            decide.accept(connection, "ann", guess.subject, base=None)
        with pytest.raises(UsageError, match="code this report blind"):
            standing.complete(connection, "ann", 1, base=None)
        made = decide.accept(connection, "ann", guess.subject, base=None, blind=True)
        assert decide.standing_on(connection, guess.subject) is None
        assert standing.decisions(connection, report) == {}
        assert standing.of_report(connection, 1).subjects[0].state == "guess"
        assert standing.of_report(connection, 1, coder="ben").subjects[0].decision is None
        mine = standing.of_report(connection, 1, coder="ann").subjects[0]
        assert (mine.state, mine.base) == ("decided", made.id)
        ben = decide.reject(connection, "ben", guess.subject, base=None, reason="none", blind=True)
        with pytest.raises(NotInReview):
            decide.undo(connection, "ben", made.id, base=made.id, blind=True)
        with pytest.raises(NotInReview):
            decide.undo(connection, "ben", made.id, base=made.id)
        blind.finish(connection, "ann", report)
        assert not blind.may_see(connection, report, "ann", "ben")
        assert not blind.may_see(connection, report, "ben", "ann"), "who is done first does not see the other either"
        assert blind.may_see(connection, report, "ben", "ben")
        assert twice(connection, 1) is None
        assert open_subjects(connection, report) == frozenset()
        assert agreement(connection) == []
        with pytest.raises(NotInReview):
            find_unit(connection, f"{made.id}.0-x")
        with pytest.raises(UsageError, match="is done"):
            decide.undo(connection, "ann", made.id, base=made.id, blind=True)
        with pytest.raises(UsageError, match="done"):
            blind.withdraw(connection, "dua", report)
        assert queue.counts(connection)["disagreed"] == 0
        blind.finish(connection, "ben", report)
        assert blind.may_see(connection, report, "ann", "ben")
        assert blind.may_see(connection, report, "ann", "dua")
        assert [unit.id for unit in twice(connection, 1).units] == [f"{made.id}.0-x"]  # type: ignore[union-attr]
        assert standing.of_report(connection, 1).subjects[0].state == "disagreed"
        assert queue.counts(connection)["disagreed"] == 1
        with pytest.raises(UsageError, match="is done"):
            decide.undo(connection, "ben", ben.id, base=ben.id, blind=True)


def _coded_twice(connection: Connection) -> str:
    """STRIKE by ann and ben: of three events that both have, the types are ASSAULT/ASSAULT, ASSAULT/COERCE, COERCE/COERCE; ann has one more."""
    own = standing.under_review(connection, 1)
    text = own.text
    blind.assign(connection, "dua", own.anchor, ["ann", "ben"])
    actors = [Party(_span(text, "الطائرات الروسية"))]
    denied = Stated(status="negated", attribution="denied")
    _code(
        connection, "ann", 1, _event(text, "قصفت", actors=actors), _event(text, "مقتل"), _event(text, "استهداف", "COERCE", statement=denied),
        _event(text, "نفت", "REJECT"),
    )  # fmt: skip
    _code(
        connection, "ben", 1, _event(text, "قصفت", actors=[Party(_span(text, "الطائرات"))]), _event(text, "مقتل", "COERCE"),
        _event(text, "استهداف المدنيين", "COERCE", statement=denied),
    )  # fmt: skip
    blind.finish(connection, "ann", own.anchor)
    blind.finish(connection, "ben", own.anchor)
    return own.anchor


def test_the_log_and_lists_do_not_tell_what_is_blind(coded: Workspace) -> None:
    with coded.database.write() as connection:
        own = standing.under_review(connection, 1)
        blind.assign(connection, "dua", own.anchor, ["ben", "ann"])
        made = decide.accept(connection, "ann", own.guesses[0].subject, base=None, reason="نعم", blind=True)
        decide.undo(connection, "ann", made.id, base=made.id, blind=True)
        made = decide.accept(connection, "ann", own.guesses[0].subject, base=None, reason="نعم", blind=True)
        told = "".join(entry.detail for entry in audit.entries(connection, last=3))
        assert "ACCEPT" not in told
        assert "نعم" not in told
        assert own.guesses[0].subject not in told
        assert "sealed" in told
        assert not audit.verify(connection)
        assert blind.without_open(connection, history(connection)) == []
        blind.finish(connection, "ann", own.anchor)
        blind.finish(connection, "ben", own.anchor)
        assert made.id in {one.id for one in blind.without_open(connection, history(connection))}
        (found,) = agreement(connection)
        assert (found.coders, found.events) == (("ann", "ben"), (1, 0, 0)), "by name, whoever was asked first"


def test_what_both_coded_bare_is_settled_on_the_machines_event(coded: Workspace) -> None:
    with coded.database.write() as connection:
        own = standing.under_review(connection, 1)
        guess = next(one for one in own.guesses if one.coded.trigger.text == "قصفت")
        assert guess.coded.places
        _coded_twice(connection)
        found = twice(connection, 1)
        assert found is not None
        assert found.units[0].subject == guess.subject
        assert queue.place_of(connection, guess.event).state == "disagreed"  # type: ignore[union-attr]
        settle_unit(
            connection, "dua", found.units[0].id, found.units[0].sides[0].coded, base=None, reason="the longer one"
        )
        held = standing.of_report(connection, 1).on(guess.subject)
        assert held is not None
        assert (held.state, held.decision.verdict) == ("decided", "CORRECT")  # type: ignore[union-attr]
        assert sum(one.coded.trigger == guess.coded.trigger for one in standing.effective_events(connection, 1)) == 1


def _field(found: list[Alpha], name: str) -> Alpha:
    return next(one for one in found if one.field == name)


def test_alpha_is_what_it_is_by_hand(coded: Workspace) -> None:
    with coded.database.write() as connection:
        _coded_twice(connection)
        (found,) = agreement(connection)
    assert (found.coders, found.reports, found.events) == (("ann", "ben"), 1, (4, 3, 3))
    kind = _field(found.fields, "type")
    # Values: ASSAULT 3, COERCE 3. Observed: one of three units differs, 2 ordered pairs. Expected: 2·3·3 = 18 of 6·5. 1 − 5·2/18
    assert (kind.units, kind.equal) == (3, 2)
    assert kind.alpha == pytest.approx(1 - 5 * 2 / 18)
    status = _field(found.fields, "status")
    # actual, actual, negated, the same by both: agreement is whole
    assert (status.alpha, status.equal) == (1.0, 3)
    actors = _field(found.fields, "actors")
    # {two words}/{one of them}, and four empty sets. Distance of the two sets: 1 − 1/2 · 2/3 = 2/3.
    # Observed: 2 · 2/3. Expected: 2·(1·1·2/3 + 1·4·1 + 1·4·1) = 52/3. 1 − 5 · (4/3)/(52/3)
    assert actors.alpha == pytest.approx(1 - 5 * (4 / 3) / (52 / 3))
    assert _field(found.fields, "certainty").alpha is None, "where nothing varies there is nothing to agree about"
    assert (kind.low, kind.high) == (None, None), "one report gives no interval"
    presence = _field(found.fields, "event of a type in a sentence")
    # Two sentences × 16 types. Sentence 1: ASSAULT by both, COERCE by ben; sentence 2: COERCE by both, REJECT by ann. 32 units, 30 equal.
    # true 6, false 58: expected 2·6·58, observed 2·2. 1 − 63·4/696
    assert (presence.units, presence.equal) == (32, 30)
    assert presence.alpha == pytest.approx(1 - 63 * 4 / 696)


def test_the_interval_is_that_of_alpha_of_drawn_reports() -> None:
    generator = random.Random(3)
    for sets in (True, False):
        reports = [[_unit(generator, number, sets) for _ in range(10)] for number in range(6)]
        sums = _Sums(reports, sets=sets)
        for _ in range(40):
            drawn = Counter(generator.choices(range(6), k=6))
            units = [unit for number, times in drawn.items() for _ in range(times) for unit in reports[number]]
            assert sums.alpha(drawn) == pytest.approx(alpha(units, masi if sets else nominal))  # type: ignore[arg-type]
        interval = bootstrap(reports, sets=sets, resamples=200)
        assert interval is not None
        assert interval[0] < interval[1]
        assert interval == bootstrap(reports, sets=sets, resamples=200), "the same draws each time"
    assert bootstrap([[("a", "a"), ("b", "b")]], sets=False) is None
    same: list[Units] = [[("a", "a")], [("a", "a")]]
    assert bootstrap(same, sets=False) is None


def _unit(generator: random.Random, report: int, sets: bool) -> tuple[Hashable, Hashable]:
    if not sets:
        return generator.choice("abc"), generator.choice("abcd")
    values = [
        frozenset((report * generator.randrange(2), generator.randrange(5)) for _ in range(generator.randrange(4)))
        for _ in range(2)
    ]
    return values[0], values[generator.randrange(2)]


def test_disagreements_are_settled_field_by_field_by_a_third(coded: Workspace) -> None:
    with coded.database.write() as connection:
        anchor = _coded_twice(connection)
        own = twice(connection, 1)
        assert own is not None
        assert [(unit.differ, unit.open) for unit in own.units] == [
            (("actors",), True),
            (("type",), True),
            (("event",), True),
            ((), False),
        ]
        actors, kind, single, agreed = own.units
        assert len(open_subjects(connection, anchor)) == 3
        for who in ("ann", "ben"):
            with pytest.raises(UsageError, match="one of the two"):
                settle_unit(connection, who, actors.id, actors.sides[0].coded, base=None, reason="mine")
        with pytest.raises(UsageError, match="reason"):
            settle_unit(connection, "dua", actors.id, actors.sides[0].coded, base=None, reason=" ")
        chosen = composed(actors, {"actors": 1, "type": 0})
        assert [one.span.text for one in chosen.actors] == ["الطائرات"]
        made = settle_unit(connection, "dua", actors.id, chosen, base=None, reason="the adjective is no actor")
        assert made.units == {actors.id: 0}
        with pytest.raises(Overtaken):
            settle_unit(connection, "cem", actors.id, actors.sides[0].coded, base=None, reason="late")
        now_standing = twice(connection, 1)
        assert now_standing is not None
        assert [unit.open for unit in now_standing.units] == [False, True, True, False]
        assert now_standing.units[0].result == chosen
        third = _event(own.report.text, "مقتل خمسة", note="longer")
        settle_unit(connection, "dua", kind.id, third, base=None, reason="neither")
        with pytest.raises(UsageError, match="no such event"):
            composed(single, {})
        none = settle_unit(connection, "dua", single.id, None, base=None, reason="a cue is no event")
        assert none.verdict == "REJECT"
        assert open_subjects(connection, anchor) == frozenset()
        assert [one.coded for one in standing.effective_events(connection, 1) if one.state == "decided"] == [
            chosen,
            third,
        ]
        decide.undo(connection, "dua", none.id, base=none.id)
        assert open_subjects(connection, anchor) == {single.subject}
        (taken,) = take_agreed(connection, "dua", 1)
        assert taken.units == {agreed.id: 0}
        assert take_agreed(connection, "dua", 1) == []


def test_two_settlements_on_one_event_of_the_machine_stand_together(coded: Workspace) -> None:
    with coded.database.write() as connection:
        own = standing.under_review(connection, 1)
        guess = own.guesses[0]
        blind.assign(connection, "dua", own.anchor, ["ann", "ben"])
        other = msgspec.structs.replace(guess.coded, trigger=_span(own.text, "نفت"), places=[], actors=[])
        decide.split(connection, "ann", guess.subject, [guess.coded, other], base=None, blind=True)
        decide.accept(connection, "ben", guess.subject, base=None, blind=True)
        for who in ("ann", "ben"):
            blind.finish(connection, who, own.anchor)
        found = twice(connection, 1)
        assert found is not None
        assert [unit.differ for unit in found.units] == [(), ("event",)]
        assert {unit.subject for unit in found.units} == {guess.subject}
        take_agreed(connection, "dua", 1)
        base = standing.of_report(connection, 1).on(guess.subject).base  # type: ignore[union-attr]
        made = settle_unit(connection, "dua", found.units[1].id, other, base=base, reason="two acts")
        assert (made.verdict, made.events) == ("SPLIT", (guess.coded, other))
        again = twice(connection, 1)
        assert again is not None
        assert [unit.result for unit in again.units] == [guess.coded, other]


def _export(connection: Connection, folder: Path) -> None:
    export_gold(connection, folder)
    records = "".join(to_json(standing.under_review(connection, report).record) + "\n" for report in (1, 2, 3))
    (folder.parent / "records.jsonl").write_text(records, encoding="utf-8")


def _score(folder: Path) -> dict[str, Any]:
    out = folder.parent / "figures.json"
    result = CliRunner().invoke(
        cli, ["evaluate", str(folder), "--records", str(folder.parent / "records.jsonl"), "--json", str(out), "--bootstrap", "0"],
        catch_exceptions=False, standalone_mode=False,
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    (only,) = json.loads(out.read_text(encoding="utf-8"))["results"]
    return {row["label"]: row for row in only["measures"]}


def test_decided_reports_are_gold_that_evaluate_reads_and_corrections_change_the_score(
    coded: Workspace, tmp_path: Path
) -> None:
    with coded.database.write() as connection:
        with pytest.raises(RecordError, match="no report is decided"):
            export_gold(connection, tmp_path / "none")
        subjects = standing.of_report(connection, 1).subjects
        for own in subjects[1:]:
            decide.accept(connection, "ann", own.subject, base=None)
        with pytest.raises(RecordError):
            export_gold(connection, tmp_path / "none")
        first = decide.accept(connection, "ann", subjects[0].subject, base=None)
        _export(connection, tmp_path / "one" / "gold")
        perfect = _score(tmp_path / "one" / "gold")
        values = {name: row["value"] for name, row in perfect.items() if row["value"] is not None}
        assert values
        assert {name: value for name, value in values.items() if value not in (1.0, 0.0)} == {}
        assert values["events: F1"] == values["actors, entity: F1"] == values["whole statement"] == 1.0
        coding = subjects[0].events[0]
        changed = msgspec.structs.replace(
            coding, statement=msgspec.structs.replace(coding.statement, status="negated"), actors=[]
        )
        decide.correct(connection, "ben", subjects[0].subject, changed, base=first.id, reason="denied")
        _export(connection, tmp_path / "two" / "gold")
        scored = _score(tmp_path / "two" / "gold")
        number = len(subjects)
        assert scored["status"]["value"] == pytest.approx((number - 1) / number)
        assert scored["events: F1"]["value"] == 1.0
        assert scored["actors, whole event"]["value"] == pytest.approx((number - 1) / number)
        standing_now = standing.of_report(connection, 1).subjects[1]
        decide.reject(connection, "ben", standing_now.subject, base=standing_now.base, reason="no act")
        _export(connection, tmp_path / "three" / "gold")
        assert _score(tmp_path / "three" / "gold")["events: precision"]["value"] == pytest.approx((number - 1) / number)
        again = tmp_path / "four" / "gold"
        _export(connection, again)
        files = [path.relative_to(again) for path in sorted(again.rglob("*")) if path.is_file()]
        assert files
        for path in files:
            assert (again / path).read_bytes() == (tmp_path / "three" / "gold" / path).read_bytes()


def test_a_complete_report_is_gold_without_the_guesses_that_nobody_took(coded: Workspace, tmp_path: Path) -> None:
    with coded.database.write() as connection:
        one = standing.of_report(connection, 1).subjects[0]
        decide.accept(connection, "ann", one.subject, base=None)
        standing.complete(connection, "ann", 1, base=None)
        done = export_gold(connection, tmp_path / "gold", split="train")
        assert (done.settled, done.events) == (1, 1)


def test_two_codings_go_along_and_the_figures_of_agreement_are_the_same(coded: Workspace, tmp_path: Path) -> None:
    with coded.database.write() as connection:
        _coded_twice(connection)
        (found,) = agreement(connection)
        done = export_gold(connection, tmp_path / "gold")
        assert (done.settled, done.coded_twice) == (0, 1)
    out = tmp_path / "figures.json"
    result = CliRunner().invoke(
        cli, ["evaluate", str(tmp_path / "gold"), "--agreement", "--json", str(out)], standalone_mode=False
    )
    assert result.exit_code == 0, result.output
    (only,) = json.loads(out.read_text(encoding="utf-8"))["results"]
    written = {row["field"]: (row["alpha"], row["units"], row["equal"]) for row in only["fields"]}
    for field in found.fields:
        assert written[field.field] == (
            pytest.approx(field.alpha) if field.alpha is not None else None,
            field.units,
            field.equal,
        )


def test_words_that_are_hard_to_write_down_come_back_as_they_were(coded: Workspace, tmp_path: Path) -> None:
    """Second occurrences, words over two sentences, words that look like the codebook's own marks."""
    from rasid.evaluate.coding_reader import CodingReader
    from rasid.review.as_coding import coding_of, sentences_of

    text = "قصفت قصفت#2 المدينة. وقالت @2 الوزارة إنها قصفت ثم قصفت.\n@1 قصفت النهاية"
    with coded.database.read() as connection:
        record = standing.under_review(connection, 1).record
    ends = [21, 58, len(text)]
    record = msgspec.structs.replace(
        record,
        sentences=[type(record.sentences[0])(f"s{n}", start, end, 1) for n, (start, end) in enumerate(zip([0, *ends], ends, strict=False))],
        document=msgspec.structs.replace(record.document, text=text),
    )  # fmt: skip
    places = [i for i in range(len(text)) if text.startswith("قصفت", i)]
    wanted = [Span(i, i + 4, "قصفت") for i in places]
    wanted += [_span(text, "قصفت#2"), _span(text, "@2 الوزارة"), _span(text, "المدينة. وقالت"), _span(text, "@1 قصفت")]
    events = [
        CodedEvent(
            type="ASSAULT", trigger=own, actors=[Party(other) for other in wanted], places=[Located("to", wanted[0])]
        )
        for own in wanted
    ]
    sentences = sentences_of(record, events)
    read = CodingReader(text, sentences, "test").report(coding_of("r", "ann", text, sentences, events))
    assert [own.trigger for own in read.events] == wanted
    assert all(list(own.actors) == wanted and own.to_place == wanted[0] for own in read.events)
    assert not read.naming_complete


def test_the_command_says_how_far_the_review_is_and_writes_gold(coded: Workspace, tmp_path: Path) -> None:
    def run(*arguments: str) -> tuple[int, str]:
        result = CliRunner().invoke(cli, ["review", *arguments, "--workspace", str(coded.root)], standalone_mode=False)
        if result.exception is not None:
            return 1, str(result.exception)
        return result.exit_code, result.output

    assert "no report is decided" in run("export", str(tmp_path / "gold"))[1]
    assert not (tmp_path / "gold").exists()
    with coded.database.write() as connection:
        for own in standing.of_report(connection, 2).subjects:
            decide.accept(connection, "ann", own.subject, base=None)
        number = len(standing.of_report(connection, 2).subjects)
        _coded_twice(connection)
    status = json.loads(run("status", "--json")[1])
    assert (status["accepted"], status["decided"], status["reports that are gold"]) == (number, number, 1)
    assert (status["reports coded by two"], status["disagreements"], status["disagreements not settled"]) == (1, 3, 3)
    assert run("status", "--lost", "--json")[1].strip() == "[]"
    assert run("order", "--again")[0] == 0
    assert run("export", str(tmp_path / "gold"), "--split", "dev")[0] == 0
    assert "not empty" in run("export", str(tmp_path / "gold"))[1]
    assert "split: dev" in (tmp_path / "gold" / "reports.yaml").read_text(encoding="utf-8")
    with coded.database.read() as connection:
        (entry,) = audit.entries(connection, last=1)
    assert (entry.action, json.loads(entry.detail)["sensitive"]) == ("review-export", True)
