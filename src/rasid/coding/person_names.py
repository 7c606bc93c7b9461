"""Names of persons that no list knows: a given name and what a family name can be behind it."""

from __future__ import annotations

from rasid.arabic.letters import fold
from rasid.coding.words import Reading, Word
from rasid.knowledge.lexicon import Lexicon

MAX_NAME = 5
"""Words of a personal name."""
MIN_FAMILY = 5
"""Letters that are too few for a family name with the article."""
LINKS = frozenset(fold(w) for w in ("بن", "ابن", "بنت", "آل", "أبو", "أبي", "أم", "ولد", "عبد"))
"""Words inside a name that something must follow: محمد *بن* سلمان."""
FAMILY_WORDS = LINKS | {fold("البو"), fold("بو"), fold("بني"), fold("بنو")}
"""Words that make the one behind them the name of a family or tribe: البو *جاسم*."""
_FATHER_OF = frozenset(fold(w) for w in ("أبو", "أبي"))
"""What begins a name by which men are called after a child."""
_TITLES = ("office", "member", "kin")
TITLE_REACH = 8
"""Words of a title, from the office to the name: المتحدث باسم لجنة العلاقات الخارجية والأمن."""
_BY_NAME_OF = fold("باسم")
RANKS = frozenset(fold(w) for w in ("أول", "ثان", "ثاني", "ركن", "الركن"))
"""Words behind a rank that tell which one it is: الفريق *أول*."""
_OF_UNITS = frozenset(fold(w) for w in ("اللواء", "الفريق"))
"""Ranks that are called as a unit is: اللواء *ناصر* العولقي."""
_COURTESY = frozenset(
    fold(w)
    for w in ("الدكتور", "الدكتورة", "المهندس", "المهندسة", "الأستاذ", "الأستاذة", "السيد", "السيدة", "الحاج", "الأخ")
)
"""What is said before names out of courtesy."""
_SERVANT = fold("عبد")


def person_name(words: list[Word], start: int, lexicon: Lexicon) -> tuple[str, str, str, int] | None:
    """(given name, conjunction, preposition, end) of a personal name that begins at a word, or None.

    A given name that is also an ordinary word begins one only behind a title (العميد يحيى رسول) or before another given
    name.
    """
    word = words[start]
    given = word.analysis.given
    if given is None or word.kind != "word" or (word.analysis.particle and not word.bare.endswith("ي")):
        return None  # على is a preposition, علي a name
    key, conj, prep = given
    if prep and any(r.pos == "noun" and not r.prep and not r.conj for r in word.analysis.readings):
        return None  # ولاية غازي عنتاب: no 'and to Aya'
    if (
        start
        and _speaks_for(words[start - 1], lexicon)
        and any(r.spokesperson and r.ar.endswith(f" {key}") for r in lexicon.roles)
    ):
        return None  # المتحدث *باسم* الوزارة
    bare = not conj and not prep and start > 0
    titled = bare and _title(words[start - 1])
    office = bare and not titled and _behind_office(words, start, lexicon)
    family = start + 1 + _is_servant(words, start, key, lexicon)
    end = _end(words, family, lexicon, titled=titled, office=office)
    if titled and start > 1 and _is_site(words[start - 2]) and all(w.analysis.readings for w in words[family:end]):
        return None  # مطار الملك *خالد* الدولي
    if family > start + 1:
        return key, conj, prep, end
    if end == family:
        alone = not conj and not prep and _speaks(words, start)
        return (key, conj, prep, end) if alone else None
    if key in _FATHER_OF:
        return key, conj, prep, end  # أبو قتادة المغربي: whose father, no list knows
    sure = not lexicon.first_names[key].endswith("?") and not ((conj or prep) and word.analysis.readings)
    readings = [r for r in word.analysis.readings if not _without_its_hamza(word, r)]
    verb = any(r.pos == "verb" for r in readings)
    if office and end > start + 1:
        return key, conj, prep, end
    if (
        not titled
        and verb
        and not (
            start
            and words[start - 1].analysis.readings
            and all(r.pos == "verb" for r in words[start - 1].analysis.readings)
        )
    ):
        return None  # طالب، أشرف، كريم: a verb unless a verb stands right before it
    doubtful = any(r.uses("role") or r.uses("event") for r in readings)
    if not titled and (not sure or doubtful) and words[start + 1].folded not in lexicon.first_names:
        return None
    return key, conj, prep, end


