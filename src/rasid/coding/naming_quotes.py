"""Quotation marks that hold words at arm's length, and operations by the name that one side gave them."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.arabic.letters import fold
from rasid.arabic.tokens import CLOSING_QUOTES, OPENING_QUOTES
from rasid.coding.actors import ActorMention, Identity, identity_of
from rasid.coding.naming_claims import is_predicate
from rasid.coding.naming_draft import PEOPLE, TITLED, NamingDraft, is_printed_name, mention_over
from rasid.coding.subjects import has_conflict
from rasid.coding.view import SentenceView, word_classes, word_keys
from rasid.coding.words import Word

SCARE_QUOTES_RULE = "grammar/scare-quotes"
OPERATION_RULE = "grammar/operation-name"
OPERATION = ("العملية العسكرية", "the military operation")
"""The neutral name of an operation that is called by a name of praise."""
MAX_SCARE_WORDS = 4
TOLD_REACH = 16
"""Words before a quotation mark among which a word of saying may stand that is told to a paper."""
HEAD_REACH = 3
"""Words before a quotation mark among which the noun may stand that introduces a name."""
_TO = frozenset(fold(w) for w in ("ل", "لـ", "مع", "إلى"))
_WITH = frozenset(fold(w) for w in ("ب", "بـ"))
_DESCRIBE = "وصف"
DESCRIBED_REACH = 6
"""Words from a verb of describing to what it calls something."""
_MISSIONS = frozenset({"coalition", "international", "military"})
"""Kinds of actors that can be called by the name of an operation."""
_SERVICES = frozenset({"intelligence", "police"})
"""Kinds of actors that go by an acronym, which print sets off: «إف بي آي»."""
_LETTERS = frozenset(fold(w) for w in ("و", "ف", "ب", "بـ", "ل", "لـ", "ك", "كـ"))
"""Particles that are written to the next word and stand alone before a quotation mark."""
LONGEST_LISTED = 16
"""Words of a quotation that "and" may join to another."""


def operation_names(view: SentenceView) -> list[NamingDraft]:
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
        if words[head].article and all(w.tag == "A" and w.article for w in inside):
            continue  # what kind of operation it is: العملية «النوعية»
        if not all(w.nominal or w.tag == "NUM" for w in inside) or not _names_operation(view, inside):
            continue
        if is_done_to(words, opening, close):
            continue
        if view.calm and not has_conflict(view, range(head, close)):
            continue
        start, end = words[head].stem_offset, inside[-1].end
        found.append(
            NamingDraft(start, end, "legitimising", OPERATION[0], OPERATION[1], OPERATION_RULE, None, head, close)
        )
    return found


def _names_operation(view: SentenceView, inside: list[Word]) -> bool:
    """False for what an operation is or where and by whom it is: حملة «تطهير عرقي», معركة «الأنبار», حملة «التيار الوطني»."""
    first, last = inside[0], inside[-1]
    whole = (m for m in view.names.by_start.get(first.index, ()) if m.end > last.index)
    actors = view.lexicon.actors
    if any(
        m.use.kind == "place" or (m.use.kind == "actor" and actors[m.use.index].kind not in _MISSIONS) for m in whole
    ):
        return False
    return not (len(inside) == 2 and last.tag == "A" and not first.article and not last.folded.startswith("ال"))


def is_done_to(words: Sequence[Word], opening: int, close: int) -> bool:
    """True for what is done to something, no name: عملية «تحرير» المدينة."""
    after = words[close + 1] if close + 1 < len(words) else None
    if close != opening + 2 or words[opening + 1].article or after is None:
        return False
    return after.tag == "N" and after.article and not after.prep and not after.conj


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


def scare_quotes(view: SentenceView, loaded: list[NamingDraft]) -> list[NamingDraft]:
    """A short quotation without a verb that no cue of saying introduces puts distance between the author and the
    words, when it holds a loaded word, describes an actor or is one definite noun or adjective. Names, titles and
    pieces of speech stand in quotation marks without distance."""
    found: list[NamingDraft] = []
    words = view.words
    for index, close in _quotations(view):
        inside = words[index + 1 : close]
        if (
            not _spoken(view, index)
            and all(w.nominal or w.tag == "NUM" for w in inside)
            and not any(w.prep for w in inside[1:])
            and inside[0].prep != "ك"
            and not _is_title(view, index, close)
            and not (len(inside) == 1 and is_predicate(view, index + 1))
        ):
            start, end = inside[0].start, inside[-1].end
            mention = mention_over(view, start, end) or next(
                (m for m in view.actors.values() if start <= m.start < end), None
            )
            if mention is not None and (
                mention.kind == "facility" or is_printed_name(mention) or mention.phrase.head < index
            ):
                mention = None  # a model, a man, or whoever a word before the quotation names: عربة «تاتشر»
            # Loaded words between quotation marks are of the words' own kind.
            if not any(start <= n.start < end for n in loaded) and _describes(view, inside, mention):
                text = " ".join(w.bare for w in inside)
                known = mention.identity if mention is not None else _known(view, inside)
                ar, en = (known.ar, known.en) if known is not None else (text, text)
                found.append(
                    NamingDraft(start, end, "scare-quotes", ar, en, SCARE_QUOTES_RULE, mention, index + 1, close)
                )
    return found


def _known(view: SentenceView, inside: list[Word]) -> Identity | None:
    """Whose name fills a quotation that is part of a longer phrase: قيادي في *«القاعدة»*."""
    matches = (m for m in view.names.by_start.get(inside[0].index, ()) if m.end > inside[-1].index)
    return next((identity_of(view.lexicon, m.use.index) for m in matches if m.use.kind == "actor"), None)


def _spoken(view: SentenceView, index: int) -> bool:
    """True when the quotation mark at `index` opens what somebody says, or an explanation in brackets."""
    before = view.words[index - 1] if index else None
    return before is not None and (before.text in (":", "(", ".") or before.tag in ("V", "COMP"))


def _describes(view: SentenceView, inside: list[Word], mention: ActorMention | None) -> bool:
    """True for words of an ordinary kind: a body or office by a definite noun, or one definite word. «العشرات», a
    place and a name without article put nobody at arm's length; the name of an actor in one word does («داعش»)."""
    first = inside[0]
    quantity = any("quantifier" in view.lexicon.particles.get(key, ()) for key in word_keys(first))
    if quantity or any(m.use.kind == "place" for m in view.names.by_start.get(first.index, ())):
        return False
    if len(inside) == 1 and first.tag == "A" and first.reading is not None:
        if not first.reading.article:
            return False  # how something is: «مصرية» المشاعر
        before = view.words[first.index - 2] if first.index > 1 else None
        if before is not None and before.tag == "N" and word_classes(before).isdisjoint(PEOPLE):
            return False  # what kind of thing it is: إصابته «الخطرة», الأسلحة «النوعية»
    if mention is not None and (len(inside) == 1 or _is_own_name(view, inside, mention)):
        named = mention.identity.actor
        if named is None and not has_conflict(view, range(first.index, inside[-1].index + 1)):
            return False
        return named is None or view.lexicon.actors[named].kind not in TITLED | _SERVICES
    if inside[-1].tag == "NUM" or not has_conflict(view, range(first.index, inside[-1].index + 1)):
        return False  # a unit has a number and no other name: «اللواء 19»
    role = first.reading is not None and first.reading.has_use("role")
    if role and first.tag == "N" and len(inside) == 2 and inside[1].tag == "N" and inside[1].folded.startswith("ال"):
        return True  # a body or office by whom it belongs to: «لجنة الأزمة»
    if first.reading is None or not first.reading.article:
        return False
    if len(inside) == 1:
        return first.tag in ("N", "A")
    if first.folded.endswith("ون") and view.words[first.index - 2].tag == "P":
        return False  # a name stands in the nominative wherever it is put: اندمجوا في «المرابطون»
    if mention is not None and mention.start > inside[-1].start and not role:
        return False  # somebody whom the quotation only speaks of: «الساحلية شمال *لبنان*»
    return mention is not None or role


