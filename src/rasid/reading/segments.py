"""The parts of a dateline or byline: place, agency, outlet, date, name.

'بغداد ـ أ ف ب', 'القاهرة - محمد علي', 'السومرية نيوز/ بغداد', 'عدن (رويترز)', 'لندن: «الشرق الأوسط»': short parts
between separators, each of which is known to be one of these. A line of which some part is nothing of the kind is no
dateline.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from rasid.arabic.letters import bare, fold
from rasid.reading.dates import date_of_line, find_full_date, is_filler
from rasid.reading.wordlists import packed, wordlists

SegmentKind = Literal["place", "agency", "outlet", "date", "name", "unknown"]


class Segment(NamedTuple):
    """A part of a line and what it is; offsets count from the beginning of the line."""

    start: int
    end: int
    kind: SegmentKind


_LETTER = "\u0620-\u063f\u0641-\u064a\u0671-\u06d3"
# A tatweel that stands alone or trails a word before a space is typed for a dash.
_LONE_TATWEEL = re.compile(rf"(?<![{_LETTER}])\u0640+(?![{_LETTER}])|(?<=[{_LETTER}]{{3}})\u0640+(?=\s)")
_SEPARATOR = re.compile(
    r"\s{2,}|\s*[|•·/:–—()،,\[\]]+\s*|\s+-+\s*|\s*(?<!-)-++\s+|(?<=[^\W\d])-(?=[^\W\d])|(?<=\d)\s*-+\s*(?=[^\W\d])"
)
_FROM = re.compile(r"\sمن\s")
_NUMERIC_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
_QUOTED = re.compile(r"^[«“\"„](?P<name>[^«»“”\"„]{2,40})[»”\"“]$")
_TRIM = " \t\u00a0\u200b\u200e\u200f*•.-–—:|،,\u0640\ufeff\u061c\u202a\u202b\u202c"


def dashes(text: str) -> str:
    """`text` with tatweel that stands for a dash written as one; the length stays the same."""
    return _LONE_TATWEEL.sub(lambda match: "-" * len(match.group()), text) if "\u0640" in text else text


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """`start`/`end` without spaces, dashes and other ornaments at either side."""
    while start < end and (text[start] in _TRIM or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in _TRIM or text[end - 1].isspace()):
        end -= 1
    return start, end


def looks_like_name(words: str) -> bool:
    """True for a person's name: two to six words that open with a given name or a title, with no word of a sentence."""
    lists = wordlists()
    parts = [part.strip(".").lower() for part in fold(words).replace("د.", "د ").split()]
    if not 2 <= len(parts) <= 6 or _has_sentence_word(words):
        return False
    if not all(part.replace(".", "").isalpha() for part in parts):
        return False
    first = parts[0]
    return first in lists.given_names or first in lists.name_prefixes or (len(first) > 5 and first.startswith("عبدال"))


def holds_given_name(words: str) -> bool:
    """True when some word is a given name or opens a compound one (عبد، أبو)."""
    lists = wordlists()
    return any(part.lower() in lists.given_names or part.lower() in lists.name_prefixes for part in fold(words).split())


def could_be_name(words: str) -> bool:
    """True for two to five words none of which belongs to a sentence: a name where something else says so."""
    parts = [part.strip(".") for part in fold(words).lower().split()]
    return 1 <= len(parts) <= 5 and all(p.replace(".", "").isalpha() for p in parts) and not _has_sentence_word(words)


def _has_sentence_word(words: str) -> bool:
    """Compared unfolded: على is a preposition, علي a name; but Egypt prints the last word of a name either way."""
    parts = bare(words).split()
    return any(part in wordlists().never_in_name and not (part == "على" and part is parts[-1]) for part in parts)


def segments(line: str, *, outlet: str | None = None) -> list[Segment]:
    """The parts of `line` between separators, each with its kind."""
    text = dashes(line)
    dated = find_full_date(text)
    if dated is None:
        return _split(text, 0, len(text), outlet)
    # A date holds separators itself: 12 آذار/مارس 2020. What stands around it is taken apart on its own.
    around = [*_split(text, 0, dated[0], outlet), Segment(*dated, "date"), *_split(text, dated[1], len(text), outlet)]
    merged: list[Segment] = []
    for part in around:
        if part.kind == "unknown" and is_filler(text[part.start : part.end]):
            part = part._replace(kind="date")
        if merged and merged[-1].kind == part.kind == "date":
            merged[-1] = Segment(merged[-1].start, part.end, "date")
        else:
            merged.append(part)
    return merged


