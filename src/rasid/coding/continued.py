"""Whether a verb goes on with the subject of the clause before it, so that the one phrase behind it is its object.

أدانت الهيئة الهجوم ودعت *الأئمة* إلى التهدئة، احتجزته الشرطة قبل أن تطلق *سراحه*، قال الحلف إنه قتل *عددا من المسلحين*
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rasid.coding.agreement import acts, adverbial, counted, gender_of, organised
from rasid.coding.clause import Clause
from rasid.coding.passive import takes_object
from rasid.coding.phrase import Phrase
from rasid.coding.view import SentenceView
from rasid.coding.words import Reading, Word


def may_go_on(view: SentenceView, verb: Word, clause: Clause) -> bool:
    """True for a verb that takes an object and stands where a subject named before is gone on with."""
    if not (clause.kind == "coordinate" or resumes(view, clause) or before_or_after(view, clause)):
        return False
    if verb.reading is None or not (takes_object(view, verb.index) or _governs(view, verb)):
        return False
    features = verb.reading.features
    return features.person == 3 and features.number == "sg"


def is_object(
    view: SentenceView, verb: Word, clause: Clause, found: Sequence[Phrase], phrase: Phrase, does: Callable[[], bool]
) -> bool:
    """True when `phrase` is the object of a verb whose subject would be `found`: it must be no likely subject, but a thing, of
    another gender than the verb, or an accusative. `does`: whether the verb before has an object."""
    if not found or verb.reading is None:
        return False
    gender = verb.reading.features.gender
    subject = gender_of(view, found[0]) or (_pronoun_gender(view, clause) if resumes(view, clause) else "")
    asked = clause.kind == "coordinate" and asks(view, verb, phrase)
    if subject not in ((gender, "") if asked else (gender,)) or not acts(view, found[0]):
        return False
    if before_or_after(view, clause) and not organised(view, found[0]):
        return False
    if resumes(view, clause) and _pronoun_gender(view, clause) == "f":
        return True  # قالت الكتيبة إنها استهدفت *القوات*: only إنه may stand for nobody
    if resumes(view, clause) and (_accusative(view.words[phrase.start]) or _is_oblique(view, phrase)):
        return True  # قال الحلف إنه قتل *عددا* من المسلحين
    own = gender_of(view, phrase)
    likely = acts(view, phrase) and own in ("", gender) and not asked
    return not likely or bool(own and counted(view, phrase) and does())


def asks(view: SentenceView, verb: Word, phrase: Phrase) -> bool:
    """True for a verb that goes on in its sentence with whom it asks and what for: أدان المجلس القصف، ودعا *الحكومة* إلى وقفه."""
    behind = next((p for p in view.phrases if p.start >= phrase.end and p.governor is None and p.joined is None), None)
    if behind is None or not behind.prep or behind.first != phrase.end:
        return False
    return any(
        view.lexicon.events[i].type == "REQUEST" and behind.prep in _asked_with(view, r)
        for r in verb.readings
        for i in r.uses("event")
    )


def _asked_with(view: SentenceView, reading: Reading) -> set[str]:
    """The prepositions of what is asked for: دعا *إلى*، طالب *ب*."""
    return {
        c
        for i in reading.uses("cue")
        if view.lexicon.cues[i].category == "demand"
        for c in view.lexicon.cues[i].content
    }


def resumes(view: SentenceView, clause: Clause) -> bool:
    """True for a clause whose subject is a pronoun behind أن or إن: قالت الكتيبة إن*ها* استهدفت القوات."""
    marker = view.words[clause.marker] if clause.marker is not None else None
    return clause.kind == "complement" and marker is not None and marker.folded.endswith(("ها", "ه", "هم", "هما"))


def _pronoun_gender(view: SentenceView, clause: Clause) -> str:
    """The gender that the pronoun of إنه or إنها shows of a name whose form has none: قال *الحلف* إنه."""
    return "f" if clause.marker is not None and view.words[clause.marker].folded.endswith("ها") else "m"


def before_or_after(view: SentenceView, clause: Clause) -> bool:
    """True for a clause behind قبل أن or بعد أن: احتجزته الشرطة قبل أن *تطلق سراحه*."""
    marker = clause.marker
    return clause.kind == "complement" and bool(marker) and marker is not None and view.words[marker - 1].tag == "P"


def _accusative(word: Word) -> bool:
    """True for an indefinite accusative, also of a noun that counts: عددا، مسلحا."""
    return adverbial(word) or (word.text.endswith(("ا", "اً", "ًا")) and word.bare != word.lemma and not word.article)


def _is_oblique(view: SentenceView, phrase: Phrase) -> bool:
    """True when the form of the head rules out the subject: a sound plural or dual in ين."""
    reading = view.words[phrase.head].reading
    return (
        not phrase.quantified
        and reading is not None
        and reading.features.case in ("obl", "acc")
        and reading.features.number in ("sg", "pl", "du")
    )


def _governs(view: SentenceView, verb: Word) -> bool:
    """True for an act whose frame names an object, whatever it is: ناقش *سبل الحل*."""
    return any("object" in view.lexicon.events[i].verb_frame for r in verb.readings for i in r.uses("event"))
