"""Naming: words that take sides, marked with the neutral name for what they denote. The same rules for every side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rasid.arabic.letters import fold
from rasid.arabic.tokens import CLOSING_QUOTES, OPENING_QUOTES
from rasid.coding.actors import ActorMention
from rasid.coding.subjects import has_conflict, in_title
from rasid.coding.view import SentenceView, word_classes, word_keys
from rasid.coding.words import Word
from rasid.record.vocabulary import NamingKind

SCARE_QUOTES_RULE = "grammar/scare-quotes"
OPERATION_RULE = "grammar/operation-name"
OPERATION = ("العملية العسكرية", "the military operation")
"""The neutral name of an operation that is called by a name of praise."""
MAX_SCARE_WORDS = 4
TOLD_REACH = 16
"""Words before a quotation mark among which a word of saying may stand that is told to a paper."""
_TO = frozenset(fold(w) for w in ("ل", "لـ", "مع"))
HEAD_REACH = 3
"""Words before a quotation mark among which the noun may stand that introduces a name."""
NEAR = 8
"""Words on either side in which the conditions of an entry are looked for."""


_SUBJECTS = ("نه", "نها", "نهم", "نهن", "نهما")
"""How a conjunction ends that has its subject attached: أنه, بأنهم."""
_THIRD = frozenset(fold(p) for p in ("ه", "ها", "هم", "هن", "هما"))
"""Pronouns of the third person."""
_PEOPLE = frozenset({"#member", "#office", "#group", "#force", "#collective", "#person"})
"""Classes of nouns that stand for people."""
_TITLED = frozenset({"media", "international", "aid-agency"})
"""Kinds of actors whose names are printed between quotation marks as titles."""


@dataclass(slots=True, eq=False)
class NamingDraft:
    """A loaded term at document offsets `start:end`; `mention` when it is (part of) the name of an actor."""

    start: int
    end: int
    kind: NamingKind
    ar: str
    en: str
    rule: str
    mention: ActorMention | None
    first: int
    last: int
    """the words `first:last` of the sentence"""


_BLAME = frozenset({"epithet", "delegitimising", "scare-quotes"})
_PRAISE = frozenset({"honorific", "legitimising"})


def find_naming(view: SentenceView) -> list[NamingDraft]:
    """The loaded terms of a sentence in reading order; longest first where they overlap, and what hangs together is one."""
    loaded = _lexical(view)
    found = [*loaded, *_operations(view), *_scare_quotes(view, loaded)]
    found.sort(key=lambda n: (n.start, -(n.end - n.start), n.rule))
    kept: list[NamingDraft] = []
    for item in found:
        last = kept[-1] if kept else None
        if last is not None and _one_naming(view, last, item):
            last.end, last.last = max(last.end, item.end), max(last.last, item.last)
            last.mention = last.mention or item.mention
            if last.kind == "scare-quotes":  # loaded words beside the quotes say more than they do: “داعش” *التكفيرية*
                last.kind, last.rule = item.kind, item.rule
        elif not any(k.start <= item.start and item.end <= k.end and k.start == item.start for k in kept):
            kept.append(item)
    return kept


def _one_naming(view: SentenceView, head: NamingDraft, item: NamingDraft) -> bool:
    """True for loaded words of one phrase and of one mind: مليشيات *مجرم الحرب*, سلطات الاحتلال *الصهيوني*, ما يسمى «…».
    An act stays apart from whom it is done to."""
    if item.end <= head.end and item.kind == head.kind:
        return True
    if not any(head.kind in side and item.kind in side for side in (_BLAME, _PRAISE)):
        return False
    words = view.words
    if item.start < head.end:
        return True
    if words[head.first].tag == "V" or words[item.first].tag == "V" or words[item.first].conj or words[item.first].prep:
        return False
    between = words[head.last : item.first]
    return all(w.tag == "QUOTE" or w.text.endswith("ـ") for w in between)


def _mention_over(view: SentenceView, start: int, end: int) -> ActorMention | None:
    over = [m for m in view.actors.values() if m.start <= start and end <= m.end]
    return min(over, key=lambda m: m.end - m.start) if over else None


def _lexical(view: SentenceView) -> list[NamingDraft]:
    found: list[NamingDraft] = []
    seen: set[tuple[int, str]] = set()
    for match in view.names.all("naming"):
        _add(view, found, seen, match.use.index, match.start, match.end, match.char_start, match.char_end)
    for word in view.words:
        if word.tag not in ("V", "N", "A", "X", "Q"):
            continue
        # A word that is noun and adjective is taken for what it is here: جندي *صهيوني*, الصهاينة.
        for reading in sorted(word.analysis.readings, key=lambda r: (r.pos == "adjective") != (word.tag == "A")):
            if (reading.pos == "verb") != (word.tag == "V") or (
                word.reading is not None and reading.article != word.reading.article
            ):
                continue
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
    if (start, use.rule) in seen or _inside_name(view, first, last, spot=use.kind in _PRAISE):
        return
    if use.alone and _has_adjective(view, last):
        return
    if not use.attribute and _describes_thing(view, first):
        return
    if not use.owned and view.words[last - 1].enclitic in _THIRD:
        return
    # In a text that says hardly a word of conflict, loaded words have their ordinary sense; titles of honour are what they are.
    if (use.conflict or (view.calm and use.kind != "honorific")) and not has_conflict(view, range(first, last)):
        return
    if use.kind in _PRAISE and last - first == 1 and _in_person(view, first):
        return
    if use.kind in _BLAME and last - first == 1 and _asserted(view, first):
        return
    if in_title(view, first):
        return
    around = range(max(0, first - NEAR), min(len(view.words), last + NEAR))
    if _holds(view, use.not_with, around, first, last):
        return
    if use.only_with and not _holds(view, use.only_with, around, first, last):
        return
    seen.add((start, use.rule))
    mention = _mention_over(view, start, end)
    found.append(NamingDraft(start, end, use.kind, use.ar, use.en, use.rule, mention, first, last))


def _has_adjective(view: SentenceView, last: int) -> bool:
    """True when a definite adjective says which one is meant: النظام *المصرفي*."""
    after = view.words[last] if last < len(view.words) else None
    return after is not None and after.tag == "A" and after.folded.startswith("ال") and not after.conj


def _describes_thing(view: SentenceView, first: int) -> bool:
    """True for an attribute of a noun that stands for no people: المسائل *الشرعية*, الحادث *الإرهابي*."""
    word, before = view.words[first], view.words[first - 1] if first else None
    if before is None or before.tag not in ("N", "X") or word.conj or word.prep or before.enclitic:
        return False
    if before.article != word.article or (word.tag != "A" and not word.article):
        return False
    return word_classes(before).isdisjoint(_PEOPLE)


def _in_person(view: SentenceView, index: int) -> bool:
    """True for a word of a person's name: مازن *المجاهد*, *الأسد*."""
    word = view.words[index]
    if word.prep or word.tag == "V":
        return False
    names = (m for start in range(max(0, index - 3), index + 1) for m in view.names.by_start.get(start, ()))
    lexicon = view.lexicon
    if any(m.use.kind == "actor" and m.end > index and lexicon.actors[m.use.index].kind == "person" for m in names):
        return True
    over = _mention_over(view, word.stem_offset, word.end)
    return over is not None and _is_printed_name(over) and word.bare in over.identity.ar.split()


