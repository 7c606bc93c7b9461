"""Noun phrases: where each begins and ends, what governs it, and how its nouns hang together.

Arabic puts nouns side by side without marking where one phrase ends (قصف الجيش المدينة); the article, the construct state,
agreement and known words decide. Every noun in a chain of idafa begins a phrase of its own whose `governor` is the noun
before it, so that 'عمليات تحرير الموصل' gives three nested phrases.
"""

from __future__ import annotations

from rasid.coding.names import NameIndex, NameMatch
from rasid.coding.phrase import Phrase
from rasid.coding.phrase_borders import (
    agrees_in_shape,
    behind_title,
    counts,
    grades_rank,
    idafa_possible,
    is_act,
    is_adjective_here,
    is_place_noun,
    short_quotation,
    skip_quantifiers,
    stands_as_place,
    takes_apposition,
    takes_person_name,
)
from rasid.coding.phrase_joins import MAX_PHRASE, before_complement, completes_adjective, coordinates
from rasid.coding.words import Word

NAMES = ("actor", "place", "naming", "person")
SAME_PREPOSITION = {"باتجاه": "نحو", "في اتجاه": "نحو", "صوب": "نحو", "داخل": "في", "ضمن": "في", "بحق": "ضد",
    "عند مرور": "لدي مرور", "اثناء مرور": "لدي مرور", "خلال مرور": "لدي مرور",
}  # fmt: skip
"""Prepositions that frames need not tell apart, folded: towards, inside."""
DIRECTION = "direction"
"""The value of `Phrase.prep` for direction words: شمال الموصل."""
AGENT = "agent"
"""The value of `Phrase.prep` for every preposition that introduces the agent of a passive or a verbal noun."""
COMPANY = "company"
"""The same for every preposition before who acts together with the subject: بالتعاون مع، برفقة."""
_PREPOSITIONS = frozenset({"preposition", AGENT, COMPANY})
"""The classes of prepositions of several words."""
_STOP = frozenset({"V", "P", "REL", "COMP", "NEG", "SUB", "CONJ", "PRON", "PART", "PUNCT"})


def find_phrases(words: list[Word], names: NameIndex, time_words: frozenset[int] = frozenset()) -> list[Phrase]:
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
        match = _particle_phrase(names, index)
        if word.tag == "P" or match is not None:
            if word.enclitic and not match:
                phrases.append(
                    Phrase(
                        index,
                        index + 1,
                        index,
                        word.analysis.particle_stem,
                        index,
                        pronoun=word.enclitic,
                        definite=True,
                    )
                )
                prep, prep_index = "", None
            else:
                if (
                    match
                    and match.use.detail == DIRECTION
                    and not (match.end < len(words) and words[match.end].nominal and not words[match.end].conj)
                ):
                    index = match.end  # a direction on its own (إلى الشمال، يسارا) governs nothing
                    continue
                prep = (
                    (match.key if match.use.detail == "preposition" else match.use.detail)
                    if match
                    else word.analysis.particle_stem
                )
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
            if (
                opens_hashtag(words, index)
                and index
                and (words[index - 1].tag == "P" or words[index - 1].index == prep_index)
            ):
                index += 1  # في #الموصل
                continue
            if word.tag == "PUNCT" and word.text in "،,":
                pass
            elif word.tag not in ("QUOTE",):
                last = None
            if word.tag not in ("QUOTE",):
                prep, prep_index, demonstrative = "", None, False
            index += 1
            continue
        phrase = _parse(words, index, names, time_words, word.prep or prep)
        attached = word.prep or _attached_prep(names, word)
        phrase.prep = attached or prep
        phrase.prep_index = index if attached else prep_index
        phrase.demonstrative = demonstrative
        if last_phrase is not None and completes_adjective(words, last_phrase, phrase):
            phrase.attached = last_phrase.attached or last_phrase
        last_phrase = phrase
        if last is not None and last.attached is not None:
            last = last.attached
        if last is not None and last.prep and word.conj == "و" and not word.prep and not prep:
            last = before_complement(words, phrases, last, phrase) or last
        if last is not None and word.conj == "و" and not word.prep and not prep and coordinates(words, last, phrase):
            phrase.joined = last
            phrase.prep, phrase.prep_index = last.prep, last.prep_index
        phrases.append(phrase)
        phrases.extend(_nested(words, phrase, names))
        last = phrase
        index = phrase.end
        prep, prep_index, demonstrative = "", None, False
    return phrases


