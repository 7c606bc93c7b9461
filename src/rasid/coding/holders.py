"""Holders: who puts forward what a cue governs, outermost first (نقلت *الوكالة* عن *مصدر* أن …)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rasid.coding.actors import ActorMention
from rasid.coding.agreement import agrees, group
from rasid.coding.arguments import verb_slots
from rasid.coding.clauses import is_participle
from rasid.coding.identities import is_plural
from rasid.coding.names import NameMatch
from rasid.coding.passive import voice
from rasid.coding.person_names import person_name
from rasid.coding.phrase import Phrase
from rasid.coding.scopes import is_act, speaker_before, speaks_on
from rasid.coding.view import SentenceView
from rasid.coding.words import Word
from rasid.knowledge.lexicon import CueUse
from rasid.record.vocabulary import HolderKind

if TYPE_CHECKING:
    pass

SPEAKER_RULE = "grammar/speaker"
_SOURCE_PREPOSITIONS = frozenset({"عن", "من"})
MAX_BEFORE_NAME = 8
"""Words between what a person is and his name."""
_OWNER_PREPOSITIONS = frozenset({"ل", "من", "عن"})


@dataclass(frozen=True, slots=True)
class HolderDraft:
    """Who holds a statement: characters `start:end` of the document, and the actor when the words stand for one."""

    kind: HolderKind
    start: int
    end: int
    mention: ActorMention | None
    rule: str = ""


def find_holders(
    view: SentenceView, use: CueUse, start: int, end: int, verb: int | None, opener: int | None
) -> list[HolderDraft]:
    """The chain of holders that a cue at words `start:end` names, outermost first; `opener` is where its content
    begins."""
    own = _itself(view, start, end)
    if own is not None and (use.holder == "none" or (use.pos != "phrase" and verb is not None)):
        return [own]
    if use.holder == "none":
        return []
    phrases: list[Phrase] = []
    if use.holder == "subject":
        speaking = verb if verb is not None else _verb_of_phrase(view, start, end)
        if speaking is not None:
            phrases = _speakers(view, speaking, opener)
    elif use.holder == "object":
        phrases = _object(view, end, opener, verb)
    elif use.holder == "idafa":
        phrases = _owner(view, end - 1)
    found = [h for h in (_joint(view, p) for p in phrases[:1]) if h is not None]
    if not found and verb is not None and use.holder == "subject" and _nobody_says(view, verb, opener):
        return [HolderDraft("generic", view.words[verb].stem_offset, view.words[verb].end, None, SPEAKER_RULE)]
    if use.category == "attribution" and opener is None and phrases and found:
        source = _source_behind(view, phrases[0], found[0])
        found += [source] if source is not None else []
    if verb is not None and use.category == "attribution" and opener is not None:
        source = _source(view, use, end, opener)
        if source is not None and all((source.start, source.end) != (h.start, h.end) for h in found):
            found.append(source)
    return found


def _itself(view: SentenceView, start: int, end: int) -> HolderDraft | None:
    """A cue that is at the same time a nameless source: *يقال* إن، *من المعروف* أن، *أنباء* عن."""
    for match in (m for i in range(start, end) for m in view.names.by_start.get(i, ())):
        if match.use.kind == "anonymous" and match.end <= end:
            use = view.lexicon.anonymous[match.use.index]
            first = min(match.char_start, view.words[start].stem_offset)
            return HolderDraft(use.kind, first, view.words[match.end - 1].end, None, use.rule)
    return None


def _nobody_says(view: SentenceView, verb: int, opener: int | None) -> bool:
    """True for a verb of saying in the passive whose subject is what is said: *قيل* إن، *أُفيد* باعتقال."""
    word = view.words[verb]
    if opener is None or word.reading is None or voice(word) != "passive" or is_participle(word):
        return False
    features, behind = word.reading.features, view.words[opener]
    if features.gender != "m" or features.number != "sg" or view.clause_of(verb).kind == "relative":
        return False
    return not verb_slots(view, verb).agents and (behind.tag == "COMP" or bool(behind.prep))


def _verb_of_phrase(view: SentenceView, start: int, end: int) -> int | None:
    """The verb whose subject speaks: inside the phrase (كما *قال*), right behind it (حسبما *ذكر*), or, for a
    participle (مضيفا), the verb of its clause."""
    index: int
    for index in (*range(end - 1, start - 1, -1), end):
        if index < len(view.words) and view.words[index].tag == "V":
            return index
    clause = view.clause_of(start)
    if start and view.words[start - 1].text == "،":
        # behind a comma it goes on with who speaks, not with whom he speaks of: نفى ما روجته صفحات، *موضحا* أن
        clause = next((c for c in clause.ancestors() if c.verb is not None and _says(view, c.verb)), clause)
    return clause.verb if clause.verb is not None and clause.verb < start else None


def _says(view: SentenceView, verb: int) -> bool:
    reading = view.words[verb].reading
    clause = view.clause_of(verb)
    return (
        clause.kind != "relative"
        and reading is not None
        and any(view.lexicon.cues[i].attribution is not None for i in reading.uses("cue"))
    )


def _speakers(view: SentenceView, verb: int, opener: int | None) -> list[Phrase]:
    reading = view.words[verb].reading
    if reading is not None and reading.features.person == 1:
        return []  # the author speaks: ننفي صلتنا بالهجوم وندين القصف
    slots = verb_slots(view, verb, transitive=False)
    if opener is not None and any(p.start <= opener < p.end and is_act(view, p.head) for p in slots.subject):
        other = verb_slots(view, verb, transitive=True)  # الجامعة تدين *القصف*: what is said of an act is no speaker
        slots = slots if other.passive else other
    found = [p for p in slots.subject or slots.agents if _can_speak(view, p) and not _before_colon(view, p, verb)]
    found = [p for p in found if not (opener == p.head and view.words[p.head].enclitic and is_act(view, p.head))]
    if slots.dropped_subject and reading is not None and reading.features.number == "sg":
        found = [p for p in found if not (reading.features.gender == "m" and _several_people(view, p))]
    if (
        opener is not None
        and verb < opener
        and (view.words[opener].tag == "COMP" or view.words[opener - 1].text == ":")
    ):
        found = [p for p in found if p.start < opener]  # what is said names nobody who says it
    resumed = _resumed(view, verb) or _own_topic(view, verb)
    if resumed is not None:
        found = resumed
    if slots.passive and slots.object and opener is not None:
        # with what is said behind it, whoever stands right behind the verb is the speaker: أعلنت طواقم طبية مقتل ستة
        active = reading is None or any(
            r.number == reading.number and r.features.voice == "active"
            for r in view.words[verb].analysis.readings
            if r.pos == "verb"
        )
        first = next((p for p in view.phrases if p.start == verb + 1 and p.bare and p.end <= opener), None)
        if active and first is not None and first in slots.object and holder_of(view, first) is not None:
            return [first]
    if found and found[0].joined is not None and view.clause_of(verb).antecedent is found[0]:
        root = found[0]
        while root.joined is not None:
            root = root.joined
        found = [root] if view.actor(root) is not None and root.bare else found
    if not slots.passive and (slots.subject or not slots.object) and not any(_is_somebody(view, p) for p in found):
        # what is no actor that we know gives way to one beside it: في السياق *نفسه* أفادت *مصادر محلية*
        found = [p for p in _next_to(view, verb, opener) if _is_somebody(view, p)] or _topic(view, verb) or found
        found = found or _next_to(view, verb, opener)
    if not found and not slots.passive and slots.object:
        late = _behind_object(view, verb, slots.object[-1])
        found = [late] if late is not None else []
    return [] if slots.passive and not slots.agents else found


def _resumed(view: SentenceView, verb: int) -> list[Phrase] | None:
    """Whom the pronoun of a contrast takes up: the subject of the sentence (نفى الجيش …، *لكنه* قال إن); None where no
    such pronoun stands before the verb."""
    if verb == 0 or not speaks_on(view, verb):
        return None
    main = view.clauses[0].verb
    if main is None or main >= verb - 1:
        return None
    subject = [p for p in verb_slots(view, main, transitive=False).subject if _can_speak(view, p)]
    one, other = view.words[main].reading, view.words[verb].reading
    if one is None or other is None or one.features.gender != other.features.gender:
        return None
    return subject or None


def _own_topic(view: SentenceView, verb: int) -> list[Phrase] | None:
    """Whoever stands with و or a word of contrast right before the verb: تقول أنقرة إن …، *وبغداد* تقول إن."""
    start = speaker_before(view, verb)
    phrase = view.phrase_at(start) if start is not None else None
    return [phrase] if phrase is not None else None


def _several_people(view: SentenceView, phrase: Phrase) -> bool:
    """True for a plural that the singular of a man behind it can't go on with: نزح *مئة ألف*، وقال إن …"""
    reading = view.words[phrase.head].reading
    people = phrase.quantified and view.words[phrase.head].tag in ("NUM", "Q", "A")
    return people or (reading is not None and reading.features.number == "pl" and view.actor(phrase) is not None)


