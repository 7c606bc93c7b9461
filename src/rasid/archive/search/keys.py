"""Word keys: what a word of a report and a word of a query have in common, however they are spelt.

A key is a function of the folded spelling alone, so that no tashkeel, hamza seat, final ha or digit shape can keep a query from a
report. A word has two: the word without what is attached in front of it (و ف ب ل ك س and the article), and its lemma.

Whether a first letter is attached or belongs to the word is decided by, in this order: the names that the lexicon knows (ببغداد is
ب + بغداد, and بغداد stays), its particles, and the readings of the word analyser. A word that none of them knows loses every
و, ب, ل and article in front. That is no analysis, but one function for both sides: whatever a report attaches to an unknown
name, a query for the name comes to the same key. Such keys begin with a Latin letter, so that they never meet the key of a known word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from rasid.arabic.letters import fold
from rasid.arabic.tokens import Token, word_spans
from rasid.archive.search.latin import base_letters
from rasid.coding.words import Analysis, Reading, analyzer_of
from rasid.knowledge.lexicon import Lexicon
from rasid.knowledge.store import load_lexicon

MAX_KEY = 60
"""Characters of a key; nothing longer is a word."""
_KEPT_FROM = 300
"""Characters of a text whose keys are kept until the next one is read: those of a report are asked for by search and for its private words."""
_NAMES = ("actor", "place")
_UNKNOWN = "x"
_LEAST = 3
"""Letters that stay of an unknown word."""
_ARTICLE = "ال"
_ATTACHED = ("و", "ب", "ل")
_COMPARED = ("كال", "فال")
_WITH_ARTICLE = ("وال", "بال", "فال", "كال", "لل")
_LETTERS = "وفبلك"
_NAME_LETTERS = 3
_DIGITS = re.compile("[0-9]+")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])")


class Key(NamedTuple):
    """The two keys of one word."""

    word: str
    lemma: str


class Placed(NamedTuple):
    """The keys of a word at `start:end` of a text."""

    start: int
    end: int
    word: str
    lemma: str


class WordKeys:
    """Makes the keys of words; shared by all threads of a process."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._analyzer = analyzer_of(lexicon)
        self._forms = lexicon.forms
        self._places, self._names = _known_names(lexicon)
        self._key = lru_cache(maxsize=200_000)(self._keys_of)
        self._last: tuple[str, list[Placed]] = ("", [])

    def of_text(self, text: str) -> list[Placed]:
        """The keys of all words and numbers of a text, in their order; signs have none."""
        known, keys = self._last
        if known != text:
            keys = self._read(text)
            if len(text) > _KEPT_FROM:
                self._last = (text, keys)
        return keys

    def _read(self, text: str) -> list[Placed]:
        return [
            Placed(start, end, key.word, key.lemma)
            for start, end, folded, kind in pieces(text)
            for key in (self._key(folded) if kind == "word" else Key(folded, folded),)
        ]

    def of_word(self, word: str) -> list[Key]:
        """The keys of what a query calls a word; several where it is joined by signs, none where it is only signs."""
        return [Key(placed.word, placed.lemma) for placed in self.of_text(word)]

    def _keys_of(self, folded: str) -> Key:
        name = self._name(folded)
        if name is not None:
            return Key(_without_article(name), _without_article(name))
        analysis = self._analysis(folded)
        if analysis.particle:
            return _cut(analysis.particle_stem, analysis.particle_stem)
        if analysis.readings:
            best = min(analysis.readings, key=_rank)
            return _cut(self._stem(folded, best), _without_article(fold(best.lexeme.key)))
        unknown = _UNKNOWN + _peeled(folded)
        return _cut(unknown, unknown)

    def _name(self, folded: str) -> str | None:
        """The known name that a word is, attached letters aside; None where it is none, or is first of all another word."""
        analysis = self._analysis(folded)
        whole = bool(analysis.particle) or any(not (r.conj or r.prep or r.future) for r in analysis.readings)
        for key, conj, prep, _ in analysis.keys:
            attached = bool(conj or prep)
            if attached and whole:
                return None
            if key in self._places or (key in self._names and not analysis.readings):
                return key
            # 'موصل' and 'فلوجة' are names that are usually printed with the article.
            if not whole and (_ARTICLE + key in self._places or _ARTICLE + key in self._names):
                return key
        return None

    def _analysis(self, folded: str) -> Analysis:
        if folded.endswith("ه"):
            # Folded, ة and ه are one: what makes sense of it as ة is taken before 'his'.
            dotted = self._analyzer.analyse(Token(0, len(folded), folded, folded, folded[:-1] + "ة", "word"))
            if dotted.readings or dotted.particle:
                return dotted
        return self._analyzer.analyse(Token(0, len(folded), folded, folded, folded, "word"))

    def _stem(self, folded: str, reading: Reading) -> str:
        stem = folded[reading.stem_start :]
        if not reading.article:
            return stem
        if not stem.startswith("لل"):
            return _without_article(stem)
        # 'للجنة' is ل + ال + لجنة, 'للقوات' is ل + ال + قوات: the form that the lexicon has decides.
        return stem[2:] if stem[2:] in self._forms else stem[1:]


