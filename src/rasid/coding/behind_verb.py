"""The phrases behind a verb that may be its subject, its object or the complement of a preposition."""

from __future__ import annotations

from rasid.coding.agreement import among, aside, counts_behind, group
from rasid.coding.clause import Clause
from rasid.coding.passive import takes_object
from rasid.coding.phrase import Phrase
from rasid.coding.phrase_borders import OCCASION
from rasid.coding.titles_behind import without_titles
from rasid.coding.view import SentenceView
from rasid.coding.words import Word, has_class, is_crowd


def phrases_behind(view: SentenceView, clause: Clause, index: int) -> tuple[list[Phrase], list[Phrase]]:
    """The outer phrases of a clause behind its verb at word `index`, and those among them that may be its subject or object."""
    words = view.words
    stop = next((i for i in clause.words if i > index and words[i].tag == "V"), len(words))
    after = [p for p in view.outer_phrases(clause) if index < p.start < stop and id(p) not in view.absorbed]
    # What stands behind a conjunction (لاسيما السكان، لكن الجيش) is no subject or object of this verb.
    last = next((i for i in clause.words if i > index and words[i].tag == "CONJ"), stop)
    plain = [
        p
        for p in after
        if p.start < last
        and not p.prep
        and not p.pronoun
        and not view.is_time(p)
        and not has_class(words[p.head], OCCASION)
        and p.joined is None
        and not counts_behind(view, p)
        and not _of_act_before(words, p)
        and (words[p.head].tag != "NUM" or is_crowd(words[p.head]) or words[p.head].kind == "number")
    ]
    # قتل أربعة عمال، بينهم *سائق*: no second phrase of the verb; but دارت بينهم *معارك*
    plain = [p for p in plain if (p is plain[0] or not among(view, p)) and not aside(view, p, index)]
    return after, without_titles(view, plain)


_FROM, _WITH_IT = "من", "ب"


def ordered_by(view: SentenceView, phrase: Phrase) -> bool:
    """True for whose help, money or order it was by which the act was done: حررت القوات الرهائن بأمر *من الرئيس*."""
    if phrase.prep != _FROM:
        return False
    before = next((p for p in view.phrases if p.end == phrase.first and p.governor is None), None)
    if before is None or before.prep != _WITH_IT or before.end != before.head + 1:
        return False
    return not view.words[before.head].article and not before.pronoun


def _of_act_before(words: list[Word], phrase: Phrase) -> bool:
    """True for the act that a noun with the pronoun of its doer governs: لدى محاولتهم *اقتحام* القرية."""
    if not phrase.start:
        return False
    before, act = words[phrase.start - 1], words[phrase.head].reading
    if before.tag != "N" or not before.enclitic or before.reading is None or act is None:
        return False
    return before.reading.has_use("light") and act.has_use("event")


def shared_object(view: SentenceView, index: int) -> list[Phrase]:
    """The object of the verb right behind و that two verbs share: المدفعية *استهدفت* ودمرت عشرة مخابئ."""
    follow = view.words[index + 1] if index + 1 < len(view.words) else None
    if follow is None or follow.tag != "V" or follow.conj != "و" or follow.enclitic:
        return []
    plain = phrases_behind(view, view.clause_of(follow.index), follow.index)[1]
    return group(view, plain[0]) if plain and takes_object(view, follow.index) else []


def also_bare(view: SentenceView, plain: list[Phrase]) -> bool:
    """True when a second phrase follows the first without a comma between: subject and object, most likely."""
    return len(plain) > 1 and not any(w.text in "،," for w in view.words[plain[0].end : plain[1].start])


_WAYS = frozenset({"from_place", "to_place"})


def is_way(view: SentenceView, verb: Word, phrase: Phrase) -> bool:
    """True for a country behind a verb of going in the masculine, which names where somebody goes or leaves: the names of countries are
    feminine."""
    mention = view.actor(phrase)
    if mention is None or mention.kind not in ("state", "capital") or verb.reading is None:
        return False
    if verb.reading.features.gender != "m" or verb.reading.features.number != "sg":
        return False
    return any(view.lexicon.events[i].verb_frame.get("object") in _WAYS for r in verb.readings for i in r.uses("event"))