def _can_speak(view: SentenceView, phrase: Phrase) -> bool:
    return (
        not phrase.pronoun
        and not _speaks_itself(view, phrase)
        and not _absolute(view, phrase)
        and not _describes_before(view, phrase)
        and not view.is_time(phrase)
        and not all(_figure(w) for w in view.words[phrase.start : phrase.end])
    )


def _absolute(view: SentenceView, phrase: Phrase) -> bool:
    """True for a verbal noun in the accusative with its adjective, which strengthens the verb: تنفي قواتنا *نفيا قاطعا*."""
    head = view.words[phrase.head]
    behind = view.words[phrase.head + 1] if phrase.head + 1 < phrase.end else None
    if behind is None or head.article or view.actor(phrase) is not None or len(head.bare) < 4:
        return False
    return all(w.bare.endswith(("ا", "اً", "ًا")) and not w.article for w in (head, behind))


def _describes_before(view: SentenceView, phrase: Phrase) -> bool:
    """True for an unknown word with article right behind a definite noun with a preposition: نوه بالدور *البطولي*."""
    head = view.words[phrase.head]
    before = next((p for p in view.phrases if p.end == phrase.start and p.prep and not p.pronoun), None)
    unknown = head.tag == "X" and head.article and phrase.end == phrase.start + 1 and view.actor(phrase) is None
    return before is not None and unknown and before.definite and view.words[before.head].article


