"""Who 'we' is: a statement in the first person is its issuer's, whom its heading names (بيان صادر عن *حركة* … . *نطالب* …)."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.coding.actors import ActorMention
from rasid.coding.event_draft import EventDraft
from rasid.coding.view import SentenceView

MIN_FIRST_PERSON = 2
"""Acts in the first person plural, outside quotations, that make a text its issuer's own."""
HEADING = 4
"""Paragraphs at most that a heading takes up."""
_FROM = "عن"
_PERSONS = frozenset({"person", "people", "state", "capital"})
_OUR = "نا"


def take_up_issuer(drafts: Sequence[EventDraft], views: Sequence[SentenceView]) -> None:
    """Gives acts in the first person plural, and acts that are called ours (*قبولنا*), the issuer of the text."""
    ours = [d for d in drafts if _in_first_person(d)]
    if len(ours) < MIN_FIRST_PERSON:
        return
    issuer = _issuer(views)
    if issuer is None:
        return
    for draft in ours:
        if not draft.actors and draft.use.verb_frame.get("subject") == "actor":
            draft.actors.append(issuer)
    for draft in drafts:
        for role, (_, pronoun) in draft.pronouns.items():
            if pronoun == _OUR and not _quoted(draft):
                own, other = (
                    (draft.recipients, draft.actors) if role == "recipient" else (draft.actors, draft.recipients)
                )
                if not own and issuer not in other:
                    own.append(issuer)


def _in_first_person(draft: EventDraft) -> bool:
    reading = draft.view.words[draft.trigger].reading
    return (
        draft.pos == "verb"
        and reading is not None
        and reading.features.person == 1
        and reading.features.number == "pl"
        and not _quoted(draft)
    )


def _quoted(draft: EventDraft) -> bool:
    return any(c.kind == "quote" for c in draft.view.clause_of(draft.trigger).ancestors())


def _issuer(views: Sequence[SentenceView]) -> ActorMention | None:
    """The organisation that opens a line of the heading, or from which the statement is: lines without a verb, before the text."""
    for view in views:
        if view.sentence.paragraph > HEADING:
            return None
        if any(w.tag == "V" and all(r.pos == "verb" for r in w.analysis.readings) for w in view.words):
            continue  # (صادر may be a verb, too)
        for phrase in view.phrases:
            mention = view.actor(phrase)
            if mention is None or mention.identity.actor is None or mention.kind in _PERSONS:
                continue
            if phrase.governor is None and (phrase.start == 0 or phrase.prep == _FROM):
                return mention
    return None
