"""The tables about reference data sets: every row leads somewhere, and every example shows what its row says."""

from __future__ import annotations

import pytest

import rasid
from rasid.archive.coded_rows import rows_of
from rasid.compare.reference import knowledge
from rasid.compare.reference.knowledge import actor_rule, amounts, countries, lethal_rules, scope, sides
from rasid.compare.reference.parts import GENERIC, _names
from rasid.compare.reference.units import Party
from rasid.knowledge.store import load_lexicon
from rasid.record.model import ActorEntity

ACTORS = [cells for _, cells in knowledge._rows("actors.tsv", 6)]
TYPES = [cells for _, cells in knowledge._rows("types.tsv", 7)]
LETHAL = [cells for _, cells in knowledge._rows("lethal.tsv", 3)]
SOME_COUNTRIES = ("Iraq", "Turkey", "Syria", "Israel")


def test_ids_are_unique_and_formats_known() -> None:
    for rows in (ACTORS, TYPES):
        ids = [row[0] for row in rows]
        assert len(set(ids)) == len(ids)
        assert {row[1] for row in rows} == set(knowledge.FORMATS)
    names = [(row[1], row[2]) for row in ACTORS]
    assert len(set(names)) == len(names)


def test_patterns_lead_to_actors_of_the_lexicon() -> None:
    lexicon = load_lexicon()
    codes, ids = {actor.code for actor in lexicon.actors if actor.code}, {actor.rule for actor in lexicon.actors}
    for id_, _, _, match, _, _ in ACTORS:
        for pattern in match.split("|"):
            if "{iso}" in pattern:
                continue
            kind, wanted = pattern[:1], pattern.removeprefix("code:")
            if kind == "~":
                assert pattern[1:] in GENERIC, id_
            elif pattern.startswith("actors/"):
                assert pattern in ids, id_
            elif pattern.endswith("*"):
                assert any(code.startswith(wanted[:-1]) for code in codes), (id_, pattern)
            else:
                assert wanted in codes or wanted == "SYRUAF", (id_, pattern)


@pytest.mark.parametrize("row", ACTORS, ids=lambda row: row[0])
def test_examples_of_actors(row: list[str]) -> None:
    id_, format_, name, _, example, _ = row
    record = rasid.code(example, published="2016-10-26", min_confidence=0)
    said = [
        Party("actor", e.basis.removeprefix("lexicon:").split(",")[0], e.code, e.name.en)
        for e in record.entities
        if isinstance(e, ActorEntity)
    ]
    named = [name.replace("{country}", c) for c in SOME_COUNTRIES] if "{country}" in name else [name]
    rules = [rule for n in named if (rule := actor_rule(format_, n)) is not None]
    assert any(rule.id == id_ and _names(rule.patterns, party) for rule in rules for party in said)


@pytest.mark.parametrize("row", TYPES, ids=lambda row: row[0])
def test_examples_of_types(row: list[str]) -> None:
    id_, format_, coded, types, _, example, _ = row
    type_, _, mode = coded.partition(":")
    events = [rows.event for rows in rows_of(rasid.code(example, published="2016-10-26")).events]
    fitting = [e for e in events if e["type"] == type_ and (not mode or mode in e["modes"].split())]
    assert fitting
    found = [scope(format_, e["type"], e["modes"]) for e in fitting]
    assert None in found if types == "-" else any(s is not None and s.id == id_ for s in found)


@pytest.mark.parametrize("row", LETHAL, ids=lambda row: row[0])
def test_examples_of_lethal_rules(row: list[str]) -> None:
    rule, example, _ = row
    events = [rows.event for rows in rows_of(rasid.code(example, published="2016-10-26", min_confidence=0)).events]
    assert rule in {event["rule"] for event in events}
    assert rule in lethal_rules()


@pytest.mark.parametrize(
    ("format_", "name", "id_"),
    [
        ("acled", "Military Forces of Iraq (2014-2018)", "acled-military"),
        ("acled", "Military Forces of Iraq (2014-2018) Rapid Response Division", "acled-military"),
        ("acled", "Military Forces of Yemen (2016-) Supreme Political Council", "acled-houthi-forces"),
        ("acled", "Islamic State - Sinai Province", "acled-is"),
        ("acled", "Civilians (Syria)", "acled-civilians"),
        ("ucdp-ged", "Government of Jordan", "ged-gov"),
        ("ucdp-ged", "Government of Iraq", "ged-gov-iraq"),
    ],
)
def test_names_with_years_units_and_branches(format_: str, name: str, id_: str) -> None:
    rule = actor_rule(format_, name)
    assert rule is not None
    assert rule.id == id_


def test_sides_of_several_actors() -> None:
    assert sides("ucdp-ged", "HTS, Southern Front") == ["HTS", "Southern Front"]
    assert sides("ucdp-ged", "IS") == ["IS"]
    assert sides("ucdp-ged", None) == []
    assert actor_rule("ucdp-ged", "Government of Atlantis") is None


def test_every_precision_code_has_an_amount() -> None:
    for format_, places, days in (("ucdp-ged", 7, 5), ("acled", 3, 3), ("rasid", 7, 0)):
        assert all((format_, "where", code) in amounts() for code in range(1, places + 1))
        assert all((format_, "when", code) in amounts() for code in range(1, days + 1))
    assert countries()["368"] is countries()["IRQ"] is countries()["iraq"]
    assert countries()["IRQ"].iso2 == "IQ"
