"""All forms of an Arabic verb, from its spec: persons, moods and voices of every form and stem class.

    >>> verb = parse_verb("قال/يقول/I")
    >>> [form.text for form in verb_forms(verb) if form.tense == "jussive" and form.person == 3][0]
    'يقل'

The texts are bare (no tashkeel, no shadda) in standard spelling; where newspapers write a hamza in several ways, each
way is a form of its own. Attached particles (س, و, ف, ل) and pronouns belong to whoever cuts words. Left out, because
they cannot be told from a particle: imperatives of a single letter (قِ, رَ).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from rasid.arabic.spelling import spell, spellings
from rasid.arabic.verb_nouns import Participles, participles, verbal_nouns
from rasid.arabic.verb_stems import Stem, Verb, VerbError, Voice, parse_verb, stem
from rasid.arabic.verb_voice import passive_vowels

__all__ = [
    "Participles",
    "Verb",
    "VerbError",
    "VerbForm",
    "parse_verb",
    "participles",
    "passive_vowels",
    "verb_forms",
    "verbal_nouns",
]

FormTense = Literal["perfect", "imperfect", "subjunctive", "jussive", "imperative"]
Person = Literal[1, 2, 3]
Gender = Literal["m", "f"]
Number = Literal["sg", "du", "pl"]


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One spelling of one cell of the paradigm."""

    text: str
    tense: FormTense  # "imperfect" is the indicative
    voice: Voice
    person: Person
    gender: Gender | None  # None where the form serves both
    number: Number
    before_pronoun: bool  # a shape that only stands before an attached pronoun: قتلو (ه), رما (ه), قتلتمو (ه)


_Cell = tuple[Person, Gender | None, Number]

# cell, ending of a strong stem ("=" marks the endings that begin with a consonant)
_PERFECT: tuple[tuple[_Cell, str], ...] = (
    ((3, "m", "sg"), ""),
    ((3, "f", "sg"), "at"),
    ((3, "m", "du"), "A"),
    ((3, "f", "du"), "atA"),
    ((3, "m", "pl"), "UF"),
    ((3, "f", "pl"), "=na"),
    ((2, "m", "sg"), "=ta"),
    ((2, "f", "sg"), "=ti"),
    ((2, None, "du"), "=tumA"),
    ((2, "m", "pl"), "=tum"),
    ((2, "f", "pl"), "=tunna"),
    ((1, None, "sg"), "=tu"),
    ((1, None, "pl"), "=nA"),
)
# The same for stems that end in a long vowel: 3ms, 3fs, 3md, 3fd, 3mp, and the glide before consonants.
_PERFECT_DEFECTIVE = {
    "A": ("A", "at", "awA", "atA", "awF", "aw"),
    "Y": ("Y", "at", "ayA", "atA", "awF", "ay"),
    "I": ("I", "iyat", "iyA", "iyatA", "UF", "I"),
}
_IMPERFECT: tuple[tuple[_Cell, str, str], ...] = (
    ((3, "m", "sg"), "y", "sg"),
    ((3, "f", "sg"), "t", "sg"),
    ((3, "m", "du"), "y", "du"),
    ((3, "f", "du"), "t", "du"),
    ((3, "m", "pl"), "y", "mp"),
    ((3, "f", "pl"), "y", "fp"),
    ((2, "m", "sg"), "t", "sg"),
    ((2, "f", "sg"), "t", "fs"),
    ((2, None, "du"), "t", "du"),
    ((2, "m", "pl"), "t", "mp"),
    ((2, "f", "pl"), "t", "fp"),
    ((1, None, "sg"), "'", "sg"),
    ((1, None, "pl"), "n", "sg"),
)
# Endings by stem ending: indicative, subjunctive, jussive ("=": on the stem before consonants).
_MOODS: tuple[FormTense, ...] = ("imperfect", "subjunctive", "jussive")
_IMPERFECT_ENDINGS: dict[str, dict[str, tuple[str, str, str]]] = {
    "": {
        "sg": ("", "", "="),
        "du": ("Ani", "A", "A"),
        "mp": ("Una", "UF", "UF"),
        "fp": ("=na", "=na", "=na"),
        "fs": ("Ina", "I", "I"),
    },
    "I": {
        "sg": ("I", "I", "i"),
        "du": ("iyAni", "iyA", "iyA"),
        "mp": ("Una", "UF", "UF"),
        "fp": ("Ina", "Ina", "Ina"),
        "fs": ("Ina", "I", "I"),
    },
    "U": {
        "sg": ("U", "U", "u"),
        "du": ("uwAni", "uwA", "uwA"),
        "mp": ("Una", "UF", "UF"),
        "fp": ("Una", "Una", "Una"),
        "fs": ("Ina", "I", "I"),
    },
    "Y": {
        "sg": ("Y", "Y", "a"),
        "du": ("ayAni", "ayA", "ayA"),
        "mp": ("awna", "awF", "awF"),
        "fp": ("ayna", "ayna", "ayna"),
        "fs": ("ayna", "ay", "ay"),
    },
}
_IMPERATIVE: tuple[tuple[_Cell, str], ...] = (
    ((2, "m", "sg"), "sg"),
    ((2, "f", "sg"), "fs"),
    ((2, None, "du"), "du"),
    ((2, "m", "pl"), "mp"),
    ((2, "f", "pl"), "fp"),
)
# The short vowel that a bare final hamza takes before a pronoun: يقرؤه, لن يقرأه, قرأه, لم يقرأه.
_VOWEL_BEFORE_PRONOUN: dict[FormTense, str] = {"perfect": "a", "imperfect": "u", "subjunctive": "a"}
# Imperatives that lose their hamza: always (True), or beside the regular one.
_SHORT_IMPERATIVE = {"أخذ": True, "أكل": True, "أمر": False, "سأل": False}
_VOICES: tuple[Voice, ...] = ("active", "passive")


