"""Things that stand: laws, treaties and anniversaries are called by words of acts without saying that they are done (`events/standing.yaml`)."""

from __future__ import annotations

from rasid.arabic.letters import fold
from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView
from rasid.coding.words import Word


def names_what_stands(view: SentenceView, word: Word) -> bool:
    """True for a noun that names a law, a treaty or a day: قانون *التظاهر*، *اتفاقية* شيكاغو; not for one that is made: وقعت *معاهدة* السلام."""
    if word.tag != "N":
        return False
    phrase = view.phrase_with_head(word.index)
    if phrase is None:
        return False
    for thing in view.lexicon.standing:
        if thing.kind == "governs":
            governor = phrase.governor
            if (
                governor is not None
                and word.article
                and phrase.end == word.index + 1
                and _is(view.words[governor.head], thing.words)
            ):
                return True
        elif _is(word, thing.words) and _has_name(view, phrase) and not _made(view, word, thing.made_with):
            return True
    return False


def _is(word: Word, lemmas: tuple[str, ...]) -> bool:
    return word.reading is not None and fold(word.reading.lexeme.key) in lemmas


def _has_name(view: SentenceView, phrase: Phrase) -> bool:
    """True when a definite genitive or adjective says which one: معاهدة *السلام*، الاتفاقيات *الدولية*."""
    nested = view.nested(phrase)
    if nested is not None:
        return nested.definite and view.actor(nested) is None
    return view.words[phrase.head].article and any(view.words[i].article for i in phrase.adjectives)


def _made(view: SentenceView, word: Word, made_with: tuple[str, ...]) -> bool:
    clause = view.clause_of(word.index)
    around = (w for w in view.words if w.index != word.index and view.clauses[w.clause].within(clause))
    return any(fold(r.lexeme.key) in made_with for w in around for r in w.readings)
