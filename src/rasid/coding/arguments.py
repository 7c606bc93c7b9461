"""Arguments: which phrase fills which grammatical slot of a verb or an event noun.

Order (VSO, SVO), agreement, the passive, idafa, prepositions, relative clauses and dropped subjects decide. Roles are not
decided here: a slot is grammar, what it means is the frame's business.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from rasid.coding.clauses import Clause, is_participle
from rasid.coding.phrase import Phrase
from rasid.coding.phrases import AGENT
from rasid.coding.view import SentenceView
from rasid.coding.words import Word, is_crowd


@dataclass(slots=True)
class Slots:
    """The phrases in the slots of a trigger; `pronouns` holds attached pronouns (word index, pronoun) by slot."""

    subject: list[Phrase] = field(default_factory=list)
    object: list[Phrase] = field(default_factory=list)
    idafa: list[Phrase] = field(default_factory=list)
    prepositions: dict[str, list[Phrase]] = field(default_factory=dict)
    agents: list[Phrase] = field(default_factory=list)
    demonyms: list[int] = field(default_factory=list)
    """words that are nationality or party adjectives of an event noun: القصف *التركي*"""
    pronouns: dict[str, tuple[int, str]] = field(default_factory=dict)
    passive: bool = False
    dropped_subject: bool = False
    """the subject was taken from a clause before"""

    def all_of(self, slot: str) -> list[Phrase]:
        """The phrases of a slot by its name in frames."""
        if slot == "subject":
            return self.subject
        if slot == "object":
            return self.object
        if slot == "idafa":
            return self.idafa
        return self.prepositions.get(slot, [])


def group(view: SentenceView, phrase: Phrase) -> list[Phrase]:
    """The phrase and those coordinated with it."""
    members = [phrase]
    for other in view.phrases:
        if other.joined is not None and other.joined in members:
            members.append(other)
    return members


def agrees(view: SentenceView, verb: Word, phrase: Phrase, *, before: bool) -> bool:
    """Whether a phrase can be the subject of a verb by gender and number; `before`: the phrase precedes the verb."""
    if verb.reading is None:
        return True
    features = verb.reading.features
    if features.person != 3:
        return False
    head = view.words[phrase.head]
    mention = view.actor(phrase)
    reading = head.reading
    plural = reading is not None and reading.features.number == "pl"
    named_whole = (
        mention is not None and mention.role is not None and not (reading and mention.role in reading.uses("role"))
    )
    # a role of several words says its own gender: الأمين العام is no dual of أم
    feminine = mention.feminine if mention is not None and (reading is None or named_whole) else _feminine(head)
    human_plural = (plural and head.folded.endswith(("ون", "ين"))) or (
        mention is not None and mention.plural and mention.kind in ("member", "collective", "people")
    )
    if features.number == "pl":
        return before and (
            human_plural
            or plural
            or len(group(view, phrase)) > 1
            or (mention is not None and mention.plural)
            or phrase.quantified
        )
    if features.number == "du":
        return before
    if is_crowd(head):
        return True
    counted = reading is not None and reading.features.number == "sg" and phrase.quantified and not before
    if counted and reading is not None and features.gender and reading.features.gender not in ("", features.gender):
        return False  # اعتقلت أحد عشر شيخا: a masculine counted noun is no subject of a feminine verb
    if phrase.quantified or (mention is not None and mention.identity.actor is not None and mention.role is None):
        # names of groups and countries take either gender; numbers hide the gender of what they count
        return True
    if before and human_plural and head.folded.endswith(("ون", "ين")):
        return False
    if before and plural and features.gender == "m":
        return False  # broken plurals take the plural or the feminine behind them: الجنود انسحبوا، القذائف سقطت
    if features.gender == "f":
        return feminine or plural or reading is None
    if features.gender == "m":
        return not feminine or (reading is None and not head.bare.endswith("ة"))
    return True


def _feminine(word: Word) -> bool:
    if word.reading is not None and word.reading.features.gender:
        return word.reading.features.gender == "f"
    return word.bare.endswith("ة")


def subject_candidates(view: SentenceView, index: int) -> list[Phrase]:
    """The bare phrases before the verb in its clause, nearest first."""
    clause = view.clause_of(index)
    return [
        p
        for p in reversed(view.phrases)
        if p.end <= index
        and p.bare
        and not p.pronoun
        and view.words[p.head].clause == clause.index
        and not view.is_time(p)
        and p.joined is None
        and (_topic(view, p) or not _adverbial(view.words[p.head]))
        and not _counts_behind(view, p)
        and not _among(view, p)
    ]


def _among(view: SentenceView, phrase: Phrase) -> bool:
    """What stands behind 'among them' only tells of some: ثمانية أشخاص، بينهم *طفلان*، قتلوا."""
    return any(p.pronoun and p.end == phrase.start and p.prep == _BETWEEN for p in view.phrases)


_BETWEEN = "بين"


def _topic(view: SentenceView, phrase: Phrase) -> bool:
    """The phrase right behind أن or إن is a subject although it is accusative: قال إن *جنديا* قتل."""
    index = phrase.start - 1
    while index >= 0 and view.words[index].tag == "QUOTE":
        index -= 1
    return index >= 0 and view.words[index].tag == "COMP"


def _counts_behind(view: SentenceView, phrase: Phrase) -> bool:
    """A number with article behind what it counts: قادة الفصائل *الأربعة عشر*."""
    return (
        view.words[phrase.head].tag == "NUM"
        and view.words[phrase.start].article
        and any(p.end == phrase.start and p.definite for p in view.phrases)
    )


def _adverbial(word: Word) -> bool:
    """An indefinite accusative (عسكريا، جوا، مجددا): it can't be a subject."""
    return (word.reading is not None and word.reading.features.case == "acc") or (
        word.tag == "X" and not word.article and word.text.endswith(("ًا", "اً"))
    )


