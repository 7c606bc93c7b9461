"""Events: triggers, and who fills the roles of each.

A trigger is a verb, an event noun or a predicative participle of the lexicon whose conditions hold in its clause. Light verbs (شن
هجوما), control verbs (يسعى إلى تهريب) and nouns of acting (تنفيذ عمليات) hand their subject on to the event noun.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from rasid.coding.actors import ARMED, ActorMention, identity_of, naming_identity
from rasid.coding.clauses import Clause
from rasid.coding.arguments import Slots, group, noun_slots, verb_slots
from rasid.coding.phrases import Phrase
from rasid.coding.places import PlaceMention
from rasid.coding.view import SentenceView
from rasid.coding.words import Reading, Word
from rasid.knowledge.lexicon import EventUse, LightUse

MATERIAL = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "PROTEST"})
"""Types whose object, when it is a capital, is the city and not its government."""
MAX_PLACES = 12
"""Places of one trigger that become events of their own; a longer list is a table, not a happening."""


@dataclass(slots=True, eq=False)
class EventDraft:
    """An event before it has ids. `trigger` is a range of words; `span` the document offsets of the trigger's words."""

    view: SentenceView
    use: EventUse
    trigger: int
    span: tuple[int, int]
    pos: str
    reading: Reading | None
    phrase: Phrase | None = None
    light: LightUse | None = None
    light_verb: int | None = None
    actors: list[ActorMention] = field(default_factory=list)
    recipients: list[ActorMention] = field(default_factory=list)
    places: list[PlaceMention] = field(default_factory=list)
    from_place: PlaceMention | None = None
    to_place: PlaceMention | None = None
    instrument: tuple[int, int] | None = None
    pronouns: dict[str, tuple[int, str]] = field(default_factory=dict)
    """attached pronouns in role slots: role → (word, pronoun); resolution turns them into mentions"""
    slots: Slots | None = None
    time: int | None = None
    quantities: list[int] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    carriers: list[int] = field(default_factory=list)
    """the light and control words above an event noun, innermost first: تسهيل ← سيعمل على"""
    control_status: str | None = None
    with_end: int | None = None
    """end of the words that the entry demands behind the trigger (رفع *حالة التأهب*): they are no trigger of their own"""
    carrier_verb: EventDraft | None = None
    """the verb of the same type whose object this event noun is"""
    inherited_actor: bool = False

    @property
    def clause(self) -> int:
        """The clause of the trigger."""
        return self.view.words[self.trigger].clause


def find_events(view: SentenceView, dropped: list[tuple[int, str, str]] | None = None) -> list[EventDraft]:
    """The events of a sentence in the order of their triggers. `dropped` collects (word, rule, reason) of what was considered
    and not coded."""
    drafts: list[EventDraft] = []
    log = dropped if dropped is not None else []
    covered: set[int] = set()
    for word in view.words:
        draft = None if word.index in covered else _trigger_at(view, word, log)
        if draft is None:
            continue
        drafts.append(draft)
        covered.update(_extent(draft))
        if draft.with_end is not None:
            last = max((i for i in range(draft.trigger + 1, draft.with_end) if view.holds(draft.use.with_, range(i, draft.with_end))), default=draft.with_end)
            covered.update(range(last, draft.with_end))
    drafts = _without_carriers(view, drafts)
    for draft in drafts:
        _fill(draft)
    return drafts


def _extent(draft: EventDraft) -> range:
    last = draft.trigger
    while last + 1 < len(draft.view.words) and draft.view.words[last + 1].end <= draft.span[1]:
        last += 1
    return range(draft.trigger, last + 1)


