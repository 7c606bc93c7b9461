"""Status and certainty of an event: what cues of negation, aim, demand, condition and doubt make of it, and what they leave
as it is."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.coding.clause import Clause
from rasid.coding.cue_instance import CueInstance
from rasid.coding.event_draft import EventDraft
from rasid.coding.known_acts import answered, known_act, refused_speech, told_of
from rasid.coding.moods import of_whoever, part_of_act, to_be_prevented, warned_of
from rasid.coding.negated import directly_negates, owned_up_to
from rasid.coding.purposes import answers
from rasid.coding.speech_acts import decreed
from rasid.coding.view import SentenceView
from rasid.record.vocabulary import Certainty, Status

GRADE: dict[Certainty, int] = {"certain": 2, "probable": 1, "possible": 0}
MODAL = frozenset(
    {
        "negation",
        "future",
        "aim",
        "condition",
        "demand",
        "question",
        "attempt",
        "possibility",
        "probability",
        "certainty",
    }
)
_CLAUSE_OPENERS = frozenset({"ان", "بان", "clause", "quote"})
_FACTUAL = frozenset({"after"})
MAX_AFTER = 8
"""Words from 'after' to what is told there of what is only believed; further on the belief may go on."""
_FORWARD = frozenset({"predicted", "intended", "demanded"})
"""What is foretold, planned or asked for with 'after …' presupposes what stands behind 'after'."""
_PRONOUNS = ("ه", "ها", "هم", "هما")
_ANY = frozenset({"اي", "ايه"})
FUTURE_RULE = "grammar/future"
WOULD_RULE = "grammar/would"
_LAM = "ل"
WHOEVER_RULE = "grammar/whoever"
ANY_RULE = "grammar/any"


def status_of(
    draft: EventDraft, over: list[CueInstance], speech: list[CueInstance], cues: Sequence[CueInstance]
) -> tuple[Status, Certainty, str]:
    """Status, certainty and rule of an event, from the innermost cue outwards."""
    status: Status | None = None
    rule = draft.use.rule
    certainty: Certainty = "certain"
    described = next(
        (c for c in over if c.use.pos == "adjective" and c.use.position == "after" and c.use.status is not None), None
    )
    if described is not None:
        status, rule = described.use.status, described.use.rule
    elif draft.control_status is not None and not (
        _was_tried(draft, cues) or known_act(draft) or refused_speech(draft) or any(decreed(c, draft) for c in cues)
    ):
        status = draft.control_status  # type: ignore[assignment]
        rule = draft.light.rule if draft.light else rule
    inherent = [c for c in over if part_of_act(draft, c)]
    if status in (None, "intended") and (_is_future(draft) or (inherent and to_be_prevented(draft))):
        own = _own_plan(draft, speech) or warned_of(draft, speech) or bool(inherent)
        status, rule = ("intended" if own else "predicted"), FUTURE_RULE
    if status is None and of_whoever(draft):
        status, rule = "hypothetical", WHOEVER_RULE
    word = draft.view.words[draft.trigger]
    if status is None and word.prep == _LAM and answers(draft.view, word):
        status, rule = "hypothetical", WOULD_RULE
    modal = [c for c in over if (_is_modal(c) or c in speech or (c.speaks and c.negated)) and c not in inherent]
    modal = [
        c
        for c in modal
        if not _tried(c, draft)
        and not told_in_passing(c, draft)
        and not _carried_there(c, draft)
        and not (c.use.category == "negation" and c.verb is not None and (refused_speech(draft) or _went_on(draft)))
        and not (c.use.status in _FORWARD and (answered(c, draft) or known_act(draft)))
        and not ((c.use.status in _FORWARD or c.use.attribution == "believed") and happened_before(c, draft, cues))
    ]
    modal = [
        c
        for c in modal
        if c.use.category != "negation"
        or c.verb is None
        or not any(n.use.pos == "noun" and n.speaks and n.start > c.start for n in over)
    ]
    stopped = draft.control_status == "actual"  # what is stopped, or is not, did happen: لم توقف القصف
    negations = sum(1 for c in modal if c.use.category == "negation" and directly_negates(c, draft))
    for cue in sorted(modal, key=lambda c: (c.size, -c.start, -c.end)):
        use = cue.use
        if use.category == "negation":
            if directly_negates(cue, draft) and not stopped and status in (None, "predicted", "actual"):
                status, rule = ("negated" if negations % 2 else "actual"), use.rule
            continue
        if cue.speaks and cue.negated:
            outcome = None if _known_to_all(cue, draft) else _of_negated_speech(cue)
            if outcome is not None and status in (None, "predicted"):
                status, certainty = (
                    outcome,
                    lower(certainty, "possible" if outcome == "hypothetical" else _weakness(cue)),
                )
                rule = use.rule
            continue
        if use.attribution == "denied" and cue.speaks:
            status, rule = "negated", use.rule
        elif use.status is not None and (
            status is None or (use.category in ("condition", "question") and status == "predicted")
        ):
            status, rule = use.status, use.rule
            if use.category == "future" and use.scope == "verb" and status == "predicted" and _own_plan(draft, speech):
                status = "intended"
        elif status is None and _looks_ahead(cue, draft):
            status, rule = "predicted", use.rule
        certainty = lower(certainty, use.certainty)
    if status is None and not told_as_past(draft) and (_is_to_come(draft) or _will_be(draft)):
        status, rule = ("intended" if _own_plan(draft, speech) else "predicted"), FUTURE_RULE
    if status is None and _any_such(draft):
        status, rule = "hypothetical", ANY_RULE
    return status or "actual", certainty, rule


def _is_modal(cue: CueInstance) -> bool:
    """True for cues of mood, and for a cause that is only feared: *خشية* وقوع اشتباكات."""
    return cue.use.category in MODAL or (cue.use.category == "cause" and cue.use.status == "hypothetical")


def _tried(cue: CueInstance, draft: EventDraft) -> bool:
    """True for a cue of an attempt that was made: *حاول* المسلحون اقتحام البلدة، *محاولة* تسلل. Trying to attack is
    an act of attack, and what came of it is said elsewhere."""
    if cue.use.category != "attempt" or cue.use.status != "intended":
        return False
    if set(cue.use.content) - {"masdar", "أن", "ان"}:
        return False  # كافح لطرد …: an effort towards the act, not the act
    if cue.use.pos == "noun":
        return True
    reading = draft.view.words[cue.verb].reading if cue.verb is not None else None
    return reading is not None and reading.features.tense == "perfect"


def _was_tried(draft: EventDraft, cues: Sequence[CueInstance]) -> bool:
    """True when the status that a control word gives is only that of an attempt which was made."""
    tries = {c.start for c in cues if _tried(c, draft)}
    return draft.control_status == "intended" and bool(tries & {draft.trigger, draft.light_verb, *draft.carriers})


def _carried_there(cue: CueInstance, draft: EventDraft) -> bool:
    """True for ل before the noun of a light word that takes it: تعرض *لعمل* تخريبي has no aim."""
    return (
        cue.use.category == "aim"
        and cue.start == cue.end == draft.trigger
        and draft.light is not None
        and draft.light_verb is not None
        and draft.light_verb < draft.trigger
        and "ل" in draft.light.preps
    )


def _own_plan(draft: EventDraft, speech: Sequence[CueInstance]) -> bool:
    """True when the one who speaks of the future speaks of his own side: قال الوزير إن *بلاده سترسل* قوات."""
    words = draft.view.words
    for verb in _verbs(draft):
        reading = words[verb].reading
        if reading is not None and words[verb].tag == "V" and reading.features.person == 1:
            return True
        if _takes_up_speaker(draft, verb, speech):
            return True
    if not speech:
        return False
    subject = draft.slots.subject if draft.slots is not None and draft.pos == "verb" else []
    if any(words[p.head].enclitic for p in subject if not p.pronoun):
        return True
    own = {h.mention.identity.key for c in speech for h in c.holders if h.mention is not None}
    for actor in draft.actors:
        head = words[actor.phrase.head] if actor.phrase.head < len(words) else None
        if actor.identity.key in own:
            return True
        if head is not None and actor.phrase in draft.view.phrases and head.enclitic:
            return True
    return False


def _takes_up_speaker(draft: EventDraft, verb: int, speech: Sequence[CueInstance]) -> bool:
    """True where the verb's subject is the pronoun of the أن that opens what is said: أعلنت الملكة *أنها ستتنحى*."""
    words = draft.view.words
    said = words[verb].reading
    opener = next((i for i in range(verb - 1, max(-1, verb - 3), -1) if words[i].tag == "COMP"), None)
    if opener is None or said is None or not words[opener].folded.endswith(_PRONOUNS):
        return False
    for cue in speech:
        spoken = words[cue.verb].reading if cue.verb is not None and cue.opener == opener else None
        if spoken is not None and said.features.person == 3 and spoken.features.gender == said.features.gender:
            return True
    return False


