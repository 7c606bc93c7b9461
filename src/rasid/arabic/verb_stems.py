"""Verb specs (``قال/يقول/I``) and the stems that each stem class builds its paradigm from.

A verb is its *initial* (everything before the last two radicals), its *middle* and *last* radical, and a kind that says
how these two behave: ``sound``, ``doubled`` (رد), ``hollow`` (قال: no middle) or ``defective`` (رمى: no last). The
ten forms and the quadriliterals differ only in what they put before the last two radicals and in the vowel between.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rasid.arabic.spelling import SOUND_OF, spellings

__all__ = ["FORMS", "Kind", "Stem", "Tense", "Verb", "VerbError", "Voice", "build", "onset", "parse_verb", "stem"]

Kind = Literal["sound", "doubled", "hollow", "defective"]
Voice = Literal["active", "passive"]
Tense = Literal["perfect", "imperfect"]

# What stands before the last two radicals: perfect active, perfect passive, imperfect active, imperfect passive.
# {i} initial, {m} middle radical, {p} and {q} the initial of a quadriliteral without, and only, its last consonant.
_ONSETS: dict[str, tuple[str, str, str, str]] = {
    "I": ("{i}a", "{i}u", "ya{i}", "yu{i}"),
    "II": ("{i}a{m}", "{i}u{m}", "yu{i}a{m}", "yu{i}a{m}"),
    "III": ("{i}A", "{i}U", "yu{i}A", "yu{i}A"),
    "IV": ("'a{i}", "'u{i}", "yu{i}", "yu{i}"),
    "V": ("ta{i}a{m}", "tu{i}u{m}", "yata{i}a{m}", "yuta{i}a{m}"),
    "VI": ("ta{i}A", "tu{i}U", "yata{i}A", "yuta{i}A"),
    "VII": ("Win{i}a", "Wun{i}u", "yan{i}a", "yun{i}a"),
    "VIII": ("Wi{i}a", "Wu{i}u", "ya{i}a", "yu{i}a"),
    "IX": ("Wi{i}a", "Wu{i}u", "ya{i}a", "yu{i}a"),
    "X": ("Wista{i}", "Wustu{i}", "yasta{i}", "yusta{i}"),
    "QI": ("{p}a{q}", "{p}u{q}", "yu{p}a{q}", "yu{p}a{q}"),
    "QII": ("ta{p}a{q}", "tu{p}u{q}", "yata{p}a{q}", "yuta{p}a{q}"),
    "QIV": ("Wi{p}a{q}", "Wu{p}u{q}", "ya{p}a{q}", "yu{p}a{q}"),
}
FORMS = tuple(_ONSETS)
_COLUMN: dict[tuple[Tense, Voice], int] = {
    ("perfect", "active"): 0,
    ("perfect", "passive"): 1,
    ("imperfect", "active"): 2,
    ("imperfect", "passive"): 3,
}
# Letters that every verb of a form begins with, to be taken off the lemma.
_PREFIX = {"V": "ت", "VI": "ت", "VII": "ان", "VIII": "ا", "IX": "ا", "X": "است", "QII": "ت", "QIV": "ا"}
_LETTERS_OF_INITIAL = {"VIII": 2, "IX": 2, "QI": 2, "QII": 2, "QIV": 3}
_SWALLOWS_T = frozenset("تطدذظث")  # first radicals that merge with the ت of Form VIII: اتهم, ادعى, اطلع
_LONG = {"a": "A", "i": "I", "u": "U"}
_SHORT = {"A": "a", "I": "i", "U": "u"}
_WEAK_FINAL = frozenset("اىي")
_TASHKEEL = frozenset("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0670\u0640")
_SEAT_VOWEL = {"أ": "a", "ؤ": "u", "ئ": "i"}
_IMPERFECT_IN_U = frozenset({"أخذ", "أكل", "أمر", "أمل"})


class VerbError(ValueError):
    """A verb spec that cannot be read; the message says what was expected."""

    def __init__(self, spec: str, expected: str) -> None:
        super().__init__(f"verb {spec!r}: expected {expected}")
        self.spec = spec
        self.expected = expected


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb with its radicals in sounds (see `rasid.arabic.spelling`)."""

    lemma: str  # perfect, third person masculine singular, bare
    imperfect: str  # imperfect, third person masculine singular, bare
    form: str
    kind: Kind
    initial: str
    middle: str  # "" when hollow
    last: str  # "" when defective
    perfect_vowel: str = "a"  # Form I: a i u; its defective verbs: A (دعا) Y (رمى) I (بقي)
    imperfect_vowel: str = "i"  # Form I: a i u, of hollow verbs A I U, of defective verbs U (يدعو) I (يرمي) Y (يبقى)
    drops_initial: bool = False  # وصل: يصل
    drops_middle: bool = False  # رأى: يرى; أرى: يري


