"""Participles and regular verbal nouns (masdars) of a verb."""

from __future__ import annotations

from dataclasses import dataclass

from rasid.arabic.spelling import spell
from rasid.arabic.verb_stems import Verb, build, onset

__all__ = ["Participles", "participles", "verbal_nouns"]

_HOLLOW_IN_Y = frozenset({"نال", "هاب", "شاء"})  # imperfect in ā whose radical is ي: مهيب, not مهوب
_ACTIVE_IN_A = frozenset({"VII", "VIII"})  # hollow participles that do not tell the voices apart: محتاج

# فِعال is a verbal noun of Form III for some verbs only (طلاب is not one of طالب), so they are listed.
_WITH_FIAL = frozenset({
    "قاتل", "جاهد", "ناقش", "حاور", "دافع", "نازع", "صارع", "سابق", "خالف", "عاقب", "حاسب", "حاصر", "كافح", "ناضل",
    "لاقى", "نادى", "عادى", "فارق", "وافق", "عانق", "عاتب", "ساجل", "جادل", "عالج", "راهن", "خاصم", "شاق", "واصل",
    "جاور", "نافق", "خادع", "طارد", "نازل", "قارع",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Participles:
    """Active and passive participle, masculine singular; of defective verbs the indefinite shape (داع, مدعى)."""

    active: str
    passive: str


def participles(verb: Verb) -> Participles:
    """مهاجم and مهاجم, قاتل and مقتول, داع and مدعو, مستعيد and مستعاد."""
    if verb.form == "I":
        return Participles(spell(_active_of_form_one(verb)), spell(_passive_of_form_one(verb)))
    hollow_in_a = verb.kind == "hollow" and verb.form in _ACTIVE_IN_A
    active = build(verb, "mu" + onset(verb, "imperfect", "active")[2:], "a" if hollow_in_a else "i", "i")
    passive = build(verb, "mu" + onset(verb, "imperfect", "passive")[2:], "a", "Y")
    return Participles(
        spell(_indefinite(active.before_vowel + active.ending)), spell(passive.before_vowel + passive.ending)
    )


def _active_of_form_one(verb: Verb) -> str:
    if verb.kind == "hollow":
        return f"{verb.initial}A'" if verb.last == "'" else f"{verb.initial}A'i{verb.last}"  # جاء (جاءٍ), قائل
    if verb.kind == "doubled":
        return f"{verb.initial}A{verb.last * 2}"
    return _indefinite(f"{verb.initial}A{verb.middle}i{verb.last}")


def _indefinite(sounds: str) -> str:
    """A final hamza after ā stands on the line, though a vowel follows: راء for راءٍ."""
    return sounds[:-1] if sounds.endswith("A'i") else sounds


def _passive_of_form_one(verb: Verb) -> str:
    if verb.kind == "hollow":
        in_y = verb.imperfect_vowel == "I" or verb.lemma in _HOLLOW_IN_Y
        return f"ma{verb.initial}{'I' if in_y else 'U'}{verb.last}"
    if verb.kind == "defective":
        return f"ma{verb.initial}{verb.middle}{'U' if verb.perfect_vowel == 'A' else 'I'}"
    return f"ma{verb.initial}{verb.middle}U{verb.last}"


def verbal_nouns(verb: Verb) -> tuple[str, ...]:
    """The regular verbal nouns of Forms II–X and the quadriliterals; those of Form I are words to learn."""
    match verb.form:
        case "I":
            sounds: tuple[str, ...] = ()
        case "II":
            sounds = (_form_two(verb),)
        case "III":
            sounds = _form_three(verb)
        case "V" | "VI" | "QII":
            sounds = _in_u(verb)
        case "QI":
            sounds = (onset(verb, "perfect", "active") + verb.middle + "a" + verb.last + "ap",)
        case _:
            sounds = (_in_long_a(verb),)
    return tuple(dict.fromkeys(spell(noun) for noun in sounds))


def _form_two(verb: Verb) -> str:
    if verb.kind == "defective":
        return f"ta{verb.initial}{verb.middle}iyap"  # تسوية
    if verb.last == "'":
        return f"ta{verb.initial}{verb.middle}i'ap"  # تهنئة
    return f"ta{verb.initial}{verb.middle}I{verb.last}"


def _form_three(verb: Verb) -> tuple[str, ...]:
    before = f"mu{verb.initial}A"
    if verb.kind == "defective":
        nouns = [f"{before}{verb.middle}Ap", f"{verb.initial}i{verb.middle}A'"]  # ملاقاة, لقاء
    elif verb.kind == "doubled":
        nouns = [f"{before}{verb.last * 2}ap", f"{verb.initial}i{verb.middle}A{verb.last}"]
    else:
        nouns = [f"{before}{verb.middle}a{verb.last}ap", f"{verb.initial}i{verb.middle}A{verb.last}"]
    return tuple(nouns if verb.lemma in _WITH_FIAL else nouns[:1])


def _in_u(verb: Verb) -> tuple[str, ...]:
    before = onset(verb, "perfect", "active")
    if verb.kind == "defective":
        return f"{before}{verb.middle}I", f"{before}{verb.middle}i"  # تبني, تبن
    if verb.kind == "doubled":
        return (f"{before}{verb.last * 2}",)
    return (f"{before}{verb.middle}u{verb.last}",)


# What stands before the middle radical, ā and the last radical: إعلان, انفجار, احتلال, احمرار, استخدام, اطمئنان.
_BEFORE_LONG_A = {
    "IV": "'i{i}",
    "VII": "Win{i}i",
    "VIII": "Wi{i}i",
    "IX": "Wi{i}i",
    "X": "Wisti{i}",
    "QIV": "Wi{p}i{q}",
}


def _in_long_a(verb: Verb) -> str:
    i = verb.initial
    before = _BEFORE_LONG_A[verb.form].format(i=i, p=i[:-1], q=i[-1:])
    if verb.kind == "hollow":
        if verb.form in ("VII", "VIII"):
            return f"{before}yA{verb.last}"  # انحياز, احتياج
        return f"{before}A{verb.last}ap"  # إدانة, استعادة
    if verb.kind == "defective":
        return f"{before}{'' if verb.drops_middle else verb.middle}A'" + ("ap" if verb.drops_middle else "")
    return f"{before}{verb.middle}A{verb.last}"
