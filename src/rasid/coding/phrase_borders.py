"""Borders of noun phrases: whether the next word still belongs to the phrase — as an adjective, in the idafa, as a name in
apposition — or begins another (قصف الجيش | المدينة). The article, the construct state, case, agreement and known words decide.
"""

from __future__ import annotations

from rasid.coding.names import NameIndex, NameMatch
from rasid.coding.person_names import LINKS, RANKS
from rasid.coding.phrase import Phrase
from rasid.coding.words import Word, has_class

TITLE = "title"
"""The class of nouns that somebody is honoured with: سيادة، معالي."""
OCCASION = "occasion"
"""The class of nouns for how often something is done: ثلاث مرات."""
_FEMININE = ("ه", "ات")


def counts(words: list[Word], noun: int) -> bool:
    """True for a noun that can govern a counted phrase: مقتل *سبعة مدنيين*."""
    word = words[noun]
    return (
        word.reading is not None
        and not word.article
        and not word.enclitic
        and any(
            u.kind in ("event", "light", "cue") or (u.kind == "word" and u.detail in ("act", "abstract"))
            for u in word.reading.lexeme.uses
        )
    )


def skip_quantifiers(words: list[Word], start: int) -> tuple[int, bool]:
    """The index of the noun that numbers and quantifiers count, and whether there were any: عدد من / 20 / مئات."""
    index, limit = start, min(len(words), start + 6)
    while index < limit and words[index].tag in ("Q", "NUM"):
        follow = index + 1
        if (
            words[index].bare.removeprefix("و").startswith("ال")
            and words[index].kind == "word"
            and follow < len(words)
            and not words[follow].article
            and words[follow].folded != "من"
        ):
            break  # تظاهر المئات | احتجاجا: with the article a crowd counts nothing without من
        if (
            follow < limit
            and words[follow].folded == "من"
            and follow + 1 < len(words)
            and (words[index].tag == "Q" or words[follow + 1].article or words[follow + 1].tag in ("N", "X"))
        ):
            follow += 1
        if (
            follow < len(words)
            and (words[follow].nominal or words[follow].tag == "NUM")
            and (follow - index > 1 or not words[follow].prep)
            and not words[follow].conj
            and not (words[follow].enclitic and has_class(words[follow], "quantity"))  # مقتل 13 | معظمهم من الشرطة
        ):
            index = follow
            continue
        break
    return index, index > start


def behind_title(words: list[Word], start: int, names: NameIndex) -> int:
    """The index of the office that a title with which somebody is honoured stands before (معالي *وزير* الدفاع، سيادة *الرئيس*); `start`
    where none does."""
    if start + 1 >= len(words) or not has_class(words[start], TITLE):
        return start
    title, office = words[start], words[start + 1]
    if title.tag != "N" or title.article or title.enclitic or not office.nominal or office.conj or office.prep:
        return start
    held = any(
        r.is_a("role", "office") for r in office.analysis.readings if r.pos == "noun" and r.features.number == "sg"
    )
    held = held or any(m.use.kind == "role" and m.use.detail == "office" for m in names.by_start.get(start + 1, ()))
    return start + 1 if held else start


def short_quotation(words: list[Word], index: int) -> bool:
    """True when the quotation that opens at `index` closes within five words and holds only nominal words: «داعش»."""
    for offset in range(1, 7):
        if index + offset >= len(words):
            return False
        word = words[index + offset]
        if word.tag == "QUOTE":
            return offset > 1
        if not word.nominal:
            return False
    return False


def agrees_in_shape(noun: Word, adjective: Word) -> bool:
    """Rough agreement in gender and number between a noun and an unknown word that may be its adjective."""
    if _several_persons(adjective) and _takes_no_men(noun):
        return False
    if (
        adjective.folded.endswith("ات")
        and noun.reading is not None
        and noun.reading.features.number == "pl"
        and not noun.folded.endswith("ات")
    ):
        return False  # شبان | آليات: a sound feminine plural describes only its like
    feminine = adjective.bare.endswith("ة") or adjective.folded.endswith(_FEMININE)
    if noun.reading is not None:
        features = noun.reading.features
        if features.number == "pl" and not noun.folded.endswith(("ون", "ين")):
            return feminine or adjective.folded.endswith(("ون", "ين")) or not noun.folded.endswith("ات")
        if features.gender:
            return feminine == (features.gender == "f") or features.number != "sg"
    noun_feminine = noun.bare.endswith("ة") or noun.folded.endswith(("ات", "ه"))
    return feminine == noun_feminine or adjective.folded.endswith(("ون", "ين"))


def _several_persons(word: Word) -> bool:
    """A masculine plural or dual: الحوثيين، المسلحين; a broken one of an adjective: الجرحى."""
    if not word.readings or not all(r.features.number in ("pl", "du") for r in word.readings):
        return False
    return word.folded.endswith(("ون", "ين", "ان")) or any(
        r.pos == "adjective" and r.features.gender == "m" for r in word.readings
    )