def _speaks_itself(view: SentenceView, phrase: Phrase) -> bool:
    """True for a participle of saying that stands where a noun could: طالب بالإسراع، *مشيرا* إلى أن …"""
    uses = (view.lexicon.cues[m.use.index] for m in view.names.by_start.get(phrase.start, ()) if m.use.kind == "cue")
    return any(u.pos == "phrase" and u.holder == "subject" and u.attribution is not None for u in uses)


def _before_colon(view: SentenceView, phrase: Phrase, verb: int) -> bool:
    """True for what stands before the colon or semicolon behind which the verb's statement begins."""
    return any(view.words[i].text in ":؛" for i in range(phrase.end, verb))


def _is_somebody(view: SentenceView, phrase: Phrase) -> bool:
    return (
        view.actor(phrase) is not None
        or bool(_anonymous_over(view, phrase))
        or any(r.pos != "verb" and r.uses("anonymous") for r in view.words[phrase.head].analysis.readings)
    )


def _topic(view: SentenceView, verb: int) -> list[Phrase]:
    """Whoever begins the clause of the verb behind a word of contrast, in whatever case: لكن *متحدثا* باسم الجيش نفى."""
    clause = view.clause_of(verb)
    first = next(
        (p for p in view.phrases if p.bare and p.end <= verb and clause.start <= p.start and _can_speak(view, p)), None
    )
    if first is None or view.words[verb].conj or holder_of(view, first) is None:
        return []
    before = view.words[clause.start : first.start]
    led = bool(before) and all(w.tag in ("CONJ", "SUB", "PART", "PUNCT") for w in before)
    return [first] if led and (view.actor(first) is not None or view.names.at(first.start, "anonymous")) else []


def _next_to(view: SentenceView, verb: int, opener: int | None) -> list[Phrase]:
    """Whoever stands right behind the verb, where what stands before it can't speak: 22:46 | أعلنت *القيادة* أن."""
    if opener is None:
        return []
    return [
        p
        for p in view.phrases
        if p.start == verb + 1
        and p.bare
        and p.end <= opener
        and _can_speak(view, p)
        and agrees(view, view.words[verb], p, before=False)
    ]


def _behind_object(view: SentenceView, verb: int, spoken: Phrase) -> Phrase | None:
    """The speaker behind what is said: تبنت الهجوم *جماعة* مسلحة."""
    for phrase in view.phrases:
        if phrase.start < spoken.end or view.words[phrase.head].clause != view.words[verb].clause:
            continue
        if phrase.governor is None and phrase.bare and phrase.joined is None and view.actor(phrase) is not None:
            return phrase if agrees(view, view.words[verb], phrase, before=False) else None
    return None