def _without_its_hamza(word: Word, reading: Reading) -> bool:
    """True for an imperfect that would be printed with a hamza on its و, which print seldom leaves out: يوسف is a name before it is
    يؤسف."""
    return reading.lexeme.key.startswith("ا") and word.bare[1:2] == "و" and reading.features.tense != "perfect"


def _is_servant(words: list[Word], start: int, key: str, lexicon: Lexicon) -> bool:
    """True for the first of two words of a given name: *عبد* الرحيم."""
    return key == _SERVANT and start + 1 < len(words) and key + words[start + 1].folded in lexicon.first_names


def _is_site(word: Word) -> bool:
    """True for what is named after somebody: *مطار* الملك عبد العزيز."""
    uses = (u for r in word.analysis.readings if r.pos == "noun" for u in r.lexeme.uses)
    return any(u.kind == "place-head" or (u.kind == "role" and u.detail == "facility") for u in uses)


def _speaks(words: list[Word], index: int) -> bool:
    """True between a verb of saying and what is said: قال *يوسف* إن."""
    if not index or index + 1 >= len(words) or "complementizer" not in words[index + 1].analysis.particle:
        return False
    before = words[index - 1].analysis.readings
    return any(r.pos == "verb" and r.has_use("cue") for r in before)


def _speaks_for(word: Word, lexicon: Lexicon) -> bool:
    return any(lexicon.roles[i].spokesperson for r in word.analysis.readings if r.pos == "noun" for i in r.uses("role"))


def _title(word: Word) -> bool:
    """True for a definite noun of office or rank right before a name."""
    return any(
        r.article and u.kind == "role" and u.detail in _TITLES and r.features.number == "sg"
        for r in word.analysis.readings
        for u in r.lexeme.uses
    )


def _behind_office(words: list[Word], start: int, lexicon: Lexicon) -> bool:
    """True right behind a title of several words: رئيس مجلس النواب *سليم* الجبوري, وزير الصحة والسكان *عادل* …, المتحدث باسم
    الحركة *يوسف* …, اللواء المتقاعد *ناصر* …, نظيره *خالد* …"""
    last = words[start - 1]
    said = last.folded.removeprefix("و")
    if said in _OF_UNITS or said in _COURTESY:
        return True
    if not _ends_title(last, lexicon):
        return False
    named = True  # only what describes a rank stands between it and the name
    for at in range(start - 1, max(-1, start - 1 - TITLE_REACH), -1):
        word = words[at]
        if word.kind != "word":
            return False
        office = _office(word)
        if named and word.folded.removeprefix("و") in _OF_UNITS:
            return True
        if office is not None and at < start - 1:
            spoken = words[at + 1].folded == _BY_NAME_OF
            if not office.article:
                return not spoken
            return named or spoken
        if office is not None and office.enclitic:
            return True
        if word.folded == _BY_NAME_OF:
            continue
        described = any(r.pos == "adjective" and r.article for r in word.analysis.readings)
        named = named and (described or word.folded in RANKS)
        if word.analysis.particle or not (
            _ends_title(word, lexicon) or any(r.pos != "verb" and not r.prep for r in word.analysis.readings)
        ):
            return False
    return False


def _office(word: Word) -> Reading | None:
    """The reading of a word as one office, rank or kin."""
    nouns = (r for r in word.analysis.readings if r.pos == "noun" and not r.prep and r.features.number == "sg")
    return next((r for r in nouns if any(u.kind == "role" and u.detail in _TITLES for u in r.lexeme.uses)), None)


