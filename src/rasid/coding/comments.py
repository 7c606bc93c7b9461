"""Comments: words that say whose the statement around them is (…، كما قال الوزير؛ بحسب المصدر، …), and how much of their sentence
they are about.
"""

from __future__ import annotations

from collections.abc import Sequence

from rasid.coding.clause import Clause
from rasid.coding.scopes import JOINING, begins_speech, noun_at, reach, segment_of
from rasid.coding.view import SentenceView

_COMMENT = frozenset({"كما", "حسبما", "وفقما", "مثلما"})
_COMMENT_PREPOSITIONS = frozenset({"علي", "وفق", "حسب", "بحسب"})
_COMMAS = "،,"
_FROM = "عن"
_HIM = frozenset({"ه", "ها", "هم", "هما"})
MAX_RELAYED = 4
"""Words from a comment to the pronoun of the speaker whom it passes on: وفق ما نقلت *عنه* الوكالة."""


def comments(view: SentenceView, clause: Clause, start: int) -> bool:
    """True for a cue verb in a clause that comments what stands before it: كما قال، حسبما أفاد، على ما أوردت."""
    if clause.marker is None or start - clause.marker > 3:
        return False
    if view.words[clause.marker].folded in _COMMENT:
        return True
    before = view.words[clause.marker - 1] if clause.marker else None
    if view.words[clause.marker].folded != "ما" or before is None or before.folded not in _COMMENT_PREPOSITIONS:
        return False
    head = view.words[clause.marker - 2] if clause.marker > 1 else None
    return (
        head is None
        or head.reading is None
        or head.tag != "N"
        or not (head.reading.has_use("event") or head.reading.has_use("cue"))
    )


def commented(view: SentenceView, home: Clause, start: int, end: int) -> frozenset[int]:
    """The statement around a comment, the commenting words and what depends on them left out."""
    if home.kind == "adverbial" and start - home.start <= 3 and home.start > 0:
        own = _up_to_close(view, reach(view, home), home.start, end)
    elif home.kind in ("serial", "relative") and home.verb in (end - 1, start):
        own = (
            {i for i in reach(view, home) if i >= start} | set(range(start, end)) | {i for i in home.words if i < start}
        )
        if home.marker is not None and view.words[home.marker - 1].tag == "P":
            own.add(home.marker - 1)
    else:
        own = set(range(start, end)) | _of_speaker(view, end)
    # a phrase that stands in a quotation itself is about that: «*بحسب الشهود* قتل عشرة»
    around = next((c for c in home.ancestors() if (c is not home or c.kind == "quote") and _told(view, c)), None)
    if around is not None and around.kind == "complement" and _of_whom_it_speaks(view, start, end):
        # قال الوزير إن القوات انسحبت، بحسب ما *نقلت عنه* الصحيفة: the paper holds that he said so
        around, own = around.parent, set()
    inside = reach(view, around) if around is not None else {w.index for w in view.words}
    inside -= _before_it(view, start)
    return frozenset(_beside_comment(view, inside, min(start, min(own, default=start)), end) - own)


def _up_to_close(view: SentenceView, own: set[int], start: int, end: int) -> set[int]:
    """The words of a comment between commas, behind which what it interrupts goes on: أسفر، *كما تقول المنظمة*، عن مقتل."""
    words = view.words
    close = next((i for i in range(end, len(words) - 1) if words[i].text in _COMMAS), None)
    if close is None or words[start - 1].text not in _COMMAS or words[close + 1].tag != "P":
        return own
    return {i for i in own if i < close}


def _of_whom_it_speaks(view: SentenceView, start: int, end: int) -> bool:
    """True for a comment that passes on what the speaker before it said: بحسب ما نقلت *عنه* الصحيفة."""
    near = view.words[start : min(len(view.words), end + MAX_RELAYED)]
    close = next((i for i, w in enumerate(near) if i > end - start and w.text in _COMMAS), len(near))
    return any(w.tag == "P" and w.enclitic in _HIM and w.folded.startswith(_FROM) for w in near[:close])


def _told(view: SentenceView, clause: Clause) -> bool:
    """True for a quotation and for what somebody says; what is awaited or possible (ينتظر *أن يصل*) keeps no comment to itself."""
    if clause.kind == "quote":
        return True
    if clause.kind != "complement":
        return False
    verb = clause.parent.verb if clause.parent is not None else None
    reading = view.words[verb].reading if verb is not None else None
    return reading is None or any(view.lexicon.cues[i].attribution is not None for i in reading.uses("cue"))


