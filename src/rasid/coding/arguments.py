"""Arguments: which phrase fills which grammatical slot of a verb or an event noun.

Order (VSO, SVO), agreement, the passive, idafa, prepositions, relative clauses and dropped subjects decide. Roles are not
decided here: a slot is grammar, what it means is the frame's business.
"""

from __future__ import annotations

from rasid.coding.agents import of_noun
from rasid.coding.agreement import (
    acts,
    adverbial,
    agrees,
    counted,
    gender_of,
    group,
    is_thing,
    may_harm,
    nominative,
    subject_candidates,
)
from rasid.coding.before_verb import governed_before, reads_imperfect
from rasid.coding.behind_verb import also_bare, is_way, ordered_by, phrases_behind, shared_object
from rasid.coding.beside_speech import clause_of_speaker
from rasid.coding.clause import Clause, is_participle
from rasid.coding.continued import is_object, may_go_on, resumes
from rasid.coding.control import of_addressed
from rasid.coding.impersonal import befallen
from rasid.coding.interrupted import behind_relative
from rasid.coding.passive import may_be_undergone, reads_passive, voice
from rasid.coding.phrase import Phrase
from rasid.coding.phrases import AGENT
from rasid.coding.slots import Slots
from rasid.coding.view import SentenceView
from rasid.coding.whoever import of_whoever
from rasid.coding.words import Word

__all__ = ["Slots", "inherited_subject", "verb_slots"]


def verb_slots(view: SentenceView, index: int, *, transitive: bool | None = None) -> Slots:
    """The slots of the verb at word `index`. `transitive`: the verb takes an object, so that a lone phrase behind an
    ambiguous form may be the subject of a passive; None asks the lexicon."""
    verb = view.words[index]
    transitive = may_be_undergone(view, index) if transitive is None else transitive
    clause = view.clause_of(index)
    slots = Slots()
    after, plain = phrases_behind(view, clause, index)
    if transitive and len(plain) == 1 and verb.tag == "V" and not verb.enclitic:
        plain += behind_relative(view, clause, plain[0], lambda own, start: phrases_behind(view, own, start)[1])
    for phrase in after:
        if phrase.prep == AGENT:
            if phrase.joined is None and not of_noun(view, index, phrase):
                slots.agents += [p for p in group(view, phrase) if view.actor(p) is not None]
        elif phrase.prep:
            if ordered_by(view, phrase):
                continue
            slots.prepositions.setdefault(phrase.prep, []).append(phrase)
            if phrase.pronoun:
                slots.pronouns.setdefault(phrase.prep, (phrase.head, phrase.pronoun))
    if verb.enclitic and verb.tag == "V":
        slots.pronouns["object"] = (index, verb.enclitic)
    candidates = subject_candidates(view, index)
    before = next((p for p in candidates if agrees(view, verb, p, before=True)), None)
    if before is None and candidates and candidates[0].end == index and candidates[0].definite:
        before = candidates[0] if reads_imperfect(view, verb, candidates[0]) else None
    if before is None and candidates and candidates[0].end == index and not candidates[0].definite:
        before = governed_before(view, verb)
    antecedent = clause.antecedent if clause.kind in ("relative", "coordinate") else None
    if antecedent is not None and _goes_on(view, verb, clause, antecedent):
        antecedent = None
    if (
        antecedent is not None
        and clause.kind == "coordinate"
        and plain
        and not slots.pronouns
        and not agrees(view, verb, antecedent, before=True)
        and agrees(view, verb, plain[0], before=False)
    ):
        antecedent = None  # مع الجنود الذين حاصروا البلدة، فأصيب *سكان*: the second verb has a subject of its own
    topic = antecedent or (candidates[0] if candidates else None)
    taken_up = befallen(view, verb, slots, topic) if topic is not None and not plain else None
    if topic is not None and taken_up is not None:
        slots.prepositions[taken_up] = group(view, topic)
        slots.pronouns.pop(taken_up)
        slots.passive = True
        return slots
    if is_participle(verb):
        slots.object = group(view, plain[0]) if plain else []
        speaker = clause_of_speaker(view, index)
        if speaker is not None and speaker.verb is not None:
            slots.subject = verb_slots(view, speaker.verb, transitive=False).subject
        else:
            slots.subject = (
                group(view, antecedent) if antecedent is not None else inherited_subject(view, index, clause)
            )
        slots.dropped_subject = True
        return slots
    if antecedent is not None:
        _relative_slots(view, verb, antecedent, plain, slots, transitive)
        return slots
    _main_slots(view, verb, before, plain, slots, transitive)
    if transitive and not plain and not slots.object and not slots.passive and "object" not in slots.pronouns:
        shared = shared_object(view, index)
        if before is not None or clause.kind == "coordinate":
            slots.object = shared
        elif shared and shared[0].quantified and voice(verb) == "either":
            slots.object, slots.passive = shared, True  # قتل وجرح *عشرات الجنود*
    if not slots.subject and not slots.passive and not (verb.reading and verb.reading.features.person != 3):
        inherited = inherited_subject(view, index, clause)
        if inherited and transitive and not slots.object and voice(verb) == "either" and is_thing(view, inherited[0]):
            slots.object, slots.passive = inherited, True  # مبان هدمت أو *أحرقت*
        elif inherited:
            slots.subject, slots.dropped_subject = inherited, True
    return slots


