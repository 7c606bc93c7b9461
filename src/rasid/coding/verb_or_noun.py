"""Verb or noun: which of the two a word of one spelling is (قتل الجيش / قتل الجنود), by what stands before and behind it."""

from __future__ import annotations

from collections.abc import Sequence

from rasid.arabic.letters import fold
from rasid.coding.purposes import masdar_shaped
from rasid.coding.words import Reading, Word
from rasid.knowledge.lexicon import PARTICIPLE, TAKES_ACT

_JUSSIVE_AFTER = frozenset(fold(w) for w in ("لم", "لما", "لا", "ولم", "فلم", "ولا", "ألم", "ل"))
_SUBJUNCTIVE_AFTER = frozenset(
    fold(w) for w in ("لن", "ولن", "فلن", "أن", "كي", "لكي", "حتى", "بأن", "ألا", "لئلا", "وأن")
)


_OF_USE = frozenset({"event", "cue", "light"})
"""Kinds of use of the verbs that the lexicon codes with."""
_LACK = "عدم"
"""The noun that only ever governs another: want of."""


_OF_WOMEN = frozenset({"اللواتي", "اللاتي", "اللايي", "هن"})


def _women(previous: Word, *, joined: bool) -> bool:
    """True when a verb of several women can stand behind a word: behind who they are, or with و behind whatever is no bare name."""
    if joined:
        return previous.tag != "X"
    features = previous.reading.features if previous.reading is not None and previous.tag in ("N", "A") else None
    women = features is not None and (features.gender, features.number) == ("f", "pl")
    return women or previous.folded in _OF_WOMEN or previous.folded.endswith("ات") or previous.tag == "NEG"


def goes_on_behind(previous: Word | None) -> bool:
    """True where a participle of saying goes on with who spoke: at the head of a sentence, and behind a comma (دعا إلى الهدوء، *مبينا أن* …)."""
    return previous is None or previous.text in "،,"


def verb_possible(reading: Reading, previous: Word | None, following: Word | None, after: Word | None) -> bool:
    """True when a reading as a verb can stand behind the word before it: moods need what governs them, no verb follows a
    preposition, and the participle of a verb of saying goes on with it in a sentence of its own (… . *مبينا أن* …) or behind a comma."""
    features = reading.features
    if features.tense == "imperative":
        return False
    before = previous.folded if previous is not None else ""
    governor = previous.reading if previous is not None and previous.tag == "N" and not previous.enclitic else None
    if governor is not None and governor.lexeme.key == _LACK and not reading.conj:
        return False  # طلب عدم *كشف* اسمه
    if features.tense == PARTICIPLE and not reading.has_use("event"):
        return goes_on_behind(previous) and opens_speech(following, after)
    if features.tense == PARTICIPLE:
        if previous is None:
            return reading.has_use("cue")
        return (
            previous.tag in ("N", "A", "X", "V", "NUM", "PUNCT", "QUOTE", "LATIN")
            and not is_auxiliary_form(previous)
            and (bool(reading.conj) or previous.tag not in ("N", "A") or previous.article or bool(previous.enclitic))
        )
    if features.person != 3 and features.voice == "passive":
        return False
    if reading.enclitic and features.tense == "perfect" and (features.gender, features.number) == ("f", "pl"):
        return False  # ابنها is 'her son', not 'they (women) made it clear'
    if features.tense == "perfect" and (features.gender, features.number) == ("f", "pl"):
        return previous is not None and _women(
            previous, joined=bool(reading.conj)
        )  # من عدن وأبين: no women who returned
    if (
        features.tense == "perfect"
        and not reading.conj
        and previous is not None
        and previous.tag == "V"
        and not is_auxiliary_form(previous)
    ):
        return False
    if features.tense == "jussive" and before not in _JUSSIVE_AFTER and not reading.prep:
        return False
    if (
        features.tense == "subjunctive"
        and before not in _SUBJUNCTIVE_AFTER
        and not reading.prep
        and (previous is None or previous.tag != "COMP")
    ):
        return False
    if (
        features.tense == "perfect"
        and (features.voice == "passive" or features.number == "du")
        and _OF_USE.isdisjoint(reading.lexeme.rows)
    ):
        return False  # of an ordinary verb these are far rarer than the noun of the same spelling: نووي، بيتا
    if (
        features.person != 3
        and features.tense == "perfect"
        and features.number == "sg"
        and previous is not None
        and previous.tag == "P"
    ):
        return False
    return not (
        previous is not None
        and previous.tag in ("P", "DEM")
        and not previous.enclitic
        and previous.folded not in ("حتي", "منذ")
    )


_THAT_IS = "إن"


