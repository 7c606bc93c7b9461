"""What a query finds, on both databases: words in any spelling, fields that speak of one event, snippets, facets, and an index that stays right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from inputs import last
from sqlalchemy import delete, func, select, text

from rasid.archive import Workspace
from rasid.archive.capture import take_in
from rasid.archive.coding import code_again, code_pending
from rasid.archive.search.facets import bits_of, counts
from rasid.archive.search.searcher import Results, search
from rasid.archive.sources import Source, register
from rasid.archive.tables import reports, search_facets
from rasid.archive.tasks import Options
from rasid.errors import UsageError
from rasid.reading.items import Given, Item

STRIKE = "قصفت الطائرات الروسية مستشفى في مدينة حلب يوم 26 أكتوبر 2016، ما أدى إلى مقتل خمسة مدنيين.\nوقال شهود إن القصف استمر ساعات.\n"
DENIAL = "نفت وزارة الدفاع الروسية أن تكون طائراتها قصفت المدينة.\nوأكدت الوزارة أن الهدنة في إدلب ما زالت قائمة.\n"
TALKS = (
    "التقى وزير الخارجية العراقي نظيره الإيراني في بغداد يوم 3 نوفمبر 2016 لبحث أمن الحدود.\nوبالموصل تستمر المعارك.\n"
)
CAPTURE = "سيطر تنظيم داعش على قرية قرب الموصل يوم 17 أكتوبر 2016.\nواعتقل عناصر التنظيم عشرين من سكان القرية.\n"
TEXTS = (STRIKE, DENIAL, TALKS, CAPTURE)
TITLES = ("قصف مستشفى في حلب", None, "لقاء في بغداد", "داعش قرب الموصل")
DAYS = ("2016-10-27", "2016-10-28", "2016-11-04", "2016-10-18")


def fill(workspace: Workspace, texts: tuple[str, ...] = TEXTS) -> None:
    """Take in and code within this process."""
    items = [
        Item(
            body.encode(),
            "text",
            f"{n}.txt",
            "",
            Given(outlet=f"وكالة {n % 2}", title=TITLES[n % 4], published=DAYS[n % 4]),
        )
        for n, body in enumerate(texts)
    ]
    last(take_in(workspace, items))
    last(code_pending(workspace, Options(0.0), processes=0))


def found(workspace: Workspace, query: str) -> list[int]:
    return sorted(hit.id for hit in search(workspace.database, query).hits)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill(workspace)
    return workspace


def test_what_is_found(filled: Workspace) -> None:
    expected = {
        "": [1, 2, 3, 4],
        "قصف": [1, 2],
        "القصفُ": [1, 2],
        "يقصفون مستشفي": [1],
        '"الطائرات الروسية"': [1],
        '"طائرات روسية"': [1],
        '"الروسية الطائرات"': [],
        "موصل": [3, 4],
        "ببغداد": [3],
        "حلب OR بغداد": [1, 3],
        "قصف -حلب": [2],
        "-قصف": [3, 4],
        "-قصف -بغداد": [4],
        "(قصف OR معارك) NOT هدنة": [1, 3],
        "قصف OR -موصل": [1, 2],
        "٢٦": [1],
        "title:بغداد": [3],
        "title:الموصل": [4],
        'title:"مستشفى في حلب"': [1],
        "type:ASSAULT place:حلب": [1],
        'type:assault actor:"طائرات روسيه"': [1],
        'type:assault actor:"russian aircraft"': [1],
        "actor:aircraft": [2],
        "type:ASSAULT actor:RUS": [1],
        "type:ASSAULT actor:RUSMIL": [1],
        "actor:RUSGOV": [],
        "actor:داعش": [4],
        'actor:"Islamic State"': [4],
        "actor:actors/islamic-state": [4],
        "recipient:سكان": [4],
        "country:SY type:ASSAULT": [1, 2],
        "country:سوريا type:ASSAULT": [1, 2],
        "country:Syria place:حلب": [1],
        "place:حلب~30km": [1],
        "near:36.2,37.16~30km": [1],
        "near:10,10~30km": [],
        "type:CONSULT place:بغداد": [3],
        "type:CONSULT place:حلب": [],
        "date:2016-10-26": [1],
        "type:CONSULT date:2016-11": [3],
        "type:ASSAULT date:2016-11": [],
        "published:..2016-10-27": [1, 4],
        "published:2016-11": [3],
        "captured:2016": [],
        "type:ASSAULT attribution:denied": [2],
        'holder:"وزارة الدفاع الروسية" attribution:denied': [2],
        "holder:russian attribution:denied": [2],
        "holder:anonymous": [1],
        "attribution:denied -attribution:denied": [],
        "type:ASSAULT place:حلب -type:ASSAULT": [],
        "-type:CONSULT": [1, 2, 4],
        "mode:aerial": [1, 2],
        "confidence:>=0 type:CONSULT": [3],
        "confidence:>1": [],
        'source:"وكالة 1"': [2, 4],
        "source:وكالة": [1, 2, 3, 4],
        "قصف source:وكالة-1": [2],
        "id:3": [3],
        "حلب (type:ASSAULT OR type:CONSULT)": [1],
        "حلب OR type:CONSULT": [1, 3],
        "مستشفى date:2016-10 published:2016-10": [1],
        "لاشيءهنا": [],
    }
    wrong = {}
    for query, ids in expected.items():
        got = found(filled, query)
        if got != ids:
            wrong[query] = (got, ids)
    assert not wrong


def test_fields_of_one_conjunction_speak_of_one_event(workspace: Workspace) -> None:
    both = "قصفت الطائرات الروسية مدينة حلب يوم الثلاثاء.\nالتقى وزير الخارجية العراقي نظيره الإيراني في بغداد.\n"
    fill(workspace, (both,))
    assert found(workspace, "type:ASSAULT place:حلب") == [1]
    assert found(workspace, "type:CONSULT place:بغداد") == [1]
    assert found(workspace, "type:ASSAULT place:بغداد") == []
    assert found(workspace, "(type:ASSAULT OR type:PROTEST) place:بغداد") == []
    assert found(workspace, "type:CONSULT -place:حلب") == [1]
    assert found(workspace, "type:CONSULT -place:بغداد") == []


def test_highlights_point_at_the_text(filled: Workspace) -> None:
    (hit,) = search(filled.database, '"الطائرات الروسية" حلب').hits
    assert [hit.text[a:b] for a, b in hit.snippet.highlights] == ["حلب", "الطائرات الروسية", "حلب"]
    (hit,) = search(filled.database, "type:ASSAULT place:حلب").hits
    assert [hit.text[e.start : e.end] for e in hit.evidence] == [e.text for e in hit.evidence]
    assert "قصفت" in {e.text for e in hit.evidence}
    assert hit.snippet.highlights
    (hit,) = search(filled.database, "id:4").hits
    assert hit.snippet.highlights == ()
    assert hit.text.startswith(hit.snippet.of(hit.text))


def test_a_snippet_of_a_long_report(workspace: Workspace) -> None:
    fill(workspace, ("وذكرت الوكالة أن الوضع هادئ في المنطقة.\n" * 100 + STRIKE,))
    (hit,) = search(workspace.database, "المدنيون").hits
    assert hit.snippet.start > 1000
    assert hit.snippet.end - hit.snippet.start < 400
    shown = [hit.text[a:b] for a, b in hit.snippet.highlights]
    assert shown == ["مدنيين"]
    assert hit.snippet.of(hit.text) in hit.text


def test_order_and_pages(filled: Workspace) -> None:
    def ids(query: str, **options: object) -> list[int]:
        return [hit.id for hit in search(filled.database, query, **options).hits]  # type: ignore[arg-type]

    assert ids("") == [3, 2, 1, 4]
    assert ids("", sort="oldest") == [4, 1, 2, 3]
    assert ids("قصف")[0] == 1, "the word stands in the title"
    assert ids("قصف", sort="newest") == [2, 1]
    assert ids("", limit=2) == [3, 2]
    assert ids("", limit=2, offset=2) == [1, 4]
    assert search(filled.database, "", limit=1).total == 4


def facets(results: Results, name: str) -> dict[str, int]:
    return {facet.value: facet.reports for facet in results.facets.get(name, [])}


def test_facets_count_reports(filled: Workspace) -> None:
    everything = search(filled.database, "", facets=True)
    assert facets(everything, "year") == {"2016": 4}
    assert facets(everything, "type")["ASSAULT"] == 4
    assert sum(facets(everything, "source").values()) == 4
    some = search(filled.database, "حلب", facets=True)
    assert facets(some, "country") == {"SY": 1}
    assert [(f.ar, f.en) for f in some.facets["country"]] == [("سورية", "Syria")]
    some = search(filled.database, "type:COERCE", facets=True)
    assert [(f.ar, f.en, f.reports) for f in some.facets["actor"]] == [("تنظيم الدولة الإسلامية", "Islamic State", 1)]


def test_coding_again_replaces_and_deletion_removes(filled: Workspace) -> None:
    assert found(filled, "type:CONSULT") == [3]
    last(code_again(filled, Options(1.0), processes=0))
    assert found(filled, "type:CONSULT") == []
    assert found(filled, "قصف") == [1, 2]
    assert facets(search(filled.database, "", facets=True), "type") == {}
    last(code_again(filled, Options(0.0), processes=0))
    assert found(filled, "type:CONSULT") == [3]
    with filled.database.write() as connection:
        connection.execute(delete(reports).where(reports.c.id == 1))
        assert connection.execute(text("SELECT count(*) FROM search_words")).scalar_one() == 3
    assert found(filled, "قصف") == [2]
    assert facets(search(filled.database, "", facets=True), "type")["ASSAULT"] == 3


def test_a_source_described_takes_its_reports_with_it(filled: Workspace) -> None:
    with filled.database.write() as connection:
        register(connection, "tester", Source("agency", name_ar="الوكالة", names=["وكالة 0", "وكالة 1"]))
    assert found(filled, "source:agency") == [1, 2, 3, 4]
    results = search(filled.database, "", facets=True)
    assert [(f.ar, f.reports) for f in results.facets["source"]] == [("الوكالة", 4)]
    with filled.database.read() as connection:
        kept = connection.execute(select(func.count()).where(search_facets.c.facet == "source")).scalar_one()
    assert kept == 1


def test_facets_of_any_set_of_reports(workspace: Workspace) -> None:
    from rasid.archive.search import facets as module

    numbers = [1, 7, 8, 65_535, 65_536, 65_537, 200_000]
    with workspace.database.write() as connection:
        module.write(connection, {n: [("type", "ASSAULT" if n % 2 else "COERCE")] for n in numbers})
        assert counts(connection, bits_of(numbers))["type"] == [("ASSAULT", 4), ("COERCE", 3)]
        assert counts(connection, bits_of([8, 65_535]))["type"] == [("ASSAULT", 1), ("COERCE", 1)]
        module.write(connection, {7: [("type", "COERCE")]})
        assert counts(connection, bits_of([7]))["type"] == [("COERCE", 1)]


def test_a_wrong_query_is_a_usage_error(filled: Workspace) -> None:
    with pytest.raises(UsageError, match="character 6"):
        search(filled.database, "type:WAR")


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder: Path = tmp_path_factory.mktemp("one")
    with Workspace.init(folder / "w", who="tester") as made:
        fill(made)
        yield made


WORDS = sorted({word.strip("،.") for body in TEXTS for word in body.split() if word.strip("،.").isalpha()})
VARIANTS = {"أ": "اأإ", "إ": "اإأ", "ا": "اأ", "آ": "اآ", "ة": "ةه", "ى": "ىي", "ي": "يى", "ئ": "ئي", "ؤ": "ؤو"}
MARKS = ["", "َ", "ُ", "ِ", "ّ", "ْ", "ـ", "ً"]


@given(st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_spelling_finds_the_report(one: Workspace, data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(WORDS))
    spelt = "".join(
        data.draw(st.sampled_from(VARIANTS.get(char, char))) + data.draw(st.sampled_from(MARKS)) for char in word
    )
    holding = [n for n, body in enumerate(TEXTS, start=1) if word in {w.strip("،.") for w in body.split()}]
    assert set(holding) <= set(found(one, spelt))
    assert set(holding) <= set(found(one, f'"{spelt}"'))