def _is_printed_name(mention: ActorMention) -> bool:
    key = mention.identity.key
    return isinstance(key, tuple) and key[0] == "person"


def _asserted(view: SentenceView, first: int) -> bool:
    """True for the predicate of a claim, which names nobody: وصف القصف بأنه *عدوان* (but: بأنهم *عملاء* أمريكا)."""
    before = view.words[first - 1] if first else None
    if before is None or before.tag != "COMP" or not before.folded.endswith(_SUBJECTS):
        return False
    after = view.words[first + 1] if first + 1 < len(view.words) else None
    owned = after is not None and after.tag in ("N", "X") and not after.prep and not after.conj
    return not view.words[first].folded.startswith("ال") and not owned


def _holds(view: SentenceView, sequences: Sequence[tuple[str, ...]], around: range, first: int, last: int) -> bool:
    """True when one of the sequences stands near the term at words `first:last`: one word beside it, several also
    with the term among them (لجان *المقاومة*)."""
    beside = frozenset(i for i in around if not first <= i < last)
    return view.holds(sequences, beside) or view.holds([s for s in sequences if len(s) > 1], around)


def _inside_name(view: SentenceView, first: int, last: int, *, spot: bool) -> bool:
    """True for words inside a longer proper name, which takes no side by itself: حركة *الجهاد* الإسلامي، ساحة *التحرير*.
    Spots are named after what is praised (`spot`), not after an enemy: تجمعات *العدو*."""
    if any(i in view.names.inside for i in range(first, last)):
        for start in range(max(0, first - 6), first + 1):
            for match in view.names.by_start.get(start, ()):
                if match.use.kind in ("actor", "place") and match.end >= last and match.length > last - first:
                    return True
    if not spot or first == 0 or last - first > 1:
        return False
    word, before = view.words[first], view.words[first - 1]
    if word.conj or word.prep or word.tag == "V":
        return False
    places = (u for r in before.readings if not r.article for u in r.lexeme.uses)
    return any(u.kind == "place-head" or (u.kind == "role" and u.detail == "facility") for u in places)


