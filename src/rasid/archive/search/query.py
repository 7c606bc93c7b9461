"""The query language: text to a tree and back.

    query   = any
    any     = all { "OR" all }
    all     = not { [ "AND" ] not }
    not     = { "NOT" | "-" } part
    part    = "(" any ")" | phrase | field | word
    phrase  = '"' words '"' | « words » | “ words ”
    field   = name ":" ( phrase | value ) [ "~" kilometres "km" ]

`parse(shown(query)) == query` for every query.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field
from typing import NoReturn

from rasid.archive.search.fields import FIELDS, Value, read_value
from rasid.archive.search.keys import pieces
from rasid.errors import UsageError

MAX_PARTS = 100
MAX_DEPTH = 40
MAX_LENGTH = 4_000
_CLOSING = {'"': '"', "«": "»", "“": "”"}
_ENDS = frozenset('()"«»“”')
_FIELD = re.compile(r"([A-Za-z_]+):")
_DISTANCE = re.compile(r"~\s*([0-9٠-٩]+(?:[.٫][0-9٠-٩]+)?)\s*(?:km|كم)", re.IGNORECASE)
_OPERATORS = ("AND", "OR", "NOT")


class QueryError(UsageError):
    """A query that can't be read. `at` is the index of the character that is wrong."""

    def __init__(
        self, what: str, query: str, at: int, *, expected: str | None = None, advice: str | None = None
    ) -> None:
        self.at = at
        rest = query[at : at + 20].strip()
        where = f"query, character {at + 1}" + (
            f" ({rest}{'…' if len(query) > at + 20 else ''})" if rest else " (the end)"
        )
        super().__init__(what, where=where, expected=expected, advice=advice)


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any of its forms."""

    text: str
    at: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words one behind the other, as they are spelt."""

    text: str
    at: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Field:
    """A condition on what was coded or is known of a report."""

    name: str
    value: Value
    at: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Not:
    part: Node


@dataclass(frozen=True, slots=True)
class And:
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    parts: tuple[Node, ...]


Node = Word | Phrase | Field | Not | And | Or


def parse(text: str) -> Node | None:
    """The tree of a query; None for an empty one, which all reports answer. Raises `QueryError`, which points at the character."""
    if len(text) > MAX_LENGTH:
        raise QueryError("the query is too long", text, MAX_LENGTH, expected=f"at most {MAX_LENGTH:,} characters")
    return _Parser(text).parse()


def shown(node: Node | None) -> str:
    """A query that `parse` reads as this tree."""
    if node is None:
        return ""
    if isinstance(node, Word):
        return node.text
    if isinstance(node, Phrase):
        return f'"{node.text}"'
    if isinstance(node, Field):
        return f"{node.name}:{node.value.shown()}"
    if isinstance(node, Not):
        return f"-{_inside(node.part)}"
    if isinstance(node, And):
        return " ".join(_inside(part) for part in node.parts)
    return " OR ".join(_inside(part) for part in node.parts)


def _inside(node: Node) -> str:
    return f"({shown(node)})" if isinstance(node, And | Or) else shown(node)


