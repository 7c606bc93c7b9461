"""The query language: what is read, what is refused and where, and that a tree reads back as itself."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.archive.search.fields import FIELDS
from rasid.archive.search.query import And, Field, Node, Not, Or, Phrase, QueryError, Word, parse, shown


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", None),
        ("  ", None),
        ("قصف الحي", And((Word("قصف"), Word("الحي")))),
        ("قصف AND الحي", And((Word("قصف"), Word("الحي")))),
        ('"قصف الحي"', Phrase("قصف الحي")),
        ("«قصف الحي» “حلب”", And((Phrase("قصف الحي"), Phrase("حلب")))),
        ("حلب OR إدلب حماة", Or((Word("حلب"), And((Word("إدلب"), Word("حماة")))))),
        ("(حلب OR إدلب) حماة", And((Or((Word("حلب"), Word("إدلب"))), Word("حماة")))),
        ("حلب -إدلب", And((Word("حلب"), Not(Word("إدلب"))))),
        ("NOT NOT حلب", Word("حلب")),
        ("-(حلب إدلب)", Not(And((Word("حلب"), Word("إدلب"))))),
        ("حلب (إدلب حماة)", And((Word("حلب"), Word("إدلب"), Word("حماة")))),
        ("ORAL", Word("ORAL")),
    ],
)
def test_words_and_operators(text: str, tree: Node | None) -> None:
    assert parse(text) == tree


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("date:2016", "2016-01-01", "2016-12-31"),
        ("date:2016-02", "2016-02-01", "2016-02-29"),
        ("date:٢٠١٦-١٠-٢٦", "2016-10-26", "2016-10-26"),
        ("published:2016-10-17..2016-11", "2016-10-17", "2016-11-30"),
        ("captured:2016..", "2016-01-01", None),
        ("date:..2016-10", None, "2016-10-31"),
        ("confidence:>=0.5", 0.5, None),
        ("confidence:0.3..0.7", 0.3, 0.7),
        ("near:36.34,43.13~50km", 36.34, 43.13),
    ],
)
def test_days_numbers_points(text: str, low: object, high: object) -> None:
    node = parse(text)
    assert isinstance(node, Field)
    assert (node.value.low, node.value.high) == (low, high)


def test_a_place_with_a_distance() -> None:
    node = parse('place:"تل عفر"~٢٥كم')
    assert isinstance(node, Field)
    assert (node.value.text, node.value.kilometres) == ("تل عفر", 25.0)


@pytest.mark.parametrize(
    ("text", "at", "what"),
    [
        ("حلب )", 4, "closes nothing"),
        ("حلب (إدلب", 4, "not closed"),
        ('حلب "إدلب', 4, "not closed"),
        ("حلب OR", 6, "ends here"),
        ("OR حلب", 0, "nothing before"),
        ("حلب ؟", 4, "no word"),
        ("colour:red", 0, "no field colour"),
        ("actr:داعش", 0, "Did you mean actor"),
        ("type:WAR", 5, "none of its values"),
        ("حلب date:2016-13", 9, "there is no 2016-13"),
        ("date:2016-02-30", 5, "there is no 2016-02-30"),
        ("date:2017..2016", 5, "ends before it begins"),
        ("date:..", 5, "names no day"),
        ("confidence:much", 11, "no number"),
        ("near:95,43", 5, "no point on earth"),
        ("near:here", 5, "no point"),
        ("place:حلب~50", 9, "no distance"),
        ("actor:حلب~50km", 6, "has no distance"),
        ("place:حلب~9000km", 6, "a distance of 9000 km"),
        ("actor:", 6, "has no value"),
        ("(" * 100 + "حلب", 40, "too many"),
        ("حلب " * 101, 400, "too many"),
        ("ح" * 5000, 4000, "too long"),
    ],
)
def test_an_error_points_at_the_character(text: str, at: int, what: str) -> None:
    with pytest.raises(QueryError, match=what) as raised:
        parse(text)
    assert raised.value.at == at
    assert f"character {at + 1}" in str(raised.value)


LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآىةabcXYZ0123456789٠١٢"
TEXTS = st.text(LETTERS, min_size=1, max_size=8)
FIELD_TEXTS = st.one_of(
    st.builds(lambda name, value: f"{name}:{value}", st.sampled_from(["actor", "recipient", "place", "holder", "title", "naming", "source"]), TEXTS),
    st.builds(lambda name, words: f'{name}:"{" ".join(words)}"', st.sampled_from(["actor", "place", "title"]), st.lists(TEXTS, min_size=1, max_size=3)),
    st.builds(lambda value, far: f"place:{value}~{far}km", TEXTS, st.floats(0.01, 2000, allow_nan=False).map(lambda x: f"{x:.3f}").filter(lambda x: float(x) > 0)),
    st.builds(lambda lat, lon: f"near:{lat:.4f},{lon:.4f}~10km", st.floats(-90, 90), st.floats(-180, 180)),
    st.sampled_from([f"{n}:{c}" for n, k in FIELDS.items() for c in k.choices]),
    st.builds(lambda day: f"date:{day}", st.dates()),
    st.builds(lambda name, year: f"{name}:{year}..", st.sampled_from(["date", "published", "captured"]), st.integers(1000, 9999)),
    st.sampled_from(["confidence:>0.5", "confidence:<=0.25", "confidence:0.1..0.2", "id:12"]),
)  # fmt: skip
LEAVES = st.one_of(TEXTS, st.lists(TEXTS, min_size=1, max_size=3).map(lambda w: f'"{" ".join(w)}"'), FIELD_TEXTS)
QUERIES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds("({} OR {})".format, inner, inner),
        st.builds("{} {}".format, inner, inner),
        st.builds("-({})".format, inner),
        st.builds("NOT {}".format, inner),
    ),
    max_leaves=12,
)


def check(text: str) -> None:
    """It is read and reads back, or refused with a place in it."""
    refused: QueryError | None = None
    try:
        node = parse(text)
    except QueryError as error:
        refused = error
    if refused is None:
        assert parse(shown(node)) == node
    else:
        assert 0 <= refused.at <= len(text)


@given(QUERIES)
@settings(max_examples=400, deadline=None)
def test_a_tree_reads_back_as_itself(text: str) -> None:
    node = parse(text)
    assert parse(shown(node)) == node
    assert shown(parse(shown(node))) == shown(node)


@given(st.text(st.one_of(st.sampled_from('()"«»“”-:~.,<>=؟ \n\tORANDNOTkm' + LETTERS), st.characters()), max_size=60))
@settings(max_examples=1500, deadline=None)
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    check(text)


@given(st.sampled_from(sorted(FIELDS)), st.text(max_size=20))
@settings(max_examples=1000, deadline=None)
def test_whatever_value_a_field_has_is_read_or_refused(name: str, value: str) -> None:
    check(f"{name}:{value}")
