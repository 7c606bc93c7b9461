"""Who is a private person in a record, where the text names them, and which places are somebody's home.

A person is private when no list knows the name: the coder then says that the name stands as it was printed. Who is described by an office alone (the
spokesman, a doctor, residents) has no name to hide. Names that the coder did not take for an actor are looked for too: a known given name with a
further name behind it, and every further place where a name that was found stands again.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from rasid.arabic.letters import bare, fold
from rasid.arabic.tokens import Token, tokenize
from rasid.export.facts import homes
from rasid.export.name_words import LINKS, NameWords
from rasid.knowledge import load_lexicon
from rasid.knowledge.lexicon import Lexicon, RoleUse
from rasid.record import ActorEntity, Mention, PlaceEntity, Record

PERSON, HOME, PLACE, BYLINE = "person", "home", "place", "byline"
PLACEHOLDERS = {
    PERSON: ("[شخص]", "[person]"),
    HOME: ("[منزل]", "[home]"),
    PLACE: ("[مكان]", "[place]"),
    BYLINE: ("[الكاتب]", "[author]"),
}
"""What stands in for a name, in Arabic (and in every text) and in English."""

_PRINTED = "name as printed"
_LONG = 4
"""Letters of a given name that is a name when it stands alone"""
_SONS = ("بن", "ابن", "بنت")
_STOPS = re.compile(r"[.،,؛;:!؟?\n()]")
_SHORTEST = 2
"""Letters of a word of a name: لـ before quotation marks is none"""
_ROLE = re.compile(r"roles/[\w-]+")
_PUBLIC = ("lexicon:", "actors/", "naming/", "places/")
_PARTICLES = ("وال", "بال", "فال", "لل", "و", "ف", "ب", "ل", "ك")
_compiled: dict[str, tuple[dict[str, RoleUse], frozenset[str]]] = {}
"""What `_known` found, by version of the lexicon"""


class Hidden(NamedTuple):
    """Characters of the text that are left out, and what stands in for them."""

    start: int
    end: int
    kind: str


class Findings(NamedTuple):
    """What is private in a record."""

    spans: list[Hidden]
    persons: frozenset[str]
    """ids of entities that are private persons, or are named after one (the house of …)"""
    homes: frozenset[str]
    """ids of entities that are exact homes"""
    names: frozenset[str]
    """folded names, of two words and more"""


def is_private(entity: ActorEntity) -> bool:
    """True for an actor with the name of a person whom no list knows."""
    if entity.basis.startswith("lexicon:"):
        return False
    if _PRINTED in entity.basis:
        return True
    return not entity.basis.startswith((*_PUBLIC, "roles/", "grammar/"))


def bylines(record: Record) -> list[Hidden]:
    """Where the byline stands in the text, and the name of whoever signed it again: what is left out where bylines are not shown. A single word
    (of an agency) is left out where it stands as the byline alone."""
    byline, text = record.document.byline, record.document.text
    if byline is None or not (name := text[byline.start : byline.end]).strip() or name == PLACEHOLDERS[BYLINE][0]:
        return []
    found = {(byline.start, byline.end)}
    if len(name.split()) > 1:
        whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
        found |= {match.span() for match in whole.finditer(text)}
    return [
        Hidden(start, end, BYLINE)
        for start, end in sorted(found)
        if start == byline.start or end <= byline.start or start >= byline.end
    ]


def find(record: Record, *, lexicon: Lexicon | None = None) -> Findings:
    """Everything of a record that is left out of an export by default."""
    return _Finder(record, lexicon or load_lexicon()).find()


class _Finder:
    def __init__(self, record: Record, lexicon: Lexicon) -> None:
        self.record, self.lexicon = record, lexicon
        self.text = record.document.text
        self.tokens = tokenize(self.text)
        self.words = [token for token in self.tokens if token.kind == "word"]
        self.entities = {e.id: e for e in record.entities}
        self.roles, self.public = _known(lexicon)
        byline = record.document.byline
        self.kept = (byline.start, byline.end) if byline is not None else (0, 0)
        self.adjacent = [self._only_space(i) for i in range(len(self.words) - 1)] + [False]
        self.starts = [token.start for token in self.words]
        self.taken = [False] * len(self.words)
        """words that were read as something else than a person's name"""
        self.known = [False] * len(self.words)
        """words of actors and places that lists know, or that are described"""
        self.titles = [False] * len(self.words)
        """last words of what somebody is"""
        self.by_context = NameWords(self.words, lexicon, self.adjacent, self._stops(), self.taken, self.titles)
        self.hidden: list[Hidden] = []
        self.names: set[str] = set()
        self.surnames: set[str] = set()

    def find(self) -> Findings:
        persons, exact = set(), set()
        for times in (self.record.times, self.record.quantities):
            for span in times:
                self._mark(self.taken, span.start, span.end)
        for mention in self.record.mentions:
            entity = self.entities.get(mention.entity)
            if isinstance(entity, PlaceEntity) or (entity is not None and entity.basis.startswith("lexicon:")):
                self._mark(self.taken, mention.start, mention.end)
            elif isinstance(entity, ActorEntity) and mention.rule.startswith("roles/"):
                first, last = self._range(mention.start, mention.end)
                if first < last and self.by_context.one(first):
                    self.titles[last - 1] = True
        for mention in self.record.mentions:
            entity = self.entities.get(mention.entity)
            if isinstance(entity, ActorEntity) and is_private(entity):
                persons.add(entity.id)
                self._mention(mention, entity)
            elif self._exact_home(mention, entity):
                if isinstance(entity, PlaceEntity):
                    exact.add(mention.entity)
                    self._hide(mention.start, mention.end, HOME)
            elif entity is not None and mention.end - mention.start > 1:
                self._mark(self.known, mention.start, mention.end)
        for statement in self.record.statements:
            for holder in statement.holders:
                if (
                    holder.kind == "named"
                    and holder.entity is None
                    and holder.start is not None
                    and holder.end is not None
                ):
                    self._hide_name(holder.start, holder.end)
        self._unnamed_persons()
        self._again()
        spans = _merged(self.hidden)
        persons |= self._named_after(spans)
        return Findings(spans, frozenset(persons), frozenset(exact), frozenset(self.names))

    def _named_after(self, spans: list[Hidden]) -> set[str]:
        """The entities that no list knows and whose names hold words of a hidden name: the coder took it for a plain noun of persons, or for
        whose wife, house or office it is."""
        starts = [span.start for span in spans]
        found = set()
        for mention in self.record.mentions:
            entity = self.entities.get(mention.entity)
            if not isinstance(entity, ActorEntity) or entity.basis.startswith("lexicon:"):
                continue
            called = set(fold(entity.name.ar).split())
            for span in spans[max(0, bisect_right(starts, mention.start) - 1) : bisect_left(starts, mention.end)]:
                words = self._within(max(span.start, mention.start), min(span.end, mention.end))
                if span.kind == PERSON and any({word.folded, *stripped(word.folded)} & called for word in words):
                    found.add(entity.id)
        return found

    def _exact_home(self, mention: Mention, entity: object) -> bool:
        """A place of a noun for a home, in the singular."""
        basis = getattr(entity, "basis", "")
        found = [rule for rule in _ROLE.findall(f"{basis} {mention.rule}") if rule in homes()]
        if not found:
            return False
        plurals = {fold(form) for rule in found if rule in self.roles for form in self.roles[rule].ar_plural.split(",")}
        words = [_bare(token.folded) for token in self._within(mention.start, mention.end)]
        return not any(_bare(form) == word[: len(_bare(form))] for form in plurals if form for word in words[:1])

    def _mention(self, mention: Mention, entity: ActorEntity) -> None:
        """Hide the words of the mention that are of the person's name; for a house with the name of who lives there all of it."""
        roles = _ROLE.findall(entity.basis)
        nouns = {
            _bare(word)
            for rule in roles
            if rule in self.roles
            for noun in (self.roles[rule].ar, self.roles[rule].ar_plural)
            for word in fold(noun).replace(",", " ").split()
        }
        name = {_bare(word) for word in fold(entity.name.ar).split()} - nouns
        inside = self._within(mention.start, mention.end)
        named = [token for token in inside if _bare(token.folded) in name or stripped(token.folded) & name]
        if not named:
            return
        self._hide_name(named[0].start, named[-1].end)
        if any(rule in homes() for rule in _ROLE.findall(mention.rule)):
            self._hide(mention.start, mention.end, HOME)

    def _hide_name(self, start: int, end: int) -> None:
        """Hide a name with the names right before and behind it that the coder did not take along."""
        first, behind = self._range(start, end)
        last = behind - 1
        while first <= last and self.by_context.title(first):
            first += 1  # المهندس وحي أمان
        while first <= last and len(self.words[last].bare) < _SHORTEST:
            last -= 1  # خليل لـ«الشرق الأوسط»
        if first > last or (first == last and self.by_context.ordinary(self.words[first])):
            return
        while last + 1 < len(self.words) and self.adjacent[last] and self._name_word(last + 1):
            last += 1
        while first > 0 and self.adjacent[first - 1] and self.words[first - 1].folded in LINKS:
            first -= 1
        self._hide_words(first, last)

    def _hide_words(self, first: int, last: int) -> None:
        head = self.words[first]
        skip = _attached(head.text, head.folded, self.lexicon)
        self._hide(head.start + skip, self.words[last].end, PERSON)
        words = [fold(head.text[skip:]), *(token.folded for token in self.words[first + 1 : last + 1])]
        if len(words) > 1:
            self.names.add(" ".join(words))
            if (words[-1].startswith("ال") and words[-1].endswith("ي")) or self.by_context.goes_on(last):
                self.surnames.add(words[-1])

    def _unnamed_persons(self) -> None:
        """Names that the coder did not take for an actor: a given name, and behind it a further given name or a family name."""
        index = 0
        while index + 1 < len(self.words):
            token = self.words[index]
            end = index
            given = self._given(index)
            if given is None and self._son(index):
                given = "m"
            behind = self.by_context.behind_a_cue(index)
            if behind == index and given is None:
                behind = self.by_context.apposed(index)
            cued = behind > index
            if cued or given is not None:
                end = max(index, behind - 1)
                while end + 1 < len(self.words) and self.adjacent[end] and self._name_word(end + 1):
                    end += 1
                if (
                    not cued
                    and given is not None
                    and given.endswith("?")
                    and not any((self._given(i) or "?").endswith("?") is False for i in range(index + 1, end + 1))
                ):
                    end = index  # a word that is also an ordinary one (كريم، أشرف) begins a name only before a sure given name
            while end > index and self.words[end].folded in LINKS:
                end -= 1
            single = end == index and len(token.folded) >= _LONG and self._only_a_name(token.folded)
            while end > index and any(self.taken[index + 1 : end + 1]):
                end -= 1
            free = cued or not (self.taken if end > index else self.known)[index]
            if (cued or end > index or single) and free and not self._is_public(index, end):
                self._hide_words(index, end)
            index = end + 1

    def _is_public(self, first: int, last: int) -> bool:
        """True for the name of a person of the registry, however عبد is joined to what follows, alone or before the names of his fathers."""
        words = [token.folded for token in self.words[first : last + 1]]
        for end in [i for i, word in enumerate(words) if word in _SONS and i > 1] + [len(words)]:
            joined = "".join(words[:end])
            if joined in self.public or joined.removeprefix("و") in self.public:
                return True
        return False

    def _again(self) -> None:
        """Where names that were found stand again."""
        if not self.names and not self.surnames:
            return
        by_first: dict[str, list[list[str]]] = {}
        for name in sorted(self.names):
            parts = name.split()
            by_first.setdefault(parts[0], []).append(parts)
        folded = [token.folded for token in self.words]
        for index, token in enumerate(self.words):
            here = {folded[index], *stripped(folded[index])}
            for first in sorted(here & by_first.keys()):
                for parts in by_first[first]:
                    if folded[index + 1 : index + len(parts)] == parts[1:]:
                        skip = 0 if folded[index] == first else _prefix(token.text, first)
                        self._hide(token.start + skip, self.words[index + len(parts) - 1].end, PERSON)
            for surname in sorted(here & self.surnames):
                if not self.known[index]:
                    skip = 0 if folded[index] == surname else _prefix(token.text, surname)
                    self._hide(token.start + skip, token.end, PERSON)

    def _given(self, index: int) -> str | None:
        """What the list of given names says of a word (`?` behind those that are ordinary words too); None for other words, and for على beside علي."""
        token = self.words[index]
        particle = token.folded in self.lexicon.particles and not token.bare.endswith("ي")
        found = None if particle else self.lexicon.first_names.get(token.folded)
        if found is None and (skip := _attached(token.text, token.folded, self.lexicon)):
            found = self.lexicon.first_names.get(fold(token.text[skip:]))
        return found

    def _only_a_name(self, folded: str) -> bool:
        """A given name that is no other word."""
        names = self.lexicon.first_names
        return (
            folded in names
            and not names[folded].endswith("?")
            and folded not in self.lexicon.forms
            and not folded.startswith("ال")
        )

    def _name_word(self, index: int) -> bool:
        """A word that goes on with a personal name: a given name, a word that links names, or a word with the article that ends in ـي
        or that is no ordinary word."""
        token = self.words[index]
        if token.folded in LINKS:
            return True
        if token.folded in self.lexicon.first_names:
            return self._given(index) is not None
        before = self.words[index - 1].folded
        article = token.folded.startswith("ال") and len(token.folded) > 4
        unknown = article and _bare(token.folded) not in self.lexicon.forms and token.folded not in self.lexicon.forms
        return (
            (article and token.folded.endswith("ي"))
            or unknown
            or before in LINKS
            or self.by_context.goes_on(index)
            or self._closes(index)
        )

    def _son(self, index: int) -> bool:
        """A word that no list has before *son of*: عيد بن صعفق."""
        return (
            index + 2 < len(self.words)
            and self.adjacent[index]
            and self.words[index + 1].folded in _SONS
            and self.by_context.plain(index)
            and not self.by_context.ordinary(self.words[index])
        )

    def _closes(self, index: int) -> bool:
        """A word between a given name and the end of the clause, of which only a verb that tells nothing makes sense: انتقد سمير *دندن*، رئيس…"""
        readings = self.by_context.analysis(index).readings
        return (
            not self.adjacent[index]
            and self.words[index - 1].folded in self.lexicon.first_names
            and not self.taken[index]
            and bool(readings)
            and all(r.pos == "verb" and all(u.kind == "word" for u in r.lexeme.uses) for r in readings)
        )

    def _stops(self) -> list[bool]:
        """For each word: whether a sign that ends a clause stands behind it."""
        ends = [token.start for token in self.words[1:]] + [len(self.text)]
        return [
            not adjacent and _STOPS.search(self.text, token.end, end) is not None
            for token, end, adjacent in zip(self.words, ends, self.adjacent, strict=True)
        ]

    def _only_space(self, index: int) -> bool:
        between = self.text[self.words[index].end : self.words[index + 1].start]
        return between == " " or (bool(between) and not between.strip(" \u00a0\t\u200e\u200f\u202a\u202b\u202c\u200b"))

    def _within(self, start: int, end: int) -> list[Token]:
        first, last = self._range(start, end)
        return self.words[first:last]

    def _range(self, start: int, end: int) -> tuple[int, int]:
        """The words that hold any of these characters, as a range of indexes."""
        first = bisect_right(self.starts, start)
        if first and self.words[first - 1].end > start:
            first -= 1
        return first, max(first, bisect_left(self.starts, end))

    def _mark(self, marks: list[bool], start: int, end: int) -> None:
        first, last = self._range(start, end)
        marks[first:last] = [True] * (last - first)

    def _hide(self, start: int, end: int, kind: str) -> None:
        if start < end and not (start < self.kept[1] and end > self.kept[0]):
            self.hidden.append(Hidden(start, end, kind))