@lru_cache(maxsize=1)
def word_keys() -> WordKeys:
    """The keys of this process. They are made with Rasid's own lexicon, never with a user's gazetteer: a report and a query that were
    made on different machines must agree."""
    return WordKeys(load_lexicon())


@lru_cache(maxsize=100_000)
def joined(name: str) -> str:
    """A name as its lemmas: how names are compared."""
    return " ".join(key.lemma for key in word_keys().of_text(name))


def pieces(text: str) -> Iterable[tuple[int, int, str, str]]:
    """(start, end, folded, kind) of the words and numbers of a text. A number is cut at its signs: 26/10/2016 is three."""
    text = base_letters(text)
    for start, end, kind in word_spans(text):
        surface = text[start:end]
        folded = fold(surface)
        if kind == "word":
            if not folded.isalpha():
                folded = _letters(folded)
            if folded:
                yield start, end, folded, "word"
        elif kind == "latin":
            folded = _letters(folded.casefold())[:MAX_KEY]
            if folded:
                yield start, end, folded, "latin"
        else:
            yield from _numbers(start, surface, folded)


def places(text: str) -> Iterable[tuple[int, int]]:
    """Start and end of each of the `pieces` of a text, without making them."""
    text = base_letters(text)
    for start, end, kind in word_spans(text):
        if text[start].isalpha() if kind != "number" else text[start:end].isdigit():
            yield start, end
        else:
            yield from ((start + a, start + b) for a, b, _, _ in pieces(text[start:end]))


def _numbers(start: int, surface: str, folded: str) -> Iterable[tuple[int, int, str, str]]:
    end = start + len(surface)
    whole = _THOUSANDS.fullmatch(folded.rstrip("%٪"))
    if whole is not None:
        yield start, end, whole.group().replace(",", "")[:MAX_KEY], "number"
        return
    exact = len(folded) == len(surface)
    for match in _DIGITS.finditer(folded):
        place = (start + match.start(), start + match.end()) if exact else (start, end)
        yield *place, match.group()[:MAX_KEY], "number"


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def _rank(reading: Reading) -> tuple[bool, bool, bool, bool]:
    """Readings that reports hardly print come last; among equals the analyser's order holds."""
    features = reading.features
    return (
        features.tense == "imperative",
        features.tense == "participle",
        bool(reading.enclitic),
        features.number == "du" and features.pos == "verb",
    )


def _without_article(word: str) -> str:
    return word[2:] if word.startswith(_ARTICLE) and len(word) > 4 else word


def _peeled(word: str) -> str:
    """An unknown word without anything that may be attached in front. `_peeled(x + word) == _peeled(word)` for all that is."""
    while len(word) > _LEAST:
        if word.startswith(_ARTICLE) and len(word) - 2 >= _LEAST:
            word = word[2:]
        elif word.startswith(_COMPARED) and len(word) - 3 >= _LEAST:
            word = word[3:]
        elif word.startswith(_ATTACHED):
            word = word[1:]
        else:
            break
    return word


def _cut(word: str, lemma: str) -> Key:
    word, lemma = "".join(word.split()), "".join(lemma.split())
    return Key(word[:MAX_KEY] or lemma[:MAX_KEY], lemma[:MAX_KEY] or word[:MAX_KEY])


def _known_names(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """Names of places that need nothing to be read as such, and all other names that a word may be where it is nothing else: names of
    actors, given names, words of longer names."""
    places: set[str] = set()
    names: set[str] = set(lexicon.first_names)
    longer: set[str] = set()
    for first, phrases in lexicon.phrases.items():
        for phrase in phrases:
            if phrase.use.kind not in _NAMES:
                continue
            if phrase.rest:
                longer.update((first, *phrase.rest))
            elif phrase.use.kind == "place" and first not in lexicon.place_needs:
                places.add(first)
            else:
                names.add(first)
    alone = places | names
    # 'ببغداد' stands in a longer name, too: there ب is attached as it is elsewhere.
    names |= {w for w in longer if not w.startswith(_WITH_ARTICLE) and not (w[0] in _LETTERS and w[1:] in alone)}
    return (
        frozenset(n for n in places if len(n) >= _NAME_LETTERS and n.isalpha()),
        frozenset(n for n in names if len(n) >= _NAME_LETTERS and n.isalpha()),
    )
