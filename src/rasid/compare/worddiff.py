"""What one version of a text adds to another and leaves out, word by word.

Words are compared folded, so that spelling, tashkeel and the forms of digits make no difference, and shown as they are printed. Signs between
words are not compared; they go with the word before them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from html import escape
from typing import Literal, NamedTuple

from rasid.arabic.letters import fold

Kind = Literal["same", "removed", "added"]

_KEPT = re.compile(r"\w+")
_LONG = 20_000


class Passage(NamedTuple):
    """A run of words: in both (as the second text prints it), in the first alone, or in the second alone."""

    kind: Kind
    text: str
    words: int


class Difference(NamedTuple):
    """The passages in order, and how many words were removed and added."""

    passages: list[Passage]
    removed: int
    added: int


def word_diff(first: str, second: str) -> Difference:
    """The difference of two texts."""
    own, other = _words(first), _words(second)
    keys = [key for key, _, _ in own], [key for key, _, _ in other]
    passages: list[Passage] = []
    # Its guess that frequent words do not matter makes long texts fast, and short ones wrong.
    matcher = SequenceMatcher(None, *keys, autojunk=len(own) * len(other) > _LONG**2)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            passages.append(_passage("same", second, other, c, d))
            continue
        if b > a:
            passages.append(_passage("removed", first, own, a, b))
        if d > c:
            passages.append(_passage("added", second, other, c, d))
    removed = sum(one.words for one in passages if one.kind == "removed")
    added = sum(one.words for one in passages if one.kind == "added")
    return Difference(passages, removed, added)


def _words(text: str) -> list[tuple[str, int, int]]:
    """(key, start, end up to the next word) of each word."""
    # Tashkeel is no letter for a regular expression and would part a word: it is found in the text without its marks.
    found = []
    matches = list(re.finditer(r"\S+", text))
    for index, match in enumerate(matches):
        end = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        key = " ".join(_KEPT.findall(fold(match.group())))
        if key:
            found.append((key, match.start(), end))
        elif found:
            found[-1] = (found[-1][0], found[-1][1], end)
    return found


def _passage(kind: Kind, text: str, words: Sequence[tuple[str, int, int]], start: int, end: int) -> Passage:
    return Passage(kind, text[words[start][1] : words[end - 1][2]].rstrip(" \t"), end - start)


def as_html(difference: Difference, first: str, second: str, *, labels: tuple[Sequence[str], Sequence[str]]) -> str:
    """One page that needs no network, from right to left: removed words struck out, added ones underlined.

    `labels`: what names each report (number, outlet, day); each is set apart, so that a day is not turned around beside Arabic.
    """
    named = [" · ".join(f"<bdi>{escape(part)}</bdi>" for part in parts) for parts in labels]
    marks = {"same": "{}", "removed": "<del>{}</del>", "added": "<ins>{}</ins>"}
    body = " ".join(
        marks[one.kind].format(escape(one.text).replace("\n", "<br>")) for one in difference.passages
    )  # fmt: skip
    return f"""<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(first or labels[0][0])} ← {escape(second or labels[1][0])}</title>
<style>
body {{ font: 1.05rem/1.9 "Noto Naskh Arabic", "Amiri", "Segoe UI", Tahoma, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }}
del {{ background: #fde2e0; color: #7d1a12; text-decoration: line-through; }}
ins {{ background: #dcf3e1; color: #10502a; text-decoration: underline; }}
table {{ border-collapse: collapse; margin-bottom: 1.5rem; }}
th, td {{ text-align: start; padding: .2rem .8rem; border-bottom: 1px solid #ddd; }}
th, td bdi, td del, td ins {{ white-space: nowrap; }}
@media (prefers-color-scheme: dark) {{ body {{ background: #161616; color: #eee; }} del {{ background: #4a1a17; color: #ffc9c4; }} ins {{ background: #143d22; color: #c4f2d1; }} }}
</style>
</head>
<body>
<table>
<tr><th scope="row">الأول · <span lang="en">first</span></th><td>{named[0]}</td><td>{escape(first)}</td><td><del>حُذف · <span lang="en">removed</span> {difference.removed}</del></td></tr>
<tr><th scope="row">الثاني · <span lang="en">second</span></th><td>{named[1]}</td><td>{escape(second)}</td><td><ins>أُضيف · <span lang="en">added</span> {difference.added}</ins></td></tr>
</table>
<p>{body}</p>
</body>
</html>
"""
