"""Copies: reports that print the text of another one, with another headline, edited, shortened or expanded.

One page under two addresses is kept apart from copies by its name. Candidates come from the fingerprints; whether they are copies is decided on the texts. Each report is a copy of the earlier one that it is
nearest to, if any, and belongs to the family of that one. So a report that joins two stories belongs to one family and does not make them one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import combinations
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, delete, insert, select, update

from rasid.archive import audit
from rasid.archive.fingerprints import PERMUTATIONS, Fingerprint, body_words, fingerprint, read_fingerprint, shingles
from rasid.archive.tables import copies, reports

Relation = Literal["earliest", "same-page", "identical", "headline", "edited", "excerpt", "expanded", "contains"]
"""How a member stands to the one that it copies. `same-page`: one page of one source, there twice under two addresses (`?weekly`); `contains`: a
text at least `MUCH_LONGER` as long holds the earlier one, as a round-up holds a flash."""

CONTAINED = 0.6
"""A copy shares at least this part of the shingles of the shorter text …"""
EXCERPT_CONTAINED = 0.7
"""… and this part where one text is much longer: two stories that quote one statement at length are no copies."""
SHARED_PART = 0.4
"""Of like length, copies share at least this part of all their shingles."""
LEAST_SHARED = 12
"""Fewer common shingles than this, about fifteen words in a row, make no copy: phrases of the trade are shorter. Equal texts are copies at any length."""
LIKE_LENGTH = 1.5
"""Where one text has more shingles than this times the other, one is an excerpt of the other."""
MUCH_LONGER = 3.0
"""A later text with so many times the shingles of an earlier one that stands in it is another text, with a part of the same words."""
_BANDS = 16
_COMMON = 150
"""A shingle that stands in more reports than this is a form letter's and makes no candidates."""


class Dated(NamedTuple):
    """When a report came out, as far as that is known; sorts from the earliest to those that cannot be dated."""

    day: str
    captured: str
    id: int


@dataclass(frozen=True, slots=True)
class Text:
    """A report as it is compared."""

    id: int
    dated: Dated
    title: str | None
    text: str
    print: Fingerprint
    page: tuple[int, str] | None = None
    """source and address without query: the same for one page that is there twice"""


@dataclass(frozen=True, slots=True)
class Copy:
    """A member of a family: the earlier report that it copies (None for the earliest), and how.

    `similarity`: the part of the shorter text's shingles that the longer one has.
    """

    report: int
    family: int
    copy_of: int | None
    similarity: float
    relation: Relation


def when(id: int, published: str | None, captured: str | None) -> Dated:
    """By publication; a report without it was there when it was captured; without both it stands last, in the order of adding."""
    return Dated(published or (captured or "9999-99-99")[:10], captured or "9999", id)


def build_copies(connection: Connection, who: str) -> dict[str, int]:
    """Find all families anew within a write transaction; returns counts by name."""
    texts = _texts(connection)
    found = families(texts)
    connection.execute(delete(copies))
    rows = [
        {
            "report_id": one.report, "family": one.family, "copy_of": one.copy_of, "similarity": one.similarity,
            "relation": one.relation,
        }
        for one in found
    ]  # fmt: skip
    if rows:
        connection.execute(insert(copies), rows)
    copied = {one.family for one in found if one.relation not in ("earliest", "same-page")}
    counts = {
        "reports": len(texts), "families": len({one.family for one in found}), "members": len(found),
        "pages": len({one.family for one in found} - copied),
    }  # fmt: skip
    audit.append(connection, who, "copies", **counts)
    return counts


def families(texts: Sequence[Text]) -> list[Copy]:
    """The families among some reports, by family and then in the order of time; reports without copies are left out."""
    by_id = {text.id: text for text in texts}
    earlier_of: dict[int, list[int]] = defaultdict(list)
    for pair in sorted(candidates(texts)):
        earlier, later = sorted(pair, key=lambda id: by_id[id].dated)
        earlier_of[later].append(earlier)
    sets = _Sets(by_id)
    nearest: dict[int, tuple[float, Dated, Copy]] = {}
    for of, others in sorted(earlier_of.items()):
        for id, common in zip(others, sets.common(of, others), strict=True):
            first, second = by_id[id], by_id[of]
            how = sets.relation(id, of, common)
            if how is None:
                continue
            part, similarity, relation = how
            if relation == "identical" and first.page is not None and first.page == second.page:
                relation = "same-page"
            best = nearest.get(of)
            if best is None or (-part, first.dated) < best[:2]:
                made = Copy(of, 0, id, similarity, relation)
                nearest[of] = (-part, first.dated, made)
    family: dict[int, int] = {}
    members: dict[int, list[Copy]] = defaultdict(list)
    for text in sorted(texts, key=lambda text: text.dated):
        if text.id not in nearest:
            family[text.id] = text.id
            continue
        _, _, one = nearest[text.id]
        assert one.copy_of is not None
        own = family[text.id] = family[one.copy_of]
        members[own].append(Copy(one.report, own, one.copy_of, one.similarity, one.relation))
    ordered = sorted(members, key=lambda own: by_id[own].dated)
    return [one for own in ordered for one in (Copy(own, own, None, 1.0, "earliest"), *members[own])]