def _trigger_at(view: SentenceView, word: Word, log: list[tuple[int, str, str]]) -> EventDraft | None:
    """The event that begins at a word: the longest phrase of the lexicon, else the word's chosen reading."""
    if any(word.index in range(m.start, m.end) and m.length > 1 for m in _actor_names_over(view, word.index)):
        return None
    for match in view.names.at(word.index, "event"):
        use = view.lexicon.events[match.use.index]
        if _conditions(view, use, word.index, log, own=range(match.start, match.end)):
            end = view.words[match.end - 1].end
            phrase = view.phrase_with_head(word.index)
            while phrase is not None and (inner := view.nested(phrase)) is not None and inner.start < match.end:
                phrase = inner  # what the last word of the trigger governs: عملية تحرير *المدينة*
            return EventDraft(view, use, word.index, (match.char_start, end), "noun", None, phrase)
    if word.tag not in ("V", "N", "A") or word.reading is None:
        return None
    if word.tag == "A" and not _predicative(view, word):
        return None
    if word.tag == "N" and (participle := _predicate_participle(view, word)) is not None:
        word.reading = participle
    readings = [word.reading, *(r for r in word.readings if r is not word.reading and r.pos == word.reading.pos and r.article == word.reading.article)]
    best: EventDraft | None = None
    best_rank = (-1, -1)
    for reading in readings:
        if reading.pos == "verb" and word.tag != "V":
            continue
        for index in reading.uses("event"):
            use = view.lexicon.events[index]
            if not _conditions(view, use, word.index, log):
                continue
            rank = (len(use.with_) > 0, len(use.only_with) > 0)
            if rank > best_rank:
                phrase = view.phrase_with_head(word.index) if reading.pos != "verb" else None
                start = word.stem_offset if reading.pos != "verb" else word.offset(reading.stem_start)
                best = EventDraft(view, use, word.index, (start, word.end), reading.pos, reading, phrase)
                best_rank = rank
    if best is not None and best.use.with_:
        end = _with_end(view, best.use, word.index)
        if end is not None:
            best.with_end = end
            if end - word.index <= 2:
                best.span = (best.span[0], view.words[end - 1].end)
    return best


def _predicate_participle(view: SentenceView, word: Word) -> Reading | None:
    """The participle reading of a noun that is the predicate of كان، ظل، ما زال: لا يزال *معتقلا*."""
    if view.clause_of(word.index).auxiliary is None or word.article or word.prep:
        return None
    return next((r for r in word.analysis.readings if r.pos == "adjective" and r.features.case == "acc" and r.has_use("event")), None)


def _predicative(view: SentenceView, word: Word) -> bool:
    """A participle says an event only of a subject (لا يزال معتقلا، القائد محاصر); beside or instead of a noun it describes."""
    reading = word.reading
    if word.article or word.prep or reading is None or reading.pos != "adjective":
        return reading is not None and reading.pos != "adjective"
    if any(word.index in p.adjectives and view.words[p.head].tag != "V" for p in view.phrases) and reading.features.case != "acc":
        return False
    clause = view.clause_of(word.index)
    if reading.features.case == "acc" or clause.auxiliary is not None:
        return True
    before = [p for p in view.phrases if p.end <= word.index and p.governor is None and view.words[p.head].clause == clause.index]
    return clause.verb is None and bool(before) and before[0].definite and not before[0].prep


def _actor_names_over(view: SentenceView, index: int) -> list:  # type: ignore[type-arg]
    """Names of several words that hold a word inside them: 'حركة تحرير السودان' is no liberation."""
    found = []
    for start in range(max(0, index - 6), index + 1):
        found += [m for m in view.names.by_start.get(start, ()) if m.use.kind in ("actor", "place", "anonymous") and m.end > index and m.length > 1 and (m.start < index or m.length > 1)]
    return found


def _conditions(view: SentenceView, use: EventUse, index: int, log: list[tuple[int, str, str]], own: range | None = None) -> bool:
    clause = view.clause_of(index)
    scope = frozenset(clause.words if own is None else (i for i in clause.words if i not in own))
    if use.not_with and view.holds(use.not_with, scope):
        log.append((index, use.rule, "a word that cancels this reading stands in the clause"))
        return False
    if use.only_with and not view.holds(use.only_with, _around(clause)):
        log.append((index, use.rule, "none of the words that this reading needs stands in the clause"))
        return False
    if use.with_ and _with_end(view, use, index) is None:
        log.append((index, use.rule, "the word that must follow does not"))
        return False
    return True


