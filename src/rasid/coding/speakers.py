"""Whose words a verb of saying passes on: its subject, whoever stands where a subject can, or whom it takes up."""

from __future__ import annotations

from rasid.coding.agreement import agrees, leading
from rasid.coding.arguments import verb_slots
from rasid.coding.beside_speech import clause_of_speaker
from rasid.coding.clause import is_participle
from rasid.coding.comments import comments
from rasid.coding.holder_kinds import anonymous_over, holder_of, is_figure
from rasid.coding.phrase import Phrase
from rasid.coding.phrase_borders import TITLE
from rasid.coding.purposes import masdar_shaped
from rasid.coding.scopes import is_act, speaker_before, speaks_on
from rasid.coding.speaking_on import is_paper, topic
from rasid.coding.speaking_on import speaks_on as speaks_again
from rasid.coding.view import SentenceView
from rasid.coding.words import BARE_LAM, has_class

_PARTICIPLE = "الم"
_IN_IT = frozenset({"فيه", "فيها", "فيهما", "خلاله", "خلالها"})
_TIME = "time"
_HIS = frozenset({"ه", "ها"})


def speakers(view: SentenceView, verb: int, opener: int | None) -> list[Phrase]:
    """Whom the verb of saying at `verb` has for its speaker; `opener` is where what is said begins."""
    reading = view.words[verb].reading
    if reading is not None and reading.features.person == 1:
        return []  # the author speaks: ننفي صلتنا بالهجوم وندين القصف
    main = view.clauses[0].verb
    if main is not None and main < verb and is_participle(view.words[main]) and beside(view, verb):
        return []  # مضيفا أن الجيش قصف المدينة، *آملا* أن …: who spoke in the sentence before
    beside_verb = clause_of_speaker(view, verb)
    if beside_verb is not None and beside_verb.verb is not None:
        said = (c.marker for c in view.clauses if c.kind == "complement" and c.parent is beside_verb)
        return speakers(view, beside_verb.verb, next(said, None))
    slots = verb_slots(view, verb, transitive=False)
    told = opener is not None and view.words[opener].tag == "COMP"
    charged = not told or (opener is not None and view.words[opener].analysis.particle_stem.startswith("بان"))
    if charged and _accuses(view, verb) and (undergone := verb_slots(view, verb, transitive=True)).passive:
        return [p for p in undergone.agents if can_speak(view, p)]  # اتهم الوزير بقتل متظاهرين: nobody says by whom
    if not told and opener is not None and _accuses(view, verb) and _is_accused(view, verb, opener):
        return []
    if opener is not None and any(p.start <= opener < p.end and is_act(view, p.head) for p in slots.subject):
        other = verb_slots(view, verb, transitive=True)  # الجامعة تدين *القصف*: what is said of an act is no speaker
        slots = slots if other.passive else other
    named = [_described_by(view, p) or p for p in slots.subject or slots.agents]
    found = [p for p in named if can_speak(view, p) and not _before_colon(view, p, verb)]
    found = [p for p in found if opener is None or not _says_itself(view, p, verb, opener)]
    if (
        opener is not None
        and _denies(view, verb)
        and any(verb < p.start <= opener < p.end and is_act(view, p.head) for p in found)
    ):
        # لكن الجيش نفى هذا *الاتهام*: what is denied denies nothing
        before = leading(view, verb)
        denies = before is not None and can_speak(view, before)
        found = _topic(view, verb) or (
            [before] if before is not None and denies else [p for p in found if p.end <= verb]
        )
    found = [p for p in found if not _told_before(view, p, verb)]
    if slots.dropped_subject and reading is not None and reading.features.number == "sg":
        found = [p for p in found if not (reading.features.gender == "m" and _several_people(view, p))]
    if (
        opener is not None
        and verb < opener
        and (
            view.words[opener].tag == "COMP" or view.words[opener - 1].text == ":" or view.words[opener - 1].tag == "P"
        )
    ):
        found = [p for p in found if p.start < opener]  # what is said names nobody who says it
    if view.words[verb].conj and found and found[0].end <= verb and not slots.dropped_subject:
        # وهناك ثلاث طائرات أخرى، وقال *الوزير* إن: what و begins has its subject behind it
        found = [p for p in _next_to(view, verb, opener) if _is_somebody(view, p)] or found
    if found and found[0].end == verb and _only_describes(view, found[0]):
        found = [p for p in _next_to(view, verb, opener) if _is_somebody(view, p)] or found
    clause = view.clause_of(verb)
    described = clause.sibling if clause.kind == "coordinate" and clause.sibling is not None else clause
    if found and described.kind == "relative" and clause.verb == verb and found[0] is described.antecedent:
        found = _of_described(view, verb, found[0])
    if found and clause.marker is not None and found[0].end <= clause.marker and comments(view, clause, verb):
        # أوقفت الملاحقات، كما قالت *مدعية المحكمة*: who comments stands behind the verb
        found = [p for p in view.phrases if p.start == verb + 1 and p.bare and can_speak(view, p)] or found
    resumed = _resumed(view, verb) or _own_topic(view, verb)
    if resumed is not None:
        found = resumed
    elif not any(p.start > verb for p in slots.subject) and (
        again := speaks_again(view, verb, known=any(_is_somebody(view, p) for p in found[:1]))
    ):
        found = again
    elif (first := topic(view, verb, found[0] if found else None)) is not None:
        return [first]
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
    named_before = _named_before(view, found[0], verb) if found else None
    if named_before is not None:
        found = [named_before]
    if found and found[0].joined is not None and view.clause_of(verb).antecedent is found[0]:
        root = found[0]
        while root.joined is not None:
            root = root.joined
        found = [root] if view.actor(root) is not None and root.bare else found
    accuser = bool(found) and view.clause_of(verb).antecedent is found[0] and _accuses(view, verb)
    if accuser:
        return found  # *حملة* تتهم الحكومة: whoever stands behind is accused
    if not slots.passive and (slots.subject or not slots.object) and not any(_is_somebody(view, p) for p in found):
        # what is no actor that we know gives way to one beside it: في السياق *نفسه* أفادت *مصادر محلية*
        found = [p for p in _next_to(view, verb, opener) if _is_somebody(view, p)] or _topic(view, verb) or found
        found = found or _next_to(view, verb, opener)
    if found and _across_comma(view, found[0], verb) and not _is_somebody(view, found[0]):
        found = []  # في ختام قضية مهمة، *قالت*: …
    if not found and not slots.passive and opener is not None:
        found = _behind_addressee(view, verb, opener)
    if not found and not slots.passive and slots.object:
        late = _behind_object(view, verb, slots.object[-1])
        found = [late] if late is not None else []
    return [] if slots.passive and not slots.agents else found