def _object(view: SentenceView, end: int, opener: int | None, verb: int | None) -> list[Phrase]:
    """The phrase behind a preposition or an impersonal verb: بحسب *المصدر*، تبين *للمحققين* أن."""
    if verb is not None:
        return [
            p
            for p in view.phrases
            if p.prep == "ل" and not p.pronoun and p.governor is None and opener is not None and end <= p.start < opener
        ][:1]
    inside = next((p for p in view.phrases if p.start == end and not p.pronoun), None)
    if inside is not None:
        return [inside]
    limit = opener if opener is not None and opener > end else end + 3
    for phrase in view.phrases:
        if (
            phrase.start >= end
            and phrase.start - end <= 3
            and phrase.governor is None
            and not phrase.pronoun
            and phrase.start < limit
        ):
            return [phrase]
    return []


def _owner(view: SentenceView, index: int) -> list[Phrase]:
    """Whose words a noun of saying is about: تصريحات *الوزير*، تصريح *للوزير*."""
    own = view.phrase_with_head(index)
    if own is None:
        return []
    nested = view.nested(own)
    if nested is not None and view.actor(nested) is None and is_act(view, nested.head):
        nested = None  # أعلن التنظيم في بيان *مقتل* قائده
    if nested is not None and (view.actor(nested) is not None or not _describes(view, nested)):
        return [nested]
    behind = next(
        (
            p
            for p in view.phrases
            if p.start >= own.end
            and p.start - own.end <= 1
            and p.prep in _OWNER_PREPOSITIONS
            and p.governor is None
            and not p.pronoun
        ),
        None,
    )
    if behind is not None and view.actor(behind) is not None:
        return [behind]
    return []


def _describes(view: SentenceView, nested: Phrase) -> bool:
    """True for a word behind an indefinite noun that may describe it: في بيان *نشر* على الموقع، في بيان *مقتضب*."""
    word = view.words[nested.head]
    if word.article or nested.definite or view.place(nested) is not None:
        return False
    return not word.analysis.readings or any(r.pos == "verb" for r in word.analysis.readings)


def _source(view: SentenceView, use: CueUse, end: int, opener: int) -> HolderDraft | None:
    """The source that a speaker passes on: نقل *عن* …، علم *من* … أن."""
    for index in range(end + 1, opener):
        match = next((m for m in view.names.by_start.get(index, ()) if m.use.kind == "anonymous"), None)
        if (
            match is not None
            and view.words[index - 1].tag == "P"
            and view.words[index - 1].folded in use.content
            and not view.words[index].nominal
        ):
            return _itself(view, index, match.end)  # نقلت عن *من لم يذكر اسمه*
    for phrase in view.phrases:
        if (
            end <= phrase.start < opener
            and phrase.governor is None
            and phrase.prep in _SOURCE_PREPOSITIONS
            and phrase.prep in use.content
        ):
            found = holder_of(view, phrase)
            if found is not None and found.rule != SPEAKER_RULE:
                return found
    return None


def _source_behind(view: SentenceView, speaker: Phrase, named: HolderDraft) -> HolderDraft | None:
    """The source behind a speaker who passes something on in a comment: …، حسبما نقلت صحيفة *عن دبلوماسي*."""
    end = max((w.index + 1 for w in view.words if w.start < named.end and w.index >= speaker.start), default=speaker.end)
    behind = next((p for p in view.phrases if p.start >= end and p.governor is None), None)
    if behind is None or behind.prep != "عن" or (behind.prep_index or behind.start) != end or behind.pronoun:
        return None
    verb = next((i for i in range(speaker.start - 1, max(-1, speaker.start - 3), -1) if view.words[i].tag == "V"), None)
    reading = view.words[verb].reading if verb is not None else None
    if reading is None or not any("عن" in view.lexicon.cues[i].content for i in reading.uses("cue")):
        return None
    return holder_of(view, behind)


def _joint(view: SentenceView, phrase: Phrase) -> HolderDraft | None:
    """One holder for speakers side by side (أعلنت *روما وباريس*): its words span them all, its entity is the
    first's."""
    first = holder_of(view, phrase)
    members = [p for p in group(view, phrase) if p is phrase or view.actor(p) is not None]
    if first is None or first.mention is None or len(members) == 1:
        return first
    last = [h for h in (holder_of(view, p) for p in members[1:]) if h is not None]
    if not last:
        return first
    kind: HolderKind = first.kind if all(h.kind == first.kind for h in last) and first.kind != "named" else "group"
    return HolderDraft(kind, first.start, max(first.end, *(h.end for h in last)), first.mention, first.rule)