def _around(clause: Clause) -> frozenset[int]:
    """The words of a clause and of those that it continues: بدأت *القيادات* … تعمل على الخروج."""
    words = set(clause.words)
    linked = clause.sibling or clause.parent
    while linked is not None and clause.kind in ("serial", "coordinate", "relative"):
        words.update(linked.words)
        clause, linked = linked, linked.sibling or linked.parent
    return frozenset(words)


def _with_end(view: SentenceView, use: EventUse, index: int) -> int | None:
    """The end of the required words behind a trigger, within its clause and eight words."""
    for position in range(index + 1, min(len(view.words), index + 9)):
        word = view.words[position]
        if word.clause != view.words[index].clause:
            break
        for sequence in use.with_:
            if view.holds((sequence,), range(position, position + len(sequence))):
                return position + len(sequence)
    return None


def _without_carriers(view: SentenceView, drafts: list[EventDraft]) -> list[EventDraft]:
    """Drops what only carries another event of the same type: a noun (*عملية* اغتيال) or a verb whose object it is (*وقع* اتفاقا)."""
    kept: list[EventDraft] = []
    for draft in drafts:
        if draft.pos == "verb":
            heads = {p.head for p in verb_slots(view, draft.trigger).object}
            inner = next((d for d in drafts if d.pos != "verb" and d.use.type == draft.use.type and d.trigger in heads and draft.with_end is None), None)
            if inner is not None:
                inner.carrier_verb = draft
                continue
            kept.append(draft)
            continue
        inner = next(
            (d for d in drafts if d is not draft and d.phrase is not None and draft.phrase is not None and d.phrase.governor is draft.phrase and d.use.type == draft.use.type),
            None,
        )
        if inner is not None:
            inner.notes.append(f"carried by {view.words[draft.trigger].text}")
            inner.span = (draft.span[0], inner.span[1]) if view.words[inner.trigger].start - draft.span[1] < 3 else inner.span
            inner.phrase = draft.phrase if not view.nested(inner.phrase) else inner.phrase  # type: ignore[arg-type]
            continue
        kept.append(draft)
    return kept


# -- roles ------------------------------------------------------------------------------------------------------------


def _fill(draft: EventDraft) -> None:
    if draft.pos == "verb":
        frame = draft.use.verb_frame
        elsewhere = any(role == "recipient" and slot not in ("subject", "object") and _has_preposition(draft, slot) for slot, role in frame.items())
        slots = verb_slots(draft.view, draft.trigger, transitive="object" in frame and not elsewhere)
    else:
        phrase = draft.phrase or draft.view.phrase_at(draft.trigger)
        if phrase is None:
            phrase = Phrase(draft.trigger, draft.trigger + 1, draft.trigger)
        slots = noun_slots(draft.view, phrase)
        frame = draft.use.noun_frame
        _noun_subjects(draft, phrase, slots)
    draft.slots = slots
    _assign(draft, slots, frame)
    if draft.carrier_verb is not None:
        verb = draft.carrier_verb
        draft.light_verb = verb.trigger
        own = verb_slots(draft.view, verb.trigger)
        own.object = []
        had_actor = bool(draft.actors)
        _assign(draft, own, {s: r for s, r in verb.use.verb_frame.items() if s != "subject" or not had_actor})
    if not draft.actors and draft.pos != "verb":
        _inherit_actor(draft)


def _with_object(draft: EventDraft, slots: Slots, frame: dict[str, str]) -> dict[str, str]:
    """The noun frame of a verbal noun that names its doer and its object: احتلال *القوات* ل*المدينة*، تدريب *الحرس* *مقاتلين*."""
    own = draft.use.verb_frame.get("object")
    if draft.pos == "verb" or own not in ("recipient", "place") or not slots.idafa:
        return frame
    view = draft.view
    doer = view.actor(slots.idafa[0])
    if doer is None or view.place(slots.idafa[0]) is not None and doer.kind != "state":
        return frame
    if slots.object:
        return {**frame, "object": own, "idafa": "actor"}
    behind = [p for p in slots.prepositions.get(_LAM, []) if not p.pronoun and (view.place(p) is not None or view.actor(p) is not None)]
    return {**frame, _LAM: own, "idafa": "actor"} if behind and own == "place" else frame