def _split(text: str, start: int, stop: int, outlet: str | None) -> list[Segment]:
    """The parts of `text[start:stop]` between separators."""
    result: list[Segment] = []
    for match in [*_SEPARATOR.finditer(text, start, stop), None]:
        begin, end = trimmed(text, start, match.start() if match else stop)
        if begin < end:
            result.extend(_classify(text, begin, end, outlet))
        start = match.end() if match else stop
    return result


def _classify(text: str, start: int, end: int, outlet: str | None) -> list[Segment]:
    words = text[start:end]
    kind = _kind(words, outlet)
    if kind != "unknown":
        if kind in ("outlet", "agency") and (quoted := _QUOTED.match(words)):
            return [Segment(start + quoted.start("name"), start + quoted.end("name"), kind)]
        return [Segment(start, end, kind)]
    if _is_unlisted_outlet(text, start, end):
        return [Segment(start, end, "outlet")]
    # 'خالد دغريري من جدة', '"الاقتصادية" من الرياض', 'رام الله 14-3-2019 وفا', 'القاهرة 26 أكتوبر'
    link = _FROM.search(words)
    if link:
        before, after = _kind(words[: link.start()], outlet), _kind(words[link.end() :], outlet)
        if after == "place" and before in ("name", "outlet", "agency"):
            first_start, first_end = trimmed(text, start, start + link.start())
            return [*_classify(text, first_start, first_end, outlet), Segment(start + link.end(), end, "place")]
    day = _NUMERIC_DATE.search(words)
    if day and day.end() < len(words):
        around = [trimmed(text, start, start + day.start()), trimmed(text, start + day.end(), end)]
        if all(b < e and _kind(text[b:e], outlet) in ("place", "agency", "outlet") for b, e in around):
            (b1, e1), (b2, e2) = around
            middle = Segment(start + day.start(), start + day.end(), "date")
            return [*_classify(text, b1, e1, outlet), middle, *_classify(text, b2, e2, outlet)]
    dated = re.search(r"\d", words)
    if dated:
        head_end = dated.start()
        if head_end and _kind(words[:head_end].strip(), outlet) == "place" and _is_short_date(words[head_end:]):
            place_start, place_end = trimmed(text, start, start + head_end)
            return [Segment(place_start, place_end, "place"), Segment(start + head_end, end, "date")]
    return [Segment(start, end, "unknown")]


def _is_unlisted_outlet(text: str, start: int, end: int) -> bool:
    """'موقع «نافذة الشمال»', '(وكالة المدار)': a noun for a medium with a name, set off by marks of its own."""
    words = text[start:end]
    key = fold(words).lower()
    noun = next((noun for noun in wordlists().media if key.startswith(noun + " ")), None)
    if noun is None or len(words.split()) > 6:
        return False
    bracketed = text[:start].rstrip()[-1:] in ("(", "[") and text[end:].lstrip()[:1] in (")", "]")
    return bracketed or _QUOTED.match(" ".join(words.split()[len(noun.split()) :])) is not None


def _kind(words: str, outlet: str | None) -> SegmentKind:
    lists = wordlists()
    key = packed(words)
    if key in lists.agencies or key.removeprefix("وكاله") in lists.agencies:
        return "agency"
    if key in lists.places:
        return "place"
    quoted = _QUOTED.match(words.strip())
    if quoted:
        return "agency" if packed(quoted["name"]) in lists.agencies else "outlet"
    if outlet and key == packed(outlet):
        return "outlet"
    if _is_short_date(words):
        return "date"
    return "name" if looks_like_name(words) else "unknown"


def _is_short_date(words: str) -> bool:
    """A date, with or without the year, as datelines have it."""
    if date_of_line(words) is not None:
        return True
    key = fold(words).lower().strip()
    match = re.fullmatch(r"\d{1,2}\s(?P<month>[^\W\d_]+(?:\s[^\W\d_]+)?)", key)
    return bool(match) and match is not None and match["month"] in wordlists().months
