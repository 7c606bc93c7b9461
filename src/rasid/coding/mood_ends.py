"""Where what is aimed at, demanded, feared or foretold ends and what is so is told: … أن ينسحبوا، *وقصفت* الطائرات; إذا قبلت الحركة الهدنة، *وهو
عرض رحبت به*."""

from __future__ import annotations

from rasid.coding.scopes import before
from rasid.coding.view import SentenceView

_LAM = "ل"
_WHERE = "حيث"
_ALSO = "كما"
_ABOVE_ALL = frozenset({"خاصه", "خصوصا", "سيما", "لاسيما"})


def before_remark(view: SentenceView, words: frozenset[int]) -> frozenset[int]:
    """What is aimed at, demanded or supposed ends where a remark of the author takes it up: إذا قبلت الحركة الهدنة، *وهو عرض رحبت به* …"""
    for index in sorted(words):
        word = view.words[index]
        if word.folded == _WHERE and index > min(words) and view.words[index - 1].tag != "P":
            return before(words, index)  # دعا إلى هجوم في الشمال، *حيث تدور المعارك*
        if word.tag == "PRON" and word.conj == "و" and index > min(words) and view.words[index - 1].text in "،,":
            return before(words, index)
    return words


def in_its_mood(view: SentenceView, words: frozenset[int]) -> frozenset[int]:
    """What أن opens with a subjunctive or a future ends where a comma and a verb in the perfect go on to tell what was: … أن ينسحبوا، *وقصفت*
    الطائرات."""
    clause = view.clause_of(min(words))
    if clause.verb is None:
        return words
    reading = view.words[clause.verb].reading
    wished = clause.marker is not None and clause.verb == clause.marker + 1 and view.words[clause.marker].bare == "أن"
    ahead = reading is not None and (reading.features.tense == "subjunctive" or reading.future or reading.prep == _LAM)
    if reading is None or not (ahead or (wished and reading.features.tense == "imperfect")):
        return words
    also = next((i for i in sorted(words) if i > clause.verb and _adds_fact(view, i)), None)
    if also is not None:
        words = before(words, also)
    fact = next((i for i in sorted(words) if i > clause.verb and _gives_reason(view, i)), None)
    if fact is not None:
        return before(words, fact)
    for other in view.clauses:
        verb = other.verb
        if other.kind not in ("coordinate", "serial") or other.sibling is None or verb is None or verb not in words:
            continue
        if other.kind == "serial" and (other.sibling is not clause or view.words[verb - 1].text != "،"):
            continue  # … ليشاركوا في القتال، *انتفض* أبناء العشائر
        found = view.words[verb].reading
        first = min(other.start, verb)
        comma = first > 0 and view.words[first - 1].text == "،"
        if other.sibling is not clause and not (comma and other.sibling.within(clause)):
            continue
        aim = view.words[clause.verb].prep == _LAM and view.words[verb].conj == "و"
        if found is not None and found.features.tense == "perfect" and (comma or aim):
            return before(words, first)
    return words


def _adds_fact(view: SentenceView, index: int) -> bool:
    """True where a further matter is told behind a comma: كي يستأنفوا نشاطهم، *كما أن* البعض فروا."""
    if view.words[index].folded != _ALSO or view.words[index - 1].text not in "،," or index + 1 >= len(view.words):
        return False
    return view.words[index + 1].tag == "COMP"


def _gives_reason(view: SentenceView, index: int) -> bool:
    """True where a fact is added as a reason: يتوقع أن ينسحبوا، *خاصة وأن* الجيش قصف مواقعهم."""
    if index + 1 >= len(view.words) or "complementizer" not in view.words[index + 1].analysis.particle:
        return False
    return view.words[index].folded in _ABOVE_ALL
