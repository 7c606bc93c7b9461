"""What holds for the record of every text, whatever it looks like."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import rasid
from rasid.arabic.letters import fold, fold_with_offsets
from rasid.arabic.sentences import split_sentences
from rasid.arabic.tokens import tokenize
from rasid.errors import UnreadableInput
from rasid.record import Record, check_spans, from_json, json_schema, to_json

from .texts import CONTROLS, TASHKEEL, texts

SLOW = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
VALIDATOR = jsonschema.Draft202012Validator(json_schema())


def coded(text: str, published: str | None = "2016-10-26") -> Record | None:
    """The record, or None for a text that reading refuses."""
    try:
        return rasid.code(text, published=published)
    except UnreadableInput:
        return None


def ids(value: Any) -> Iterator[str]:
    """Every value of a key `id` outside the document."""
    if isinstance(value, dict):
        if isinstance(value.get("id"), str):
            yield value["id"]
        for item in value.values():
            yield from ids(item)
    elif isinstance(value, list):
        for item in value:
            yield from ids(item)


def references(value: dict[str, Any]) -> Iterator[str]:
    """Every id that something in the record refers to."""
    for mention in value["mentions"]:
        yield mention["entity"]
    for event in value["events"]:
        yield from event["actors"] + event["recipients"] + event["places"] + event["quantities"]
        yield from (event[key] for key in ("from_place", "to_place", "time") if event[key])
    for statement in value["statements"]:
        yield from (holder["entity"] for holder in statement["holders"] if holder.get("entity"))
        if statement["event"]:
            yield statement["event"]
    for link in value["links"]:
        yield from (link[key] for key in ("event", "target_event") if link[key])
    yield from (item["mention"] for item in value["naming"] if item["mention"])


@SLOW
@given(texts())
@example("قال “«الجيش»” إن\u202eالقوات هاجمت ﻣﺪﻳﻨﺔ 5٪ قُــتِــلَ")
def test_a_record_is_sound(text: str) -> None:
    record = coded(text)
    if record is None:
        return
    assert record.document.text == text
    assert check_spans(record) == []
    value = json.loads(to_json(record))
    VALIDATOR.validate(value)
    known = list(ids({key: item for key, item in value.items() if key not in ("document", "coder")}))
    assert len(known) == len(set(known))
    assert set(references(value)) <= set(known)
    assert {statement.event for statement in record.statements if statement.event} == {
        event.id for event in record.events
    }
    assert all(statement.holders[0].kind == "author" for statement in record.statements)
    for time in record.times:
        assert (time.from_ is None) == (time.to is None)
        assert time.from_ is None or time.to is None or time.from_ <= time.to
    for quantity in record.quantities:
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high
    spans = [
        (item["start"], item["end"]) for key in ("mentions", "times", "quantities", "naming") for item in value[key]
    ]
    assert all(start < end for start, end in spans)
    assert from_json(to_json(record)) == record


@SLOW
@given(texts())
def test_the_same_text_gives_the_same_bytes(text: str) -> None:
    first, second = coded(text), coded(text)
    assert (first and to_json(first)) == (second and to_json(second))


@SLOW
@given(texts(25))
def test_every_event_can_be_explained(text: str) -> None:
    from rasid.coding.coder import Coder

    record = coded(text)
    for event in record.events if record else []:
        for lang in ("ar", "en"):
            lines = Coder.load().explain(record, event.id).lines(lang)  # type: ignore[arg-type]
            assert any(event.rule in line for line in lines)
            assert all("{" not in line and "None" not in line for line in lines)


@QUICK
@given(texts())
def test_sentences_and_tokens_cover_the_words(text: str) -> None:
    sentences = split_sentences(text)
    assert all(one.end <= other.start for one, other in pairwise(sentences))
    covered: set[int] = set()
    for sentence in sentences:
        assert sentence.start < sentence.end
        covered.update(range(sentence.start, sentence.end))
    for token in tokenize(text):
        assert text[token.start : token.end] == token.text
        if token.kind in ("word", "number", "latin"):
            assert covered.issuperset(range(token.start, token.end))
    paragraphs = [sentence.paragraph for sentence in sentences]
    assert paragraphs == sorted(paragraphs)


@QUICK
@given(st.one_of(texts(), st.text(max_size=80)))
def test_fold_and_map_back(text: str) -> None:
    folded, offsets = fold_with_offsets(text)
    assert folded == fold(text)
    assert len(offsets) == len(folded) + 1
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(text)
    assert fold(folded) == folded
    for index, char in enumerate(folded):
        assert char in fold(text[offsets[index] : offsets[index] + 1]) or char in fold(
            text[offsets[index] : offsets[index + 1]]
        )


@QUICK
@given(st.text(max_size=200))
def test_any_text_is_coded_or_refused(text: str) -> None:
    record = coded(text)
    assert record is None or check_spans(record) == []


SENTENCES = [
    "قصفت طائرات التحالف مواقع في مدينة صعدة أمس وقتل عشرة مدنيين",
    "أعلنت وزارة الدفاع العراقية أن قواتها هاجمت مسلحين قرب كركوك",
    "نفى متحدث باسم الفصائل أن تكون قواته قد أطلقت النار على المتظاهرين",
    "يعتقد كثير من المراقبين أن التنظيم سيعمل على تدمير المدينة بهدف عرقلة تقدم الجيش",
    "وطالبت الأمم المتحدة إسرائيل بوقف إطلاق النار في قطاع غزة فورا",
    "شن مسلحون مجهولون هجوما على نقطة تفتيش شمال مالي مما أدى إلى مقتل خمسة جنود",
]
DECORATIONS: dict[str, Callable[[str], str]] = {
    "tatweel": lambda text: re.sub(r"([بتثجحخسشصضطظعغفقكلمنهي])(?=[\u0621-\u064a])", "\\1\u0640", text),
    "fatha": lambda text: re.sub(r"([\u0621-\u064a])", "\\1\u064e", text),
    "shadda and sukun": lambda text: re.sub(r"([\u0621-\u064a])", "\\1\u0651\u0652", text),
    "all marks": lambda text: re.sub(r"([\u0621-\u064a])", "\\1" + TASHKEEL, text),
    "all controls": lambda text: re.sub(r"([\u0621-\u064a])", "\\1" + CONTROLS, text),
    "no hamza": lambda text: re.sub("[أإآ]", "ا", text).replace("ئ", "ي").replace("ؤ", "و").replace("ء", ""),
    "no dots": lambda text: text.replace("ة", "ه").replace("ي", "ى"),
    "persian letters": lambda text: text.replace("ك", "ک").replace("ي", "ی"),
}


@pytest.mark.parametrize("decoration", DECORATIONS)
@pytest.mark.parametrize("sentence", SENTENCES, ids=range(len(SENTENCES)))
def test_spellings_are_coded(sentence: str, decoration: str) -> None:
    record = rasid.code(DECORATIONS[decoration](sentence) + ".")
    assert check_spans(record) == []


@pytest.mark.parametrize("decoration", ["tatweel", "all controls", "no dots", "persian letters"])
@pytest.mark.parametrize("sentence", SENTENCES, ids=range(len(SENTENCES)))
def test_typography_changes_no_event(sentence: str, decoration: str) -> None:
    def shape(record: Record) -> list[tuple[object, ...]]:
        return [(e.type, e.rule, len(e.actors), len(e.recipients), len(e.places)) for e in record.events]

    assert shape(rasid.code(DECORATIONS[decoration](sentence) + ".")) == shape(rasid.code(sentence + "."))


def test_two_processes_give_the_same_bytes() -> None:
    program = (
        "import sys, rasid, hashlib; sys.stdin.reconfigure(encoding='utf-8');"
        "from rasid.record import to_json; print(hashlib.sha256(to_json(rasid.code(sys.stdin.read(), published='2016-10-26')).encode()).hexdigest())"
    )
    text = "عنوان قصير\n" + "\n".join(f"{sentence}." for sentence in SENTENCES)
    seen = {hashlib.sha256(to_json(rasid.code(text, published="2016-10-26")).encode()).hexdigest()}
    for seed in ("0", "1", "4711"):
        done = subprocess.run(
            [sys.executable, "-c", program],
            input=text.encode(),
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        seen.add(done.stdout.decode().strip())
    assert len(seen) == 1