def _one(word: Word) -> bool:
    """A noun in the singular, which no plural describes: هاجم الجيش *المسلحين*."""
    return word.tag == "N" and bool(word.readings) and all(r.features.number == "sg" for r in word.readings)


def _takes_no_men(word: Word) -> bool:
    """True for a noun that no masculine plural describes: one in the singular, a sound feminine plural (هاجمت القوات *المتطرفين*)."""
    if word.tag == "X":
        return word.bare.endswith("ة")
    return _one(word) or (word.tag == "N" and word.folded.endswith("ات"))


def is_adjective_here(words: list[Word], index: int, last_noun: int, phrase: Phrase, closed: bool) -> bool:
    word, noun = words[index], words[last_noun]
    if word.enclitic or _of_kin(words, index):
        return False
    if word.bare.endswith("ة") and not word.article and noun.folded.endswith(("ون", "ين")) and _several_persons(noun):
        return False  # أكاديميون | عريضة
    described = (noun, *(words[i] for i in phrase.adjectives[-1:]), word)
    cases = {w.reading.features.case for w in described if w.reading is not None} - {"any"}
    if len(cases) > 1 and not closed:
        return False
    if (
        cases == {"acc"}
        and not closed
        and word.reading is not None
        and word.reading.features.case == "acc"
        and _shows_case(noun)
    ):
        return False  # طعن فلسطيني | مستوطنا
    if (
        word.tag == "X"
        and not closed
        and not word.article
        and word.folded.endswith("ا")
        and noun.reading is not None
        and noun.reading.features.case == "acc"
    ):
        return True  # هجوما مباغتا
    if word.tag == "A":
        men = _several_persons(word) and all(_takes_no_men(words[i]) for i in (phrase.head, last_noun))
        if word.article:
            return closed and not men
        if _harms_people(noun, word):
            return False
        return (not closed and not men) or _names_take_bare_adjective(word)
    if word.reading is not None and word.tag == "N":
        if word.article and closed and any(r.pos == "adjective" and r.article for r in word.analysis.readings):
            if _may_be_target(noun, word):
                return False
            # 'القوى المعارضة' but 'الحكومة الشرعية | المعارضة المسلحة': a noun that may be an adjective begins anew behind one
            return not (
                word.reading.has_use("role") and (phrase.adjectives or phrase.name is not None)
            ) and agrees_in_shape(noun, word)
        return (
            not word.article
            and not closed
            and not is_act(noun)
            and any(r.pos == "adjective" and not r.article for r in word.analysis.readings)
            and agrees_in_shape(noun, word)
        )
    if word.tag == "X":
        if word.article:
            return closed and agrees_in_shape(noun, word)
        return not closed and nisba(word) and agrees_in_shape(noun, word)
    return False


def _may_be_target(noun: Word, word: Word) -> bool:
    """True for a word that is also the noun of a place, behind people who act: قصف الجيش *الحي*."""
    acts = noun.reading is not None and noun.reading.has_use("role") and not noun.reading.has_use("place-head")
    return acts and any(r.pos == "noun" and r.has_use("place-head") for r in word.analysis.readings)


def _harms_people(noun: Word, word: Word) -> bool:
    """True for people named by an adjective alone whom an act governs: إصابة *آخرين*، مقتل *مسلحين متشددين*."""
    return is_act(noun) and not word.article and _several_persons(word) and _one(noun)


def _shows_case(noun: Word) -> bool:
    """True for an indefinite noun that would end in ا if it stood in the accusative."""
    return (
        noun.reading is not None
        and noun.reading.features.number == "sg"
        and not noun.article
        and noun.folded[-1] not in "هاء"
    )


def is_act(word: Word) -> bool:
    return word.reading is not None and word.reading.has_any(("event", "light"))


def _names_take_bare_adjective(word: Word) -> bool:
    return word.folded == "عده"


def nisba(word: Word) -> bool:
    return word.bare.endswith(("ي", "ية", "يين", "يون", "يا")) and len(word.folded) > 3


