"""Other spellings of a text, with the way from each character to its new place.

The press prints the same words with and without hamza, dots, tashkeel and tatweel; a reader should not mind. Each variant
is a pure function of the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from rasid.arabic.letters import FATHA, KASRA, SUKUN, TASHKEEL, TATWEEL, is_arabic_letter

# Letters that join no letter behind them.
_UNJOINING = frozenset("اأإآٱدذرزوؤةىء")
_MOON = frozenset("أإآبجحخعغفقكمهو")
_HAMZA_OR_ALEF = frozenset("اأإآٱىءؤئ")
_HAMZA = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا"}
_INDIC = {str(digit): chr(0x0660 + digit) for digit in range(10)}
_SPACED = frozenset('.,،؛;:؟?!«»“”"()[]…')
_MARKED = TASHKEEL | {TATWEEL}


@dataclass(frozen=True, slots=True)
class Variant:
    """A text in another spelling. What began at `i` begins at `starts[i]`, what ended at `i` ends at `ends[i]`; both have
    one item more than the old text has characters."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


Piece = tuple[str, str, str]
"""What a character becomes: characters put before it, itself, characters put behind it that don't belong to it."""


def _built(pieces: Iterable[Piece]) -> Variant:
    out: list[str] = []
    starts, ends, at = [], [0], 0
    for before, body, behind in pieces:
        starts.append(at + len(before))
        ends.append(at + len(before) + len(body))
        out += (before, body, behind)
        at += len(before) + len(body) + len(behind)
    starts.append(at)
    return Variant("".join(out), tuple(starts), tuple(ends))


def _each(text: str, change: Callable[[str, int], str]) -> Variant:
    return _built(("", change(text, index), "") for index in range(len(text)))


def _letter(text: str, index: int) -> str:
    """The letter at an index; empty when there is none."""
    return text[index] if 0 <= index < len(text) and is_arabic_letter(text[index]) else ""


def _is_last(text: str, index: int) -> bool:
    """True when no letter of the word follows; marks don't count."""
    index += 1
    while index < len(text) and text[index] in _MARKED:
        index += 1
    return not _letter(text, index)


def harakat(text: str) -> Variant:
    """Tashkeel where spelling alone makes it sure: kasra under إ, fatha before ة and before a long ā, sukun on the article's ل
    before a moon letter. Full tashkeel would need to know the words."""
    return _each(text, lambda whole, index: whole[index] + _sure_mark(whole, index))


def _sure_mark(text: str, index: int) -> str:
    letter, following, before = _letter(text, index), _letter(text, index + 1), _letter(text, index - 1)
    if not letter or (index + 1 < len(text) and text[index + 1] in _MARKED):
        return ""
    if letter == "إ":
        return KASRA
    if letter == "ل" and before == "ا" and not _letter(text, index - 2) and following:
        # اليه may stand for إليه, and a single letter behind may be all of a word: الف, الم
        return SUKUN if following in _MOON and not _is_last(text, index + 1) else ""
    if letter in _HAMZA_OR_ALEF:
        return ""
    if following == "ة" and _is_last(text, index + 1):
        return FATHA
    if following == "ا" and not _is_last(text, index + 1):
        # بالقرب is bi-l-qurb, لاجتماع li-jtimāʿ, مائة miʾa
        first = not before or (before in "وف" and not _letter(text, index - 2))
        return "" if (letter in "بل" and first) or (letter == "م" and _letter(text, index + 2) == "ئ") else FATHA
    return ""


def no_hamza(text: str) -> Variant:
    """أ إ آ without hamza and madda: ا."""
    return _each(text, lambda whole, index: _HAMZA.get(whole[index], whole[index]))


def ha_for_ta(text: str) -> Variant:
    """ه for ة at the end of words."""
    return _each(text, lambda w, i: "ه" if w[i] == "ة" and _is_last(w, i) else w[i])


def alef_maqsura(text: str) -> Variant:
    """ى for ي at the end of words, as Egyptian papers print it."""
    return _each(text, lambda w, i: "ى" if w[i] == "ي" and _letter(w, i - 1) and _is_last(w, i) else w[i])


def tatweel(text: str) -> Variant:
    """A tatweel behind the first letter of each word that joins and is not the word's first."""
    return _built(_stretched(text))


def _stretched(text: str) -> Iterator[Piece]:
    done = False
    for index, char in enumerate(text):
        if not is_arabic_letter(char) and char not in _MARKED:
            done = False
        joins = (
            _letter(text, index) and char not in _UNJOINING and _letter(text, index - 1) and _letter(text, index + 1)
        )
        if joins and not done:
            done = True
            yield "", char + TATWEEL, ""
        else:
            yield "", char, ""


def indic_digits(text: str) -> Variant:
    """Arabic-Indic digits for European ones."""
    return _each(text, lambda whole, index: _INDIC.get(whole[index], whole[index]))


def spaced_punctuation(text: str) -> Variant:
    """Every punctuation mark with a space on both sides, except inside numbers."""
    return _built(_apart(text))


def _apart(text: str) -> Iterator[Piece]:
    for index, char in enumerate(text):
        before, behind = text[index - 1 : index], text[index + 1 : index + 2]
        if char not in _SPACED or (before.isdigit() and behind.isdigit()):
            yield "", char, ""
        else:
            yield (
                " " if before and not before.isspace() else "",
                char,
                " " if behind and not behind.isspace() and behind not in _SPACED else "",
            )


VARIANTS: dict[str, Callable[[str], Variant]] = {
    "harakat": harakat,
    "no-hamza": no_hamza,
    "ha-for-ta": ha_for_ta,
    "alef-maqsura": alef_maqsura,
    "tatweel": tatweel,
    "indic-digits": indic_digits,
    "spaced-punctuation": spaced_punctuation,
}
