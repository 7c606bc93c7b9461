"""Is this Arabic? Persian, Urdu, Kurdish, Pashto and Uyghur use the same script and would be coded into nonsense."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from rasid.arabic.letters import bare, is_arabic_letter
from rasid.errors import UnreadableInput
from rasid.reading.encoding import NONSENSE, plausibility
from rasid.reading.wordlists import Language, one_spelling, wordlists

MIN_SHARE = 0.5
"""Less than this share of Arabic letters: the text is in another script."""
MIXED_SHARE = 0.8
SAMPLE = 200_000
_WORD = re.compile(r"[^\W\d_]+")
_ARTICLE = re.compile("^[وفبك]?(?:ال|لل)[\u0620-\u064a]{2}")
_MOJIBAKE = re.compile("[ÃÂØÙ][\u0080-\u00bf\u0152-\u0192\u2013-\u2122]|[طظ][§„…†¹±¨©ھ€ˆ‰ٹ‡]")


def check_language(text: str, *, where: str | None) -> tuple[str, ...]:
    """Warnings about the language of `text`. Raises `UnreadableInput` when it is not Arabic."""
    sample = bare(text[:SAMPLE]) if len(text) <= SAMPLE else bare(text[: SAMPLE // 2] + " " + text[-SAMPLE // 2 :])
    letters = Counter(c for c in sample if c.isalpha())
    total = sum(letters.values())
    if not total:
        raise UnreadableInput("no words in it", where=where, expected="an Arabic report")
    if len(_MOJIBAKE.findall(sample)) > 0.1 * total:
        raise UnreadableInput(
            "the letters are garbled: UTF-8 that was read in another encoding and saved again",
            where=where, expected="an Arabic report", advice="Use the original file",
        )  # fmt: skip
    share = sum(n for c, n in letters.items() if is_arabic_letter(c)) / total
    if share < MIN_SHARE:
        raise UnreadableInput(
            f"not Arabic: most letters are {_main_script(letters)}", where=where, expected="an Arabic report"
        )
    words = [one_spelling(word) for word in _WORD.findall(text[:SAMPLE])]
    arabic, others = _evidence(words, wordlists().languages)
    if others:
        found, evidence = max(others.items(), key=lambda item: (item[1], item[0]))
        if len(words) >= 5 and evidence >= 0.08 * len(words) and evidence > 1.2 * arabic:
            raise UnreadableInput(f"not Arabic: the words are {found}", where=where, expected="an Arabic report")
        if evidence >= max(8, 0.03 * len(words), 0.15 * arabic):
            return (f"mixed language: Arabic and {found}",)
    if total > 200 and plausibility(sample) < NONSENSE - 0.3 and share > 0.9:
        raise UnreadableInput("the letters make no Arabic words", where=where, expected="an Arabic report")
    return ("mixed language",) if share < MIXED_SHARE else ()


def _evidence(words: list[str], languages: tuple[Language, ...]) -> tuple[float, dict[str, float]]:
    """How many words speak for Arabic, and for each of the other languages."""
    counts = Counter(words)
    own = next(language for language in languages if language.code == "ar")
    arabic = 0.0
    others: dict[str, float] = {}
    for word, number in counts.items():
        letters = set(word)
        if word in own.words or _ARTICLE.match(word):
            arabic += number
        for language in languages:
            if language is own:
                continue
            by_word = word in language.words and word not in own.words
            # Names with گ or پ (Iraqi and foreign ones) stand in Arabic text as well: a letter counts less than a word.
            by_letter = bool(letters & language.letters)
            if by_word or by_letter:
                others[language.name] = others.get(language.name, 0.0) + number * (1.0 if by_word else 0.7)
    return arabic, others


def _main_script(letters: Counter[str]) -> str:
    scripts: Counter[str] = Counter()
    for char, number in letters.items():
        scripts[unicodedata.name(char, "unknown").split()[0].capitalize()] += number
    return scripts.most_common(1)[0][0]