@dataclass(frozen=True, slots=True)
class Stem:
    """What the endings are put on."""

    before_vowel: str
    before_consonant: str
    ending: str  # "" or the final long vowel of a defective stem: A Y I U


def onset(verb: Verb, tense: Tense, voice: Voice) -> str:
    """All sounds before the vowel that precedes the last radical, without a middle radical that is still to come."""
    initial = verb.initial
    if verb.drops_initial and tense == "imperfect" and voice == "active":
        initial = ""
    template = _ONSETS[verb.form][_COLUMN[tense, voice]]
    return template.format(i=initial, m=verb.middle, p=initial[:-1], q=initial[-1:])


def stem(verb: Verb, tense: Tense, voice: Voice) -> Stem:
    """The stem of one tense and voice."""
    if tense == "perfect":
        if voice == "passive":
            vowel, final = "i", "I"
        else:
            vowel = verb.perfect_vowel if verb.form == "I" else "a"
            final = vowel if verb.form == "I" else "Y"
    elif voice == "passive":
        vowel, final = "a", "Y"
    elif verb.form == "I":
        vowel = final = verb.imperfect_vowel
    else:
        vowel = _imperfect_vowel(verb)
        final = "Y" if vowel == "a" else "I"
    made = build(verb, onset(verb, tense, voice), vowel, final)
    if verb.kind == "hollow" and verb.form == "I" and tense == "perfect" and voice == "active":
        short = "u" if verb.imperfect_vowel == "U" else "i"  # قُلت but بِعت and خِفت
        return Stem(made.before_vowel, verb.initial + short + verb.last, "")
    return made


def _imperfect_vowel(verb: Verb) -> str:
    if verb.form in ("V", "VI", "QII") or (verb.form in ("VII", "VIII") and verb.kind == "hollow"):
        return "a"
    return "i"


def build(verb: Verb, before: str, vowel: str, final: str) -> Stem:
    """Join what stands before, the last two radicals and the vowel between them, by the verb's kind."""
    if verb.kind == "sound":
        whole = before + verb.middle + vowel + verb.last
        return Stem(whole, whole, "")
    if verb.kind == "doubled":
        bridge = "" if before[-1] in "aiuAU" else vowel
        return Stem(before + bridge + verb.last * 2, before + verb.middle + vowel + verb.last, "")
    if verb.kind == "hollow":
        base = before[:-1] if before[-1] in "aiu" else before
        long = _LONG.get(vowel, vowel)
        return Stem(base + long + verb.last, base + _SHORT[long] + verb.last, "")
    dropped = verb.drops_middle and not (verb.form == "I" and before[0] != "y")
    base = before if dropped else before + verb.middle
    return Stem(base, base, final)


def parse_verb(spec: str) -> Verb:
    """Read ``perfect/imperfect/form``: ``هاجم/يهاجم/III``, ``قال/يقول/I``, ``سيطر/يسيطر/QI``."""
    parts = [part.strip() for part in spec.split("/")]
    if len(parts) != 3 or not all(parts):
        raise VerbError(spec, "perfect/imperfect/form, for example هاجم/يهاجم/III")
    lemma, imperfect = _bare(parts[0]), _bare(parts[1])
    form = parts[2]
    if form not in _ONSETS:
        raise VerbError(spec, f"one of the forms {', '.join(FORMS)}")
    for word in (lemma, imperfect):
        if not word or any(letter not in SOUND_OF and letter not in "أإؤئآاى" for letter in word):
            raise VerbError(spec, f"Arabic letters only, not {word!r}")
    if not imperfect.startswith("ي") or len(imperfect) < 3:
        raise VerbError(spec, "an imperfect of the third person masculine singular, beginning with ي")
    verb = _form_one(spec, lemma, imperfect, parts[1]) if form == "I" else _derived(spec, lemma, imperfect, form)
    _check(spec, verb)
    return verb


def _bare(word: str) -> str:
    return "".join(letter for letter in word if letter not in _TASHKEEL)


def _letters(word: str) -> list[str]:
    """Letters with every hamza as ء and آ as ء and ا."""
    letters: list[str] = []
    for letter in word:
        if letter == "آ":
            letters += ["ء", "ا"]
        else:
            letters.append("ء" if letter in "أإؤئ" else letter)
    return letters


def _sounds(spec: str, letters: list[str]) -> str:
    if any(letter not in SOUND_OF for letter in letters):
        raise VerbError(spec, f"radicals, not a long vowel, in {''.join(letters)!r}")
    return "".join(SOUND_OF[letter] for letter in letters)