def told_in_passing(cue: CueInstance, draft: EventDraft) -> bool:
    """True for an event in a relative clause inside what a cue makes its aim, demand or condition: the clause tells
    what is so, whatever becomes of the rest (حفر الآبار *التي دمرها* المسلحون)."""
    if cue.use.status in (None, "actual") or cue.use.category == "negation" or cue.use.scope == "verb":
        return False
    view = draft.view
    own = view.clauses[draft.clause]
    joined = own.kind == "coordinate" and own.start > 0 and view.words[own.start - 1].tag != "PUNCT"
    if joined and own.sibling is not None and own.sibling.kind == "relative":
        own = own.sibling  # منازلها التي دمرت *أو أحرقت*
    for clause in own.ancestors():
        if cue.start in clause.words or (cue.verb is not None and cue.verb in clause.words):
            return False
        marker = clause.marker
        if clause.kind != "relative" or clause.verb is None or clause.start not in cue.content:
            continue
        if clause.start == cue.opener or (cue.opener is None and clause.start <= cue.end):
            continue
        if _asked_for_too(cue, draft, clause):
            continue
        reading = view.words[clause.verb].reading
        if reading is None or reading.future or reading.features.tense == "subjunctive":
            continue
        explicit = marker is not None and view.words[marker].tag == "REL" and len(view.words[marker].folded) > 2
        was = view.words[clause.auxiliary].reading if clause.auxiliary is not None else None
        meant = any(view.lexicon.cues[i].status is not None for i in reading.uses("cue"))  # هجوما *كان ينوي* شنه
        past = was is not None and was.features.tense == "perfect" and not meant  # محتجين *كانوا يرددون* …
        if explicit or past or reading.features.tense == "perfect":
            return True
    return False


