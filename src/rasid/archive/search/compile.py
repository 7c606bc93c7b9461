"""A query as a condition of SQL.

Fields speak of reports, events or statements. Those that stand side by side in one conjunction speak of the same event, and those
about statements of the same statement about it: `type:ASSAULT place:الموصل -status:negated` finds the reports with an assault in
Mosul that somebody states as something other than denied. A negation that stands alone speaks of the whole report.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, false, func, not_, or_, select, true, union_all

from rasid.archive.readers import kept_for_readers
from rasid.archive.search import names
from rasid.archive.search.dialects import Matched, Term, TermList, matching
from rasid.archive.search.fields import FIELDS, HOLDER_KINDS, NAMING_KINDS, Value
from rasid.archive.search.keys import joined, word_keys
from rasid.archive.search.query import And, Field, Node, Not, Or, Phrase, Word
from rasid.archive.search.visible import public_holder, public_party, public_place, visibly_matching
from rasid.archive.tables import event_places, events, holders, naming, parties, reports, statements

Condition = ColumnElement[bool]
Level = Literal["words", "report", "event", "statement"]
_CODE = re.compile("[A-Z]{3,15}")
_ORDER: dict[str, int] = {"statement": 0, "event": 1, "report": 2, "words": 3}


class Compiler:
    """Compiles queries for one connection."""

    def __init__(self, connection: Connection, among: Sequence[int] | None = None, *, public: bool = False) -> None:
        """`among`: only these reports are asked for. `public`: private persons and homes can't be asked for."""
        self.connection, self.among, self.public = connection, among, public
        self.points_kept = kept_for_readers(connection) if public else None

    def matching(self, words: Matched) -> Select[Any]:
        """The ids of the reports whose words match."""
        return visibly_matching(self.connection, words) if self.public else matching(self.connection, words)

    def reports(self, node: Node) -> Condition:
        """What is true of the rows of `reports` that answer."""
        words = words_of(node)
        if words is not None:
            return reports.c.id.in_(self.matching(words))
        level = level_of(node)
        if level in ("event", "statement"):
            return self._happened(node if isinstance(node, And) else And((node,)))
        if isinstance(node, And):
            return and_(*self._conjunction(node.parts))
        if isinstance(node, Or):
            return or_(*(self.reports(part) for part in node.parts))
        if isinstance(node, Not):
            return not_(self.reports(node.part))
        assert isinstance(node, Field)
        return self._of_report(node.name, node.value)

    def _conjunction(self, parts: tuple[Node, ...]) -> Iterable[Condition]:
        worded = [part for part in parts if level_of(part) == "words"]
        coded = [part for part in parts if level_of(part) in ("event", "statement")]
        if worded:
            yield self.reports(worded[0]) if len(worded) == 1 else self._words(worded)
        if coded:
            yield self._happened(And(tuple(coded)))
        for part in parts:
            if part not in worded and part not in coded:
                yield self.reports(part)

    def _words(self, parts: list[Node]) -> Condition:
        together = And(tuple(parts))
        if words_of(together) is not None:
            return self.reports(together)
        return and_(*(self.reports(part) for part in parts))

    def _happened(self, node: And) -> Condition:
        """That one event, or one statement, is as the parts say."""
        if all(isinstance(part, Not) for part in node.parts):
            return and_(*(not_(self._happened(_as_and(part.part))) for part in node.parts if isinstance(part, Not)))
        if level_of(node) == "statement":
            return reports.c.id.in_(self._own(statements).where(self.statement(node)))
        return reports.c.id.in_(self._own(events).where(self.event(node)))

    def _own(self, table: Any) -> Any:
        own = select(table.c.report_id)
        return own if self.among is None else own.where(table.c.report_id.in_(self.among))

    def event(self, node: Node) -> Condition:
        """What is true of the rows of `events` that answer."""
        if isinstance(node, And):
            stated = [part for part in node.parts if level_of(part) == "statement"]
            own = [self.event(part) for part in node.parts if part not in stated]
            if stated:
                own.append(self._stated(And(tuple(stated)), alone=not own))
            return and_(*own)
        if isinstance(node, Or):
            return or_(*(self.event(part) for part in node.parts))
        if isinstance(node, Not):
            return not_(self.event(node.part))
        assert isinstance(node, Field)
        if level_of(node) == "statement":
            return self.event(And((node,)))
        return self._of_event(node.name, node.value)

    def _stated(self, node: And, *, alone: bool) -> Condition:
        """That one statement about the event is as the parts say. Where only a kind of statement is asked for, the statements of each event
        are looked at; where a holder is named, his statements are few and lead to the events."""
        if alone or _names_holder(node):
            return events.c.id.in_(
                select(statements.c.event_id).where(statements.c.event_id.is_not(None), self.statement(node))
            )
        return exists().where(statements.c.event_id == events.c.id, self.statement(node, each=True))

    def statement(self, node: Node, *, each: bool = False) -> Condition:
        """What is true of the rows of `statements` that answer; `each`: they are looked at one by one."""
        if isinstance(node, And):
            return and_(*(self.statement(part, each=each) for part in node.parts))
        if isinstance(node, Or):
            return or_(*(self.statement(part, each=each) for part in node.parts))
        if isinstance(node, Not):
            return not_(self.statement(node.part, each=each))
        assert isinstance(node, Field)
        if node.name == "holder" and each:
            return exists().where(holders.c.statement_id == statements.c.id, or_(*self._holder(node.value)))
        if node.name == "holder":
            return statements.c.id.in_(
                union_all(*(select(holders.c.statement_id).where(way) for way in self._holder(node.value)))
            )
        return statements.c[node.name] == node.value.text

    def _holder(self, value: Value) -> list[Condition]:
        if value.text.lower() in HOLDER_KINDS and not value.quoted:
            return [holders.c.kind == value.text.lower()]
        keys = names.named(self.connection, "holder", value.text)
        return self._public(public_holder, [holders.c.holder.in_(keys), holders.c.printed == joined(value.text)])

    def _of_event(self, name: str, value: Value) -> Condition:
        if name == "type":
            return events.c.type == value.text
        if name == "mode":
            return (" " + events.c.modes + " ").like(f"% {value.text} %")
        if name == "date":
            return _overlaps(value)
        if name == "confidence":
            return _within(events.c.confidence, value)
        if name in ("actor", "recipient"):
            keys = names.named(self.connection, "actor", value.text)
            ways = [parties.c.actor.in_(keys), parties.c.printed == joined(value.text)]
            if _CODE.fullmatch(value.text):
                # RUS stands for RUSMIL and RUSGOV, too.
                ways.append(parties.c.code.between(value.text, f"{value.text}ZZZZZZZZZZZZ"))
            ways = self._public(public_party, ways)
            return events.c.id.in_(
                union_all(*(select(parties.c.event_id).where(parties.c.role == name, way) for way in ways))
            )
        return events.c.id.in_(
            union_all(*(select(event_places.c.event_id).where(way) for way in self._place(name, value)))
        )

    def _place(self, name: str, value: Value) -> list[Condition]:
        """The ways in which a row of `event_places` answers: each is looked up in an index of its own."""
        place = event_places.c.place
        if name == "country":
            code = names.country(value)
            return [event_places.c.country == code if code is not None else false()]
        if name == "near":
            assert isinstance(value.low, float)
            assert isinstance(value.high, float)
            around = names.near(self.connection, [(value.low, value.high)], value.kilometres or 0.0, self.points_kept)
            return self._public(public_place, [place.in_(around)])
        keys = names.named(self.connection, "place", value.text)
        if value.kilometres is not None:
            there = names.points(self.connection, keys, value.text, self.points_kept)
            keys += names.near(self.connection, there, value.kilometres, self.points_kept)
        return self._public(public_place, [place.in_(sorted(set(keys))), event_places.c.printed == joined(value.text)])

    def _public(self, condition: Callable[[], Condition], ways: list[Condition]) -> list[Condition]:
        return [and_(way, condition()) for way in ways] if self.public else ways

    def _of_report(self, name: str, value: Value) -> Condition:
        if name == "source":
            return reports.c.source_id.in_(names.sources_named(self.connection, value.text))
        if name == "published":
            return _within(reports.c.published, value)
        if name == "captured":
            return _within(func.substr(reports.c.captured, 1, 10), value)
        if name == "id":
            if value.text.isascii() and value.text.isdigit() and len(value.text) < 10:
                return reports.c.id == int(value.text)
            return reports.c.document_id.startswith(value.text.lower(), autoescape=True)
        assert name == "naming"
        return exists().where(naming.c.report_id == reports.c.id, self._naming(value))

    def _naming(self, value: Value) -> Condition:
        text = value.text.lower()
        if text in NAMING_KINDS and not value.quoted:
            return naming.c.kind == text
        if text.isascii():
            return naming.c.rule.in_([text, f"naming/{text}"])
        wanted = joined(value.text)
        printed = [
            w for w in self.connection.execute(select(naming.c.words).distinct()).scalars() if joined(w) == wanted
        ]
        return naming.c.words.in_(printed)