def verb_forms(verb: Verb) -> Iterator[VerbForm]:
    """Every form of the verb: two voices of perfect and imperfect in three moods, and the imperative."""
    for voice in _VOICES:
        yield from _perfect(verb, voice)
        yield from _imperfect(verb, voice)
    yield from _imperative(verb)


def _perfect(verb: Verb, voice: Voice) -> Iterator[VerbForm]:
    made = stem(verb, "perfect", voice)
    if made.ending:
        *before_vowel, glide = _PERFECT_DEFECTIVE[made.ending]
    for index, (cell, ending) in enumerate(_PERFECT):
        if not made.ending:
            sounds = _join(made, ending)
        elif ending[:1] == "=":
            sounds = made.before_vowel + glide + ending[1:]
        else:
            sounds = made.before_vowel + before_vowel[index]
        yield from _spelt(sounds, "perfect", voice, cell)


def _imperfect(verb: Verb, voice: Voice) -> Iterator[VerbForm]:
    made = stem(verb, "imperfect", voice)
    endings = _IMPERFECT_ENDINGS[made.ending]
    for cell, prefix, group in _IMPERFECT:
        own = Stem(prefix + made.before_vowel[1:], prefix + made.before_consonant[1:], made.ending)
        for mood, ending in zip(_MOODS, endings[group], strict=True):
            yield from _mood(own, mood, ending, voice, cell)


def _mood(made: Stem, mood: FormTense, ending: str, voice: Voice, cell: _Cell) -> Iterator[VerbForm]:
    yield from _spelt(_join(made, ending), mood, voice, cell)
    if ending == "=" and spell(made.before_vowel) != spell(made.before_consonant) and _is_doubled(made):
        yield from _spelt(made.before_vowel, mood, voice, cell)  # لم يرد beside لم يردد


def _is_doubled(made: Stem) -> bool:
    return made.before_vowel[-1] == made.before_vowel[-2]


def _imperative(verb: Verb) -> Iterator[VerbForm]:
    made = stem(verb, "imperfect", "active")
    stems = [Stem(_command(verb, made.before_vowel), _command(verb, made.before_consonant), made.ending)]
    if verb.lemma in _SHORT_IMPERATIVE:
        short = verb.middle + "u" + verb.last if verb.initial == "'" else verb.initial + "a" + verb.last
        stems = [Stem(short, short, "")] + ([] if _SHORT_IMPERATIVE[verb.lemma] else stems)
    for own in stems:
        for cell, group in _IMPERATIVE:
            ending = _IMPERFECT_ENDINGS[made.ending][group][2]
            yield from (form for form in _mood(own, "imperative", ending, "active", cell) if len(form.text) > 1)


def _command(verb: Verb, sounds: str) -> str:
    """The jussive without its prefix; a word may not begin with two consonants."""
    rest = sounds[2:]
    if verb.form == "IV":
        return "'a" + rest
    if len(rest) > 1 and rest[1] not in "aiuAIU":
        return ("Wu" if verb.form == "I" and verb.imperfect_vowel in ("u", "U") else "Wi") + rest
    return rest


def _join(made: Stem, ending: str) -> str:
    if ending[:1] == "=":
        return made.before_consonant + ending[1:]
    if not made.ending and ending and made.before_vowel[-1] == "'":
        return made.before_vowel + "+" + ending
    return made.before_vowel + ending


def _spelt(sounds: str, tense: FormTense, voice: Voice, cell: _Cell) -> Iterator[VerbForm]:
    person, gender, number = cell
    ordinary = spellings(sounds)
    for text in ordinary:
        yield VerbForm(text, tense, voice, person, gender, number, False)
    if voice == "passive":
        return  # a passive has no object, so that a pronoun on it is too rare to be worth its false readings
    for text in _before_pronoun(sounds, tense, cell):
        if text not in ordinary:
            yield VerbForm(text, tense, voice, person, gender, number, True)


def _before_pronoun(sounds: str, tense: FormTense, cell: _Cell) -> tuple[str, ...]:
    last = sounds[-1]
    if last == "F":
        return spellings(sounds[:-1])
    if last == "Y":
        return spellings(sounds[:-1] + "A")
    if last == "'" and tense in _VOWEL_BEFORE_PRONOUN:
        return spellings(sounds + _VOWEL_BEFORE_PRONOUN[tense])
    if tense == "perfect" and cell == (2, "m", "pl"):
        return spellings(sounds + "U")
    return ()