def happened_before(cue: CueInstance, draft: EventDraft, cues: Sequence[CueInstance]) -> bool:
    """True for what is told with 'after' inside what a cue foretells, asks for or believes: رجح أن ينهاروا *بعد أن فقدوا* المدينة."""
    facts = (f for f in cues if f.use.category in _FACTUAL and draft.trigger in f.content and f is not cue)
    far = MAX_AFTER if cue.use.attribution == "believed" else len(draft.view.words)
    return any(f.start in cue.content and f.size < cue.size and draft.trigger - f.end < far for f in facts)


def _asked_for_too(cue: CueInstance, draft: EventDraft, clause: Clause) -> bool:
    """True for an act with و and the preposition of the one that is asked for, over a clause that describes something: يطالبون *بانسحاب* الجيش
    الذي يقاتل هناك *وبالإفراج* عن رفاقهم."""
    word = draft.view.words[draft.trigger]
    first = draft.view.words[cue.opener] if cue.opener is not None else None
    if cue.use.category != "demand" or first is None or draft.pos != "noun" or not word.conj or not word.prep:
        return False
    between = range(clause.start, draft.trigger)
    return word.prep == first.prep and not any(draft.view.words[i].prep == word.prep for i in between)


def lower(known: Certainty, new: Certainty | None) -> Certainty:
    """The weaker of two certainties."""
    return new if new is not None and GRADE[new] < GRADE[known] else known


def _known_to_all(cue: CueInstance, draft: EventDraft) -> bool:
    """True for a definite act about which somebody says nothing: لم تعلن أي جهة مسؤوليتها عن *الهجوم*; لم تتبن أي جهة *هجوم السوق*."""
    words = draft.view.words
    definite = words[draft.trigger].article or owned_up_to(draft)
    if draft.pos != "noun" or cue.verb is None or not definite or cue.use.attribution == "denied":
        return False
    return cue.opener is not None and words[cue.opener].tag not in ("COMP", "QUOTE")


def _weakness(cue: CueInstance) -> Certainty | None:
    """How sure what a negated cue denies is: who does not believe it (لا يعتقد) weakens it, that nobody reports it does not."""
    return None if cue.use.pos == "noun" else cue.use.certainty


