"""Noun phrases: where each begins and ends, what governs it, and how its nouns hang together.

Arabic puts nouns side by side without marking where one phrase ends (قصف الجيش المدينة); the article, the construct state,
agreement and known words decide. Every noun in a chain of idafa begins a phrase of its own whose `governor` is the noun
before it, so that 'عمليات تحرير الموصل' gives three nested phrases.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from rasid.coding.names import NameIndex, NameMatch
from rasid.coding.words import Word

NAMES = ("actor", "place", "naming", "person")
SAME_PREPOSITION = {"باتجاه": "نحو", "صوب": "نحو", "داخل": "في", "ضمن": "في", "بحق": "ضد"}
"""Prepositions that frames need not tell apart, folded: towards, inside."""
DIRECTION = "direction"
"""The value of `Phrase.prep` for direction words: شمال الموصل."""
AGENT = "agent"
"""The value of `Phrase.prep` for every preposition that introduces the agent of a passive or a verbal noun."""
MAX_PHRASE = 14
"""Words in one noun phrase; longer chains are lists without commas and are cut."""
_STOP = frozenset({"V", "P", "REL", "COMP", "NEG", "SUB", "CONJ", "PRON", "PART", "PUNCT"})
_FEMININE = ("ه", "ات")


@dataclass(slots=True, eq=False)
class Phrase:
    """Words `start:end` of a sentence. `head` is the noun that it is about (behind numbers and quantifiers), `prep` the
    preposition that governs it ("" for none), `governor` the phrase whose idafa it is, `joined` the phrase it is coordinated with,
    `attached` the phrase whose adjective it completes (كركوك القريبة من *الموصل*)."""

    start: int
    end: int
    head: int
    prep: str = ""
    prep_index: int | None = None
    governor: Phrase | None = None
    joined: Phrase | None = None
    attached: Phrase | None = None
    definite: bool = False
    demonstrative: bool = False
    quantified: bool = False
    pronoun: str = ""
    adjectives: list[int] = field(default_factory=list)
    apposition: int | None = None
    name: NameMatch | None = None

    @property
    def bare(self) -> bool:
        """True for a phrase that can be subject or object: no preposition, not inside another noun's idafa."""
        return not self.prep and self.governor is None


def find_phrases(words: Sequence[Word], names: NameIndex, time_words: frozenset[int] = frozenset()) -> list[Phrase]:
    """All noun phrases of a sentence in the order of their first words, nested ones after the one they stand in.

    `time_words` are the words of time expressions: no phrase crosses their border.
    """
    phrases: list[Phrase] = []
    index = 0
    prep, prep_index, demonstrative = "", None, False
    last: Phrase | None = None
    last_phrase: Phrase | None = None
    while index < len(words):
        word = words[index]
        if word.tag == "P" or _particle_phrase(names, index) is not None:
            match = _particle_phrase(names, index)
            if word.enclitic and not match:
                phrases.append(Phrase(index, index + 1, index, word.analysis.particle_stem, index, pronoun=word.enclitic, definite=True))
                prep, prep_index = "", None
            else:
                if match and match.use.detail == DIRECTION and not (match.end < len(words) and words[match.end].nominal and not words[match.end].conj):
                    index = match.end  # a direction on its own (إلى الشمال، يسارا) governs nothing
                    continue
                prep = (match.key if match.use.detail == "preposition" else match.use.detail) if match else word.analysis.particle_stem
                prep = SAME_PREPOSITION.get(prep, prep)
                prep_index = index
            last = None if not word.conj else last
            index = match.end if match else index + 1
            continue
        if word.tag == "DEM":
            demonstrative = True
            if word.prep:
                prep, prep_index = word.prep, index
            index += 1
            continue
        if not _begins(words, index):
            if word.tag == "PUNCT" and word.text in "،,":
                pass
            elif word.tag not in ("QUOTE",):
                last = None
            if word.tag not in ("QUOTE",):
                prep, prep_index, demonstrative = "", None, False
            index += 1
            continue
        phrase = _parse(words, index, names, time_words, word.prep or prep)
        phrase.prep = word.prep or prep
        phrase.prep_index = index if word.prep else prep_index
        phrase.demonstrative = demonstrative
        if last_phrase is not None and _completes_adjective(words, last_phrase, phrase):
            phrase.attached = last_phrase.attached or last_phrase
        last_phrase = phrase
        if last is not None and last.attached is not None:
            last = last.attached
        if last is not None and word.conj == "و" and not word.prep and not prep and _coordinates(words, last, phrase):
            phrase.joined = last
            phrase.prep, phrase.prep_index = last.prep, last.prep_index
        phrases.append(phrase)
        phrases.extend(_nested(words, phrase, names))
        last = phrase
        index = phrase.end
        prep, prep_index, demonstrative = "", None, False
    return phrases


