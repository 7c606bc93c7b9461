"""Reads one coded report (codebook, section 7): words are found by sentence number, words, `#n` and `@s`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, get_args

from rasid.evaluate.goldset import GoldError
from rasid.evaluate.report_model import (
    GoldEntity,
    GoldEvent,
    GoldHolder,
    GoldNaming,
    GoldPlace,
    GoldQuantity,
    GoldReport,
    GoldStatement,
    GoldTime,
)  # fmt: skip
from rasid.record import Span
from rasid.record.vocabulary import (
    EVENT_TYPES,
    MODES,
    Attribution,
    Certainty,
    HolderKind,
    NamingKind,
    QuantityKind,
    Status,
)

_OTHER_SENTENCE = re.compile(r"@(\d+)\s+(.*)", re.DOTALL)
_NTH = re.compile(r"(.*)#(\d+)", re.DOTALL)
EVENT_KEYS = frozenset(
    {
        "s", "trigger", "type", "modes", "actors", "recipients", "places", "from_place", "to_place", "time", "quantities",
        "instrument", "st", "at", "ce", "holders", "cue", "hap", "also", "aim", "cause", "note", "contexts", "optional",
    }
)  # fmt: skip
_STATEMENT_KEYS = frozenset({"st", "at", "ce", "holders", "cue", "note"})


class CodingReader:
    """Reads the coding of one report; errors name the file, the sentence and the field."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], where: str) -> None:
        self.text, self.sentences, self.where = text, tuple(sentences), where

    def report(
        self, coding: Mapping[str, Any], *, published: str | None = None, groups: dict[str, str] | None = None
    ) -> GoldReport:
        """The report with every word found. Raises `GoldError`."""
        if not isinstance(coding, Mapping) or "report" not in coding:
            raise GoldError(
                "no coded report", where=self.where, expected="a map with report, events, places, entities, naming"
            )
        events = [self._event(n, item) for n, item in enumerate(_list(coding, "events", self.where), start=1)]
        return GoldReport(
            id=str(coding["report"]),
            text=self.text,
            published=published,
            sentences=self.sentences,
            events=tuple(events),
            entities=tuple(
                GoldEntity(str(item.get("name")), self._everywhere(item.get("words")))
                for item in _list(coding, "entities", self.where)
            ),
            places=tuple(self._place(item) for item in _list(coding, "places", self.where)),
            naming=tuple(self._naming(item) for item in _list(coding, "naming", self.where)),
            naming_complete=coding.get("naming_complete") is not False,
            groups=dict(groups or {}),
        )

    def words(self, sentence: int, words: object, field: str) -> Span:
        """Where words stand: in the sentence, or in the one that `@s` names; the nth time with `#n`."""
        asked = str(words)
        other = _OTHER_SENTENCE.fullmatch(asked)
        if other is not None:
            sentence, asked = int(other[1]), other[2]
        nth, numbered = 1, _NTH.fullmatch(asked)
        if numbered is not None:
            asked, nth = numbered[1], int(numbered[2])
        if not 1 <= sentence <= len(self.sentences):
            raise GoldError(
                f"there is no sentence {sentence}",
                where=f"{self.where}, {field}",
                expected=f"1 to {len(self.sentences)}",
            )
        start, end = self.sentences[sentence - 1]
        at = start - 1
        for _ in range(nth):
            at = self.text.find(asked, at + 1, end)
            if at < 0:
                raise GoldError(
                    f"{words!r} is not in sentence {sentence}", where=f"{self.where}, {field}",
                    expected="words exactly as printed there, with #n for the nth time and @s for another sentence",
                )  # fmt: skip
        return Span(at, at + len(asked), asked)

    def _event(self, number: int, item: Mapping[str, Any]) -> GoldEvent:
        sentence = item.get("s")
        where = f"{self.where}, event {number} ({item.get('trigger')})"
        if not isinstance(sentence, int):
            raise GoldError(f"s is {sentence!r}", where=where, expected="the number of the sentence")
        _known(item, EVENT_KEYS, where)
        event_type = one_of(item.get("type"), EVENT_TYPES, where, "type")
        field = f"event {number}"

        def spans(key: str) -> tuple[Span, ...]:
            return tuple(self.words(sentence, words, f"{field} {key}") for words in _list(item, key, where))

        def span(key: str) -> Span | None:
            return None if item.get(key) in (None, "") else self.words(sentence, item[key], f"{field} {key}")

        return GoldEvent(
            id=f"g{number}",
            sentence=sentence,
            trigger=self.words(sentence, item.get("trigger"), f"{field} trigger"),
            types=(event_type,),
            modes=tuple(one_of(mode, MODES[event_type], where, "modes") for mode in _list(item, "modes", where)),  # type: ignore[index]
            actors=spans("actors"),
            recipients=spans("recipients"),
            places=spans("places"),
            from_place=span("from_place"),
            to_place=span("to_place"),
            time=self._time(sentence, item.get("time"), f"{field} time"),
            quantities=tuple(self._quantity(sentence, q, where) for q in _list(item, "quantities", where)),
            statements=(
                self._statement(sentence, item, where),
                *(self._statement(sentence, other, where, own=True) for other in _list(item, "also", where)),
            ),
            aim=span("aim"),
            cause=span("cause"),
            hap=None if item.get("hap") is None else str(item["hap"]),
            optional=item.get("optional") is True,
        )

    def _statement(self, sentence: int, item: Mapping[str, Any], where: str, own: bool = False) -> GoldStatement:
        if own:
            _known(item, _STATEMENT_KEYS, where)
        chain = []
        for holder in _list(item, "holders", where):
            if not (isinstance(holder, list) and len(holder) == 2):
                raise GoldError(f"holder {holder!r}", where=where, expected="[kind, words]")
            kind = one_of(holder[0], get_args(HolderKind), where, "holder kind")
            if kind != "author":  # the author is the first link of every chain and is not written
                chain.append(GoldHolder(kind, self.words(sentence, holder[1], "holders")))
        return GoldStatement(
            (one_of(item.get("st", "actual"), get_args(Status), where, "st"),),
            (one_of(item.get("at", "own-voice"), get_args(Attribution), where, "at"),),
            (one_of(item.get("ce", "certain"), get_args(Certainty), where, "ce"),),
            (tuple(chain),),
        )

    def _time(self, sentence: int, item: Any, field: str) -> GoldTime | None:
        if not item:
            return None
        if not isinstance(item, Mapping) or "words" not in item:
            raise GoldError(f"{item!r}", where=f"{self.where}, {field}", expected="{words, from, to}")
        return GoldTime(self.words(sentence, item["words"], field), iso(item.get("from")), iso(item.get("to")))

    def _quantity(self, sentence: int, item: Mapping[str, Any], where: str) -> GoldQuantity:
        return GoldQuantity(
            one_of(item.get("kind"), get_args(QuantityKind), where, "kind of quantity"),
            _number(item.get("low"), where),
            _number(item.get("high"), where),
            self.words(sentence, item.get("words"), "quantities"),
        )

    def _place(self, item: Mapping[str, Any]) -> GoldPlace:
        return GoldPlace(
            str(item.get("name")), self._everywhere(item.get("words")), item.get("kind"), _country(item),
            _number(item.get("lat"), self.where), _number(item.get("lon"), self.where), item.get("within"),
        )  # fmt: skip

    def _naming(self, item: Mapping[str, Any]) -> GoldNaming:
        sentence = item.get("s")
        if not isinstance(sentence, int):
            raise GoldError(f"s is {sentence!r}", where=f"{self.where}, naming", expected="the number of the sentence")
        return GoldNaming(
            sentence, self.words(sentence, item.get("words"), "naming"),
            one_of(item.get("kind"), get_args(NamingKind), self.where, "kind of naming"), item.get("of"),
        )  # fmt: skip

    def _everywhere(self, words: Any) -> tuple[Span, ...]:
        """Every place where one of the forms stands as whole words."""
        return everywhere(self.text, [str(form) for form in words or []])