def _of_negated_speech(cue: CueInstance) -> Status | None:
    """What a negated cue leaves of its content: disbelief makes it negated, a silence (لم يعلن أن) leaves it open;
    what is only commented on (لم يدن القصف) stays as it was."""
    if cue.use.pos == "noun" and cue.use.attribution == "reported":
        return "negated"  # دون أنباء عن *إصابات*
    if cue.use.attribution == "believed":
        return "negated" if cue.use.status is None else "hypothetical"
    return "hypothetical" if cue.use.attribution == "denied" or _CLAUSE_OPENERS & set(cue.use.content) else None


def _looks_ahead(cue: CueInstance, draft: EventDraft) -> bool:
    """What is possible, probable or believed with أن and the subjunctive is still to come: من المحتمل أن يهاجم."""
    if cue.use.category not in ("possibility", "probability", "certainty") and cue.use.attribution != "believed":
        return False
    words = draft.view.words
    verb = (
        words[draft.trigger]
        if draft.pos == "verb"
        else words[draft.light_verb]
        if draft.light_verb is not None
        else None
    )
    if verb is None or verb.tag != "V":
        own = draft.view.clauses[draft.clause].verb
        verb = words[own] if own is not None else None
    if verb is None or verb.reading is None or verb.index not in cue.content:
        return False
    if verb.reading.features.tense == "subjunctive":
        return True
    before = words[verb.index - 1] if verb.index else None
    return (
        verb.reading.features.tense != "perfect"
        and before is not None
        and before.tag == "COMP"
        and before.bare.endswith("أن")
    )


def _verbs(draft: EventDraft) -> list[int]:
    """The verb that says the event, or those that carry its noun."""
    if draft.pos == "verb":
        return [draft.trigger]
    return draft.carriers or [i for i in (draft.light_verb,) if i is not None]


def _is_future(draft: EventDraft) -> bool:
    words = draft.view.words
    verbs = [i for i in _verbs(draft) if words[i].tag == "V"]
    return any((reading := words[i].reading) is not None and reading.future for i in verbs) or any(
        _after_future(draft.view, i) for i in verbs
    )


def _after_future(view: SentenceView, verb: int) -> bool:
    """True for an imperfect with و right behind a clause in the future, which it goes on from: ستهاجم القوات المدينة *وتعتقل* قادتها."""
    word, clause = view.words[verb], view.clause_of(verb)
    reading, before = word.reading, clause.sibling
    if reading is None or reading.features.tense != "imperfect" or word.conj != "و" or clause.verb != verb:
        return False
    if clause.kind != "coordinate" or before is None or before.verb is None or view.words[verb - 1].tag == "PUNCT":
        return False
    first = view.words[before.verb].reading
    return first is not None and (first.future or _after_future(view, before.verb))


def _went_on(draft: EventDraft) -> bool:
    """True for what was hindered and happened all the same: منعت الشرطة *مسيرة خرجت* من الجامع."""
    return draft.pos == "noun" and draft.phrase is not None and told_of(draft.view, draft.phrase)


def told_as_past(draft: EventDraft) -> bool:
    """True for an act whose verb, or the verb that carries it, is in the perfect."""
    words = draft.view.words
    return any(
        (reading := words[i].reading) is not None and words[i].tag == "V" and reading.features.tense == "perfect"
        for i in _verbs(draft)
    )


def _is_to_come(draft: EventDraft) -> bool:
    """True for an act that is told of a day after the day of publication: يصل الوزير *غدا*."""
    view = draft.view
    if draft.time is None or view.published is None:
        return False
    begins = view.times[draft.time].from_
    return begins is not None and begins > view.published


def _any_such(draft: EventDraft) -> bool:
    """True for an act of which none is meant in particular: تأييده *لأي حوار*, قبل بدء *أي عملية*."""
    phrase = draft.phrase
    if draft.pos != "noun" or phrase is None or phrase.start < 1 or phrase.definite:
        return False
    before = draft.view.words[phrase.start - 1]
    return before.folded in _ANY or (before.folded[1:] in _ANY and before.folded[0] in "بل")


def _will_be(draft: EventDraft) -> bool:
    """True for what there will be: *ستكون* هناك *مداهمات* أخرى."""
    view, phrase = draft.view, draft.phrase
    clause = view.clauses[draft.clause]
    at = clause.auxiliary
    reading = view.words[at].reading if at is not None else None
    if draft.pos != "noun" or phrase is None or at is None or reading is None or not reading.future:
        return False
    return clause.verb is None and phrase.bare and phrase.governor is None and 0 < phrase.start - at <= 2
