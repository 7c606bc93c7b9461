"""How endings join a written noun stem: ة opens to ت, ى to ي, and the hamza changes its seat."""

from __future__ import annotations

__all__ = ["attach", "before_pronoun", "takes_tanwin_alif", "tanwin"]

# Letters that do not join to the left: after them a final ء stays on the line (جزءان), after others it gets ئ (عبئان).
_NON_JOINING = frozenset("ادذرزو")


def attach(stem: str, ending: str) -> tuple[str, ...]:
    """The stem with ان, ين, ون, ات or ة, standard spelling first."""
    last, before = stem[-1], stem[-2:-1]
    if last == "ة":
        if ending in ("ان", "ين", "ا", "ي"):
            return (stem[:-1] + "ت" + ending,)
        return attach(stem[:-1], ending)
    if last == "ى":
        if ending in ("ون", "و"):
            return (stem[:-1] + ending,)  # منفون
        return (stem[:-1] + ("اة" if ending == "ة" else "ي" + ending),)
    if last == "ا":
        return (stem[:-1] + ("و" if len(stem) == 3 else "ي") + ending,)  # عصوان
    if last == "أ":
        if ending[0] == "ا":
            return (stem[:-1] + "آ" + ending[1:], stem + ending)
        return (stem[:-1] + ("ؤ" if ending[0] == "و" else "ئ" if ending[0] == "ي" else "أ") + ending, stem + ending)
    if last == "ء":
        return _attach_to_hamza(stem, before, ending)
    return (stem + ending,)


def _attach_to_hamza(stem: str, before: str, ending: str) -> tuple[str, ...]:
    if ending[0] == "ي":
        return (stem[:-1] + "ئ" + ending,)
    if ending[0] == "و":
        return (stem[:-1] + ("ئ" if before == "ي" else "ؤ") + ending, stem + ending)
    if before not in _NON_JOINING:
        return (stem[:-1] + "ئ" + ending,)  # بريئة, شيئان
    return (stem + ending,)


def takes_tanwin_alif(word: str) -> bool:
    """Whether the indefinite accusative is written with ا: not after ة, ى, ا, أ and اء."""
    return word[-1] not in "ةىاأآ" and not word.endswith("اء")


def tanwin(word: str) -> str:
    """The indefinite accusative: هجوما, شيئا, جزءا; unchanged where tanwin takes no alif."""
    if not takes_tanwin_alif(word):
        return word
    if word[-1] == "ء" and word[-2:-1] not in _NON_JOINING:
        return word[:-1] + "ئا"
    return word + "ا"


def before_pronoun(word: str) -> tuple[tuple[str, str], ...]:
    """The shapes, with their case, that only stand before a pronoun: مهاجمت, مستشفا, أبناؤ and أبنائ."""
    last, before = word[-1], word[-2:-1]
    if last == "ة":
        return ((word[:-1] + "ت", "any"),)
    if last == "ى":
        return ((word[:-1] + "ا", "any"),)
    if last == "أ":
        return ((word[:-1] + "ؤ", "nom"), (word[:-1] + "ئ", "obl"))
    if last == "ؤ":
        return ((word[:-1] + "ئ", "obl"),)
    if last == "ء":
        if before == "ي":
            return ((word[:-1] + "ئ", "any"),)
        return ((word[:-1] + "ؤ", "nom"), (word[:-1] + "ئ", "obl"))
    return ()
