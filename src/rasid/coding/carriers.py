"""Carriers: light verbs (شن هجوما), control verbs (يسعى إلى تهريب), nouns of acting (تنفيذ عمليات) and verbs of speaking (اتهم س بقصف)
hand their subject or object on to the event noun that they govern.
"""

from __future__ import annotations

from rasid.coding.actors import ARMED
from rasid.coding.agreement import gender_of, group
from rasid.coding.arguments import Slots, verb_slots
from rasid.coding.clause import Clause
from rasid.coding.names import NameMatch
from rasid.coding.noun_arguments import noun_slots
from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView
from rasid.coding.words import Word
from rasid.knowledge.lexicon import LightUse


def _light_uses(view: SentenceView, word: Word) -> list[LightUse]:
    """What a word can carry, over all its readings of the tag that was chosen (قدم may be قدّم or قدِم)."""
    if word.tag not in ("V", "N"):
        return []
    return [view.lexicon.lights[i] for r in word.readings for i in r.uses("light")]


def outermost(phrase: Phrase) -> Phrase:
    while phrase.governor is not None:
        phrase = phrase.governor
    return phrase


def carrier(view: SentenceView, phrase: Phrase) -> tuple[int, LightUse] | None:
    """The light or control word that carries an event noun, and how: the noun above it in the idafa (تنفيذ *هجوم*), the noun
    before its preposition (القيام ب*تهريب*), or the verb whose object or prepositional object it is."""
    governor = phrase.governor
    if governor is not None:
        for use in _light_uses(view, view.words[governor.head]):
            return governor.head, use
    outer = outermost(phrase)
    if outer is not phrase and governor is not None and (not _transparent(view, outer) or _upon(view, governor)):
        return None
    if outer.prep:
        described = _described(view, outer)
        if described is not None:
            return described
        before = next(
            (p for p in reversed(view.phrases) if p.governor is None and p.end <= outer.first and p is not outer),
            None,
        )
        if before is not None and before.end >= outer.first:
            for use in _light_uses(view, view.words[before.head]):
                if outer.prep in use.preps:
                    return before.head, use
            inner = view.nested(before)
            if inner is not None and inner.end == before.end:
                for use in _light_uses(view, view.words[inner.head]):
                    if outer.prep in use.preps:
                        return inner.head, use
    clause = view.clause_of(phrase.head)
    verbs = [i for i in clause.words if view.words[i].tag == "V"]
    before_noun = [i for i in verbs if i < phrase.head]
    if before_noun:
        verb = before_noun[-1]
        for use in _light_uses(view, view.words[verb]):
            if (use.preps and outer.prep in use.preps) or (not use.preps and not outer.prep):
                return verb, use
    above = _waiting_above(view, clause, outer)
    if above is not None:
        return above
    if clause.kind in ("relative", "coordinate") and clause.antecedent is not None:
        return None
    relative = relative_carrier(view, outer)
    if relative is not None:
        return relative
    after_noun = [i for i in verbs if i > phrase.head]
    if after_noun and outer.bare:
        for use in _light_uses(view, view.words[after_noun[0]]):
            if use.kind == "occur" or (use.kind == "perform" and view.words[after_noun[0]].enclitic):
                return after_noun[0], use  # الهجوم نفذه انتحاري
    return None


def _upon(view: SentenceView, governor: Phrase) -> bool:
    """True for the verbal noun of an act upon the act that it governs, which another does: تمكن الجيش من *إحباط* هجوم، قام بـ*قمع* مظاهرة."""
    reading = view.words[governor.head].reading
    return reading is not None and any(
        u.kind == "event"
        and (u.detail == "masdar" or view.lexicon.events[u.index].noun_frame.get("idafa") in ("recipient", "ignore"))
        for u in reading.lexeme.uses
    )


def _described(view: SentenceView, outer: Phrase) -> tuple[int, LightUse] | None:
    """The adjective right before the preposition that says who did it: المتورطين *في* اغتيال القائد، مسؤولة *عن* القصف."""
    index = outer.first - 1
    if outer.prep_index is not None and view.words[outer.prep_index].prep:
        index = outer.prep_index - 1
    if index < 0 or view.words[index].tag not in ("A", "N"):
        return None
    for reading in view.words[index].analysis.readings:
        if reading.pos == "adjective":
            for use in (view.lexicon.lights[i] for i in reading.uses("light")):
                if outer.prep in use.preps:
                    return index, use
    return None