def _has_preposition(draft: EventDraft, slot: str) -> bool:
    """True when a phrase with the preposition `slot` follows the trigger in its clause."""
    view = draft.view
    return any(p.prep == slot and p.start > draft.trigger and view.words[p.head].clause == draft.clause for p in view.phrases if p.governor is None)


def _assign(draft: EventDraft, slots: Slots, frame: dict[str, str]) -> None:
    """Roles from slots by the frame; agents of passives and verbal nouns are actors everywhere."""
    for phrase in slots.agents:
        _put(draft, "actor", phrase)
    frame = _with_object(draft, slots, frame)
    explicit_recipient = any(role == "recipient" and slots.all_of(slot) for slot, role in frame.items() if slot != "idafa")
    for slot, role in frame.items():
        phrases = slots.all_of(slot)
        if slot in slots.pronouns and role in ("actor", "recipient", "both") or slot == "idafa" and "idafa" in slots.pronouns:
            wanted = _either(draft, None, explicit_recipient) if role == "actor or recipient" else role
            draft.pronouns[wanted] = slots.pronouns[slot]
        if slot == "subject" and slots.passive:
            continue
        for phrase in phrases:
            if phrase.pronoun:
                continue
            wanted = role
            if role == "actor or recipient":
                wanted = _either(draft, draft.view.actor(phrase), explicit_recipient)
            elif slot == _LAM and role == "recipient" and draft.pos != "verb" and not slots.idafa and _agent_behind_lam(draft, phrase, frame):
                wanted = "actor"
            _put(draft, wanted, phrase)
    if draft.pos != "verb" and not draft.actors and not slots.idafa and _LAM not in frame and str(frame.get("idafa", "")).startswith("actor"):
        for phrase in slots.prepositions.get(_LAM, []):
            doer = draft.view.actor(phrase)
            if doer is not None and doer.force:
                _put(draft, "actor", phrase)  # تعزيزات عسكرية للجيش: ل names whose act it is
                break
    if "subject" not in frame and slots.subject and not slots.passive and frame.get("object") == "place":
        _put(draft, "actor", slots.subject[0])
    for index in slots.demonyms:
        _demonym_actor(draft, index)


_LAM = "ل"
_ALA = "علي"
"""على as folding spells it"""


def _agent_behind_lam(draft: EventDraft, phrase: Phrase, frame: dict[str, str]) -> bool:
    """'غارات للتحالف': behind an event noun without idafa, ل names who acts when that is somebody who acts and على names the target."""
    mention = draft.view.actor(phrase)
    return mention is not None and mention.force and _ALA in frame and draft.phrase is not None and not draft.view.words[draft.phrase.head].article


def _either(draft: EventDraft, mention: ActorMention | None, explicit_recipient: bool) -> str:
    """Whether the idafa of an event noun acts or undergoes (قصف الطائرات / قصف المدينة)."""
    if explicit_recipient:
        return "actor"
    if mention is None:
        return "recipient" if _verbal_noun(draft) else "actor"
    if not mention.force:
        return "recipient"
    return "recipient" if _verbal_noun(draft) else "actor"


def _verbal_noun(draft: EventDraft) -> bool:
    """True for a regular masdar (استهداف، تدمير، اعتقال): what it governs undergoes unless على or ل names another."""
    if draft.reading is None:
        return False
    return any(u.kind == "event" and u.detail == "masdar" for u in draft.reading.lexeme.uses)


