"""What nouns and adjectives share: the shapes of a written word by number and case, and how specs are read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from rasid.arabic.noun_endings import attach, before_pronoun, tanwin

__all__ = [
    "KASRATAN",
    "SOUND_PLURAL_NOUNS",
    "Case",
    "Definite",
    "Gender",
    "NounError",
    "NounForm",
    "Number",
    "Shape",
    "defective_shapes",
    "dual_shapes",
    "forms_of_one_word",
    "is_diptote",
    "is_marked_defective",
    "read_words",
    "shows_defective",
    "singular_shapes",
    "sound_masculine_shapes",
]

Number = Literal["sg", "du", "pl"]
Gender = Literal["m", "f"]
Case = Literal["any", "nom", "obl", "acc"]  # obl: genitive or accusative; acc: the indefinite accusative with tanwin
Definite = Literal["no", "yes", "any"]  # any: ال may stand before it; yes: the text holds its ال


class NounError(ValueError):
    """A noun or adjective spec that cannot be read; the message says what was expected."""

    def __init__(self, spec: str, expected: str) -> None:
        super().__init__(f"noun {spec!r}: expected {expected}")
        self.spec = spec
        self.expected = expected


@dataclass(frozen=True, slots=True)
class NounForm:
    """One written shape."""

    text: str
    number: Number
    gender: Gender
    case: Case
    construct: bool  # needs a noun or pronoun after it: مسلحو, مسلحي
    before_pronoun: bool  # only stands before a pronoun: مهاجمت (ه), أبناؤ (ه)
    definite: Definite


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape of one word: `state` says where it may stand."""

    text: str
    case: Case
    state: Literal["free", "indefinite", "construct", "pronoun"]


_TASHKEEL = frozenset("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0670\u0640")
KASRATAN = "\u064d"
SOUND_PLURAL_NOUNS = frozenset({"بنون", "سنون", "أهلون"})


def read_words(spec: str, text: str) -> list[str]:
    words = ["".join(letter for letter in word if letter not in _TASHKEEL) for word in text.split()]
    for word in words:
        if len(word) < 2 or not all("\u0621" <= letter <= "\u064a" for letter in word):
            raise NounError(spec, f"Arabic words of two letters or more, not {word!r}")
    return words


def is_marked_defective(word: str) -> bool:
    """Whether a spec writes the ٍ of a defective word: متبنٍّ."""
    return word.rstrip("\u0651").endswith(KASRATAN)


def shows_defective(singular: str, plural: str) -> bool:
    """Whether the plural tells that the singular has (or loses) a final ي: قاض/قضاة, ناد/أندية, محام/محامون."""
    stem = singular[:-1] if singular.endswith("ي") else singular
    if plural.endswith("ون") and plural not in SOUND_PLURAL_NOUNS:
        return plural[:-2] == stem and (stem != singular or _is_short_participle(stem))
    if len(stem) != 3 or stem[1] != "ا":
        return False
    first, last = stem[0], stem[2]
    return plural in (first + last + "اة", "أ" + first + last + "ية", first + "وا" + last, first + "وا" + last + "ي")


def _is_short_participle(stem: str) -> bool:
    """The shapes of active participles that have lost their last radical: داع, مدع, محام, متبن, مشتر, مستول, متفاد."""
    if len(stem) == 3:
        return stem[0] == "م" or stem[1] == "ا"
    if stem[0] != "م":
        return False
    if len(stem) == 4:
        return stem[2] in "اتد" or stem[1] in "تن"
    return len(stem) == 5 and (stem[1:3] == "ست" or (stem[1] == "ت" and stem[3] == "ا"))


def is_diptote(plural: str) -> bool:
    """مفاعل, فعائل, مفاعيل: no tanwin."""
    return len(plural) >= 5 and plural[2] == "ا" and plural[-1] not in "ةى"


def singular_shapes(word: str, *, has_tanwin: bool = True) -> list[Shape]:
    shapes = [Shape(word, "any", "free")]
    if has_tanwin and (accusative := tanwin(word)) != word:
        shapes.append(Shape(accusative, "acc", "indefinite"))
    shapes += [Shape(text, _case(case), "pronoun") for text, case in before_pronoun(word)]
    return shapes


def _case(name: str) -> Case:
    return "nom" if name == "nom" else "obl" if name == "obl" else "any"


def defective_shapes(word: str, *, tanwin_in_accusative: bool) -> list[Shape]:
    shapes = [Shape(word, "any", "indefinite"), Shape(word + "ي", "any", "free")]
    if tanwin_in_accusative:
        shapes.append(Shape(word + "يا", "acc", "indefinite"))
    return shapes


def dual_shapes(word: str, *, feminine: bool) -> list[Shape]:
    stems = [word]
    if feminine and word.endswith("اء"):
        stems.append(word[:-1] + "و")  # صحراوان
    shapes: list[Shape] = []
    for stem in stems:
        shapes += [Shape(text, "nom", "free") for text in attach(stem, "ان")]
        shapes += [Shape(text, "obl", "free") for text in attach(stem, "ين")]
        shapes += [Shape(text[:-1], "nom", "construct") for text in attach(stem, "ان")]
        shapes += [Shape(text[:-1], "obl", "construct") for text in attach(stem, "ين")]
    return shapes


def sound_masculine_shapes(plural: str) -> list[Shape]:
    stem = plural[:-2]
    stem = stem[:-1] + "ء" if stem.endswith("ؤ") else stem  # بناؤون, بنائين
    shapes = [Shape(text, "nom", "free") for text in dict.fromkeys((plural, *attach(stem, "ون")))]
    shapes += [Shape(text, "obl", "free") for text in attach(stem, "ين")]
    shapes += [Shape(text[:-1], "nom", "construct") for text in attach(stem, "ون")]
    shapes += [Shape(text[:-1], "obl", "construct") for text in attach(stem, "ين")]
    return shapes


def forms_of_one_word(shapes: list[Shape], number: Number, gender: Gender) -> Iterator[NounForm]:
    for shape in shapes:
        definite: Definite = "any" if shape.state == "free" else "no"
        construct, pronoun = shape.state == "construct", shape.state == "pronoun"
        yield NounForm(shape.text, number, gender, shape.case, construct, pronoun, definite)