def _known(lexicon: Lexicon) -> tuple[dict[str, RoleUse], frozenset[str]]:
    """Role nouns by rule, and the folded names of the persons of the registry without spaces."""
    found = _compiled.get(lexicon.version)
    if found is None:
        public = {"".join(fold(a.ar).split()) for a in lexicon.actors if a.kind == "person"}
        public |= {
            head + "".join(phrase.rest)
            for head, phrases in lexicon.phrases.items()
            for phrase in phrases
            if phrase.use.kind == "actor" and phrase.use.detail == "name" and phrase.rest
            and lexicon.actors[phrase.use.index].kind == "person"
        }  # fmt: skip
        found = ({role.rule: role for role in lexicon.roles}, frozenset(public))
        _compiled.clear()
        _compiled[lexicon.version] = found
    return found


def _bare(folded: str) -> str:
    return folded.removeprefix("ال")


def stripped(folded: str) -> set[str]:
    """The word without each of the particles that can be attached to it, with and without its article."""
    found = set()
    for particle in _PARTICLES:
        if folded.startswith(particle) and len(folded) - len(particle) >= 2:
            rest = folded[len(particle) :]
            found |= (
                {rest, _bare(rest), "ال" + rest} if particle == "لل" or particle.endswith("ال") else {rest, _bare(rest)}
            )
    return found


