"""Speech in its own words: the quotation, or what follows the colon, behind a verb of saying, and where it closes."""

from __future__ import annotations

from rasid.arabic.tokens import CLOSING_QUOTES, OPENING_QUOTES
from rasid.coding.clause import Clause
from rasid.coding.scopes import another_that, reach
from rasid.coding.view import SentenceView

_DASHES = frozenset("-–—")
MAX_OPENER = 18
"""Words between a cue and what opens its content: its subject, and whom it addresses."""
MAX_DESCRIBED = 30
"""The same, where a clause tells more of the speaker: أكد فلان، عضو كتلة «…» التي يتزعمها …، أن."""


def direct_speech(view: SentenceView, home: Clause, end: int) -> set[int]:
    """A quotation or what follows a colon behind a cue of saying."""
    for clause in view.clauses:
        if clause.kind != "quote" or clause.start < end:
            continue
        inside = clause.parent is not home  # قال في مقابلة *أجرتها قناة* «…»
        if clause.start - end < (MAX_DESCRIBED if inside else MAX_OPENER) and _within_description(clause, home):
            return up_to_close(view, clause.start, reach(view, clause))
    for position in _outside_asides(view, end):
        word = view.words[position]
        if word.text == ":" and position + 1 < len(view.words):
            behind = set(range(position + 1, len(view.words)))
            quoted = opens_quotation(view, position + 1)
            return _before_description(view, position + 1, behind) if quoted else behind
        if word.text in OPENING_QUOTES and not any(w.text in CLOSING_QUOTES for w in view.words[position:]):
            return set(range(position, len(view.words)))  # وتابع «انسحبنا من القرية.
        told = word.tag == "V" and view.clause_of(position).kind == "relative"  # قال فلان، الذي *زار* المدينة: …
        if (word.tag in ("V", "COMP") and not told) or word.text in "؛.":
            break
    return set()


def _outside_asides(view: SentenceView, end: int) -> list[int]:
    """The words behind a verb of saying that may lead to what is said, remarks between dashes or brackets left out: صرح ضابط -*رفض كشف
    هويته*-: …"""
    found: list[int] = []
    aside = False
    for word in view.words[end : end + MAX_OPENER]:
        if word.text in _DASHES:
            aside = not aside
        elif word.text in "()":
            aside = word.text == "("
        elif not aside:
            found.append(word.index)
    return found


def _within_description(clause: Clause, home: Clause) -> bool:
    """True for a clause of `home`, also where only clauses that describe something stand between."""
    above = clause.parent
    while above is not None and above is not home and above.kind == "relative":
        above = above.parent
    return above is home


def opens_quotation(view: SentenceView, index: int) -> bool:
    """True for a mark that opens a quotation; straight marks open and close in turn."""
    mark = view.words[index]
    if mark.tag != "QUOTE" or mark.text in CLOSING_QUOTES:
        return False
    if mark.text in OPENING_QUOTES:
        return True
    return sum(w.tag == "QUOTE" and w.text == mark.text for w in view.words[:index]) % 2 == 0


def _before_description(view: SentenceView, start: int, words: set[int]) -> set[int]:
    """What is said behind a colon ends with its quotation where a relative clause behind a comma tells of something there: قال: «هذه بداية»،
    *الذي استعادته القوات*."""
    said = up_to_close(view, start, words)
    behind = max(said) + 1 if said else len(view.words)
    if behind + 1 < len(view.words) and view.words[behind].text in "،," and view.words[behind + 1].tag == "REL":
        return said
    return words


def up_to_close(view: SentenceView, start: int, words: set[int]) -> set[int]:
    """What is said in a quotation ends with it: قال الوزير «هذه البداية» في المطار *الذي استعادته القوات*."""
    depth = 0
    for word in view.words[start:]:
        if word.tag != "QUOTE":
            continue
        if word.text in OPENING_QUOTES:
            depth += 1
        elif word.text in CLOSING_QUOTES or depth:
            depth -= 1
        else:
            depth += 1
        behind = next((w for w in view.words[word.index + 1 :] if w.tag != "PUNCT"), None)
        if depth <= 0 and not (behind is not None and another_that(behind)):
            return {i for i in words if i <= word.index}
    return words