def _operations(view: SentenceView) -> list[NamingDraft]:
    """Operations by the name that one side gave them, with the noun that announces it: عملية «الأفق البعيد»."""
    found: list[NamingDraft] = []
    heads = frozenset(view.lexicon.operation_heads)
    words = view.words
    for opening, close in _quotations(view):
        inside = words[opening + 1 : close]
        head = next(
            (i for i in range(opening - 1, max(-1, opening - 3), -1) if not word_keys(words[i]).isdisjoint(heads)), None
        )
        if head is None or any(w.tag != "A" for w in words[head + 1 : opening]):
            continue
        if not all(w.nominal or w.tag == "NUM" for w in inside):
            continue
        if view.calm and not has_conflict(view, range(head, close)):
            continue
        start, end = words[head].stem_offset, inside[-1].end
        found.append(
            NamingDraft(start, end, "legitimising", OPERATION[0], OPERATION[1], OPERATION_RULE, None, head, close)
        )
    return found


def _quotations(view: SentenceView) -> list[tuple[int, int]]:
    """The marks around each short quotation."""
    found: list[tuple[int, int]] = []
    words = view.words
    index = 0
    while index < len(words):
        if words[index].tag != "QUOTE" or words[index].text in CLOSING_QUOTES:
            index += 1
            continue
        close = next(
            (i for i in range(index + 1, min(len(words), index + MAX_SCARE_WORDS + 2)) if words[i].tag == "QUOTE"), None
        )
        straight = words[index].text not in OPENING_QUOTES
        if close is None or close == index + 1 or (straight and words[close].text != words[index].text):
            index += 1
            continue
        found.append((index, close))
        index = close + 1
    return found


def _scare_quotes(view: SentenceView, loaded: list[NamingDraft]) -> list[NamingDraft]:
    """A short quotation without a verb that no cue of saying introduces puts distance between the author and the
    words, when it holds a loaded word, describes an actor or is one definite noun or adjective. Names, titles and
    pieces of speech stand in quotation marks without distance."""
    found: list[NamingDraft] = []
    words = view.words
    for index, close in _quotations(view):
        inside = words[index + 1 : close]
        before = words[index - 1] if index else None
        spoken = before is not None and (before.text == ":" or before.tag == "V" or before.tag == "COMP")
        if not spoken and all(w.nominal or w.tag == "NUM" for w in inside) and not _is_title(view, index):
            start, end = inside[0].start, inside[-1].end
            mention = _mention_over(view, start, end) or next(
                (m for m in view.actors.values() if start <= m.start < end), None
            )
            if mention is not None and (
                mention.kind == "facility" or _is_printed_name(mention) or mention.phrase.head < index
            ):
                mention = None  # a model, a man, or whoever a word before the quotation names: عربة «تاتشر»
            # Loaded words between quotation marks are of the words' own kind.
            if not any(start <= n.start < end for n in loaded) and _describes(view, inside, mention):
                text = " ".join(w.bare for w in inside)
                if mention is not None:
                    ar, en = mention.identity.ar, mention.identity.en
                else:
                    ar, en = text, text
                found.append(
                    NamingDraft(start, end, "scare-quotes", ar, en, SCARE_QUOTES_RULE, mention, index + 1, close)
                )
    return found


def _describes(view: SentenceView, inside: list[Word], mention: ActorMention | None) -> bool:
    """True for words of an ordinary kind: a body or office by a definite noun, or one definite word. «العشرات», a
    place and a name without article put nobody at arm's length; the name of an actor in one word does («داعش»)."""
    first = inside[0]
    quantity = any("quantifier" in view.lexicon.particles.get(key, ()) for key in word_keys(first))
    if quantity or any(m.use.kind == "place" for m in view.names.by_start.get(first.index, ())):
        return False
    if mention is not None and (len(inside) == 1 or _is_own_name(view, inside, mention)):
        named = mention.identity.actor
        return named is None or view.lexicon.actors[named].kind not in _TITLED
    if not has_conflict(view, range(first.index, inside[-1].index + 1)):
        return False
    role = first.reading is not None and any(u.kind == "role" for u in first.reading.lexeme.uses)
    if role and first.tag == "N" and len(inside) == 2 and inside[1].tag == "N" and inside[1].folded.startswith("ال"):
        return True  # a body or office by whom it belongs to: «لجنة الأزمة»
    if first.reading is None or not first.reading.article:
        return False
    if len(inside) == 1:
        return first.tag in ("N", "A")
    if first.folded.endswith("ون") and view.words[first.index - 2].tag == "P":
        return False  # a name stands in the nominative wherever it is put: اندمجوا في «المرابطون»
    return mention is not None or role