def takes_object(view: SentenceView, index: int) -> bool:
    """Whether a verb takes an object, as far as the lexicon says; an unknown verb may."""
    word = view.words[index]
    if word.reading is None:
        return True
    for reading in word.readings:
        for use in reading.lexeme.uses:
            if use.kind == "event" and "object" in view.lexicon.events[use.index].verb_frame:
                return True
            if use.kind == "light":
                light = view.lexicon.lights[use.index]
                if not light.preps and light.kind != "occur":
                    return True
            elif use.kind == "word" and use.detail == "transitive":
                return True
    return False


def verb_slots(view: SentenceView, index: int, *, transitive: bool | None = None) -> Slots:
    """The slots of the verb at word `index`. `transitive`: the verb takes an object, so that a lone phrase behind an
    ambiguous form may be the subject of a passive; None asks the lexicon."""
    words, verb = view.words, view.words[index]
    transitive = takes_object(view, index) if transitive is None else transitive
    clause = view.clause_of(index)
    slots = Slots()
    after = [
        p
        for p in view.phrases
        if p.start > index
        and p.governor is None
        and words[p.head].clause == clause.index
        and id(p) not in view.absorbed
    ]
    stop = next((i for i in clause.words if i > index and words[i].tag == "V"), len(words))
    after = [p for p in after if p.start < stop]
    # What stands behind a conjunction (لاسيما السكان، لكن الجيش) is no subject or object of this verb.
    last = next((i for i in clause.words if i > index and words[i].tag == "CONJ"), stop)
    plain = [
        p
        for p in after
        if p.start < last
        and not p.prep
        and not p.pronoun
        and not view.is_time(p)
        and p.joined is None
        and (words[p.head].tag != "NUM" or is_crowd(words[p.head]) or words[p.head].kind == "number")
    ]
    for phrase in after:
        if phrase.prep == AGENT:
            slots.agents += (
                [p for p in group(view, phrase) if view.actor(p) is not None] if phrase.joined is None else []
            )
        elif phrase.prep:
            slots.prepositions.setdefault(phrase.prep, []).append(phrase)
            if phrase.pronoun:
                slots.pronouns.setdefault(phrase.prep, (phrase.head, phrase.pronoun))
    if verb.enclitic and verb.tag == "V":
        slots.pronouns["object"] = (index, verb.enclitic)
    before = next((p for p in subject_candidates(view, index) if agrees(view, verb, p, before=True)), None)
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
    if is_participle(verb):
        slots.object = group(view, plain[0]) if plain else []
        slots.subject = group(view, antecedent) if antecedent is not None else inherited_subject(view, index, clause)
        slots.dropped_subject = True
        return slots
    if antecedent is not None:
        _relative_slots(view, verb, antecedent, plain, slots, transitive)
        return slots
    _main_slots(view, verb, before, plain, slots, transitive)
    if not slots.subject and not slots.passive and not (verb.reading and verb.reading.features.person != 3):
        inherited = inherited_subject(view, index, clause)
        if inherited and transitive and not slots.object and _voice(verb) == "either" and _is_thing(view, inherited[0]):
            slots.object, slots.passive = inherited, True  # مبان هدمت أو *أحرقت*
        elif inherited:
            slots.subject, slots.dropped_subject = inherited, True
    return slots


def _is_thing(view: SentenceView, phrase: Phrase) -> bool:
    """True for a building or the like, which does nothing itself."""
    mention = view.actor(phrase)
    return mention is not None and mention.kind == "facility" and not mention.force


