"""Whether two events can speak of one act, and how much speaks for it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from rasid.coding.actors import ActorMention
from rasid.coding.event_draft import EventDraft
from rasid.coding.place_context import ResolvedPlace
from rasid.coding.statements import StatementDraft
from rasid.coding.times import TimeMention
from rasid.coding.view import word_keys
from rasid.knowledge.lexicon import ActKinds, EventUse, Lexicon, Place

ENOUGH = 2.5
"""Evidence from which an act that is told again counts as the same one."""
_NO_KINDS = ActKinds((), ())
_PEOPLE = frozenset({"people", "person", "collective", "member", "victim"})
_STATES = frozenset({"state", "capital", "government"})
_DIVISIONS = frozenset({"admin1", "governorate", "region"})
_HARM = frozenset({"killed", "wounded", "detained", "abducted", "displaced", "missing"})
_NEXT = 1
"""Paragraphs over which a noun takes up an act of another kind than its own."""
_LEAD = 4
"""Sentences behind a headline that tell what it says."""
_CITY = 50_000
_NEAR_KM = 20.0


@dataclass(eq=False)
class Candidate:
    """One event (a draft at one place) with what comparing needs."""

    draft: EventDraft
    lexicon: Lexicon
    resolved: ResolvedPlace | None
    statement: StatementDraft
    number: int

    @property
    def paragraph(self) -> int:
        """The paragraph of the event's sentence."""
        return self.draft.view.sentence.paragraph

    @cached_property
    def kinds(self) -> ActKinds:
        """What kinds of act the event is and can take up."""
        return self.lexicon.act_kinds.get(self.draft.use.rule, _NO_KINDS)

    @cached_property
    def lemma(self) -> str:
        """The lexeme of the trigger."""
        reading = self.draft.view.words[self.draft.trigger].reading
        return reading.lexeme.key if reading is not None else self.draft.view.words[self.draft.trigger].folded

    @cached_property
    def row(self) -> Place | None:
        """The row of the gazetteer that the place is."""
        return (
            self.lexicon.places[self.resolved.row]
            if self.resolved is not None and self.resolved.row is not None
            else None
        )

    @cached_property
    def time(self) -> TimeMention | None:
        """When the event was."""
        return self.draft.view.times[self.draft.time] if self.draft.time is not None else None

    @cached_property
    def numbers(self) -> set[tuple[str, float | None]]:
        """How many were killed, wounded and so on."""
        own = (self.draft.view.quantities[q] for q in self.draft.quantities)
        return {(q.kind, q.low) for q in own if q.kind in _HARM}

    @cached_property
    def definite(self) -> bool:
        """True for a noun that goes back to what was spoken of: الهجوم, هذه العملية."""
        draft = self.draft
        if draft.pos == "verb" or draft.phrase is None:
            return False
        word = draft.view.words[draft.trigger]
        return (word.article and draft.view.nested(draft.phrase) is None) or draft.phrase.demonstrative

    @cached_property
    def described(self) -> bool:
        """True for a definite noun that says more than what was spoken of: الهجوم *على المطار*, الهجمات *العشوائية*."""
        draft = self.draft
        if draft.phrase is None or draft.phrase.demonstrative:
            return False
        return bool(draft.phrase.adjectives) or bool(draft.suffering and draft.harmed_in is None)

    @cached_property
    def plural(self) -> bool:
        """True for a noun in the plural or dual."""
        reading = self.draft.view.words[self.draft.trigger].reading
        return reading is not None and reading.pos != "verb" and reading.features.number != "sg"

    @cached_property
    def mass(self) -> bool:
        """True for a verbal noun, which says one act and many alike: القصف, القتال."""
        reading = self.draft.view.words[self.draft.trigger].reading
        return reading is not None and reading.is_a("event", "masdar")

    @cached_property
    def another(self) -> bool:
        """True when the words say that this act is another one: هجوم *آخر*, غارة *ثانية*."""
        phrase = self.draft.phrase
        if phrase is None:
            return False
        words = self.draft.view.words[phrase.start : phrase.end]
        return any(not word_keys(word).isdisjoint(self.lexicon.another) for word in words)


def in_title(candidate: Candidate) -> bool:
    """True for an event of the first sentence when that ends without a full stop."""
    view = candidate.draft.view
    return view.index == 0 and bool(view.words) and view.words[-1].text[-1:] not in ".؟!…:؛"


def same_kind(one: EventUse, other: EventUse, own: ActKinds, others: ActKinds) -> bool:
    """True for events whose entries say acts of one kind."""
    if one.type != other.type:
        return False
    if one.rule == other.rule:
        return True
    if own.own or others.own:
        return not set(own.own).isdisjoint(others.own)
    return bool(set(one.modes) & set(other.modes))


def taken_up(earlier: Candidate, later: Candidate) -> bool:
    """True when the definite noun of the later event can mean the act of the earlier one."""
    a = earlier.draft
    if a.pos != "verb" and earlier.plural != later.plural and not (later.mass or earlier.mass):
        return False
    if later.described and not _agree(earlier, later):
        return False
    if not later.kinds.apart and same_kind(a.use, later.draft.use, earlier.kinds, later.kinds):
        return True
    # what is of another kind was named just before: دحر المسلحين … في *العملية*
    near = later.paragraph - earlier.paragraph <= _NEXT
    return near and not set(later.kinds.takes_up).isdisjoint(earlier.kinds.own)