def _particle_phrase(names: NameIndex, index: int) -> NameMatch | None:
    """A preposition of several words (على يد، بالقرب من) or a direction (شمال) that begins at a word; a longer name is neither."""
    longest = names.by_start.get(index)
    if longest is None:
        return None
    for match in longest:
        if match.use.detail in _PREPOSITIONS and match.use.kind == "particle":
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
    return match.end < len(names.words) and (
        bool(names.at(match.end, "place"))
        or any(r.has_use("place-head") for r in names.words[match.end].analysis.readings)
    )


def opens_hashtag(words: list[Word], index: int) -> bool:
    """True for a # with a word right behind it: the word counts as if it stood alone."""
    return words[index].text == "#" and index + 1 < len(words) and words[index + 1].start == words[index].end


def _begins(words: list[Word], index: int) -> bool:
    word = words[index]
    return word.nominal or word.tag in ("NUM", "LATIN")


def _attached_prep(names: NameIndex, word: Word) -> str:
    """The preposition that a name is printed with: *ب*بغداد."""
    found = names.of_kinds(word.index, NAMES) if word.tag == "X" else []
    return found[0].prep if found and found[0].prep in ("ب", "ل") else ""  # كومبو is hardly 'like …'


def _name_at(names: NameIndex, words: list[Word], index: int) -> NameMatch | None:
    """The name that begins at a word inside a phrase (no attached particle)."""
    for match in names.of_kinds(index, NAMES):
        if not match.conj and not match.prep:
            return match
    return None


def _first_name_at(names: NameIndex, index: int) -> NameMatch | None:
    """The longest name that begins at the first word of a phrase, attached particles allowed."""
    found = names.of_kinds(index, NAMES)
    return found[0] if found else None


def _parse(words: list[Word], start: int, names: NameIndex, time_words: frozenset[int], prep: str) -> Phrase:
    """The phrase that begins at `start`."""
    head, quantified = skip_quantifiers(words, start)
    head = head if quantified else behind_title(words, start, names)
    phrase = Phrase(start, head + 1, head, quantified=quantified)
    name = _first_name_at(names, head) if head == start else _name_at(names, words, head)
    if (
        name is not None
        and name.use.kind == "place"
        and name.length == 1
        and words[head].tag in ("N", "A")
        and not stands_as_place(words, head, prep)
    ):
        name = None
    if (
        name is not None
        and name.use.kind == "naming"
        and name.length == 1
        and not names.lexicon.naming[name.use.index].refers_to
        and is_act(words[head])
    ):
        name = None  # a loaded word for an act (تصفية معارض) is still a noun that governs
    phrase.name = name
    last_noun = head
    if name is not None:
        phrase.end = name.end
        last_noun = name.end - 1
        if (
            phrase.end < len(words)
            and words[phrase.end].tag == "QUOTE"
            and sum(w.tag == "QUOTE" for w in words[start : name.end]) == 1
        ):
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
            elif short_quotation(words, index):
                quote_open = True
            else:
                break
            index += 1
            continue
        if word.conj or word.prep or word.text in _LETTERS or _attached_prep(names, word):
            break
        if (
            closed
            and word.article
            and any(
                m.length > 1 and m.use.kind == "role" and m.use.detail == "office"
                for m in names.by_start.get(index, ())
            )
        ):
            break  # استدعت الخارجية | *القائم بالأعمال*: an office of several words describes nothing before it
        if not closed and opens_hashtag(words, index) and is_place_noun(words[index - 1]):
            index += 1  # محافظة #نينوى
            continue
        if word.tag == "DEM" and not closed and index + 1 < len(words) and words[index + 1].nominal:
            index += 1
            continue
        if _counts_dual(words, index, last_noun) and not phrase.adjectives:
            phrase.adjectives.append(index)
            index += 1
            phrase.end = index
            continue
        if word.tag in ("NUM", "Q") and not closed and not phrase.adjectives and counts(words, last_noun):
            counted, _ = skip_quantifiers(words, index)
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
        if (
            following is not None
            and following.use.kind == "place"
            and following.length == 1
            and word.tag in ("N", "A")
            and not is_place_noun(words[last_noun])
        ):
            following = None  # an ordinary word that is also the name of some village
        if (
            following is not None
            and following.use.kind in ("actor", "naming")
            and following.length == 1
            and word.tag == "A"
            and word.article
            and closed
            and agrees_in_shape(words[last_noun], word)
        ):
            following = None  # الدفاعات السعودية: the adjective, not the state; الرئيس المخلوع: no name of his own
        if following is not None:
            if (closed and not takes_apposition(words, phrase, following, names)) or (phrase.adjectives and not closed):
                break
            if not closed and not idafa_possible(words, last_noun, index, name=True):
                break
            if closed:
                phrase.apposition = index
            index = phrase.end = following.end
            last_noun = following.end - 1
            closed = phrase.definite = True
            continue
        if closed and grades_rank(words, phrase, index, names):
            pass
        elif is_adjective_here(words, index, last_noun, phrase, closed):
            phrase.adjectives.append(index)
            if word.folded in _ELATIVE and index + 1 < len(words) and _specifies(words[index + 1]):
                index += 1
                phrase.adjectives.append(index)
        elif not closed and not phrase.adjectives and idafa_possible(words, last_noun, index):
            last_noun = index
            closed = word.article or bool(word.enclitic)
            phrase.definite = phrase.definite or closed
        elif (
            word.tag == "X"
            and not word.article
            and not names.at(index, "event")
            and takes_person_name(words, phrase, index)
        ):
            phrase.apposition = phrase.apposition if phrase.apposition is not None else index
        else:
            break
        index += 1
        phrase.end = index
    return phrase