def _main_slots(
    view: SentenceView, verb: Word, before: Phrase | None, plain: list[Phrase], slots: Slots, transitive: bool
) -> None:
    voice = _voice(verb)
    has_object_pronoun = "object" in slots.pronouns
    nominatives = [p for p in plain if _nominative(view, p)]
    first = plain[0] if plain else None
    subject_after = (
        first if first is not None and first in nominatives and agrees(view, verb, first, before=False) else None
    )
    if voice != "passive" and before is None and len(plain) == 1 and not has_object_pronoun:
        continued = _continued(view, verb, plain[0])
        if continued:
            slots.subject, slots.object, slots.dropped_subject = continued, group(view, plain[0]), True
            return
    if voice == "passive" or (
        voice == "either"
        and (
            (transitive and slots.agents)
            or _reads_passive(view, verb, before, plain, subject_after, has_object_pronoun, transitive)
        )
    ):
        slots.passive = True
        patient = subject_after or before or first
        slots.object = group(view, patient) if patient is not None else []
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
        and _adverbial(view.words[rest[0].head])
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
    if not subjects or not _acts(view, subjects[0]) or gender_of(view, subjects[0]) != verb.reading.features.gender:
        return False
    return verb.reading.features.number == "sg" and subjects[0] is not antecedent


def _continued(view: SentenceView, verb: Word, phrase: Phrase) -> list[Phrase]:
    """The subject that a coordinated verb goes on with, so that the one phrase behind it is its object: أدانت الهيئة الهجوم ودعت
    *الأئمة* إلى التهدئة. That phrase must be no likely subject: a thing, or of another gender than the verb."""
    clause = view.clause_of(verb.index)
    if not (clause.kind == "coordinate" or _resumes(view, clause)) or verb.reading is None:
        return []
    if not takes_object(view, verb.index):
        return []
    features = verb.reading.features
    if features.person != 3 or features.number != "sg":
        return []
    found = inherited_subject(view, verb.index, clause)
    if not found or gender_of(view, found[0]) != features.gender or not _acts(view, found[0]):
        return []
    own = gender_of(view, phrase)
    if (
        _acts(view, phrase)
        and own in ("", features.gender)
        and not (own and _counted(view, phrase) and _does(view, clause))
    ):
        return []
    return found


def _resumes(view: SentenceView, clause: Clause) -> bool:
    """True for a clause whose subject is a pronoun behind أن or إن: قالت الكتيبة إن*ها* استهدفت القوات."""
    marker = view.words[clause.marker] if clause.marker is not None else None
    return clause.kind == "complement" and marker is not None and marker.folded.endswith(("ها", "ه", "هم", "هما"))


def _counted(view: SentenceView, phrase: Phrase) -> bool:
    return phrase.quantified or view.words[phrase.head].tag == "NUM"


def _does(view: SentenceView, clause: Clause) -> bool:
    """True when the verb that `clause` goes on from has an object: اقتحم الجيش *المخيم* واعتقل عشرة شبان."""
    before = clause.sibling
    if before is None:
        return _resumes(view, clause)
    return before is not None and before.verb is not None and bool(verb_slots(view, before.verb).object)


def _acts(view: SentenceView, phrase: Phrase) -> bool:
    mention = view.actor(phrase)
    return mention is not None and mention.acts


def gender_of(view: SentenceView, phrase: Phrase) -> str:
    """The gender that a singular verb behind the phrase shows, by the form of its head; "" where the form leaves it open."""
    head = view.words[phrase.head]
    mention = view.actor(phrase)
    if head.tag == "NUM":  # three to ten agree crosswise: عشرة (رجال), عشر (نساء)
        return "m" if head.bare.endswith("ة") else ""
    if head.reading is None:
        return "f" if head.bare.endswith("ة") else ""
    features = head.reading.features
    people = mention is not None and mention.kind in ("member", "people", "person", "office")
    if features.number == "pl":
        return "m" if people and not head.folded.endswith("ات") else "f"
    return "f" if head.bare.endswith("ة") else features.gender


