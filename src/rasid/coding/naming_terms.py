"""Loaded terms of the lexicon, and where they count: the same word is a name, an act, a claim or an ordinary word."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.arabic.letters import fold
from rasid.arabic.tokens import CLOSING_QUOTES, OPENING_QUOTES
from rasid.coding.naming_claims import asserted
from rasid.coding.naming_draft import BLAME, PEOPLE, PRAISE, NamingDraft, is_printed_name, mention_over
from rasid.coding.naming_quotes import is_done_to, is_name_head
from rasid.coding.subjects import has_conflict, in_title
from rasid.coding.view import SentenceView, word_classes
from rasid.coding.words import Word

NEAR = 8
"""Words on either side in which the conditions of an entry are looked for."""
_THIRD = frozenset(fold(p) for p in ("ه", "ها", "هم", "هن", "هما"))
"""Pronouns of the third person."""
_STATES = frozenset({"state", "people", "media", "religious"})
"""Kinds of actors whose names also stand for a land, a people or a paper."""
_SERVANT = fold("عبدال")
"""How a first name begins that is written in one word."""
_NISBA = tuple(fold(e) for e in ("ي", "ية"))
"""How an adjective ends that no list knows."""
_OTHERS = frozenset(fold(p) for p in ("نا", "كم", "ه", "ها", "هم"))
"""Pronouns of those whom a word can stand for as a party: مقاومتنا."""


def loaded_terms(view: SentenceView) -> list[NamingDraft]:
    found: list[NamingDraft] = []
    seen: set[tuple[int, str]] = set()
    for match in view.names.all("naming"):
        _add(view, found, seen, match.use.index, match.start, match.end, match.char_start, match.char_end)
    for word in view.words:
        if "naming" not in word.analysis.kinds or word.tag not in ("V", "N", "A", "X", "Q"):
            continue
        # A word that is noun and adjective is taken for what it is here: جندي *صهيوني*, الصهاينة.
        for reading in sorted(word.analysis.readings, key=lambda r: (r.pos == "adjective") != (word.tag == "A")):
            if (reading.pos == "verb") != (word.tag == "V") or (
                word.reading is not None and reading.article != word.reading.article
            ):
                continue
            if reading.pos == "adjective" and word.prep == "ب" and not reading.article and word.folded.endswith(_NISBA):
                continue  # how an act is done, no name: قتلوهم *بوحشية*
            if reading.pos == "adjective" and _is_abstract(view, word):
                continue
            if reading.enclitic == "ي" and word.text.endswith("ى"):
                continue  # *عدوى* المرض is no "my enemy"
            start = word.offset(reading.stem_start)
            for index in reading.uses("naming"):
                _add(view, found, seen, index, word.index, word.index + 1, start, word.end)
    return found


def _add(
    view: SentenceView,
    found: list[NamingDraft],
    seen: set[tuple[int, str]],
    index: int,
    first: int,
    last: int,
    start: int,
    end: int,
) -> None:
    use = view.lexicon.naming[index]
    if (start, use.rule) in seen or _inside_name(view, first, last, use.kind):
        return
    if use.alone and _has_adjective(view, last):
        return
    if use.party and not _describes_party(view, first):
        return
    if use.definite and not _is_definite(view, first, last):
        return
    if not use.over and _over_place(view, first, last):
        return
    if use.kind in PRAISE and last - first == 1 and _in_quoted_name(view, first):
        return
    if not use.attribute and _describes_thing(view, first):
        return
    if not use.owned and view.words[last - 1].enclitic in _THIRD:
        return
    # In a text that says hardly a word of conflict, loaded words have their ordinary sense; titles of honour are what they are.
    if (use.conflict or (view.calm and use.kind != "honorific")) and not has_conflict(view, range(first, last)):
        return
    if use.kind in PRAISE and last - first == 1 and _in_person(view, first):
        return
    if use.kind in BLAME and last - first == 1 and asserted(view, first):
        return
    if last - first == 1 and _is_surname(view, first):
        return
    if in_title(view, first):
        return
    around = range(max(0, first - NEAR), min(len(view.words), last + NEAR))
    if _holds(view, use.not_with, around, first, last):
        return
    if use.only_with and not _holds(view, use.only_with, around, first, last):
        return
    seen.add((start, use.rule))
    mention = mention_over(view, start, end)
    found.append(NamingDraft(start, end, use.kind, use.ar, use.en, use.rule, mention, first, last))


def _is_abstract(view: SentenceView, word: Word) -> bool:
    """True for what behaviour is called, without a noun that it would describe: مدى *الهمجية* (but: هذه *الهمجية*)."""
    if not word.article or not word.folded.endswith(_NISBA[1]) or word.conj:
        return False
    before = view.words[word.index - 1] if word.index else None
    return before is None or before.tag in ("V", "P", "SUB", "PUNCT") or bool(word.prep)


def _is_definite(view: SentenceView, first: int, last: int) -> bool:
    """True for whom the reader knows: *العدو*, *عدونا*, أعداء *الوطن*; not for an enemy that somebody may have (عدوا خارجيا)."""
    if any(w.article or w.enclitic in _OTHERS for w in view.words[first:last]):
        return True
    head, after = view.words[last - 1].reading, view.words[last] if last < len(view.words) else None
    if head is None or head.features.number != "pl" or after is None:
        return False
    return after.tag == "N" and after.article and not after.conj and not after.prep


def _has_adjective(view: SentenceView, last: int) -> bool:
    """True when a definite adjective says which one is meant: النظام *المصرفي*."""
    after = view.words[last] if last < len(view.words) else None
    if after is None or after.conj or after.prep or not after.folded.startswith("ال"):
        return False
    return after.tag == "A" or (after.tag == "X" and after.folded.endswith(_NISBA))


def _over_place(view: SentenceView, first: int, last: int) -> bool:
    """True for an act with the place that it is done to: احتلال *العراق*, الاحتلال الإسرائيلي *للضفة*; not for who acts
    there: قوات الاحتلال, قصف الاحتلال *للمدينة*."""
    words = view.words
    if last - first > 1 and not words[first].article:
        return False
    before = words[first - 1] if first else None
    if (
        before is not None
        and before.tag == "N"
        and not before.article
        and any(r.uses("event") for r in before.readings)
    ):
        return False
    at = last
    while at < len(words) and words[at].tag in ("A", "X") and words[at].folded.startswith("ال") and not words[at].conj:
        if _is_place(view, at) and at == last and not words[last - 1].article:
            return True
        at += 1
    if at == len(words) or words[at].conj or not _is_place(view, at):
        return False
    return words[at].prep == "ل" or (at == last and not words[at].prep and not words[last - 1].folded.startswith("ال"))


def _is_place(view: SentenceView, index: int) -> bool:
    """True for the name of a place or a state, and for a noun before such a name."""
    lexicon = view.lexicon
    if any(
        m.use.kind == "place" or (m.use.kind == "actor" and lexicon.actors[m.use.index].kind == "state")
        for m in view.names.by_start.get(index, ())
    ):
        return True
    return any(r.has_use("place-head") for r in view.words[index].readings)


def _in_quoted_name(view: SentenceView, index: int) -> bool:
    """True for one word of a name between quotation marks that a noun announces, or of who is speaking:
    كتلة «الوحدة و*التحرير*», «منظمة *المجاهدين*», قال «*مجاهد*» إن."""
    words = view.words
    opening = next((i for i in range(index - 1, max(-1, index - 5), -1) if words[i].tag == "QUOTE"), None)
    close = next((i for i in range(index + 1, min(len(words), index + 5)) if words[i].tag == "QUOTE"), None)
    if opening is None or close is None or words[opening].text in CLOSING_QUOTES or words[close].text in OPENING_QUOTES:
        return False
    if is_done_to(words, opening, close):
        return False
    spoken = close == opening + 2 and opening and words[opening - 1].tag == "V" and close + 1 < len(words)
    if spoken and words[close + 1].tag == "COMP":
        return True
    if opening + 1 < index and is_name_head(view, words[opening + 1]):
        return True
    return opening > 0 and is_name_head(view, words[opening - 1])


def _describes_thing(view: SentenceView, first: int) -> bool:
    """True for an attribute of a noun that stands for no people: المسائل *الشرعية*, الحادث *الإرهابي*."""
    word, at = view.words[first], first - 1
    while (
        at > 0 and view.words[at + 1].conj == "و" and view.words[at].tag in ("A", "N", "X") and view.words[at].article
    ):
        at -= 1  # الفكر المتطرف *والتكفيري*: one more attribute
    before = view.words[at] if at >= 0 else None
    if (
        before is None
        or before.tag not in ("N", "X")
        or word.prep
        or before.enclitic
        or (word.conj and at == first - 1)
    ):
        return False
    if before.article != word.article or (word.tag != "A" and not word.article):
        return False
    return word_classes(before).isdisjoint(PEOPLE)


def _describes_party(view: SentenceView, first: int) -> bool:
    """True for a definite adjective right behind the name of an actor: تنظيم القاعدة *الإرهابي*."""
    at = first - 2 if first > 1 and view.words[first - 1].tag == "QUOTE" else first - 1  # «الحركة» *الإرهابية*
    word, before = view.words[first], view.words[at] if at >= 0 else None
    if before is None or not word.article or word.conj or word.prep or before.tag in ("QUOTE", "PUNCT", "NUM"):
        return False
    if any(r.uses("event") for r in before.readings) and word_classes(before).isdisjoint(PEOPLE):
        return False  # what is done, whoever does it: منفذ الهجوم *الإرهابي*
    over = mention_over(view, before.stem_offset, before.end)
    gender = before.reading.features.gender if before.reading is not None else ""
    if over is not None and over.start >= before.start and gender == "m" and word.folded.endswith("ه"):
        return False  # what is so called stands further before: حملة الحزب *الدموية*
    return (
        over is not None
        and over.identity.actor is not None
        and view.lexicon.actors[over.identity.actor].kind not in _STATES
    )


def _in_person(view: SentenceView, index: int) -> bool:
    """True for a word of a person's name: مازن *المجاهد*, *الأسد*."""
    word = view.words[index]
    if word.prep or word.tag == "V":
        return False
    names = (m for start in range(max(0, index - 3), index + 1) for m in view.names.by_start.get(start, ()))
    lexicon = view.lexicon
    if any(m.use.kind == "actor" and m.end > index and lexicon.actors[m.use.index].kind == "person" for m in names):
        return True
    after = view.words[index + 1] if index + 1 < len(view.words) else None
    if not word.article and word.folded in lexicon.first_names and after is not None and after.tag == "X":
        return True  # المراسل *ثائر* العجلاني
    over = mention_over(view, word.stem_offset, word.end)
    return over is not None and is_printed_name(over) and word.bare in over.identity.ar.split()