_LETTERS = frozenset({"لـ", "بـ", "كـ"})
"""Prepositions that stand alone before a quotation mark or a number: قال المحافظ لـ«الوطن»."""
_ELATIVE = frozenset({"الاكثر", "الاشد", "الاقل"})


def _specifies(word: Word) -> bool:
    """The indefinite noun that says in which respect: الهجوم الأكثر *دموية*."""
    return word.tag in ("N", "A", "X") and not (word.article or word.prep or word.conj or word.enclitic)


def _nested(words: list[Word], phrase: Phrase, names: NameIndex) -> list[Phrase]:
    """The phrases inside `phrase`: each noun that stands in the idafa of the one before it."""
    found: list[Phrase] = []
    governor = phrase
    index = phrase.name.end if phrase.name is not None else phrase.head + 1
    while index < phrase.end:
        word = words[index]
        if (
            word.tag in ("QUOTE", "DEM", "PUNCT")
            or index in phrase.adjectives
            or (phrase.apposition is not None and index >= phrase.apposition)
        ):
            index += 1
            continue
        first = index
        if word.tag in ("NUM", "Q"):
            index, _ = skip_quantifiers(words, index)
        name = _name_at(names, words, index)
        end = phrase.end if phrase.apposition is None else phrase.apposition
        inner = Phrase(
            first, end, index, governor=governor, definite=phrase.definite, name=name, quantified=index > first
        )
        inner.demonstrative = words[index - 1].tag == "DEM"
        inner.adjectives = [a for a in phrase.adjectives if a > index]
        found.append(inner)
        governor = inner
        index = name.end if name is not None else index + 1
    if found and phrase.apposition is not None and not _is_titled(names, words[phrase.head]):
        # قوات *الرئيس* السابق *صالح*: the name is that of the president, and not of his forces
        named = next((p for p in found if _is_titled(names, words[p.head])), None)
        if named is None and any(r.is_a("role", "force") for r in words[phrase.head].analysis.readings):
            named = found[-1]  # قوات *اللواء* المتقاعد *خليفة حفتر*: a rank that is also a brigade
        if named is not None:
            named.apposition, phrase.apposition = phrase.apposition, None
            for inner in found:
                inner.end = phrase.end
    return found


_TWO = ("اثنان", "اثنين", "اثنتان", "اثنتين")


def _counts_dual(words: list[Word], index: int, noun: int) -> bool:
    """True for the number behind a dual, which says no more than the noun: جنديان *اثنان*, مع مسلحين *اثنين* آخرين."""
    return (
        words[index].folded in _TWO
        and noun == index - 1
        and words[noun].tag == "N"
        and words[noun].folded.endswith(("ان", "ين"))
    )


def _is_titled(names: NameIndex, word: Word) -> bool:
    """True for a noun of one person that his name can stand behind (الرئيس، العقيد، نائب، الناشط), not of several (أتباع)."""
    roles = names.lexicon.roles
    return any(
        u.kind == "role" and u.detail in ("office", "member") and roles[u.index].en != roles[u.index].en_plural
        for r in word.analysis.readings
        if r.pos == "noun" and r.features.number == "sg"
        for u in r.lexeme.uses
    )
