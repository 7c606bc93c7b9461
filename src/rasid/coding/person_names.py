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
    titled = not conj and not prep and start > 0 and _title(words[start - 1])
    end = _end(words, start + 1, lexicon, titled=titled)
    if end == start + 1:
        alone = not conj and not prep and _speaks(words, start)
        return (key, conj, prep, end) if alone else None
    if key in _FATHER_OF:
        return key, conj, prep, end  # أبو قتادة المغربي: whose father, no list knows
    sure = not lexicon.first_names[key].endswith("?") and not ((conj or prep) and word.analysis.readings)
    readings = [r for r in word.analysis.readings if not _without_its_hamza(word, r)]
    verb = any(r.pos == "verb" for r in readings)
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


def _end(words: list[Word], start: int, lexicon: Lexicon, *, titled: bool) -> int:
    end, index, bare = start, start, 0
    while index < len(words) and index - start < MAX_NAME - 1:
        word = words[index]
        if word.kind != "word" or (word.analysis.particle and word.folded not in LINKS):
            break
        if word.folded in LINKS:
            index += 1
            continue
        if not (index == start and _of_origin(words, start, titled=titled)) and not _family_name(
            word, lexicon, first=index == start and titled
        ):
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
        r.pos == "noun" and not r.article and not r.prep and not r.enclitic and not r.uses("event")
        for r in word.analysis.readings
    )


def _is_place(key: str, lexicon: Lexicon) -> bool:
    return any(
        not p.rest and (p.use.kind == "actor" or (p.use.kind == "place" and not lexicon.imported(p.use.index)))
        for p in lexicon.phrases[key]
    )
