"""What printed tashkeel says about the voice of a verb: قُتل is passive, قَتل active, قتل undecided."""

from __future__ import annotations

from typing import Literal

from rasid.arabic.verb_stems import Verb, Voice

__all__ = ["passive_vowels"]

_FATHA, _DAMMA, _KASRA, _SHADDA, _SUKUN = "\u064e", "\u064f", "\u0650", "\u0651", "\u0652"
_MARKS = frozenset("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670")
_VOWELS = {_FATHA: "a", _DAMMA: "u", _KASRA: "i", _SUKUN: "o"}
_IGNORED = "\u0640"
_IMPERFECT_PREFIXES = frozenset("يتن")
_ASSIMILATED = frozenset("تدطز")
_ENDINGS = ("ون", "ين", "ان", "وا")
# Forms whose imperfect prefix has fatha in the active, so that a damma alone shows the passive.
_FATHA_PREFIX = frozenset({"I", "V", "VI", "VII", "VIII", "IX", "X", "QII", "QIV"})


class _Letter:
    """A letter with the vowel printed on it ("" none, "o" sukun); the order of vowel and shadda is free."""

    __slots__ = ("doubled", "letter", "vowel")

    def __init__(self, letter: str) -> None:
        self.letter = letter
        self.vowel = ""
        self.doubled = False


def passive_vowels(vocalised: str, verb: Verb | None = None) -> Voice | None:
    """Which voice the printed tashkeel shows, or None when it leaves the voice open.

    The word is taken to be a finite verb, with or without و ف س ل before it. With the verb
    known, more can be decided: يُقتل is passive of Form I, but could be an active Form IV.
    """
    letters = _read(vocalised)
    if not any(letter.vowel for letter in letters):
        return None
    letters = _without_particles(letters)
    if len(letters) < 2:
        return None
    first = letters[0]
    if first.letter in "اٱ":
        return _after_connecting_alif(letters)
    if first.letter in _IMPERFECT_PREFIXES and len(letters) > 2 and _is_imperfect(letters, verb):
        return _imperfect(letters, verb)
    if first.letter == "أ" and first.vowel == "u":
        return "passive"  # أُعلن, أُخذ; reports do not speak in the first person singular
    return _perfect(letters, verb)


def _read(word: str) -> list[_Letter]:
    letters: list[_Letter] = []
    for character in word:
        if character in _MARKS:
            if not letters:
                continue
            if character == _SHADDA:
                letters[-1].doubled = True
            else:
                letters[-1].vowel = _VOWELS.get(character, letters[-1].vowel)
        elif character != _IGNORED:
            letters.append(_Letter(character))
    return letters


def _without_particles(letters: list[_Letter]) -> list[_Letter]:
    """Take off و ف, then س ل, where what follows still shows a vowel at its beginning."""
    for particles in ("وف", "سل"):
        if len(letters) < 4 or letters[0].letter not in particles or letters[0].vowel in ("u", "i", "o"):
            continue
        second = letters[1]
        future = second.letter in ("س", "ل") and letters[2].letter in "يتنأ" and letters[2].vowel != ""
        alif = second.letter in "اٱ" and (second.vowel != "" or letters[3].vowel == "u")
        if second.vowel == "u" or future or alif or (particles == "سل" and second.letter in "يتنأ"):
            letters = letters[1:]
    return letters


def _is_imperfect(letters: list[_Letter], verb: Verb | None) -> bool:
    if verb is not None:
        # A verb whose own first letter is ت or ن: تُوفي, نُقل.
        return letters[0].letter != verb.lemma[0] or letters[1].letter == verb.lemma[0] != verb.lemma[1:2]
    if letters[0].letter == "ي":
        return True
    # With ت and ن the next vowel tells: نُقِل is perfect, تُعلَن and تَقتل imperfect; نُقل stays open but is far more
    # often نُقل إلى than an active imperfect.
    if letters[0].vowel == "u":
        if letters[1].vowel == "u":
            return False  # تُوُفي
        if letters[0].letter == "ن" and letters[-1].letter in "ات":
            return False  # نُقلوا, نُفذت: a first person plural has no ending
    return letters[1].vowel == "o" or (letters[0].vowel != "u" and letters[1].vowel != "i") or len(letters) > 3


