"""Speakers over several sentences: who goes on speaking where a verb of saying names nobody (… . *وأضاف* أن …)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rasid.coding.agreement import gender_of
from rasid.coding.arguments import verb_slots
from rasid.coding.clause import is_participle
from rasid.coding.cue_instance import CueInstance
from rasid.coding.holder_kinds import PAPER_RULE, SPEAKER_RULE, HolderDraft, holder_of
from rasid.coding.holders import his_words
from rasid.coding.speakers import beside, can_speak
from rasid.coding.view import SentenceView

MAX_PARAGRAPHS = 2
"""How many paragraphs behind its last mention a speaker is still the one who speaks."""
_IN = "في"
_WHERE = "حيث"
_ACCUSATIVE = ("ا", "اً", "ة", "ةً", "ين")
"""Endings of a participle that says what somebody does beside his speech: مضيفا، محذرة، مطالبين."""
_SPEAKERS = frozenset({"person", "office", "institution", "state", "government", "party", "group"})
"""Kinds of actors that go on to speak behind what they did."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """Who spoke or acted last: the sentence and its paragraph, the gender of the verb, and who it was."""

    sentence: int
    paragraph: int
    gender: str
    who: HolderDraft


def take_up_speakers(views: Sequence[SentenceView], cues_of: Mapping[int, Sequence[CueInstance]]) -> None:
    """Gives a verb of saying that begins a sentence without a subject the last speaker before it, when the two verbs
    agree: صرح الناطق … . *وقال* إن …; a participle beside it (مضيفا، محذرا) whom that verb has; and a text that is spoken of again
    (*البيان*) whoever issued it."""
    last: _Turn | None = None
    doer: _Turn | None = None
    relayed: _Turn | None = None
    issuer: HolderDraft | None = None
    for view in views:
        own = cues_of[view.index]
        _share_speaker(view, own)
        paragraph = view.sentence.paragraph
        led = any(c.speaks and _begins_sentence(view, c) for c in own)
        for cue in own:
            if not cue.speaks or cue.by_author:
                continue
            if cue.use.pos == "noun" and _the_text(view, cue) and not cue.holders:
                again = issuer or (last.who if last is not None else None)
                cue.holders += [again] if again is not None else []
            if issuer is not None and cue.holders and _is_the_text(view, cue.holders[0]):
                cue.holders[0] = issuer
            if (source := _source(view, cue, paragraph)) is not None:
                last = source
            if cue.use.holder == "object" and last is not None and not cue.holders and _his_words(view, cue):
                cue.holders += [last.who] if paragraph - last.paragraph < MAX_PARAGRAPHS else []
            if cue.use.holder != "subject":
                continue
            if any(c.start == cue.start and c.use.holder == "none" for c in own):
                continue  # يذكر أن: nobody in particular
            reading = view.words[cue.verb].reading if cue.verb is not None else None
            gender = reading.features.gender if reading is not None else ""
            gender = _participle_gender(view, cue) if _begins_sentence(view, cue) else gender
            if cue.holders:
                issuer = cue.holders[0] if _in_a_text(view, cue) else issuer
                if _leads(view, cue, own):
                    last = _Turn(view.index, paragraph, gender, cue.holders[0])
                    relayed = _relayed(view, cue, paragraph)
            elif (
                _continues_speech(view, cue, led=led)
                and (before := _turn_before(view, gender, relayed, last, doer)) is not None
            ):
                cue.holders.append(before.who)
                last = _Turn(view.index, paragraph, gender or before.gender, before.who)
            elif _said_by_nobody(view, cue):
                word = view.words[cue.start]
                cue.holders.append(HolderDraft("generic", word.stem_offset, word.end, None, SPEAKER_RULE))
        if last is None or last.sentence != view.index:
            doer = _doer(view) or doer


def _his_words(view: SentenceView, cue: CueInstance) -> bool:
    """True where a comment names its source only by a pronoun: …، بحسب *وصفهم*."""
    phrase = next((p for p in view.phrases if p.start == cue.end), None)
    return phrase is not None and his_words(view, phrase)


def _source(view: SentenceView, cue: CueInstance, paragraph: int) -> _Turn | None:
    """The source that a sentence begins with: *بحسب مصادر محلية* …; وأشارت إلى أن …"""
    if cue.use.holder != "object" or cue.use.pos != "phrase" or not cue.holders:
        return None
    if any(w.tag not in ("QUOTE", "PUNCT", "CONJ") for w in view.words[: cue.start]):
        return None
    holder = cue.holders[0]
    own = next((p for p in view.phrases if p.start >= cue.end and view.words[p.end - 1].end >= holder.end), None)
    return _Turn(view.index, paragraph, gender_of(view, own) if own is not None else "", holder)


def _leads(view: SentenceView, cue: CueInstance, cues: Sequence[CueInstance]) -> bool:
    """True for a speaker who may go on in the next sentence: of a verb of saying, or of the main verb that asks or demands something."""
    main = cue.use.category == "demand" and cue.verb == view.clauses[0].verb
    if (cue.use.category != "attribution" and not main) or _enclosed(view, cue.start):
        return False
    return not any(c.start < cue.start and cue.start in c.content and c.speaks and c.holders for c in cues)


def _relayed(view: SentenceView, cue: CueInstance, paragraph: int) -> _Turn | None:
    """The source whose words a medium passes on: نقلت الوكالة عن *مصدر* قوله إن … . *وأضاف* أن …"""
    if len(cue.holders) < 2:
        return None
    holder = cue.holders[-1]
    own = next((p for p in view.phrases if p.start >= cue.end and view.words[p.end - 1].end >= holder.end), None)
    return _Turn(view.index, paragraph, gender_of(view, own) if own is not None else "", holder)


def _turn_before(view: SentenceView, gender: str, *turns: _Turn | None) -> _Turn | None:
    """Who goes on: whose words were passed on in the sentence before, who spoke or acted there; else who spoke last. The `turns` stand in
    this order."""
    last = turns[1]
    fits = [
        t
        for t in turns
        if t is not None
        and view.sentence.paragraph - t.paragraph <= MAX_PARAGRAPHS
        and not (gender and t.gender and gender != t.gender)
    ]
    near = [t for t in fits if t.sentence >= view.index - 1]
    return next(iter(near or [t for t in fits if t is last]), None)


def _doer(view: SentenceView) -> _Turn | None:
    """The person or body whose act the sentence tells."""
    main = view.clauses[0].verb
    reading = view.words[main].reading if main is not None else None
    if main is None or reading is None or reading.features.person != 3 or _quoted(view, main):
        return None
    slots = verb_slots(view, main)
    mention = view.actor(slots.subject[0]) if slots.subject and not slots.passive else None
    if mention is None or mention.plural or mention.kind not in _SPEAKERS:
        return None
    holder = holder_of(view, slots.subject[0])
    if holder is None or holder.mention is None:
        return None
    return _Turn(view.index, view.sentence.paragraph, reading.features.gender, holder)


def _the_text(view: SentenceView, cue: CueInstance) -> bool:
    """True for a text with the article, of which the reader has been told: جاء في *البيان* أن."""
    if cue.opener is None or view.words[cue.opener].tag != "COMP" or not view.words[cue.start].article:
        return False
    return cue.start > 0 and view.words[cue.start - 1].folded == _IN


def _is_the_text(view: SentenceView, holder: HolderDraft) -> bool:
    if holder.rule != PAPER_RULE:
        return False
    word = next((w for w in view.words if w.end > holder.start), None)
    return word is not None and word.article and holder.end <= word.end


def _in_a_text(view: SentenceView, cue: CueInstance) -> bool:
    """True where somebody says it in a text that is mentioned for the first time: ذكرت الوزارة في *بيان* أن."""
    if cue.opener is None or cue.verb is None or cue.holders[0].rule == PAPER_RULE:
        return False
    for word in view.words[cue.verb + 1 : cue.opener]:
        if word.tag == "N" and not word.article and word.reading is not None:
            uses = (view.lexicon.cues[i] for i in word.reading.uses("cue"))
            if any(u.pos == "noun" and u.attribution == "reported" for u in uses):
                return True
    return False


def _share_speaker(view: SentenceView, cues: Sequence[CueInstance]) -> None:
    """Gives a verb of saying with و and without a subject the speaker of the verb that its clause stands beside: أعرب *تجار* عن
    قلقهم، *وأكدوا* أن …"""
    spoken: CueInstance | None = None
    for cue in cues:
        if cue.verb is None or not cue.speaks or cue.use.holder != "subject" or _enclosed(view, cue.start):
            continue
        word = view.words[cue.verb]
        if word.reading is None or is_participle(word):
            continue
        if cue.holders:
            spoken = cue
        elif spoken is not None and spoken.verb is not None and _joined(view, cue.verb) and not cue.by_author:
            before = view.words[spoken.verb].reading
            slots = verb_slots(view, cue.verb, transitive=False)
            own = any(view.words[p.head].clause == word.clause for p in slots.subject)
            if before is None or slots.passive or own or word.reading.features.person != 3:
                continue
            if before.features.gender == word.reading.features.gender and cue.verb not in spoken.content:
                cue.holders.append(spoken.holders[0])


def _joined(view: SentenceView, verb: int) -> bool:
    """True for a verb with و, and for one behind a comma and حيث: …، *حيث قال* إن."""
    if view.words[verb].conj:
        return view.words[verb].conj == "و"
    return verb > 1 and view.words[verb - 1].folded == _WHERE and view.words[verb - 2].text in "،,"


def _said_by_nobody(view: SentenceView, cue: CueInstance) -> bool:
    """True for a verb of saying or believing in the present that begins its sentence with what is said right behind it and that
    nobody says: *يعتقد* أن …"""
    if cue.verb is None or cue.opener is None or cue.opener - cue.end > 1 or _enclosed(view, cue.start):
        return False
    reading = view.words[cue.verb].reading
    if reading is None or view.words[cue.opener].tag != "COMP" or is_participle(view.words[cue.verb]):
        return False
    features = reading.features
    alone = (features.tense, features.person, features.gender, features.number) == ("imperfect", 3, "m", "sg")
    first = all(w.tag in ("QUOTE", "PUNCT", "CONJ", "SUB", "PART") for w in view.words[: cue.verb])
    return alone and first and not reading.future and not verb_slots(view, cue.verb, transitive=False).subject


def _quoted(view: SentenceView, index: int) -> bool:
    return any(c.kind == "quote" for c in view.clause_of(index).ancestors())


def _enclosed(view: SentenceView, index: int) -> bool:
    """True in a quotation, and in a clause that describes something: ما *تناقلته* صفحات."""
    return any(c.kind in ("quote", "relative") for c in view.clause_of(index).ancestors())


def _begins_sentence(view: SentenceView, cue: CueInstance) -> bool:
    """True for a participle that goes on behind a full stop with who spoke before it: … . *مشيرا* إلى أن …"""
    word = view.words[cue.start]
    if cue.use.pos != "phrase" or cue.use.category != "attribution" or cue.use.holder != "subject" or word.tag == "V":
        return False
    alone = all(w.tag in ("QUOTE", "PUNCT", "CONJ") for w in view.words[: cue.start])
    main = view.clauses[0].verb
    told = main is not None and main > cue.start and not beside(view, main)
    return alone and word.bare.endswith(_ACCUSATIVE) and cue.opener is not None and not told


def _participle_gender(view: SentenceView, cue: CueInstance) -> str:
    bare = view.words[cue.start].bare
    return "f" if bare.endswith(("ة", "ةً")) else "m" if bare.endswith(("ا", "اً")) else ""


def _continues_speech(view: SentenceView, cue: CueInstance, *, led: bool) -> bool:
    """True where the verb stands at the head of its sentence and nobody else is named before what is said, or where a
    participle goes on with such a verb. `led`: the sentence begins with a participle of saying."""
    verb = cue.verb
    if _begins_sentence(view, cue):
        return True
    if led and (verb is None or beside(view, verb)) and not _quoted(view, cue.start):
        return True
    if verb is None or is_participle(view.words[verb]):
        main = view.clauses[0].verb
        if main is None or main >= max(cue.end, cue.start + 1) or _quoted(view, cue.start):
            return False
        verb = main
    reading = view.words[verb].reading
    if reading is None or reading.features.person != 3:
        return False
    fronted = verb > 1 and view.words[verb - 1].text in "،," and view.words[verb + 1 : verb + 2][:1] != []
    fronted = fronted and view.words[verb + 1].text == ":"  # وعن دور المنظمات، *قالت*: …
    if not fronted and any(w.tag not in ("QUOTE", "PUNCT", "CONJ", "SUB", "PART", "NEG") for w in view.words[:verb]):
        return False
    slots = verb_slots(view, verb, transitive=False)
    said = cue.opener if cue.opener is not None and cue.verb == verb else len(view.words)
    return not slots.passive and not any(can_speak(view, p) and p.start < said for p in slots.subject)