def _is_own_name(view: SentenceView, inside: list[Word], mention: ActorMention) -> bool:
    """True when the whole quotation is the name of a group: متحدث باسم «الجيش الوطني الليبي»."""
    return (
        mention.start <= inside[0].start
        and inside[-1].end <= mention.end
        and mention.identity.actor is not None
        and mention.identity.key == ("actor", mention.identity.actor)
        and view.lexicon.actors[mention.identity.actor].kind not in TITLED | {"person"}
    )


def _is_title(view: SentenceView, index: int, close: int) -> bool:
    """Names of papers, channels, operations, ships and works stand in quotation marks without distance."""
    if (
        (index == 0 and close + 1 < len(view.words) and view.words[close + 1].text == ":")  # of a book or film
        or _introduced(view, index)
        or _described_as(view, index)
        or _listed(view, index)
        or _told_to(view, index, close)
        or _is_surname(view, index)
    ):
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
                and view.lexicon.actors[match.use.index].kind in TITLED
            ):
                return True
    return any(
        u.kind == "role" and view.lexicon.roles[u.index].code == "MED"
        for word in view.words[max(0, index - 2) : index]
        if word.reading is not None
        for u in word.reading.lexeme.uses
    )


def _told_to(view: SentenceView, index: int, close: int) -> bool:
    """True for the paper that something is told to: قال ل«الديار», في تصريح ل«الأيام», في حوار مع «الأمل», وفي حديث ل«الأفق» قالت."""
    words = view.words
    before = words[index - 1] if index else None
    if before is None or before.folded not in _TO:
        return False
    named = (m.use.index for m in view.names.by_start.get(index + 1, ()) if m.use.kind == "actor")
    if any(view.lexicon.actors[i].kind not in TITLED for i in named):
        return False
    if index > 1 and not word_keys(words[index - 2]).isdisjoint(view.lexicon.told_heads):
        return True
    if close + 1 < len(words) and words[close + 1].text == ":":
        return True
    reach = [*words[max(0, index - TOLD_REACH) : index - 1], *(w for w in words[close + 1 : close + 2] if w.tag == "V")]
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
    titled = before.reading.is_any("role", ("office", "member", "kin"))
    bare = name.folded.removeprefix("ال")
    named = name.tag == "X" or name.folded.endswith("ي") or not name.article or bare in view.lexicon.first_names
    return singular and titled and named