def _put(draft: EventDraft, role: str, phrase: Phrase) -> None:
    view = draft.view
    mention, place = view.actor(phrase), view.place(phrase)
    if role == "ignore":
        return
    if role == "instrument":
        head = view.words[phrase.head]
        if draft.instrument is None:
            draft.instrument = (head.stem_offset, view.words[phrase.end - 1].end)
        return
    if role in ("from_place", "to_place"):
        if place is not None:
            if role == "from_place":
                draft.from_place = draft.from_place or place
            else:
                draft.to_place = draft.to_place or place
        elif mention is not None and role == "from_place" and not draft.recipients:
            draft.recipients.append(mention)
        return
    if role == "place":
        if place is not None:
            _add_place(draft, place)
        elif mention is not None and mention.acts and mention.identity.actor is not None and mention.kind != "state":
            draft.recipients.append(mention)
        return
    if mention is not None and mention.kind == "capital" and (role == "recipient" and draft.use.type in MATERIAL or phrase.prep in ("في", "ب")):
        mention = None
    if place is not None and (mention is None or mention.kind == "state" and phrase.prep in ("في", "ب")):
        _add_place(draft, place)
        return
    if mention is None and role == "both":
        return  # two sides are named as such (بين الجيش والمسلحين), not by what is theirs
    if mention is None:
        inner = view.nested(phrase)
        if inner is not None and view.actor(inner) is not None and _passes_on(draft, role, phrase, inner):
            mention = view.actor(inner)  # 'مواقع الجيش': the owner of the thing undergoes
        elif inner is not None and view.place(inner) is not None:
            _add_place(draft, view.places[id(inner)])
            return
        else:
            return
    assert mention is not None
    target = draft.recipients if role == "recipient" else draft.actors
    other = draft.actors if role == "recipient" else draft.recipients
    if mention not in target and mention not in other:
        target.append(mention)


VERBAL = frozenset({"REJECT", "ACCUSE", "SUPPORT", "AGREE", "REQUEST", "CONCEDE", "CONSULT"})
"""Types whose recipient may be named by what the words are about: رفضت مبادرة *الحكومة*، أدان هجوم *الحركة*."""


def _passes_on(draft: EventDraft, role: str, phrase: Phrase, inner: Phrase) -> bool:
    """True when what `inner` owns or did stands for it: its things always, its acts for verbal types, what befell it never."""
    view = draft.view
    reading = view.words[phrase.head].reading
    if reading is None:
        return True
    events = reading.uses("event")
    if events:
        mention = view.actor(inner)
        idafa = view.lexicon.events[events[0]].noun_frame.get("idafa")
        does = idafa == "actor" or idafa == "actor or recipient" and mention is not None and mention.force and not any(u.detail == "masdar" for u in reading.lexeme.uses)
        return role == "recipient" and draft.use.type in VERBAL and does
    return not any(u.kind == "light" or u.kind == "word" and u.detail == "act" for u in reading.lexeme.uses)


def _add_place(draft: EventDraft, place: PlaceMention) -> None:
    if place not in draft.places:
        draft.places.append(place)


def _demonym_actor(draft: EventDraft, index: int) -> None:
    """'القصف التركي': the nationality or party adjective of an event noun names who acts."""
    view = draft.view
    word = view.words[index]
    for reading in word.analysis.readings:
        for actor in reading.uses("demonym"):
            entry = view.lexicon.actors[actor]
            phrase = Phrase(index, index + 1, index)
            draft.actors.append(ActorMention(phrase, word.stem_offset, word.end, identity_of(view.lexicon, actor), entry.rule, entry.kind, token_end=index + 1))
            return
        for naming in reading.uses("naming"):
            use = view.lexicon.naming[naming]
            if use.refers_to:
                phrase = Phrase(index, index + 1, index)
                draft.actors.append(ActorMention(phrase, word.stem_offset, word.end, naming_identity(view.lexicon, use), use.rule, "armed-group", naming=naming, token_end=index + 1))
                return


# -- light and control verbs ------------------------------------------------------------------------------------------


def _light_uses(view: SentenceView, word: Word) -> list[LightUse]:
    """What a word can carry, over all its readings of the tag that was chosen (قدم may be قدّم or قدِم)."""
    if word.tag not in ("V", "N"):
        return []
    return [view.lexicon.lights[i] for r in word.readings for i in r.uses("light")]


