"""Harm that nobody did: casualties and ruins of an accident, an illness or the forces of nature are no ASSAULT.

What people come to harm by stands in `events/causes.yaml`. The cause of a casualty is looked for where it would be told: in its clause, in its
sentence, then in the scene that the sentences before have set, and for a headline or a lead in those that follow. An attack as near as the
misfortune is the cause: انهيار مبنى *جراء القصف*. Whoever is named as having done it did it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Literal

from rasid.coding.cause_signs import Signs, signs_of
from rasid.coding.event_draft import EventDraft
from rasid.coding.triggers import extent
from rasid.coding.view import SentenceView
from rasid.knowledge.lexicon import ActKinds

SCENE, SCENE_AT_WAR = 10, 1
"""Sentences for which an accident stays the scene: in a report of it, and in one that speaks more of attacks."""
BEFORE = 4
"""Sentences before a fire or a collapse in which an attack may have been told that caused it."""
AHEAD = 3
"""Sentences at the start of a text that tell what its headline is about."""

_RULE = "grammar/misfortune"
_FORCE_KINDS = frozenset({"bombardment", "fighting", "shooting", "assassination", "abduction", "execution"})
"""Kinds of act (`acts/kinds.yaml`) that are a cause of casualties in their sentence."""
_ATTACK, _RUIN = "attack", "destruction"
_OPENS_ITEM = frozenset({"*", "•", "●", "▪", "◾", "○", "▪️"})
_NO_KINDS = ActKinds((), ())

Blame = Literal["mishap", "force"]


def drop_misfortunes(
    views: Sequence[SentenceView], drafts_of: Mapping[int, list[EventDraft]], log: dict[int, list[tuple[int, str, str]]]
) -> None:
    """Takes out of `drafts_of` what no attack brought about; `log` gets (word, rule, reason) by sentence."""
    wanted = [d for view in views for d in drafts_of[view.index] if d.use.type == "ASSAULT" and not _has_agent(d)]
    if not wanted:
        return
    scene = _Scene(views, drafts_of)
    gone = {id(d) for d in wanted if scene.is_misfortune(d)}
    for draft in wanted:
        if id(draft) in gone:
            drafts_of[draft.view.index].remove(draft)
            reason = "an accident, an illness or nature brought it about"
            log.setdefault(draft.view.index, []).append((draft.trigger, _RULE, reason))
    for drafts in drafts_of.values() if gone else ():
        for draft in drafts:
            if id(draft.harmed_in) in gone:
                draft.harmed_in = None


def _kinds(draft: EventDraft) -> ActKinds:
    return draft.view.lexicon.act_kinds.get(draft.use.rule, _NO_KINDS)


def _is_force(draft: EventDraft) -> bool:
    """True for an act of weapons or hands. What can be said of nature too (ضرب، اجتاح) is told by the words beside it."""
    own = _kinds(draft).own
    return bool(_FORCE_KINDS.intersection(own)) and _ATTACK not in own


def _has_agent(draft: EventDraft) -> bool:
    """True where the words say by whom: على يد مسلحين."""
    return draft.slots is not None and bool(draft.slots.agents)


class _Scene:
    """The sentences of a text with their signs, found when they are asked for."""

    def __init__(self, views: Sequence[SentenceView], drafts_of: Mapping[int, list[EventDraft]]) -> None:
        self.views, self.drafts_of = views, drafts_of
        self.at = {view.index: position for position, view in enumerate(views)}
        self.signs: dict[int, Signs] = {}
        self._mild: bool | None = None
        self._reach: dict[int, int] = {}
        opens = [0, *(i for i, view in enumerate(views) if i and _opens_item(view)), len(views)]
        self.item = {i: range(first, last) for first, last in pairwise(opens) for i in range(first, last)}
        """the sentences of the same item of a round-up"""

    def of(self, position: int) -> Signs:
        """The signs of a sentence."""
        if position not in self.signs:
            view = self.views[position]
            signs = self.signs[position] = signs_of(view)
            signs.force += [
                extent(d)
                for d in self.drafts_of[view.index]
                if d.use.type == "ASSAULT" and _is_force(d) and not signs.explains(d.trigger)
            ]
        return self.signs[position]

    def force(self, position: int) -> list[range]:
        """What a sentence says of attacks: an explosion is one unless the text tells of something that blew up by itself."""
        signs = self.of(position)
        return signs.force if not signs.blast or self.mild() else signs.force + signs.blast

    def mild(self) -> bool:
        """True for a text in which something blew up by itself and nobody attacked."""
        if self._mild is None:
            every = [self.of(i) for i in range(len(self.views))]
            self._mild = any(s.by_itself for s in every) and not any(s.force for s in every)
        return self._mild

    def is_misfortune(self, draft: EventDraft) -> bool:
        """True for an event that only an accident, an illness or the forces of nature brought about."""
        position = self.at[draft.view.index]
        signs, own = self.of(position), extent(draft)
        force = [r for r in self.force(position) if r.start not in own]
        told = signs.mishap or (signs.either and not force and not self.attacked_before(position))
        if not force and signs.explains(own.start, sure=not told):
            return True  # *انفجار إطار*، القتل الخطأ، *تحطم طائرة*
        if not force and signs.blast and any(r.start in own for r in signs.blast) and self.mild():
            return True
        if told and not force and _done_by(draft, signs):
            return True
        kinds = _kinds(draft)
        harmed = kinds.apart and bool(kinds.own)
        if not harmed and not (_RUIN in kinds.own and _nobody_did(draft)):
            return False
        beside = _beside(draft)
        if any(r.start in beside for r in force):
            return False
        if any(r.start in beside for r in signs.mishap):
            return True
        if draft.actors or force:
            return False
        if signs.mishap or signs.either:
            return bool(told)
        return harmed and self.blamed(position) == "mishap"

    def attacked_before(self, position: int) -> bool:
        """True when the first sentence or those just before tell of an attack."""
        item = self.item[position]
        return any(self.force(i) for i in {item.start, *item[: position - item.start][-BEFORE:]} if i < position)

    def reach(self, item: range) -> int:
        """For how many sentences an accident stays the scene in an item."""
        if item.start not in self._reach:
            attacks = sum(bool(self.force(i)) for i in item)
            mishaps = sum(bool(self.of(i).mishap or self.of(i).either) for i in item)
            self._reach[item.start] = SCENE if attacks <= mishaps else SCENE_AT_WAR
        return self._reach[item.start]

    def blamed(self, position: int) -> Blame | None:
        """What the scene is in which a sentence stands that tells no cause."""
        item = self.item[position]
        far = self.reach(item)
        ahead = range(position + 1, min(item.stop, item.start + AHEAD + 1)) if position - item.start < AHEAD else ()
        for other in (*range(position - 1, max(item.start, position - far) - 1, -1), *ahead):
            if self.force(other):
                return "force"
            signs = self.of(other)
            if signs.mishap or (signs.either and not self.attacked_before(other)):
                return "mishap"
        return None


def _opens_item(view: SentenceView) -> bool:
    """True for the first sentence of an item in a round-up: it begins with a bullet."""
    return bool(view.words) and view.words[0].text in _OPENS_ITEM


def _beside(draft: EventDraft) -> frozenset[int]:
    """The words of the clause of a trigger and of those that belong to it."""
    own = draft.view.clause_of(draft.trigger)
    return frozenset(i for c in draft.view.clauses if c.within(own) or c.sibling is own for i in c.words)


def _nobody_did(draft: EventDraft) -> bool:
    """True for an act of which nobody is named or meant: دمر *الحريق* الطريق، دُمرت المنازل، تدمير منازل."""
    if draft.actors:
        return False
    slots = draft.slots
    return draft.pos != "verb" or slots is None or slots.passive or (bool(slots.subject) and not slots.dropped_subject)


def _done_by(draft: EventDraft, signs: Signs) -> bool:
    """True for what a misfortune does: اجتاح *حريق* القرى، زلزال بقوة سبع درجات *ضرب* الإقليم، *انقلاب حافلة* يقتل ثلاثة."""
    slots, word = draft.slots, draft.view.words[draft.trigger]
    if slots is None or draft.pos != "verb" or slots.passive or word.enclitic:
        return False  # الحرائق التي *أشعلتها*: what stands before is done to
    if draft.actors or not slots.subject:
        describes = draft.view.clause_of(draft.trigger).kind in ("relative", "serial") and not word.conj
        return describes and not _own_subject(draft) and any(r.start < draft.trigger for r in signs.mishap)
    return any(signs.explains(p.head, sure=False) for p in slots.subject)


def _own_subject(draft: EventDraft) -> bool:
    return draft.slots is not None and bool(draft.slots.subject) and not draft.slots.dropped_subject