def words_of(node: Node) -> Matched | None:
    """What the words of a query that is made of words alone must match; None for any other, and for one that only says what must not be
    there."""
    if isinstance(node, Word | Phrase):
        return _term(node.text, phrase=isinstance(node, Phrase))
    if isinstance(node, Field) and node.name == "title":
        return Term("title", tuple(joined(node.value.text).split()))
    if isinstance(node, Or):
        parts = [words_of(part) for part in node.parts]
        return None if None in parts else TermList("OR", tuple(p for p in parts if p is not None))
    if isinstance(node, And):
        wanted = [words_of(part) for part in node.parts if not isinstance(part, Not)]
        unwanted = [words_of(part.part) for part in node.parts if isinstance(part, Not)]
        if not wanted or None in wanted or None in unwanted:
            return None
        return TermList("AND", tuple(p for p in wanted if p), tuple(p for p in unwanted if p))
    return None


def terms_of(node: Node | None) -> list[Term]:
    """The terms that a report is looked for by: those that are not negated."""
    if isinstance(node, Word | Phrase):
        return [_term(node.text, phrase=isinstance(node, Phrase))]
    if isinstance(node, Field) and node.name == "title":
        found = words_of(node)
        return [found] if isinstance(found, Term) else []
    if isinstance(node, And | Or):
        return list(dict.fromkeys(term for part in node.parts for term in terms_of(part)))
    return []