def _waiting_above(view: SentenceView, clause: Clause, outer: Phrase) -> tuple[int, LightUse] | None:
    """The light verb that a relative clause parts from what it carries: *قام* مسلحون يرتدون بزات عسكرية بخطف المدير."""
    if clause.kind != "relative" or clause.parent is None or clause.parent.verb is None or not outer.prep:
        return None
    verb = clause.parent.verb
    if any(p.prep == outer.prep and verb < p.start < clause.start for p in view.phrases):
        return None
    return next(((verb, use) for use in _light_uses(view, view.words[verb]) if outer.prep in use.preps), None)


def relative_carrier(view: SentenceView, outer: Phrase) -> tuple[int, LightUse] | None:
    """The light verb of the relative clause that describes an event noun: هجوم *شنه* انتحاري."""
    for clause in view.clauses:
        if clause.kind in ("relative", "coordinate") and clause.antecedent is not None and clause.verb is not None:
            for use in _light_uses(view, view.words[clause.verb]):
                if clause.antecedent is outer or _means(view, clause, use, outer):
                    return clause.verb, use
    return None


def _means(view: SentenceView, clause: Clause, use: LightUse, outer: Phrase) -> bool:
    """True when the relative clause behind the means of an act tells of the act: قصف بالهاون *شنه* المتمردون."""
    between, verb = clause.antecedent, view.words[clause.verb] if clause.verb is not None else None
    if between is None or verb is None or use.kind != "perform" or not verb.enclitic or clause.kind != "relative":
        return False
    first = between.first
    return between.prep == "ب" and first == outer.end and not is_light_bearer(view, between)


def is_light_bearer(view: SentenceView, phrase: Phrase) -> bool:
    """True for a noun that can itself be carried by a light verb."""
    return any(r.has_use("event") for r in view.words[phrase.head].readings)


def _transparent(view: SentenceView, phrase: Phrase) -> bool:
    """A noun that only counts or classes what it governs: عملية، سلسلة، محاولة، مئات."""
    reading = view.words[phrase.head].reading
    return (
        view.words[phrase.head].tag == "Q"
        or reading is None
        or reading.has_any(("light", "event"))
        or reading.is_any("word", ("act", "quantity"))
    )


def chain_subjects(view: SentenceView, index: int) -> list[Phrase]:
    """Who does what a noun of acting says: its own idafa's actor, or the subject of what carries it in turn."""
    phrase = view.phrase_with_head(index)
    if any(r.pos == "adjective" and r.uses("light") for r in view.words[index].analysis.readings):
        return _bearers(view, index, phrase)
    if phrase is None:
        return []
    slots = noun_slots(view, phrase)
    own = [p for p in slots.idafa if view.actor(p) is not None]
    if own:
        return own
    if view.words[index].enclitic in _ITS:
        verb = next((i for i in view.clause_of(index).words if i < index and view.words[i].tag == "V"), None)
        own_slots = verb_slots(view, verb) if verb is not None else Slots()
        for meant in (own_slots.subject, own_slots.object, own_slots.prepositions.get(_WITH, [])):
            if meant and view.actor(meant[0]) is not None and _meant(view, view.words[index].enclitic, meant):
                return meant  # نفت الحركة مسؤوليت*ها* عن القصف
    found = carrier(view, phrase)
    if found is not None and found[0] != index:
        if found[1].kind == "enable":
            return []  # who makes it easy does not do it: سيعمل على *تسهيل* تنفيذ هجمات
        word = view.words[found[0]]
        if word.tag == "V":
            return verb_slots(view, found[0]).subject
        return chain_subjects(view, found[0])
    if _ends_it(view, view.words[index]):
        return purpose_subjects(view, phrase)  # طالب الأهالي المجلس *بوقف* القصف: who is to stop it need not do it
    return governing_sides(view, phrase) or purpose_subjects(view, phrase)


def _bearers(view: SentenceView, index: int, phrase: Phrase | None) -> list[Phrase]:
    """Of whom an adjective of doing is said: itself as a noun (المتورطون), what it describes, or the subject whose predicate it is."""
    mention = view.actor(phrase) if phrase is not None else None
    if phrase is not None and mention is not None and (phrase.definite or phrase.quantified or mention.plural):
        return [phrase]
    own = next((p for p in view.phrases if index in p.adjectives and view.actor(p) is not None), None)
    if own is not None:
        return [own]
    if view.words[index].article and any(index in p.adjectives for p in view.phrases):
        return []  # أحبطت الشرطة المخطط *الرامي* إلى قتله: it describes the plot
    clause = view.words[index].clause
    before = [
        p
        for p in view.phrases
        if p.end <= index
        and p.bare
        and not p.pronoun
        and view.words[p.head].clause == clause
        and view.actor(p) is not None
    ]
    return group(view, before[0]) if before else []