def _anonymous_over(view: SentenceView, phrase: Phrase) -> list[NameMatch]:
    """The longest nameless source that begins at the phrase or its head, or just before it and holds it: *لا أحد*."""
    for index in (phrase.start - 1, phrase.start, phrase.head):
        found = view.names.at(index, "anonymous") if index >= 0 else []
        if found and (index >= phrase.start or found[0].end > phrase.head):
            return found
    return []


def holder_of(view: SentenceView, phrase: Phrase) -> HolderDraft | None:
    """Who a phrase in holder position is: an anonymous or generic source, a named person or office, or a group."""
    words = view.words
    mention = view.actor(phrase)
    anonymous = _anonymous_over(view, phrase)
    index = anonymous[0].use.index if anonymous else None
    if index is None:
        for reading in words[phrase.head].analysis.readings:
            if reading.pos != "verb" and (uses := reading.uses("anonymous")):
                index = uses[0]
                break
    start, end = words[phrase.start].stem_offset, words[phrase.end - 1].end
    named = mention is not None and (
        phrase.apposition is not None
        or mention.role is None
        or (mention.owner is not None and mention.kind in ("office", "institution"))
        or (mention.identity.actor is not None and mention.kind in ("office", "institution"))
        or (
            mention.kind == "office"
            and not anonymous
            and view.nested(phrase) is not None
            and _one_of_its_kind(view, phrase, mention)
        )
        or (not mention.plural and not phrase.quantified and name_behind(view, phrase))
    )
    spokesperson = _speaks_for_body(view, mention)
    if index is not None and not named and not spokesperson:
        use = view.lexicon.anonymous[index]
        if anonymous:
            start, end = min(start, anonymous[0].char_start), max(end, words[anonymous[0].end - 1].end)
        return HolderDraft(use.kind, start, end, None, use.rule)
    if mention is None:
        # who speaks is no actor that we know (البيان، التقرير، الإذاعة): a source without a name
        if view.place(phrase) is not None:
            # a city for those who rule it: قالت أديس أبابا إن
            speaks = phrase.name is not None and (phrase.bare or phrase.prep in _SOURCE_PREPOSITIONS)
            return HolderDraft("group", start, end, None, SPEAKER_RULE) if speaks else None
        negates = any(
            view.lexicon.cues[m.use.index].category == "negation"
            for m in view.names.by_start.get(phrase.head, ())
            if m.use.kind == "cue"
        ) or any(
            view.lexicon.cues[i].category == "negation" for r in words[phrase.head].readings for i in r.uses("cue")
        )
        if phrase.pronoun or negates:
            return None  # طلب عدم الكشف عن هويته: what is not done is nobody who speaks
        if words[phrase.head].tag == "NUM" or all(_figure(w) for w in words[phrase.start : phrase.end]):
            return None  # 22:46 | أعلنت القيادة: a time of day speaks as little as a number
        kind: HolderKind = "anonymous"
        if _is_name(view, phrase):
            kind = "named"
        elif phrase.definite and not phrase.quantified:
            kind = "named" if _is_person(view, phrase.head) else "group"
        elif _is_titled(view, phrase) or (_said_definite(view, phrase) and not phrase.quantified):
            kind = "group"  # مجلة «دير شبيغل»، دائرة الهجرة
            if _is_person(view, phrase.head):
                kind = "anonymous" if is_plural(words[phrase.head]) else "named"
        elif words[phrase.head].enclitic and _is_person(view, phrase.head):
            kind = "named" if not is_plural(words[phrase.head]) else "anonymous"  # والدته
        return HolderDraft(kind, start, end, None, SPEAKER_RULE)
    holder_kind: HolderKind = "group"
    if mention.kind in ("person", "office"):
        holder_kind = "named" if _one_of_its_kind(view, phrase, mention) or name_behind(view, phrase) else "anonymous"
        if spokesperson and phrase.apposition is None:
            holder_kind = "group"
    elif mention.kind in ("member", "collective", "people") and mention.identity.generic:
        own = bool(words[phrase.head].enclitic) or name_behind(view, phrase)  # والدته
        holder_kind = "named" if own and not mention.plural else "anonymous"
    start, end = mention.start if phrase.start == phrase.head else start, mention.end
    return HolderDraft(holder_kind, start, max(end, start + 1), mention, mention.rule)


