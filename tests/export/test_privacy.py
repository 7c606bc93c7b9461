"""Names of private persons and exact homes are in no export unless they are asked for; offsets stay right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec
import pytest
from hostile import hostile
from private_report import PRIVATE

import rasid
from rasid.export import FORMATS, redact
from rasid.export.privacy import find
from rasid.record import PlaceEntity, Record, check_spans, from_json, to_json

Run = Callable[..., tuple[Path, dict[str, Any]]]


def everything(path: Path) -> str:
    """All texts of an export."""
    files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
    return "\n".join(file.read_bytes().decode("utf-8", "replace") for file in files)


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_no_format_has_the_name_of_a_private_person(name: str, record: Record, run: Run) -> None:
    if name == "parquet":
        pq = pytest.importorskip("pyarrow.parquet")
        text = str(pq.read_table(run(name, record)[0]).to_pylist())
    else:
        text = everything(run(name, record)[0])
    assert [words for words in PRIVATE if words in text or quote(words) in text] == []
    assert name == "ucdp" or "[person]" in text or "[شخص]" in text  # UCDP's rows are of the dead: no name among them


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_they_are_there_when_they_are_asked_for(name: str, record: Record, run: Run) -> None:
    out, manifest = run(name, record, include_sensitive=True)
    assert manifest["privacy"]["include_sensitive"] is True
    assert manifest["privacy"]["included"]["persons"] >= 3
    if name not in ("parquet", "ucdp"):  # its rows are of the dead, and nobody with a name is among them
        assert any(words in everything(out) for words in PRIVATE)


def test_the_text_is_redacted_and_every_span_still_points_at_its_words(record: Record) -> None:
    found = redact(record)
    text = found.record.document.text
    assert check_spans(found.record) == []
    assert [words for words in PRIVATE if words in to_json(found.record)] == []
    assert from_json(to_json(found.record)) == found.record
    assert "العميد [شخص] المتحدث باسم قيادة العمليات المشتركة" in text
    assert "اقتحموا [منزل] في حي الزهور" in text
    assert "وقالت زوجته [شخص] إن [شخص] كان هناك" in text
    assert [e.trigger.text for e in found.record.events] == [e.trigger.text for e in record.events]
    assert found.record.document.url is None
    assert found.counts["addresses"] == 1


def test_public_persons_and_offices_stay(record: Record) -> None:
    text = redact(record).record.document.text
    for words in ("الرئيس الأمريكي دونالد ترامب", "القوات العراقية", "تنظيم داعش", "الناشط", "المتحدث باسم"):
        assert words in text


def test_an_exact_home_keeps_the_governorate_alone(record: Record) -> None:
    before = {e.id: e for e in record.entities if isinstance(e, PlaceEntity)}
    homes = [e for e in redact(record).record.entities if isinstance(e, PlaceEntity) and e.name.en == "[home]"]
    assert len(homes) == 1
    home = homes[0]
    assert before[home.id].lat is not None
    assert (home.lat, home.lon, home.geonames, home.precision) == (None, None, None, 4)
    assert home.admin1 == before[home.id].admin1
    assert home.country == "IQ"


def test_houses_in_general_are_no_exact_home() -> None:
    coded = rasid.code("دمر القصف منازل في حي الكرادة ببغداد يوم الثلاثاء.", published="2016-10-26")
    assert find(coded).homes == frozenset()
    assert "منازل" in redact(coded).record.document.text


def test_what_names_nobody_is_left_as_it_is() -> None:
    coded = rasid.code("قصفت الطائرات مواقع في الموصل، وأدى القصف إلى أن المدنيين نزحوا على التوالي إلى أربيل.")
    assert redact(coded).record is coded


def test_names_with_particles_and_tashkeel_are_found() -> None:
    coded = rasid.code(
        "قال المواطن أحمد حسن الجبوري إن القصف مستمر. وقالت الشرطة لأحمد حسن الجبوري إن القصف توقف. واعتُقل أَحمد حسن الجُبوري أمس."
    )
    text = redact(coded).record.document.text
    assert "حسن" not in text
    assert "جبوري" not in text.replace("\u064f", "")
    assert "ل[شخص]" in text


def test_a_byline_stays_because_its_author_published_it() -> None:
    coded = rasid.code(
        "القوات تتقدم\nكتب: سامر حسن الجبوري\nهاجم مسلحون قرية قرب كركوك يوم الأحد.", byline="سامر حسن الجبوري"
    )
    assert coded.document.byline is not None
    kept = redact(coded).record.document.byline
    assert kept is not None
    assert kept.text == coded.document.byline.text


def test_redacting_is_deterministic_and_done_once(record: Record) -> None:
    once = redact(record).record
    assert to_json(once) == to_json(redact(record).record)
    again = redact(once).record
    assert again.document.text == once.document.text


def test_a_hostile_record_is_redacted_without_breaking() -> None:
    made = hostile()
    assert check_spans(redact(made).record) == check_spans(made)


def test_a_record_of_an_unknown_basis_is_taken_for_a_person(record: Record) -> None:
    changed = [
        msgspec.structs.replace(e, basis="some other coder") if e.basis.startswith("lexicon:actors/") else e
        for e in record.entities
    ]
    found = redact(msgspec.structs.replace(record, entities=changed))
    assert found.counts["persons"] > redact(record).counts["persons"]
