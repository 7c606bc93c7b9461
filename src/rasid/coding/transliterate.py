"""Names of people and places that no list knows, in Latin letters: plain, without signs, consonants and long
vowels only."""

from __future__ import annotations

from collections.abc import Mapping

from rasid.arabic.letters import bare, fold

_LETTERS = {
    "ا": "a",
    "أ": "a",
    "إ": "i",
    "آ": "aa",
    "ب": "b",
    "ت": "t",
    "ث": "th",
    "ج": "j",
    "ح": "h",
    "خ": "kh",
    "د": "d",
    "ذ": "dh",
    "ر": "r",
    "ز": "z",
    "س": "s",
    "ش": "sh",
    "ص": "s",
    "ض": "d",
    "ط": "t",
    "ظ": "z",
    "ع": "a",
    "غ": "gh",
    "ف": "f",
    "ق": "q",
    "ك": "k",
    "ل": "l",
    "م": "m",
    "ن": "n",
    "ه": "h",
    "ة": "a",
    "و": "w",
    "ي": "y",
    "ى": "a",
    "ء": "",
    "ئ": "'",
    "ؤ": "'",
    "ِ": "i",
    "پ": "p",
    "چ": "ch",
    "ڤ": "v",
    "گ": "g",
}
_CONSONANTS = frozenset("بتثجحخدذرزسشصضطظغفقكلمنهء")


def transliterate(text: str, known: Mapping[str, str] | None = None) -> str:
    """A readable Latin spelling of Arabic words; unwritten short vowels stay unwritten except between two first
    consonants; `known` spells words that are known, by folded word. عبد and what is behind it are one name."""
    words, known = bare(text).split(), known or {}
    spelled: list[str] = []
    for index, word in enumerate(words):
        servant = index > 0 and words[index - 1] == _SERVANT and word.startswith("ال")
        if servant:
            whole = known.get(fold(_SERVANT + word))
            spelled[-1] = whole or f"Abdul {_spelled(word, known).removeprefix('al-')}"
        else:
            spelled.append(_spelled(word, known))
    return " ".join(spelled)


def _word(word: str) -> str:
    article = ""
    if word.startswith("ال") and len(word) > 3:
        article, word = "al-", word[2:]
    letters = []
    for index, char in enumerate(word):
        inside = 0 < index < len(word) - 1
        last = index == len(word) - 1 and index > 0
        between_consonants = inside and word[index - 1] in _CONSONANTS
        if char == "و" and (between_consonants or last):
            letters.append("u")
        elif char == "ي" and (between_consonants or last):
            letters.append("i")
        elif char in _CONSONANTS and index == 1 and word[0] in _CONSONANTS:
            letters.append("a" + _LETTERS[char])
        else:
            letters.append(_LETTERS.get(char, char))
    if len(word) > 2 and word[-1] in _CONSONANTS and word[-2] in _CONSONANTS:
        letters[-1] = ("i" if word[-3] == "ا" else "a") + letters[-1]  # Ahmad, Khalid: no name ends in two consonants
    spelled = "".join(letters)
    return article + spelled[:1].upper() + spelled[1:]


_FATHER_OF, _SERVANT = "أبو", "عبد"


def _spelled(word: str, known: Mapping[str, str]) -> str:
    """A word as it is known, also behind 'father of' in one word (أبومحمد), else letter by letter."""
    child = known.get(fold(word.removeprefix(_FATHER_OF))) if word.startswith(_FATHER_OF) else None
    return known.get(fold(word)) or (f"Abu {child}" if child else _word(word.replace("ئي", "ئِ")))
