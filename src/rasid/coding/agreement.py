"""Agreement: whether a phrase can be the subject of a verb by gender, number, case and place."""

from __future__ import annotations

from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView
from rasid.coding.words import Reading, Word, is_crowd


def group(view: SentenceView, phrase: Phrase) -> list[Phrase]:
    """The phrase and those coordinated with it."""
    members = [phrase]
    for other in view.coordinated:
        if other.joined in members:
            members.append(other)
    return members


def agrees(view: SentenceView, verb: Word, phrase: Phrase, *, before: bool) -> bool:
    """Whether a phrase can be the subject of a verb by gender and number; `before`: the phrase precedes the verb."""
    if verb.reading is None:
        return True
    features = verb.reading.features
    if features.person != 3:
        return False
    head = view.words[phrase.head]
    mention = view.actor(phrase)
    reading = head.reading
    plural = reading is not None and reading.features.number == "pl"
    named_whole = (
        mention is not None and mention.role is not None and not (reading and mention.role in reading.uses("role"))
    )
    # a role of several words says its own gender: الأمين العام is no dual of أم
    feminine = mention.feminine if mention is not None and (reading is None or named_whole) else _feminine(head)
    human_plural = (plural and head.folded.endswith(("ون", "ين"))) or (
        mention is not None and mention.plural and mention.kind in ("member", "collective", "people")
    )
    if features.number == "pl":
        return before and (
            human_plural
            or _named_as_people(view, phrase)
            or plural
            or len(group(view, phrase)) > 1
            or (mention is not None and mention.plural)
            or phrase.quantified
        )
    if features.number == "du":
        return before
    if is_crowd(head):
        return True
    counted = reading is not None and reading.features.number == "sg" and phrase.quantified and not before
    if counted and reading is not None and features.gender and reading.features.gender not in ("", features.gender):
        return False  # اعتقلت أحد عشر شيخا: a masculine counted noun is no subject of a feminine verb
    if (
        not before
        and features.gender == "m"
        and mention is not None
        and mention.role is None
        and mention.naming is None
        and mention.kind != "person"
        and head.folded.startswith("ال")
        and gender_of(view, phrase) == "f"
    ):
        return False  # طالب *الرباعية*، *الأمم المتحدة* بالضغط: a name that is feminine by its form is no subject of a masculine verb
    if phrase.quantified or (mention is not None and mention.identity.actor is not None and mention.role is None):
        # names of groups and countries take either gender; numbers hide the gender of what they count
        return True
    if before and human_plural and head.folded.endswith(("ون", "ين")):
        return False
    if before and plural and features.gender == "m":
        return False  # broken plurals take the plural or the feminine behind them: الجنود انسحبوا، القذائف سقطت
    if features.gender == "f":
        return feminine or plural or reading is None
    if features.gender == "m":
        return not feminine or (reading is None and not head.bare.endswith("ة"))
    return True


_NO_PEOPLE = frozenset({"state", "capital", "person", "office", "institution", "government"})


def _named_as_people(view: SentenceView, phrase: Phrase) -> bool:
    """True for a group whose name is a sound plural: لكن *الحوثيين* لم يكترثوا; not الصين."""
    mention, head = view.actor(phrase), view.words[phrase.head]
    if mention is None or mention.kind in _NO_PEOPLE or head.reading is not None:
        return False
    return head.folded.startswith("ال") and head.folded.endswith(("ون", "ين"))


def leading(view: SentenceView, verb: int) -> Phrase | None:
    """The phrase right before a verb that agrees with it as with who does it: لكن *الجيش* نفى ذلك."""
    phrase = next((p for p in view.phrases if p.end == verb and p.governor is None and p.bare and not p.pronoun), None)
    return phrase if phrase is not None and agrees(view, view.words[verb], phrase, before=True) else None


def _feminine(word: Word) -> bool:
    if word.reading is not None and word.reading.features.gender:
        return word.reading.features.gender == "f"
    return word.bare.endswith("ة")


def gender_of(view: SentenceView, phrase: Phrase) -> str:
    """The gender that a singular verb behind the phrase shows, by the form of its head; "" where the form leaves it open."""
    head = view.words[phrase.head]
    mention = view.actor(phrase)
    if head.tag == "NUM":  # three to ten agree crosswise: عشرة (رجال), عشر (نساء)
        return "m" if head.bare.endswith("ة") or head.bare.startswith("ال") else ""
    reading = head.reading or _noun_of_name(head)
    if reading is None:
        return "f" if head.bare.endswith("ة") else ""
    features = reading.features
    people = mention is not None and mention.kind in ("member", "people", "person", "office")
    if features.number == "pl":
        return "m" if people and not head.folded.endswith("ات") else "f"
    return "f" if head.bare.endswith("ة") else features.gender


def _noun_of_name(head: Word) -> Reading | None:
    """The noun that a name of several words begins with, where its spelling allows no other: *قوات* الدفاع المدني."""
    if head.tag != "X":
        return None
    nouns = [r for r in head.analysis.readings if r.pos == "noun"]
    kinds = {(r.features.gender, r.features.number) for r in nouns}
    return nouns[0] if len(kinds) == 1 and len(nouns) == len(head.analysis.readings) else None