def split_words(node: Node | None) -> tuple[Matched | None, Node | None]:
    """A query as the words that every report must match, and the rest of its conditions; each may be missing."""
    if node is None:
        return None, None
    whole = words_of(node)
    if whole is not None:
        return whole, None
    if not isinstance(node, And):
        return None, node
    worded = tuple(part for part in node.parts if level_of(part) == "words")
    words = words_of(And(worded)) if worded else None
    if words is None:
        return None, node
    rest = tuple(part for part in node.parts if part not in worded)
    return words, rest[0] if len(rest) == 1 else And(rest)


def coded_part(node: Node | None) -> Node | None:
    """What a query says of events: its part that shows why a report without the words was found."""
    if node is None:
        return None
    if level_of(node) in ("event", "statement"):
        return None if isinstance(node, Not) else node
    if isinstance(node, And):
        parts = tuple(part for part in node.parts if level_of(part) in ("event", "statement"))
        return And(parts) if any(not isinstance(part, Not) for part in parts) else None
    if isinstance(node, Or):
        found = [part for part in (coded_part(part) for part in node.parts) if part is not None]
        return Or(tuple(found)) if found else None
    return None


def _term(text: str, *, phrase: bool) -> Term:
    """A word by its lemma; a phrase by its words as they are spelt, particles and article aside."""
    keys = word_keys().of_word(text)
    return Term("words" if phrase else "lemmas", tuple(key.word if phrase else key.lemma for key in keys))


def level_of(node: Node) -> Level:
    """What all of a part speaks of: the widest of its levels; words and reports do not mix with events."""
    if isinstance(node, Word | Phrase):
        return "words"
    if isinstance(node, Field):
        return "words" if node.name == "title" else FIELDS[node.name].level
    if isinstance(node, Not):
        return level_of(node.part)
    levels = {level_of(part) for part in node.parts}
    if len(levels) > 1 and "words" in levels:
        return "report"
    return max(levels, key=lambda level: _ORDER[level])


def _names_holder(node: Node) -> bool:
    if isinstance(node, Field):
        return node.name == "holder" and (node.value.quoted or node.value.text.lower() not in HOLDER_KINDS)
    return isinstance(node, And) and any(_names_holder(part) for part in node.parts)


def _as_and(node: Node) -> And:
    return node if isinstance(node, And) else And((node,))


def _within(column: Any, value: Value) -> Condition:
    parts: list[Condition] = [column.is_not(None)]
    if value.low is not None:
        parts.append(column > value.low if value.without_low else column >= value.low)
    if value.high is not None:
        parts.append(column < value.high if value.without_high else column <= value.high)
    return and_(*parts) if len(parts) > 1 else true()


def _overlaps(value: Value) -> Condition:
    """That the interval in which an event lies meets that of the query; an end that is not known lies on the other one."""
    first, last = events.c.date_from, events.c.date_to
    known: list[Condition] = [first.is_not(None)]
    only_last: list[Condition] = [first.is_(None), last.is_not(None)]
    if value.high is not None:
        known.append(first <= value.high)
        only_last.append(last <= value.high)
    if value.low is not None:
        known.append(or_(first >= value.low, last >= value.low))
        only_last.append(last >= value.low)
    return or_(and_(*known), and_(*only_last))