def _outermost(phrase: Phrase) -> Phrase:
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
    outer = _outermost(phrase)
    if outer is not phrase and governor is not None and not _transparent(view, outer):
        return None
    if outer.prep:
        before = next((p for p in reversed(view.phrases) if p.governor is None and p.end <= (outer.prep_index or outer.start) and p is not outer), None)
        if before is not None and before.end >= (outer.prep_index if outer.prep_index is not None else outer.start):
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
    if clause.kind in ("relative", "coordinate") and clause.antecedent is not None:
        return None
    relative = next((c for c in view.clauses if c.kind == "relative" and c.antecedent is outer and c.verb is not None), None)
    if relative is not None and relative.verb is not None:
        for use in _light_uses(view, view.words[relative.verb]):
            return relative.verb, use
    after_noun = [i for i in verbs if i > phrase.head]
    if after_noun and outer.bare:
        for use in _light_uses(view, view.words[after_noun[0]]):
            if use.kind == "occur":
                return after_noun[0], use
    return None


def _transparent(view: SentenceView, phrase: Phrase) -> bool:
    """A noun that only counts or classes what it governs: عملية، سلسلة، محاولة، مئات."""
    reading = view.words[phrase.head].reading
    return view.words[phrase.head].tag == "Q" or reading is None or any(u.kind in ("light", "event") for u in reading.lexeme.uses) or any(
        u.kind == "word" and u.detail in ("act", "quantity") for u in reading.lexeme.uses
    )


def _noun_subjects(draft: EventDraft, phrase: Phrase, slots: Slots) -> None:
    """Hands the subject of the light or control word on to the event noun."""
    view = draft.view
    found = carrier(view, phrase)
    if found is None:
        return
    index, use = found
    draft.light, draft.light_verb = use, index
    draft.control_status = use.status
    _follow_carriers(draft, index)
    word = view.words[index]
    if word.tag == "V":
        verb = verb_slots(view, index, transitive=not use.preps)
        subjects = verb.subject
        event_heads = {p.head for p in (phrase, _outermost(phrase))}
        if use.kind == "occur":
            return
        subjects = [p for p in subjects if p.head not in event_heads]
        if not subjects and verb.passive:
            subjects = verb.agents
        for slot, phrases in verb.prepositions.items():
            if slot not in use.preps and not any(p.head in event_heads for p in phrases):
                slots.prepositions.setdefault(slot, []).extend(p for p in phrases if p not in slots.prepositions.get(slot, []))
        slots.agents += [p for p in verb.agents if p not in slots.agents]
    else:
        subjects = _chain_subjects(view, index)
    if use.kind == "undergo":
        for subject in subjects:
            _put(draft, "recipient", subject)
        for agent in slots.prepositions.get("من", []):
            if not agent.pronoun:
                _put(draft, "actor", agent)
    elif not _names_actor(draft, slots):
        for subject in subjects:
            _put(draft, "actor", subject)
        draft.inherited_actor = bool(subjects)


def _follow_carriers(draft: EventDraft, index: int) -> None:
    """The chain of what carries the event noun up to its verb, and the first status that a control word in it gives."""
    view = draft.view
    while index not in draft.carriers and len(draft.carriers) < 6:
        draft.carriers.append(index)
        if view.words[index].tag == "V":
            return
        phrase = view.phrase_with_head(index)
        above = carrier(view, phrase) if phrase is not None else None
        if above is None:
            return
        index = above[0]
        draft.control_status = draft.control_status or above[1].status


def _names_actor(draft: EventDraft, slots: Slots) -> bool:
    """True when the noun's own words name who acts, so that the subject of a control verb isn't taken."""
    if slots.agents:
        return True
    role = draft.use.noun_frame.get("idafa")
    explicit = any(r == "recipient" and slots.all_of(s) for s, r in draft.use.noun_frame.items() if s != "idafa")
    for phrase in slots.idafa:
        mention = draft.view.actor(phrase)
        if mention is not None and (role == "actor" or role == "actor or recipient" and _either(draft, mention, explicit) == "actor"):
            return draft.light is None or draft.light.kind != "perform"
    return False


