"""People named only by what they are or do: plain nouns of persons and participles in the human plural (متشددون، المشاركون)."""

from __future__ import annotations

from rasid.arabic.letters import fold
from rasid.coding.identities import Identity, nominative, plural_en
from rasid.coding.phrase import Phrase
from rasid.coding.transliterate import transliterate
from rasid.coding.words import Word, is_crowd
from rasid.knowledge.lexicon import Lexicon

RULE = "grammar/people"


def plain_people(words: list[Word], phrase: Phrase, lexicon: Lexicon) -> tuple[Identity, bool] | None:
    """The generic identity of people whom no role noun names, and whether they are several; None for anything else."""
    head = words[phrase.head]
    if phrase.start == phrase.head and is_crowd(head):
        key = head.folded.removeprefix("و")
        english = "crowd" if key.startswith("ال") else "people"
        return Identity(("people-noun", key), key, english, None, None, RULE, generic=True), True
    for reading in head.readings:
        person = reading.pos == "noun" and "person" in reading.lexeme.classes
        participle = (
            reading.pos == "adjective"
            and head.tag == "A"
            and ((reading.features.number == "pl" and head.folded.endswith(("ون", "ين"))) or phrase.quantified)
            and not reading.has_use("demonym")
        )
        if not (person or participle) or reading.enclitic:
            continue
        arabic = nominative(words, phrase.head, phrase.end, phrase.adjectives)
        gloss = lexicon.glosses.get(fold(reading.lexeme.key)) or transliterate(reading.lexeme.key)
        gloss = gloss.partition(",")[0].partition(" (")[0]
        several = reading.features.number != "sg" or phrase.quantified
        english = f"{gloss} people" if participle else plural_en(gloss) if several else gloss
        key = " ".join(w.folded.removeprefix("ال") for w in words[phrase.head : phrase.end] if w.tag != "QUOTE")
        return Identity(
            ("people-noun", key), arabic, english, None, None, RULE, generic=True
        ), reading.features.number != "sg"
    return None
