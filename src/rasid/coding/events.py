"""Events of a sentence: triggers first, then who fills the roles of each."""

from __future__ import annotations

from rasid.coding.companions import take_along
from rasid.coding.event_draft import EventDraft
from rasid.coding.people_acting import acts_of_people
from rasid.coding.protest_aims import take_up_aims
from rasid.coding.protest_sides import take_up_sides
from rasid.coding.roles import fill_roles, share_victims
from rasid.coding.triggers import extent, trigger_at, without_carriers
from rasid.coding.victims import acts_of_victims
from rasid.coding.view import SentenceView


def find_events(view: SentenceView, dropped: list[tuple[int, str, str]] | None = None) -> list[EventDraft]:
    """The events of a sentence in the order of their triggers. `dropped` collects (word, rule, reason) of what was considered
    and not coded."""
    drafts: list[EventDraft] = []
    log = dropped if dropped is not None else []
    covered: set[int] = set()
    for word in view.words:
        draft = None if word.index in covered else trigger_at(view, word, log)
        if draft is None:
            continue
        drafts.append(draft)
        covered.update(extent(draft))
        if draft.with_end is not None:
            last = max(
                (
                    i
                    for i in range(draft.trigger + 1, draft.with_end)
                    if view.holds(draft.use.with_, range(i, draft.with_end))
                ),
                default=draft.with_end,
            )
            covered.update(range(last, draft.with_end))
    drafts = without_carriers(view, drafts)
    for draft in drafts:
        fill_roles(draft)
        take_along(draft)
    drafts = sorted(drafts + acts_of_victims(view, drafts, log), key=lambda d: d.trigger)
    share_victims(drafts)
    drafts = sorted(drafts + acts_of_people(view, drafts), key=lambda d: d.trigger)
    drafts = take_up_aims(drafts)
    take_up_sides(drafts)
    return drafts