def _is_own_name(view: SentenceView, inside: list[Word], mention: ActorMention) -> bool:
    """True when the whole quotation is the name of a group: متحدث باسم «الجيش الوطني الليبي»."""
    return (
        mention.start <= inside[0].start
        and inside[-1].end <= mention.end
        and mention.identity.actor is not None
        and mention.identity.key == ("actor", mention.identity.actor)
        and view.lexicon.actors[mention.identity.actor].kind not in (*_TITLED, "person")
    )


def _is_title(view: SentenceView, index: int) -> bool:
    """Names of papers, channels, operations, ships and works stand in quotation marks without distance."""
    if _introduced(view, index) or _listed(view, index) or _told_to(view, index) or _is_surname(view, index):
        return True
    before = view.words[index - 1] if index else None
    quoted = {m.use.index for m in view.names.by_start.get(index + 1, ()) if m.use.kind == "actor"}
    if any(
        m.identity.actor in quoted and m.identity.key == ("actor", m.identity.actor) and m.end == before.end
        for m in view.actors.values()
        if before is not None
    ):
        return True  # another name of whoever stands right before it: القيادة المركزية «سنتكوم»
    for start in range(max(0, index - 2), index + 2):
        for match in view.names.by_start.get(start, ()):
            if (
                match.use.kind == "actor"
                and match.end > index + 1
                and view.lexicon.actors[match.use.index].kind in _TITLED
            ):
                return True
    return any(
        u.kind == "role" and view.lexicon.roles[u.index].code == "MED"
        for word in view.words[max(0, index - 2) : index]
        if word.reading is not None
        for u in word.reading.lexeme.uses
    )


def _told_to(view: SentenceView, index: int) -> bool:
    """True for the paper that something is told to: قال ل«الديار», في تصريح ل«الأيام»."""
    words = view.words
    before = words[index - 1] if index else None
    if before is None or before.folded not in _TO:
        return False
    named = (m.use.index for m in view.names.by_start.get(index + 1, ()) if m.use.kind == "actor")
    if any(view.lexicon.actors[i].kind not in _TITLED for i in named):
        return False
    reach = words[max(0, index - TOLD_REACH) : index - 1]
    return any(
        view.lexicon.cues[i].category == "attribution"
        for w in reach
        if w.reading is not None
        for i in w.reading.uses("cue")
    )


def _is_surname(view: SentenceView, index: int) -> bool:
    """True for a name between quotation marks behind the rank or office that bears it: العقيد «الشمري»."""
    words = view.words
    before, name = words[index - 1] if index else None, words[index + 1]
    if before is None or before.tag != "N" or not before.article or before.reading is None:
        return False
    singular = before.reading.features.number == "sg"
    titled = any(u.kind == "role" and u.detail in ("office", "member") for u in before.reading.lexeme.uses)
    return singular and titled and (name.tag == "X" or name.folded.endswith("ي") or not name.article)


def _listed(view: SentenceView, index: int) -> bool:
    """True for a name that "and" joins to one that is announced: مجموعتا «…» و«…»."""
    words = view.words
    joined = index >= 2 and words[index - 1].folded == "و" and words[index - 2].tag == "QUOTE"
    opening = next((i for i in range(index - 3, max(-1, index - 9), -1) if words[i].tag == "QUOTE"), None)
    return joined and opening is not None and _introduced(view, opening)


def _introduced(view: SentenceView, index: int) -> bool:
    """True when what stands before the quotation mark at `index` announces a name: مهمة «…», سفينة الشحن «…», حركة «…»."""
    heads = frozenset(view.lexicon.name_heads)
    for at in range(index - 1, max(-1, index - 1 - HEAD_REACH), -1):
        word = view.words[at]
        if not word_keys(word).isdisjoint(heads) or (word.enclitic and fold(word.lemma) in heads):
            return True
        if word.prep or not (word.tag == "A" or (word.tag == "N" and word.folded.startswith("ال"))):
            return False
    return False
