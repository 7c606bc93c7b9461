"""The word right before a verb as its subject, where the nearest reading of its form or of the verb's rules that out."""

from __future__ import annotations

from rasid.coding.agreement import acts, agrees
from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView
from rasid.coding.words import Word


def governed_before(view: SentenceView, verb: Word) -> Phrase | None:
    """The indefinite genitive right before a verb that agrees with it and not with what governs it: انفجار *سيارة مفخخة* استهدفت دورية."""
    return next(
        (
            p
            for p in view.phrases
            if p.end == verb.index and p.governor is not None and not p.definite and agrees(view, verb, p, before=True)
        ),
        None,
    )


def reads_imperfect(view: SentenceView, verb: Word, subject: Phrase) -> bool:
    """Takes the imperfect for a perfect of the same letters that the subject right before it rules out: القوات *تطهّر*، not تطهّرَ."""
    chosen = verb.reading
    if chosen is None or chosen.features.tense != "perfect" or not acts(view, subject):
        return False
    for reading in verb.readings:
        if reading.features.tense == "imperfect" and reading.features.voice == "active":
            verb.reading = reading
            if agrees(view, verb, subject, before=True):
                return True
    verb.reading = chosen
    return False
