"""Is this Arabic? Persian, Urdu, Kurdish, Pashto and Uyghur use the same script and would be coded into nonsense."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field

from rasid.arabic.letters import bare, is_arabic_letter
from rasid.errors import UnreadableInput
from rasid.reading.encoding import NONSENSE, plausibility
from rasid.reading.wordlists import Language, one_spelling, wordlists

MIN_SHARE = 0.5
"""Less than this share of Arabic letters: the text is in another script."""
MIXED_SHARE = 0.8
MIN_FUNCTION_WORDS, MIN_EVIDENCE = 2, 3
"""Different function words, and different words of any kind, that must speak for another language."""
MIN_LETTERED = 4
"""Different words with foreign letters that do without function words: in Sorani or Uyghur nearly every word has
them.
"""
SAMPLE = 200_000
_WORD = re.compile(r"[^\W\d_]+")
_ARTICLE = re.compile("^[وفبك]?(?:ال|لل)[\u0620-\u064a]{2}")
_MOJIBAKE = re.compile("[ÃÂØÙ][\u0080-\u00bf\u0152-\u0192\u2013-\u2122]|[طظ][§„…†¹±¨©ھ€ˆ‰ٹ‡]")


def check_language(text: str, *, where: str | None) -> tuple[str, ...]:
    """Warnings about the language of `text`. Raises `UnreadableInput` when it is not Arabic."""
    sample = bare(text[:SAMPLE]) if len(text) <= SAMPLE else bare(text[: SAMPLE // 2] + " " + text[-SAMPLE // 2 :])
    letters = Counter({c: number for c, number in Counter(sample).items() if c.isalpha()})
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
        found, evidence = max(others.items(), key=lambda item: (item[1].weight, item[0]))
        if evidence.is_enough(len(words)) and evidence.weight > 1.2 * arabic:
            raise UnreadableInput(f"not Arabic: the words are {found}", where=where, expected="an Arabic report")
        if (
            evidence.weight >= max(8, 0.03 * len(words), 0.15 * arabic)
            and len(evidence.function_words) >= MIN_FUNCTION_WORDS
        ):
            return (f"mixed language: Arabic and {found}",)
    if total > 200 and plausibility(sample) < NONSENSE - 0.3 and share > 0.9:
        raise UnreadableInput("the letters make no Arabic words", where=where, expected="an Arabic report")
    return ("mixed language",) if share < MIXED_SHARE else ()


@dataclass(slots=True)
class _Evidence:
    """What speaks for a language: its function words, and words with letters that Arabic does not have."""

    weight: float = 0.0
    function_words: set[str] = field(default_factory=set)
    lettered: set[str] = field(default_factory=set)

    def is_enough(self, words: int) -> bool:
        """True when so much can't be chance: an Arabic sentence may hold a word that is Urdu as well (جو), or names
        with پ and گ.
        """
        if self.weight < 0.08 * words:
            return False
        several = (
            len(self.function_words) >= MIN_FUNCTION_WORDS and len(self.function_words | self.lettered) >= MIN_EVIDENCE
        )
        return several or len(self.lettered) >= max(MIN_LETTERED, 0.4 * words)


def _evidence(words: list[str], languages: tuple[Language, ...]) -> tuple[float, dict[str, _Evidence]]:
    """How many words speak for Arabic, and what speaks for each of the other languages."""
    counts = Counter(words)
    own = next(language for language in languages if language.code == "ar")
    arabic = 0.0
    others: dict[str, _Evidence] = {}
    for word, number in counts.items():
        letters = set(word)
        if word in own.words or _ARTICLE.match(word):
            arabic += number
        for language in languages:
            if language is own:
                continue
            by_word = word in language.words and word not in own.words
            # Names with گ or پ (Iraqi and foreign ones) stand in Arabic text as well: a letter counts less than a word.
            if by_word or letters & language.letters:
                evidence = others.setdefault(language.name, _Evidence())
                evidence.weight += number * (1.0 if by_word else 0.7)
                (evidence.function_words if by_word else evidence.lettered).add(word)
    return arabic, others


def _main_script(letters: Counter[str]) -> str:
    scripts: Counter[str] = Counter()
    for char, number in letters.items():
        scripts[unicodedata.name(char, "unknown").split()[0].capitalize()] += number
    return scripts.most_common(1)[0][0]
