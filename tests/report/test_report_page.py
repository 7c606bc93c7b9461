"""The page as text: one file, same bytes, nothing from outside, nothing that hostile text could start."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from hostile import ATTACK, hostile
from sample_records import all_records, empty, iraq, sudan

from rasid.record import check_spans
from rasid.report import render
from rasid.report.geo import RADIUS_KM, map_of
from rasid.report.names import Index
from rasid.report.network import network_of
from rasid.report.segments import paragraphs_of
from rasid.report.tables import forecasts_of, naming_of, quantities_of
from rasid.report.texts import data
from rasid.report.timeline import timeline_of

VOID = {"meta", "br", "img", "link", "input", "hr"}


class Tags(HTMLParser):
    """Collects tags with their attributes and checks that they nest."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"stray </{tag}>"
        assert self.open.pop() == tag


def parsed(page: str) -> Tags:
    tags = Tags()
    tags.feed(page)
    assert tags.open == []
    return tags


def test_sample_records_are_sound() -> None:
    assert [check_spans(record) for record in [*all_records(), hostile()]] == [[], [], [], []]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_same_records_same_bytes_and_ids_are_unique(lang: str) -> None:
    page = render(all_records(), lang)
    assert page == render(all_records(), lang)
    tags = parsed(page)
    ids = [attrs["id"] for _, attrs in tags.seen if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert f'<html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}"' in page


def test_nothing_is_fetched_and_scripts_are_hashed() -> None:
    page = render(all_records())
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    rules = policy[1].replace("&#39;", "'")
    assert "default-src 'none'" in rules
    assert "unsafe" not in rules
    for tag in ("script", "style"):
        blocks = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.S)
        assert len(blocks) == 1
        digest = base64.b64encode(hashlib.sha256(blocks[0].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in rules
    for tag, attrs in parsed(page).seen:
        assert "style" not in attrs, (tag, attrs)
        assert not [name for name in attrs if name.startswith("on")], (tag, attrs)
        assert "src" not in attrs
        assert (attrs.get("href") or "#").startswith("#"), (tag, attrs)


def test_hostile_text_stays_text() -> None:
    page = render([hostile(), hostile()], "en")
    tags = parsed(page)
    assert [tag for tag, _ in tags.seen].count("script") == 1
    assert "img" not in [tag for tag, _ in tags.seen]
    assert "&lt;script&gt;window.broken=1" in page
    assert "{{7*7}}" in page
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08]", page)
    assert '<bdi class="control" lang="en" dir="ltr">U+202E</bdi>' in page


def test_no_character_of_the_text_is_lost() -> None:
    for record in [*all_records(), hostile()]:
        shown = "\n".join(
            "".join(segment.text for segment in paragraph.segments) for paragraph in paragraphs_of(record)
        )
        expected = re.sub("[\u202e\u2066\x07]", lambda match: f"U+{ord(match[0]):04X}", record.document.text)
        assert shown == expected


def test_overlapping_and_nested_spans_are_segmented() -> None:
    segments = [segment for paragraph in paragraphs_of(sudan()) for segment in paragraph.segments]
    militia = next(segment for segment in segments if "مليشيا" in segment.text)
    assert {"actor", "naming"} <= set(militia.kinds)
    crowd = next(segment for segment in segments if segment.text == "مئات المحامين")
    assert {"actor", "quantity"} <= set(crowd.kinds)
    assert crowd.ids[-1].startswith("st")  # the longest span around it is the content of a statement


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_an_empty_record_says_so_in_every_section(lang: str) -> None:
    page = render([empty()], lang)
    for key in ("cards", "map", "timeline", "network", "forecasts", "naming", "quantities"):
        assert data("strings.yaml")["none"][key][lang] in page
    assert data("strings.yaml")["page"]["empty"][lang] in render([], lang)
    parsed(render([empty("")], lang))


def test_many_records_get_an_index() -> None:
    page = render(all_records(), "en")
    for number in (1, 2, 3):
        assert f'<li><a href="#r{number}-record">' in page
        assert f'id="r{number}-record"' in page
    assert 'id="index"' not in render([iraq()])


def test_precision_is_an_area_and_unresolved_places_are_not_drawn() -> None:
    view = map_of(Index(iraq()))
    by_name = {mark.name.en: mark for mark in view.marks}
    assert by_name["Al Anbar Governorate"].radius > 20 * by_name["Kirkuk"].radius
    assert [mark.name.en for mark in view.unresolved] == ["Khirbat as Sidr"]
    assert list(RADIUS_KM.values()) == sorted(RADIUS_KM.values())
    left, top, width, height = view.view_box
    for mark in view.marks:
        assert left < mark.x - mark.radius
        assert mark.x + mark.radius < left + width
        assert top < mark.y - mark.radius
        assert mark.y + mark.radius < top + height


def test_timeline_orders_rows_and_lists_the_unresolved() -> None:
    view = timeline_of(Index(iraq()))
    assert [row.interval.en for row in view.rows] == ["2016-10-25", "2016-10-26 to 2016-11-05"]
    assert view.rows[0].start + view.rows[0].width <= view.rows[1].start + 0.01
    assert [row.words for row in view.unresolved] == ["ذات شتاء"]
    assert 2 <= len(view.ticks) <= 8


def test_tables() -> None:
    index = Index(iraq())
    assert [(row.certainty.en, row.holder.en) for row in forecasts_of(index)] == [
        ("possible", "The author → many observers (unnamed)"),
        ("certain", "The author → many observers (unnamed)"),
    ]
    assert [(row.term, row.neutral.en, row.meant.en) for row in naming_of(index)] == [
        ("داعش", "Islamic State", "Islamic State"),
        ("لتكفيريين", "Islamic State", "Islamic State"),
    ]
    assert [(row.value.en, len(row.events)) for row in quantities_of(index)] == [("20 to 30", 2)]


def test_strings_and_phrases_have_both_languages() -> None:
    for section, entries in data("strings.yaml").items():
        for key, entry in entries.items():
            assert set(entry) == {"ar", "en"}, (section, key)
            assert set(re.findall(r"{\w+}", entry["ar"])) == set(re.findall(r"{\w+}", entry["en"])), (section, key)
    tails = data("tails.yaml")
    assert set(tails["ar"]) == set(tails["en"])
    assert ATTACK not in str(tails)


def test_network_lines_say_who_speaks_and_whether_it_happened() -> None:
    edges = {(edge.source.en, edge.target.en): edge for edge in network_of(Index(iraq())).edges}
    strike = edges["Iraqi Ministry of Defence", "Islamic State"]
    assert (strike.line, strike.name.en) == ("reported", "Assault")
    assert edges["Popular Mobilization Forces", "Iraqi Army"].name.en == "Aid (aim)"
    assert edges["United States", "Kurdish factions"].line == "claimed"
    assert network_of(Index(iraq())) == network_of(Index(iraq()))
    mutual = [edge for edge in network_of(Index(sudan())).edges if edge.mutual]
    assert [edge.name.en for edge in mutual] == ["Assault"]
