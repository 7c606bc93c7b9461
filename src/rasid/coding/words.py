"""Words: each token with its possible readings, and the one that the context leaves.

A reading is a way to take a printed word apart: attached conjunction, preposition or future س, article, a form of a known
lexeme, attached pronoun. The analysis of a spelling does not depend on the text and is cached; `tag_words` then chooses.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from rasid.arabic.letters import fold, offset_in
from rasid.arabic.tokens import Token
from rasid.arabic.verbs import passive_vowels
from rasid.knowledge.lexeme import Features, Lexeme
from rasid.knowledge.lexicon import PARTICIPLE, Lexicon

PRONOUNS = tuple(fold(p) for p in ("هما", "كما", "هم", "هن", "ها", "نا", "كم", "كن", "ني", "ه", "ك", "ي"))
_PRONOUNS_ENDING = {p[-1]: tuple(q for q in PRONOUNS if q[-1] == p[-1]) for p in PRONOUNS}
"""The pronouns by their last letter."""
_PREP_STEMS = {
    fold(k): v
    for k, v in {
        "في": "في",
        "من": "من",
        "عن": "عن",
        "علي": "على",
        "إلي": "إلى",
        "مع": "مع",
        "بين": "بين",
        "ضد": "ضد",
        "لدي": "لدى",
        "ل": "ل",
        "ب": "ب",
        "عند": "عند",
        "حول": "حول",
        "تجاه": "تجاه",
        "خلال": "خلال",
        "من قبل": "من قبل",
        "وراء": "وراء",
        "أمام": "أمام",
        "نحو": "نحو",
        "دون": "دون",
    }.items()
}
_STRONG_PARTICLES = frozenset(
    fold(w) for w in ("قد", "لم", "لن", "لا", "أن", "إن", "هو", "هي", "هم", "ما", "كان", "هنا", "هناك", "لكن")
)
"""Function words that an attached و or ف leaves recognisable even where the whole is also a word: فقد."""
BARE_LAM = frozenset({"لـ", "ل"})
"""ل printed apart before a name in quotation marks: قال *لـ*«الوطن» إن."""
_NONE: frozenset[str] = frozenset()
_NUNATION = "\u064b\u064c\u064d"
MAX_ANALYSES = 12_000
"""Spellings in each half of the cache of one coder. When the newer half is full it becomes the older one, and what was in that and has
not been met again is forgotten: common words stay, and memory is bounded (about 1.5 kB a spelling)."""


class Reading:
    """One way to take a word apart. `number` is the index of the lexeme, `stem_start` that of the stem (article included) in the folded
    word, `rows` what the lexeme is good for."""

    __slots__ = (
        "article", "conj", "enclitic", "features", "future", "lexeme", "number", "pos", "prep", "rows", "stem_start",
    )  # fmt: skip

    def __init__(
        self, lexeme: Lexeme, number: int, features: Features, conj: str, prep: str, future: bool, article: bool,
        enclitic: str, stem_start: int,
    ) -> None:  # fmt: skip
        self.lexeme, self.number, self.features = lexeme, number, features
        self.pos, self.rows = features.pos, lexeme.rows
        self.conj, self.prep, self.future, self.article = conj, prep, future, article
        self.enclitic, self.stem_start = enclitic, stem_start

    def uses(self, kind: str) -> tuple[int, ...]:
        return self.rows.get(kind, ())

    def has_use(self, kind: str) -> bool:
        return kind in self.rows

    def has_any(self, kinds: tuple[str, ...]) -> bool:
        """True for a word with a use of one of the kinds."""
        return any(kind in self.rows for kind in kinds)

    def is_a(self, kind: str, detail: str) -> bool:
        """True for a word with that use: `("role", "member")`, `("word", "auxiliary")`."""
        return kind in self.rows and any(u.kind == kind and u.detail == detail for u in self.lexeme.uses)

    def is_any(self, kind: str, details: Collection[str]) -> bool:
        """True for a word with a use of the kind and one of the details."""
        return kind in self.rows and any(u.kind == kind and u.detail in details for u in self.lexeme.uses)


class Analysis:
    """Everything that can be said about a spelling alone. `keys` are (key, conj, prep, start) for names, `begins` those of them with which a
    phrase of the lexicon begins, `spellings` what word lists may
    name it by (as printed, and without attached particles and article), `kinds` the kinds of use of all its readings, `classes` the classes
    of the word lists that they belong to; `verbs` are the readings as a verb, `nouns` those as a noun or adjective. `given`: the
    (key, conj, prep) under which it is a given name."""

    __slots__ = (
        "begins", "classes", "given", "keys", "kinds", "nouns", "particle", "particle_conj", "particle_prep", "particle_pronoun", "particle_stem",
        "readings", "spellings", "verbs",
    )  # fmt: skip

    def __init__(
        self,
        readings: tuple[Reading, ...],
        particle: frozenset[str],
        particle_conj: str,
        particle_pronoun: str,
        particle_stem: str,
        keys: tuple[tuple[str, str, str, int], ...],
        particle_prep: str = "",
        spellings: tuple[str, ...] = (),
        kinds: frozenset[str] = _NONE,
        classes: frozenset[str] = _NONE,
        verbs: tuple[Reading, ...] = (),
        nouns: tuple[Reading, ...] = (),
        given: tuple[str, str, str] | None = None,
        begins: tuple[tuple[str, str, str, int], ...] = (),
    ) -> None:
        self.readings, self.verbs, self.nouns = readings, verbs, nouns
        self.particle, self.particle_conj, self.particle_pronoun = particle, particle_conj, particle_pronoun
        self.particle_stem, self.particle_prep = particle_stem, particle_prep
        self.keys, self.begins, self.spellings, self.given = keys, begins, spellings, given
        self.kinds, self.classes = kinds, classes


class Word:
    """A token in its sentence. `readings` are those that agree with the tag and the context, `reading` the best of them. `tag` is one of V N A (verb, noun, adjective), X (unknown nominal), P (preposition), REL, COMP,
    NEG, SUB, CONJ, DEM, PRON, Q (quantifier), PART, NUM, QUOTE, PUNCT, LATIN."""

    __slots__ = (
        "analysis",
        "article",
        "bare",
        "clause",
        "conj",
        "enclitic",
        "end",
        "folded",
        "index",
        "kind",
        "prep",
        "reading",
        "readings",
        "start",
        "tag",
        "text",
    )

    def __init__(self, index: int, token: Token, analysis: Analysis) -> None:
        self.index, self.start, self.end, self.text = index, token.start, token.end, token.text
        self.folded, self.bare, self.kind, self.analysis = token.folded, token.bare, token.kind, analysis
        self.reading: Reading | None = None
        self.readings: tuple[Reading, ...] = ()
        self.tag = ""
        self.conj = self.prep = self.enclitic = ""
        self.article = False
        self.clause = -1

    def __repr__(self) -> str:
        return f"<{self.index} {self.text} {self.tag}{' +' + self.prep if self.prep else ''}>"

    def offset(self, folded_index: int) -> int:
        """The document offset of a character of the folded word."""
        if len(self.text) == len(self.folded):
            return self.start + folded_index
        return self.start + offset_in(self.text, folded_index)

    @property
    def stem_offset(self) -> int:
        """Where the word begins without attached conjunction and preposition (لل keeps its first ل)."""
        skip = len(self.conj) + (
            len(self.prep) if self.prep and not self.folded[len(self.conj) :].startswith("لل") else 0
        )
        return self.offset(skip)

    @property
    def nominal(self) -> bool:
        return self.tag in ("N", "A", "X", "Q")

    @property
    def lemma(self) -> str:
        return self.reading.lexeme.key if self.reading else self.bare


def _plain_verb(reading: Reading) -> bool:
    """True for a verb that is neither an act nor a cue."""
    return reading.pos == "verb" and all(u.kind == "word" for u in reading.lexeme.uses)


def _tells(reading: Reading) -> bool:
    """True for an act or a cue: 'he', 'she' or 'they' did or said, or a noun in the accusative (*وردا* على القصف)."""
    if not reading.has_any(("event", "cue", "light")):
        return False
    features = reading.features
    if reading.pos == "verb":
        return features.tense == "perfect" and features.person == 3 and features.number != "du"
    return reading.pos == "noun" and features.case == "acc"


def has_class(word: Word, *names: str) -> bool:
    """True for a word of one of the classes of the word lists (`words/*.tsv`), in any of its readings."""
    return not word.analysis.classes.isdisjoint(names)


def is_crowd(word: Word) -> bool:
    """A number in words that stands for people by itself, as the head of a phrase: تظاهر *المئات*، قتل *ستة*."""
    return word.tag == "NUM" and word.kind == "word" and word.folded.removeprefix("و") not in _ONE


def noun_readings(word: Word) -> list[Reading]:
    """The readings as a noun or adjective that the chosen one leaves open. Reports hardly say 'my': مدني is no 'my cities'."""
    chosen = word.reading
    return [
        r
        for r in word.analysis.readings
        if r.pos != "verb"
        and (chosen is None or r.article == chosen.article)
        and (r.enclitic != "ي" or (chosen is not None and chosen.enclitic == "ي"))
    ]


def _addresses(reading: Reading) -> bool:
    """True for a verb in the second person, which reports hardly print: سيتم is 'will be done', not 'you were grieved'."""
    return reading.pos == "verb" and reading.features.person == 2


_HAMZA_ABOVE = frozenset({"وأن", "أبان"})
"""Words that are no particles, as the same letters with another hamza are: وأن is 'and that' (وإن 'although'), أبان 'explained' (إبان 'during')."""
_ONE = frozenset({"واحد", "واحده", "احد", "احدي"})


class WordAnalyzer:
    """Analyses spellings with the lexicon; safe to share between threads (the cache only ever gains equal values)."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._cache: dict[tuple[str, str], Analysis] = {}
        self._older: dict[tuple[str, str], Analysis] = {}
        self._sets: dict[frozenset[str], frozenset[str]] = {}
        self._plain = [self._fits(f, "", "", False, False, "") for f in lexicon.features]
        self._definite = [self._fits(f, "", "", False, True, "") for f in lexicon.features]
        self._particles = {w: frozenset(c) for w, c in lexicon.particles.items()}
        self._pronominal = {
            stem + pronoun: (prep, pronoun)
            for stem, prep in _PREP_STEMS.items()
            for pronoun in PRONOUNS
            if " " not in stem and len(stem) > 1
        }
        self._pronominal |= {
            stem + p: (stem, p) for stem in ("ل", "ب") for p in ("ه", "ها", "هم", "هما", "نا", "كم", "هن", "ي", "ك")
        }
        self._pronominal |= {"مني": ("من", "ي"), "عني": ("عن", "ي")}

    def words(self, tokens: list[Token], *, dotless: bool = False) -> list[Word]:
        """The words of a sentence with their readings; `tag_words` chooses among them. `dotless`: the text prints ه for ة."""
        if dotless:
            tokens = [self._dotted(token) for token in tokens]
        return [Word(index, token, self.analyse(token)) for index, token in enumerate(tokens)]

    def _dotted(self, token: Token) -> Token:
        """The token as it is spelled with ة, unless only a pronoun makes sense of its ه: غزه, but قواته."""
        if token.kind != "word" or not token.bare.endswith("ه") or len(token.bare) < 4:
            return token
        dotted = Token(token.start, token.end, token.text, token.folded, token.bare[:-1] + "ة", token.kind)
        plain = self.analyse(token)
        pronoun = plain.particle_pronoun or any(r.enclitic or not r.lexeme.key.endswith("ه") for r in plain.readings)
        return token if pronoun and not self.analyse(dotted).readings else dotted

    def analyse(self, token: Token) -> Analysis:
        """The analysis of one token's spelling."""
        key = (token.text, token.bare)
        found = self._cache.get(key)
        if found is None:
            found = self._older.get(key) or self._new(token)
            if len(self._cache) >= MAX_ANALYSES:
                self._older, self._cache = self._cache, {}
            self._cache[key] = found
        return found

    def _new(self, token: Token) -> Analysis:
        if token.kind == "word":
            return self._analyse(token)
        keys = ((token.folded, "", "", 0),)
        return Analysis((), _NONE, "", "", "", keys, "", (token.folded,), begins=self._begin(keys))

    def _analyse(self, token: Token) -> Analysis:
        word, bare = token.folded, token.bare
        readings: list[Reading] = []
        keys: list[tuple[str, str, str, int]] = []
        particle, particle_conj, pronoun, stem = self._particles.get(word, frozenset()), "", "", word
        if bare in _HAMZA_ABOVE:
            particle = frozenset()
        particle_prep = ""
        for conj in ("", word[0]) if len(word) > 2 and word[0] in "وف" else ("",):
            rest = word[len(conj) :]
            hidden = bare[len(conj) :] in _HAMZA_ABOVE
            if (
                conj
                and not particle
                and not hidden
                and rest in self._particles
                and (not readings or rest in _STRONG_PARTICLES)
            ):
                particle, particle_conj, stem = self._particles[rest], conj, rest
            if not particle and rest in self._pronominal and not readings:
                prep, pronoun = self._pronominal[rest]
                particle, particle_conj, stem = frozenset({"preposition"}), conj, fold(prep)
            if (
                not particle
                and len(rest) > 3
                and rest[0] in "بلك"
                and "demonstrative" in self._particles.get(rest[1:], ())
            ):
                particle, particle_conj, stem, particle_prep = self._particles[rest[1:]], conj, rest[1:], rest[0]
            found = self._stems(rest, conj, bare)
            # 'واتهم' is و + اتهم: a reading that no report prints (an imperative) does not rule out the conjunction
            if not conj or all(r.features.tense == "imperative" for r in readings):
                readings += found
            elif conj == "و" and all(_plain_verb(r) for r in readings):
                # 'ودعا' is hardly ever 'the two bade farewell': the verb of an act or of speech behind و comes first
                readings = [r for r in found if _tells(r)] + readings
            keys += self._keys(rest, conj)
        if bare.endswith("ه") and any(r.enclitic == "ه" for r in readings):
            # where ه can be 'his' it is: موقعه is his position, and not the battle (موقعة)
            readings = [
                r
                for r in readings
                if r.enclitic or r.pos == "verb" or r.features.gender != "f" or r.features.number != "sg"
            ]
        if token.text != bare and any(mark in token.text for mark in _NUNATION):
            # only nouns are printed with nunation: عضواً is no verb
            readings = [r for r in readings if r.pos != "verb" or r.features.tense == PARTICIPLE]
        shown = passive_vowels(token.text) if token.text != bare else None
        if shown:
            agreeing = [r for r in readings if r.features.pos != "verb" or r.features.voice == shown]
            readings = agreeing or readings
        spellings = dict.fromkeys([word, *(key for key, _, _, _ in keys)])
        spellings |= dict.fromkeys([key[2:] for key in spellings if key.startswith("ال") and len(key) > 3])
        every = tuple(readings)
        verbs = tuple([r for r in every if r.pos == "verb"])
        return Analysis(
            every,
            particle,
            particle_conj,
            pronoun,
            stem,
            tuple(keys),
            particle_prep,
            tuple(spellings),
            self._one(frozenset().union(*(r.lexeme.rows for r in readings))),
            self._one(frozenset().union(*(r.lexeme.classes for r in readings))),
            every if len(verbs) == len(every) else verbs,
            tuple([r for r in every if r.pos != "verb"]) if verbs else every,
            self._given(keys),
            self._begin(keys),
        )

    def _begin(self, keys: Iterable[tuple[str, str, str, int]]) -> tuple[tuple[str, str, str, int], ...]:
        phrases = self.lexicon.phrases
        return tuple([key for key in keys if key[0] in phrases])

    def _one(self, words: frozenset[str]) -> frozenset[str]:
        """One object for all spellings with the same kinds or classes, of which there are few hundred."""
        return self._sets.setdefault(words, words)

    def _given(self, keys: Sequence[tuple[str, str, str, int]]) -> tuple[str, str, str] | None:
        names = self.lexicon.first_names
        return next(((k, c, p) for k, c, p, _ in keys if k in names and not k.startswith("ال")), None)

    def _keys(self, rest: str, conj: str) -> list[tuple[str, str, str, int]]:
        at = len(conj)
        keys = [(rest, conj, "", at)]
        if len(rest) > 3:
            if rest.startswith("لل"):
                keys.append(("ا" + rest, conj, "ل", at))
                keys.append(("ال" + rest[2:], conj, "ل", at))
                keys.append((rest[1:], conj, "ل", at + 1))
            elif rest[0] in "بلك":
                keys.append((rest[1:], conj, rest[0], at + 1))
        elif rest in ("بما", "لما"):
            keys.append(("ما", conj, rest[0], at + 1))
        return keys

    def _stems(self, rest: str, conj: str, bare: str) -> list[Reading]:
        """All readings of a word after its conjunction; a reading without attached preposition rules out those with one."""
        at = len(conj)
        readings = self._lookup(rest, conj, "", False, False, at, bare)
        if rest.startswith("ال") and len(rest) > 3:
            readings += self._lookup(rest[2:], conj, "", False, True, at, bare)
        if readings:
            if len(rest) > 3 and rest[0] in "بل" and all(u.kind == "word" for r in readings for u in r.lexeme.uses):
                # 'لحي' is more often 'to the quarter of' than 'beards': a word that matters behind the letter stays possible
                # (but كبير is 'big', not 'like a well')
                split = self._lookup(rest[1:], conj, rest[0], False, False, at + 1, bare)
                readings += [r for r in split if r.has_any(("event", "role", "place-head")) and not r.enclitic]
            if len(rest) > 3 and rest[0] == "س" and all(_addresses(r) for r in readings):
                readings = self._lookup(rest[1:], conj, "", True, False, at + 1, bare) or readings
            return readings
        if rest.startswith("لل") and len(rest) > 3:
            # للقاء: 'for the meeting' or 'for a meeting of', which only what follows shows
            return (
                self._lookup(rest[2:], conj, "ل", False, True, at, bare)
                + self._lookup(rest[1:], conj, "ل", False, True, at, bare)
                + self._lookup(rest[1:], conj, "ل", False, False, at + 1, bare)
            )
        if len(rest) > 2 and rest[0] in "بلك":
            readings += self._lookup(rest[1:], conj, rest[0], False, False, at + 1, bare)
            if rest[1:3] == "ال" and len(rest) > 4:
                readings += self._lookup(rest[3:], conj, rest[0], False, True, at + 1, bare)
        if len(rest) > 3 and rest[0] == "س":
            readings += self._lookup(rest[1:], conj, "", True, False, at + 1, bare)
        return readings

    def _lookup(
        self, stem: str, conj: str, prep: str, future: bool, article: bool, at: int, bare: str
    ) -> list[Reading]:
        lexicon = self.lexicon
        found: list[Reading] = []
        candidates = [(stem, "")]
        if not article:
            candidates += [
                (stem[: -len(p)], p)
                for p in _PRONOUNS_ENDING.get(stem[-1:], ())
                if len(stem) - len(p) >= 2 and stem.endswith(p)
            ]
        for form, enclitic in candidates:
            pairs = lexicon.analyses(form)
            if not pairs:
                continue
            if enclitic == "ه" and bare.endswith("ة"):
                continue
            known = self._definite if article else None if enclitic or prep or future else self._plain
            for number, feature in pairs:
                features = lexicon.features[feature]
                fits = self._fits(features, form, prep, future, article, enclitic) if known is None else known[feature]
                if fits:
                    found.append(
                        Reading(lexicon.lexemes[number], number, features, conj, prep, future, article, enclitic, at)
                    )
        return found

    @staticmethod
    def _fits(features: Features, form: str, prep: str, future: bool, article: bool, enclitic: str) -> bool:
        if features.before_pronoun and not enclitic:
            return False
        if features.pos == "verb":
            if (
                article
                or prep in ("ب", "ك")
                or (prep == "ل" and features.tense not in ("subjunctive", "imperfect", "jussive"))
            ):
                return False
            if future and features.tense != "imperfect":
                return False
            if enclitic and not features.before_pronoun and form.endswith("وا"):
                return False
            return enclitic not in ("ي",) and (enclitic != "ني" or True)
        if future or (article and features.definite == "no") or (not article and features.definite == "yes"):
            return False
        if enclitic:
            return enclitic != "ني" and (
                features.before_pronoun
                or (features.case != "acc" and not (features.number == "du" and not features.construct))
            )
        return True


def analyzer_of(lexicon: Lexicon) -> WordAnalyzer:
    """The analyzer of a lexicon, shared by all who take words apart with it: coding, search and privacy meet the same words."""
    found = lexicon.kept.get("analyzer")
    if not isinstance(found, WordAnalyzer):
        found = lexicon.kept["analyzer"] = WordAnalyzer(lexicon)
    return found