def _listed(view: SentenceView, index: int) -> bool:
    """True for a quotation that "and" joins to one that is announced or spoken: مجموعتا «…» و«…», هتفوا «…» و«…»."""
    words = view.words
    close = index - 1
    while close >= 0 and words[close].folded in _LETTERS:
        close -= 1
    if close < 1 or close == index - 1 or words[close].tag != "QUOTE":
        return False
    reach = range(close - 1, max(-1, close - 1 - LONGEST_LISTED), -1)
    opening = next((i for i in reach if words[i].tag == "QUOTE"), None)
    if opening is None:
        return False
    inside = words[opening + 1 : close]
    long = len(inside) > MAX_SCARE_WORDS or any(w.tag == "V" for w in inside)
    return long or _spoken(view, opening) or _introduced(view, opening) or _listed(view, opening)


def _introduced(view: SentenceView, index: int) -> bool:
    """True when what stands before the quotation mark at `index` announces a name: مهمة «…», سفينة الشحن «…», حركة «…»,
    يعرف ب«…», لافتة كتب عليها «…»."""
    words = view.words
    at = index - 1
    while at >= 0 and (words[at].folded in _LETTERS or _refers_back(words[at])):
        at -= 1
    reach = 1 if at < index - 1 else HEAD_REACH
    for word in reversed(words[max(0, at + 1 - reach) : at + 1]):
        if is_name_head(view, word):
            return True
        if word.prep or not (word.tag == "A" or (word.tag == "N" and word.folded.startswith("ال"))):
            return False
    return False


def _described_as(view: SentenceView, index: int) -> bool:
    """True for what somebody calls something with a verb of describing: وصفت الهجوم بـ*«الكارثة»*. It is a claim, no name."""
    words = view.words
    if index > 1 and words[index - 1].prep == "ب" and words[index - 1].tag == "N":
        index += 1  # باللحظة «التاريخية»
    elif not index or words[index - 1].folded not in _WITH:
        return False
    for word in reversed(words[max(0, index - 1 - DESCRIBED_REACH) : index - 1]):
        if word.tag == "PUNCT":
            return False
        if word.reading is not None and word.reading.lexeme.key == _DESCRIBE:
            return True
    return False


def is_name_head(view: SentenceView, word: Word) -> bool:
    """True for a noun or verb behind which quotation marks enclose a name, a title or a piece of speech."""
    heads = frozenset(view.lexicon.name_heads)
    dual = word.reading is not None and word.reading.features.number == "du"
    return not word_keys(word).isdisjoint(heads) or ((dual or bool(word.enclitic)) and fold(word.lemma) in heads)


def _refers_back(word: Word) -> bool:
    """True for a preposition with the pronoun of what announces the quotation: لافتة كتب *عليها* «…»."""
    return word.tag == "P" and bool(word.enclitic or word.analysis.particle_pronoun)
