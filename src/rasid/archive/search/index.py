"""Filling the index: called for every report that is stored, within the transaction that stores it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from rasid.archive.search import facets
from rasid.archive.search.dialects import insert_new, put_words
from rasid.archive.search.rows import Name, SearchRow
from rasid.archive.tables import search_names


class SearchIndex:
    """Takes the rows of several reports; what they share is written once, by `write`."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._facets: dict[int, Sequence[tuple[str, str]]] = {}
        self._names: dict[tuple[str, str, str], Name] = {}

    def put(self, report: int, row: SearchRow, source: int | None, published: str | None) -> None:
        """Write the words of a report that is new or was coded again."""
        put_words(self.connection, report, row.title, row.words, row.lemmas)
        values = [(facet, value) for facet, value in row.facets]
        if source is not None:
            values.append(("source", str(source)))
        if published is not None:
            values.append(("year", published[:4]))
        self._facets[report] = values
        self._names |= {(n.kind, n.name, n.key): n for n in row.names}

    def write(self) -> None:
        """Write facets and names. A name is never taken back: one that no report has any more finds nothing."""
        rows = [
            {"kind": n.kind, "name": n.name, "key": n.key, "lat": n.lat, "lon": n.lon}
            for _, n in sorted(self._names.items())
        ]
        insert_new(self.connection, search_names, rows)
        if self._facets:
            facets.write(self.connection, self._facets)
        self._facets, self._names = {}, {}
