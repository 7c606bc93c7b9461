"""The bundled lexicon with the user's places over it.

A compiled overlay is kept in the cache folder and holds each place and each list of names as bytes that are decoded when a
text asks for them: tens of thousands of places cost a few milliseconds and little memory.

A name of one word needs something before it: a place noun where it is also an ordinary word, a given name or what is left of
a name without its place noun (`head`), a place noun, a locative preposition or a direction otherwise (`context`). A word that
an event is told with is never taken. What the text must say besides is decided in `coding/place_choice`.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar, overload

import msgspec

from rasid.arabic.letters import fold
from rasid.gazetteer.rows import Row
from rasid.gazetteer.user import digest_of, parse, read_bytes
from rasid.knowledge import compiled
from rasid.knowledge.lexeme import Use
from rasid.knowledge.lexemes import words_of
from rasid.knowledge.lexicon import Lexicon, Phrase, Place
from rasid.knowledge.places import PRECISION, kilometres, spellings

FORMAT = b"rasid-overlay-1"
SUFFIX = ".gazetteer-cache"
RULE = "user-gazetteer/"
"""How the rules of the user's places begin."""
_SETTLED = frozenset({"capital", "city", "town", "village", "quarter", "camp"})
_HEADS = _SETTLED | {"admin1", "admin2"}
"""Kinds whose nouns the grammar reads before a name: the gazetteer keeps the bare name."""
_SAME_KM: Mapping[str, float] = {
    "country": 2000.0,
    "admin1": 200.0,
    "admin2": 40.0,
    "region": 60.0,
    "river": 150.0,
    "water": 60.0,
}
SAME_KM = 8.0
"""Kilometres within which two settlements of one name are one."""
_NO_FEATURE = 0


D = TypeVar("D")


class Overlay(msgspec.Struct, array_like=True):
    """A compiled user's gazetteer for one lexicon. `names` gives, for the first word of a name, the phrases that begin with it."""

    places: list[msgspec.Raw]
    names: dict[str, msgspec.Raw]
    needs: dict[str, str]


class Places(Sequence[Place]):
    """The bundled places and behind them the user's, decoded when they are asked for."""

    def __init__(self, bundled: Sequence[Place], own: list[msgspec.Raw]) -> None:
        self._bundled, self._own = bundled, own
        self._decoded: dict[int, Place] = {}

    def __len__(self) -> int:
        return len(self._bundled) + len(self._own)

    @overload
    def __getitem__(self, index: int) -> Place: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Place]: ...
    def __getitem__(self, index: int | slice) -> Place | Sequence[Place]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if index < len(self._bundled):
            return self._bundled[index]
        found = self._decoded.get(index)
        if found is None:
            decoded = msgspec.msgpack.decode(self._own[index - len(self._bundled)], type=Place)
            found = self._decoded.setdefault(index, decoded)
        return found


class Names(Mapping[str, Sequence[Phrase]]):
    """The phrases of the lexicon and those of the user's places by first word."""

    def __init__(self, bundled: Mapping[str, Sequence[Phrase]], own: dict[str, msgspec.Raw]) -> None:
        self._bundled, self._own = bundled, own
        self._decoded: dict[str, Sequence[Phrase]] = {}

    def __getitem__(self, first: str) -> Sequence[Phrase]:
        raw = self._own.get(first)
        if raw is None:
            return self._bundled[first]
        found = self._decoded.get(first)
        if found is None:
            decoded = msgspec.msgpack.decode(raw, type=list[Phrase])
            found = self._decoded.setdefault(first, [*self._bundled.get(first, ()), *decoded])
        return found

    @overload
    def get(self, first: str, /) -> Sequence[Phrase] | None: ...
    @overload
    def get(self, first: str, /, default: Sequence[Phrase] | D) -> Sequence[Phrase] | D: ...
    def get(self, first: str, /, default: object = None) -> object:
        """As of a dictionary; most look-ups are of words that begin no name, and an exception for each would cost time."""
        if first in self._own:
            return self[first]
        return self._bundled.get(first, default)

    def __contains__(self, first: object) -> bool:
        return first in self._bundled or first in self._own

    def __iter__(self) -> Iterator[str]:
        yield from self._bundled
        yield from (first for first in self._own if first not in self._bundled)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def with_gazetteer(lexicon: Lexicon, path: Path) -> Lexicon:
    """`lexicon` with the places of the user's file; `lexicon` itself when there is no file. Raises `DamagedGazetteer`."""
    content = read_bytes(path)
    if content is None:
        return lexicon
    overlay = _cached(lexicon, content, str(path))
    return msgspec.structs.replace(
        lexicon,
        places=Places(lexicon.places, overlay.places),
        phrases=Names(lexicon.phrases, overlay.names),
        place_needs={**overlay.needs, **lexicon.place_needs},
        bundled=len(lexicon.places),
        user_gazetteer=digest_of(content),
    )