def _imperfect(letters: list[_Letter], verb: Verb | None) -> Voice | None:
    prefix = letters[0].vowel
    if prefix == "a":
        return "active"
    if prefix != "u":
        return None
    if verb is not None and verb.form in _FATHA_PREFIX:
        return "passive"
    body = letters[1:]
    if len(body) > 3 and "".join(letter.letter for letter in body[-2:]) in _ENDINGS:
        body = body[:-2]
    if body[-1].letter == "ى":
        return "passive"  # يُدعى, يُسمى
    if body[-1].letter == "ي":
        return "active"  # يُعطي
    middle = body[-2] if len(body) > 1 else body[-1]
    if middle.vowel == "i":
        return "active"
    if middle.vowel == "a" and (len(body) > 2 or not middle.doubled):
        return "passive"
    if middle.letter == "ا" and len(body) > 2:
        return "passive"  # يُقال, يُعاد
    if middle.letter == "ي" and len(body) == 3 and not middle.doubled and middle.vowel == "":
        return "active"  # يُعيد
    if verb is None and _looks_long(body):
        return "passive"
    return None


def _looks_long(body: list[_Letter]) -> bool:
    """Forms VIII and X by their ت: يُعتقد, يُستخدم. Their active prefix has fatha."""
    text = "".join(letter.letter for letter in body)
    return (text.startswith("ست") and len(text) > 3) or (len(text) == 4 and text[1] == "ت" and text[2] != "ا")


def _after_connecting_alif(letters: list[_Letter]) -> Voice | None:
    """Forms VII–X and imperatives: اُعتُقل, استُهدف, احتُلّ against اعتَقل and the imperative اُكتُب."""
    vowels = [letter.vowel for letter in letters]
    if len(letters) < 4:
        return None
    if (letters[1].doubled or letters[1].letter in _ASSIMILATED) and vowels[1] in ("a", "u"):
        # اتُّهم, اتُهم: the ت of Form VIII and the radical in one letter
        return "passive" if vowels[1] == "u" else "active"
    imperative_shape = len(letters) == 4 and not letters[-1].doubled
    if vowels[2] == "u" or vowels[0] == "u":
        if not imperative_shape or vowels[-2] == "i":
            return "passive"
        return "active" if vowels[2] == "u" and letters[2].letter not in "تطد" else None
    if vowels[2] == "a" or vowels[-2] == "a":
        return "active"
    return "passive" if vowels[-2] == "i" and len(letters) > 4 else None


def _perfect(letters: list[_Letter], verb: Verb | None) -> Voice | None:
    first, second = letters[0], letters[1]
    if first.vowel == "a":
        return "active"
    if first.vowel == "i":
        return "passive" if second.letter == "ي" and len(letters) > 2 and second.vowel in ("", "o") else None
    if first.vowel != "u":
        return None
    if second.vowel == "i":
        return "passive"
    if verb is not None and verb.kind == "hollow" and verb.form == "I":
        return "active"  # قُلت; the passive would be قيل
    if _may_be_hollow(letters):
        return "active" if second.vowel == "o" else None
    if second.vowel == "u":
        return "passive" if first.letter == "ت" else None  # تُوُفي, against a noun: طُرُق
    return None if second.vowel == "a" else "passive"


def _may_be_hollow(letters: list[_Letter]) -> bool:
    """قُلت, قُمنا, كُنتم: two radicals and an ending that begins with a consonant."""
    ending: Literal[""] | str = "".join(letter.letter for letter in letters[2:])
    return ending in ("ت", "نا", "تم", "تما", "تن", "ن") and not letters[1].doubled
