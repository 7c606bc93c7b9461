"""Participles with which a speaker goes on behind what he says: قال الوزير إن الجيش تقدم، *محذرا* الحركة من القصف."""

from __future__ import annotations

from rasid.coding.clause import SPOKEN, Clause, is_participle
from rasid.coding.view import SentenceView

_COMMAS = "،,"


def clause_of_speaker(view: SentenceView, index: int) -> Clause | None:
    """The clause of the verb of saying that the participle of saying at `index` stands beside, behind a comma: the innermost with whose
    verb it agrees."""
    word = view.words[index]
    if (
        not index
        or not is_participle(word)
        or view.words[index - 1].text not in _COMMAS
        or not _attributes(view, index)
    ):
        return None
    gender = "f" if word.bare.endswith(("ة", "ةً")) else "m"
    own = view.clause_of(index)
    led = [c for c in view.clauses if c.kind == "adverbial" and c.parent is own and own.verb == index]
    for clause in (*led, *own.ancestors()):  # *إذ أبلغ* الناشط الصحيفة أن …، مشيرا إلى
        if clause.kind == "quote" or (
            clause.kind == "relative" and word.reading is not None and word.reading.uses("event")
        ):
            return None
        if clause.kind == "relative":
            continue  # وأشاد بالجنود الذين انسحبوا، *مبينا* أن
        reading = view.words[clause.verb].reading if clause.verb is not None and clause.verb < index else None
        if (
            clause.verb is None
            or reading is None
            or clause.verb == index
            or not (_attributes(view, clause.verb) or (clause.kind == "main" and _acts_with_words(view, clause.verb)))
        ):
            continue
        if reading.features.gender == gender and reading.features.person == 3:
            return clause
    return None


def _acts_with_words(view: SentenceView, index: int) -> bool:
    """True for a verb of an act that is done with words: *أشاد* بالجنود، مبينا أن."""
    reading = view.words[index].reading
    return reading is not None and any(view.lexicon.events[i].type in SPOKEN for i in reading.uses("event"))


def _attributes(view: SentenceView, index: int) -> bool:
    reading = view.words[index].reading
    return reading is not None and any(view.lexicon.cues[i].attribution is not None for i in reading.uses("cue"))
