"""Resolution: what mentions stand for in the whole document. Names and nouns in `antecedents`, places in
`place_choice`; here pronouns and dropped subjects."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.coding.actors import ActorMention
from rasid.coding.antecedents import resolve_actors
from rasid.coding.event_draft import EventDraft
from rasid.coding.place_choice import resolve_places
from rasid.coding.place_context import ResolvedPlace
from rasid.coding.view import SentenceView

__all__ = ["ResolvedPlace", "resolve_actors", "resolve_places", "resolve_pronouns"]

_FEMININE_PRONOUNS = frozenset({"ها"})
_PLURAL_PRONOUNS = frozenset({"هم", "هما", "هن"})


def resolve_pronouns(drafts: Sequence[EventDraft], views: Sequence[SentenceView]) -> None:
    """Fills roles that only a pronoun or a dropped subject names from what stands before it in the paragraph."""
    for draft in drafts:
        for role, (word, pronoun) in draft.pronouns.items():
            target = draft.recipients if role == "recipient" else draft.actors
            if target and not _of_several(draft, role):
                continue
            other = draft.actors if role == "recipient" else draft.recipients
            antecedent = _antecedent(draft, views, word, pronoun, other)
            if antecedent is None:
                continue
            if role == "actor" and _undergoes(draft, antecedent):
                target = draft.recipients  # خطفهم: of who has no force at his command
            if antecedent not in target:
                target.append(antecedent)
        if not draft.actors and _drops_subject(draft):
            antecedent = _previous_subject(draft, views)
            if antecedent is not None:
                draft.actors.append(antecedent)
        _not_upon_oneself(draft)


_FORCE = frozenset({"ASSAULT", "COERCE"})


def _not_upon_oneself(draft: EventDraft) -> None:
    """Of several sides before a verb of force, the one that undergoes the act does not do it: وقعت معارك بين *الجيش* ومسلحين، لكنهم
    اقتادوا معهم جنودا من الجيش."""
    if draft.use.type not in _FORCE or draft.pos != "verb" or len(draft.actors) < 2:
        return
    undergo = {m.identity.key for m in draft.recipients}
    others = [m for m in draft.actors if m.identity.key not in undergo]
    if others:
        draft.actors[:] = others


def _of_several(draft: EventDraft, role: str) -> bool:
    """True for the pronoun of a meeting that names the other side itself: خلال *لقائه* نظيره."""
    slots = draft.slots
    both = draft.use.verb_frame.get("object") == "both" and draft.pos == "noun"
    return role == "actor" and both and slots is not None and bool(slots.object)


def _undergoes(draft: EventDraft, antecedent: ActorMention) -> bool:
    """True when the pronoun of an event noun whose idafa acts or undergoes means people who rather undergo."""
    return (
        draft.pos != "verb"
        and draft.use.noun_frame.get("idafa") == "actor or recipient"
        and not antecedent.force
        and not draft.recipients
        and draft.light is None
    )


def _fits(mention: ActorMention, pronoun: str, view: SentenceView) -> bool:
    if not mention.acts:
        return False
    head = view.words[mention.phrase.head] if mention.phrase.head < len(view.words) else None
    gender = (
        head.reading.features.gender
        if head is not None and head.reading is not None and head.reading.pos != "verb"
        else ""
    )
    if mention.role is None and mention.identity.actor is not None:
        feminine_ok = True
        masculine_ok = not (head is not None and head.bare.endswith("ة"))
    else:
        feminine_ok = gender == "f" or mention.plural
        masculine_ok = gender != "f" and not mention.plural
    if pronoun in _FEMININE_PRONOUNS:
        return feminine_ok
    if pronoun in _PLURAL_PRONOUNS:
        return mention.plural or mention.kind in ("people", "collective", "armed-group")
    if pronoun == "ه":
        return masculine_ok
    return False


def _antecedent(
    draft: EventDraft, views: Sequence[SentenceView], word: int, pronoun: str, other: list[ActorMention]
) -> ActorMention | None:
    view = draft.view
    before = sorted(
        (m for m in view.actors.values() if m.phrase.end <= word and m not in other), key=lambda m: -m.start
    )
    for mention in before:
        if _fits(mention, pronoun, view) and mention.identity.key not in {o.identity.key for o in other}:
            return mention
    for earlier in reversed(views[max(0, view.index - 1) : view.index]):
        if earlier.sentence.paragraph != view.sentence.paragraph:
            break
        for mention in sorted(earlier.actors.values(), key=lambda m: m.start):
            if mention.phrase.bare and _fits(mention, pronoun, earlier):
                return mention
    return None


def _drops_subject(draft: EventDraft) -> bool:
    slots = draft.slots
    if (
        draft.pos != "verb"
        or slots is None
        or slots.passive
        or slots.subject
        or draft.use.verb_frame.get("subject") != "actor"
    ):
        return False
    word = draft.view.words[draft.trigger]
    return word.reading is not None and word.reading.features.person == 3 and word.reading.features.voice != "passive"


def _previous_subject(draft: EventDraft, views: Sequence[SentenceView]) -> ActorMention | None:
    """The subject of the sentence before in the paragraph, when the verb continues it (و/ف/كما at its head) and
    agrees."""
    view = draft.view
    word = view.words[draft.trigger]
    if word.reading is None or not (word.conj or draft.trigger <= 2) or view.index == 0:
        return None
    earlier = views[view.index - 1]
    if earlier.sentence.paragraph != view.sentence.paragraph:
        return None
    features = word.reading.features
    for mention in sorted(earlier.actors.values(), key=lambda m: m.start):
        if not mention.phrase.bare or not mention.acts:
            continue
        if features.number == "pl" and not mention.plural:
            continue
        if features.number == "sg" and mention.plural and features.gender == "m":
            continue
        return mention
    return None
