"""Naming: words that take sides, marked with the neutral name for what they denote. The same rules for every side."""

from __future__ import annotations

from rasid.arabic.letters import fold
from rasid.coding.naming_draft import BLAME, PRAISE, NamingDraft
from rasid.coding.naming_quotes import operation_names, scare_quotes
from rasid.coding.naming_terms import loaded_terms
from rasid.coding.view import SentenceView

LIKE = frozenset(fold(w) for w in ("ك", "كـ"))
"""Particles behind which an example of what is named stands: جماعات إرهابية كـ«داعش»."""


def find_naming(view: SentenceView) -> list[NamingDraft]:
    """The loaded terms of a sentence in reading order; longest first where they overlap, and what hangs together is one."""
    loaded = loaded_terms(view)
    found = [*loaded, *operation_names(view), *scare_quotes(view, loaded)]
    found.sort(key=lambda n: (n.start, -(n.end - n.start), n.rule))
    kept: list[NamingDraft] = []
    for item in found:
        last = kept[-1] if kept else None
        if last is not None and _one_naming(view, last, item):
            if _stands_before(view, last, item):
                last.ar, last.en = item.ar, item.en  # *عصابة* ميليشيات الحوثي: who is meant, the second word says
            last.end, last.last = max(last.end, item.end), max(last.last, item.last)
            last.mention = last.mention or item.mention
            if last.kind == "scare-quotes":  # loaded words beside the quotes say more than they do: “داعش” *التكفيرية*
                last.kind, last.rule = item.kind, item.rule
        elif not any(k.start <= item.start and item.end <= k.end for k in kept):
            kept.append(item)
    return kept


def _stands_before(view: SentenceView, head: NamingDraft, item: NamingDraft) -> bool:
    """True for one word of blame before whom it is said of, where the second names a party of the registry."""
    if head.kind != item.kind or head.last - head.first > 1 or item.first != head.last or item.mention is None:
        return False
    word = view.words[item.first]
    return item.mention.identity.actor is not None and word.tag in ("N", "X") and item.last - item.first > 1


def _one_naming(view: SentenceView, head: NamingDraft, item: NamingDraft) -> bool:
    """True for loaded words of one phrase and of one mind: مليشيات *مجرم الحرب*, سلطات الاحتلال *الصهيوني*, ما يسمى «…».
    An act stays apart from whom it is done to."""
    if item.end <= head.end and item.kind == head.kind:
        return True
    if not any(head.kind in side and item.kind in side for side in (BLAME, PRAISE)):
        return False
    words = view.words
    if item.start < head.end:
        return True
    first = words[item.first]
    if words[head.first].tag == "V" or first.tag == "V" or first.conj or first.prep:
        return False
    if head.last - head.first == 1 and head.kind in PRAISE and any(r.uses("event") for r in words[head.first].readings):
        return False  # what is done and who does it: *تحرير* المقاومة للبلدة
    if words[head.last - 1].article and first.tag == "N" and not first.folded.startswith("ال"):
        return False  # a noun without article behind one with it is of another phrase: ارتكبت الميليشيات *مجزرة*
    between = words[head.last : item.first]
    return all(w.tag == "QUOTE" or (w.text.endswith("ـ") and w.folded not in LIKE) for w in between)
