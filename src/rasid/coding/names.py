"""Names: where the fixed phrases of the lexicon (names, titles, cues, multiword nouns) stand among the words of
a sentence."""

from __future__ import annotations

from rasid.arabic.letters import fold
from rasid.coding.person_names import person_name
from rasid.coding.words import Word
from rasid.knowledge.lexeme import Use
from rasid.knowledge.lexicon import ATTACHING, Lexicon

_AT, _IN = "ب", fold("في")
WIDE = frozenset({"capital", "city", "admin1"})
"""Features of places that are expected in the news by their bare names."""
KNOWN = 20_000
"""People from whom on a place is expected in the news by its bare name, though the name be an ordinary word too."""


class NameMatch:
    """Words `start:end` are a phrase of the lexicon; `char_start` skips attached particles. `key` is the folded
    phrase."""

    __slots__ = ("char_end", "char_start", "conj", "end", "feature", "key", "length", "prep", "start", "use")

    def __init__(
        self,
        start: int,
        end: int,
        char_start: int,
        char_end: int,
        use: Use,
        feature: int,
        conj: str,
        prep: str,
        key: str,
    ) -> None:
        self.start, self.end, self.length = start, end, end - start
        self.char_start, self.char_end = char_start, char_end
        self.use, self.feature, self.conj, self.prep, self.key = use, feature, conj, prep, key


class NameIndex:
    """The phrase matches of one sentence, by first word."""

    def __init__(self, words: list[Word], lexicon: Lexicon) -> None:
        self.by_start: dict[int, list[NameMatch]] = {}
        self.words, self.lexicon = words, lexicon
        for word in words:
            found = _matches_at(words, word, lexicon)
            if found:
                if len(found) > 1:
                    found.sort(key=lambda m: (-m.length, len(m.prep) + len(m.conj), m.use))
                self.by_start[word.index] = found
        self._add_persons()
        self._in_names: frozenset[int] | None = None
        self._starts: dict[str, set[int]] = {}
        for index, matches in self.by_start.items():
            for match in matches:
                self._starts.setdefault(match.use.kind, set()).add(index)

    def _add_persons(self) -> None:
        """Adds the names of persons that no list knows, where no registered name is as long."""
        for start in range(len(self.words)):
            person = person_name(self.words, start, self.lexicon)
            if person is None:
                continue
            key, conj, prep, end = person
            known = self.by_start.setdefault(start, [])
            if any(m.length > 1 and m.use.kind in ("actor", "place", "role") for m in known) or self._inside(
                start, end
            ):
                continue
            word = self.words[start]
            at = next(a for k, c, p, a in word.analysis.keys if (k, c, p) == (key, conj, prep))
            use = Use("person", 0, self.lexicon.first_names[key])
            known.insert(0, NameMatch(start, end, word.offset(at), self.words[end - 1].end, use, 0, conj, prep, key))

    def _inside(self, start: int, end: int) -> bool:
        """True when words `start:end` are part of a longer name that begins before: لواء أبو الفضل العباس."""
        return any(
            m.end >= end and m.length > 1
            for back in range(max(0, start - 5), start)
            for m in self.by_start.get(back, ())
        )

    def begins(self, index: int, kind: str) -> bool:
        """Whether a match of a kind begins at word `index`."""
        return index in self._starts.get(kind, ())

    @property
    def inside(self) -> frozenset[int]:
        """The words of names of several words: in 'حركة تحرير السودان' nothing is liberated."""
        if self._in_names is None:
            self._in_names = self._find_inside()
        return self._in_names

    def _find_inside(self) -> frozenset[int]:
        return frozenset(
            index
            for matches in self.by_start.values()
            for match in matches
            if match.length > 1 and match.use.kind in ("actor", "place", "anonymous")
            for index in range(match.start, match.end)
        )

    def covered(self, lexicon: Lexicon) -> dict[int, tuple[str, str]]:
        """(conjunction, preposition) for each word of an unmistakable name of an actor or place: a registered full
        name, or a place whose name is no ordinary word."""
        found: dict[int, tuple[str, str]] = {}
        after_place: set[int] = set()
        """words right behind a place: with و the next of a list"""
        listed_places = self._lists_of_places(lexicon)
        for start, matches in sorted(self.by_start.items()):
            if start in found:
                continue
            for match in matches:
                listed = match.use.kind == "place" and match.conj == "و" and not match.prep and start in after_place
                if not listed and match not in listed_places and not _unmistakable(match, self.words, lexicon):
                    continue
                if match.use.kind == "place":
                    after_place.add(match.end)
                for index in range(match.start, match.end):
                    found[index] = (match.conj, match.prep) if index == match.start else ("", "")
                break
        return found

    def _lists_of_places(self, lexicon: Lexicon) -> set[NameMatch]:
        """The names of well-known places of one country that و joins behind a preposition: في *لحج وأبين*, though each is an ordinary
        word too."""
        found: set[NameMatch] = set()
        for start in sorted(self._starts.get("place", ())):
            before = self.words[start - 1].folded if start else ""
            for first in self.by_start[start]:
                behind = first.prep == _AT or (not first.prep and before == _IN)
                country = _country(first, lexicon) if behind and not first.conj else ""
                if not country:
                    continue
                members = [first]
                following = self._next_place(first.end, country, lexicon)
                while following is not None:
                    members.append(following)
                    following = self._next_place(following.end, country, lexicon)
                if len(members) > 1:
                    found.update(members)
        return found

    def _next_place(self, start: int, country: str, lexicon: Lexicon) -> NameMatch | None:
        """The place of the country that و joins at word `start`."""
        for match in self.by_start.get(start, []):
            if (
                match.use.kind == "place"
                and match.conj == "و"
                and not match.prep
                and _country(match, lexicon) == country
            ):
                return match
        return None

    def at(self, index: int, *kinds: str) -> list[NameMatch]:
        """The longest matches of the given kinds that begin at word `index`; all of the same length."""
        return self.of_kinds(index, kinds)

    def of_kinds(self, index: int, kinds: tuple[str, ...]) -> list[NameMatch]:
        """The same for kinds that somebody holds as one."""
        matches = self.by_start.get(index)
        if matches is None:
            return []
        found = [m for m in matches if m.use.kind in kinds]
        if len(found) < 2:
            return found
        first = found[0]
        return [m for m in found if m.length == first.length and m.prep == first.prep and m.conj == first.conj]

    def all(self, *kinds: str) -> list[NameMatch]:
        """All matches of the given kinds in reading order, longest first at each word."""
        return [m for start in sorted(self.by_start) for m in self.by_start[start] if m.use.kind in kinds]