def everywhere(text: str, forms: Sequence[str]) -> tuple[Span, ...]:
    """Every place where one of the forms stands as whole words, attached particles allowed."""
    found = {
        match.span(1)
        for form in forms
        if form.strip()
        for match in re.finditer(rf"(?<![^\W_])[وف]?[بلكس]?({re.escape(form)})(?![^\W_])", text)
    }
    return tuple(Span(start, end, text[start:end]) for start, end in sorted(found))


def iso(value: object) -> str | None:
    """A day as ISO text."""
    if value is None:
        return None
    return value.isoformat()[:10] if isinstance(value, date) else str(value)


def one_of(value: object, allowed: Sequence[str], where: str, field: str) -> str:
    """`value`, which must be one of the words of a vocabulary. Raises `GoldError`."""
    if value not in allowed:
        raise GoldError(f"{field} is {value!r}", where=where, expected=" or ".join(allowed) or "none")
    return str(value)


def _country(item: Mapping[str, Any]) -> str | None:
    """The country's code; YAML reads Norway's NO as false."""
    value = item.get("country")
    return None if value is None else "NO" if value is False else str(value)


def _list(item: Mapping[str, Any], key: str, where: str) -> list[Any]:
    value = item.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise GoldError(f"{key} is {value!r}", where=where, expected="a list")
    return value


def _known(item: Mapping[str, Any], keys: frozenset[str], where: str) -> None:
    unknown = sorted(str(key) for key in item if key not in keys)
    if unknown:
        raise GoldError(f"unknown key {unknown[0]!r}", where=where, expected=", ".join(sorted(keys)))


def _number(value: object, where: str) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise GoldError(f"{value!r} is no number", where=where, expected="a number or null")
    return value