def verb_wins(
    verbs: list[Reading],
    nouns: list[Reading],
    previous: Word | None,
    following: Word | None,
    after: Word | None,
    verb_open: bool,
) -> bool:
    """Decides between a verb and a noun of the same spelling: قتل الجيش … / قتل الجنود. `verb_open`: a verb stands before in the
    same stretch, so that what follows without conjunction is its subject or object (نفت الجماعة *خطف* العمال)."""
    if all(v.features.tense == PARTICIPLE for v in verbs if v.features.person == 3):
        goes_on = goes_on_behind(previous) and any(v.features.tense == PARTICIPLE for v in verbs)
        if goes_on and opens_speech(following, after):
            return True
        return any(v.features.gender == "m" for v in verbs) and _governs_object(following)
    verbs = [v for v in verbs if v.features.tense != PARTICIPLE]
    if all(n.pos == "adjective" and n.enclitic for n in nouns):
        return True  # واتهم is no 'and their coming one'
    if previous is not None and previous.index and previous.bare == _THAT_IS and any(n.has_use("event") for n in nouns):
        return False  # قال سكان إن *توغل* القوات بدأ: behind إن stands its noun
    if (
        verbs[0].enclitic
        and previous is not None
        and previous.tag in ("N", "A", "X")
        and not previous.article
        and any(v.features.tense == "perfect" and v.has_any(("event", "light", "cue")) for v in verbs)
    ):
        return True  # an indefinite noun with its relative clause: هجوم شنه انتحاري
    if (
        following is not None
        and following.folded in _REFLEXIVE
        and not any(n.article or n.prep for n in nouns)
        and any(v.has_use("event") for v in verbs)
    ):
        return True  # فجر نفسه: only a verb has its own subject for an object
    if previous is not None and _describes_deed(verbs, previous, following):
        return True
    if (
        verb_open
        and not verbs[0].conj
        and previous is not None
        and previous.tag not in ("NEG", "PART", "CONJ")
        and any(v.features.tense == "perfect" for v in verbs)
    ):
        return False
    if any(n.article or n.prep for n in nouns) and not any(v.prep for v in verbs):
        return False
    if all(v.features.tense != "perfect" for v in verbs):
        # تعمل، يعلن: an imperfect that is also a noun (تفجر، تقدم، تقدير) is a noun after a noun in the construct state
        return previous is None or previous.tag not in ("N", "Q", "NUM") or previous.article
    if all(n.features.case == "acc" for n in nouns) and any(v.features.number == "du" for v in verbs):
        return _dual(previous)  # شخصين *قتلا*
    if previous is None or previous.tag in ("PUNCT", "QUOTE", "SUB", "REL", "NEG", "CONJ", "COMP", "PRON"):
        return not (following is not None and _indefinite_adjective(following)) or (
            after is not None and _accusative(after)
        )
    if previous.tag == "PART":
        return True
    conj = verbs[0].conj
    if previous.tag in ("P", "DEM", "V", "Q"):
        return bool(conj) and previous.tag == "V"
    if conj and all(_OF_USE.isdisjoint(v.lexeme.rows) for v in verbs) and any(n.has_use("role") for n in nouns):
        return False  # الجيش *وقوى* الأمن: somebody of whom reports tell, and a verb of which they do not
    if conj:
        return not (following is not None and _indefinite_adjective(following))
    if previous.article or previous.tag in ("X", "LATIN", "NUM"):
        return previous.tag != "NUM" and not (following is not None and _indefinite_adjective(following))
    if previous.reading is not None and (previous.reading.has_use("role") or previous.tag == "A"):
        return True
    return bool(
        previous.reading is not None
        and previous.reading.features.number in ("pl",)
        and not previous.reading.features.construct
        and previous.folded.endswith(("ون", "ين"))
    )


def _describes_deed(verbs: Sequence[Reading], previous: Word, following: Word | None) -> bool:
    """True for the verb of a relative clause behind an indefinite noun: what is taken up behind it (غارة على البلدة *قتل* فيها، هجوما *قتل* خلاله) shows
    it, or an accusative that governs nothing (هجوما *قتل* …)."""
    if previous.tag != "N" or previous.enclitic or previous.reading is None or verbs[0].conj:
        return False
    if not any(v.features.tense == "perfect" and v.features.person == 3 and v.features.number != "du" for v in verbs):
        return False  # هجوما *بريا*, نفيا *قاطعا* look like duals
    if following is not None and following.analysis.particle_pronoun in ("ه", "ها"):
        return True
    features = previous.reading.features
    deed = not previous.article and previous.reading.has_use("event")
    return deed and features.case == "acc" and not features.construct and previous.folded.endswith("ا")


def _governs_object(following: Word | None) -> bool:
    """Whether a participle that is also a noun or an adjective has an object of its own: قال *متهما* الحركة."""
    if following is None or following.kind not in ("word", "number"):
        return False
    if following.kind == "number":
        return True
    return following.folded.startswith("ال") and any(r.pos == "noun" and r.article for r in following.analysis.readings)


