"""Whether a coding can be: offsets, words of vocabularies, days, numbers and identities."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rasid.record import Name
from rasid.record.vocabulary import CONTEXTS, MODES
from rasid.review.faults import WrongCoding
from rasid.review.model import Amount, ChosenPlace, CodedEvent, Located, Stated, When, spans

_MOST = 200
"""More of one field than any sentence holds."""
_LONGEST_NAME, _LONGEST_NOTE = 400, 4000
_LAT, _LON, _PRECISIONS = 90.0, 180.0, 7


def check_coding(coded: CodedEvent, text: str) -> None:
    """Raises `WrongCoding` naming the first field that can't be so in a report with this text."""
    for path, span in spans(coded):
        if not 0 <= span.start < span.end <= len(text):
            raise WrongCoding(
                f"{span.start} to {span.end} is no span of the text", where=path, expected=f"start < end within 0 to {len(text)}"
            )  # fmt: skip
        if text[span.start : span.end] != span.text:
            raise WrongCoding(
                f"{_short(span.text)} is not what stands at {span.start} to {span.end}", where=path,
                expected=_short(text[span.start : span.end]), advice="Offsets count Unicode characters, not UTF-16 units or bytes",
            )  # fmt: skip
        if span.text != span.text.strip():
            raise WrongCoding(
                f"{_short(span.text)} begins or ends with a space", where=path, expected="the words alone"
            )
    _words(coded.modes, MODES[coded.type], "modes", f"modes of {coded.type}")
    _words(coded.contexts, CONTEXTS, "contexts", "contexts")
    for role in ("actors", "recipients"):
        parties = getattr(coded, role)
        _few(parties, role)
        for index, party in enumerate(parties):
            _named(party.actor, party.name, f"{role}[{index}]")
    _few(coded.places, "places")
    for index, located in enumerate(coded.places):
        _check_place(located, f"places[{index}]")
    if coded.time is not None:
        _check_time(coded.time)
    _few(coded.quantities, "quantities")
    for index, amount in enumerate(coded.quantities):
        _check_amount(amount, f"quantities[{index}]")
    _check_statement(coded.statement, "statement")
    _few(coded.also, "also")
    for index, stated in enumerate(coded.also):
        _check_statement(stated, f"also[{index}]")
    if len(coded.note) > _LONGEST_NOTE:
        raise WrongCoding("the note is too long", where="note", expected=f"at most {_LONGEST_NOTE} characters")
    if coded.happening is not None and not 0 < len(coded.happening) <= _LONGEST_NAME:
        raise WrongCoding(f"{_short(coded.happening)} is no label", where="happening", expected="a short label or null")


def _words(given: Sequence[str], allowed: Sequence[str], path: str, expected: str) -> None:
    for index, word in enumerate(given):
        if word not in allowed:
            raise WrongCoding(
                f"{_short(word)} is none of the {expected}", where=f"{path}[{index}]", expected=", ".join(allowed) or "none"
            )  # fmt: skip
        if word in given[:index]:
            raise WrongCoding(f"{word} stands there twice", where=f"{path}[{index}]", expected="each once")


def _few(given: Sequence[object], path: str) -> None:
    if len(given) > _MOST:
        raise WrongCoding(f"{len(given)} entries", where=path, expected=f"at most {_MOST}")


def _named(key: str | None, name: Name | None, path: str) -> None:
    if key is not None and not 0 < len(key) <= _LONGEST_NAME:
        raise WrongCoding("no key of an actor", where=path, expected=f"1 to {_LONGEST_NAME} characters, or null")
    if name is not None:
        _check_name(name, f"{path}.name")


def _check_name(name: Name, path: str) -> None:
    if not (name.ar.strip() or name.en.strip()):
        raise WrongCoding("the name is empty", where=path, expected="a name in Arabic or English, or null for no name")
    if max(len(name.ar), len(name.en)) > _LONGEST_NAME:
        raise WrongCoding("the name is too long", where=path, expected=f"at most {_LONGEST_NAME} characters")


def _check_place(located: Located, path: str) -> None:
    place = located.place
    if place is None:
        return
    path = f"{path}.place"
    if not 0 < len(place.key) <= _LONGEST_NAME:
        raise WrongCoding("no key of a place", where=f"{path}.key", expected=f"1 to {_LONGEST_NAME} characters")
    _check_name(place.name, f"{path}.name")
    if (place.lat is None) != (place.lon is None):
        raise WrongCoding("one coordinate without the other", where=path, expected="lat and lon, or neither")
    _check_point(place, path)
    if place.country is not None and not (len(place.country) == 2 and place.country.isascii() and place.country.isupper()):  # fmt: skip
        raise WrongCoding(
            f"{_short(place.country)} is no country", where=f"{path}.country", expected="a code such as IQ, or null"
        )
    if not 1 <= place.precision <= _PRECISIONS:
        raise WrongCoding(f"{place.precision} is no precision", where=f"{path}.precision", expected="1 (exact) to 7")


def _check_point(place: ChosenPlace, path: str) -> None:
    for name, value, most in (("lat", place.lat, _LAT), ("lon", place.lon, _LON)):
        if value is not None and not -most <= value <= most:
            raise WrongCoding(f"{value} is no coordinate", where=f"{path}.{name}", expected=f"-{most:g} to {most:g}")


def _check_time(time: When) -> None:
    days = [_day(value, f"time.{name}") for name, value in (("from", time.from_), ("to", time.to))]
    first, last = days
    if first is not None and last is not None and first > last:
        raise WrongCoding(f"{time.from_} is after {time.to}", where="time", expected="from not after to")
    if first is None and last is None and time.span is None:
        raise WrongCoding(
            "neither days nor words", where="time", expected="from, to or the words of the time; null for no time"
        )


def _day(value: str | None, path: str) -> date | None:
    if value is None:
        return None
    try:
        found = date.fromisoformat(value)
    except ValueError:
        found = None
    if found is None or found.isoformat() != value:
        raise WrongCoding(f"{_short(value)} is no day", where=path, expected="a day such as 2016-10-23, or null")
    return found


def _check_amount(amount: Amount, path: str) -> None:
    for name in ("low", "high"):
        value = getattr(amount, name)
        if value is not None and not 0 <= value < 1e15:
            raise WrongCoding(f"{value} is no number of things", where=f"{path}.{name}", expected="0 or more, or null")
    if amount.low is not None and amount.high is not None and amount.low > amount.high:
        raise WrongCoding(f"{amount.low} is more than {amount.high}", where=path, expected="low not more than high")


def _check_statement(stated: Stated, path: str) -> None:
    _few(stated.holders, f"{path}.holders")
    for index, link in enumerate(stated.holders):
        own = f"{path}.holders[{index}]"
        if link.kind == "author":
            raise WrongCoding("the author is the first link of every chain and is not written", where=f"{own}.kind")
        _named(link.holder, link.name, own)
    if stated.attribution == "own-voice" and stated.holders:
        raise WrongCoding(
            "the author's own voice has no holder",
            where=f"{path}.holders",
            expected="no holders, or another attribution",
        )


def _short(words: str) -> str:
    return repr(words if len(words) <= 60 else words[:59] + "…")