def _completes_adjective(words: Sequence[Word], before: Phrase, phrase: Phrase) -> bool:
    """True for the complement of a definite participle: القريبة من *الموصل*، التابع ل*محافظة الأنبار* (no nisba takes one)."""
    if phrase.prep not in ("من", "ل", "ب", "عن") or before.adjectives[-1:] != [before.end - 1]:
        return False
    adjective = words[before.end - 1]
    first = phrase.prep_index if phrase.prep_index is not None else phrase.start
    return adjective.article and not _nisba(adjective) and first == before.end


def _particle_phrase(names: NameIndex, index: int) -> NameMatch | None:
    """A preposition of several words (على يد، بالقرب من) or a direction (شمال) that begins at a word; a longer name is neither."""
    longest = names.by_start.get(index, ())
    if not longest:
        return None
    for match in longest:
        if match.use.detail in ("preposition", "agent") and match.use.kind == "particle":
            return match
        if match.use.detail == DIRECTION and match.use.kind == "place-head" and _directs(names, match):
            return match
        if match.use.kind in ("actor", "place") and match.length > 1:
            return None
    return None


def _directs(names: NameIndex, match: NameMatch) -> bool:
    """True for a direction word before a place; a word that also names people (أطراف النزاع) needs the place to be one we know."""
    first = names.words[match.start]
    if match.length == 1 and "preposition" in first.analysis.particle:
        return False
    if not any(r.has_use("role") for r in first.analysis.readings if r.pos == "noun"):
        return True
    return match.end < len(names.words) and (bool(names.at(match.end, "place")) or any(r.has_use("place-head") for r in names.words[match.end].analysis.readings))


def _begins(words: Sequence[Word], index: int) -> bool:
    word = words[index]
    return word.nominal or word.tag in ("NUM", "LATIN")


def _coordinates(words: Sequence[Word], first: Phrase, second: Phrase) -> bool:
    """True when `second` follows `first` as its second member: only a comma, a bracket or quotation marks between them."""
    following = words[second.end] if second.end < len(words) else None
    if second.definite and following is not None and following.tag == "V" and not following.conj and first.prep:
        return False  # '… جنوب طرابلس والبعثة تدعو …': the subject of what follows
    between = words[first.end : second.start]
    if len(between) > 1 and any(w.tag == "V" for w in between):
        return False
    if (between and between[0].tag == "P") or any(w.prep for w in between):
        return all(w.tag in ("QUOTE", "P", "N", "A", "X") or w.text in "،,)" for w in between)  # past the complement of an adjective
    return all(w.tag == "QUOTE" or w.text in "،,)" for w in between)


def _name_at(names: NameIndex, words: Sequence[Word], index: int) -> NameMatch | None:
    """The name that begins at a word inside a phrase (no attached particle)."""
    for match in names.at(index, *NAMES):
        if not match.conj and not match.prep:
            return match
    return None


def _first_name_at(names: NameIndex, index: int) -> NameMatch | None:
    """The longest name that begins at the first word of a phrase, attached particles allowed."""
    found = names.at(index, *NAMES)
    return found[0] if found else None


