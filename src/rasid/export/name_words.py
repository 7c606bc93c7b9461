"""Words of personal names where no list has the name: an unknown word behind an office, a rank or a verb of saying.

`وقال رزكار هورامي` and `الدكتورة نيروز هورامي` name persons, whatever lists know: no other unknown word stands there. A word is unknown when the
lexicon can't take it apart; names of places and organisations that it knows are no unknown words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from rasid.arabic.letters import fold
from rasid.arabic.tokens import Token
from rasid.coding.words import MAX_ANALYSES, Analysis, Reading, WordAnalyzer, analyzer_of
from rasid.export.facts import called, not_names
from rasid.knowledge.lexicon import Lexicon
from rasid.knowledge.quantity_words import QuantityWords

LINKS = frozenset(fold(word) for word in ("بن", "ابن", "بنت", "آل", "أبو", "أبي", "أبا", "أم", "عبد", "ولد"))
_MOST = 5
"""Words of a name that no list knows"""
_FAR = 12
"""Words between an office and the name of who holds it (رئيس البحوث في المنظمة … )"""
_TITLES = ("office", "member")
_WHOSE = (*_TITLES, "person")
"""What somebody can be of somebody else, with a pronoun"""
_ADVERB = ("\u064b", "\u064b\u0627", "\u0627\u064b")
"""Tanwin of an accusative: مؤخرًا is no name."""
_SHAPES = re.compile(
    "است.*|.*(ة|ات|ها|هم|هن|هما|نا|ته|اءه|ائه)|ت..ي.|ت.ا.ي.|[اأإ]..ا[^وي]|[اأإ]ن?[^ن]ت.ا.|م.ا.ي.|انت.ا.|ال.*ية"
)
"""Plurals, infinitives, words with a pronoun: لجان، استطلاع، تقارير، إعطاء"""
_ATTACHED = ("و", "ف", "ب", "ل", "ك", "لل", "وب", "ول")
_SAYS = ("attribution", "distancing")

_analyzers: dict[str, tuple[WordAnalyzer, frozenset[str], dict[str, bool]]] = {}
"""By version of the lexicon"""


class NameWords:
    """What the words of one text can be as parts of names. `adjacent[i]`: nothing but a space stands between words i and i + 1; `stops[i]`: a sign that ends a clause;
    `taken[i]`: the word was read as something else (a place, a day, a number); `titles[i]`: the last word of what somebody is (اللواء *الركن*)."""

    def __init__(
        self, words: Sequence[Token], lexicon: Lexicon, adjacent: Sequence[bool], stops: Sequence[bool], taken: Sequence[bool], titles: Sequence[bool]
    ) -> None:  # fmt: skip
        self.words, self.lexicon, self.adjacent, self.stops, self.taken = words, lexicon, adjacent, stops, taken
        self.titles = titles
        self._analyzer, self._numerals, self._shapes = _analyzer(lexicon)
        self._analyses = [self._analyzer.analyse(word) for word in words]

    def analysis(self, index: int) -> Analysis:
        """The readings of a word."""
        return self._analyses[index]

    def unknown(self, index: int) -> bool:
        """True for a word that the lexicon can't take apart, without an article."""
        return self._strange(index) and not self.words[index].folded.startswith(
            ("ال", "وال", "بال", "لل", "فال", "كال")
        )

    def family(self, index: int) -> bool:
        """True for an unknown word with an article."""
        folded = self.words[index].folded
        return folded.startswith("ال") and len(folded) > 4 and self._strange(index)

    def goes_on(self, index: int) -> bool:
        """True for a word that can go on with a name: an unknown one, or one that only a form which news don't print makes sense of (an imperative,
        what *I* do, two things with a pronoun of mine: *حبري*)."""
        if self.unknown(index) or self.family(index):
            return True
        found = self.analysis(index)
        return (
            bool(found.readings)
            and not found.particle
            and len(self.words[index].folded) > 3
            and all(_unprinted(reading) for reading in found.readings)
        )

    def end(self, start: int) -> int:
        """The index behind the last word of the name that begins at `start`, as far as its words can be told from others."""
        index = end = start
        while index < len(self.words) and index - start < _MOST:
            if index > start and not self.adjacent[index - 1]:
                break
            if self.words[index].folded in LINKS:
                index += 1
                continue
            given = (
                self.words[index].folded in self.lexicon.first_names
                and not self.analysis(index).particle
                and not self.taken[index]
            )
            linked = index > start and self.words[index - 1].folded in LINKS
            further = self.goes_on(index) and not (index > start and self.words[index].folded.startswith("و"))
            if not (given or linked or further):
                break
            index = end = index + 1
        return end

    def _last(self, end: int, start: int) -> int:
        """The end of a name behind a title with a last part that is an ordinary noun with the article, too: شقيقه عدنان *الخلف*."""
        if end == start or end >= len(self.words) or not self.adjacent[end - 1] or self.taken[end]:
            return end
        found = self.analysis(end)
        plain = found.readings and all(
            r.pos == "noun" and r.article and not r.prep and not _of_persons(r) for r in found.readings
        )
        ends = end + 1 >= len(self.words) or not self.adjacent[end] or not self.words[end + 1].folded.startswith("ال")
        return end + 1 if plain and ends and self.words[end].folded.startswith("ال") else end

    def behind_a_cue(self, index: int) -> int:
        """The index behind the last word of the name that begins at word `index`, because of the word before it; `index` itself when it is no name."""
        if index == 0 or not self.adjacent[index - 1]:
            return index
        if self._speaks_for(index):
            return index
        before = self.analysis(index - 1)
        if self._says(before):
            if self._begins(index) or (self.family(index) and self.words[index].folded.endswith("ي")):
                return self.end(index)
            return self._behind_noun(index)
        if self.titles[index - 1] or self.words[index - 1].folded in called() or _title(before, possessed=True):
            given = None if self.taken[index] else self.lexicon.first_names.get(self.words[index].folded)
            if given is not None or self._begins(index):
                end = self._last(self.end(index), index)
                # A name that is an ordinary word too (الشاب طالب بالإفراج) is one only with another behind it.
                return index if given is not None and given.endswith("?") and end == index + 1 else end
            return self._behind_noun(index)
        if before.readings and all(r.pos == "verb" and r.features.person == 3 for r in before.readings):
            end = self.end(index)  # who does it: two unknown words
            alone = end >= len(self.words) or not self.adjacent[end - 1]
            return end if alone and end > index + 1 and self.unknown(index) and self.unknown(index + 1) else index
        return index

    def _behind_noun(self, index: int) -> int:
        """The end of a name that begins with a noun, a place or a verb (خليفة، إيوان، جيف), where what is behind it can only be a name."""
        if index + 1 >= len(self.words) or not self.adjacent[index] or not self.plain(index):
            return index
        further = self.end(index + 1)
        surname = self.unknown(index + 1) or (self.family(index + 1) and self.words[index + 1].folded.endswith("ي"))
        return further if further > index + 1 and surname else index

    def apposed(self, index: int) -> int:
        """The same for two unknown words or more that follow an office with what belongs to it: *رئيس البحوث في لندن* رزكار هورامي."""
        if index + 1 >= len(self.words) or not self.unknown(index + 1):
            return index
        end = self.end(index) if self.unknown(index) else self._behind_noun(index)
        if end < index + 2:
            return index
        if index == 0 or "preposition" in self.analysis(index - 1).particle or self._places(index - 1):
            return index
        for at in range(index - 1, max(-1, index - 1 - _FAR), -1):
            found = self.analysis(at)
            if _title(found, possessed=False, definite=False):
                return end
            if self.stops[at] or (found.readings and all(r.pos == "verb" for r in found.readings)):
                return index
        return index

    def title(self, index: int) -> bool:
        """True for a word that stands before names and is none: an office, a rank, a noun of a person."""
        return self.words[index].folded in called() or _title(self.analysis(index), possessed=False)

    def one(self, index: int) -> bool:
        """True for a noun of office, rank or kin in the singular."""
        return _title(self.analysis(index), possessed=False, definite=False)

    def _speaks_for(self, index: int) -> bool:
        """True for the given name باسم behind who speaks in somebody's name."""
        if self.words[index].folded not in self.lexicon.first_names:
            return False
        ending = f" {self.words[index].folded}"
        return any(
            self.lexicon.roles[i].spokesperson and any(role.ar.endswith(ending) for role in self.lexicon.roles)
            for r in self.analysis(index - 1).readings
            for i in r.uses("role")
        )

    def _begins(self, index: int) -> bool:
        if self.words[index].folded in LINKS:
            return index + 1 < len(self.words) and self.adjacent[index]
        return self.unknown(index)

    def plain(self, index: int) -> bool:
        """True for a word without attachments that names no person by what they are, is no number and belongs to no other name."""
        found = self.analysis(index)
        return (
            len(self.words[index].folded) > 2
            and not self.taken[index]
            and not found.particle
            and self.words[index].folded not in self._numerals
            and (all(_unprinted(r) for r in found.readings) or not any(_joined(r) or _acts(r) for r in found.readings))
            and not self.words[index].folded.startswith("ال")
        )

    def _strange(self, index: int) -> bool:
        token = self.words[index]
        found = self.analysis(index)
        return (
            not found.readings  # nearly every word has some
            and not found.particle
            and len(token.folded) > 2
            and not self.taken[index]
            and not self.ordinary(token)
            and not any(key in self._numerals or key in self.lexicon.phrases for key, *_ in found.keys)
        )

    def ordinary(self, token: Token) -> bool:
        """True for a word of the shape of a plural, an infinitive or an adverb, and for what is known without an attached particle."""
        known = self._shapes.get(token.text)
        if known is None:
            if len(self._shapes) > MAX_ANALYSES:
                self._shapes.clear()
            known = self._shapes[token.text] = self._shaped(token)
        return known

    def _shaped(self, token: Token) -> bool:
        folded = token.folded
        if token.text.endswith(_ADVERB) or _SHAPES.fullmatch(token.bare) or folded in not_names():
            return True
        for particle in _ATTACHED:
            rest = folded[len(particle) :]
            if folded.startswith(particle) and len(rest) > 2:
                part = Token(token.start, token.end, rest, rest, token.bare[len(particle) :], token.kind)
                found = self._analyzer.analyse(part)
                if found.readings or found.particle or self.ordinary(part):
                    return True
        return False

    def _says(self, found: Analysis) -> bool:
        """True for a verb of saying, in the singular: who says it can follow."""
        return "cue" in found.kinds and any(
            r.pos == "verb"
            and r.features.person == 3
            and r.features.number in ("sg", "")
            and not r.enclitic
            and any(self._speech(i) for i in r.uses("cue"))
            for r in found.readings
        )

    def _speech(self, number: int) -> bool:
        cue = self.lexicon.cues[number]
        return cue.category in _SAYS and "quote" in cue.content

    def _places(self, index: int) -> bool:
        """True for a noun behind which the name of a place stands (مدينة، قرية)."""
        return any(u.detail == "head" for r in self.analysis(index).readings for u in r.lexeme.uses)


