"""Speakers over several sentences: who goes on speaking where a verb of saying names nobody (… . *وأضاف* أن …)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rasid.coding.arguments import verb_slots
from rasid.coding.clauses import is_participle
from rasid.coding.cues import CueInstance
from rasid.coding.holder_kinds import SPEAKER_RULE, HolderDraft
from rasid.coding.speakers import can_speak
from rasid.coding.view import SentenceView

MAX_PARAGRAPHS = 2
"""How many paragraphs behind its last mention a speaker is still the one who speaks."""


def take_up_speakers(views: Sequence[SentenceView], cues_of: Mapping[int, Sequence[CueInstance]]) -> None:
    """Gives a verb of saying that begins a sentence without a subject the last speaker before it, when the two verbs
    agree: صرح الناطق … . *وقال* إن …; and a participle beside it (مضيفا، محذرا) whom that verb has."""
    last: tuple[int, str, HolderDraft] | None = None
    for view in views:
        _share_speaker(view, cues_of[view.index])
        paragraph = view.sentence.paragraph
        for cue in cues_of[view.index]:
            if not cue.speaks or cue.use.holder != "subject" or cue.by_author:
                continue
            if any(c.start == cue.start and c.use.holder == "none" for c in cues_of[view.index]):
                continue  # يذكر أن: nobody in particular
            reading = view.words[cue.verb].reading if cue.verb is not None else None
            gender = reading.features.gender if reading is not None else ""
            if cue.holders:
                inner = any(
                    c.start < cue.start and cue.start in c.content and c.speaks and c.holders
                    for c in cues_of[view.index]
                )
                if cue.use.category == "attribution" and not _enclosed(view, cue.start) and not inner:
                    last = (paragraph, gender, cue.holders[0])
            elif last is not None and _continues_speech(view, cue) and paragraph - last[0] <= MAX_PARAGRAPHS:
                if gender and last[1] and gender != last[1]:
                    continue
                cue.holders.append(last[2])
                last = (paragraph, gender or last[1], last[2])
            elif _said_by_nobody(view, cue):
                word = view.words[cue.start]
                cue.holders.append(HolderDraft("generic", word.stem_offset, word.end, None, SPEAKER_RULE))


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
        elif spoken is not None and spoken.verb is not None and word.conj == "و" and not cue.by_author:
            before = view.words[spoken.verb].reading
            slots = verb_slots(view, cue.verb, transitive=False)
            if before is None or slots.passive or slots.subject or word.reading.features.person != 3:
                continue
            if before.features.gender == word.reading.features.gender and cue.verb not in spoken.content:
                cue.holders.append(spoken.holders[0])


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


def _continues_speech(view: SentenceView, cue: CueInstance) -> bool:
    """True where the verb stands at the head of its sentence and nobody else is named before what is said, or where a
    participle goes on with such a verb."""
    verb = cue.verb
    if verb is None or is_participle(view.words[verb]):
        main = view.clauses[0].verb
        if main is None or main > cue.start or _quoted(view, cue.start):
            return False
        verb = main
    reading = view.words[verb].reading
    if reading is None or reading.features.person != 3:
        return False
    if any(w.tag not in ("QUOTE", "PUNCT", "CONJ", "SUB", "PART") for w in view.words[:verb]):
        return False
    slots = verb_slots(view, verb, transitive=False)
    return not slots.passive and not any(can_speak(view, p) for p in slots.subject)
