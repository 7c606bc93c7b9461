"""Text that is stored as it is seen from left to right, as some PDF files give it out, put into reading order.

Either every word is spelt backwards, which shows in the letters that only end words (ة ى) and in the article that
only begins them (ال); or the letters are right and the words of a line stand in reverse, which shows in full stops at
the beginning of lines and in particles that follow their verbs (يصدر لم).
"""

from __future__ import annotations

import re

from rasid.arabic.letters import bare, is_arabic_letter

_DIGIT_OR_LATIN = "0-9\u0660-\u0669\u06f0-\u06f9A-Za-z\u00c0-\u024f"
_LEFT_TO_RIGHT_RUN = re.compile(rf"[{_DIGIT_OR_LATIN}](?:[{_DIGIT_OR_LATIN}./:,+@_%٪\-]*[{_DIGIT_OR_LATIN}%٪])?")
_MIRROR = str.maketrans("()[]{}<>«»‹›“”", ")(][}{><»«›‹”“")
_WORD = re.compile("[\u0620-\u063f\u0641-\u064a]{3,}")
_MARKS_FIRST = re.compile("(^|\\s)([\u064b-\u065f\u0670]+)(\\S)")
_BEFORE_VERB = frozenset({"لم", "لن", "سوف", "قد", "لا"})
_STOPS = ".،؛:؟!"
_STOP_FIRST = re.compile(rf"^\s*[{_STOPS}]\s*[\u0620-\u064a]")
_LEADING_STOP = re.compile(rf"^([{_STOPS}]+)(.+)$")


def reading_order(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` with its lines in reading order, and the warning that says so when that changed them."""
    if letters_reversed(text):
        turned, what = _turn_letters, "letters"
    elif words_reversed(text):
        turned, what = _turn_words, "words"
    else:
        return text, ()
    lines = [turned(line) if _has_arabic(line) else line for line in text.split("\n")]
    return "\n".join(lines), (
        f"pdf: {what} stood in visual order and were put in reading order; compare with the page",
    )


def letters_reversed(text: str) -> bool:
    """True when most words are spelt backwards, by the letters that only begin or end words."""
    forward = backward = 0
    for word in _WORD.findall(bare(text)):
        forward += (word[-1] in "ةى") + word.startswith(("ال", "وال", "بال"))
        backward += (word[0] in "ةى") + word.endswith(("لا", "لاو", "لاب"))
    return backward >= 5 and backward > 2 * forward


def words_reversed(text: str) -> bool:
    """True when words are spelt rightly and stand in reverse order in their lines."""
    forward = backward = 0
    for line in bare(text).split("\n"):
        stripped = line.strip()
        backward += 2 * bool(_STOP_FIRST.match(stripped))
        forward += stripped.endswith((".", "؟")) and _has_arabic(stripped)
        words = [word.strip(_STOPS) for word in stripped.split()]
        for index, word in enumerate(words):
            if word in _BEFORE_VERB:
                follows = index + 1 < len(words) and words[index + 1][:1] in ("ي", "ت", "ن")
                precedes = index > 0 and words[index - 1][:1] in ("ي", "ت", "ن")
                forward += follows and not precedes
                backward += precedes and not follows
    return backward >= 3 and backward > 2 * forward


def _turn_letters(line: str) -> str:
    # Numbers and Latin words stand left to right in both orders.
    turned = _LEFT_TO_RIGHT_RUN.sub(lambda match: match.group()[::-1], line[::-1].translate(_MIRROR))
    # Marks that stood behind their letter have come before it.
    return _MARKS_FIRST.sub(lambda match: match[1] + match[3] + match[2], turned)


def _turn_words(line: str) -> str:
    groups: list[list[str]] = []
    latin_before = False
    for word in line.split():
        latin = not _has_arabic(word) and any(char.isalnum() for char in word)
        if latin and latin_before and not word[0].isdigit():
            groups[-1].append(word)
        else:
            groups.append([word])
        latin_before = latin
    words = [word for group in reversed(groups) for word in group]
    return " ".join(_LEADING_STOP.sub(r"\2\1", word) for word in words)


def _has_arabic(text: str) -> bool:
    return any(is_arabic_letter(char) for char in text)
