"""Accounts of sources, holders and reports of a workspace, their differences, and forecasts, on both databases."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from inputs import last
from sqlalchemy import select

from rasid.archive import Workspace, audit, judgements
from rasid.archive.capture import take_in
from rasid.archive.coding import code_again, code_pending
from rasid.archive.tables import records, reports
from rasid.archive.tasks import Options
from rasid.compare.accounts import account_of, accounts_of, compare
from rasid.compare.accounts.model import Account
from rasid.compare.accounts.reading import read_holder, read_report, read_source
from rasid.compare.accounts.records import read_record
from rasid.compare.forecasts import find_forecast, judge_forecast, read_forecasts
from rasid.compare.forecasts.evidence import coverage, proposals
from rasid.compare.forecasts.model import KIND, Forecast
from rasid.compare.forecasts.score import families, scores, without_copies
from rasid.errors import UsageError
from rasid.reading.items import Given, open_items
from rasid.record import from_json

FIRST, SECOND = "الوكالة الأولى", "الصحيفة الثانية"
REPORTS = {
    "strike-a": (FIRST, "2016-10-26", "قصفت الطائرات الروسية مقاتلي المعارضة في بلدة كفرنبل بريف إدلب يوم الثلاثاء، ما أدى إلى مقتل خمسة مقاتلين."),
    "strike-b": (SECOND, "2016-10-26", "قصف الجيش السوري مقاتلي المعارضة في بلدة كفرنبل بريف إدلب يوم الثلاثاء، ما أدى إلى مقتل تسعة مقاتلين."),
    "raid-a": (FIRST, "2016-10-24", "هاجم تنظيم داعش الإرهابي الجيش العراقي في مدينة كركوك يوم الأحد، ما أدى إلى مقتل أربعة جنود."),
    "raid-b": (SECOND, "2016-10-24", "هاجم تنظيم الدولة الإسلامية الجيش العراقي في مدينة كركوك يوم الأحد، ما أدى إلى مقتل عشرة جنود."),
    "aid-a": (FIRST, "2016-10-20", "قدمت تركيا مساعدات عسكرية إلى قوات البيشمركة في أربيل يوم الأربعاء."),
    "aid-b": (SECOND, "2016-10-20", "نفى الناطق باسم الحكومة أن تكون تركيا قدمت مساعدات عسكرية إلى قوات البيشمركة في أربيل يوم الأربعاء."),
    "forecast-a": (FIRST, "2016-10-10", "ويعتقد كثير من المراقبين أن من المحتمل أن يقصف الجيش السوري مدينة الرقة خلال الأيام القليلة القادمة."),
    "forecast-b": (SECOND, "2016-10-11", "ورجح بعض المراقبين أن يقصف الحوثيون مدينة تعز قريبا."),
    "later": (SECOND, "2016-10-16", "قصف الجيش السوري مدينة الرقة يوم السبت، ما أدى إلى مقتل ثلاثة مدنيين."),
}  # fmt: skip


@pytest.fixture
def filled(workspace: Workspace, tmp_path: Path) -> Workspace:
    folder = tmp_path / "in"
    folder.mkdir()
    for number, (name, (outlet, published, text)) in enumerate(REPORTS.items()):
        said = {"text": text, "outlet": outlet, "published": published, "url": f"https://x.example/{name}"}
        (folder / f"{number}.jsonl").write_text(json.dumps(said, ensure_ascii=False) + "\n", encoding="utf-8")
    last(take_in(workspace, open_items(folder, Given())))
    last(code_pending(workspace, Options(), processes=0))
    return workspace


def key_of(workspace: Workspace, outlet: str) -> str:
    with workspace.database.read() as connection:
        from rasid.archive.sources import listed

        return next(source.key for source in listed(connection) if source.name_ar == outlet)


def both(workspace: Workspace) -> tuple[Account, Account]:
    keys = key_of(workspace, FIRST), key_of(workspace, SECOND)
    with workspace.database.read() as connection:
        first, second = accounts_of(*(read_source(connection, key) for key in keys))
    return first, second


def relations(account: Account) -> set[tuple[str, str, str, int, str]]:
    names = {node.key: node.name_en for node in account.nodes}
    return {(names[e.source], names[e.target], e.type, e.sign, e.status) for e in account.edges}


def test_what_a_source_says_is_a_signed_graph(filled: Workspace) -> None:
    first, second = both(filled)
    assert (first.reports, second.reports) == (4, 5)
    assert ("Islamic State", "Iraqi armed forces", "ASSAULT", -1, "fact") in relations(first)
    assert ("Turkey", "Peshmerga", "AID", 1, "fact") in relations(first)
    assert ("Turkey", "Peshmerga", "AID", 1, "denied") in relations(second)
    assert ("Syrian Arab Army (to December 2024)", "Ar Raqqah", "ASSAULT", -1, "forecast") in relations(first)
    state = next(node for node in first.nodes if node.name_en == "Islamic State")
    assert [(use.words, use.kind is not None) for use in state.names] == [("تنظيم داعش الإرهابي", True)]


def test_the_difference_of_two_sources(filled: Workspace) -> None:
    first, second = both(filled)
    found = compare(first, second)
    assert sorted((c.kind, c.what) for c in found.contradicted) == [
        ("actor", "Russian aircraft / Syrian Arab Army (to December 2024)"),
        ("numbers", "killed: أربعة جنود / عشرة جنود"),
        ("numbers", "killed: خمسة مقاتلين / تسعة مقاتلين"),
        ("polarity", "one states what the other denies"),
    ]
    (renamed,) = found.named_differently
    assert (renamed.name_en, renamed.first, renamed.second) == (
        "Islamic State", ("تنظيم داعش الإرهابي",), ("تنظيم الدولة الإسلامية",),
    )  # fmt: skip
    names = {node.key: node.name_en for account in (first, second) for node in account.nodes}
    assert ("Islamic State", "Iraqi armed forces") in {(names[r.source], names[r.target]) for r in found.shared}
    assert "Russian aircraft" in {names[r.source] for r in found.only_first}


def test_exchanging_the_sides_exchanges_nothing_else(filled: Workspace) -> None:
    first, second = both(filled)
    here, there = compare(first, second), compare(second, first)
    assert (here.only_first, here.only_second) != ((), ())
    assert {(r.source, r.target, r.type) for r in here.only_first} == {
        (r.source, r.target, r.type) for r in there.only_second
    }
    assert {(c.kind, c.first, c.second) for c in here.contradicted} == {
        (c.kind, c.second, c.first) for c in there.contradicted
    }
    assert {(r.key, r.first, r.second) for r in here.named_differently} == {
        (r.key, r.second, r.first) for r in there.named_differently
    }


def test_a_report_of_the_workspace_is_the_same_account_as_its_record(filled: Workspace) -> None:
    with filled.database.read() as connection:
        row = connection.execute(
            select(reports.c.id, reports.c.document_id, records.c.data)
            .join(records, records.c.report_id == reports.c.id)
            .where(reports.c.url.like("%raid-a"))
        ).one()
        by_number = account_of(read_report(connection, str(row.id)))
        assert account_of(read_report(connection, row.document_id)) == by_number
    alone = account_of(read_record(from_json(gzip.decompress(row.data)), str(row.id)))
    assert alone == by_number


def test_what_a_holder_says_is_his_world(filled: Workspace) -> None:
    with filled.database.read() as connection:
        found = account_of(read_holder(connection, "كثير من المراقبين"))
        assert relations(found) == {("Syrian Arab Army (to December 2024)", "Ar Raqqah", "ASSAULT", -1, "forecast")}
        with pytest.raises(UsageError, match="nobody of that name"):
            read_holder(connection, "فلان")
        with pytest.raises(UsageError, match="no such source"):
            read_source(connection, "nowhere")
        with pytest.raises(UsageError, match="no such report"):
            read_report(connection, "999")


def forecast_about(workspace: Workspace, place: str) -> Forecast:
    with workspace.database.read() as connection:
        return next(f for f in read_forecasts(connection) if any(p.name_en == place for p in f.places))


def test_forecasts_have_holder_and_horizon(filled: Workspace) -> None:
    raqqa, taiz = forecast_about(filled, "Ar Raqqah"), forecast_about(filled, "Taiz")
    assert raqqa.group == taiz.group
    assert raqqa.group.key == "anonymous:observers"
    assert raqqa.horizon is not None
    assert (raqqa.horizon.to, raqqa.horizon.vague, raqqa.certainty) == ("2016-10-20", False, "possible")
    assert taiz.horizon is not None
    assert (taiz.horizon.words, taiz.horizon.to, taiz.horizon.vague) == ("قريبا", "2016-11-10", True)
    assert [raqqa.state("2016-10-20"), raqqa.state("2016-10-21"), taiz.state("2016-10-30")] == ["open", "due", "open"]


def test_later_reports_are_proposed_with_reasons(filled: Workspace) -> None:
    raqqa, taiz = forecast_about(filled, "Ar Raqqah"), forecast_about(filled, "Taiz")
    with filled.database.read() as connection:
        (found,) = proposals(connection, raqqa, as_of="2016-10-30")
        assert found.speaks == "for"
        assert "same place: Ar Raqqah" in found.reasons
        assert "within the horizon" in found.reasons
        assert proposals(connection, raqqa, as_of="2016-10-12") == []
        assert proposals(connection, taiz, as_of="2016-10-30") == []
        assert coverage(connection, raqqa, "2016-10-30").over
        assert coverage(connection, raqqa, "2016-10-30").reports == 4


def test_judgements_of_forecasts_outlive_coding_again_and_are_scored(filled: Workspace) -> None:
    raqqa, taiz = forecast_about(filled, "Ar Raqqah"), forecast_about(filled, "Taiz")
    with filled.database.read() as connection:
        (shown,) = proposals(connection, raqqa, as_of="2016-10-30")
    with filled.database.write() as connection:
        made = judge_forecast(connection, "amal", raqqa.id, "happened", "قصفها الجيش يوم السبت", [shown.event])
        judge_forecast(connection, "amal", taiz.id[:6], "happened", "by mistake")
        judge_forecast(connection, "amal", taiz.id, "did-not", "no report of it by then")
        with pytest.raises(UsageError, match="needs a reason"):
            judge_forecast(connection, "amal", raqqa.id, "happened", " ")
    with filled.database.read() as connection:
        assert audit.verify(connection) == []
        assert len(judgements.history(connection, KIND)) == 3
        assert made.detail is not None
        assert made.detail["evidence"]
    last(code_again(filled, Options(), processes=0))
    with filled.database.read() as connection:
        again = read_forecasts(connection)
        assert find_forecast(again, raqqa.id).judged is not None
        (score,) = scores(without_copies(again, families(connection)), "2016-12-31")
    assert (score.forecasts, score.judged, score.happened, score.did_not) == (2, 2, 1, 1)
    assert score.came_true == 0.5
    assert score.brier == pytest.approx(((0.4 - 1) ** 2 + 0.75**2) / 2, abs=1e-4)
    assert score.brier_graded == score.brier


def test_an_undone_judgement_no_longer_counts(filled: Workspace) -> None:
    raqqa = forecast_about(filled, "Ar Raqqah")
    with filled.database.write() as connection:
        made = judge_forecast(connection, "amal", raqqa.id, "unclear", "two reports differ")
        judgements.undo(connection, "amal", made.id, "too early")
    assert forecast_about(filled, "Ar Raqqah").judged is None
