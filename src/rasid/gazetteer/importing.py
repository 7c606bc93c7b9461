"""Importing files of places into the user's gazetteer: bad rows are set aside with their reason and cost no good one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rasid.arabic.letters import fold
from rasid.errors import RasidError
from rasid.gazetteer import districts, geonames, tables
from rasid.gazetteer.rows import Aside, GazetteerError, Row, one_line
from rasid.gazetteer.sources import Source, open_sources
from rasid.gazetteer.user import Import, UserGazetteer, safe_name
from rasid.knowledge.lexicon import Lexicon

MAX_EXAMPLES = 3
"""Rows that a report names for each reason."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the caller says of the files: names of columns, the name of the import, the country of files that name none, whom to
    credit, the date of the source."""

    columns: Mapping[str, str] = field(default_factory=dict)
    name: str | None = None
    country: str | None = None
    credit: str | None = None
    dated: str | None = None


@dataclass(slots=True)
class Report:
    """What became of one file."""

    source: str
    done: Import | None = None
    replaced: Import | None = None
    error: RasidError | None = None
    reasons: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[str]] = field(default_factory=dict)

    def aside(self, item: Aside) -> None:
        """Counts a row that was set aside."""
        self.reasons[item.reason] += 1
        shown = self.examples.setdefault(item.reason, [])
        if len(shown) < MAX_EXAMPLES:
            shown.append(item.where)


def import_files(paths: Sequence[Path], gazetteer: UserGazetteer, lexicon: Lexicon, wishes: Wishes) -> list[Report]:
    """Takes the places of `paths` into `gazetteer` and says of each file what became of it, in the order given."""
    reports: list[Report] = []
    sources: list[Source] = []
    for path in paths:
        for item in open_sources(path):
            if isinstance(item, RasidError):
                reports.append(Report(str(path), error=item))
            else:
                sources.append(item)
    names = [s for s in sources if s.format == "alternate-names"]
    places = [s for s in sources if s.format != "alternate-names"]
    if names and not any(s.format == "geonames" for s in places):
        for source in names:
            error = GazetteerError(
                "alternate names without the places that they belong to", where=str(source.path),
                advice="Give the dump (allCountries.txt, IQ.txt …) in the same command",
            )  # fmt: skip
            reports.append(Report(source.name, error=error))
    more = geonames.alternate_names(names) if any(s.format == "geonames" for s in places) else {}
    known = _Known(lexicon)
    # Files without coordinates name places that the others may bring.
    for source in sorted(places, key=lambda s: s.format == "iraq-districts"):
        reports.append(_import(source, more, gazetteer, known, wishes))
    return reports


def _import(
    source: Source, more: Mapping[str, list[str]], gazetteer: UserGazetteer, known: _Known, wishes: Wishes
) -> Report:
    report = Report(source.name)
    kept: dict[str, Row] = {}
    before = [] if source.format != "iraq-districts" else list(gazetteer.rows())
    try:
        for item in _rows(source, more, known, wishes, before):
            if isinstance(item, Aside):
                report.aside(item)
            elif item.id in kept:
                report.aside(Aside(f"{source.name}: {item.id}", "the same place again"))
            else:
                kept[item.id] = item
    except RasidError as error:
        report.error = error
        return report
    except OSError as error:
        report.error = GazetteerError(f"could not be read: {error.strerror or error}", where=source.name)
        return report
    if not kept:
        why = "; ".join(f"{count:,} rows: {reason}" for reason, count in report.reasons.most_common(3))
        report.error = GazetteerError(f"no place could be taken ({why or 'no rows'})", where=source.name)
        return report
    credit = {
        "geonames": geonames.CREDIT, "whosonfirst": tables.WOF_CREDIT, "iraq-districts": districts.CREDIT,
    }.get(source.format, "")  # fmt: skip
    dated = wishes.dated or (geonames.newest(source) if source.format == "geonames" else "")
    name = safe_name(wishes.name or source.name)
    done = Import(name, source.format, source.digest, dated, one_line(wishes.credit or credit))
    report.replaced = gazetteer.put(done, kept.values())
    if report.replaced is not None and report.replaced.digest == source.digest:
        report.replaced = None
    report.done = gazetteer.imports[name]
    return report


def _rows(
    source: Source, more: Mapping[str, list[str]], known: _Known, wishes: Wishes, before: Sequence[Row]
) -> Iterator[Row | Aside]:
    if source.format == "geonames":
        yield from geonames.rows(source, more, known.division_codes)
    elif source.format == "whosonfirst":
        yield from tables.wof_rows(source, wishes.country or known.country_of(source), known.divisions)
    elif source.format == "iraq-districts":
        yield from districts.rows(source, known.finder(before))
    else:
        yield from tables.table_rows(source, wishes.columns, known.countries)


class _Known:
    """What the bundled gazetteer knows of countries and divisions."""

    def __init__(self, lexicon: Lexicon) -> None:
        rows = list(lexicon.bundled_places())
        self.places = [place for _, place in rows]
        self.names: dict[int, set[str]] = {}
        for first, phrases in lexicon.phrases.items():
            for phrase in phrases:
                if phrase.use.kind == "place":
                    self.names.setdefault(phrase.use.index, set()).add(" ".join((first, *phrase.rest)))
        self.countries = frozenset(p.country for p in self.places if p.country)
        self.divisions = {
            (p.country, name): p.en for i, p in rows if p.feature == "admin1" for name in self.names.get(i, ())
        }
        self.division_codes = {p.rule.removeprefix("places/"): p.en for p in self.places if p.feature == "admin1"}

    def country_of(self, source: Source) -> str:
        """The country of a Who's On First file: that of its row for a country. Raises `GazetteerError`."""
        by_name = {
            name: p.country
            for i, p in enumerate(self.places)
            if p.feature == "country"
            for name in self.names.get(i, ())
        }
        with source.open() as stream:
            for _, cells in tables.Table(source.rows(stream)):
                if cells is not None and cells.get("placetype") == "country":
                    found = next(
                        (by_name[fold(n)] for n in cells.get("name_ar", "").split("|") if fold(n) in by_name), ""
                    )
                    if found:
                        return found
        raise GazetteerError(
            "the file does not say which country it is of", where=source.name,
            expected="a row of the placetype country with its Arabic name", advice="Name the country: --country IQ",
        )  # fmt: skip

    def finder(self, before: Sequence[Row]) -> districts.Find:
        """Looks for the one known place of a name in a province of Iraq."""
        by_ar: dict[tuple[str, str], list[str]] = {}
        by_en: dict[tuple[str, str], list[str]] = {}

        def add(admin1: str, names: set[str], english: str, identifier: str) -> None:
            for name in names:
                by_ar.setdefault((admin1, name), []).append(identifier)
            by_en.setdefault((admin1, districts.latin_key(english)), []).append(identifier)

        for index, place in enumerate(self.places):
            if place.country == districts.COUNTRY and place.feature in _SETTLED:
                add(place.admin1, self.names.get(index, set()), place.en, place.rule)
        for row in before:
            if row.country == districts.COUNTRY and row.feature in _SETTLED and not row.same_as:
                add(row.admin1, {fold(n) for n in row.ar}, row.en, row.id)

        def find(province: str, names: tuple[str, ...], english: str) -> str | None:
            admin1 = self.divisions.get((districts.COUNTRY, fold(province)), "")
            if not admin1 or any((admin1, fold(n)) in by_ar for n in names):
                return "" if admin1 else None
            found = by_en.get((admin1, districts.latin_key(english)), []) if districts.latin_key(english) else []
            return found[0] if len(found) == 1 else None

        return find


_SETTLED = frozenset({"capital", "city", "town", "village", "admin2"})