def _of_speaker(view: SentenceView, end: int) -> set[int]:
    """What is told of the one who is named as source: بحسب الشرطة *التي أوقفت شخصين*."""
    phrase = noun_at(view, end)
    if phrase is None:
        return set()
    close = next((i for i in range(phrase.end, len(view.words)) if view.words[i].text in _COMMAS), len(view.words))
    for clause in view.clauses:
        if clause.kind == "relative" and phrase.end <= clause.start < close:
            return {i for i in reach(view, clause) if i < close}
    return set()


def _before_it(view: SentenceView, start: int) -> set[int]:
    """What the sentence sets out from, before its main verb: *قبل أن تنطلق المسيرة*، أوقفت الشرطة …، بحسب …"""
    words, main = view.words, view.clauses[0].verb
    if main is None or main >= start or len(words) < 3 or words[0].tag != "P" or words[1].tag != "COMP":
        return set()
    return set(range(main)) if words[main - 1].text in _COMMAS else set()


def _beside_comment(view: SentenceView, inside: set[int], start: int, end: int) -> set[int]:
    """What a comment in the middle of a sentence is about: all that precedes it, when a new statement begins behind
    it (…، وفق ذويهم، *ثم أطلقت* …); else the clause that it interrupts (سبعة *تبدو عليهم*، بحسب أقاربهم، *آثار ضرب*), up to the next
    statement."""
    words = view.words
    before = next((i for i in range(start - 1, -1, -1) if words[i].tag not in ("PUNCT", "QUOTE", "P")), None)
    close = next((i for i in range(end, len(words)) if words[i].text in "،,؛"), None)
    if before is None or close is None or words[start - 1].text not in "،,-–":
        return inside
    behind = next((i for i in range(close + 1, len(words)) if words[i].tag not in ("PUNCT", "QUOTE")), None)
    if behind is None:
        return inside
    word = words[behind]
    if word.tag in ("CONJ", "SUB") or (word.tag == "V" and word.conj in ("و", "ف")):
        return {i for i in inside if i < start}
    inside = {i for i in inside if i < _next_statement(view, behind)}
    host = view.clause_of(before)
    if host.kind in ("main", "complement", "quote") or word.tag == "COMP":
        return inside
    if host.kind == "relative" and host.verb != before and (word.tag == "P" or word.prep):
        return inside  # تفجيرات استهدفت بغداد، بحسب الشرطة، *في* …: nothing of what describes is still to come
    if host.verb == before and word.tag == "P":
        # النزاع الذي أسفر، كما تقول المنظمة، *عن مقتل* المئات: what the verb waits for
        stop = next((i for i in range(behind, len(words)) if words[i].tag in ("V", "PUNCT", "REL")), len(words))
        return inside & (reach(view, host) | set(range(behind, stop)))
    return inside & reach(view, host)


def _next_statement(view: SentenceView, start: int) -> int:
    """The comma behind which a new statement follows what a comment interrupted: قصفت، بحسب شهود، القرية، *وأقامت* حواجز."""
    words = view.words
    for index in range(start, len(words) - 1):
        behind = words[index + 1]
        if words[index].text in _COMMAS and behind.conj in ("و", "ف") and behind.tag in ("V", "PRON"):
            return index
    return len(words)


def whole_sentence(
    view: SentenceView, words: frozenset[int], start: int, end: int, borders: Sequence[int]
) -> frozenset[int]:
    """What a comment that closes its sentence is about beside its own main statement: also those before it that بينما، كما and the like
    join to it and in which nobody speaks: …، *إلا أن* الطريق قطع، وفق البلدية."""
    own = segment_of(view, start, borders)
    low = own.start
    source = noun_at(view, end)
    last = source.end if source is not None else end
    closes = all(i < start or end <= i < last or view.words[i].tag in ("PUNCT", "QUOTE") for i in words)
    if own.stop == len(view.words) and closes:
        while low in borders and view.words[low].tag in JOINING:
            earlier = segment_of(view, low - 1, borders)
            if any(begins_speech(view, i) or _names_source(view, i) for i in earlier):
                break
            low = earlier.start
    return frozenset(i for i in words if low <= i < own.stop)


def _names_source(view: SentenceView, index: int) -> bool:
    uses = (view.lexicon.cues[m.use.index] for m in view.names.by_start.get(index, ()) if m.use.kind == "cue")
    return any(u.attribution is not None and u.position in ("after", "around") for u in uses)
