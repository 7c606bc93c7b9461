"""From sounds to bare Arabic spelling: the seat of the hamza, doubled letters, final ā.

The paradigms are built in sounds, because there the grammar is regular, and spelt only at the end. A sound string
is ASCII: consonants in Buckwalter's transliteration with ``'`` for every hamza and ``p`` for ة, short vowels
``a i u``, long vowels ``A I U``, and four signs of our own:

- ``Y`` a final ā that is written ى (يرمى), ``A`` one that is written ا (دعا);
- ``W`` the connecting alif (همزة الوصل), followed by its vowel;
- ``F`` the silent alif after the plural و (قتلوا);
- ``+`` the seam between stem and ending, where newspapers disagree on the seat of the hamza (قرؤوا, قرأوا).
"""

from __future__ import annotations

from functools import lru_cache

__all__ = ["LETTER_OF", "SOUND_OF", "spell", "spellings"]

LETTER_OF = {
    "'": "ء", "b": "ب", "t": "ت", "p": "ة", "v": "ث", "j": "ج", "H": "ح", "x": "خ", "d": "د", "*": "ذ", "r": "ر",
    "z": "ز", "s": "س", "$": "ش", "S": "ص", "D": "ض", "T": "ط", "Z": "ظ", "E": "ع", "g": "غ", "f": "ف", "q": "ق",
    "k": "ك", "l": "ل", "m": "م", "n": "ن", "h": "ه", "w": "و", "y": "ي", "W": "ا", "F": "ا",
}  # fmt: skip
SOUND_OF = {letter: sound for sound, letter in LETTER_OF.items() if sound not in "WF"}

_VOWELS = frozenset("aiuAIUY")
_LETTER_OF_VOWEL = {"": "", "a": "", "i": "", "u": "", "A": "ا", "I": "ي", "U": "و", "Y": "ى"}
_FAST = {ord(sound): letter for sound, letter in LETTER_OF.items()}
_FAST.update({ord(vowel): letter for vowel, letter in _LETTER_OF_VOWEL.items() if vowel})
_FAST[ord("+")] = ""


def spell(sounds: str) -> str:
    """The standard spelling of a sound string, without tashkeel."""
    return spellings(sounds)[0]


@lru_cache(maxsize=65536)
def spellings(sounds: str) -> tuple[str, ...]:
    """The standard spelling first, then the other spellings that careful newspapers print."""
    if "'" not in sounds:
        return (_spell_without_hamza(sounds),)
    segments = _contract(_segments(sounds))
    texts = [""]
    for index, (consonant, vowel, at_seam) in enumerate(segments):
        following = segments[index + 1][0] if index + 1 < len(segments) else ""
        if not vowel and not at_seam and following == consonant:
            continue  # the first half of a doubled letter
        pieces = _hamza(segments, index) if consonant == "'" else (_letter(consonant, vowel, following),)
        texts = [text + piece for piece in pieces for text in texts]
    return tuple(dict.fromkeys(texts))


def _spell_without_hamza(sounds: str) -> str:
    bare = sounds.replace("+", "")
    kept: list[str] = []
    last = len(bare) - 1
    for index, sound in enumerate(bare):
        following = bare[index + 1] if index < last else ""
        if following == sound and sound not in _VOWELS:
            continue  # doubled letter
        if sound in "wy" and following not in _VOWELS and kept:
            before = bare[index - 1]
            if before == "u":
                sound = "w"  # yuyqin is said yūqin: يوقن
            elif before == "i":
                sound = "y"  # ʾiwqāf is said ʾīqāf: إيقاف
        elif sound == "Y" and bare[index - 1] == "y":
            sound = "A"  # two ى would meet: أحيا, يحيا
        kept.append(sound)
    return "".join(kept).translate(_FAST)