def _main_slots(
    view: SentenceView, verb: Word, before: Phrase | None, plain: list[Phrase], slots: Slots, transitive: bool
) -> None:
    spelled = voice(verb)
    has_object_pronoun = "object" in slots.pronouns
    nominatives = [p for p in plain if nominative(view, p)]
    first = plain[0] if plain else None
    subject_after = (
        first if first is not None and first in nominatives and agrees(view, verb, first, before=False) else None
    )
    if spelled != "passive" and before is None and plain and not has_object_pronoun and not also_bare(view, plain):
        continued = _continued(view, verb, plain[0])
        if continued and plain[0] not in continued:
            slots.subject, slots.object, slots.dropped_subject = continued, group(view, plain[0]), True
            return
    if spelled == "passive" or (
        spelled == "either"
        and (
            (transitive and slots.agents and (before is None or not plain))
            or reads_passive(view, verb, before, plain, subject_after, has_object_pronoun, transitive)
        )
    ):
        slots.passive = True
        patient = subject_after or before or first
        slots.object = group(view, patient) if patient is not None else []
        return
    if (
        subject_after is not None
        and before is None
        and not has_object_pronoun
        and len(plain) == 1
        and is_thing(view, subject_after)
        and may_harm(view, verb)
    ):
        slots.object, slots.dropped_subject = group(view, subject_after), True  # هاجمت *القرى*: they attack nobody
        slots.subject = inherited_subject(view, verb.index, view.clauses[verb.clause])
        return
    if subject_after is not None and before is None and len(plain) == 1 and is_way(view, verb, subject_after):
        slots.object, slots.dropped_subject = group(view, subject_after), True  # غادر *باكستان*: he left it
        slots.subject = inherited_subject(view, verb.index, view.clauses[verb.clause])
        return
    if subject_after is not None and (before is None or has_object_pronoun):
        slots.subject = group(view, subject_after)
        rest = plain[1:]
        if before is not None:
            slots.object = group(view, before)  # ثلاثة جنود قتلهم مسلحون
    elif before is not None:
        slots.subject = group(view, before)
        rest = plain
    else:
        rest = plain
    if (
        len(rest) > 1
        and adverbial(view.words[rest[0].head])
        and rest[0].end == rest[0].start + 1
        and view.actor(rest[0]) is None
        and view.actor(rest[1]) is not None
    ):
        rest = rest[1:]  # أخفت القوات *قسرا* عشرات الناشطين
    if rest and not has_object_pronoun:
        slots.object = group(view, rest[0])


def _goes_on(view: SentenceView, verb: Word, clause: Clause, antecedent: Phrase) -> bool:
    """True for a verb that a comma parts from a relative clause without relative word, when it agrees with the subject of the
    clause above: منعت الشرطة مسيرة خرجت من الجامع، *وصادرت* رايات."""
    described = clause.sibling
    if clause.kind != "coordinate" or described is None or described.kind != "relative" or described.marker is not None:
        return False
    above = described.parent
    if above is None or above.verb is None or view.words[verb.index - 1].tag != "PUNCT" or verb.reading is None:
        return False
    subjects = verb_slots(view, above.verb).subject
    if not subjects or not acts(view, subjects[0]) or gender_of(view, subjects[0]) != verb.reading.features.gender:
        return False
    return verb.reading.features.number == "sg" and subjects[0] is not antecedent