def _derived(spec: str, lemma: str, imperfect: str, form: str) -> Verb:
    letters = _letters(lemma)
    if form == "IV":
        if not letters or letters[0] != "ء":
            raise VerbError(spec, "a Form IV verb to begin with أ")
        rest = ["ء", *letters[2:]] if lemma.startswith("آ") else letters[1:]
    else:
        prefix = _PREFIX.get(form, "")
        if not lemma.startswith(prefix):
            raise VerbError(spec, f"a Form {form} verb to begin with {prefix}")
        rest = letters[len(prefix) :]
    if form in ("III", "VI"):
        if len(rest) < 3 or rest[1] != "ا":
            raise VerbError(spec, f"a Form {form} verb to have ا after its first radical")
        rest = [rest[0], *rest[2:]]
    size = _LETTERS_OF_INITIAL.get(form, 1)
    if form == "VIII" and len(rest) == 3 and rest[0] in _SWALLOWS_T and rest[1] != "ت":
        rest = [rest[0], *rest]  # اتهم is i-tt-aham
    if form == "VIII" and (len(rest) < 3 or rest[1] not in "تطدذظث"):
        raise VerbError(spec, "a Form VIII verb to have ت (or ط, د) after its first radical")
    initial, rest = rest[:size], rest[size:]
    core = "".join(rest)
    first = _sounds(spec, initial)
    drops_middle = False
    kind: Kind
    if form == "IV" and core in ("ى", "ا"):
        kind, middle, last, drops_middle = "defective", "'", "", True  # أرى
    elif len(rest) == 1 and form not in ("II", "V", "QI", "QII"):
        kind, middle, last = "doubled", core, core
    elif len(rest) != 2:
        raise VerbError(spec, f"as many letters as a Form {form} verb has, not {lemma!r}")
    elif rest[0] == "ا" and form in ("IV", "VII", "VIII", "X"):
        kind, middle, last = "hollow", "", rest[1]
    elif rest[1] in "اى":
        kind, middle, last = "defective", rest[0], ""
    else:
        kind, middle, last = "sound", rest[0], rest[1]
    if not drops_middle:
        middle, last = _sounds(spec, list(middle)), _sounds(spec, list(last))
    return Verb(lemma, imperfect, form, kind, first, middle, last, drops_middle=drops_middle)


def _form_one(spec: str, lemma: str, imperfect: str, vocalised: str) -> Verb:
    letters, after_prefix = _letters(lemma), _letters(imperfect)[1:]
    first = _sounds(spec, letters[:1])
    if len(letters) == 2:
        radical = _sounds(spec, letters[1:])
        vowel = _SEAT_VOWEL.get(imperfect[1], "i") if first == "'" else "i"
        return Verb(lemma, imperfect, "I", "doubled", first, radical, radical, "a", vowel)
    if len(letters) != 3:
        raise VerbError(spec, f"a Form I verb of two or three letters, not {lemma!r}")
    drops_initial = first == "w" and after_prefix[:1] != ["و"]
    if letters[1] == "ا":
        long = {"ا": "A", "ي": "I", "و": "U"}.get(after_prefix[1] if len(after_prefix) == 3 else "")
        if long is None:
            raise VerbError(spec, f"an imperfect with ا, و or ي before the last letter, not {imperfect!r}")
        return Verb(lemma, imperfect, "I", "hollow", first, "", _sounds(spec, letters[2:]), "a", long)
    middle = _sounds(spec, letters[1:2])
    if letters[2] in _WEAK_FINAL:
        ending = {"و": "U", "ي": "I", "ى": "Y", "ا": "Y"}.get(imperfect[-1])
        if ending is None:
            raise VerbError(spec, f"an imperfect that ends in و, ي or ى, not {imperfect!r}")
        perfect = {"ا": "A", "ى": "Y", "ي": "I"}[letters[2]]
        drops_middle = middle == "'" and "ء" not in after_prefix
        return Verb(lemma, imperfect, "I", "defective", first, middle, "", perfect, ending, drops_initial, drops_middle)
    last = _sounds(spec, letters[2:])
    perfect, vowel = "a", "u" if "\u064f" in vocalised[2:] or lemma in _IMPERFECT_IN_U else "i"
    if middle == "'":
        perfect, vowel = _SEAT_VOWEL.get(lemma[-2], "a"), _SEAT_VOWEL.get(imperfect[-2], "a")
    elif last == "'":
        perfect, vowel = _SEAT_VOWEL.get(lemma[-1], "a"), _SEAT_VOWEL.get(imperfect[-1], "a")
    return Verb(lemma, imperfect, "I", "sound", first, middle, last, perfect, vowel, drops_initial)


def _check(spec: str, verb: Verb) -> None:
    """A spec is right when the paradigm gives back the two forms that it names."""
    for tense, given in (("perfect", verb.lemma), ("imperfect", verb.imperfect)):
        made = stem(verb, "perfect" if tense == "perfect" else "imperfect", "active")
        possible = spellings(made.before_vowel + made.ending)
        if given not in possible:
            raise VerbError(spec, f"the {tense} of a Form {verb.form} verb: {possible[0]!r}, not {given!r}")
