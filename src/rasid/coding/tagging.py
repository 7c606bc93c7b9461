"""Tagging: which of its possible readings a word has in its sentence.

Grammar decides, the lexicon only proposes: particles and the moods they govern, prepositions, the article, what stands before and
behind. Words of names, numbers and times are no verbs.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from rasid.arabic.letters import SHADDA
from rasid.coding.person_names import LINKS
from rasid.coding.verb_or_noun import goes_on_listing, is_auxiliary_form, says_act, verb_possible, verb_wins
from rasid.coding.words import Reading, Word

_TAG_OF_PARTICLE = (
    ("relative", "REL"),
    ("complementizer", "COMP"),
    ("negation", "NEG"),
    ("subordinator", "SUB"),
    ("conjunction", "CONJ"),
    ("demonstrative", "DEM"),
    ("pronoun", "PRON"),
    ("preposition", "P"),
    ("quantifier", "Q"),
    ("particle", "PART"),
)


_EXCEPT = "إلا"
_BUT = frozenset({"غير", "الا", "بيد"})
"""Words that with أن mean 'but'."""


def tag_words(
    words: list[Word],
    names: Mapping[int, tuple[str, str]] | None = None,
    numbers: Collection[int] = (),
    times: Collection[int] = (),
) -> None:
    """Chooses a tag and a reading for each word from left to right; grammar decides, the lexicon only proposes.

    `names` gives (conjunction, preposition) for the words that belong to unmistakable names: they are no ordinary words.
    `numbers` are the words of numbers, their approximations included (نحو عشرين), `times` those of time expressions: no verbs.
    """
    for index in names or ():
        if words[index].kind == "word":
            words[index].tag = "X"  # known before the words around it are judged
    verb_open = verb_seen = waits = False  # waits: a subject whose relative clause stands before its verb
    for word in words:
        if word.index in numbers and word.kind == "word":
            _tag_number(word, word.index - 1 in numbers)
            continue
        if names is not None and word.index in names and word.kind == "word":
            word.tag = "X"
            word.conj, word.prep = names[word.index]
            word.article = word.folded[len(word.conj) + len(word.prep) :].startswith("ال") or word.folded[
                len(word.conj) :
            ].startswith("لل")
            continue
        previous = words[word.index - 1] if word.index else None
        following = words[word.index + 1] if word.index + 1 < len(words) else None
        after = words[word.index + 2] if word.index + 2 < len(words) else None
        resumes = waits and previous is not None and previous.nominal
        if previous is not None and previous.index in times and previous.nominal and not verb_open:
            previous = None  # behind an adverb of time as at the head of the sentence: وأمس *قتل* سائق
        _tag(word, words, previous, following, after, verb_open and not resumes, word.index in times)
        if word.tag == "V" and goes_on_listing(words, word):
            _as_noun(word, previous)
        if word.tag == "V":
            waits = waits and not (resumes and verb_seen)
            verb_seen = True
            verb_open = word.reading is None or not word.reading.is_a("word", "auxiliary")
        elif word.tag in ("PUNCT", "COMP", "REL", "SUB", "CONJ", "QUOTE"):
            waits = word.tag == "REL" and not verb_seen
            verb_open, verb_seen = False, verb_seen and word.tag in ("REL", "CONJ", "QUOTE")


_TAG_OF_KIND = {"number": "NUM", "quote": "QUOTE", "punct": "PUNCT", "latin": "LATIN"}


def _as_noun(word: Word, previous: Word | None) -> None:
    nouns = [r for r in word.analysis.readings if r.pos == "noun" and says_act(r)]
    word.readings = tuple(nouns)
    _choose(word, "N", _best_noun(nouns, previous))


def _tag_number(word: Word, inside: bool) -> None:
    word.tag = "NUM"
    if inside:
        return
    rest = word.folded
    known = word.analysis.particle
    if not known and rest[0] in "وف" and not rest.startswith("واحد"):
        word.conj, rest = rest[0], rest[1:]
    if not known and len(rest) > 3 and rest[0] in "بلك":
        word.prep = rest[0]


def _tag(
    word: Word,
    words: list[Word],
    previous: Word | None,
    following: Word | None,
    after: Word | None,
    verb_open: bool,
    time: bool,
) -> None:
    if word.kind != "word":
        word.tag = _TAG_OF_KIND[word.kind]
        return
    analysis = word.analysis
    if word.folded in _BUT and following is not None and "complementizer" in following.analysis.particle:
        word.tag = "PART"  # غير أن
        return
    if word.bare == _EXCEPT:
        word.tag = "PART"  # printed so it is no ألا
        return
    if analysis.particle and not word.bare.endswith("أ"):  # no function word ends in أ: هنأ is not هنا
        tag = next(t for c, t in _TAG_OF_PARTICLE if c in analysis.particle)
        if analysis.particle_stem == "ما" and not (following is not None and is_auxiliary_form(following)):
            tag = "REL"  # in reports ما is mostly 'what'; ما زال and ما كان keep their particle
        if word.bare in _ALTHOUGH and following is not None and _told(following):
            tag = "CONJ"  # وإن كان، وإن لم; but وإن الجيش is 'and that'
        if not (
            _content_wins(word, tag, previous, following) or _explains(word, following, after) or _voices(word, words)
        ):
            word.tag, word.conj, word.enclitic = tag, analysis.particle_conj, analysis.particle_pronoun
            word.prep = analysis.particle_prep
            if tag == "Q":
                word.reading = next((r for r in analysis.readings if r.pos == "noun"), None)
            return
    verbs = (
        []
        if time or _is_called(word, previous)
        else [r for r in analysis.verbs if verb_possible(r, previous, following, after)]
    )
    nouns = list(analysis.nouns)
    if nouns and _is_called(word, previous) and all(r.prep or r.conj for r in nouns):
        nouns = []  # قال *وليد* الخطيب: no 'and to a hand'
    if verbs and (not nouns or verb_wins(verbs, nouns, previous, following, after, verb_open)):
        mood = _governed_mood(previous)
        verbs = [r for r in verbs if mood and r.features.tense == mood] or verbs
        word.readings = tuple([r for r in verbs if r.features.person == 3] or verbs)
        _choose(word, "V", _best_verb(verbs, previous, following))
    elif nouns:
        if len(nouns) > 1:
            nouns = [
                r for r in nouns if r.enclitic != "ي"
            ] or nouns  # 'my' is rare in reports: تكفيري is no verbal noun
        if word.folded.startswith("لل", len(nouns[0].conj)):
            nouns = [r for r in nouns if r.article != _is_governed(following)] or nouns
        word.readings = tuple(nouns)
        reading = _best_noun(nouns, previous)
        _choose(word, "A" if reading.pos == "adjective" else "N", reading)
    elif not time and previous is not None and (alone := _only_a_verb(analysis.readings, previous)):
        word.readings = tuple(alone)
        _choose(word, "V", _best_verb(alone, previous, following))
        if previous.tag == "P":
            previous.tag = "REL"
    elif not time and not analysis.verbs and verb_shaped(word, previous):
        word.tag = "V"
        word.conj = "و" if word.folded[0] == "و" else ""
    else:
        word.tag = "X"
        _split_unknown(word)


def _is_governed(word: Word | None) -> bool:
    """True for a noun that can stand in the genitive right behind another: للقاء *الوزير*; but للقاء *الأخير*."""
    if word is None or word.kind != "word" or word.analysis.particle:
        return False
    return any(r.pos == "noun" and not r.conj and not r.prep for r in word.analysis.nouns)


def _is_called(word: Word, previous: Word | None) -> bool:
    """True for a given name that could be a verb where no verb stands: right behind a verb of saying, which has its speaker there (قال
    *سامر* الخولي), and inside a name (خالد بن *ناصر*)."""
    if word.analysis.given is None or previous is None:
        return False
    if previous.folded in LINKS and not previous.analysis.readings and not previous.analysis.particle:
        return True
    said = previous.tag == "V" and previous.reading is not None and previous.reading.has_use("cue")
    return said and not word.analysis.given[1] and not word.analysis.given[2]


def _only_a_verb(readings: Sequence[Reading], previous: Word) -> list[Reading]:
    """The readings of a word that can only be a verb behind 'who' spelt like a preposition (من *يفجرون*) or behind a demonstrative
    that ends a phrase (ردا على ذلك *استهدفت*)."""
    if previous.enclitic or previous.prep or not (previous.tag == "DEM" or previous.folded in ("من", "ومن")):
        return []
    return [
        r
        for r in readings
        if r.pos == "verb"
        and not r.prep
        and r.features.person == 3
        and r.features.tense in ("perfect", "imperfect")
        and (r.features.gender, r.features.number) != ("f", "pl")
    ]


def _choose(word: Word, tag: str, reading: Reading) -> None:
    word.tag, word.reading = tag, reading
    word.conj, word.prep, word.enclitic, word.article = reading.conj, reading.prep, reading.enclitic, reading.article


def _content_wins(word: Word, tag: str, previous: Word | None, following: Word | None) -> bool:
    """True when a function word is the content word of the same spelling here: قبل 'accepted', حول 'turned', وراء …"""
    if tag not in ("P", "SUB", "Q"):
        return False
    verbs = [
        r
        for r in word.analysis.readings
        if r.pos == "verb" and not r.conj and (r.future or r.features.tense == "perfect")
    ]
    if not verbs or following is None:
        return False
    after_marker = (previous is not None and previous.tag in ("NEG", "COMP")) or (
        previous is not None and previous.folded in ("قد", "لقد", "الذي", "التي")
    )
    return after_marker and previous is not None and word.folded not in ("من", "في", "ان")


_ALTHOUGH = frozenset({"وإن", "وان"})
_NOT = "لم"


def _told(word: Word) -> bool:
    """Whether a word can be a verb in the perfect, or the negation that stands for one."""
    return word.folded == _NOT or any(r.features.tense == "perfect" for r in word.analysis.verbs)


_BETWEEN, _THAT = "بين", ("ان",)
_ACROSS, _ABOUT = "عبر", "عن"
MAX_SPEAKER = 6
"""Words from عبّر to the عن of what somebody voices."""


def _explains(word: Word, following: Word | None, after: Word | None) -> bool:
    """True for بيّن 'explained', by its printed shadda or by what follows, which between two never does: بين *المتحدث أن* …"""
    if word.analysis.particle_stem != _BETWEEN or word.analysis.particle_pronoun or word.analysis.particle_prep:
        return False
    if not any(r.pos == "verb" for r in word.analysis.readings):
        return False
    if following is not None and "complementizer" in following.analysis.particle:
        return True  # وبين *أن* القوات انسحبت
    definite = following is not None and following.folded.startswith("ال") and after is not None
    return _SHADDA_ON_YA in word.text or (definite and after is not None and after.folded in _THAT)


_SHADDA_ON_YA = "ي" + SHADDA


def _voices(word: Word, words: list[Word]) -> bool:
    """True for عبّر 'voiced' at the head of a statement, with عن behind who speaks: وعبر *الوزير عن* قلقه."""
    if word.analysis.particle_stem != _ACROSS or word.analysis.particle_pronoun or word.analysis.particle_prep:
        return False
    if word.index and words[word.index - 1].kind not in ("punct", "quote"):
        return False
    for other in words[word.index + 1 : word.index + 1 + MAX_SPEAKER]:
        if other.kind in ("punct", "quote"):
            return False
        if other.folded == _ABOUT:
            return other.index > word.index + 1
    return False


_MOODS = {
    "لم": "jussive",
    "لما": "jussive",
    "لن": "subjunctive",
    "ان": "subjunctive",
    "كي": "subjunctive",
    "حتي": "subjunctive",
}


def _governed_mood(previous: Word | None) -> str:
    """The mood that a particle demands of the verb behind it; "" for none."""
    return _MOODS.get(previous.folded.removeprefix("و"), "") if previous is not None else ""


def _best_verb(verbs: list[Reading], previous: Word | None, following: Word | None) -> Reading:
    """Prefers third person, the mood that the particle before it governs, the gender of a noun right behind, and readings that
    the lexicon uses for coding."""
    if len(verbs) == 1:
        return verbs[0]
    gender = _gender_of(following)
    mood = _governed_mood(previous)

    def rank(reading: Reading) -> tuple[int, ...]:
        features = reading.features
        return (
            int(bool(mood) and features.tense != mood),
            int(features.person != 3),
            int(bool(gender) and features.number == "sg" and features.gender != gender),
            int(not reading.has_any(("event", "cue", "light"))),
            int(features.tense not in ("perfect", "imperfect") and not mood),
            int(bool(reading.enclitic) and not features.before_pronoun and reading.enclitic == "ك"),
            int(features.voice == "passive"),
        )

    return min(verbs, key=rank)


def _gender_of(word: Word | None) -> str:
    """The gender of a singular noun from its readings; "" where unknown."""
    if word is None or word.kind != "word":
        return ""
    found = {r.features.gender for r in word.analysis.readings if r.pos == "noun" and r.features.number == "sg"}
    return found.pop() if len(found) == 1 else ""


def _best_noun(nouns: list[Reading], previous: Word | None) -> Reading:
    if len(nouns) == 1:
        return nouns[0]
    behind = previous is not None and previous.tag in ("N", "A", "X")
    if (
        behind
        and previous is not None
        and previous.tag == "N"
        and previous.reading is not None
        and (previous.reading.has_use("event") or previous.reading.has_use("light"))
    ):
        behind = not any(r.pos == "noun" and r.has_use("role") for r in nouns)  # إعدام أسرى

    def rank(reading: Reading) -> tuple[int, ...]:
        adjective = reading.pos == "adjective"
        after_noun = behind and previous is not None and previous.article == reading.article
        if after_noun and reading.article and previous is not None and _begins_anew(nouns, previous):
            after_noun = False
        useful = any(kind != "word" for kind in reading.lexeme.rows)
        plural_of_women = adjective and reading.features.gender == "f" and reading.features.number == "pl"
        return (
            int(not _two_like(reading, previous)),
            int(not useful),
            int(plural_of_women),
            int(adjective != after_noun),
            int(bool(reading.enclitic)),
        )

    return min(nouns, key=rank)


def _two_like(reading: Reading, previous: Word | None) -> bool:
    """True for the adjective of a dual, which governs nothing while it has its ن: هجومين *انتحاريين*."""
    if reading.pos != "adjective" or reading.features.number != "du" or previous is None or previous.tag != "N":
        return False
    before = previous.reading
    return (
        before is not None
        and before.features.number == "du"
        and not before.features.construct
        and not reading.conj
        and previous.article == reading.article
        and previous.folded.endswith("ن")
        and not previous.enclitic
    )


_PERSONS = frozenset({"member", "kin", "office", "force", "body", "institution", "group"})
"""Classes of role nouns that no plan or project describes."""


def _begins_anew(readings: list[Reading], previous: Word) -> bool:
    """True for a definite noun that looks like an adjective of the noun before it: أحبطت الشرطة *المخطط*، انتقد الكاتب *المشروع*."""
    nouns = [r for r in readings if r.pos == "noun"]
    adjectives = [r for r in readings if r.pos == "adjective"]
    if not nouns or not adjectives or previous.reading is None:
        return False
    gender = _gender_of(previous) if previous.reading.features.number == "sg" else ""
    if gender and all(r.features.number == "sg" and r.features.gender not in ("", gender) for r in adjectives):
        return True
    doer = previous.reading.is_any("role", _PERSONS)
    return doer and any(r.is_a("word", "act") for r in nouns)


def verb_shaped(word: Word, previous: Word | None) -> bool:
    """An unknown word that looks like a verb where a verb may stand: ي/ت/سي… after a particle or at a clause's head."""
    folded = word.folded
    if folded.startswith("ال") or word.bare.endswith(("ة", "ى", "اء", "ات")) or len(folded) < 4:
        return False
    if (previous is not None and previous.tag in ("NEG", "COMP", "REL")) or (
        previous is not None and previous.folded in ("قد", "لقد", "سوف")
    ):
        return folded[0] in "ياتن" or previous.folded in ("قد", "لقد", "الذي", "التي", "ما")
    core = folded[1:] if folded[0] in "وف" and len(folded) > 4 else folded
    return core.startswith(("سي", "ست", "سن")) and len(core) > 4 and not core.endswith(("ه", "يه")) and core[1] == "ي"


def _split_unknown(word: Word) -> None:
    """Takes attached particles off an unknown nominal where the article shows them: وبالـ، وال، بال، لل."""
    rest = word.folded
    if rest[0] in "وف" and rest[1:3] in ("ال", "بال"[:2], "لل") and len(rest) > 4:
        word.conj, rest = rest[0], rest[1:]
    if rest.startswith("لل") and len(rest) > 4:
        word.prep, word.article = "ل", True
    elif rest[0] in "بك" and rest[1:3] == "ال" and len(rest) > 5:
        word.prep, word.article = rest[0], True
    elif rest.startswith("ال") and len(rest) > 3:
        word.article = True
