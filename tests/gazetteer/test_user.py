"""The user's gazetteer as a file, and coding with it."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import rasid
from rasid.coding.coder import Coder
from rasid.gazetteer.importing import Wishes, import_files
from rasid.gazetteer.rows import Row
from rasid.gazetteer.user import DamagedGazetteer, Import, UserGazetteer, dump, gazetteer_path, load, parse, save
from rasid.knowledge.store import load_lexicon
from rasid.record import PlaceEntity, Record

from .conftest import VILLAGES, import_paths

SHARED = Path(__file__).parents[2] / ".." / "shared" / "data" / "gazetteer"


def places(record: Record) -> dict[str, PlaceEntity]:
    """The place entities by the words of their mentions."""
    entities = {e.id: e for e in record.entities if isinstance(e, PlaceEntity)}
    return {m.text: entities[m.entity] for m in record.mentions if m.entity in entities}


# -- the file ---------------------------------------------------------------------------------------------------------

_names = st.lists(
    st.sampled_from(["زعتورة", "تل مرجونة", "شفلوحة", "خربة برجونة"]), min_size=1, max_size=3, unique=True
)
_rows = st.builds(
    Row,
    id=st.integers(0, 30).map(lambda n: f"table/{n}"),
    en=st.sampled_from(["", "Zatura", "Marjuna"]),
    ar=_names.map(tuple),
    lat=st.floats(-80, 80).map(lambda x: round(x, 5)),
    lon=st.floats(-170, 170).map(lambda x: round(x, 5)),
    country=st.sampled_from(["IQ", "SY", ""]),
    admin1=st.sampled_from(["", "Nineveh"]),
    feature=st.sampled_from(["village", "town", "admin2"]),
    population=st.integers(0, 10**7),
    geonames=st.none() | st.integers(1, 10**8),
)
_imports = st.lists(
    st.tuples(st.sampled_from("abc"), st.lists(_rows, max_size=8)), max_size=4, unique_by=lambda pair: pair[0]
)


@settings(max_examples=60, deadline=None)
@given(_imports, st.randoms())
def test_imports_repeated_and_in_any_order_give_the_same_bytes(
    imports: list[tuple[str, list[Row]]], random: object
) -> None:
    texts = []
    for order in (imports, imports[::-1], imports + imports[:1]):
        own = UserGazetteer()
        for name, rows in order:
            own.put(Import(name, "table", "0" * 64, "", ""), rows)
        texts.append(dump(own))
    assert len(set(texts)) == 1
    assert dump(parse(texts[0].encode(), "x")) == texts[0]


def test_the_same_file_gives_the_same_bytes_whatever_was_imported_before(tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("name_ar,lat,lon\nتل شرجونة,36.1,43.1\n", encoding="utf-8")
    texts = set()
    for order in itertools.permutations([VILLAGES, other, VILLAGES]):
        own = UserGazetteer()
        for path in order:
            import_files([path], own, load_lexicon(), Wishes())
        texts.add(dump(own))
    assert len(texts) == 1


def test_a_newer_file_of_the_same_name_takes_the_place_of_the_older(tmp_path: Path) -> None:
    path, own = tmp_path / "t.csv", UserGazetteer()
    for text in ("تل شرجونة,36.1,43.1", "تل برجونة,36.2,43.1"):
        path.write_text(f"name_ar,lat,lon\n{text}\n", encoding="utf-8")
        [report] = import_files([path], own, load_lexicon(), Wishes())
    assert report.replaced is not None
    assert [r.ar for r in own.rows()] == [("تل برجونة",)]


def test_removing_the_last_import_removes_the_file(tmp_path: Path) -> None:
    own, _ = import_paths([VILLAGES])
    path = tmp_path / "below" / "g.tsv"
    save(path, own)
    assert load(path).imports == own.imports
    own.remove("villages.csv")
    save(path, own)
    assert not path.exists()
    assert load(path).imports == {}


DAMAGED = {
    b"": "g.tsv:1",
    b"\xff\xfe": "not UTF-8",
    b"#rasid-gazetteer\t1\n#import\tx\n": "g.tsv:2",
    b"#rasid-gazetteer\t1\nx\ty\n": "g.tsv:2",
}


@pytest.mark.parametrize(("content", "said"), DAMAGED.items())
def test_a_damaged_gazetteer_is_named_with_its_line(content: bytes, said: str) -> None:
    with pytest.raises(DamagedGazetteer) as caught:
        parse(content, "g.tsv")
    assert said in str(caught.value)


def test_where_the_gazetteer_lies(tmp_path: Path) -> None:
    assert gazetteer_path("a.tsv", {"RASID_GAZETTEER": "b.tsv"}) == Path("a.tsv")
    assert gazetteer_path(None, {"RASID_GAZETTEER": "b.tsv"}) == Path("b.tsv")
    assert gazetteer_path(None, {"RASID_GAZETTEER": "none"}) is None
    assert gazetteer_path("none", {}) is None
    found = gazetteer_path(None, {})
    assert found is None or not found.is_relative_to(Path(rasid.__file__).parent)


# -- coding with it ---------------------------------------------------------------------------------------------------


def test_a_village_of_the_users_gazetteer_is_a_place_with_coordinates(villages: Path) -> None:
    text = "هاجم مسلحون بلدة كفر زعتورة في ريف حلب الغربي."
    own = places(rasid.code(text, gazetteer=villages))["بلدة كفر زعتورة"]
    assert (own.lat, own.lon, own.country, own.admin1, own.name.en) == (36.3, 37.02, "SY", "Aleppo", "Kafr Zatura")
    assert own.basis == "user-gazetteer/table/1"


def test_nothing_uses_a_gazetteer_unasked(villages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "هاجم مسلحون بلدة كفر زعتورة في ريف حلب الغربي."
    plain = rasid.code(text)
    monkeypatch.setenv("RASID_GAZETTEER", str(villages))
    assert rasid.code(text) == plain
    assert Coder.load().lexicon.user_gazetteer == ""
    assert "user_gazetteer" not in plain.coder.options
    assert rasid.code(text, gazetteer=villages).coder.options["user_gazetteer"].startswith("sha256:")


ORDINARY = [
    "وصلت قوات إلى الموصل ودعا البيان إلى السلام",
    "وقعت المعارك قرب الموصل",
    "استمرت المعارك في الموصل أياما",
    "حل السلام في الموصل بعد سنوات",
    "قتل خمسة في محاور المعارك غرب الموصل",
]


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_words_stay_what_they_are(villages: Path, text: str) -> None:
    with_own, without = rasid.code(text, gazetteer=villages), rasid.code(text)
    assert with_own.mentions == without.mentions
    assert with_own.events == without.events


def test_a_village_with_an_ordinary_name_needs_its_place_noun(villages: Path) -> None:
    record = rasid.code("انفجرت عبوة في قرية السلام شمال الموصل", gazetteer=villages)
    assert places(record)["قرية السلام"].lat == 36.4
    record = rasid.code("وصلوا إلى قرية شفلوحة قرب الموصل", gazetteer=villages)
    assert places(record)["قرية شفلوحة"].lat == 36.5


def test_a_single_word_counts_only_near_what_the_text_names(villages: Path) -> None:
    assert places(rasid.code("سقطت قذيفة في الزعتورية قرب الموصل", gazetteer=villages))["الزعتورية"].lat == 36.25
    assert "الزعتورية" not in places(rasid.code("سقطت قذيفة في الزعتورية قرب بيروت", gazetteer=villages))
    assert "الزعتورية" not in places(rasid.code("قال الزعتورية إن الموصل بخير", gazetteer=villages))


def test_a_namesake_does_not_compete_with_a_city(villages: Path) -> None:
    own = places(rasid.code("قتل خمسة في الموصل", gazetteer=villages))["الموصل"]
    assert own == places(rasid.code("قتل خمسة في الموصل"))["الموصل"]


def test_a_place_that_both_gazetteers_have_is_one_place(villages: Path) -> None:
    lexicon = Coder.load(villages).lexicon
    rows = {p.use.index for p in lexicon.phrases["كركوك"] if p.use.kind == "place"}
    assert not any(lexicon.imported(row) for row in rows)
    assert len(lexicon.places) == len(load_lexicon().places) + 6


def test_a_damaged_cache_is_made_again(villages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from rasid.gazetteer import overlay

    monkeypatch.setenv("RASID_CACHE_DIR", str(tmp_path))
    lexicon = load_lexicon()
    first = overlay.with_gazetteer(lexicon, villages)
    [kept] = tmp_path.glob("*.gazetteer-cache")
    kept.write_bytes(kept.read_bytes()[:-7])
    second = overlay.with_gazetteer(lexicon, villages)
    assert [first.places[-1], first.place_needs] == [second.places[-1], second.place_needs]


def test_a_village_that_only_whos_on_first_knows(tmp_path: Path) -> None:
    """Villages that no bundled row names, each in a sentence that names a town near it."""
    if not SHARED.exists():
        pytest.skip(
            "the gazetteers are not here: put Who's On First extracts at ../shared/data/gazetteer beside the repository"
        )
    own, _ = import_paths([SHARED / "wof_sy.csv", SHARED / "wof_iq.csv"])
    path = tmp_path / "g.tsv"
    save(path, own)
    for text, words, lat in (
        ("وقع انفجار في قرية قلب لوزة بريف إدلب", "قرية قلب لوزة", 36.17),
        ("هاجم مسلحون بلدة كفر داعل في ريف حلب الغربي", "بلدة كفر داعل", 36.22),
    ):
        bundled = places(rasid.code(text)).get(words)
        assert bundled is None or bundled.lat != pytest.approx(lat, abs=0.01)
        assert places(rasid.code(text, gazetteer=path))[words].lat == pytest.approx(lat, abs=0.01)