def _country(match: NameMatch, lexicon: Lexicon) -> str:
    """The country of a place that is known by its bare name, else nothing."""
    if match.use.kind != "place":
        return ""
    place = lexicon.places[match.use.index]
    known = place.feature in WIDE or place.population >= KNOWN
    return place.country if known and lexicon.place_needs.get(match.key) != "head" else ""


def _owns_place(word: Word) -> bool:
    """True for an office or body that a place follows in the idafa: محافظ عدن، شرطة حماة."""
    return any(
        u.kind == "role"
        and u.detail in ("office", "body", "institution", "collective")
        and not r.article
        and not r.enclitic
        for r in word.analysis.readings
        if r.pos == "noun"
        for u in r.lexeme.uses
    )


def _never_genitive(word: Word) -> bool:
    readings = [r for r in word.analysis.readings if r.pos != "verb"]
    return bool(readings) and all(r.features.case in ("acc", "nom") and not r.enclitic for r in readings)


def _direction(word: Word, lexicon: Lexicon) -> bool:
    """True for a direction word, behind which a place stands: جنوب تعز."""
    return any(
        not p.rest and p.use.detail == "direction"
        for key, _, _, _ in word.analysis.keys
        for p in lexicon.phrases.get(key, ())
    )


def _unmistakable(match: NameMatch, words: list[Word], lexicon: Lexicon) -> bool:
    word = words[match.start]
    if match.use.kind in ("event", "role"):
        # a verbal noun known only as part of a phrase (بسط السيطرة) is no verb
        return match.length > 1 and match.feature > 0 and not any(r.pos != "verb" for r in word.analysis.readings)
    if (
        match.length == 1
        and match.start
        and words[match.start - 1].folded.startswith("ال")
        and any(r.article and r.has_use("demonym") for r in word.analysis.readings)
    ):
        return False  # القوات السعودية: here the name of the state is its adjective
    if match.use.kind == "actor":
        if match.use.detail != "name":
            return False
        if match.length > 1:
            return not match.prep or len(match.key) > 6
        actor = lexicon.actors[match.use.index]
        ordinary = any(
            r.has_any(("event", "cue", "light", "role", "word")) for r in word.analysis.readings if not r.enclitic
        )
        if actor.kind != "state":
            return not ordinary
        return not (match.prep and ordinary)
    if match.use.kind == "person":
        return True
    if match.use.kind != "place" or (match.length == 1 and not match.prep and word.analysis.particle):
        return False
    if (
        match.start
        and not match.conj
        and not match.prep
        and any(r.has_use("place-head") for r in words[match.start - 1].analysis.readings if r.pos != "verb")
    ):
        return not (match.length == 1 and any(r.pos == "adjective" and not r.article for r in word.analysis.readings))
    if (
        match.start
        and match.length == 1
        and not match.conj
        and not match.prep
        and lexicon.place_needs.get(match.key) != "head"
        and _owns_place(words[match.start - 1])
    ):
        return not any(r.pos == "adjective" for r in word.analysis.readings)
    if (
        match.start
        and not match.prep
        and not match.conj
        and "preposition" in words[match.start - 1].analysis.particle
        and _never_genitive(word)
    ):
        return True  # في درعا: behind a preposition neither nominative nor accusative can stand
    if match.start and not match.conj and not match.prep and _direction(words[match.start - 1], lexicon):
        return not any(r.pos == "adjective" and not r.article for r in word.analysis.readings)
    if match.key in lexicon.place_needs:
        return False
    if match.length > 1:
        return True
    ordinary = any((r.prep, r.conj) == (match.prep, match.conj) and not r.enclitic for r in word.analysis.readings)
    return not ordinary and len(match.key) > (5 if match.prep else 3)


