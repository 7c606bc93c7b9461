"""All written shapes of Arabic nouns and adjectives, from the specs of the lexicon.

    >>> [form.text for form in noun_forms(parse_noun("مسلح/ون/m")) if form.construct]
    ['مسلحا', 'مسلحي', 'مسلحو', 'مسلحي']

Single words come without ال, which is cut off as a particle; a noun of several words is given with and without it,
because the article moves: إطلاق النار, السيارة المفخخة. Where gender and plural leave open whether the words behind the
head are adjectives or governed by it, both readings are given; the wrong one is never printed. A plural of a single
word that is written out as singular + ون (محام/محامون, where مسلح has ون) or as قضاة beside قاض tells a defective
noun; so does a final ٍ (متبنٍّ).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rasid.arabic.adjectives import adjective_forms
from rasid.arabic.noun_compounds import PARTICLES, forms_of_compound, has_article, reading_of
from rasid.arabic.noun_endings import attach
from rasid.arabic.noun_shapes import (
    SOUND_PLURAL_NOUNS,
    Gender,
    NounError,
    NounForm,
    Number,
    Shape,
    defective_shapes,
    dual_shapes,
    forms_of_one_word,
    is_diptote,
    is_marked_defective,
    read_words,
    shows_defective,
    singular_shapes,
    sound_masculine_shapes,
)

__all__ = ["Noun", "NounError", "NounForm", "adjective_forms", "noun_forms", "parse_noun"]


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun as the lexicon gives it: the singular's words and each plural's words."""

    singular: tuple[str, ...]
    plurals: tuple[tuple[str, ...], ...]
    gender: Gender
    defective: bool  # the head's singular is written without its ي when indefinite: قاض


_FIVE_NOUNS = frozenset({"أب", "أخ", "حم"})
# Broken plurals on -in that a singular does not betray.
_DEFECTIVE_PLURALS = frozenset({"أراض", "ليال", "أياد", "أهال", "أوان", "أوال"})


def parse_noun(spec: str) -> Noun:
    """Read ``singular/plural(s)/gender``: ``هجوم/هجمات/m``, ``مسلح/ون/m``, ``إطلاق نار/-/m``."""
    parts = [part.strip() for part in spec.split("/")]
    if len(parts) != 3 or not all(parts):
        raise NounError(spec, "singular/plural/gender, for example هجوم/هجمات/m")
    if parts[2] not in ("m", "f"):
        raise NounError(spec, "the gender m or f")
    singular = tuple(read_words(spec, parts[0]))
    marked = is_marked_defective(parts[0].split()[0])
    written = [] if parts[1] == "-" else [plural.strip() for plural in parts[1].replace("،", ",").split(",")]
    plurals: list[tuple[str, ...]] = []
    defective = marked
    for plural in written:
        if plural == "-" or not plural:
            raise NounError(spec, "plurals parted by commas, or - alone for none")
        if plural in ("ون", "ات"):
            plurals.append(_sound_plural(singular, plural, defective=marked))
        else:
            words = tuple(read_words(spec, plural))
            # The plural of a compound is always written out, so that its ون tells nothing: متحدث باسم.
            if len(singular) == 1 or not words[0].startswith(singular[0]):
                defective = defective or shows_defective(singular[0], words[0])
            plurals.append(words)
    if defective and singular[0].endswith("ي"):
        singular = (singular[0][:-1], *singular[1:])
    return Noun(singular, tuple(plurals), "m" if parts[2] == "m" else "f", defective)


def _sound_plural(singular: tuple[str, ...], ending: str, *, defective: bool) -> tuple[str, ...]:
    head, *tail = singular
    if ending == "ات":
        stem = head + "ي" if defective else head
        return (attach(stem, "ات")[0], *tail)  # سيارات مفخخة: the adjective of things stays feminine singular
    if any(word in PARTICLES or has_article(word) for word in tail):
        return (attach(head, "ون")[0], *tail)
    return (attach(head, "ون")[0], *(attach(word, "ون")[0] for word in tail))


def noun_forms(noun: Noun) -> Iterator[NounForm]:
    """Every written shape of the noun; without dual when the spec gives no plural."""
    seen: set[NounForm] = set()
    reading = reading_of(noun.singular, noun.plurals, noun.gender)
    numbers: list[tuple[Number, tuple[str, ...]]] = [("sg", noun.singular)]
    if noun.plurals:
        numbers.append(("du", noun.singular))
    numbers += [("pl", plural) for plural in noun.plurals]
    for number, words in numbers:
        shapes = _head_shapes(noun, number, words[0])
        if len(words) == 1:
            forms = forms_of_one_word(shapes, number, noun.gender)
        else:
            forms = forms_of_compound(shapes, words[1:], number, noun.gender, reading)
        for form in forms:
            if form not in seen:
                seen.add(form)
                yield form


def _head_shapes(noun: Noun, number: Number, head: str) -> list[Shape]:
    if number == "sg" and head in _FIVE_NOUNS:
        return _five(head)
    if number == "sg":
        return defective_shapes(head, tanwin_in_accusative=True) if noun.defective else singular_shapes(head)
    if number == "du":
        return dual_shapes(head + "ي" if noun.defective else head, feminine=noun.gender == "f")
    stem = noun.singular[0]
    if head.endswith("ون") and (head[:-2] in _stems_of_sound_plural(stem) or head in SOUND_PLURAL_NOUNS):
        return sound_masculine_shapes(head)
    if _is_defective_plural(noun.singular[0], head):
        return defective_shapes(head.removesuffix("ي"), tanwin_in_accusative=False)
    if _is_sound_feminine(stem, head) or is_diptote(head):
        return singular_shapes(head, has_tanwin=False)
    return singular_shapes(head)


def _five(head: str) -> list[Shape]:
    """أب and أخ show their case by a long vowel before a noun or pronoun."""
    return [
        *singular_shapes(head),
        Shape(head + "و", "nom", "construct"),
        Shape(head + "ا", "acc", "construct"),
        Shape(head + "ي", "obl", "construct"),
    ]


def _stems_of_sound_plural(singular: str) -> set[str]:
    return {singular, *(text[:-2] for text in attach(singular, "ون"))}


def _is_defective_plural(singular: str, plural: str) -> bool:
    bare = plural.removesuffix("ي")
    if bare in _DEFECTIVE_PLURALS:
        return True
    if len(bare) != 4 or bare[2] != "ا":
        return False
    if (singular[-1] in "ىا" and len(singular) == 4) or (singular.endswith("اء") and len(singular) == 5):
        return bare == singular[:2] + "ا" + singular[2]  # مبنى/مبان, أفعى/أفاع, صحراء/صحار
    stem = singular.removesuffix("ة").removesuffix("ي")
    return len(stem) == 3 and stem != singular.removesuffix("ة") and bare == stem[0] + "وا" + stem[2]  # ناحية/نواح


def _is_sound_feminine(singular: str, plural: str) -> bool:
    if not plural.endswith("ات"):
        return False
    broken = singular[-1] == "ت" and len(plural) == 5 and plural[0] == "أ" != singular[0]
    return not broken  # أوقات is a broken plural of وقت
