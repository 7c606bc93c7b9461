"""Every format of gold: what is recognised, what is counted, what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from perfect import perfect

from rasid.errors import RecordError, UsageError
from rasid.evaluate.formats import FORMATS, open_gold
from rasid.evaluate.goldset import GoldError, GoldSet
from rasid.evaluate.report_model import GoldReport
from rasid.evaluate.run import Result, Settings, evaluate
from rasid.evaluate.words import alike, forms, plain_name, same_words, share_word
from rasid.record import Span

ATTACK = "قتل ثلاثة جنود في هجوم شنه مسلحون على نقطة تفتيش قرب كركوك أمس."
PROTEST = "تظاهر مئات العمال أمام مقر الحكومة احتجاجا على تأخر الرواتب."
CALM = "افتتح الوزير معرض الكتاب السنوي في العاصمة بحضور عدد من الأدباء."
Lines = Callable[[str, list[dict[str, Any]]], str]


@pytest.fixture
def lines(tmp_path: Path) -> Lines:
    def write(name: str, items: list[dict[str, Any]]) -> str:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(json.dumps(i, ensure_ascii=False) + "\n" for i in items), encoding="utf-8")
        return str(path)

    return write


def run(path: str, **options: Any) -> Result:
    return evaluate(open_gold(path), Settings(resamples=options.pop("resamples", 0), **options))


def shown(result: Result, group: str = "") -> dict[str, tuple[float, float]]:
    return {row.measure.key: (row.over, row.under) for row in result.rows if row.group == group}


def test_labelled_sentences(lines: Lines) -> None:
    items = [
        {"id": "A.1-1", "event_type": "ASSAULT", "label": "yes", "text": ATTACK},
        {"id": "A.1-2", "event_type": "ASSAULT", "label": "easy no", "text": CALM},
        {"id": "B.1-1", "event_type": "ASSAULT", "label": "difficult no", "text": ATTACK.replace("كركوك", "بعقوبة")},
        {"id": "B.1-2", "event_type": "ASSAULT", "label": "ambiguous", "text": ATTACK},
        {"id": "C.1-1", "event_type": "PROTEST", "label": "yes", "text": PROTEST},
        {"id": "C.1-2", "event_type": "PROTEST", "label": "yes", "text": CALM},
    ]
    result = run(lines("detection.jsonl", items))
    assert (result.units, result.clusters) == (5, 3), "ambiguous ones are left out, sentences of a document go together"
    found = shown(result)
    assert found["ASSAULT.easy.precision"] == (1, 1)
    assert found["ASSAULT.all.precision"] == (1, 2)
    assert found["PROTEST.easy.recall"] == (1, 2)
    assert found["ASSAULT by label.ASSAULT.detected.difficult no"] == (1, 1)
    assert [(fault.kind, fault.unit) for fault in result.faults] == [("false", "B.1-1"), ("missed", "C.1-2")]
    assert [curve.name for curve in result.curves] == ["ASSAULT.all", "ASSAULT.easy", "PROTEST.all", "PROTEST.easy"]
    strict = shown(run(result.path, threshold=1.0))
    assert strict["ASSAULT.easy.recall"][0] <= 1
    by_label = run(result.path, by="label")
    assert shown(by_label, "label=easy no")["detected.detected"] == (0, 1)
    assert shown(run(result.path, by="type"), "type=PROTEST")["type.easy.recall"] == (1, 2)
    with pytest.raises(UsageError, match="can't be split by conflict"):
        run(result.path, by="conflict")
    with pytest.raises(UsageError, match="has no split"):
        run(result.path, split="dev")


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ({"event_type": "WAR", "label": "yes", "text": CALM}, "event_type 'WAR'"),
        ({"event_type": "ASSAULT", "label": "perhaps", "text": CALM}, "label 'perhaps'"),
        ({"event_type": "ASSAULT", "label": "yes"}, "'text' is None"),
    ],
)
def test_wrong_labels_are_named_with_their_line(lines: Lines, item: dict[str, Any], said: str) -> None:
    good = {"event_type": "ASSAULT", "label": "yes", "text": ATTACK}
    with pytest.raises(GoldError, match=said) as error:
        open_gold(lines("detection.jsonl", [good, item]))
    assert "detection.jsonl:2" in str(error.value)


def span(**words: list[str]) -> dict[str, list[str]]:
    return {"verb": [], "source_actor": [], "target_actor": [], **words}


def test_roles_of_several_coders(lines: Lines) -> None:
    spans = [
        span(verb=["هجوم"], source_actor=["مسلحون"], target_actor=["نقطة", "تفتيش"]),
        span(verb=["شنه", "هجوم"], source_actor=["مسلحون"], target_actor=["على", "نقطة"]),
        span(verb=["قتل"], target_actor=["جنود"]),
    ]
    items = [
        {"source": "A.1-1", "event_type": "ASSAULT", "text": ATTACK, "spans": spans},
        {
            "source": "A.1-2",
            "event_type": "PROTEST",
            "text": CALM,
            "spans": [span(verb=["افتتح"], source_actor=["الوزير"])] * 3,
        },
    ]
    result = run(lines("spans.jsonl", items))
    found = shown(result)
    assert found["detection.detected"] == (1, 2)
    assert found["trigger.trigger.any"] == (1, 2), "an undetected sentence is wrong"
    assert found["source.source.most"] == (1, 2)
    assert found["target.target.any"][1] == 1, "nobody named a target in the second"
    assert {fault.field for fault in result.faults} == {"trigger", "source"}


def test_most_coders_must_have_named_a_role() -> None:
    from rasid.evaluate.gold_roles import marked_by

    assert marked_by([["جنود"], [], []]) is None
    assert marked_by([["جنود"], [], ["على"]]) is not None
    marked = marked_by([["نقطة", "تفتيش"], ["على", "نقطة"], []])
    assert marked is not None
    assert marked.any == ("نقطة", "تفتيش"), "prepositions make nothing agree"
    assert marked.most == ("نقطة",)


def place(text: str, whole: str, lat: float, lon: float, size: float = 0.01) -> dict[str, Any]:
    start = whole.index(text)
    box = [str(v) for v in (lat - size, lat + size, lon - size, lon + size)]
    return {
        "text": text, "type": "City/town", "start_offset": start, "end_offset": start + len(text),
        "osm_json": {"lat": str(lat), "lon": str(lon), "boundingbox": box},
    }  # fmt: skip


def test_places_in_tweets(lines: Lines) -> None:
    first, second = "انهيار جسر في مدينة كركوك بسبب السيول", "السيول الكويتية أغرقت طرقا في الكويت اليوم"
    items = [
        {"tweet_id": "1", "text": first, "created_at": "Fri Nov 09 19:11:04 +0000 2018", "location_mentions": [place("كركوك", first, 35.47, 44.39)]},
        {"tweet_id": "2", "text": second, "location_mentions": [place("الكويت", second, 29.37, 47.98, 1.0)]},
    ]  # fmt: skip
    lines("idrisi/event/train.jsonl", items)
    path = str(Path(lines("idrisi/event/dev.jsonl", items[:1])).parents[1])
    result = run(path)
    found = shown(result)
    assert result.units == 3
    assert found["recognition.overlap.recall"] == (3, 3), "the mark inside الكويتية is moved to the word"
    assert found["resolution.near"] == found["resolution.held"] == (3, 3)
    assert run(path, split="dev").units == 1
    with pytest.raises(GoldError, match="bad mention"):
        open_gold(lines("broken.jsonl", [{"text": first, "location_mentions": [{"text": "كركوك"}]}]))


def test_propaganda_spans(lines: Lines) -> None:
    text = "هاجم التكفيريون القرية وقصفوا المدرسة."
    label = {"technique": "Name_Calling-Labeling", "text": "التكفيريون", "start": 5, "end": 15}
    other = {"technique": "Loaded_Language", "text": "القرية", "start": 16, "end": 22}
    result = run(
        lines("armpro.jsonl", [{"page_id": "a", "paragraph_id": "a_1", "paragraph": text, "labels": [label, other]}])
    )
    assert shown(result)["naming.naming.f1"] == (2, 2)


def test_nested_names(tmp_path: Path) -> None:
    tagged = "قال O\nوزير B-OCC\nالدفاع B-ORG I-OCC\nإن O\nجامعة B-ORG\nبغداد I-ORG B-GPE\nأغلقت O\nفي O\nالعراق B-GPE\n$#$ O\n\nمحافظة O\n"
    (tmp_path / "val.txt").write_text(tagged, encoding="utf-8")
    gold = open_gold(str(tmp_path))
    assert [unit.text for unit in gold.units] == ["قال وزير الدفاع إن جامعة بغداد أغلقت في العراق", "محافظة"]
    assert [(tag, s.text) for tag, s in gold.units[0].content] == [
        ("OCC", "وزير الدفاع"), ("ORG", "الدفاع"), ("ORG", "جامعة بغداد"), ("GPE", "بغداد"), ("GPE", "العراق"),
    ]  # fmt: skip
    found = shown(evaluate(gold, Settings(resamples=0, split="dev")))
    assert found["names.places.recall"][1] == 2


def test_cases_of_dates_and_numbers(tmp_path: Path) -> None:
    def case(text: str, value: Any, **extra: Any) -> dict[str, Any]:
        return {"Input": text, "Results": [value], **extra}

    day = {"ReferenceDateTime": "2016-11-07T00:00:00"}
    past = {"FutureResolution": {"date": "2016-11-06"}, "PastResolution": {"date": "2016-11-06"}}
    files: dict[str, list[dict[str, Any]]] = {
        "DateParser": [case("وصلت أمس", {"Value": past}, Context=day), case("عدت في 27", {"Value": past}, Context=day)],
        "DurationParser": [case("سأترك مدة 3 ساعات", {"Value": {"FutureResolution": {"duration": "1"}}}, Context=day)],
        "TimeParser": [case("في السابعة", {"Value": {}}, Context=day)],
        "NumberModel": [case("قتل 25 جنديا", {"Resolution": {"value": "25"}}), case("ثلث", {"Resolution": {"subtype": "fraction", "value": "0.33"}})],
        "NumberRangeModel": [case("أكثر من ثلاثين", {"Resolution": {"value": "(30,)"}}), case("سالب", {"Resolution": {"value": "(,-3)"}})],
        "OrdinalModel": [case("الفوج الخامس", {"Resolution": {"value": "5"}}), case("الأخير", {"Resolution": {"value": "end+0"}})],
        "PercentModel": [case("10٪", {"Resolution": {"value": "10%"}})],
    }  # fmt: skip
    for name, items in files.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(items), encoding="utf-8-sig")
    corpus = 'corpus = [ examples (datetime (2013, 2, 11, 0, 0, 0) Day) [ "الاثنين الماضي" ] , examples (datetime (2013, 2, 12, 5, 0, 0) Hour) [ "الخامسة" ] ]'
    (tmp_path / "time").mkdir()
    (tmp_path / "time" / "Corpus.hs").write_text(corpus, encoding="utf-8")
    (tmp_path / "numeral").mkdir()
    (tmp_path / "numeral" / "Corpus.hs").write_text('[ examples (NumeralValue 350) [ "ثلاثمائة وخمسين" ] , examples (NumeralValue (-1.2)) [ "-1.2" ] ]', encoding="utf-8")  # fmt: skip
    result = run(str(tmp_path))
    found = {row.measure.key.partition(": ")[2]: (row.over, row.under) for row in result.rows}
    assert found["Recognizers-Text.Recognizers-Text.equal"] == (1, 1)
    assert found["Recognizers-Text.Recognizers-Text.open"] == (1, 1)
    assert found["Recognizers-Text.Recognizers-Text.everything"] == (1, 2)
    assert found["Recognizers-Text NumberModel.Recognizers-Text NumberModel.number"] == (1, 1)
    assert found["Recognizers-Text NumberRangeModel.Recognizers-Text NumberRangeModel.number"] == (1, 1)
    assert found["Recognizers-Text OrdinalModel.Recognizers-Text OrdinalModel.number"] == (1, 1)
    assert found["Duckling Numeral.Duckling Numeral.number"] == (1, 1)
    assert found["Duckling.Duckling.equal"] == (1, 1)
    assert len(result.set_aside) == 8
    assert all(reason and text for reason, text in result.set_aside)
    with pytest.raises(UsageError, match="not through records"):
        evaluate(open_gold(str(tmp_path)), Settings(records=[]))


def test_held_out_reports() -> None:
    path = Path(__file__).parents[1] / "data" / "held_out"
    gold = open_gold(str(path))
    reports: list[GoldReport] = [unit.content for unit in gold.units]
    assert [report.id for report in reports] == ["afghanistan_newspaper", "iraq_protest_party", "somalia_radio"]
    radio = reports[2]
    twice = next(event for event in radio.events if event.id == "g9")
    assert [statement.status for statement in twice.statements] == [("actual",), ("negated",)]
    open_ = next(event for event in radio.events if event.id == "g16")
    assert open_.statements[0].status == ("predicted", "intended")
    assert len(open_.statements[0].chains) == 2
    assert all(
        report.text[e.trigger.start : e.trigger.end] == e.trigger.text for report in reports for e in report.events
    )
    for unit in gold.units:
        outcome = gold.score(unit, perfect(unit.content), 0.0)
        wrong = {m.key: m.value(outcome.counts) for m in gold.measures() if m.value(outcome.counts) not in (None, 1.0)}
        assert wrong == {}
    assert open_gold(str(path / "somalia_radio.yaml")).units[0].id == "somalia_radio"


def test_records_are_found_by_text_or_id(gold: GoldSet, reports: dict[str, GoldReport]) -> None:
    import msgspec

    records = [perfect(report) for report in reports.values()]
    settings = Settings(records=records, resamples=0)
    assert all(row.value in (None, 1.0) or row.measure.mean for row in evaluate(gold, settings).rows)
    first = records[0]
    title = "عنوان أضيف قبل النص\n"
    shifted = msgspec.to_builtins(first)

    def move(value: Any) -> Any:
        if isinstance(value, list):
            return [move(item) for item in value]
        if isinstance(value, dict):
            return {k: v + len(title) if k in ("start", "end") and v is not None else move(v) for k, v in value.items()}
        return value

    plain = move(shifted)
    plain["document"]["text"] = title + first.document.text
    with_title = msgspec.convert(plain, type(first))
    found = evaluate(gold, Settings(records=[with_title, records[1]], resamples=0))
    assert found.faults == []
    with pytest.raises(RecordError, match="no record of 'no-01'"):
        evaluate(gold, Settings(records=records[1:], resamples=0))
    other = msgspec.structs.replace(first, document=msgspec.structs.replace(first.document, text="نص آخر"))
    with pytest.raises(RecordError, match="has another text"):
        evaluate(gold, Settings(records=[other, records[1]], resamples=0))


def test_unknown_coder(gold: GoldSet) -> None:
    with pytest.raises(UsageError, match="no coder 'none'"):
        evaluate(gold, Settings(coder="none"))


def test_a_text_that_the_coder_refuses_counts_as_empty(lines: Lines) -> None:
    items = [
        {"id": "A.1-1", "event_type": "ASSAULT", "label": "yes", "text": "Three soldiers were killed near Kirkuk."},
        {"id": "A.1-2", "event_type": "ASSAULT", "label": "yes", "text": ATTACK},
    ]
    result = run(lines("detection.jsonl", items))
    assert result.refused == ["A.1-1"]
    assert shown(result)["ASSAULT.easy.recall"] == (1, 2)


def test_words_are_compared_without_attached_particles() -> None:
    assert share_word("وللجنود", "الجنود")
    assert share_word("بالمدينة", "مدينة")
    assert not share_word("في المدينة", "في القرية")
    assert "لبنان" in forms("لبنان")
    text = "وقال «المتحدث» بالعاصمة"
    assert same_words(Span(0, 4, "وقال"), Span(1, 4, "قال"), text)
    assert same_words(Span(5, 14, "«المتحدث»"), Span(6, 13, "المتحدث"), text)
    assert not same_words(Span(6, 13, "المتحدث"), Span(8, 13, "متحدث"), text)
    assert not same_words(Span(0, 4, "وقال"), Span(0, 14, "وقال «المتحدث»"), text)
    assert alike("قوات النظام السوري", "قوات النظام")
    assert not alike("قوات النظام السوري", "السوري")
    assert plain_name("Ar Ruţbah") == plain_name("Al-Rutbah") == "rutbah"


def test_every_format_is_documented() -> None:
    page = (Path(__file__).parents[2] / "docs" / "evaluate.md").read_text(encoding="utf-8")
    for module in FORMATS:
        gold = __import__(f"rasid.evaluate.{module}", fromlist=["read"])
        names = [cls.format for cls in vars(gold).values() if isinstance(cls, type) and issubclass(cls, GoldSet) and cls.__module__ == gold.__name__]  # fmt: skip
        assert names
        assert all(f"`{name}`" in page for name in names)


def test_every_measure_of_coded_reports_is_defined_in_the_documentation(gold: GoldSet) -> None:
    page = (Path(__file__).parents[2] / "docs" / "evaluate.md").read_text(encoding="utf-8")
    labels = {measure.label.split(":")[0].removesuffix(", overlap") for measure in gold.measures()}
    assert sorted(label for label in labels if label not in page) == []


def test_each_reason_to_set_a_case_aside_has_an_example() -> None:
    from rasid.evaluate.cases import reason
    from rasid.evaluate.words import data

    for item in data("set_aside.yaml"):
        assert reason(item["kind"], item["example"]) == item["reason"], item["id"]
    assert reason("dates", "وصل الوفد يوم الأحد") is None
    assert reason("numbers", "قتل 25 جنديا") is None


def test_the_best_event_is_one_that_happened_with_both_sides_early_in_the_sentence(lines: Lines) -> None:
    text = "قتل شرطي وأصيب آخرون حين هاجم مسلحون نقطة تفتيش قرب كركوك أمس"
    spans = [span(verb=["هاجم"], source_actor=["مسلحون"], target_actor=["نقطة"])] * 3
    found = shown(
        run(lines("spans.jsonl", [{"source": "A.1-1", "event_type": "ASSAULT", "text": text, "spans": spans}]))
    )
    assert [found[f"{role}.{role}.best.most"] for role in ("trigger", "source", "target")] == [(1, 1)] * 3


@pytest.mark.parametrize(
    ("sentence", "document"),
    [
        ("AAW_ARB_20071026.0026-2", "AAW_ARB_20071026.0026"),
        ("3f9a0c_14", "3f9a0c"),
        ("AAW_ARB_7.1", "AAW_ARB_7.1"),
        ("12", "12"),
    ],
)
def test_a_sentence_tells_its_document(sentence: str, document: str) -> None:
    from rasid.evaluate.gold_detection import source_document

    assert source_document(sentence) == document