def acts(view: SentenceView, phrase: Phrase) -> bool:
    mention = view.actor(phrase)
    return mention is not None and mention.acts


def organised(view: SentenceView, phrase: Phrase) -> bool:
    mention = view.actor(phrase)
    return mention is not None and mention.force


def adverbial(word: Word) -> bool:
    """An indefinite accusative (عسكريا، جوا، مجددا): it can't be a subject."""
    return (word.reading is not None and word.reading.features.case == "acc") or (
        word.tag == "X" and not word.article and word.text.endswith(("ًا", "اً"))
    )


def nominative(view: SentenceView, phrase: Phrase) -> bool:
    """False for a phrase whose form rules out the subject: an indefinite accusative, an oblique sound plural or dual."""
    word = view.words[phrase.head]
    return phrase.quantified or (not adverbial(word) and (_named_whole(view, phrase) or not _oblique_human(word)))


def _named_whole(view: SentenceView, phrase: Phrase) -> bool:
    """True for a role of several words, whose head shows no case of its own: الأمين العام is no dual of أم."""
    mention, reading = view.actor(phrase), view.words[phrase.head].reading
    return (
        mention is not None
        and mention.role is not None
        and not mention.plural
        and reading is not None
        and mention.role not in reading.uses("role")
    )


def _oblique_human(word: Word) -> bool:
    """A sound plural or dual in the oblique case can't be a subject."""
    return (
        word.reading is not None
        and word.reading.features.case == "obl"
        and word.reading.features.number in ("pl", "du")
    )


def subject_candidates(view: SentenceView, index: int) -> list[Phrase]:
    """The bare phrases before the verb in its clause, nearest first."""
    return [
        p
        for p in reversed(view.outer_phrases(view.clause_of(index)))
        if p.end <= index
        and not p.prep
        and not p.pronoun
        and not view.is_time(p)
        and p.joined is None
        and (_topic(view, p) or p.quantified or not adverbial(view.words[p.head]))
        and not counts_behind(view, p)
        and not among(view, p)
        and not aside(view, p, index)
        and not (view.words[p.head].tag == "NUM" and ":" in view.words[p.head].text)  # 11:55 سيطر الثوار
        and not any(w.text in _HEADING for w in view.words[p.end : index])
    ]


_HEADING = (":", "|")
"""What parts a dateline or a speaker from what is told: صنعاء – رويترز: خرج الآلاف."""


def aside(view: SentenceView, phrase: Phrase, verb: int) -> bool:
    """What brackets set apart from the verb: خطف المهندس في تيزي وزو (*110* كلم شرق العاصمة); but قتل (*12*) شخصا counts."""
    words, first = view.words, phrase.first
    opening = next((i for i in range(first - 1, max(-1, first - 3), -1) if words[i].text == "("), None)
    if opening is None:
        return False
    closing = next((i for i in range(first, len(words)) if words[i].text == ")"), len(words))
    return not opening < verb < closing and closing > phrase.first + 1


def among(view: SentenceView, phrase: Phrase) -> bool:
    """What stands behind 'among them' only tells of some: ثمانية أشخاص، بينهم *طفلان*، قتلوا; behind a comma, منهم *طفلان* too."""
    before = next((p for p in view.pronouns if p.end == phrase.start), None)
    if before is None:
        return False
    return before.prep == _BETWEEN or (
        before.prep == _OF and before.start > 0 and view.words[before.start - 1].tag == "PUNCT"
    )


_BETWEEN, _OF = "بين", "من"


def _topic(view: SentenceView, phrase: Phrase) -> bool:
    """The phrase right behind أن or إن is a subject although it is accusative: قال إن *جنديا* قتل."""
    index = phrase.start - 1
    while index >= 0 and view.words[index].tag == "QUOTE":
        index -= 1
    return index >= 0 and view.words[index].tag == "COMP"


def counts_behind(view: SentenceView, phrase: Phrase) -> bool:
    """A number with article behind what it counts: قادة الفصائل *الأربعة عشر*."""
    return (
        view.words[phrase.head].tag == "NUM"
        and view.words[phrase.start].bare.startswith("ال")
        and any(p.end == phrase.start and p.definite and not p.pronoun for p in view.phrases)
    )


def counted(view: SentenceView, phrase: Phrase) -> bool:
    return phrase.quantified or view.words[phrase.head].tag == "NUM"


def is_thing(view: SentenceView, phrase: Phrase) -> bool:
    """True for a building or the like, which does nothing itself."""
    mention = view.actor(phrase)
    return mention is not None and mention.kind == "facility" and not mention.force


_FORCE = frozenset({"ASSAULT", "COERCE"})


def may_harm(view: SentenceView, verb: Word) -> bool:
    """True for a verb that can be an act of force upon its object, and no saying: نقل *موقع* إخباري عن الوزير."""
    if any(view.lexicon.cues[i].attribution is not None for r in verb.readings for i in r.uses("cue")):
        return False
    uses = [view.lexicon.events[i] for r in verb.readings for i in r.uses("event")]
    return any(u.type in _FORCE and u.verb_frame.get("object") == "recipient" for u in uses)
