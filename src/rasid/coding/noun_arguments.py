"""Arguments of event nouns: idafa, adjectives of nationality, the object that a verbal noun keeps, prepositions, agents."""

from __future__ import annotations

from rasid.coding.agreement import group
from rasid.coding.phrase import Phrase
from rasid.coding.phrase_borders import counts
from rasid.coding.phrases import AGENT
from rasid.coding.slots import Slots
from rasid.coding.view import SentenceView


def noun_slots(view: SentenceView, phrase: Phrase) -> Slots:
    """The slots of the event noun that heads `phrase`."""
    words = view.words
    slots = Slots()
    head = words[phrase.head]
    nested = view.nested(phrase)
    if nested is not None:
        slots.idafa = [*group(view, nested), *_further(view, phrase, nested)]
    else:
        slots.idafa = _shared_idafa(view, phrase)
    slots.demonyms = [a for a in phrase.adjectives if nested is None or a < nested.start]
    if nested is None and len(slots.demonyms) < len(phrase.adjectives):
        slots.demonyms = list(phrase.adjectives)
    if head.enclitic:
        slots.pronouns["idafa"] = (phrase.head, head.enclitic)
    outer = phrase
    while outer.governor is not None:
        outer = outer.governor
    clause = words[phrase.head].clause
    if phrase.joined is None and outer is phrase:
        joined = [p for p in view.phrases if p.joined is phrase and p.governor is None]
    else:
        joined = []
    undergone = any(
        "recipient" in str(view.lexicon.events[i].noun_frame.get("idafa", ""))
        for r in head.readings
        for i in r.uses("event")
    )
    other_act = False
    act_behind = -1
    for follower in view.phrases:
        if follower.start < outer.end or follower.governor is not None or follower in joined:
            continue
        if id(follower) in view.absorbed:
            continue
        if words[follower.head].clause != clause or _crosses(view, outer.end, follower.start):
            break
        if not follower.prep:
            if not slots.idafa and _counts_those(view, phrase, follower):
                slots.idafa = [follower]  # مقتل *ثلاثة*
                continue
            if follower.joined is not None or view.is_time(follower) or _agent_follows(view, follower, clause):
                continue
            if (
                slots.idafa
                and not slots.object
                and follower.start == outer.end
                and _keeps_object(view, slots.idafa[0], follower)
            ):
                slots.object = group(view, follower)  # تدريب الحرس مقاتلين: the verbal noun keeps its object
                continue
            if (
                head.enclitic
                and not slots.object
                and follower.start == phrase.end == phrase.head + 1
                and (view.actor(follower) is not None or view.place(follower) is not None)
            ):
                slots.object = group(view, follower)  # تفقده *الوحدات*: who does it is the pronoun
                continue
            if not slots.idafa and follower.start == outer.end and words[outer.end - 1].tag == "P":
                key = words[outer.end - 1].folded  # القضاء على *المسلحين*: the trigger ends in its preposition
                slots.prepositions.setdefault(key, []).extend(group(view, follower))
                continue
            break
        if follower.prep not in ("", AGENT) and follower.first == act_behind:
            continue  # غارة في أفغانستان في ضربة جديدة *للتنظيم*
        if follower.prep not in ("", AGENT) and _is_act(view, follower):
            act_behind = follower.end
        if follower.prep == AGENT and other_act:
            continue  # احتجاجا على مقتل طفلين على يد *الشرطة*
        if follower.prep == AGENT:
            slots.agents += [follower] if view.actor(follower) is not None else []
        else:
            other_act = other_act or (not undergone and follower.prep in _ABOUT and _is_act(view, follower))
            slots.prepositions.setdefault(follower.prep, []).append(follower)
            if follower.pronoun:
                slots.pronouns.setdefault(follower.prep, (follower.head, follower.pronoun))
    return slots


_ABOUT = ("علي", "ضد")
"""Prepositions (folded) before the deed of others that an act answers: احتجاجا على مقتل."""


def _shared_idafa(view: SentenceView, phrase: Phrase) -> list[Phrase]:
    """What two event nouns govern that stand side by side: قتل *وجرح العشرات*، اقتلاع *وتكسير الأشجار*."""
    behind = next((p for p in view.phrases if p.start == phrase.end and p.governor is None), None)
    if behind is None or phrase.end != phrase.head + 1 or behind.prep != phrase.prep:
        return []
    word = view.words[behind.head]
    inner = view.nested(behind)
    if word.conj != "و" or view.words[phrase.head].article or inner is None or not _is_act(view, behind):
        return []
    return group(view, inner)


def _further(view: SentenceView, phrase: Phrase, nested: Phrase) -> list[Phrase]:
    """What is coordinated with the genitive of an event noun: اعتقال صحفيين *وناشطين*. By form it is coordinated with the whole phrase, by sense with what
    is of its kind; nothing where the phrase is part of what names people itself (منفذ هجوم الكنيسة *ورفيقه*)."""
    outer = phrase
    while outer.governor is not None:
        outer = outer.governor
    if any(view.actor(p) is not None for p in _governors(phrase)) or view.words[phrase.head].article:
        return []
    person = view.actor(nested) is not None
    site = view.place(nested) is not None or id(nested) in view.sites
    found: list[Phrase] = []
    for other in group(view, outer)[1:]:
        same = (person and view.actor(other) is not None) or (
            site and (view.place(other) is not None or id(other) in view.sites)
        )
        if not same or _is_act(view, other) or other.pronoun:
            break
        found.append(other)
    return found


def _governors(phrase: Phrase) -> list[Phrase]:
    """The phrases above one in the idafa, and itself."""
    found = [phrase]
    while found[-1].governor is not None:
        found.append(found[-1].governor)
    return found


def _is_act(view: SentenceView, phrase: Phrase) -> bool:
    """True for a phrase whose head says an event."""
    return any(r.has_use("event") for r in view.words[phrase.head].readings)


def _counts_those(view: SentenceView, phrase: Phrase, follower: Phrase) -> bool:
    """True for a bare number right behind an event noun: it counts those who underwent the act."""
    head = view.words[follower.head]
    return (
        follower.start == phrase.end == phrase.head + 1
        and head.tag == "NUM"
        and not head.conj
        and not head.article
        and counts(view.words, phrase.head)
        and not view.is_time(follower)
    )


def _agent_follows(view: SentenceView, phrase: Phrase, clause: int) -> bool:
    """True when the agent of a verbal noun stands right behind a phrase that is part of what it governs."""
    return any(
        p.start >= phrase.end and p.start - phrase.end <= 2 and p.prep == AGENT and view.words[p.head].clause == clause
        for p in view.phrases
        if p.governor is None
    )


def _keeps_object(view: SentenceView, idafa: Phrase, follower: Phrase) -> bool:
    """True when the phrase behind 'verbal noun + doer' can be the object that the verbal noun keeps."""
    doer = view.actor(idafa)
    return (
        doer is not None
        and not idafa.quantified
        and (view.actor(follower) is not None or view.place(follower) is not None or doer.force)
    )


def _crosses(view: SentenceView, start: int, end: int) -> bool:
    """True when a verb, a semicolon or a colon stands between two words."""
    return any(view.words[i].tag == "V" or view.words[i].text in "؛;:.!؟?" for i in range(start, end))