def _title(found: Analysis, *, possessed: bool, definite: bool = True) -> bool:
    """A noun of office, rank or kin in the singular: definite, or with the pronoun of whose it is (*شقيقه* عدنان)."""
    return (possessed or "role" in found.kinds) and any(
        r.pos == "noun"
        and r.features.number == "sg"
        and (
            ((not definite or r.article) and any(u.kind == "role" and u.detail in _TITLES for u in r.lexeme.uses))
            or (possessed and bool(r.enclitic) and any(u.detail in _WHOSE for u in r.lexeme.uses))
        )
        for r in found.readings
    )


def _of_persons(reading: Reading) -> bool:
    """True for a noun of persons or bodies: what follows it is no name of the same person."""
    return any(u.kind in ("role", "anonymous", "time", "place") or u.detail == "head" for u in reading.lexeme.uses)


def _joined(reading: Reading) -> bool:
    """True for a word with attachments, and for one that names a person by what they are."""
    return bool(reading.article or reading.prep or reading.conj or reading.enclitic) or _of_persons(reading)


def _acts(reading: Reading) -> bool:
    return any(u.kind in ("event", "cue", "light") for u in reading.lexeme.uses)


def _unprinted(reading: Reading) -> bool:
    features = reading.features
    if reading.pos == "verb":
        return features.tense == "imperative" or features.person in (1, 2)
    return (features.number == "du" and features.construct) or reading.enclitic == "ي"


def _analyzer(lexicon: Lexicon) -> tuple[WordAnalyzer, frozenset[str], dict[str, bool]]:
    """What takes words apart, the words of numbers, and what is known of the shapes of words."""
    found = _analyzers.get(lexicon.version)
    if found is None:
        numbers = msgspec.msgpack.decode(lexicon.quantities, type=QuantityWords).numbers
        _analyzers.clear()
        found = _analyzers[lexicon.version] = analyzer_of(lexicon), frozenset(numbers.forms), {}
    return found