def purpose_subjects(view: SentenceView, phrase: Phrase) -> list[Phrase]:
    """Who acts in a phrase of purpose (لتحرير المدينة، بهدف تخفيف): the subject of its clause's verb."""
    outer = outermost(phrase)
    aims = [
        m
        for m in _matches_ending_at(view, outer.start)
        if m.use.kind == "cue" and view.lexicon.cues[m.use.index].category == "aim"
    ]
    if outer.prep != "ل" and not any(
        view.lexicon.cues[m.use.index].pos == "phrase" and view.words[m.start].tag != "A" for m in aims
    ):
        return []
    clause = view.clause_of(phrase.head)
    verb = view.verb_before(clause, phrase.head)
    return verb_slots(view, verb).subject if verb is not None else []


_AROUND = frozenset({"قبل", "بعد", "عقب", "دون", "عند", "لدي", "اثناء", "خلال", "منذ"})
"""Prepositions (folded) that put an act beside that of the clause's verb."""


def moving_subjects(view: SentenceView, phrase: Phrase) -> list[Phrase]:
    """Who moves beside what the clause tells: دمر المسلحون الجسر *قبل الهروب* من المدينة. بعد انسحاب *القوات* says who itself."""
    outer = outermost(phrase)
    if outer is not phrase or outer.prep not in _AROUND or not phrase.definite or view.nested(phrase) is not None:
        return []
    return acting_subjects(view, phrase)


def acting_subjects(view: SentenceView, phrase: Phrase) -> list[Phrase]:
    """The actors that are the subject of the verb before a phrase in its clause."""
    verb = view.verb_before(view.clause_of(phrase.head), phrase.head)
    return [p for p in verb_slots(view, verb).subject if view.actor(p) is not None] if verb is not None else []


def _matches_ending_at(view: SentenceView, index: int) -> list[NameMatch]:
    return [
        m for start in range(max(0, index - 4), index) for m in view.names.by_start.get(start, ()) if m.end == index
    ]


def _ends_it(view: SentenceView, word: Word) -> bool:
    """True for an act upon the act that it governs: who is asked for *وقف* القصف is not said to shell."""
    if word.reading is None:
        return False
    lights = [view.lexicon.lights[i] for i in word.reading.uses("light")]
    return (word.reading.has_use("event") and not lights) or any(light.status == STOPPED for light in lights)


STOPPED = "actual"
"""The status that what is stopped, or to be stopped, has by the word for stopping: it goes on."""
_OBJECT_ACTS = frozenset({"ACCUSE", "REQUEST"})
"""Acts of speech about what the addressed side does: accused of, asked for."""


_FORCED, _FORCED_TO = "COERCE", "علي"
"""The act of making somebody do something, and the preposition (folded) of what."""


_HELPED = "AID"
HELPED_TO = frozenset({"علي", "في", "ل"})
"""The act of helping somebody, and the prepositions (folded) of what somebody is helped to."""


_WITH = "مع"
_ITS = frozenset({"ه", "ها", "هم", "هما"})
"""Attached pronouns of the third person."""


def _meant(view: SentenceView, pronoun: str, phrases: list[Phrase]) -> bool:
    """True when an attached pronoun can stand for the phrases by gender and number."""
    mention = view.actor(phrases[0])
    several = len(phrases) > 1 or (
        mention is not None and mention.plural and mention.kind in ("member", "people", "office")
    )
    if pronoun in ("هم", "هما"):
        return several
    return not several and gender_of(view, phrases[0]) == ("f" if pronoun == "ها" else "m")


_SUBJECT_ACTS = frozenset({"THREATEN", "AGREE", "REJECT", "CONCEDE"})
"""Acts of speech about what the speaker does."""


_JUDGEMENTS = frozenset({"ACCUSE", "REJECT"})
"""Acts of speech about what others do: أدانت *تركيا* هجوما."""


def _completes(view: SentenceView, phrase: Phrase) -> bool:
    """True for what belongs to a phrase before it that names no one (توعد بالرد *على الهجوم*) or to an adjective of aiming."""
    first = phrase.first
    before = view.words[first - 1] if first else None
    if before is not None and any(
        phrase.prep in view.lexicon.cues[i].content
        for r in before.analysis.readings
        if r.pos == "adjective"
        for i in r.uses("cue")
    ):
        return True  # أحبطت الشرطة المخطط الرامي *إلى اغتيال الوزير*
    return any(p.end == first and p.prep and p.governor is None and view.actor(p) is None for p in view.phrases)