def _says_itself(view: SentenceView, phrase: Phrase, verb: int, opener: int) -> bool:
    """True for an act that can only be what is condemned or announced, and says nothing: أدان الليلة الماضية *اختطاف* الموظفين; كما أعلن
    *انعقاد* اجتماع. Where another act stands behind it, it may be a body (أعلن *تحالف* القوى مقاطعة الجلسة)."""
    head = view.words[phrase.head]
    verbal = _is_verbal(view, phrase)
    if not phrase.start <= opener < phrase.end or not (verbal or is_act(view, opener)):
        return False
    if head.enclitic and opener == phrase.head:
        return True
    uses = (view.lexicon.events[i] for r in view.words[verb].readings for i in r.uses("event"))
    said = any(u.type == "ACCUSE" for u in uses) or verbal
    if not said or phrase.start < verb or view.actor(phrase) is not None:
        return False
    behind = next((p for p in view.phrases if p.start >= phrase.end and p.governor is None), None)
    return behind is None or not behind.bare or not is_act(view, behind.head)


def _told_before(view: SentenceView, phrase: Phrase, verb: int) -> bool:
    """True for an act of which another clause tells: *القتال* مستمر، حيث قال إن …; it says nothing itself."""
    elsewhere = phrase.end <= verb and view.words[phrase.head].clause != view.words[verb].clause
    described = view.clause_of(verb).antecedent is phrase
    reading = view.words[phrase.head].reading
    act = reading is not None and reading.has_use("event") and not is_paper(view, phrase)
    return elsewhere and not described and act and view.actor(phrase) is None


def _is_verbal(view: SentenceView, phrase: Phrase) -> bool:
    """True for the verbal noun of an act, and for a noun of its form that is no text: *قصف* القرية, *انعقاد* اجتماع."""
    head = view.words[phrase.head]
    acts = head.reading.lexeme.uses if head.reading is not None else ()
    if any(u.kind == "event" and u.detail == "masdar" for u in acts):
        return True
    inner = view.nested(phrase)
    return masdar_shaped(head.folded) and inner is not None and is_act(view, inner.head) and not is_paper(view, phrase)


def beside(view: SentenceView, verb: int) -> bool:
    """True for a participle, and for what is spelled like one behind a comma: …، *آملا* أن."""
    word = view.words[verb]
    return is_participle(word) or (verb > 0 and view.words[verb - 1].text in "،," and word.bare.endswith(("ا", "اً")))


def _denies(view: SentenceView, verb: int) -> bool:
    return any(view.lexicon.cues[i].attribution == "denied" for r in view.words[verb].readings for i in r.uses("cue"))