def _is_surname(view: SentenceView, index: int) -> bool:
    """True for a surname that is a word: ناصر *الوحشي*, عبدالحكيم *مجاهد*; not for one whom all know: صدام *المجرم*."""
    word, before = view.words[index], view.words[index - 1] if index else None
    if before is None or word.conj or word.prep or word.tag == "V" or word.folded.endswith("ا"):
        return False
    servant = before.folded.startswith(_SERVANT) or (index > 1 and view.words[index - 2].folded == _SERVANT[:3])
    named = before.folded in view.lexicon.first_names or servant
    if (before.tag not in ("N", "X") and not servant) or not named or any(r.has_use("naming") for r in before.readings):
        return False
    over = mention_over(view, before.stem_offset, before.end)
    return over is None or over.identity.actor is None


def _holds(view: SentenceView, sequences: Sequence[tuple[str, ...]], around: range, first: int, last: int) -> bool:
    """True when one of the sequences stands near the term at words `first:last`: one word beside it, several also
    with the term among them (لجان *المقاومة*)."""
    beside = frozenset(i for i in around if not first <= i < last)
    return view.holds(sequences, beside) or view.holds([s for s in sequences if len(s) > 1], around)


def _inside_name(view: SentenceView, first: int, last: int, kind: str) -> bool:
    """True for words inside a longer proper name, which takes no side by itself: حركة *الجهاد* الإسلامي، ساحة *التحرير*,
    and for the name of a place: *الكفرة*.
    Spots are named after what is praised, not after an enemy: تجمعات *العدو*."""
    if last - first == 1 and kind in ("epithet", "honorific"):
        word = view.words[first]
        if any(m.start <= word.stem_offset and word.end <= m.end for m in view.places.values()):
            return True
    if any(i in view.names.inside for i in range(first, last)):
        for start in range(max(0, first - 6), first + 1):
            for match in view.names.by_start.get(start, ()):
                if match.use.kind in ("actor", "place") and match.end >= last and match.length > last - first:
                    return True
    if kind not in PRAISE or first == 0 or last - first > 1:
        return False
    word, before = view.words[first], view.words[first - 1]
    if word.conj or word.prep or word.tag == "V":
        return False
    places = (u for r in before.readings if not r.article for u in r.lexeme.uses)
    return any(u.kind == "place-head" or (u.kind == "role" and u.detail == "facility") for u in places)