def _matches_at(words: list[Word], word: Word, lexicon: Lexicon) -> list[NameMatch]:
    found: list[NameMatch] = []
    if not word.analysis.begins:
        return found
    following = words[word.index + 1] if word.index + 1 < len(words) else None
    after = following.folded if following is not None else ""
    plain = following is None or following.kind != "quote"
    adverb = word.text.endswith(("ًا", "اً"))  # دوماً is no town
    for key, conj, prep, at in word.analysis.begins:
        for phrase in lexicon.phrases_at(key, after) if plain else lexicon.phrases[key]:
            end = _end_of_rest(words, word.index + 1, phrase.rest)
            if (
                phrase.use.kind == "place"
                and lexicon.imported(phrase.use.index)
                and not _placed(words, word.index, " ".join((key, *phrase.rest)), phrase.use.detail, prep, lexicon)
            ):
                continue
            single = end == word.index + 1 and phrase.use.kind == "place"
            if adverb and phrase.use.kind in ("place", "actor"):
                continue
            if end is None or (single and (conj or prep) and _whole(word, conj, prep)):
                continue  # وزيرة is no و + a town
            found.append(
                NameMatch(
                    word.index,
                    end,
                    word.offset(at),
                    words[end - 1].end,
                    phrase.use,
                    phrase.feature,
                    conj,
                    prep,
                    " ".join((key, *phrase.rest)),
                )
            )
    return found


def _placed(words: list[Word], index: int, key: str, feature: str, prep: str, lexicon: Lexicon) -> bool:
    """Whether a name of the user's gazetteer that is also an ordinary word has before it what it needs to be read as a
    place: a place noun of its kind without article (قرية *القادسية*, but المنطقة *العربية*), for `context` also a preposition or a
    direction."""
    need = lexicon.place_needs.get(key, "")
    if not need:
        return True
    before = words[index - 1] if index else None
    if before is None:
        return need == "context" and bool(prep)
    kinds = {
        kind
        for r in before.analysis.readings
        if r.pos != "verb" and not r.article and not r.enclitic
        for use in r.uses("place-head")
        for kind in lexicon.place_heads[use].features
    }
    if kinds:
        return not prep and feature in kinds
    return need == "context" and (
        bool(prep) or "preposition" in before.analysis.particle or _direction(before, lexicon)
    )


def _whole(word: Word, conj: str, prep: str) -> bool:
    """True when the word is a noun of the lexicon without the particle that would be cut off."""
    return any(
        r.pos != "verb" and not r.enclitic and (not r.conj if conj else not r.prep) for r in word.analysis.readings
    )


def _end_of_rest(words: list[Word], index: int, rest: tuple[str, ...]) -> int | None:
    """The index after the words `rest` when they follow at `index`; quotation marks between them are passed over."""
    for wanted in rest:
        while index < len(words) and words[index].kind == "quote":
            index += 1
        if index >= len(words) or words[index].folded != wanted:
            # a last word may be attached to what follows: 'وفقا ل' + 'لمصادر'
            if (
                wanted in ATTACHING
                and wanted == rest[-1]
                and index < len(words)
                and words[index].folded.startswith(wanted[0])
            ):
                return index
            return None
        index += 1
    return index