def _continued(view: SentenceView, verb: Word, phrase: Phrase) -> list[Phrase]:
    """The subject that a verb goes on with, so that the one phrase behind it is its object."""
    clause = view.clause_of(verb.index)
    if not may_go_on(view, verb, clause):
        return []
    before = clause.sibling.verb if clause.sibling is not None else None
    if before is not None and counted(view, phrase) and voice(verb) == "either" and verb_slots(view, before).passive:
        return []  # قتل ثمانية أشخاص، وجرح *العشرات* من الجانبين
    found = inherited_subject(view, verb.index, clause)
    return found if is_object(view, verb, clause, found, phrase, lambda: _does(view, clause)) else []


def _does(view: SentenceView, clause: Clause) -> bool:
    """True when the verb that `clause` goes on from has an object: اقتحم الجيش *المخيم* واعتقل عشرة شبان."""
    before = clause.sibling
    if before is None:
        return resumes(view, clause)
    slots = verb_slots(view, before.verb) if before.verb is not None else Slots()
    return bool(slots.object) and not slots.passive  # not: قتل خمسة جنود وجرح *عشرة*


_OF_SEVERAL = frozenset({"الذين", "اللذان", "اللذين", "اللواتي", "اللاتي"})
"""Relative words (folded) behind which a verb in the singular has another subject: الطلاب الذين اعتقلت *الشرطة* زملاءهم."""


_WITHIN = frozenset({"في", "ب", "خلال", "اثناء", "اثر", "جراء", "بعد"})
"""Prepositions (folded) behind which what a deed brought about is told: هجوم قتل *فيه*."""


def _relative_slots(
    view: SentenceView, verb: Word, antecedent: Phrase, plain: list[Phrase], slots: Slots, transitive: bool
) -> None:
    """The antecedent is the subject unless another fits behind the verb and a pronoun refers back to the antecedent."""
    returning = next(
        (
            slot
            for slot, (at, pronoun) in slots.pronouns.items()
            if at - verb.index <= 2 and pronoun in ("ه", "ها", "هم", "هما", "هن")
        ),
        None,
    )
    fitting = [p for p in plain if nominative(view, p) and agrees(view, verb, p, before=False)]
    antecedents = _antecedents(view, verb, antecedent)
    if returning not in (None, "object") and len(plain) == 1:
        uttering = _uttering(view, verb, antecedent, plain[0])
        if uttering:
            slots.subject, slots.object, slots.dropped_subject = uttering, group(view, plain[0]), True
            return
    told = returning in _WITHIN and len(plain) == 1 and bool(fitting) and voice(verb) == "either"
    shown = (
        returning not in (None, "object") and bool(fitting) and voice(verb) == "passive"
    )  # التي تُستهدف فيها *المنشأة*
    if shown or (told and reads_passive(view, verb, None, plain, fitting[0], False, transitive)):
        slots.passive, slots.object = True, group(view, fitting[0])  # هجوم قتل فيه *خمسة جنود*
        return
    if returning is not None and fitting:
        slots.subject = group(view, fitting[0])
        rest = [p for p in plain if p is not fitting[0]]
        if returning == "object":
            slots.object = antecedents
        else:
            slots.prepositions[returning] = [
                *antecedents,
                *(p for p in slots.prepositions.get(returning, []) if not p.pronoun),
            ]
        slots.pronouns.pop(returning)
        if rest and returning != "object":
            slots.object = group(view, rest[0])
        return
    if returning == "object" and not agrees(view, verb, antecedent, before=True):
        slots.object = antecedents  # السائق الذي خطفوه
        slots.pronouns.pop(returning)
        slots.subject = inherited_subject(view, verb.index, view.clauses[verb.clause])
        slots.dropped_subject = True
        return
    spelled = voice(verb)
    if spelled == "passive" or (
        spelled == "either"
        and (
            (transitive and slots.agents)
            or reads_passive(view, verb, antecedent, plain, None, "object" in slots.pronouns, transitive)
        )
    ):
        slots.passive = True
        slots.object = antecedents
        return
    marker = view.clauses[verb.clause].marker
    several = (
        marker is not None
        and view.words[marker].folded in _OF_SEVERAL
        and verb.reading is not None
        and verb.reading.features.number == "sg"
    )
    if fitting and (several or not agrees(view, verb, antecedent, before=True)):
        slots.subject = group(view, fitting[0])
        rest = [p for p in plain if p is not fitting[0]]
    else:
        slots.subject = antecedents
        rest = plain
    if rest:
        slots.object = group(view, rest[0])


_SAID = frozenset({"REQUEST", "ACCUSE", "REJECT", "SUPPORT", "THREATEN"})
"""Types of what is said in a statement, a letter, a speech."""