def _segments(sounds: str) -> list[tuple[str, str, bool]]:
    """Cut into (consonant, its vowel or "", whether a seam follows)."""
    segments: list[tuple[str, str, bool]] = []
    for sound in sounds:
        if sound == "+":
            consonant, vowel, _ = segments[-1]
            segments[-1] = (consonant, vowel, True)
        elif sound in _VOWELS:
            consonant, _, at_seam = segments[-1]
            segments[-1] = (consonant, sound, at_seam)
        else:
            segments.append((sound, "", False))
    return segments


def _contract(segments: list[tuple[str, str, bool]]) -> list[tuple[str, str, bool]]:
    """Apply what is said before what is written: ʾaʾmana → ʾāmana, yuyqinu → yūqinu, ʾiwqāf → ʾīqāf."""
    first, second = segments[0], segments[1] if len(segments) > 1 else ("", "", False)
    if first[0] == second[0] == "'" and not second[1] and first[1] in ("a", "i"):
        segments = [("'", first[1].upper(), second[2]), *segments[2:]]
    for index in range(1, len(segments)):
        consonant, vowel, at_seam = segments[index]
        doubled = index + 1 < len(segments) and segments[index + 1][0] == consonant
        if vowel or doubled or consonant not in ("w", "y"):
            continue
        before = segments[index - 1][1]
        if before in ("u", "i"):
            segments[index] = ("w" if before == "u" else "y", "", at_seam)
    return segments


def _letter(consonant: str, vowel: str, following: str) -> str:
    if vowel == "Y" and (consonant == "y" or following):
        vowel = "A"  # two ى would meet (أحيا), or ى would stand inside the word
    return LETTER_OF[consonant] + _LETTER_OF_VOWEL[vowel]


def _hamza(segments: list[tuple[str, str, bool]], index: int) -> tuple[str, ...]:
    """The hamza with its vowel letter: the standard seat first, then usual variants."""
    _, vowel, at_seam = segments[index]
    is_last = index == len(segments) - 1
    tail = _LETTER_OF_VOWEL[vowel]
    if index == 0:
        if vowel == "A":
            return ("آ",)
        if vowel == "u" and not is_last and segments[1][:2] == ("'", ""):
            return ("أ",)  # the second hamza is spelt in its own right: أؤمن, أومن
        return (("إ" if vowel in ("i", "I") else "أ") + tail,)
    consonant_before, before, _ = segments[index - 1]
    if is_last and not vowel:
        return (_final_seat(before),)
    if index == 1 and consonant_before == "'" and before == "u" and not vowel:
        return ("ؤ", "و")
    if before in ("i", "I"):
        return ("ئ" + tail,)
    if not before and consonant_before == "y":
        return ("أ" + tail, "ئ" + tail) if vowel == "a" and not at_seam else ("ئ" + tail,)  # ييأس but شيئان
    if vowel in ("i", "I"):
        variants = ("أ" + tail,) if at_seam and before == "a" else ()
        return ("ئ" + tail, *variants)
    if vowel == "U":
        seats = _SEATS_BEFORE_U[before] if at_seam or not before else ("ؤ",)
        return tuple(seat + tail for seat in seats)
    if vowel == "u" or before == "u":
        return ("ؤ" + tail,)
    if before in ("A", "U") or (not before and consonant_before == "w" and at_seam):
        return ("ء" + tail,)
    if vowel == "A":
        return ("آ", "أا") if at_seam else ("آ",)
    return ("أ" + tail,)


# قرؤوا قرأوا قرءوا, جاؤوا جاءوا, يسوؤون يسوءون, مسؤول مسئول
_SEATS_BEFORE_U = {"a": ("ؤ", "أ", "ء"), "A": ("ؤ", "ء"), "U": ("ؤ", "ء"), "u": ("ؤ",), "": ("ؤ", "ئ")}
_FINAL_SEAT = {"a": "أ", "i": "ئ", "u": "ؤ"}


def _final_seat(before: str) -> str:
    return _FINAL_SEAT.get(before, "ء")