def idafa_possible(words: list[Word], noun_index: int, index: int, *, name: bool = False) -> bool:
    """True when the word at `index` (the first of a name: `name`) can be what the noun at `noun_index` governs."""
    noun, word = words[noun_index], words[index]
    if noun_index and words[noun_index - 1].tag == "NUM" and not noun.article and noun.folded.endswith("ا"):
        return False  # سبعة وثلاثون مقاتلا | أنفسهم
    if has_class(noun, OCCASION) and not noun.article and not noun.enclitic:
        return False  # قصفت ثلاث مرات | ناقلات نفط
    if noun.reading is not None and any(
        r.features.construct and r.number == noun.reading.number for r in noun.readings
    ):
        return not (word.tag == "A" and not word.article) or _harms_people(noun, word)
    if noun.article or noun.enclitic or noun.tag in ("A", "LATIN", "NUM"):
        return False
    if (
        noun.reading is not None
        and noun.reading.features.case == "acc"
        and not noun.reading.features.construct
        and noun.folded.endswith("ا")
    ):
        return False
    shown = (
        noun.reading is not None and noun.reading.features.number != "sg" and noun.reading.features.case != "any"
    )  # not سكان، بلدان
    if (
        noun.folded.endswith(("ون", "ين", "ان"))
        and shown
        and noun.reading is not None
        and not noun.reading.features.construct
    ):
        return False
    if word.tag == "A" and not word.article:
        return _harms_people(noun, word)
    if word.article or name:
        return True
    if word.reading is not None and word.reading.features.case == "acc":
        return False
    if noun.reading is not None and noun.reading.is_a("role", "kin"):
        return word.tag in ("N", "X")  # نجل *رئيس البلدية*
    if noun.reading is not None and noun.reading.is_a("role", "member"):
        # 'ضابط شرطة' but not 'هاجم مسلح دورية': a person takes only a body without plural as its indefinite owner,
        # several take a body that goes on: عناصر فصائل المعارضة
        if (
            noun.reading.features.number == "pl"
            and index + 1 < len(words)
            and words[index + 1].nominal
            and not words[index + 1].prep
            and not words[index + 1].conj
        ):
            return word.reading is not None and word.reading.is_any("role", ("group", "force", "body", "institution"))
        return word.reading is not None and word.reading.is_a("role", "body")
    return not _strikes(words, noun_index, word)


def _strikes(words: list[Word], noun_index: int, word: Word) -> bool:
    """True for the target right behind the force that is the subject of a verb of an act: قصفت *طائرات | مواقع* للمتمردين."""
    verb = words[noun_index - 1] if noun_index else None
    if verb is None or verb.tag != "V" or verb.reading is None or not verb.reading.has_use("event"):
        return False
    return _of_class(words[noun_index], "force") and _of_class(word, "facility")


def _of_kin(words: list[Word], index: int) -> bool:
    """True for a noun of kin before whose kin it is: *شقيق* الوزير; but دولة *شقيقة*."""
    if words[index].article or index + 1 == len(words) or not _is_kin(words[index]):
        return False
    whose = words[index + 1]
    return whose.tag in ("N", "X") and not (whose.prep or whose.conj)


def _is_kin(word: Word) -> bool:
    return any(r.is_a("role", "kin") for r in word.analysis.readings if r.pos == "noun")


def _of_class(word: Word, role: str) -> bool:
    return word.reading is not None and word.reading.is_a("role", role)


def stands_as_place(words: list[Word], index: int, prep: str) -> bool:
    """True for an ordinary word with article where a place stands (في الرقة) and no adjective follows that would describe it."""
    following = words[index + 1] if index + 1 < len(words) else None
    described = following is not None and following.tag == "A" and following.article
    return bool(prep) and prep not in ("من", "علي", "ل", "عن", "ك") and words[index].article and not described


def is_place_noun(word: Word) -> bool:
    return word.reading is not None and word.reading.has_use("place-head")


def takes_apposition(words: list[Word], phrase: Phrase, match: NameMatch, names: NameIndex) -> bool:
    """A person's name directly behind a closed phrase belongs to it when the phrase is a title: الرئيس بشار الأسد."""
    head = words[phrase.head]
    person = match.use.kind == "person" or (
        match.use.kind == "actor" and names.lexicon.actors[match.use.index].kind == "person"
    )
    if not person or (phrase.apposition is not None):
        return False  # one name; a second one begins a phrase of its own
    if head.reading is None or (head.reading.features.number == "pl" and phrase.definite and head.conj == "و"):
        return False  # وزير الصحة *والسكان* عادل العدوي: the name is the minister's
    return head.reading.has_use("role") or head.reading.has_use("anonymous")


def grades_rank(words: list[Word], phrase: Phrase, index: int, names: NameIndex) -> bool:
    """True for what tells a rank from the one below it, before the name of who has it: الفريق *أول ركن* صدقي صبحي."""
    if words[index].folded not in RANKS or any(w.folded not in RANKS for w in words[phrase.head + 1 : index]):
        return False
    behind = index + 1
    while behind < len(words) and words[behind].folded in RANKS:
        behind += 1
    return any(m.use.kind == "person" for m in names.by_start.get(behind, ()))


def takes_person_name(words: list[Word], phrase: Phrase, index: int) -> bool:
    """An unknown word without article behind an office or a person noun, or behind a word of a name already taken."""
    if phrase.apposition is not None:
        return index - phrase.apposition < 4 or words[index - 1].folded in LINKS
    head = words[phrase.head]
    if head.tag == "X" and phrase.head == index - 1 and phrase.name is None:
        return True
    if head.reading is None or head.reading.features.number != "sg":
        return False
    return head.reading.is_any("role", ("office", "member", "kin", "body")) and (
        phrase.definite or index > phrase.head + 1
    )