_NO_NAME = ("ون", "ين", "ات", "ه")
"""Endings of common nouns, folded: what no list knows and what ends so is rather متطوعون than a name."""


def _is_name(view: SentenceView, phrase: Phrase) -> bool:
    """The name of a person whom no list of actors knows: «خالد»، *سعيد* المنصوري; behind the verb also words that are in no
    list at all: قال *زلمانوفيتش*."""
    head = view.words[phrase.head]
    if phrase.start != phrase.head or head.article:
        return False
    behind = view.words[phrase.head + 1] if phrase.head + 1 < phrase.end else None
    if head.folded in view.lexicon.first_names:
        return not phrase.definite or (behind is not None and behind.tag == "X")
    unknown = head.tag == "X" and head.kind == "word" and not head.analysis.readings
    if phrase.end < len(view.words) and view.words[phrase.end].tag == "QUOTE":
        return False  # سمع دوي «انفجار»
    return phrase.bare and unknown and not phrase.definite and not head.folded.endswith(_NO_NAME)


def _is_titled(view: SentenceView, phrase: Phrase) -> bool:
    """True for a noun whose name stands behind it in quotation marks: مجلة *«دير شبيغل»*."""
    behind = view.words[phrase.end] if phrase.end < len(view.words) else None
    return behind is not None and behind.text in '«"“' and not phrase.quantified and not _is_person(view, phrase.head)


def _figure(word: Word) -> bool:
    return not any(c.isalpha() for c in word.text)


def _is_person(view: SentenceView, index: int) -> bool:
    return any(
        u.kind == "word" and u.detail == "person"
        for r in view.words[index].analysis.readings
        if r.pos != "verb"
        for u in r.lexeme.uses
    )


def _speaks_for_body(view: SentenceView, mention: ActorMention | None) -> bool:
    """True for an office through which a body speaks: *المتحدث العسكري*، *متحدث باسم* الوزارة; not for a spokesman
    of whom nothing more is said."""
    if mention is None or mention.kind not in ("office", "person") or mention.phrase.name is not None:
        return False
    roles = [mention.role] if mention.role is not None else []
    head = view.words[mention.phrase.head]
    roles += [i for r in head.analysis.readings if r.pos == "noun" for i in r.uses("role")]
    several = any(" " in view.lexicon.roles[i].ar for i in roles)  # متحدث *باسم*
    return any(view.lexicon.roles[i].spokesperson for i in roles) and (
        several or mention.phrase.definite or mention.owner is not None or view.nested(mention.phrase) is not None
    )


def _one_of_its_kind(view: SentenceView, phrase: Phrase, mention: ActorMention) -> bool:
    """A person with a name, or an office that one person holds: *وزير الخارجية*، *مسؤول ملف الاستيطان*، *الرئيس*; not *وزير سابق*،
    *أحد القادة*."""
    if phrase.apposition is not None or mention.role is None:
        return True
    if phrase.quantified or mention.plural:
        return False
    if mention.owner is not None or not mention.identity.generic or phrase.definite:
        return True
    return _said_definite(view, phrase)


def _said_definite(view: SentenceView, phrase: Phrase) -> bool:
    """True for the article on a noun or at the end of its idafa."""
    inner: Phrase | None = phrase
    while inner is not None:
        if view.words[inner.head].article:
            return True
        inner = view.nested(inner)
    return False


def name_behind(view: SentenceView, phrase: Phrase) -> bool:
    """True where the name of a person follows what he is: *أستاذ* العلوم السياسية بجامعة الجزائر *مراد حموش*."""
    words = view.words
    definite = _said_definite(view, phrase)
    for index in range(phrase.end, min(len(words), phrase.end + MAX_BEFORE_NAME)):
        word = words[index]
        if word.tag in ("COMP", "REL", "SUB", "NEG", "PRON") or word.text in '،,:؛.«"':
            return False
        own = view.phrase_at(index)
        if own is not None and own.apposition == index and own.start >= phrase.end:
            return True  # أستاذ بجامعة دمشق *مازن العكيدي*
        if own is None or own.start < phrase.end or not own.bare or own.governor is not None:
            continue
        if person_name(words, index, view.lexicon) is not None:
            return True
        if (
            definite
            and word.tag == "X"
            and word.kind == "word"
            and not word.analysis.readings
            and view.place(own) is None
        ):
            return view.actor(own) is None
    return False
