"""The small models: arithmetic, what they see of a sentence, what their scores do to records."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import rasid
from rasid.arabic.sentences import split_sentences
from rasid.coding.coder import Coder
from rasid.models.linear import LinearModel, load_model, model_bytes
from rasid.models.masking import Masked, mask
from rasid.models.scorer import NEWS_TYPES
from rasid.reading import from_text

MODEL = LinearModel(
    bias=-1.0,
    slope=2.0,
    offset=0.5,
    threshold=0.3,
    blocks={"a": {"x": (3.0, 1.0), "y": (4.0, 2.0)}, "b": {"z": (2.0, -1.0)}},
)
REPORT = (
    "قال متحدث باسم الجيش إن مسلحين هاجموا نقطة تفتيش قرب كركوك أمس. وتظاهر المئات في بغداد مطالبين الحكومة بالاستقالة. "
    "ويرى محللون أن معركة الانتخابات ستكون حاسمة."
)


def masked(sentence: str) -> Masked:
    document = from_text(sentence)
    return mask(Coder.load().view(document, 0, split_sentences(sentence)[0]))


def test_a_score_is_the_sum_of_blocks_of_length_one() -> None:
    assert MODEL.score({"a": ["x", "y"], "b": ["z"]}) == pytest.approx(-1.0 + (3 * 1 + 4 * 2) / 5 - 1.0)
    assert MODEL.score({"a": ["x", "unknown"]}) == pytest.approx(-1.0 + 1.0)
    assert MODEL.score({}) == -1.0
    assert MODEL.probability({}) == pytest.approx(1 / (1 + math.exp(1.5)))


@given(st.lists(st.sampled_from(["x", "y", "z", "q"]), max_size=8), st.randoms())
def test_order_and_repetition_of_features_change_nothing(features: list[str], random: object) -> None:
    shuffled = features + features
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert MODEL.probability({"a": features}) == MODEL.probability({"a": shuffled})


@pytest.mark.parametrize("name", ["confidence", *(f"news_{t.lower()}" for t in NEWS_TYPES)])
def test_weights_of_the_package_can_be_read_and_written_to_the_same_bytes(name: str) -> None:
    model = load_model(name)
    assert model_bytes(model) == model_bytes(load_model(name))
    assert all(model.blocks.values())
    assert 0 <= model.threshold < 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("قصف الجيش السوري مواقع تنظيم الدولة في الرقة أمس", "قصف تنظيم الدولة مواقع الجيش السوري في الرقة أمس"),
        (
            "اتهمت الحكومة السودانية الحكومة التشادية بدعم المتمردين",
            "اتهمت الحكومة التشادية الحكومة السودانية بدعم المتمردين",
        ),
        ("سيطرت قوات حفتر على حقل الشرارة", "سيطرت حكومة الوفاق على حقل الشرارة"),
    ],
)
def test_models_see_no_names(one: str, other: str) -> None:
    assert masked(one).words == masked(other).words


@given(st.sampled_from(REPORT.split(". ")), st.integers(0, 12))
@settings(max_examples=30, deadline=None)
def test_every_word_has_its_place_among_the_masked(sentence: str, cut: int) -> None:
    words, at = masked(" ".join(sentence.split()[cut:]) or "قال")
    assert at == sorted(at)
    assert set(at) == set(range(len(words)))


def test_confidence_is_a_probability_and_news_is_given_for_its_types_alone() -> None:
    record = rasid.code(REPORT, min_confidence=0.0)
    assert {e.type for e in record.events} >= {"ASSAULT", "PROTEST"}
    for event in record.events:
        assert event.confidence is not None
        assert 0 <= event.confidence <= 1
        assert (event.news is not None) == (event.type in NEWS_TYPES)


def test_a_higher_threshold_keeps_a_part_of_the_events_and_says_so() -> None:
    everything = rasid.code(REPORT, min_confidence=0.0)
    strict = rasid.code(REPORT, min_confidence=0.9)
    kept = {(e.trigger.start, e.type) for e in strict.events}
    assert kept == {(e.trigger.start, e.type) for e in everything.events if (e.confidence or 0) >= 0.9}
    assert strict.coder.options["min_confidence"] == 0.9
    assert "min_confidence" not in rasid.code(REPORT).coder.options