def _accuses(view: SentenceView, verb: int) -> bool:
    """True for a verb that has the accused for its object, and not behind a preposition."""
    uses = [view.lexicon.events[i] for r in view.words[verb].readings for i in r.uses("event")]
    return bool(uses) and all(
        u.type == "ACCUSE" and u.verb_frame.get("object") == "recipient" and u.verb_frame.get("ب") != "recipient"
        for u in uses
    )


def _is_accused(view: SentenceView, verb: int, opener: int) -> bool:
    """True where the only one named between a verb of accusing and the charge is the accused: *اتهم الوزير* بالقتل."""
    between = [p for p in view.phrases if verb < p.start < opener and p.governor is None and not view.is_time(p)]
    before = leading(view, verb)
    if view.words[opener].prep != "ب" or len(between) != 1 or not between[0].bare or before is not None:
        return False
    if view.clause_of(verb).kind == "relative":
        return False  # القناة التي تتهم *القوات* بالقصف
    mention = view.actor(between[0])
    return opener - max(between[0].end, mention.token_end if mention is not None else 0) <= 1


def _resumed(view: SentenceView, verb: int) -> list[Phrase] | None:
    """Whom the pronoun of a contrast takes up: the subject of the sentence (نفى الجيش …، *لكنه* قال إن); None where no
    such pronoun stands before the verb."""
    if verb == 0 or not speaks_on(view, verb):
        return None
    main = view.clauses[0].verb
    if main is None or main >= verb - 1:
        return None
    subject = [p for p in verb_slots(view, main, transitive=False).subject if can_speak(view, p)]
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


def can_speak(view: SentenceView, phrase: Phrase) -> bool:
    """False for pronouns, times, figures and other words in the place of a subject that are nobody who speaks."""
    return (
        not phrase.pronoun
        and not takes_up(view, phrase)
        and not _speaks_itself(view, phrase)
        and view.words[phrase.start].text not in BARE_LAM
        and not _absolute(view, phrase)
        and not _describes_before(view, phrase)
        and not view.is_time(phrase)
        and not (has_class(view.words[phrase.head], _TIME) and view.actor(phrase) is None)  # أفاد … *يوم العيد*
        and not all(is_figure(w) for w in view.words[phrase.start : phrase.end])
    )


def takes_up(view: SentenceView, phrase: Phrase) -> bool:
    """True for a title with a pronoun, which takes up somebody named before: وشدد *سيادته* على أن."""
    head = view.words[phrase.head]
    return phrase.end == phrase.start + 1 and head.enclitic in _HIS and has_class(head, TITLE)


def _absolute(view: SentenceView, phrase: Phrase) -> bool:
    """True for a verbal noun in the accusative with its adjective, which strengthens the verb: تنفي قواتنا *نفيا قاطعا*."""
    head = view.words[phrase.head]
    behind = view.words[phrase.head + 1] if phrase.head + 1 < phrase.end else None
    if behind is None or head.article or view.actor(phrase) is not None or len(head.bare) < 4:
        return False
    if any(r.pos != "verb" and r.uses("anonymous") for r in head.analysis.readings):
        return False  # لكن *مصدرا نيابيا* قال
    return all(w.bare.endswith(("ا", "اً", "ًا")) and not w.article for w in (head, behind))


def _describes_before(view: SentenceView, phrase: Phrase) -> bool:
    """True for an adjective or unknown word with article right behind a definite noun with a preposition: نوه بالدور *البطولي*."""
    head = view.words[phrase.head]
    before = next((p for p in view.phrases if p.end == phrase.start and p.prep and not p.pronoun), None)
    unknown = head.tag in ("X", "A") and head.article and phrase.end == phrase.start + 1 and view.actor(phrase) is None
    return before is not None and unknown and before.definite and view.words[before.head].article


def _of_described(view: SentenceView, verb: int, phrase: Phrase) -> list[Phrase]:
    """Who speaks in a clause that describes `phrase`: of a paper in which something is said, whoever issued it (أصدر *المفتش* بيانا أكد فيه);
    of an act, whose it is, where the verb agrees (قتال *المجموعة* التي أعلنت)."""
    behind = view.words[verb + 1] if verb + 1 < len(view.words) else None
    parent = view.clause_of(verb).parent
    if behind is not None and behind.tag == "P" and behind.folded in _IN_IT and parent is not None:
        issuer = verb_slots(view, parent.verb, transitive=True).subject if parent.verb is not None else []
        if not issuer and is_act(view, phrase.head):
            return []  # في *مؤتمر صحفي* أوضح فيه أن: no conference speaks
        return [p for p in issuer if can_speak(view, p) and p is not phrase][:1]
    nested = view.nested(phrase)
    if nested is None or view.actor(phrase) is not None or not is_act(view, phrase.head) or view.actor(nested) is None:
        return [phrase]
    return [nested] if agrees(view, view.words[verb], nested, before=True) else [phrase]