def _by_numbers(common: int, first: int, later: int) -> tuple[float, float, Relation] | None:
    """(part of all shingles that are common, part of the shorter one's, relation) of a later text to an earlier one that is not the same, by how many
    shingles they share and have; None for no copy."""
    contained = common / min(first, later)
    part = common / (first + later - common)
    longer = max(first, later) / min(first, later)
    if common < LEAST_SHARED or contained < CONTAINED:
        return None
    if longer <= LIKE_LENGTH:
        return (part, contained, "edited") if part >= SHARED_PART else None
    if contained < EXCERPT_CONTAINED:
        return None
    if later < first:
        return part, contained, "excerpt"
    return part, contained, "contains" if longer >= MUCH_LONGER else "expanded"


class _Sets:
    """The shingles of texts as numbers in arrays: what one shares with many others is counted at once. Each text is read when it is first asked for."""

    def __init__(self, by_id: dict[int, Text]) -> None:
        self.by_id = by_id
        self._numbers: dict[int, int] = {}
        self._held: dict[int, NDArray[np.int32]] = {}
        self._words: dict[int, bytes] = {}
        self._titles: dict[int, list[str]] = {}
        self._mine: NDArray[np.bool_] = np.zeros(0, np.bool_)

    def common(self, id: int, others: Sequence[int]) -> list[int]:
        """How many shingles a text shares with each of some others."""
        own, held = self._of(id), [self._of(other) for other in others]
        if len(self._mine) < len(self._numbers):
            self._mine = np.zeros(2 * len(self._numbers), np.bool_)
        self._mine[own] = True
        found = [int(np.count_nonzero(self._mine[other])) for other in held]
        self._mine[own] = False
        return found

    def relation(self, first: int, later: int, common: int) -> tuple[float, float, Relation] | None:
        """How a later text stands to an earlier one, with both of which `common` was asked; None for no copy."""
        one, other = len(self._held[first]), len(self._held[later])
        if not one or not other:
            return None
        if self._words[first] == self._words[later]:
            return 1.0, 1.0, "identical" if self._same_title(first, later) else "headline"
        return _by_numbers(common, one, other)

    def _of(self, id: int) -> NDArray[np.int32]:
        found = self._held.get(id)
        if found is None:
            text = self.by_id[id]
            words = body_words(text.text, text.title)
            numbers = [self._numbers.setdefault(one, len(self._numbers)) for one in shingles(words)]
            found = self._held[id] = np.array(numbers, np.int32)
            self._words[id] = blake2b("\n".join(words).encode("utf-8"), digest_size=16).digest()
        return found

    def _same_title(self, first: int, second: int) -> bool:
        """Whether two titles are the same word for word, folded; a report without a title has no other one."""
        titles = []
        for id in (first, second):
            title = self.by_id[id].title
            if not title:
                return True
            if id not in self._titles:
                self._titles[id] = body_words(title, None)
            titles.append(self._titles[id])
        return titles[0] == titles[1]


def candidates(texts: Sequence[Text]) -> set[tuple[int, int]]:
    """Pairs of reports that may be copies: those that agree in a band of the MinHash, or share enough sampled shingles."""
    rows = PERMUTATIONS // _BANDS
    bands: dict[tuple[int, ...], list[int]] = defaultdict(list)
    holding: dict[int, list[int]] = defaultdict(list)
    sizes: dict[int, int] = {}
    for text in texts:
        sizes[text.id] = len(text.print.sample)
        for band in range(_BANDS):
            bands[band, *text.print.minhash[band * rows : (band + 1) * rows]].append(text.id)
        for one in text.print.sample:
            holding[one].append(text.id)
    found = {pair for ids in bands.values() for pair in _pairs(ids)}
    order = {text.id: at for at, text in enumerate(texts)}
    for text in texts:
        shared: Counter[int] = Counter()
        for one in text.print.sample:
            ids = holding[one]
            if len(ids) <= _COMMON:
                # Those that stand behind it: each pair once.
                shared.update(ids[bisect_right(ids, order[text.id], key=order.__getitem__) :])
        for other, number in shared.items():
            # The sample is a quarter of the shingles: half of what a copy must share, so that chance seldom hides one.
            if number >= max(2, CONTAINED / 2 * min(sizes[text.id], sizes[other])):
                found.add((min(text.id, other), max(text.id, other)))
    return found


def _pairs(ids: list[int]) -> Iterator[tuple[int, int]]:
    """All pairs of a band; of a crowd, all with the first one: a form letter that hundreds print is one family all the same."""
    chosen = combinations(ids, 2) if len(ids) <= _COMMON else ((ids[0], other) for other in ids[1:])
    return ((min(pair), max(pair)) for pair in chosen)


def _texts(connection: Connection) -> list[Text]:
    """All reports; fingerprints that are missing or of another version are made and kept."""
    rows = connection.execute(
        select(
            reports.c.id, reports.c.published, reports.c.captured, reports.c.title, reports.c.text, reports.c.fingerprint,
            reports.c.source_id, reports.c.url,
        ).order_by(reports.c.id)
    ).all()  # fmt: skip
    found = []
    for row in rows:
        print_ = read_fingerprint(row.fingerprint)
        if print_ is None:
            made = fingerprint(row.text, row.title)
            connection.execute(update(reports).where(reports.c.id == row.id).values(fingerprint=made))
            print_ = read_fingerprint(made)
            assert print_ is not None
        page = _page(row.source_id, row.url)
        found.append(Text(row.id, when(row.id, row.published, row.captured), row.title, row.text, print_, page))
    return found


def _page(source: int | None, url: str | None) -> tuple[int, str] | None:
    """A page by its source and its address without query and fragment; None where either is unknown."""
    if source is None or not url:
        return None
    parts = urlsplit(url)
    return source, f"{parts.netloc}{parts.path}"
