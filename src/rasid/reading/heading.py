"""Title, byline, dateline and publication date of a plain text.

Only the first lines and the last ones are looked at. A line is taken for what it is by its form (a cue, a known
agency or place, a date and nothing else); a line that could be something else is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from rasid.arabic.letters import fold, fold_with_offsets
from rasid.arabic.sentences import paragraphs
from rasid.reading.dates import publication_date
from rasid.reading.segments import Segment, could_be_name, dashes, holds_given_name, looks_like_name, segments, trimmed
from rasid.reading.wordlists import packed, wordlists

TOP_LINES, END_LINES = 8, 4
MAX_TITLE_CHARS, MAX_TITLE_WORDS, MAX_META_CHARS = 180, 26, 140

Place = tuple[int, int]


class MetaLine(NamedTuple):
    """What a line that belongs to the frame of the report says; offsets count from the beginning of the line."""

    name: Place | None = None
    agency: Place | None = None
    dateline: Place | None = None
    published: date | None = None
    ambiguous: bool = False
    hijri: bool = False


@dataclass(slots=True)
class Heading:
    """Offsets of title, byline and dateline in the text, and the publication date."""

    title: Place | None = None
    byline: Place | None = None
    dateline: Place | None = None
    published: date | None = None
    notes: list[str] = field(default_factory=list)


def find_heading(text: str, *, outlet: str | None = None) -> Heading:
    """What the head and the end of `text` say about it."""
    lines = [trimmed_line(text, start, end) for start, end in paragraphs(text)]
    lines = [(start, end) for start, end in lines if start < end]
    heading = Heading()
    agency: Place | None = None
    names: list[Place] = []
    hijri: list[date] = []

    def take(meta: MetaLine, offset: int) -> None:
        nonlocal agency
        if meta.name:
            names.append((meta.name[0] + offset, meta.name[1] + offset))
        if meta.agency and agency is None:
            agency = (meta.agency[0] + offset, meta.agency[1] + offset)
        if meta.dateline and heading.dateline is None:
            heading.dateline = (meta.dateline[0] + offset, meta.dateline[1] + offset)
        if meta.published and meta.hijri:
            hijri.append(meta.published)
        elif meta.published and heading.published is None:
            heading.published = meta.published
            if meta.ambiguous:
                heading.notes.append(
                    f"published: day and month of {meta.published.isoformat()} could be the other way round"
                )

    body = len(lines)
    for index, (start, end) in enumerate(lines[:TOP_LINES]):
        line = text[start:end]
        meta = read_meta_line(line, under_title=heading.title is not None, outlet=outlet)
        if heading.title is None and (packed(line) in wordlists().formulas or line.startswith("﴿")):
            continue
        if meta is not None:
            take(meta, start)
        elif heading.title is None and _is_headline(text, lines, index):
            heading.title = (start, end)
        else:
            opening = read_dateline(line, outlet=outlet)
            if opening is not None:
                take(opening, start)
            elif heading.title is not None and _is_subtitle(text, lines, index):
                continue
            body = index
            break
    for start, end in lines[max(body + 1, len(lines) - END_LINES) :]:
        meta = read_meta_line(text[start:end], under_title=True, outlet=outlet)
        if meta is not None:
            # A place at the end is no dateline of the report.
            take(meta._replace(dateline=None), start)
    if heading.published is None and hijri:
        heading.published = hijri[0]
        heading.notes.append("published: from a Hijri date, by the Umm al-Qura calendar")
    if agency is None and not names and lines:
        agency = _closing_agency(text, *lines[-1])
    heading.byline = names[0] if names else agency
    return heading


def trimmed_line(text: str, start: int, end: int) -> Place:
    """The line without surrounding spaces and invisible characters."""
    invisible = "\u00a0\u200b\u200e\u200f\ufeff\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
    while start < end and (text[start].isspace() or text[start] in invisible):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in invisible):
        end -= 1
    return start, end


def read_meta_line(line: str, *, under_title: bool = True, outlet: str | None = None) -> MetaLine | None:
    """What a line says that is byline, dateline or publication date and nothing else; None for any other line.

    `under_title` allows a bare name and a place alone, which at the very top would rather be a headline.
    """
    if len(line) > MAX_META_CHARS:
        return None
    found = publication_date(line)
    if found is not None:
        return MetaLine(published=found.day, ambiguous=found.ambiguous, hijri=found.hijri)
    byline = _cued_byline(line)
    if byline is not None:
        return byline
    parts = segments(line, outlet=outlet)
    if not parts or len(parts) > 6 or _ends_a_sentence(line):
        return _parts_with_date(line)
    kinds = {part.kind for part in parts}
    if "unknown" in kinds:
        return (_unknown_name(line, parts) or _dated_labels(line, parts)) if under_title else _parts_with_date(line)
    if kinds == {"place"} and not (under_title and len(parts) == 1):
        return None
    if kinds <= {"name"} and not (under_title and len(parts) == 1 and len(line.split()) <= 5):
        return None
    if kinds == {"outlet"} and len(parts) > 1:
        return None
    return _of_segments(line, parts)


def read_dateline(line: str, *, outlet: str | None = None) -> MetaLine | None:
    """The dateline that opens a paragraph: 'بغداد (رويترز) - قال …', 'دمشق-سانا أعلن …', 'صنعاء/ سبأ: …'."""
    head = dashes(line[:120])
    best: MetaLine | None = None
    for match in re.finditer(r"[:–—]|(?<![-/])[-/]++(?=\s)|(?<=\s)[-/]+|\)(?=\s)|(?<=[^\W\d_])(?=\s)", head):
        cut = match.start() + (1 if match.group() == ")" else 0)
        prefix = line[:cut]
        strong = match.group() not in ("", ")")
        if len(prefix.split()) > 9 or (not strong and not re.search(r"[-–—/(]", dashes(prefix))):
            continue
        parts = segments(prefix, outlet=outlet)
        kinds = {part.kind for part in parts}
        if not parts or "unknown" in kinds or len(parts) > 5:
            continue
        attributed = bool(kinds & {"agency", "outlet"})
        if not strong and not (attributed and "place" in kinds and parts[-1].kind in ("agency", "outlet")):
            continue
        if strong and not attributed and kinds not in ({"place"}, {"place", "date"}, {"place", "name"}):
            continue
        # A place alone also opens headlines (بغداد: لا حوار …): only a line that is a sentence has it as dateline.
        if strong and kinds == {"place"} and (len(parts) > 1 or not _is_sentence(line)):
            continue
        # A paper's own line under the headline (صحيفة «…» - لسان حال …) is no dateline.
        if kinds == {"outlet"} and not _is_sentence(line):
            continue
        if kinds == {"agency"} and not (prefix.lstrip().startswith("(") or strong):
            continue
        best = _of_segments(prefix, parts)
    return best


def _of_segments(line: str, parts: list[Segment]) -> MetaLine:
    def span(*kinds: str) -> Place | None:
        chosen = [part for part in parts if part.kind in kinds]
        return (chosen[0].start, chosen[-1].end) if chosen else None

    place = span("place")
    agency = span("agency") or span("outlet")
    name = next(((part.start, part.end) for part in parts if part.kind in ("name", "unknown")), None)
    dateline: Place | None = None
    if place:
        dateline = span("place", "agency", "outlet")
        if dateline and name and dateline[0] <= name[0] < dateline[1]:
            dateline = place
    if dateline:
        # Brackets and quotation marks that the last part stands in belong to the dateline.
        start, end = dateline
        while end < len(line) and line[end] in ')]»”"':
            end += 1
        while start > 0 and line[start - 1] in '([«“"':
            start -= 1
        dateline = (start, end)
    published = next((publication_date(line[part.start : part.end]) for part in parts if part.kind == "date"), None)
    return MetaLine(
        name, agency, dateline, published.day if published else None, bool(published and published.ambiguous),
        bool(published and published.hijri),
    )  # fmt: skip


def _unknown_name(line: str, parts: list[Segment]) -> MetaLine | None:
    """A part that is in no list, told by the others: 'صنعاء - أنيس الحبشي', 'لاباز: «الشروق»'."""
    unknown = [part for part in parts if part.kind == "unknown"]
    words = line[unknown[0].start : unknown[0].end]
    known = {part.kind for part in parts} - {"unknown", "date"}
    if len(unknown) == 1 and known and could_be_name(words) and len(words.split()) <= 3:
        family = fold(words).split()[-1]
        surname = len(family) > 4 and family.startswith("ال") and family.endswith("ي")
        if "name" not in known and len(words.split()) >= 2 and (surname or holds_given_name(words)):
            return _of_segments(line, parts)
        # The unknown part is a place that no list has; a colon inside the line would rather be 'speaker: quotation'.
        if known & {"agency", "outlet"} or (known == {"name"} and ":" not in line.rstrip(" :\u200f")):
            dated = [part._replace(kind="place") if part.kind == "unknown" else part for part in parts]
            return _of_segments(line, dated)
    return _parts_with_date(line)


def _dated_labels(line: str, parts: list[Segment]) -> MetaLine | None:
    """'نافذة الشمال - الأحد 19/11/2023': under a headline, a date beside short labels that are in no list is the
    line's business.
    """
    labels = [line[part.start : part.end] for part in parts if part.kind == "unknown"]
    if any(label in fold(line).lower() for label in wordlists().other_labels):
        return None
    dated = next((publication_date(line[part.start : part.end]) for part in parts if part.kind == "date"), None)
    if (
        dated is None
        or len(labels) > 2
        or len(parts) < 2
        or not all(could_be_name(label) and len(label.split()) <= 4 for label in labels)
    ):
        return None
    return MetaLine(published=dated.day, ambiguous=dated.ambiguous, hijri=dated.hijri)


def _parts_with_date(line: str) -> MetaLine | None:
    """'26-10-2016 | شؤون دولية': one part is a date and the others are short labels."""
    pieces = [piece for piece in re.split(r"(?:(?<!\s)\s++)?[|•·]\s*", line) if piece.strip()]
    if len(pieces) < 2 or any(len(piece.split()) > 6 for piece in pieces):
        return None
    for piece in pieces:
        found = publication_date(piece)
        if found:
            start = line.find(piece)
            others = [read_meta_line(other) for other in pieces if other != piece]
            name: Place | None = None
            for other, meta in zip([p for p in pieces if p != piece], others, strict=True):
                if meta and meta.name and start >= 0:
                    offset = line.find(other)
                    name = (offset + meta.name[0], offset + meta.name[1])
            return MetaLine(name=name, published=found.day, ambiguous=found.ambiguous, hijri=found.hijri)
    return None


def _cued_byline(line: str) -> MetaLine | None:
    """'تقرير/ محمد فايع', 'كتب: …', 'مراسلنا في الحديدة: …', 'المصدر: وكالات'."""
    key, offsets = fold_with_offsets(dashes(line))
    lead = len(key) - len(key.lstrip(' ([*-–—•«"|'))
    for cue in wordlists().cues:
        if not key.startswith(cue.words, lead):
            continue
        after = key[lead + len(cue.words) :]
        match = re.match(r"(?:\s(?:في|الي|من|ب)\s?[^\W\d_]+(?:\s[^\W\d_]+)?)?\s*(?P<sep>[:/\-–—|]+)\s*", after)
        if match is None and (cue.separator_required or not after.startswith(" ")):
            continue
        start = offsets[lead + len(cue.words) + (match.end() if match else 1)]
        name = _name_after_cue(line, start, bool(match), cue.names_source)
        if name is not None:
            return name
    return None


def _name_after_cue(line: str, start: int, separated: bool, source: bool) -> MetaLine | None:
    rest = line[start:]
    if len(rest.split()) > 12 or _ends_a_sentence(rest):
        return None
    place: Place | None = None
    agency: Place | None = None
    if source:
        begin, end = trimmed(line, start, len(line))
        if (
            begin < end
            and len(line[begin:end].split()) <= 6
            and not any(p.kind in ("place", "name") for p in segments(rest))
        ):
            return MetaLine(agency=(begin, end))
    for part in segments(rest):
        begin, end = part.start + start, part.end + start
        if part.kind == "place":
            place = place or (begin, end)
        elif part.kind in ("agency", "outlet"):
            agency = agency or (begin, end)
        elif part.kind == "name" or (part.kind == "unknown" and separated and could_be_name(line[begin:end])):
            return MetaLine(name=(begin, end), dateline=place)
    return MetaLine(agency=agency, dateline=place) if agency and separated else None


def _ends_a_sentence(line: str) -> bool:
    stripped = line.rstrip(' \t\u00a0\u200f»”")')
    return stripped.endswith((".", "؟", "?", "!", "…", "؛")) and not re.search(r"(?:^|[\s.(])[^\W\d_]\.$", stripped)


def _is_sentence(line: str) -> bool:
    return len(line) > MAX_TITLE_CHARS or _ends_a_sentence(line)


def _is_headline(text: str, lines: list[Place], index: int) -> bool:
    """Short, no full stop, and a body follows that is longer."""
    start, end = lines[index]
    line = text[start:end]
    words = line.split()
    if index + 1 >= len(lines) or len(line) > MAX_TITLE_CHARS or not 2 <= len(words) <= MAX_TITLE_WORDS:
        return False
    if "\n" in line or (line.endswith((".", "،", "؛", ":", ",")) and not line.endswith("..")):
        return False
    if re.search(r"(?<![^\W\d_])[^\W\d_]{3,}+\.\s++\S++\s++\S++\s++\S", line) or read_dateline(line) is not None:
        return False
    rest = lines[index + 1 :]
    longest = max(e - s for s, e in rest)
    return longest > len(line) or _ends_a_sentence(text[rest[-1][0] : rest[-1][1]]) or len(rest) > 2


def _is_subtitle(text: str, lines: list[Place], index: int) -> bool:
    """A second line of the headline: the byline can still follow it."""
    start, end = lines[index]
    line = text[start:end]
    return (
        index + 1 < len(lines) and len(line.split()) <= 16 and not line.endswith((".", "،", ":")) and "\n" not in line
    )


def _closing_agency(text: str, start: int, end: int) -> Place | None:
    """'… (رويترز)' at the very end of the text."""
    match = re.search(r"[(\[]([^()\[\]]{2,40})[)\]][\s.]*$", text[max(start, end - 60) : end])
    if match is None:
        return None
    offset = max(start, end - 60)
    begin, stop = trimmed(text, offset + match.start(1), offset + match.end(1))
    parts = segments(text[begin:stop])
    return (begin, stop) if parts and all(part.kind == "agency" for part in parts) else None


def find_line(text: str, wanted: str, *, within: int = 6) -> Place | None:
    """Where `wanted` stands as the beginning of one of the first lines, in any spelling; None when it does not."""
    key = " ".join(fold(wanted).split())
    if not key:
        return None
    lines = [trimmed_line(text, start, end) for start, end in paragraphs(text[:20000])][:within]
    for start, end in lines:
        if packed(text[start:end]) == packed(wanted):
            return start, end
    for start, end in lines[:2]:
        folded, offsets = fold_with_offsets(text[start : min(end, start + 2 * len(wanted) + 50)])
        if folded.startswith(key) and not folded[len(key) : len(key) + 1].isalnum():
            return start, start + offsets[len(key)]
    return None


def name_of(byline: str) -> Place:
    """The name alone in a byline that was given: 'كتب: ماجد الشامي' -> the last two words."""
    meta = _cued_byline(byline) or (read_meta_line(byline) if not looks_like_name(byline) else None)
    if meta is not None and (meta.name or meta.agency):
        return meta.name or meta.agency or (0, len(byline))
    parts = segments(byline)
    others = [part for part in parts if part.kind != "date"]
    if len(others) == 1 and len(parts) > 1:
        return others[0].start, others[0].end
    return trimmed(byline, 0, len(byline))