def _uttering(view: SentenceView, verb: Word, antecedent: Phrase, phrase: Phrase) -> list[Phrase]:
    """Who goes on to speak in words that the verb above names: أصدرت *الحركة* بيانا طالبت فيه الحكومة بوقف القصف."""
    above = view.clauses[verb.clause].parent
    if above is None or above.verb is None or above.verb >= verb.index or verb.reading is None:
        return []
    types = {view.lexicon.events[i].type for r in verb.readings for i in r.uses("event")}
    if not types & _SAID or view.actor(antecedent) is not None or not acts(view, phrase):
        return []
    slots = verb_slots(view, above.verb)
    if not any(antecedent in held for held in (slots.object, *slots.prepositions.values())) or not slots.subject:
        return []
    features = verb.reading.features
    fits = features.number == "sg" and gender_of(view, slots.subject[0]) == features.gender
    return slots.subject if fits and acts(view, slots.subject[0]) else []


def _antecedents(view: SentenceView, verb: Word, antecedent: Phrase) -> list[Phrase]:
    """What a relative clause describes: the phrase before it, with those it is coordinated with unless a singular الذي follows."""
    clause = view.clauses[verb.clause]
    while clause.marker is None and clause.sibling is not None:
        clause = clause.sibling
    marker = clause.marker
    first = antecedent
    if marker is not None:
        together = view.words[marker].folded != "الذي"
    else:  # ضابطا وجنديين *قتلوا*: more than the one before it
        together = verb.reading is not None and verb.reading.features.number == "pl" and not _plural(view, antecedent)
    if together:
        while first.joined is not None:
            first = first.joined
    return group(view, first)


def _plural(view: SentenceView, phrase: Phrase) -> bool:
    reading = view.words[phrase.head].reading
    return phrase.quantified or reading is None or reading.features.number == "pl"


def _right_before(view: SentenceView, end: int, marker: int | None) -> bool:
    """True where only a quotation mark may stand between: على *اللبنانيين* «أن يتحملوا»."""
    return marker is not None and end <= marker <= end + 1 and all(w.tag == "QUOTE" for w in view.words[end:marker])


_ON = "علي"
"""على before who should do what أن tells: على *الحكومة* أن تكشف مصيرهم."""


def inherited_subject(view: SentenceView, index: int, clause: Clause) -> list[Phrase]:
    """The subject of a verb that names none: that of the clause it continues, if it agrees."""
    if index not in view.inherited:  # each verb asks the one before it: without this a long run of verbs never ends
        view.inherited[index] = _inherited_subject(view, index, clause)
    return list(view.inherited[index])


def _inherited_subject(view: SentenceView, index: int, clause: Clause) -> list[Phrase]:
    if of_whoever(view, clause):
        return []  # طالب المجلس بمحاكمة كل من *يحمل* السلاح
    verb = view.words[index]
    source = clause.sibling or clause.parent
    if clause.antecedent is not None and clause.sibling is not None and _goes_on(view, verb, clause, clause.antecedent):
        source = clause.sibling.parent
    told = clause
    seen = 0
    while source is not None and seen < 6 and not of_whoever(view, source):
        seen += 1
        addressed = of_addressed(view, told, lambda above: verb_slots(view, above)) if told.sibling is None else None
        if addressed is not None:  # اتهم الحزب *الجيش* بأنه قصف القرية
            return addressed if addressed and agrees(view, verb, addressed[0], before=True) else []
        if source.verb is not None and source.verb < index:
            slots = verb_slots(view, source.verb)
            found = slots.subject or (
                slots.object if slots.passive else []
            )  # of a passive: who undergoes is its subject
            found = found or (
                [source.antecedent] if source.antecedent is not None and source.kind == "relative" else []
            )
            if found and (agrees(view, verb, found[0], before=True)):
                return found
        elif source.verb != index:  # none, or one that is still to come: إن *المسلحين* بعد أن هاجموا الثكنة فروا
            topic = next(
                (
                    p
                    for p in view.phrases
                    if (p.bare or (p.prep == _ON and _right_before(view, p.end, clause.marker)))
                    and not p.pronoun
                    and view.words[p.head].clause == source.index
                    and p.end <= index
                    and not view.is_time(p)
                ),
                None,
            )
            if topic is not None and agrees(view, verb, topic, before=True):
                return group(view, topic)
        told, source = source, source.sibling or source.parent
    return []
