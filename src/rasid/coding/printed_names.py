"""Names of places that no list knows, behind the noun of a place: where they are names, and where they end."""

from __future__ import annotations

from rasid.arabic.letters import fold
from rasid.coding.names import NameMatch
from rasid.coding.person_names import LINKS
from rasid.coding.phrase import Phrase
from rasid.coding.words import Word
from rasid.knowledge.lexicon import Lexicon, PlaceHead

SETTLED = frozenset({"city", "town", "village", "quarter", "camp"})
_LANDSCAPE = frozenset({"region", "river", "water"})
_NO_NAMES = frozenset({"place", "facility", "person", "time", "occasion", "collective"})
"""What ordinary nouns stand for that are no names of streets: شارع المدرسة, حي الفقراء."""
_ABD = fold("عبد")


class PrintedNames:
    """Reads such names in the words of one sentence."""

    def __init__(self, words: list[Word], lexicon: Lexicon) -> None:
        self.words, self.lexicon = words, lexicon

    def _in_name(self, word: Word) -> bool:
        return word.folded in self.lexicon.first_names or word.folded in LINKS

    def possible(self, head: PlaceHead, governor: int, inner: Phrase) -> bool:
        """True where words that no list knows as a place may be the name of one: behind nouns of settlements, divisions,
        landscape and streets."""
        if head.takes == "none" or self.words[inner.head].folded in head.not_before:
            return False
        readings = [r for r in self.words[governor].readings if r.pos == "noun"]
        if head.features[0] in SETTLED or head.features[:2] == ("capital", "city"):
            return head.takes != "words" or self.singular(governor) or self.dual(governor)
        if head.features[0] in _LANDSCAPE:
            uses = {(u.kind, u.detail) for r in readings for u in r.lexeme.uses}
            bodies = any(kind in ("role", "actor", "cue") and detail != "facility" for kind, detail in uses)
            return not bodies and self.singular(governor)  # قناة الميادين broadcasts
        if head.features[0] == "admin2":
            return not self.words[inner.head].analysis.readings  # ناحية يثرب; but مديرية الأمن is a body
        return head.features[0] == "admin1" and not self.words[inner.head].article

    def end(self, head: PlaceHead, inner: Phrase) -> int | None:
        """The end of the name of a place that no list knows: unknown words, the name of a person with or without title,
        or an ordinary noun with article where the place noun takes one."""
        words = self.words
        if not any(words[i].analysis.readings for i in range(inner.start, inner.head + 1)):
            # منطقة يحفل تاريخها: a verb that no list knows
            return None if words[inner.head].bare.startswith("ي") and not inner.name else self.end_of_unknown(inner)
        match: NameMatch | None = inner.name
        if match is not None and match.start != inner.start:
            match = None
        if match is not None and self._is_person(match):
            return match.end
        reading = words[inner.head].reading
        if reading is None or not reading.article or inner.start != inner.head or reading.enclitic:
            return None
        if reading.is_any("role", ("office", "member", "kin")) or match is not None:
            named = inner.head + 1  # مستشفى الملك فهد
            while named < len(words) and self._in_name(words[named]):
                named += 1
            if named > inner.head + 1:
                return named if words[named - 1].folded != _ABD or named == len(words) else named + 1
            return None
        if head.takes != "words" or words[inner.head].tag != "N" or inner.adjectives or match is not None:
            return None
        if any(
            u.kind in ("event", "place-head", "anonymous") or u.detail in _NO_NAMES
            for r in words[inner.head].readings
            for u in r.lexeme.uses
        ):
            return None
        return inner.head + 1

    def end_of_unknown(self, phrase: Phrase) -> int:
        """The end of an unknown name: the unknown words from the head of its phrase on."""
        end = phrase.head + 1
        while end < phrase.end and self.words[end].tag == "X" and end not in phrase.adjectives:
            end += 1
        return end

    def singular(self, index: int) -> bool:
        """True for a noun that stands for one thing."""
        return all(r.features.number == "sg" for r in self.words[index].readings if r.pos == "noun")

    def dual(self, index: int) -> bool:
        """True for a noun that stands for two things, whose names follow: حيا الميدان والسليمانية."""
        numbers = {r.features.number for r in self.words[index].readings if r.pos == "noun"}
        return numbers == {"du"}

    def _is_person(self, match: NameMatch) -> bool:
        """True for the name of a person, whom a place may be named after."""
        return match.use.kind == "person" or (
            match.use.kind == "actor"
            and match.use.detail == "name"
            and self.lexicon.actors[match.use.index].kind == "person"
        )