class _Parser:
    def __init__(self, text: str) -> None:
        self.text, self.at, self.parts, self.depth = text, 0, 0, 0

    def parse(self) -> Node | None:
        self._space()
        if self.at == len(self.text):
            return None
        node = self._any()
        if self.at < len(self.text):
            self._wrong("a ) that closes nothing", advice="Remove it, or open a ( before")
        return node

    def _any(self) -> Node:
        parts = [self._all()]
        while self._operator("OR"):
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Or(tuple(_flat(parts, Or)))

    def _all(self) -> Node:
        parts = [self._not()]
        while True:
            if not self._operator("AND") and (
                self.at == len(self.text) or self.text[self.at] == ")" or self._sees("OR")
            ):
                break
            parts.append(self._not())
        return parts[0] if len(parts) == 1 else And(tuple(_flat(parts, And)))

    def _not(self) -> Node:
        negated = False
        while True:
            if self._operator("NOT"):
                negated = not negated
            elif self.text.startswith("-", self.at):
                self.at += 1
                self._space()
                negated = not negated
            else:
                break
        part = self._part()
        if not negated:
            return part
        return part.part if isinstance(part, Not) else Not(part)

    def _part(self) -> Node:
        if self.at == len(self.text):
            self._wrong("the query ends here", expected="a word, a phrase, a field or (")
        for operator in ("AND", "OR"):
            if self._sees(operator):
                self._wrong(f"{operator} has nothing before it", expected="a word, a phrase, a field or (")
        char = self.text[self.at]
        if char == "(":
            return self._group()
        if char in ")»”":
            self._wrong(f"nothing before {char}", expected="a word, a phrase, a field or (")
        self.parts += 1
        if self.parts > MAX_PARTS:
            self._wrong("too many words and fields", expected=f"at most {MAX_PARTS}")
        start = self.at
        if char in _CLOSING:
            text = self._quoted()
            if not any(True for _ in pieces(text)):
                self._wrong("a phrase without words", start, expected="at least one word or number in it")
            self._space()
            return Phrase(text, start)
        named = _FIELD.match(self.text, self.at)
        if named is not None:
            return self._field(named)
        text = self._run()
        if not any(True for _ in pieces(text)):
            self._wrong("no word", start, expected="letters or digits", advice="Signs can't be searched")
        self._space()
        return Word(text, start)

    def _group(self) -> Node:
        start = self.at
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self._wrong("too many ( inside each other", expected=f"at most {MAX_DEPTH}")
        self.at += 1
        self._space()
        node = self._any()
        if not self.text.startswith(")", self.at):
            self._wrong("this ( is not closed", start, expected=")")
        self.at += 1
        self.depth -= 1
        self._space()
        return node

    def _field(self, named: re.Match[str]) -> Node:
        start = self.at
        name = named.group(1).lower()
        if name not in FIELDS:
            near = difflib.get_close_matches(name, FIELDS, n=1)
            advice = f"Did you mean {near[0]}:?" if near else "Put it in quotation marks if it is a word to look for"
            self._wrong(f"no field {named.group(1)}", expected=", ".join(FIELDS), advice=advice)
        self.at = begin = named.end()
        quoted = self.at < len(self.text) and self.text[self.at] in _CLOSING
        value = self._quoted() if quoted else self._run(of_field=True)
        kilometres: str | None = None
        far = _DISTANCE.match(self.text, self.at)
        if far is not None:
            kilometres = far.group(1)
            self.at = far.end()
            if self.at < len(self.text) and not (self.text[self.at].isspace() or self.text[self.at] in _ENDS):
                self._wrong("a distance goes on", expected="a space behind it")
        elif self.text.startswith("~", self.at):
            self._wrong("no distance", expected="kilometres, such as ~50km")
        if not value.strip():
            self._wrong(f"{name}: has no value", begin, expected=FIELDS[name].expected)
        read = read_value(name, value, kilometres, quoted)
        if isinstance(read, str):
            self._wrong(f"{name}: {read}", begin, expected=FIELDS[name].expected)
        self._space()
        return Field(name, read, start)

    def _quoted(self) -> str:
        start = self.at
        end = self.text.find(_CLOSING[self.text[start]], start + 1)
        if end < 0:
            self._wrong("this quotation is not closed", start, expected=_CLOSING[self.text[start]])
        self.at = end + 1
        return " ".join(self.text[start + 1 : end].replace('"', " ").split())

    def _run(self, *, of_field: bool = False) -> str:
        start = self.at
        while self.at < len(self.text):
            char = self.text[self.at]
            if char.isspace() or char in _ENDS or (of_field and char == "~"):
                break
            self.at += 1
        return self.text[start : self.at]

    def _sees(self, operator: str) -> bool:
        end = self.at + len(operator)
        return self.text.startswith(operator, self.at) and (
            end == len(self.text) or self.text[end].isspace() or self.text[end] in _ENDS
        )

    def _operator(self, operator: str) -> bool:
        if not self._sees(operator):
            return False
        self.at += len(operator)
        self._space()
        return True

    def _space(self) -> None:
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1

    def _wrong(
        self, what: str, at: int | None = None, *, expected: str | None = None, advice: str | None = None
    ) -> NoReturn:
        raise QueryError(what, self.text, self.at if at is None else at, expected=expected, advice=advice)


def _flat(parts: list[Node], kind: type[And] | type[Or]) -> list[Node]:
    """`a (b c)` is `a b c`."""
    flat: list[Node] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, kind) else (part,))
    return flat