def _attached(text: str, folded: str, lexicon: Lexicon) -> int:
    """How many characters of a word are particles before a given name: وأحمد 1, أحمد 0."""
    rest = folded[1:]
    if len(rest) < 3 or folded[0] not in "وفبلك" or rest not in lexicon.first_names:
        return 0
    if folded in lexicon.first_names or folded in lexicon.forms:
        return 0
    named = rest not in lexicon.particles or bare(text).endswith("ي")  # وعلي is a name, وعلى is not
    return _prefix(text, rest) if named else 0


def _prefix(text: str, folded: str) -> int:
    """How many characters stand before the end of `text` that folds to `folded`."""
    return next((skip for skip in range(1, len(text)) if fold(text[skip:]) == folded), 0)


def _merged(spans: list[Hidden]) -> list[Hidden]:
    """The spans in order without overlap; a home swallows the name of who lives in it."""
    return list(_merge(sorted(set(spans), key=lambda s: (s.start, -s.end, s.kind))))


def _merge(spans: list[Hidden]) -> Iterator[Hidden]:
    current: Hidden | None = None
    for span in spans:
        if current is None:
            current = span
        elif span.start < current.end:
            kind = HOME if HOME in (span.kind, current.kind) else current.kind
            current = Hidden(current.start, max(current.end, span.end), kind)
        else:
            yield current
            current = span
    if current is not None:
        yield current