def _only_describes(view: SentenceView, phrase: Phrase) -> bool:
    """True for a word that may be the adjective of the definite noun behind a preposition right before it: مع البنك *الإسلامي* قال الوزير."""
    head = view.words[phrase.head]
    before = next((p for p in view.phrases if p.end == phrase.start and p.prep and not p.pronoun), None)
    adjective = any(r.pos == "adjective" and r.article for r in head.analysis.readings)
    return phrase.end == phrase.start + 1 and adjective and before is not None and view.words[before.end - 1].article


def _named_before(view: SentenceView, title: Phrase, verb: int) -> Phrase | None:
    """The person whose name stands right before a title that says what he is: قال *إياد البزم* المتحدث باسم الوزارة."""
    mention = view.actor(title)
    if (
        mention is None
        or mention.kind != "office"
        or not title.definite
        or not title.bare
        or title.apposition is not None
    ):
        return None
    for phrase in view.phrases:
        if phrase.end == title.start and phrase.bare and phrase.governor is None and phrase.end - phrase.start > 1:
            person = view.actor(phrase)
            told = phrase.start == verb + 1 or title.end <= verb
            return phrase if told and person is not None and person.kind == "person" and person.role is None else None
    return None


def _described_by(view: SentenceView, phrase: Phrase) -> Phrase | None:
    """Whom an unknown participle with its preposition describes, right behind him: *الحركة* المدعومة من إيران."""
    head = view.words[phrase.head]
    behind = view.words[phrase.end] if phrase.end < len(view.words) else None
    unknown = (
        head.tag == "X" and head.article and phrase.end == phrase.start + 1 and head.folded.startswith(_PARTICIPLE)
    )
    if not unknown or behind is None or behind.tag != "P":
        return None
    return next((p for p in view.phrases if p.end == phrase.start and p.definite and view.actor(p) is not None), None)


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
        or bool(anonymous_over(view, phrase))
        or any(r.pos != "verb" and r.uses("anonymous") for r in view.words[phrase.head].analysis.readings)
    )


def _topic(view: SentenceView, verb: int) -> list[Phrase]:
    """Whoever begins the clause of the verb behind a word of contrast, in whatever case: لكن *متحدثا* باسم الجيش نفى."""
    clause = view.clause_of(verb)
    first = next(
        (p for p in view.phrases if p.bare and p.end <= verb and clause.start <= p.start and can_speak(view, p)), None
    )
    if first is None or view.words[verb].conj or holder_of(view, first) is None:
        return []
    before = view.words[clause.start : first.start]
    led = bool(before) and all(w.tag in ("CONJ", "SUB", "PART", "PUNCT") for w in before)
    return [first] if led and _is_somebody(view, first) else []


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
        and can_speak(view, p)
        and agrees(view, view.words[verb], p, before=False)
    ]


def _across_comma(view: SentenceView, phrase: Phrase, verb: int) -> bool:
    """True for an indefinite phrase before the comma behind which a verb of saying and its colon stand."""
    words = view.words
    if phrase.end >= verb or phrase.definite or words[verb - 1].text not in "،," or verb + 1 >= len(words):
        return False
    return words[verb + 1].text == ":"


def _behind_addressee(view: SentenceView, verb: int, opener: int) -> list[Phrase]:
    """The speaker behind the paper that he talks to: قال ل«الأفق»، أمس، *مصدر مطلع* إن."""
    words = view.words
    if verb + 1 >= len(words) or not (words[verb + 1].text in BARE_LAM or words[verb + 1].prep == "ل"):
        return []
    for phrase in view.phrases:
        if phrase.start <= verb + 1 or phrase.end > opener or not phrase.bare or phrase.governor is not None:
            continue
        quoted = words[phrase.start - 1].tag == "QUOTE" or words[phrase.head].clause != words[verb].clause
        if not quoted and can_speak(view, phrase) and _is_somebody(view, phrase):
            return [phrase] if agrees(view, words[verb], phrase, before=False) else []
    return []


def _behind_object(view: SentenceView, verb: int, spoken: Phrase) -> Phrase | None:
    """The speaker behind what is said: تبنت الهجوم *جماعة* مسلحة."""
    for phrase in view.phrases:
        if phrase.start < spoken.end or view.words[phrase.head].clause != view.words[verb].clause:
            continue
        if phrase.governor is None and phrase.bare and phrase.joined is None and view.actor(phrase) is not None:
            return phrase if agrees(view, view.words[verb], phrase, before=False) else None
    return None
