"""Words of a query in Latin letters that are the name of a place or an actor also stand for that name in Arabic: Hodeidah finds الحديدة.

Only Rasid's own lists are asked, so that nobody learns who is named in a workspace.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rasid.archive.search.latin import LEAST_LOOSE, loosely, plain_latin
from rasid.archive.search.query import And, Node, Not, Or, Phrase, Word
from rasid.knowledge.store import load_lexicon

_LONGEST = 5
"""Words of a name"""
_MOST = 6
"""Names in Arabic that one name in Latin letters stands for"""


def in_arabic(name: str) -> tuple[str, ...]:
    """The names in Arabic that a name in Latin letters stands for; none for one that no list has."""
    plain = plain_latin(name)
    if not plain:
        return ()
    exact, loose = _names()
    return exact.get(plain) or (loose.get(loosely(plain), ()) if len(plain) >= LEAST_LOOSE else ())


def with_arabic_names(node: Node | None) -> Node | None:
    """A query in which names in Latin letters stand for those in Arabic, too."""
    if isinstance(node, Word | Phrase):
        return _widened([node])
    if isinstance(node, Or):
        return Or(tuple(with_arabic_names(part) or part for part in node.parts))
    if isinstance(node, Not):
        return Not(with_arabic_names(node.part) or node.part)
    if isinstance(node, And):
        parts = tuple(_conjunction(node.parts))
        return parts[0] if len(parts) == 1 else And(parts)
    return node


def _conjunction(parts: tuple[Node, ...]) -> Iterable[Node]:
    """The parts, words of one name together: the longest name first."""
    at = 0
    while at < len(parts):
        run = 0
        while at + run < len(parts) and run < _LONGEST and isinstance(parts[at + run], Word):
            run += 1
        for length in range(run, 1, -1):
            words = [part for part in parts[at : at + length] if isinstance(part, Word)]
            if in_arabic(" ".join(word.text for word in words)):
                yield _widened(words)
                at += length
                break
        else:
            yield with_arabic_names(parts[at]) or parts[at]
            at += 1


def _widened(words: list[Word] | list[Word | Phrase]) -> Node:
    own: Node = words[0] if len(words) == 1 else And(tuple(words))
    names = in_arabic(" ".join(word.text for word in words))
    if not names:
        return own
    at = words[0].at
    return Or((own, *(Phrase(name, at) if " " in name else Word(name, at) for name in names)))


@lru_cache(maxsize=1)
def _names() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Names in Arabic by plain and by loose names in Latin letters."""
    exact: dict[str, dict[str, None]] = {}
    lexicon = load_lexicon()
    named = [(place.en, place.ar) for _, place in lexicon.bundled_places()]
    named += [(actor.en, actor.ar) for actor in lexicon.actors]
    for en, ar in named:
        if ar and (plain := plain_latin(en)):
            exact.setdefault(plain, {})[ar] = None
    loose: dict[str, dict[str, None]] = {}
    for plain, own in exact.items():
        if len(plain) >= LEAST_LOOSE:
            loose.setdefault(loosely(plain), {}).update(own)
    return _few(exact), _few(loose)


def _few(found: dict[str, dict[str, None]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(own)[:_MOST] for name, own in found.items()}