def _chain_subjects(view: SentenceView, index: int) -> list[Phrase]:
    """Who does what a noun of acting says: its own idafa's actor, or the subject of what carries it in turn."""
    phrase = view.phrase_with_head(index)
    if phrase is None:
        return []
    slots = noun_slots(view, phrase)
    own = [p for p in slots.idafa if view.actor(p) is not None]
    if own:
        return own
    found = carrier(view, phrase)
    if found is not None and found[0] != index:
        word = view.words[found[0]]
        if word.tag == "V":
            return verb_slots(view, found[0]).subject
        return _chain_subjects(view, found[0])
    return _governing_sides(view, phrase) or _purpose_subjects(view, phrase)


def _purpose_subjects(view: SentenceView, phrase: Phrase) -> list[Phrase]:
    """Who acts in a phrase of purpose (لتحرير المدينة، بهدف تخفيف): the subject of its clause's verb."""
    outer = _outermost(phrase)
    aims = [m for m in _matches_ending_at(view, outer.start) if m.use.kind == "cue" and view.lexicon.cues[m.use.index].category == "aim"]
    if outer.prep != "ل" and not any(view.lexicon.cues[m.use.index].pos == "phrase" and view.words[m.start].tag != "A" for m in aims):
        return []
    clause = view.clause_of(phrase.head)
    verb = next((i for i in reversed(clause.words) if i < phrase.head and view.words[i].tag == "V"), None)
    return verb_slots(view, verb).subject if verb is not None else []


def _matches_ending_at(view: SentenceView, index: int) -> list:  # type: ignore[type-arg]
    return [m for start in range(max(0, index - 4), index) for m in view.names.by_start.get(start, ()) if m.end == index]


def _inherit_actor(draft: EventDraft) -> None:
    if draft.phrase is None or draft.light is not None or draft.pronouns.get("actor"):
        return
    governing = _governing_sides(draft.view, draft.phrase) if draft.use.verb_frame.get("subject") == "actor" else []
    for phrase in governing or _purpose_subjects(draft.view, draft.phrase):
        _put(draft, "actor", phrase)
        draft.inherited_actor = True


_OBJECT_ACTS = frozenset({"ACCUSE", "REQUEST"})
"""Acts of speech about what the addressed side does: accused of, asked for."""
_SUBJECT_ACTS = frozenset({"THREATEN", "AGREE", "REJECT", "CONCEDE"})
"""Acts of speech about what the speaker does."""


def _governing_sides(view: SentenceView, phrase: Phrase) -> list[Phrase]:
    """Who does the act that a verb of speaking governs: اتهم *س* بقصف، طالب *س* بسحب، هدد *س* بقصف، أعلن *الجيش* قصف."""
    outer = _outermost(phrase)
    clause = view.clause_of(phrase.head)
    verb = next((i for i in reversed(clause.words) if i < outer.start and view.words[i].tag == "V"), None)
    if verb is None:
        return []
    word = view.words[verb]
    types = {view.lexicon.events[i].type for r in word.analysis.readings if r.pos == "verb" for i in r.uses("event")}
    slots = verb_slots(view, verb)
    if types & _OBJECT_ACTS and outer.prep:
        addressed = slots.object or [p for prep in ("الي", "من") for p in slots.prepositions.get(prep, []) if p is not outer]
        return [p for p in addressed if view.actor(p) is not None]
    if types & _SUBJECT_ACTS and (outer.prep or outer in slots.object):
        return [p for p in slots.subject if view.actor(p) is not None]
    announces = any(view.lexicon.cues[i].category == "attribution" and "masdar" in view.lexicon.cues[i].content for r in word.analysis.readings for i in r.uses("cue"))
    if announces and outer in slots.object:
        speakers = [m for p in slots.subject if (m := view.actor(p)) is not None]
        if speakers and all(m.kind in ARMED or m.kind in ("force", "group", "state", "capital") for m in speakers):
            return slots.subject
    return []



def expand_group(view: SentenceView, phrase: Phrase) -> list[Phrase]:
    """The phrase and what is coordinated with it (shared with other stages)."""
    return group(view, phrase)
