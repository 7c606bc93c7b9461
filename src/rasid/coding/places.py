"""Places: which noun phrases name a place, and which rows of the gazetteer they may mean.

A name counts where a place can stand: behind a place noun (قضاء الرطبة), a locative preposition, or as an unmistakable
name. Names that are also ordinary words say in the gazetteer what they need, or get what names of their kind need.
Choosing among namesakes is done for the whole document, in `place_choice`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rasid.arabic.letters import fold
from rasid.coding.actors import document_span
from rasid.coding.names import KNOWN, WIDE, NameIndex, NameMatch
from rasid.coding.person_names import FAMILY_WORDS
from rasid.coding.phrase import Phrase
from rasid.coding.phrase_borders import agrees_in_shape
from rasid.coding.phrases import DIRECTION
from rasid.coding.place_mention import LOCATIVE, PlaceMention
from rasid.coding.place_nouns import LOCAL, PlaceNouns
from rasid.coding.printed_names import SETTLED
from rasid.coding.words import Reading, Word
from rasid.knowledge.lexicon import Lexicon, Place, PlaceHead

__all__ = ["LOCATIVE", "PlaceMention", "find_places"]

DIRECTIONAL = frozenset(fold(p) for p in ("من", "إلى", "نحو", "باتجاه", "صوب", "على", "لدى", "بين", "ل"))
_PLAIN = frozenset(fold(p) for p in ("في", "ب", "من", "إلى"))
_NAMED_SO = SETTLED | {"capital"}
"""Kinds of places whose noun makes a name of an ordinary word with article: مدينة القائم."""
_WIDE = WIDE | {"country"}
_QUOTED = 2
"""Words from a name in quotation marks back to what stands before the mark."""


def find_places(
    words: list[Word],
    names: NameIndex,
    phrases: Sequence[Phrase],
    lexicon: Lexicon,
    hashtags: Sequence[tuple[int, int]] = (),
) -> dict[int, PlaceMention]:
    """The place mentions of a sentence by `id(phrase)`, nested ones first taken into the phrase of their place noun.
    `hashtags` are the characters of the hashtags, their # aside."""
    found = _PlaceFinder(words, names, phrases, lexicon).find()
    for start, end in hashtags:
        for mention in found.values():
            if start <= mention.start < end:
                mention.tagged = True
                # '#سيول_الأردن' is the name of a topic: it says what the text is about, and not that something is there
                mention.topic = mention.start > start or mention.end < end
    return found


def ordinary(reading: Reading) -> bool:
    """True for a reading as a noun or adjective that is neither a nationality nor a place noun: the word says
    something else too."""
    return reading.pos != "verb" and not reading.enclitic and any(u.kind != "demonym" for u in reading.lexeme.uses)


def need_of(key: str, words: list[Word], match: NameMatch, rows: Sequence[Place], lexicon: Lexicon) -> str:
    """What a place name needs to be one: "" nothing, `preposition`, `context`, `head`. Listed names say so
    themselves; an unlisted name of one word that is an ordinary noun or adjective needs a place noun when the place
    is small, else a preposition or its country."""
    listed = lexicon.place_needs.get(key)
    if listed is not None:
        return listed
    if match.length > 1:
        return ""
    word = words[match.start]
    readings = [r for r in word.analysis.readings if r.prep == match.prep and r.conj == match.conj and ordinary(r)]
    if not readings:
        return ""
    if any(p.feature in _WIDE or p.population >= KNOWN for p in rows):
        return "preposition"
    coding = any(r.has_any(("role", "place-head", "event", "cue")) for r in readings)
    return "head" if coding or not key.startswith("ال") else "context"