def _parse(words: Sequence[Word], start: int, names: NameIndex, time_words: frozenset[int], prep: str) -> Phrase:
    """The phrase that begins at `start`."""
    head, quantified = _skip_quantifiers(words, start)
    phrase = Phrase(start, head + 1, head, quantified=quantified)
    name = _first_name_at(names, head) if head == start else _name_at(names, words, head)
    if name is not None and name.use.kind == "place" and name.length == 1 and words[head].tag in ("N", "A") and not _stands_as_place(words, head, prep):
        name = None
    if name is not None and name.use.kind == "naming" and name.length == 1 and not names.lexicon.naming[name.use.index].refers_to and _is_act(words[head]):
        name = None  # a loaded word for an act (تصفية معارض) is still a noun that governs
    phrase.name = name
    last_noun = head
    if name is not None:
        phrase.end = name.end
        last_noun = name.end - 1
        if phrase.end < len(words) and words[phrase.end].tag == "QUOTE" and sum(w.tag == "QUOTE" for w in words[start : name.end]) == 1:
            phrase.end += 1  # تنظيم «داعش»: the closing mark of a quotation that the name opens
    phrase.definite = words[head].article or name is not None or bool(words[head].enclitic)
    closed = phrase.definite
    in_time = head in time_words
    index = phrase.end
    quote_open = False
    while index < len(words) and index - start < MAX_PHRASE:
        word = words[index]
        if (index in time_words) != in_time:
            break
        if word.tag == "QUOTE":
            if quote_open:
                quote_open = False
                phrase.end = index + 1
            elif _short_quotation(words, index):
                quote_open = True
            else:
                break
            index += 1
            continue
        if word.conj or word.prep:
            break
        if word.tag == "DEM" and not closed and index + 1 < len(words) and words[index + 1].nominal:
            index += 1
            continue
        if word.tag in ("NUM", "Q") and not closed and not phrase.adjectives and _counts(words, last_noun):
            counted, _ = _skip_quantifiers(words, index)
            if counted == index and word.tag == "NUM":
                break
            last_noun = counted
            closed = words[counted].article
            phrase.definite = phrase.definite or closed
            index = phrase.end = counted + 1
            continue
        if word.tag in _STOP or word.tag in ("DEM", "NUM", "LATIN") or _particle_phrase(names, index) is not None:
            break
        following = _name_at(names, words, index)
        if following is not None and following.use.kind == "place" and following.length == 1 and word.tag in ("N", "A") and not _is_place_noun(words[last_noun]):
            following = None  # an ordinary word that is also the name of some village
        if following is not None and following.use.kind == "actor" and following.length == 1 and word.tag == "A" and word.article and closed and _agrees(words[last_noun], word):
            following = None  # الدفاعات السعودية: the adjective, not the state
        if following is not None:
            if (closed and not _takes_apposition(words, phrase, following, names)) or (phrase.adjectives and not closed):
                break
            if not closed and not _idafa_possible(words, last_noun, index, name=True):
                break
            if closed:
                phrase.apposition = index
            index = phrase.end = following.end
            last_noun = following.end - 1
            closed = phrase.definite = True
            continue
        if _is_adjective_here(words, index, last_noun, phrase, closed):
            phrase.adjectives.append(index)
        elif not closed and not phrase.adjectives and _idafa_possible(words, last_noun, index):
            last_noun = index
            closed = word.article or bool(word.enclitic)
            phrase.definite = phrase.definite or closed
        elif word.tag == "X" and not word.article and not names.at(index, "event") and _takes_person_name(words, phrase, index):
            phrase.apposition = phrase.apposition if phrase.apposition is not None else index
        else:
            break
        index += 1
        phrase.end = index
    return phrase


def _counts(words: Sequence[Word], noun: int) -> bool:
    """True for a noun that can govern a counted phrase: مقتل *سبعة مدنيين*."""
    word = words[noun]
    return word.reading is not None and not word.article and not word.enclitic and any(u.kind in ("event", "light", "cue") or (u.kind == "word" and u.detail in ("act", "abstract")) for u in word.reading.lexeme.uses)


def _skip_quantifiers(words: Sequence[Word], start: int) -> tuple[int, bool]:
    """The index of the noun that numbers and quantifiers count, and whether there were any: عدد من / 20 / مئات."""
    index, limit = start, min(len(words), start + 6)
    while index < limit and words[index].tag in ("Q", "NUM"):
        follow = index + 1
        if follow < limit and words[follow].folded == "من" and follow + 1 < len(words) and (words[index].tag == "Q" or words[follow + 1].article or words[follow + 1].tag in ("N", "X")):
            follow += 1
        if follow < len(words) and (words[follow].nominal or words[follow].tag == "NUM") and (follow - index > 1 or not words[follow].prep) and not words[follow].conj:
            index = follow
            continue
        break
    return index, index > start


def _short_quotation(words: Sequence[Word], index: int) -> bool:
    """True when the quotation that opens at `index` closes within five words and holds only nominal words: «داعش»."""
    for offset in range(1, 7):
        if index + offset >= len(words):
            return False
        word = words[index + offset]
        if word.tag == "QUOTE":
            return offset > 1
        if not word.nominal:
            return False
    return False