_OF_SEVERAL = frozenset({"الذين", "اللذان", "اللذين", "اللواتي", "اللاتي"})
"""Relative words (folded) behind which a verb in the singular has another subject: الطلاب الذين اعتقلت *الشرطة* زملاءهم."""


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
    nominative = [p for p in plain if _nominative(view, p) and agrees(view, verb, p, before=False)]
    antecedents = _antecedents(view, verb, antecedent)
    if returning not in (None, "object") and len(plain) == 1:
        uttering = _uttering(view, verb, antecedent, plain[0])
        if uttering:
            slots.subject, slots.object, slots.dropped_subject = uttering, group(view, plain[0]), True
            return
    if returning is not None and nominative:
        slots.subject = group(view, nominative[0])
        rest = [p for p in plain if p is not nominative[0]]
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
    voice = _voice(verb)
    if voice == "passive" or (
        voice == "either"
        and (
            (transitive and slots.agents)
            or _reads_passive(view, verb, antecedent, plain, None, "object" in slots.pronouns, transitive)
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
    if nominative and (several or not agrees(view, verb, antecedent, before=True)):
        slots.subject = group(view, nominative[0])
        rest = [p for p in plain if p is not nominative[0]]
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
    if not types & _SAID or view.actor(antecedent) is not None or not _acts(view, phrase):
        return []
    slots = verb_slots(view, above.verb)
    if not any(antecedent in held for held in (slots.object, *slots.prepositions.values())) or not slots.subject:
        return []
    features = verb.reading.features
    fits = features.number == "sg" and gender_of(view, slots.subject[0]) == features.gender
    return slots.subject if fits and _acts(view, slots.subject[0]) else []


def _antecedents(view: SentenceView, verb: Word, antecedent: Phrase) -> list[Phrase]:
    """What a relative clause describes: the phrase before it, with those it is coordinated with unless a singular الذي follows."""
    clause = view.clauses[verb.clause]
    while clause.marker is None and clause.sibling is not None:
        clause = clause.sibling
    marker = clause.marker
    first = antecedent
    if marker is not None and view.words[marker].folded != "الذي":
        while first.joined is not None:
            first = first.joined
    return group(view, first)


def _nominative(view: SentenceView, phrase: Phrase) -> bool:
    """False for a phrase whose form rules out the subject: an indefinite accusative, an oblique sound plural or dual."""
    word = view.words[phrase.head]
    return phrase.quantified or (not _adverbial(word) and not _oblique_human(word))


def _oblique_human(word: Word) -> bool:
    """A sound plural or dual in the oblique case can't be a subject."""
    return (
        word.reading is not None
        and word.reading.features.case == "obl"
        and word.reading.features.number in ("pl", "du")
    )


def _voice(verb: Word) -> str:
    """active | passive | either, from the readings that the spelling allows."""
    if verb.reading is None:
        return "active"
    voices = {
        r.features.voice for r in verb.readings if r.number == verb.reading.number and r.future == verb.reading.future
    }
    return "either" if len(voices) > 1 else next(iter(voices), "active")


def _reads_passive(
    view: SentenceView,
    verb: Word,
    before: Phrase | None,
    plain: list[Phrase],
    subject_after: Phrase | None,
    has_object: bool,
    transitive: bool,
) -> bool:
    """Whether a form that tashkeel alone would tell apart is a passive: a transitive verb with one phrase that undergoes."""
    if not transitive or has_object or verb.reading is None or verb.reading.features.person != 3:
        return False
    if before is not None and plain:
        return False
    if before is None and len(plain) > 1:
        return False
    patient = subject_after or before
    if patient is None:
        return False
    mention = view.actor(patient)
    if patient.quantified:
        return True
    if mention is None:
        return view.place(patient) is not None or before is None
    return mention.kind in ("member", "collective", "facility", "person", "people", "office")


def inherited_subject(view: SentenceView, index: int, clause: Clause) -> list[Phrase]:
    """The subject of a verb that names none: that of the clause it continues, if it agrees."""
    if index not in view.inherited:  # each verb asks the one before it: without this a long run of verbs never ends
        view.inherited[index] = _inherited_subject(view, index, clause)
    return list(view.inherited[index])


def _inherited_subject(view: SentenceView, index: int, clause: Clause) -> list[Phrase]:
    verb = view.words[index]
    source = clause.sibling or clause.parent
    if clause.antecedent is not None and clause.sibling is not None and _goes_on(view, verb, clause, clause.antecedent):
        source = clause.sibling.parent
    seen = 0
    while source is not None and seen < 6:
        seen += 1
        if source.verb is not None and source.verb != index:
            slots = verb_slots(view, source.verb) if source.verb < index else Slots()
            found = slots.subject or (
                slots.object if slots.passive else []
            )  # of a passive: who undergoes is its subject
            found = found or (
                [source.antecedent] if source.antecedent is not None and source.kind == "relative" else []
            )
            if found and (agrees(view, verb, found[0], before=True)):
                return found
        elif source.verb is None:
            topic = next(
                (
                    p
                    for p in view.phrases
                    if p.bare
                    and not p.pronoun
                    and view.words[p.head].clause == source.index
                    and p.end <= index
                    and not view.is_time(p)
                ),
                None,
            )
            if topic is not None and agrees(view, verb, topic, before=True):
                return group(view, topic)
        source = source.sibling or source.parent
    return []