class _PlaceFinder:
    def __init__(self, words: list[Word], names: NameIndex, phrases: Sequence[Phrase], lexicon: Lexicon) -> None:
        self.words, self.names, self.phrases, self.lexicon = words, names, phrases, lexicon
        self.found: dict[int, PlaceMention] = {}
        self.nouns = PlaceNouns(words, names, phrases, lexicon, self.found)

    def find(self) -> dict[int, PlaceMention]:
        for phrase in reversed(self.phrases):
            if phrase.pronoun:
                continue
            mention = (
                self.nouns.member(phrase)
                or self._by_name(phrase)
                or self.nouns.mention(phrase)
                or self.nouns.behind_direction(phrase)
            )
            if mention is not None:
                self.found[id(phrase)] = mention
        for phrase in self.phrases:
            if phrase.governor is None and phrase.prep in LOCATIVE and id(phrase) not in self.found:
                self._by_contained(phrase)
        return self.found

    def _by_contained(self, phrase: Phrase) -> None:
        """A locative phrase about something at a place (في سوق مدينة الأتارب) locates there; words for people in
        between end it."""
        inner: Phrase | None = phrase
        while inner is not None and id(inner) not in self.found:
            if any(
                r.has_use("role") and not any(u.detail == "facility" for u in r.lexeme.uses)
                for r in self.words[inner.head].analysis.readings
            ):
                return
            inner = self.nouns.nested.get(id(inner))
        if inner is not None:
            place = self.found[id(inner)]
            if not place.anaphor:
                self.found[id(phrase)] = replace(place, phrase=phrase, near=place.near or self.nouns.near(phrase))

    def _by_name(self, phrase: Phrase) -> PlaceMention | None:
        if phrase.name is None or phrase.name.start != phrase.head:
            return None
        if phrase.governor is not None and self._names_a_group(phrase.governor.head):
            return None  # قبائل الزوية، حركة الشباب: the name of a group, even where a village bears it too
        matches = [
            m
            for m in self.names.by_start.get(phrase.name.start, ())
            if m.use.kind == "place" and m.end == phrase.name.end and m.prep == phrase.name.prep
        ]
        if not matches:
            return None
        match, word = matches[0], self.words[phrase.head]
        if self._told_to(match):
            return None
        if match.start and not word.prep and self.words[match.start - 1].bare and self._of_a_family(match.start - 1):
            return None  # البو *جاسم*: a tribe, or a village of its name
        rows = tuple(dict.fromkeys(m.use.index for m in matches))
        head = self.nouns.governing_head(phrase)
        rows = self._fitting(rows, head)
        if not rows:
            return None
        need = need_of(match.key, self.words, match, [self.lexicon.places[r] for r in rows], self.lexicon)
        local = head is not None and set(head.features) <= LOCAL
        several = phrase.governor is not None and not self.nouns.printed.singular(phrase.governor.head)
        if need == "head" and head is not None and local and several and not self._of_kind(rows, head):
            return None  # شوارع المدينة: those of the city, and not of the town of that name
        if (
            need == "head"
            and head is not None
            and self._common(match.start)
            and not _NAMED_SO.issuperset(head.features[:1])
        ):
            return (
                None  # غرب المدينة, ميناء الجزيرة: a place noun with article that no noun of a settlement makes a name
            )
        preposition = phrase.prep in LOCATIVE or phrase.prep in DIRECTIONAL
        described = (
            (word.tag != "X" or self.lexicon.imported(rows[0]))
            and bool(phrase.adjectives)
            and phrase.adjectives[0] == phrase.name.end
        )
        adjective = word.tag == "A" and not word.article
        if head is not None and adjective and (head.gender != "m" or not word.bare.endswith("ة")):
            return None  # 'ولاية جديدة' is a new term; but قضاء حديثة does not agree, so it is the name
        if head is None and need == "head" and word.tag == "A" and phrase.prep in LOCATIVE and not phrase.adjectives:
            need = "context"  # an adjective on its own behind في is a name where the country is the text's: في الأبيض
        elif head is None and (need == "head" or (described and need)):
            return None
        elif need == "context" and preposition and self._clear(phrase, match, rows):
            need = ""
        needs_context = head is None and (need == "context" or (need == "preposition" and not preposition))
        doubtful = (
            need == "preposition"
            and needs_context
            and match.key in self.lexicon.place_needs
            and word.tag != "X"
            and not self._tagged(match)
        )
        if doubtful and not word.article:
            return None
        if head is None and self._describes(phrase, match):
            return None
        if (
            match.prep
            and len(match.key) < 5
            and not match.key.startswith("ال")
            and match.length == 1
            and word.analysis.readings
        ):
            # بسبب، لدول، كتل: a letter plus a very short name is the ordinary word unless a place noun governs it
            return None
        places = [self.lexicon.places[r] for r in rows]
        if (
            head is None
            and not preposition
            and phrase.governor is None
            and not any(p.feature in _WIDE or p.population >= KNOWN for p in places)
        ):
            needs_context = True  # a little place with nothing that locates
        start = max(document_span(self.words, phrase.head, phrase.name.end)[0], match.char_start)
        features = head.features if head is not None and phrase.governor is None else ()
        adverbial = match.length > 1 and any(
            m.use.detail == DIRECTION for m in self.names.by_start[match.start] if m.use.kind == "place-head"
        )
        return PlaceMention(
            phrase,
            start,
            match.char_end,
            rows,
            features,
            near=self.nouns.near(phrase),
            needs_context=needs_context,
            name=match.key,
            country=self.nouns.country_adjective(phrase),
            adverbial=adverbial,
            within=self.nouns.holder(phrase) if phrase.governor is None else None,
            side=self.nouns.side(phrase),
            doubtful=doubtful,
        )

    def _names_a_group(self, index: int) -> bool:
        """True for a noun of groups that is no place noun: حركة; not محور."""
        uses = [u for r in self.words[index].readings for u in r.lexeme.uses]
        return any(u.kind == "role" and u.detail == "group" for u in uses) and not any(
            u.kind == "place-head" for u in uses
        )

    def _fitting(self, rows: tuple[int, ...], head: PlaceHead | None) -> tuple[int, ...]:
        """Rasid's own places of a name, else those of the user's gazetteer; behind a place noun only of its kind (قرية تونس)."""
        imported = [r for r in rows if self.lexicon.imported(r)]
        if not imported:
            return rows
        own = [r for r in rows if not self.lexicon.imported(r)]
        if head is not None and head.features and head.features[0] in SETTLED:
            features = {self.lexicon.places[r].feature for r in own}
            imported = [r for r in imported if self.lexicon.places[r].feature in head.features]
            if not features & set(head.features) and imported:
                return tuple(imported)
        return tuple(own or imported)

    def _of_kind(self, rows: Sequence[int], head: PlaceHead) -> bool:
        return any(self.lexicon.places[r].feature in head.features for r in rows)

    def _common(self, index: int) -> bool:
        """True for a place noun with article: المدينة."""
        word = self.words[index]
        return word.article and any(r.pos == "noun" and r.has_use("place-head") for r in word.analysis.readings)

    def _told_to(self, match: NameMatch) -> bool:
        """True for a paper that bears the name of a place: قال ل«*الشرق الأوسط*»."""
        words = self.words
        return (
            match.start >= _QUOTED
            and match.end < len(words)
            and words[match.start - 1].tag == words[match.end].tag == "QUOTE"
            and words[match.start - _QUOTED].folded == "ل"
        )

    def _of_a_family(self, index: int) -> bool:
        return bool(FAMILY_WORDS & {self.words[index].folded, *(key for key, *_ in self.words[index].analysis.keys)})

    def _tagged(self, match: NameMatch) -> bool:
        """True for a name right behind #."""
        return bool(match.start) and self.words[match.start - 1].text == "#" and not match.prep

    def _describes(self, phrase: Phrase, match: NameMatch) -> bool:
        """True for what looks like the adjective of the definite noun before it (العاصفة *المطرية*): it has the article and
        a feminine nisba ending, agrees, and nothing locates."""
        word = self.words[match.start]
        if match.length > 1 or not match.start or phrase.prep or not (word.article and word.bare.endswith("ية")):
            return False
        before = self.words[match.start - 1]
        return before.article and before.nominal and before.end < word.start and agrees_in_shape(before, word)

    def _clear(self, phrase: Phrase, match: NameMatch, rows: Sequence[int]) -> bool:
        """True when a preposition leaves no doubt: the name is no ordinary word, or it is a country's or a
        city's behind في، من، إلى."""
        if not any(ordinary(r) for r in self.words[match.start].analysis.readings):
            return True
        return phrase.prep in _PLAIN and any(self.lexicon.places[r].feature in _WIDE for r in rows)