def _agrees(noun: Word, adjective: Word) -> bool:
    """Rough agreement in gender and number between a noun and an unknown word that may be its adjective."""
    if _several_persons(adjective) and _one(noun):
        return False
    if adjective.folded.endswith("ات") and noun.reading is not None and noun.reading.features.number == "pl" and not noun.folded.endswith("ات"):
        return False  # شبان | آليات: a sound feminine plural describes only its like
    feminine = adjective.bare.endswith("ة") or adjective.folded.endswith(_FEMININE)
    if noun.reading is not None:
        features = noun.reading.features
        if features.number == "pl" and not noun.folded.endswith(("ون", "ين")):
            return feminine or adjective.folded.endswith(("ون", "ين")) or not noun.folded.endswith("ات")
        if features.gender:
            return feminine == (features.gender == "f") or features.number != "sg"
    noun_feminine = noun.bare.endswith("ة") or noun.folded.endswith(("ات", "ه"))
    return feminine == noun_feminine or adjective.folded.endswith(("ون", "ين"))


def _several_persons(word: Word) -> bool:
    """A sound masculine plural or dual: الحوثيين، المسلحين."""
    return word.folded.endswith(("ون", "ين", "ان")) and bool(word.readings) and all(r.features.number in ("pl", "du") for r in word.readings)


def _one(word: Word) -> bool:
    """A noun in the singular, which no plural describes: هاجم الجيش *المسلحين*."""
    return word.tag == "N" and bool(word.readings) and all(r.features.number == "sg" for r in word.readings)


def _is_adjective_here(words: Sequence[Word], index: int, last_noun: int, phrase: Phrase, closed: bool) -> bool:
    word, noun = words[index], words[last_noun]
    if word.enclitic:
        return False
    described = (noun, *(words[i] for i in phrase.adjectives[-1:]), word)
    cases = {w.reading.features.case for w in described if w.reading is not None} - {"any"}
    if len(cases) > 1 and not closed:
        return False
    if cases == {"acc"} and not closed and word.reading is not None and word.reading.features.case == "acc" and _shows_case(noun):
        return False  # طعن فلسطيني | مستوطنا
    if word.tag == "X" and not closed and not word.article and word.folded.endswith("ا") and noun.reading is not None and noun.reading.features.case == "acc":
        return True  # هجوما مباغتا
    if word.tag == "A":
        if word.article:
            return closed and not (_several_persons(word) and all(_one(words[i]) for i in (phrase.head, last_noun)))
        return not closed or _names_take_bare_adjective(word)
    if word.reading is not None and word.tag == "N":
        if word.article and closed and any(r.pos == "adjective" and r.article for r in word.analysis.readings):
            # 'القوى المعارضة' but 'الحكومة الشرعية | المعارضة المسلحة': a noun that may be an adjective begins anew behind one
            return not (word.reading.has_use("role") and (phrase.adjectives or phrase.name is not None)) and _agrees(noun, word)
        return not word.article and not closed and not _is_act(noun) and any(r.pos == "adjective" and not r.article for r in word.analysis.readings) and _agrees(noun, word)
    if word.tag == "X":
        if word.article:
            return closed and _agrees(noun, word)
        return not closed and _nisba(word) and _agrees(noun, word)
    return False


def _shows_case(noun: Word) -> bool:
    """True for an indefinite noun that would end in ا if it stood in the accusative."""
    return noun.reading is not None and noun.reading.features.number == "sg" and not noun.article and noun.folded[-1] not in "هاء"


def _is_act(word: Word) -> bool:
    return word.reading is not None and any(u.kind in ("event", "light") for u in word.reading.lexeme.uses)


def _names_take_bare_adjective(word: Word) -> bool:
    return word.folded == "عده"


def _nisba(word: Word) -> bool:
    return word.bare.endswith(("ي", "ية", "يين", "يون", "يا")) and len(word.folded) > 3