def opens_speech(following: Word | None, after: Word | None) -> bool:
    """True for أن, with a preposition or without: مشددا *على أن*, for a colon and a quotation."""
    if following is not None and "preposition" in following.analysis.particle:
        following = after
    if following is None:
        return False
    if any(r.pos == "noun" and r.has_use("event") and not r.article for r in following.analysis.readings):
        return True  # معلنا *اعتقال* خمسة
    return "complementizer" in following.analysis.particle or following.kind == "quote" or following.text == ":"


def _dual(word: Word | None) -> bool:
    return word is not None and word.reading is not None and word.reading.features.number == "du"


_REFLEXIVE = frozenset({"نفسه", "نفسها", "نفسيهما", "انفسهم", "انفسهن"})


def _accusative(word: Word) -> bool:
    """An indefinite accusative noun: the object of a verb whose subject stands before it (طعن فلسطيني *مستوطنا*)."""
    return any(r.pos == "noun" and r.features.case == "acc" and not r.conj for r in word.analysis.readings)


def _indefinite_adjective(word: Word) -> bool:
    if word.tag == "X" or word.folded.startswith("ال") or not word.analysis.readings:
        return False
    plain = [r for r in word.analysis.readings if not r.conj and not r.prep and r.pos != "verb" and not r.enclitic]
    if word.folded.endswith("ان") and any(r.features.number == "du" and r.features.case == "nom" for r in plain):
        return False  # قتل *عراقيان*: two people, no adjective of a noun in the singular
    return bool(plain) and all(r.pos == "adjective" for r in plain) and not word.analysis.particle


_LEAST_LISTED = 2
"""Verbal nouns in a list behind which a further one is no verb."""


def goes_on_listing(words: list[Word], word: Word) -> bool:
    """True for a verb in the perfect behind و that is one more verbal noun of a list: إلى اغتيال الوزير وتفجير المقر *وخطف* السفراء; ترمي
    إلى تهجير السكان *وقصف* القرى."""
    reading = word.reading
    if reading is None or reading.conj != "و" or reading.enclitic or reading.features.tense != "perfect":
        return False
    if not any(r.pos == "noun" and says_act(r) for r in word.analysis.readings):
        return False
    listed = 0
    governed_act: int | None = None
    object_act: int | None = None
    for before in reversed(words[: word.index]):
        if before.tag == "V":
            if object_act is not None and not listed and _has_act_as_object(before):
                return all(w.text not in "،,؛:" for w in words[object_act : word.index])
            told = before.reading is None or before.reading.features.tense == "perfect"
            if listed == 1 and governed_act is not None and _takes_act(before, words, governed_act):
                return all(w.text not in "،,؛:" for w in words[governed_act : word.index])
            return listed >= _LEAST_LISTED or (listed == 1 and not told and not before.conj)
        if before.tag in ("COMP", "REL", "SUB", "NEG", "QUOTE") or before.text in "؛:.":
            break
        governed = before.index > 0 and words[before.index - 1].tag == "P"
        act = before.reading is not None and before.tag == "N" and says_act(before.reading)
        if act and not (before.conj or before.prep or governed):
            object_act = before.index
        if (act or (before.tag == "X" and masdar_shaped(_bare_stem(before)))) and (
            before.conj == "و" or before.prep or governed
        ):
            listed += 1
            governed_act = before.index if before.conj != "و" else None
    return listed >= _LEAST_LISTED


def _has_act_as_object(verb: Word) -> bool:
    """True for a verb of saying or planning whose object is an act: نفى المتحدث *قصف* المستشفى (وقتل المرضى)."""
    return verb.reading is not None and verb.reading.is_a("cue", TAKES_ACT)


_OF_ACTS = frozenset({"ب", "علي", "الي", "عن"})
"""Prepositions (folded) behind which verbs of saying, asking and planning have the act that they are about."""


def _takes_act(verb: Word, words: list[Word], act: int) -> bool:
    """True for a verb of saying, asking or planning with the verbal noun that it is about: اتهمت الجيش *بقصف* المستشفى (وقتل المرضى); أعلنوا *عن
    مقتل* ثلاثة (وجرح أربعة)."""
    if verb.reading is None or not verb.reading.has_any(("cue", "light")):
        return False
    prep = words[act].prep or (words[act - 1].folded if act else "")
    return prep in _OF_ACTS


def says_act(reading: Reading) -> bool:
    """True for a reading that says an act: an event, a light noun, a verbal noun."""
    return any(u.kind in ("event", "light") or u.detail in ("act", "masdar") for u in reading.lexeme.uses)


def _bare_stem(word: Word) -> str:
    stem = word.folded[len(word.conj) + len(word.prep) :]
    return stem.removeprefix("ال")


def is_auxiliary_form(word: Word) -> bool:
    """True for a word that can be a form of كان or one of its sisters; أكد is no jussive of كاد."""
    return any(
        r.is_a("word", "auxiliary")
        for r in word.analysis.readings
        if r.features.person == 3 or r.features.tense == "perfect"
    )