def _agree(earlier: Candidate, later: Candidate) -> bool:
    """True when both name the same place or side, or one by the same word."""
    a, b = earlier.draft, later.draft
    if earlier.resolved is not None and later.resolved is not None and earlier.resolved.key == later.resolved.key:
        return True
    return _shared(a.actors, b.actors) or _shared(a.suffering, b.suffering) or _alike(a.suffering, b.suffering)


def conflict(earlier: Candidate, later: Candidate, *, again: bool) -> bool:
    """True when the words keep two events apart; `again`: the later one tells the act anew instead of going back to it."""
    a, b = earlier.draft, later.draft
    if a.use.type != b.use.type or later.another:
        return True
    said = {earlier.statement.status, later.statement.status}
    # who denies the attack speaks of the one that others report
    if ("actual" in said) != (said == {"actual"}) and (again or "negated" not in said):
        return True
    if _elsewhere(earlier, later):
        return True
    if earlier.time is not None and later.time is not None and not _meet(earlier.time, later.time):
        return True
    counted = {kind for kind, _ in earlier.numbers} & {kind for kind, _ in later.numbers}
    if again and counted and not earlier.numbers & later.numbers:
        return True
    loose = in_title(earlier)
    if _others(a.actors, b.actors, loose=loose):
        return True
    # what takes an act up may tell who else suffered by it: قصف الطيران سوقا … وأسفر القصف عن مقتل عشرة
    return again and _others(a.suffering, b.suffering, loose=loose)


def evidence(earlier: Candidate, later: Candidate) -> float:
    """How much speaks for one act: what both name and name alike, and a headline before the text."""
    a, b = earlier.draft, later.draft
    found = 0.0
    if earlier.resolved is not None and later.resolved is not None:
        found += 2.0 if earlier.resolved.key == later.resolved.key else 1.0
    found += 1.5 * _shared(a.actors, b.actors)
    found += 1.5 * _shared(a.suffering, b.suffering) or 1.0 * _alike(a.suffering, b.suffering)
    found += 2.0 * bool(earlier.numbers & later.numbers)
    found += 0.5 * (a.use.rule == b.use.rule)
    if in_title(earlier):
        found += 2.0 if later.draft.view.index <= _LEAD else 1.0
    return found


def _keys(mentions: Iterable[ActorMention]) -> set[object]:
    return {m.identity.key for m in mentions}


def _shared(one: list[ActorMention], other: list[ActorMention]) -> bool:
    return not _keys(one).isdisjoint(_keys(other))


def _alike(one: list[ActorMention], other: list[ActorMention]) -> bool:
    return any(_same_role(m, n) for m in one for n in other)


def _same_role(one: ActorMention, other: ActorMention) -> bool:
    return one.role is not None and one.role == other.role


def _others(one: list[ActorMention], other: list[ActorMention], *, loose: bool) -> bool:
    """True when both name somebody and nobody named here can be one named there."""
    return bool(one and other) and not any(_may_be(m, n, loose) for m in one for n in other)


def _may_be(one: ActorMention, other: ActorMention, loose: bool) -> bool:
    """False for two who are known and differ, and for two descriptions that differ (unless `loose`: a headline chooses its own);
    a description may be of somebody known, and a state acts through its forces."""
    if one.identity.key == other.identity.key or one.kind in _PEOPLE or other.kind in _PEOPLE:
        return True
    known, said = one.identity.actor is not None, other.identity.actor is not None
    if known != said:
        return True
    if not known:
        return loose or _same_role(one, other)
    if one.identity.actor == other.identity.actor:
        return True
    country = one.identity.country
    return bool(country) and country == other.identity.country and bool({one.kind, other.kind} & _STATES)


def _meet(one: TimeMention, other: TimeMention) -> bool:
    if one.from_ is None or one.to is None or other.from_ is None or other.to is None:
        return True
    return one.from_ <= other.to and other.from_ <= one.to


def _elsewhere(earlier: Candidate, later: Candidate) -> bool:
    """True for two places of which none lies in the other."""
    if earlier.resolved is None or later.resolved is None or earlier.resolved.key == later.resolved.key:
        return False
    one, other = earlier.row, later.row
    if one is not None and one is other and None in (earlier.resolved.title, later.resolved.title):
        return False  # what is described lies in what is named
    if one is None or other is None:
        return one is None and other is None
    return not (_holds(one, other) or _holds(other, one))


def _holds(large: Place, small: Place) -> bool:
    if large.country != small.country:
        return False
    if large.feature == "country":
        return True
    if large.feature in _DIVISIONS and large.admin1 and large.admin1 == small.admin1:
        return True
    if large.lat is None or large.lon is None or small.lat is None or small.lon is None:
        return False
    wide = (
        large.feature.startswith("admin")
        or large.feature in _DIVISIONS
        or large.population >= max(_CITY, 3 * small.population)
    )
    near = math.hypot(large.lat - small.lat, (large.lon - small.lon) * math.cos(math.radians(large.lat))) * 111.2
    return wide and near <= _NEAR_KM