def _idafa_possible(words: Sequence[Word], noun_index: int, index: int, *, name: bool = False) -> bool:
    """True when the word at `index` (the first of a name: `name`) can be what the noun at `noun_index` governs."""
    noun, word = words[noun_index], words[index]
    if noun.reading is not None and any(r.features.construct and r.number == noun.reading.number for r in noun.readings):
        return not (word.tag == "A" and not word.article)
    if noun.article or noun.enclitic or noun.tag in ("A", "LATIN", "NUM"):
        return False
    if noun.reading is not None and noun.reading.features.case == "acc" and not noun.reading.features.construct and noun.folded.endswith("ا"):
        return False
    shown = noun.reading is not None and noun.reading.features.number != "sg" and noun.reading.features.case != "any"  # not سكان، بلدان
    if noun.folded.endswith(("ون", "ين", "ان")) and shown and noun.reading is not None and not noun.reading.features.construct:
        return False
    if word.tag == "A" and not word.article:
        return False
    if word.article or name:
        return True
    if word.reading is not None and word.reading.features.case == "acc":
        return False
    if noun.reading is not None and any(u.kind == "role" and u.detail == "member" for u in noun.reading.lexeme.uses):
        # 'ضابط شرطة' but not 'هاجم مسلح دورية': a person takes only a body without plural as its indefinite owner,
        # several take a body that goes on: عناصر فصائل المعارضة
        if noun.reading.features.number == "pl" and index + 1 < len(words) and words[index + 1].nominal and not words[index + 1].prep and not words[index + 1].conj:
            return word.reading is not None and any(u.kind == "role" and u.detail in ("group", "force", "body", "institution") for u in word.reading.lexeme.uses)
        return word.reading is not None and any(u.kind == "role" and u.detail == "body" for u in word.reading.lexeme.uses)
    return True


def _stands_as_place(words: Sequence[Word], index: int, prep: str) -> bool:
    """True for an ordinary word with article where a place stands (في الرقة) and no adjective follows that would describe it."""
    following = words[index + 1] if index + 1 < len(words) else None
    described = following is not None and following.tag == "A" and following.article
    return bool(prep) and prep not in ("من", "علي", "ل", "عن", "ك") and words[index].article and not described


def _is_place_noun(word: Word) -> bool:
    return word.reading is not None and word.reading.has_use("place-head")


def _takes_apposition(words: Sequence[Word], phrase: Phrase, match: NameMatch, names: NameIndex) -> bool:
    """A person's name directly behind a closed phrase belongs to it when the phrase is a title: الرئيس بشار الأسد."""
    head = words[phrase.head]
    person = match.use.kind == "person" or (match.use.kind == "actor" and names.lexicon.actors[match.use.index].kind == "person")
    if not person or (phrase.apposition is not None):
        return False  # one name; a second one begins a phrase of its own
    return head.reading is not None and (head.reading.has_use("role") or head.reading.has_use("anonymous"))


def _takes_person_name(words: Sequence[Word], phrase: Phrase, index: int) -> bool:
    """An unknown word without article behind an office or a person noun, or behind a word of a name already taken."""
    if phrase.apposition is not None:
        return index - phrase.apposition < 4
    head = words[phrase.head]
    if head.tag == "X" and phrase.head == index - 1 and phrase.name is None:
        return True
    if head.reading is None or head.reading.features.number != "sg":
        return False
    return any(u.kind == "role" and u.detail in ("office", "member", "body") for u in head.reading.lexeme.uses) and (phrase.definite or index > phrase.head + 1)


def _nested(words: Sequence[Word], phrase: Phrase, names: NameIndex) -> list[Phrase]:
    """The phrases inside `phrase`: each noun that stands in the idafa of the one before it."""
    found: list[Phrase] = []
    governor = phrase
    index = phrase.name.end if phrase.name is not None else phrase.head + 1
    while index < phrase.end:
        word = words[index]
        if word.tag in ("QUOTE", "DEM") or index in phrase.adjectives or (phrase.apposition is not None and index >= phrase.apposition):
            index += 1
            continue
        first = index
        if word.tag in ("NUM", "Q"):
            index, _ = _skip_quantifiers(words, index)
        name = _name_at(names, words, index)
        end = phrase.end if phrase.apposition is None else phrase.apposition
        inner = Phrase(first, end, index, governor=governor, definite=phrase.definite, name=name, quantified=index > first)
        inner.demonstrative = words[index - 1].tag == "DEM"
        inner.adjectives = [a for a in phrase.adjectives if a > index]
        found.append(inner)
        governor = inner
        index = name.end if name is not None else index + 1
    return found
