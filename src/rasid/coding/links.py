"""Links that the text states between happenings: aim, cause, result, condition, before, after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rasid.coding.arguments import verb_slots
from rasid.coding.counted_from import counted_from
from rasid.coding.cue_instance import CueInstance
from rasid.coding.event_draft import EventDraft
from rasid.coding.purposes import masdar_shaped
from rasid.coding.statements import trimmed
from rasid.coding.view import SentenceView
from rasid.coding.words import Word
from rasid.record.vocabulary import LinkKind

_KINDS: dict[str, LinkKind] = {
    "aim": "aim",
    "cause": "cause",
    "result": "result",
    "condition": "condition",
    "before": "before",
    "after": "after",
}


HARM_RULE = "grammar/harmed-in"
_BOUNDED = frozenset({"before", "after", "cause", "condition"})


@dataclass(slots=True, eq=False)
class LinkDraft:
    """A link before it has ids: `target` are document offsets, `target_event` the event there if it is one."""

    kind: LinkKind
    event: EventDraft
    target_event: EventDraft | None
    target: tuple[int, int]
    cue: tuple[int, int] | None
    rule: str


def _heads(view: SentenceView, part: frozenset[int], draft: EventDraft) -> bool:
    """True when an event is what the linked words say, not something inside them (تشتيت جهود المشاركين في *تحرير* المدينة)."""
    first = next((i for i in sorted(part) if view.words[i].tag not in ("COMP", "QUOTE", "P", "PUNCT")), min(part))
    beginnings = {first, *(i for i in range(first, first + 6) if i in part and view.words[i].tag in ("NUM", "Q"))}
    return (
        draft.trigger - first <= 1
        or bool(beginnings & {*draft.carriers, draft.light_verb})
        or (view.words[draft.trigger].clause == view.words[first].clause and draft.pos == "verb")
    )


def find_links(view: SentenceView, drafts: list[EventDraft], cues: list[CueInstance]) -> list[LinkDraft]:
    """The links of a sentence in the order of their cues."""
    found: list[LinkDraft] = []
    linking = [c for c in cues if c.use.category in _BOUNDED]
    for cue in cues:
        kind = _KINDS.get(cue.use.category)
        if kind is None:
            continue
        for whole in _parts(view, cue, cues):
            part = whole & counted_from(view, cue) if kind in ("before", "after") else whole
            if all(i in view.time_words for i in part if view.words[i].nominal):
                continue
            source = _source(view, drafts, cue, part, linking)
            if source is None:
                continue
            inside = [d for d in drafts if d.trigger in part and d is not source and _heads(view, part, d)]
            low, high = min(part), max(part)
            target = trimmed(view, low, high)
            if _coordinated(view.words[low]) and low > min(cue.content):
                target = (view.words[low].offset(1), target[1])
            elif view.words[low].start < cue.span[1] < target[1] and not view.words[low].article:
                target = (cue.span[1], target[1])  # behind the attached letter of the cue: *ل*تحرير المدينة
            found.append(LinkDraft(kind, source, inside[0] if inside else None, target, cue.span, cue.use.rule))
    for draft in drafts:
        found += [link for link in _topics(view, draft) if not any(_overlap(link, other) for other in found)]
        victims = draft.harmed_in
        stated = any(link.event is victims and link.target_event is draft for link in found)
        if victims is not None and victims.view is view and not stated:
            found.append(LinkDraft("result", draft, victims, victims.span, None, HARM_RULE))
    return _unique(found)


_WANTED = frozenset({"REQUEST", "SUPPORT"})


def _topics(view: SentenceView, protest: EventDraft) -> Iterator[LinkDraft]:
    """What a protest demands is its aim, what it is against its cause: تظاهروا مطالبين *بالإفراج* …، منددين *بالهجوم*."""
    for topic in protest.about:
        slots = topic.slots
        named = slots.prepositions.get("ب") or [] if slots is not None else []
        phrase = next((p for p in named if p.start > topic.trigger and not p.pronoun), None)
        if phrase is None:
            continue
        first = view.words[phrase.start]
        target = (first.offset(len(first.conj) + len(first.prep)), view.words[phrase.end - 1].end)
        kind: LinkKind = "aim" if topic.use.type in _WANTED else "cause"
        yield LinkDraft(kind, protest, None, target, topic.span, topic.use.rule)


def _overlap(one: LinkDraft, other: LinkDraft) -> bool:
    return one.event is other.event and one.target[0] < other.target[1] and other.target[0] < one.target[1]


def _parts(view: SentenceView, cue: CueInstance, cues: list[CueInstance]) -> list[frozenset[int]]:
    """The content of a cue, cut where it lists several aims side by side: بهدف تخفيف … وتشتيت …"""
    content = sorted(i for i in cue.content if i >= cue.end) or sorted(cue.content)
    runs: list[list[int]] = []
    for index in content:
        if runs and index == runs[-1][-1] + 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    if not runs:
        return []
    run = runs[0]
    other = next((c.start for c in cues if c.use.category in _KINDS and c.verb is None and c.start in run[1:]), None)
    if (other is not None and cue.use.scope == "noun") or (other is not None and cue.use.category == "aim"):
        run = [i for i in run if i < other]
    if cue.use.category != "aim":
        return [frozenset(run)]
    heads = [p for p in view.phrases if p.governor is None and p.start in run]
    first = next((p for p in view.phrases if not p.pronoun and p.start in (run[0], run[0] + 1)), None)
    if first is None:
        return [frozenset(run)]
    cuts = [run[0]]
    for phrase in heads:
        if (
            phrase.start <= first.start
            or not _coordinated(view.words[phrase.start])
            or (phrase.prep and phrase.prep != first.prep)
        ):
            continue
        if _is_act(view, phrase.head) and _is_act(view, first.head):
            cuts.append(phrase.start)
    pieces = [[i for i in run if start <= i < stop] for start, stop in zip(cuts, [*cuts[1:], run[-1] + 1], strict=True)]
    return [frozenset(p) for p in pieces if p]


def _coordinated(word: Word) -> bool:
    """True for a word with attached و, known or with the shape of a verbal noun behind it."""
    return word.conj == "و" or (word.tag == "X" and word.folded.startswith("و") and masdar_shaped(word.folded[1:]))


def _is_act(view: SentenceView, index: int) -> bool:
    """A verbal noun or a verb, or an indefinite noun in the construct state that may be one."""
    word = view.words[index]
    if word.tag == "V":
        return True
    if word.reading is not None and (
        word.reading.has_any(("event", "light", "cue")) or word.reading.is_a("word", "act")
    ):
        return True
    return (
        word.tag in ("N", "X") and not word.article and (word.reading is None or word.reading.features.number == "sg")
    )


def _source(
    view: SentenceView, drafts: list[EventDraft], cue: CueInstance, part: frozenset[int], linking: list[CueInstance]
) -> EventDraft | None:
    """The event that the cue links: the nearest before it whose clause governs the cue's, else the first behind its
    content. What only dates or explains another event (`linking`) is passed over: هاجموا قبل الفرار *بهدف* …"""
    own = _subject_event(view, drafts, cue, part) or next(
        (d for d in drafts if cue.start <= d.trigger < cue.end and not _adverbial(d)), None
    )
    if own is not None:
        return own
    clause = view.clause_of(cue.start)
    before = [d for d in drafts if d.trigger < cue.start and d.trigger not in part]
    outside = [d for d in before if not any(d.trigger in k.content and k.start < cue.start for k in linking)]
    before = outside or before
    same = [d for d in before if d.clause == clause.index]
    if same:
        return same[-1]
    if cue.verb is not None and cue.use.category == "aim":
        return None
    chain = {c.index for c in clause.ancestors()} | ({clause.sibling.index} if clause.sibling is not None else set())
    governing = [d for d in before if d.clause in chain or view.clauses[d.clause].within(clause)]
    if governing:
        return governing[-1]
    behind = [d for d in drafts if d.trigger > max(part) and (d.clause == clause.index or d.clause in chain)]
    if behind:
        return behind[0]
    if before and cue.use.category in ("cause", "result", "aim") and before[-1].trigger >= cue.start - 25:
        return before[-1]
    return next((d for d in drafts if cue.start <= d.trigger < cue.end), None)


def _adverbial(draft: EventDraft) -> bool:
    """True for the indefinite accusative that says what for (تظاهروا *دعما* للجيش): what is linked is the verb's act."""
    return (
        draft.pos != "verb"
        and draft.reading is not None
        and draft.reading.features.case == "acc"
        and not draft.view.words[draft.trigger].article
    )


def _subject_event(
    view: SentenceView, drafts: list[EventDraft], cue: CueInstance, part: frozenset[int]
) -> EventDraft | None:
    """The happening that is subject of a cue verb: أسفر *الهجوم* عن مقتل …، أجبر *القصف* السكان على الفرار."""
    if cue.verb is None:
        return None
    slots = verb_slots(view, cue.verb)
    words = {i for p in slots.subject for i in range(p.start, p.end)}
    behind = range(cue.end, min(part))
    return next(
        (
            d
            for d in drafts
            if d.trigger not in part and (d.trigger in words or (d.trigger in behind and d.pos != "verb"))
        ),
        None,
    )


def _unique(links: list[LinkDraft]) -> list[LinkDraft]:
    seen: set[tuple[object, ...]] = set()
    kept = []
    for link in links:
        key = (link.kind, id(link.event), link.target)
        if key not in seen:
            seen.add(key)
            kept.append(link)
    return kept
