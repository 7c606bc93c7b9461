"""Lines that begin with who speaks and a colon: headlines and live reports (*الدفاع المدني*: تسعة قتلى في قصف …)."""

from __future__ import annotations

from dataclasses import replace

from rasid.coding.holder_kinds import HolderDraft, holder_of, is_surname
from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView
from rasid.coding.words import Word

SPEAKER_LINE_RULE = "grammar/speaker-line"
MAX_NAME = 14
"""Words before the colon of a line: who speaks, for whom, and on what occasion."""
_LINE_MARKS = frozenset("|–—")


def speaker_line(view: SentenceView) -> tuple[int, list[HolderDraft]] | None:
    """The colon behind whoever speaks the rest of the line, and who that is; None when nobody is named so."""
    words = view.words
    colon = next((w.index for w in words[: MAX_NAME + 6] if w.text == ":"), None)
    if colon is None or colon + 1 >= len(words):
        return None
    start = max((i + 1 for i in range(colon) if words[i].text in _LINE_MARKS), default=0)
    while start < colon and words[start].tag in ("NUM", "PUNCT", "QUOTE"):
        start += 1
    if not 0 < colon - start <= MAX_NAME or any(w.tag in ("V", "COMP", "SUB", "REL") for w in words[start:colon]):
        return None
    # a time of day before the name may be taken for its number: ٢١:٠٥ أنقرة
    first = next((p for p in view.phrases if p.start <= start <= p.head and p.bare and not p.pronoun), None)
    if first is None or first.end > colon:
        return None
    quoted = first.end == colon - 1 and start and words[start - 1].tag == words[first.end].tag == "QUOTE"
    if first.end < colon and not quoted and words[first.end].tag not in ("P", "N", "A", "X"):
        return None
    if view.place(first) is not None and not _speech_of_its_own(words, colon):
        return None  # a dateline: بغداد: قتل ثلاثة …
    if _announces(view, colon + 1):
        return None  # كتائب …: بيان بشأن …
    if not _known(view, first, start):
        return None
    holder = holder_of(view, first)
    if holder is None:
        return None
    return colon, [replace(holder, start=max(holder.start, words[start].stem_offset))]


def _known(view: SentenceView, phrase: Phrase, start: int) -> bool:
    """True for a name, an office, a place or a nameless source: خاص: and عاجل: name nobody."""
    mention = view.actor(phrase)
    head = view.words[phrase.head]
    if mention is not None and mention.kind == "person" and not mention.plural:
        return True
    if head.analysis.given is not None and start + 1 < len(view.words) and view.words[start + 1].tag in ("X", "A", "N"):
        return True  # *سمير* الحمصي لـ«الأخبار»: …
    if not head.analysis.readings and not head.analysis.particle and is_surname(view, phrase):
        return True
    if mention is not None and (mention.role is not None or mention.identity.actor is not None):
        return True
    readings = view.words[phrase.head].analysis.readings
    return (
        view.place(phrase) is not None
        or bool(view.names.at(start, "anonymous"))
        or any(r.pos != "verb" and r.uses("anonymous") for r in readings)
    )


def _speech_of_its_own(words: list[Word], colon: int) -> bool:
    """True when the line is in the first person or a quotation: أنقرة: *لم نشارك* في الهجوم."""
    return words[colon + 1].tag == "QUOTE" or any(
        w.tag == "V" and w.reading is not None and w.reading.features.person == 1 for w in words[colon + 1 : colon + 6]
    )


def _announces(view: SentenceView, index: int) -> bool:
    """True when a title follows, not what is said: *بيان* بشأن القصف."""
    reading = view.words[index].reading
    return reading is not None and any(
        view.lexicon.cues[i].category == "attribution" and view.lexicon.cues[i].pos == "noun"
        for i in reading.uses("cue")
    )
