"""Which events of one report are one telling, and on which days acts of one kind happened at one place."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from rasid.compare.incidents.bursts import Bursts
from rasid.compare.incidents.tellings import Told, tellings
from rasid.compare.incidents.units import Item, Place, Unit

ERBIL, MOSUL = ("erbil", 36.19, 44.01), ("mosul", 36.34, 43.13)


def told(
    id: int, happening: str, *, modes: str = "", sentence: int = 0, at: tuple[str, float, float] | None = None,
    days: tuple[str, str] | None = None, killed: tuple[int, int] | None = None, actor: str | None = None, type: str = "ASSAULT",
) -> Told:  # fmt: skip
    places = [SimpleNamespace(role="at", place=at[0], lat=at[1], lon=at[2], precision=1)] if at else []
    numbers = [SimpleNamespace(kind="killed", low=killed[0], high=killed[1])] if killed else []
    parties = [SimpleNamespace(role="actor", actor=actor, known=True)] if actor else []
    first, last = days or (None, None)
    row = SimpleNamespace(
        id=id,
        happening=happening,
        start=id * 10,
        sentence=sentence,
        type=type,
        modes=modes,
        date_from=first,
        date_to=last,
    )
    return Told(row, places, parties, numbers)


def ids(groups: list[list[Told]]) -> list[list[int]]:
    return [[event.row.id for event in group] for group in groups]


def test_what_happened_elsewhere_is_another_telling() -> None:
    found = [told(1, "h", at=ERBIL), told(2, "h"), told(3, "h", at=MOSUL), told(4, "h"), told(5, "h", at=ERBIL)]
    assert ids(tellings(found, [])) == [[1, 2, 5], [3, 4]]


def test_a_sum_of_years_is_not_the_attack_that_it_is_told_with() -> None:
    found = [told(1, "h", days=("2016-10-21", "2016-10-21")), told(2, "h", days=("2003-01-01", "2016-10-22"))]
    assert ids(tellings(found, [])) == [[1], [2]]


def test_the_dead_belong_to_what_killed_them() -> None:
    found = [told(1, "a", modes="explosives", at=MOSUL), told(2, "b", at=MOSUL, killed=(6, 6)), told(3, "c", sentence=4, killed=(6, 6))]  # fmt: skip
    assert ids(tellings(found, [(1, 3)])) == [[1, 2, 3]]


def test_what_contradicts_stays_apart() -> None:
    base: dict[str, Any] = {"modes": "explosives", "at": MOSUL, "killed": (6, 6), "actor": "a", "days": ("2016-10-21", "2016-10-21")}  # fmt: skip
    others: list[dict[str, Any]] = [
        {"killed": (20, 30)}, {"actor": "b"}, {"days": ("2016-10-23", "2016-10-23")}, {"type": "COERCE"}, {"modes": "aerial"},
    ]  # fmt: skip
    for other in others:
        found = [told(1, "a", **base), told(2, "b", **{**base, "modes": "", **other})]
        assert ids(tellings(found, [])) == [[1], [2]], other
    assert ids(tellings([told(1, "a", **base), told(2, "b", **{**base, "modes": ""})], [])) == [[1, 2]]


def unit(report: int, day: str | None, manner: str = "suicide-attack") -> Unit:
    place = Place("at", "p", "p", 36.9, 38.4, "TR", None, 1)
    return Unit(
        report, "2015-07-25", None, types=["ASSAULT"], modes={manner}, days=(day, day, "day") if day else None, places=[place]
    )  # fmt: skip


def test_tellings_that_give_a_day_speak_for_those_that_give_none() -> None:
    days = ["2015-07-20", "2015-07-20", "2015-07-21", "2015-07-20"]
    bursts = Bursts([Item([unit(n, day)]) for n, day in enumerate(days)])
    found = bursts.shared(unit(8, None), unit(9, None, "explosives"))
    assert found is not None
    assert (found.day, found.told, found.one, found.sure) == ("2015-07-20", 4, True, True)
    assert found.holds("2015-07-21", "2015-07-21")
    assert not found.holds("2015-07-23", "2015-07-24")


def test_daily_acts_have_no_day() -> None:
    bursts = Bursts([Item([unit(n, f"2015-07-{n:02}")]) for n in (1, 4, 7, 10, 13, 16, 19)])
    found = bursts.shared(unit(8, None), unit(9, None))
    assert found is not None
    assert (found.one, found.several) == (False, True)
    assert bursts.shared(unit(8, None, "aerial"), unit(9, None, "aerial")) is None
