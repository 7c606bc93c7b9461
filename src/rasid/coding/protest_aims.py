"""What a protest is about: whom it addresses or is directed against is its recipient, and the words are no event of their own.

تظاهر المئات *منددين بالحكومة*، *للمطالبة* بإقالة *الوزير*، *احتجاجا على* سياسة *الرئيس*، أمام *السفارة التركية*
"""

from __future__ import annotations

from rasid.coding.actors import ActorMention
from rasid.coding.agreement import group
from rasid.coding.clause import is_participle
from rasid.coding.event_draft import EventDraft
from rasid.coding.view import SentenceView

_ABOUT = frozenset({"REQUEST", "ACCUSE", "REJECT", "SUPPORT", "PROTEST"})
AGAINST = frozenset({"REQUEST", "ACCUSE", "REJECT", "PROTEST"})
"""Types of aims whose recipients a protest is directed against."""
_SEATS = frozenset({"امام", "خارج", "نحو", "الي", "قباله", "قرب"})
"""Prepositions (folded) between a protest and the seat of whom it addresses."""
_BI = "ب"
_DEMANDED_FOR = frozenset({"member", "collective", "people", "facility"})
"""Kinds of actors for whom something is demanded (بإطلاق سراح *المعتقلين*), not of whom."""
_BODIES = frozenset({"institution", "government", "state", "parliament", "judiciary", "international", "party"})


def take_up_aims(drafts: list[EventDraft]) -> list[EventDraft]:
    """The drafts without those that only say what a protest of the sentence is about; the protest gets their recipients."""
    absorbed: set[int] = set()
    for protest in drafts:
        if protest.use.type != "PROTEST" or id(protest) in absorbed:
            continue
        for aim in drafts:
            if aim is not protest and id(aim) not in absorbed and _is_about(protest, aim):
                absorbed.add(id(aim))
                protest.about.append(aim)
                if aim.use.type in AGAINST:
                    add(protest, aim.recipients or _spoken_to(aim))
        if not protest.recipients:
            add(protest, _seat(protest))
    return [d for d in drafts if id(d) not in absorbed]


def _is_about(protest: EventDraft, aim: EventDraft) -> bool:
    """A participle, an adverbial accusative or a phrase of purpose behind the protest, with no other verb between."""
    if aim.use.type not in _ABOUT or aim.trigger < protest.trigger:
        return False
    view = protest.view
    word = view.words[aim.trigger]
    if any(
        (
            w.tag == "V"
            and not is_participle(w)
            and w.clause != word.clause
            and view.clauses[w.clause].kind != "relative"
        )
        or w.text in ".؛;"
        for w in view.words[protest.trigger + 1 : aim.trigger]
    ):
        return False
    if is_participle(word):
        return True
    if aim.pos == "verb" or aim.reading is None:
        return False
    purpose = aim.phrase is not None and aim.phrase.prep == "ل"
    return purpose or (aim.reading.features.case == "acc" and not word.article)


def _spoken_to(aim: EventDraft) -> list[ActorMention]:
    """The noun's own sides: of لمطالبة *الحكومة* the idafa is whom it addresses; else whose act is demanded."""
    named = [] if aim.inherited_actor or aim.pos == "verb" else list(aim.actors)
    return named or addressed(aim)


def addressed(aim: EventDraft) -> list[ActorMention]:
    """Whose act is demanded: للمطالبة باستقالة *الوزير*، يطالبون بوقف الحرب ورحيل *الحكومة*."""
    if aim.use.type != "REQUEST" or aim.slots is None:
        return []
    view: SentenceView = aim.view
    for first in aim.slots.prepositions.get(_BI, []):
        for phrase in group(view, first):
            inner = None if phrase.pronoun else view.nested(phrase)
            mention = view.actor(inner) if inner is not None else None
            if mention is not None and mention.kind not in _DEMANDED_FOR:
                return [mention]
    return []


def _seat(protest: EventDraft) -> list[ActorMention]:
    view: SentenceView = protest.view
    for phrase in view.phrases:
        if phrase.start <= protest.trigger or phrase.prep not in _SEATS or phrase.governor is not None:
            continue
        if view.words[phrase.head].clause != protest.clause:
            continue
        mention = view.actor(phrase)
        if mention is not None and mention.kind == "facility":
            inner = view.nested(phrase)
            mention = view.actor(inner) if inner is not None else None
        if mention is not None and mention.kind in _BODIES:
            return [mention]
    return []


def add(protest: EventDraft, mentions: list[ActorMention]) -> None:
    """Makes mentions recipients of a protest, those who protest aside."""
    for mention in mentions:
        if mention not in protest.recipients and mention not in protest.actors:
            protest.recipients.append(mention)