def _cached(lexicon: Lexicon, content: bytes, where: str) -> Overlay:
    own = hashlib.sha256(FORMAT + lexicon.version.encode() + Path(__file__).read_bytes())
    own.update(content)
    folder = compiled.cache_folder()
    path = None if folder is None else folder / f"{own.hexdigest()[:24]}{SUFFIX}"
    if path is not None:
        try:
            kept = path.read_bytes()
            if zlib.crc32(kept[4:]) == int.from_bytes(kept[:4], "big"):
                return msgspec.msgpack.decode(kept[4:], type=Overlay)
        except (OSError, msgspec.DecodeError):
            pass
    overlay = Compilation(lexicon).compile(list(parse(content, where).rows()))
    if path is not None:
        payload = msgspec.msgpack.encode(overlay)
        compiled.keep(path, zlib.crc32(payload).to_bytes(4, "big") + payload, SUFFIX)
    return overlay


class Compilation:
    """Merges the user's rows with the bundled places and with one another, and finds out what their names need."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.places: list[Place] = []
        self.names: dict[str, set[tuple[tuple[str, ...], Use, int]]] = {}
        self.needs: dict[str, str] = {}
        self.known: dict[tuple[int, str], None] = {}
        """(index of a place, folded name) that exist"""
        self.by_name: dict[tuple[str, str], list[int]] = {}
        self.by_geonames: dict[int, int] = {}
        self.by_rule: dict[str, int] = {}
        self.bundled_names: set[str] = set()
        for index, place in enumerate(lexicon.places):
            if place.geonames is not None:
                self.by_geonames[place.geonames] = index
            self.by_rule[place.rule] = index
        for first, phrases in lexicon.phrases.items():
            for phrase in phrases:
                if phrase.use.kind == "place":
                    name = " ".join((first, *phrase.rest))
                    self.bundled_names.add(name)
                    self._know(phrase.use.index, name, lexicon.places[phrase.use.index].country)
        self.heads = self._place_nouns()

    def compile(self, rows: Sequence[Row]) -> Overlay:
        """The overlay of all rows; those that only add names last."""
        for row in rows:
            if not row.same_as:
                self._add(row)
        for row in rows:
            index = self.by_rule.get(row.same_as) if row.same_as else None
            if row.same_as and index is None:
                index = self.by_rule.get(RULE + row.same_as)
            if index is not None:
                self._name(index, row)
        encode = msgspec.msgpack.encode
        return Overlay(
            [msgspec.Raw(encode(place)) for place in self.places],
            {
                first: msgspec.Raw(encode([Phrase(*p) for p in sorted(found, key=lambda p: (-len(p[0]), p))]))
                for first, found in sorted(self.names.items())
            },
            dict(sorted(self.needs.items())),
        )

    def place(self, index: int) -> Place:
        own = index - len(self.lexicon.places)
        return self.lexicon.places[index] if own < 0 else self.places[own]

    def _know(self, index: int, name: str, country: str) -> None:
        self.known[index, name] = None
        self.by_name.setdefault((country, name), []).append(index)

    def _place_nouns(self) -> frozenset[str]:
        """Folded nouns of settlements and divisions: قرية، ناحية."""
        found = set()
        for form in self.lexicon.forms:
            for number, _ in self.lexicon.analyses(form):
                for use in self.lexicon.lexemes[number].uses:
                    if use.kind == "place-head" and set(self.lexicon.place_heads[use.index].features[:1]) & _HEADS:
                        found.add(form)
        return frozenset(found)

    def _bare(self, name: str) -> str:
        """A name without the place noun that the grammar reads: قرية الزهور → الزهور."""
        first, space, rest = name.partition(" ")
        return rest if space and fold(first) in self.heads and len(fold(rest)) > 2 else name

    def _add(self, row: Row) -> None:
        """A row as a place of its own, or its names added to the place that it is."""
        assert row.lat is not None
        assert row.lon is not None
        index = self._same(row)
        if index is None:
            index = len(self.lexicon.places) + len(self.places)
            names = [self._bare(n) for n in row.ar]
            self.places.append(
                Place(
                    RULE + row.id, row.geonames, row.en or names[0], names[0], row.lat, row.lon, row.country, row.admin1, row.feature,
                    row.population, PRECISION[row.feature],
                )
            )  # fmt: skip
            if row.geonames is not None:
                self.by_geonames.setdefault(row.geonames, index)
        self.by_rule.setdefault(RULE + row.id, index)
        self._name(index, row)

    def _same(self, row: Row) -> int | None:
        """The place that a row is: of its GeoNames id, or of its name, kind and spot."""
        assert row.lat is not None
        assert row.lon is not None
        if row.geonames is not None and row.geonames in self.by_geonames:
            return self.by_geonames[row.geonames]
        reach = _SAME_KM.get(row.feature, SAME_KM)
        nearest: tuple[float, int] | None = None
        for name in row.ar:
            for index in self.by_name.get((row.country, fold(self._bare(name))), ()):
                place = self.place(index)
                if place.lat is None or place.lon is None or not _alike(place.feature, row.feature):
                    continue
                far = kilometres(row.lat, row.lon, place.lat, place.lon)
                if far <= reach and (nearest is None or (far, index) < nearest):
                    nearest = (far, index)
        return None if nearest is None else nearest[1]

    def _name(self, index: int, row: Row) -> None:
        place = self.place(index)
        for name in dict.fromkeys(s for n in row.ar for s in spellings(self._bare(n))):
            words = words_of(name)
            key = " ".join(words)
            if not words or (index, key) in self.known:
                continue
            need = self._need(words, stripped=name not in row.ar)
            if not need and len(words) == 1:
                need = "context"
            if need == "never":
                continue
            if index < len(self.lexicon.places) and (need == "head" or key in self.bundled_names):
                continue  # a bundled place is known well enough without the name of another, or an ordinary word
            self._know(index, key, place.country)
            self.names.setdefault(words[0], set()).add((words[1:], Use("place", index, place.feature), _NO_FEATURE))
            if need and key not in self.bundled_names and key not in self.lexicon.place_needs:
                self.needs[key] = need

    def _need(self, words: tuple[str, ...], *, stripped: bool) -> str:
        """What a name needs to be a place: see the head of this file."""
        if len(words) == 1 and (len(words[0]) <= 3 or self._used(words[0], ("place-head", "role", "demonym"))):
            return "never"
        ordinary = [len(w) <= 3 or self._ordinary(w) or self._split(w) for w in words]
        if any(self._used(w, ("event", "cue", "light")) for w in words) or words[0] in self.lexicon.particles:
            return "never" if all(ordinary) else "context"
        if all(ordinary) or (stripped and len(words) == 1):
            return "head"
        return "context" if ordinary[0] and words[0] in self.lexicon.first_names else ""

    def _used(self, word: str, kinds: tuple[str, ...]) -> bool:
        """True for a word that the coder uses as one of these: القتال for an event, الشيخ for a person."""
        bare = word[2:] if word.startswith("ال") and len(word) > 4 else word
        return any(
            use.kind in kinds
            for form in {word, bare}
            for number, _ in self.lexicon.analyses(form)
            for use in self.lexicon.lexemes[number].uses
        )

    def _ordinary(self, word: str) -> bool:
        """True for words of the lexicon: nouns, verbs, adjectives, function words, given names, names of actors."""
        lexicon = self.lexicon
        bare = word[2:] if word.startswith("ال") and len(word) > 4 else word
        return (
            word in lexicon.forms
            or bare in lexicon.forms
            or word in lexicon.particles
            or word in lexicon.first_names
            or bare in lexicon.first_names
            or any(not p.rest and p.use.kind != "place" for p in lexicon.phrases.get(word, ()))
        )

    def _split(self, word: str) -> bool:
        """True when the word is also a particle with an ordinary word: وادي aside, ولدي، بحري، لقاء."""
        if word[0] in "وفبلكس" and len(word) > 3:
            return word[1:] in self.lexicon.forms or word[1:] in self.lexicon.particles
        return any(
            word.endswith(p) and len(word) - len(p) >= 3 and word[: -len(p)] in self.lexicon.forms
            for p in ("هم", "ها", "نا", "ه")
        )


def _alike(one: str, other: str) -> bool:
    return one == other or (one in _SETTLED and other in _SETTLED)
