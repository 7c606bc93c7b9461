"""Nouns of several words: where the article goes and how the words behind the head agree."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from rasid.arabic.noun_endings import attach, before_pronoun, tanwin
from rasid.arabic.noun_shapes import Case, Definite, Gender, NounForm, Number, Shape, is_diptote

__all__ = ["PARTICLES", "Reading", "forms_of_compound", "has_article", "reading_of"]

# Words that never take ال inside a compound, so that the head carries it alone: المتحدث باسم.
PARTICLES = frozenset({
    "في", "من", "على", "إلى", "عن", "مع", "بين", "ضد", "لدى", "نحو", "غير", "عبر", "باسم", "تحت", "فوق", "قبل",
    "بعد", "أمام", "خلف", "حول", "دون", "خارج", "داخل",
})  # fmt: skip
_ATTACHED = ("بال", "لل")
"""Attached prepositions with the article behind them: القائم *بالأعمال*."""
_LONGEST_WITHOUT_ARTICLE = 3  # of words that begin with ال: الف is not ال + ف


Reading = Literal["governed", "agreeing", "both"]


def reading_of(singular: tuple[str, ...], plurals: tuple[tuple[str, ...], ...], gender: Gender) -> Reading:
    """Whether the words behind the head are governed by it or adjectives, as far as gender and plural tell."""
    tail = singular[1:]
    if not tail or _is_particle(tail[0]):
        return "both"
    if any(has_article(word) for word in tail):
        return "governed"
    elative = len(tail[0]) == 4 and tail[0][0] == "أ" and tail[0][-1] == "ى"  # أعلى
    looks_feminine = not elative and (tail[0][-1] in "ةىا" or tail[0].endswith("اء"))
    changed = [plural[1:] for plural in plurals if plural[1:] != tail]
    if changed and looks_feminine != (gender == "f"):
        return "governed"  # رئيس حكومة, رؤساء حكومات
    if changed:
        inflected = all(words and _inflects(tail[0], words[0]) for words in changed)
        return "agreeing" if inflected else "both"  # جنود سابقون, هجمات انتحارية; but رؤساء أحزاب
    if looks_feminine != (gender == "f"):
        return "governed"  # سيارة إسعاف, مكان إقامة
    if gender == "m" and plurals:
        return "governed"  # حواجز تفتيش: an adjective would have changed in the plural
    return "both"


def _is_particle(word: str) -> bool:
    return word in PARTICLES or word.startswith(_ATTACHED)


def _inflects(adjective: str, plural: str) -> bool:
    """True when the plural shows that the word behind the head agrees with it: سابقون, انتحارية, and every nisba."""
    return plural == adjective or plural.endswith("ون") or plural == f"{adjective}ة" or adjective.endswith(("ي", "ية"))


def forms_of_compound(
    heads: list[Shape], tail: tuple[str, ...], number: Number, gender: Gender, reading: Reading
) -> Iterator[NounForm]:
    """Every shape of a noun of several words, with and without its article."""
    cases: dict[tuple[str, Definite, bool], set[Case]] = {}
    for text, case, definite, pronoun in _readings(heads, tail, number, reading):
        cases.setdefault((text, definite, pronoun), set()).add(case)
    for (text, definite, pronoun), found in cases.items():
        yield NounForm(text, number, gender, _one_case(found), False, pronoun, definite)


def _one_case(cases: set[Case]) -> Case:
    if "any" in cases or {"nom", "obl"} <= cases:
        return "any"
    return "obl" if "obl" in cases else next(iter(cases))


def _readings(
    heads: list[Shape], tail: tuple[str, ...], number: Number, reading: Reading
) -> Iterator[tuple[str, Case, Definite, bool]]:
    if _is_particle(tail[0]):
        for head in heads:
            if head.state in ("free", "indefinite"):
                yield " ".join((head.text, *tail)), head.case, "no", False
            if head.state == "free":
                yield " ".join(("ال" + head.text, *tail)), head.case, "yes", False
    elif reading != "agreeing":
        yield from _governed(heads, tail)
    if reading != "governed" and (not _is_particle(tail[0]) or tail[0] == "غير"):
        yield from _agreeing(heads, tail, number)


def _governed(heads: list[Shape], tail: tuple[str, ...]) -> Iterator[tuple[str, Case, Definite, bool]]:
    """The head governs the tail: إطلاق نار, إطلاق النار, and with a pronoun مكان إقامت (ه)."""
    for head in heads:
        has_nun = head.state == "free" and head.case != "any"  # ان, ين and ون lose their ن before what they govern
        if has_nun or head.state not in ("free", "construct"):
            continue
        fixed = any(has_article(word) for word in tail)
        yield " ".join((head.text, *tail)), head.case, "yes" if fixed else "no", False
        if fixed:
            continue
        yield " ".join((head.text, *tail[:-1], _article(tail[-1]))), head.case, "yes", False
        if len(tail) > 1:
            yield " ".join((head.text, *map(_article, tail))), head.case, "yes", False
        for text, _ in before_pronoun(tail[-1]):
            yield " ".join((head.text, *tail[:-1], text)), head.case, "no", True


def _agreeing(heads: list[Shape], tail: tuple[str, ...], number: Number) -> Iterator[tuple[str, Case, Definite, bool]]:
    """The tail is adjectives: السيارة المفخخة, هجوما انتحاريا, سيارتين مفخختين, جنود سابقين."""
    for head in heads:
        if head.state not in ("free", "indefinite"):
            continue
        for case in ("nom", "obl", "acc"):
            if head.case not in ("any", case) and not (head.case == "obl" and case == "acc"):
                continue
            words = [_agree(word, number, case) for word in tail]
            if case != "acc" or head.case != "any" or not _has_accusative(heads, head):
                yield " ".join((head.text, *words)), _label(head, case), "no", False
            if head.state == "free" and case != "acc":
                definite = [_article(word) for word in words]
                yield " ".join(("ال" + head.text, *definite)), _label(head, case), "yes", False


def _has_accusative(heads: list[Shape], head: Shape) -> bool:
    return any(other.case == "acc" and other.text.startswith(head.text) for other in heads)


def _label(head: Shape, case: Case) -> Case:
    return case if head.case == "any" else head.case


def _agree(word: str, number: Number, case: Case) -> str:
    if word in PARTICLES:
        return word
    if number == "du":
        return attach(word, "ان" if case == "nom" else "ين")[0]
    if number == "pl" and word.endswith("ون"):
        return word if case == "nom" else attach(word[:-2], "ين")[0]
    if number == "pl" and (word.endswith("ات") or is_diptote(word)):
        return word
    return tanwin(word) if case == "acc" else word


def has_article(word: str) -> bool:
    return word.startswith("ال") and len(word) > _LONGEST_WITHOUT_ARTICLE


def _article(word: str) -> str:
    return word if word in PARTICLES else "ال" + word