def _foils(view: SentenceView, word: Word) -> bool:
    """True for a verb that says what became of the attempts of others: *أحبط* الجيش هجوما."""
    return any(
        view.lexicon.cues[i].category == "attempt" and view.lexicon.cues[i].status is None
        for r in word.analysis.readings
        if r.pos == "verb"
        for i in r.uses("cue")
    )


def _spoken_for(view: SentenceView, phrase: Phrase) -> Phrase | None:
    """The force for which somebody speaks: نفى المتحدث باسم *الجيش* قصف القرية."""
    mention = view.actor(phrase)
    if mention is None or mention.role is None or not view.lexicon.roles[mention.role].spokesperson:
        return None
    end = max(mention.token_end, phrase.end)
    inside = (p for p in view.phrases if phrase.head < p.head < end and (m := view.actor(p)) is not None and m.force)
    return next(inside, None)


def forced_pronoun(view: SentenceView, phrase: Phrase) -> tuple[int, str] | None:
    """The pronoun (word, pronoun) for who is forced to the act that a phrase names: أرغمت*هم* القوات على الفرار."""
    outer = outermost(phrase)
    verb = view.verb_before(view.clause_of(phrase.head), outer.start)
    if verb is None or outer.prep != _FORCED_TO:
        return None
    events = (view.lexicon.events[i] for r in view.words[verb].readings for i in r.uses("event"))
    return verb_slots(view, verb).pronouns.get("object") if any(e.type == _FORCED for e in events) else None


def governing_sides(view: SentenceView, phrase: Phrase, *, befalls: bool = False) -> list[Phrase]:
    """Who does the act that a verb of speaking governs: اتهم *س* بقصف، طالب *س* بسحب، هدد *س* بقصف، أعلن *الجيش* قصف. `befalls`: the noun tells
    what befell somebody, so that who announces or concedes it isn't said to have done it: أقر الجيش بإصابة جنديين."""
    outer = outermost(phrase)
    clause = view.clause_of(phrase.head)
    verb = view.verb_before(clause, outer.start)
    if verb is None:
        return []
    if outer is not phrase and _ends_it(view, view.words[outer.head]):
        return []
    word = view.words[verb]
    uses = [view.lexicon.events[i] for r in word.analysis.readings if r.pos == "verb" for i in r.uses("event")]
    types = {use.type for use in uses}
    if types & _OBJECT_ACTS and outer.prep and all(use.verb_frame.get(outer.prep) == "recipient" for use in uses):
        return []  # ندد الوزير *بقصف* القرية: what it is about names whom it is about
    slots = verb_slots(view, verb, transitive=False if "THREATEN" in types else None)
    if types & _OBJECT_ACTS and outer.prep:
        addressed = slots.object or [
            p for prep in ("الي", "من") for p in slots.prepositions.get(prep, []) if p is not outer
        ]
        return [p for p in addressed if view.actor(p) is not None]
    if (_FORCED in types and outer.prep == _FORCED_TO) or (_HELPED in types and outer.prep in HELPED_TO):
        return [p for p in slots.object if view.actor(p) is not None]  # أجبر، ساعد المسلحون *السكان* على مغادرة القرية
    if befalls and "THREATEN" not in types:
        return []
    if (
        types & _SUBJECT_ACTS
        and not _foils(view, word)
        and (outer in slots.object or (outer.prep and not _completes(view, outer)))
    ):
        return [p for p in slots.subject if view.actor(p) is not None]
    announces = any(
        view.lexicon.cues[i].category == "attribution" and "masdar" in view.lexicon.cues[i].content
        for r in word.analysis.readings
        for i in r.uses("cue")
    )
    taken_up = view.words[phrase.head].article and view.nested(phrase) is None
    happens = any(
        use.kind == "occur" for i in range(outer.head, phrase.head) for use in _light_uses(view, view.words[i])
    )
    if announces and outer in slots.object and not taken_up and not happens and not types & _JUDGEMENTS:
        sides = [_spoken_for(view, p) or p for p in slots.subject]
        speakers = [m for p in sides if (m := view.actor(p)) is not None]
        if speakers and all(m.kind in ARMED or m.kind in ("force", "group", "state", "capital") for m in speakers):
            return sides
    return []
