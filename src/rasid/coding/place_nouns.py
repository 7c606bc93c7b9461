"""Place nouns: what قرية، شارع، العاصمة, الحدود make a place, with a name that the gazetteer has, with one that it lacks, or with none."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.arabic.letters import fold
from rasid.coding.actors import document_span
from rasid.coding.identities import nominative, stem_text
from rasid.coding.names import NameIndex
from rasid.coding.phrase import Phrase
from rasid.coding.phrases import DIRECTION
from rasid.coding.place_mention import BORDER, LOCATIVE, PlaceMention
from rasid.coding.printed_names import PrintedNames
from rasid.coding.transliterate import transliterate
from rasid.coding.words import Word, has_class, noun_readings
from rasid.knowledge.lexicon import Lexicon, PlaceHead

_NEAR = frozenset(
    fold(p)
    for p in ("قرب", "بالقرب من", "شمالي", "جنوبي", "شرقي", "غربي", "على مقربة من", "بمحاذاة", "خارج", "حول", "قبالة")
) | {DIRECTION}
_OF_ADJECTIVES = frozenset({"ب", "من", "ل", "عن"})
"""Prepositions that complete an adjective."""
LOCAL = frozenset({"quarter", "village"})
"""Features of places with names of their own: a street or village that is not listed is not the town of its name."""
_ON = fold("على")
_DIVISIONS = (("admin1",), ("admin2",))
_SMALL = LOCAL | {"region", "town"}
"""First features of nouns behind which a listed namesake may be a far better known place than the one that is meant."""


class PlaceNouns:
    """Reads the place nouns of one sentence. `found`: the mentions of the sentence so far, nested ones first."""

    def __init__(
        self,
        words: list[Word],
        names: NameIndex,
        phrases: Sequence[Phrase],
        lexicon: Lexicon,
        found: dict[int, PlaceMention],
    ) -> None:
        self.words, self.names, self.phrases, self.lexicon, self.found = words, names, phrases, lexicon, found
        self.nested: dict[int, Phrase] = {id(p.governor): p for p in phrases if p.governor is not None}
        self.printed = PrintedNames(words, lexicon)

    def head_at(self, index: int) -> PlaceHead | None:
        """The place noun at a word: of several words first."""
        for match in self.names.at(index, "place-head"):
            if match.length > 1 and match.use.detail != DIRECTION:
                return self.lexicon.place_heads[match.use.index]
        word = self.words[index]
        for reading in noun_readings(word) if "place-head" in word.analysis.kinds else ():
            for use in reading.uses("place-head"):
                return self.lexicon.place_heads[use]
        return None

    def governing_head(self, phrase: Phrase) -> PlaceHead | None:
        """The place noun that a name stands behind, also as the second of a list: مدينتي حلب *وحماة*."""
        if phrase.governor is not None:
            return self.head_at(phrase.governor.head)
        first = phrase.joined
        steps = 0
        while first is not None and steps < 12:
            reading = self.words[first.head].reading
            head = self.head_at(first.head) if reading is not None and reading.features.number in ("pl", "du") else None
            if head is not None:
                return head if first.name is None else None
            first, steps = first.joined or first.governor, steps + 1
        return None

    def near(self, phrase: Phrase) -> bool:
        """True when the preposition says beside and not inside: قرب, شمال; but not وسط, داخل."""
        if phrase.prep == DIRECTION and phrase.prep_index is not None:
            for match in self.names.at(phrase.prep_index, "place-head"):
                return self.lexicon.place_heads[match.use.index].precision > 1
        return phrase.prep in _NEAR or self._completes_nearness(phrase)

    def _completes_nearness(self, phrase: Phrase) -> bool:
        """True for the place that another one is beside or around: القرى المحيطة *بمنبج*، بلدة قريبة *من درنة*."""
        return phrase.prep in _OF_ADJECTIVES and phrase.first > 0 and has_class(self.words[phrase.first - 1], "nearby")

    def side(self, phrase: Phrase) -> tuple[str, str] | None:
        """The point of the compass before a place: *جنوب* مقديشو، *شمالي* القطاع."""
        if phrase.prep != DIRECTION or phrase.prep_index is None:
            return None
        for match in self.names.at(phrase.prep_index, "place-head"):
            head = self.lexicon.place_heads[match.use.index]
            if head.compass:
                words = self.words[match.start : match.end]
                return (" ".join([stem_text(words[0]), *(w.bare for w in words[1:])]), head.en)
        return None

    def mention(self, phrase: Phrase) -> PlaceMention | None:
        """The place that the place noun at the head of a phrase makes."""
        head = self.head_at(phrase.head)
        if head is None:
            return None
        if head.kind == BORDER:
            return self._border(phrase, head)
        inner = self.nested.get(id(phrase))
        if inner is not None and id(inner) in self.found:
            return self._of_a_place(phrase, head, inner)
        if head.kind == "direction" or not head.features:
            return None
        start, end = document_span(self.words, phrase.head, phrase.end)
        country = self.country_adjective(phrase) or (self._nationality_behind(phrase) if _is_capital(head) else "")
        if country and head.features[0] in ("capital", "country") and "town" not in head.features:
            rows = tuple(self.lexicon.places_by_kind.get((head.features[0], country), ()))
            name = self.words[phrase.head].folded
            return PlaceMention(
                phrase, start, end, rows, head.features, head.rule, self.near(phrase), name=name, country=country
            )
        reading = self.words[phrase.head].reading
        several = reading is not None and reading.features.number != "sg"
        if (
            head.definite
            and (phrase.demonstrative or self.words[phrase.head].article)
            and phrase.end - phrase.head == 1
            and not several
        ):
            facility = any(r.has_use("role") for r in self.words[phrase.head].analysis.readings)
            return PlaceMention(
                phrase,
                start,
                end,
                (),
                head.features,
                head.rule,
                self.near(phrase),
                False,
                True,
                facility=facility,
                states=head.states,
            )
        if inner is not None and self.printed.possible(head, phrase.head, inner):
            last = self.printed.end(head, inner)
            if last is not None:
                return self.unlisted(phrase, head, self.words[last - 1].end)
        return None

    def _of_a_place(self, phrase: Phrase, head: PlaceHead, inner: Phrase) -> PlaceMention | None:
        """A place noun before what is a place itself: مدينة *حلب*، شمال *المدينة*، شارع *سوريا*."""
        place = self.found[id(inner)]
        start, _ = document_span(self.words, phrase.head, phrase.end)
        rows = tuple(
            r for r in place.candidates if not head.features or self.lexicon.places[r].feature in head.features
        )
        countries = {p.country for r in place.candidates if (p := self.lexicon.places[r]).feature == "country"}
        if not rows and _is_capital(head):
            rows = tuple(
                i for i, p in self.lexicon.bundled_places() if p.feature == "capital" and p.country in countries
            )
            if not rows and not place.anaphor:
                return None  # عاصمة إقليم كردستان is not the region
        if not rows and countries and head.features and head.features[0] in ("water", "river"):
            return None  # بحر اليابان is not in Japan
        local = bool(head.features) and set(head.features) <= LOCAL
        named_so = local or head.takes == "words"
        one = self.printed.singular(phrase.head) or (head.takes == "words" and self.printed.dual(phrase.head))
        if (
            not rows
            and named_so
            and one
            and place.title is None
            and (place.candidates or self.printed.dual(phrase.head))
        ):
            del self.found[id(inner)]  # شارع سوريا is not in Syria, and حيا الجمهورية وجميلة not in the republic
            return self.unlisted(phrase, head, place.end)
        listed = rows or place.candidates
        unlisted = None
        only_imported = bool(listed) and all(self.lexicon.imported(r) for r in listed)
        if (
            listed
            and place.title is None
            and head.kind != "direction"
            and (only_imported or set(head.features[:1]) & _SMALL)
        ):
            unlisted = self.unlisted(phrase, head, place.end)
        return PlaceMention(
            phrase,
            start,
            place.end,
            listed,
            head.features,
            head.rule if rows or not local else None,
            place.near or head.kind == "direction" or self.near(phrase),
            False,
            place.anaphor,
            place.name,
            place.facility,
            country=place.country or self.country_adjective(phrase),
            within=self.holder(phrase) if rows else None,
            adverbial=head.upon and phrase.prep == _ON,
            side=self.side(phrase),
            fallback=unlisted,
        )

    def member(self, phrase: Phrase) -> PlaceMention | None:
        """One of a list behind a place noun in the dual or plural that no list knows as such a place: حيا الميدان *والسليمانية*,
        قرى الفارسية *وصنيديج*."""
        head = self.governing_head(phrase) if phrase.joined is not None and phrase.governor is None else None
        if head is None or head.kind != "head" or not set(head.features) & LOCAL:
            return None
        word = self.words[phrase.head]
        first = phrase.joined
        while first is not None and self.head_at(first.head) is not head:
            first = first.joined
        if first is None or phrase.prep != first.prep:
            return None
        unknown = word.tag == "X" and not word.analysis.readings
        rows = [
            self.lexicon.places[m.use.index]
            for m in self.names.by_start.get(phrase.head, ())
            if m.use.kind == "place" and m.end == phrase.end
        ]
        foreign = bool(rows) and not any(p.feature in head.features for p in rows) and self.printed.dual(first.head)
        if not foreign and (rows or not unknown):
            return None
        start, end = document_span(self.words, phrase.head, phrase.end)
        own = " ".join(
            [stem_text(word), *(w.bare for w in self.words[phrase.head + 1 : phrase.end] if w.tag != "QUOTE")]
        )
        title = (f"{_lemma(self.words[first.head])} {own}", f"{transliterate(own)} ({head.en})")
        return PlaceMention(
            phrase, start, end, (), (), head.rule, self.near(first), name=fold(own), title=title,
            precision=head.precision, within=self.holder(phrase),
        )  # fmt: skip

    def _nationality_behind(self, phrase: Phrase) -> str:
        """The country that the word right behind a noun with article says, where that can be the country's name too:
        العاصمة *السعودية* الرياض."""
        if not self.words[phrase.head].article or phrase.end >= len(self.words):
            return ""
        word = self.words[phrase.end]
        uses = (
            {u for r in word.analysis.readings for u in r.uses("demonym")} if word.article and not word.prep else set()
        )
        found = {self.lexicon.actors[u].country[0] for u in uses if self.lexicon.actors[u].kind == "state"}
        return found.pop() if len(found) == 1 else ""

    def behind_direction(self, phrase: Phrase) -> PlaceMention | None:
        """An unknown word with article behind a point of the compass is a place: شمال الصبحية."""
        if phrase.prep != DIRECTION or phrase.prep_index is None or phrase.governor is not None or phrase.name:
            return None
        word = self.words[phrase.head]
        first = self.words[phrase.prep_index]
        side = next((m for m in self.names.at(phrase.prep_index, "place-head") if m.use.detail == DIRECTION), None)
        if (
            side is None
            or not self.lexicon.place_heads[side.use.index].compass
            or word.tag != "X"
            or word.analysis.readings
            or not word.article
            or word.kind != "word"
            or phrase.head != phrase.start
            or first.article
            or word.bare.endswith(("ات", "ون", "ين"))
        ):
            return None
        end = self.printed.end_of_unknown(phrase)
        own = " ".join(w.bare for w in self.words[phrase.head : end])
        head = self.lexicon.place_heads[side.use.index]
        return PlaceMention(
            phrase, word.start, self.words[end - 1].end, (), (), head.rule, True, name=fold(own),
            title=(own, transliterate(own)), precision=head.precision, within=self.holder(phrase),
        )  # fmt: skip

    def unlisted(self, phrase: Phrase, head: PlaceHead, end: int) -> PlaceMention | None:
        """A place that the gazetteer lacks but its noun shows: قرية أوغوساغو، شارع الحمراء."""
        first = phrase.head + 1
        last = first
        while last < len(self.words) and self.words[last].end <= end:
            last += 1
        own = " ".join(w.bare for w in self.words[first:last] if w.tag != "QUOTE")
        if not own:
            return None
        start, _ = document_span(self.words, phrase.head, phrase.end)
        dual = self.printed.dual(phrase.head)
        singular = _lemma(self.words[phrase.head]) if dual else nominative(self.words, phrase.head, first, ())
        title = (f"{singular} {own}", f"{transliterate(own)} ({head.en})")
        return PlaceMention(
            phrase,
            start,
            end,
            (),
            (),
            head.rule,
            self.near(phrase),
            name=fold(own),
            title=title,
            precision=head.precision,
            within=self._holder_of(head, phrase),
            adverbial=head.upon and phrase.prep == _ON,
            country=self.country_adjective(phrase),
        )

    def _holder_of(self, head: PlaceHead, phrase: Phrase) -> PlaceMention | None:
        """The place that holds an unlisted one; a division to one side of a town (ولاية لوغار *جنوب كابول*) is not in it."""
        found = self.holder(phrase)
        return None if found is not None and found.side is not None and head.features[:1] in _DIVISIONS else found

    def holder(self, phrase: Phrase) -> PlaceMention | None:
        """The place that holds another: named right behind it, or behind the list that it begins, with a locative preposition
        (حي الأمل *بغزة*، منطقتا المهدية والماسورة *برفح*)."""
        end = phrase.end
        for other in self.phrases:
            if other.joined is phrase and other.start <= end + 1:
                end = other.end
        for other in self.phrases:
            if (
                other.governor is None
                and end <= other.start <= end + 2
                and (other.prep in LOCATIVE or other.prep == "من")
                and not self.words[other.start if other.prep_index is None else other.prep_index].conj
                and other.joined is None
            ):
                return self.found.get(id(other))
        return None

    def country_adjective(self, phrase: Phrase) -> str:
        """The country of the nationality adjective behind a place noun."""
        found = self._countries(phrase)
        return self.lexicon.actors[found[0]].country[0] if len(found) == 1 else ""

    def _countries(self, phrase: Phrase) -> list[int]:
        states = []
        for index in phrase.adjectives:
            for reading in self.words[index].analysis.readings:
                states += [
                    a for a in reading.uses("demonym") if self.lexicon.actors[a].kind == "state" and a not in states
                ]
        return states

    def _border(self, phrase: Phrase, head: PlaceHead) -> PlaceMention | None:
        """A border between two countries or of a place: الحدود العراقية السورية، حدود غزة."""
        start, end = document_span(self.words, phrase.head, phrase.end)
        inner = self.nested.get(id(phrase))
        if inner is not None and id(inner) in self.found:
            place = self.found[id(inner)]
            return PlaceMention(phrase, start, place.end, place.candidates, (), head.rule, True, name=place.name)
        states = [self.lexicon.actors[a] for a in self._countries(phrase)]
        if not states:
            return None
        english = "-".join(s.adjective_en or s.en for s in states)
        title = (nominative(self.words, phrase.head, phrase.end, phrase.adjectives), f"{english} {head.en}")
        key = " ".join(sorted(s.rule for s in states))
        return PlaceMention(phrase, start, end, (), (), head.rule, True, name=key, title=title)


def _is_capital(head: PlaceHead) -> bool:
    """True for العاصمة; not for مدينة, which may be a capital."""
    return bool(head.features) and head.features[0] == "capital" and "town" not in head.features


def _lemma(word: Word) -> str:
    """The singular of a noun."""
    reading = next((r for r in word.readings if r.pos == "noun"), None)
    return reading.lexeme.key if reading is not None else word.bare