def _ends_title(word: Word, lexicon: Lexicon) -> bool:
    """True for what makes a title definite: an article, whose it is, a place or state by name."""
    if word.folded.startswith(("ال", "وال", "لل")) or word.folded in RANKS:
        return True
    if any(r.enclitic and _office(word) is r for r in word.analysis.readings):
        return True
    return any(
        k in lexicon.phrases and conj + prep == "" and _is_place(k, lexicon) for k, conj, prep, _ in word.analysis.keys
    )


def _end(words: list[Word], start: int, lexicon: Lexicon, *, titled: bool, office: bool) -> int:
    end, index, bare = start, start, 0
    while index < len(words) and index - start < MAX_NAME - 1:
        word = words[index]
        particle = word.analysis.particle and not (word.bare.endswith("ي") and word.folded in lexicon.first_names)
        if word.kind != "word" or (particle and word.folded not in LINKS):
            break
        if _is_servant(words, index, word.folded, lexicon):
            index = end = index + 2
            continue
        if word.folded in LINKS:
            index += 1
            continue
        day = words[index + 1].analysis.readings if index + 1 < len(words) else ()
        if any(map(_tells_time, word.analysis.readings)) and any(map(_tells_time, day)):
            break  # قال العميد يحيى *صباح اليوم*
        shaped = _of_origin(words, start, titled=titled) or ((titled or office) and _is_nisba(word))
        if not (index == start and shaped) and not _family_name(word, lexicon, first=index == start and titled):
            break
        known = word.folded in lexicon.first_names or word.folded.startswith("ال")
        if not known and bare and not titled:
            break  # of unknown words without article one is the family name
        bare += not known
        index = end = index + 1
        if word.folded.startswith("ال") and not (
            index < len(words) and words[index].folded.startswith("ال") and not words[index].analysis.readings
        ):
            break
    return end


def _of_origin(words: list[Word], index: int, *, titled: bool) -> bool:
    """True for a family name that is also a word or a place, behind a given name with a title or a verb of saying: المهندس سامي *الشامي*,
    قال علي *الأحمدي*."""
    word = words[index]
    told = index > 1 and any(r.pos == "verb" and r.has_use("cue") for r in words[index - 2].analysis.readings)
    shaped = word.folded.startswith("ال") and word.folded.endswith("ي") and len(word.folded) > MIN_FAMILY
    return shaped and (titled or told) and not any(r.pos == "noun" for r in word.analysis.readings)


def _family_name(word: Word, lexicon: Lexicon, *, first: bool) -> bool:
    """A given name, or an unknown word; behind a title and given name any bare noun (يحيى *رسول*)."""
    if word.folded.startswith("و") and word.folded[1:] in lexicon.first_names:
        return False
    if word.folded in lexicon.first_names:
        return (
            not any(r.pos == "verb" and r.uses("event") for r in word.analysis.readings) or not word.analysis.readings
        )
    if any(
        k in lexicon.phrases and conj + prep == "" and _is_place(k, lexicon) for k, conj, prep, _ in word.analysis.keys
    ):
        return False
    if not word.analysis.readings:
        return not (
            word.folded.startswith(("وال", "بال", "لل", "فال", "كال"))
            or (word.folded.startswith(("سي", "ست", "ي")) and len(word.folded) > 4)
        )
    return first and all(
        r.pos == "noun" and not (r.article or r.prep or r.enclitic) and not r.uses("event") and not _tells_time(r)
        for r in word.analysis.readings
    )


def _tells_time(reading: Reading) -> bool:
    return any(u.kind == "word" and u.detail == "time" for u in reading.lexeme.uses)


def _is_nisba(word: Word) -> bool:
    """True for an adjective that can be a surname: عادل *العدوي*."""
    readings = word.analysis.readings
    if not word.folded.startswith("ال") or not word.text.endswith("ي"):
        return False
    return all(
        r.pos != "verb" and r.article and not r.prep and not r.has_any(("demonym", "role", "event")) for r in readings
    )


def _is_place(key: str, lexicon: Lexicon) -> bool:
    return any(
        not p.rest
        and (
            (p.use.kind == "actor" and lexicon.actors[p.use.index].kind != "person")
            or (p.use.kind == "place" and not lexicon.imported(p.use.index))
        )
        for p in lexicon.phrases[key]
    )
