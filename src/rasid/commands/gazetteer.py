"""`rasid gazetteer`: the user's own places."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rasid.commands.options import GIVEN_PATH, epilog, gazetteer_option
from rasid.commands.output import complain, complain_about, emit, printable
from rasid.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from rasid.gazetteer.importing import Report
    from rasid.knowledge.lexicon import Place

_READ = (ExitCode.OK, ExitCode.USAGE, ExitCode.LEXICON, ExitCode.OUTPUT)
MAX_REASONS = 12
"""Reasons that are listed for one file."""


@click.group(epilog=epilog(*_READ))
def gazetteer() -> None:
    """Import, list and remove places of your own. They lie in a file of the user, never in the program."""


def _path(option: str | None) -> Path:
    from rasid.gazetteer.user import VARIABLE, gazetteer_path

    found = gazetteer_path(option)
    if found is None:
        raise UsageError(
            "there is no place for a user's gazetteer", where=VARIABLE, expected="the name of a file",
            advice="Name one with --gazetteer FILE",
        )  # fmt: skip
    return found


@gazetteer.command("import", epilog=epilog(*_READ, ExitCode.SOME_FAILED, ExitCode.UNREADABLE))
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=GIVEN_PATH)
@click.option("--columns", metavar="OURS=THEIRS,…", help="Names of the columns of a CSV or TSV file.")
@click.option("--country", metavar="CODE", help="Country of a Who's On First file that does not say it (IQ).")
@click.option("--as", "name", metavar="NAME", help="Name of the import instead of the file's name.")
@click.option("--credit", metavar="TEXT", help="Whom to credit and under which licence.")
@click.option("--dated", metavar="DATE", help="Date of the source (2024-11-05).")
@gazetteer_option
@click.pass_context
def import_(
    ctx: click.Context, files: tuple[str, ...], columns: str | None, country: str | None, name: str | None, credit: str | None,
    dated: str | None, gazetteer_file: str | None,
) -> int:  # fmt: skip
    """Add the places of FILE to your gazetteer.

    FILE is a GeoNames dump (allCountries.txt, IQ.txt; alternateNamesV2.txt beside it adds its Arabic names), a Who's On First
    CSV, the JSON of Iraqi districts, or a CSV or TSV table with a header (name_ar, lat, lon; name_en, country, admin1, feature,
    population, geonames, id), zipped or not. Rows that can't be taken are set aside and counted with their reason. Importing a
    file of the same name again replaces its places.
    """
    from rasid.gazetteer.importing import Wishes, import_files
    from rasid.gazetteer.tables import columns_of
    from rasid.gazetteer.user import load, save
    from rasid.knowledge.store import load_lexicon

    wishes = Wishes(columns_of(columns), name, _country(country), credit, _date(dated))
    path = _path(gazetteer_file)
    own = load(path)
    reports = import_files([Path(f) for f in files], own, load_lexicon(), wishes)
    done = [r for r in reports if r.done is not None]
    if name is not None and len(done) > 1:
        raise UsageError(f"{len(done)} files hold places", where="--as", expected="one file")
    if done:
        save(path, own)
    for report in reports:
        _tell(report, as_json=bool(ctx.obj and ctx.obj.get("json_errors")))
    if done:
        complain(f"Wrote {printable(str(path))}: {sum(i.rows for i in own.imports.values()):,} places")
    failed = [r.error for r in reports if r.error is not None]
    if not failed:
        return int(ExitCode.OK)
    return int(ExitCode.SOME_FAILED if done else ExitCode.UNREADABLE)


def _country(code: str | None) -> str | None:
    if code is None:
        return None
    if len(code) != 2 or not (code.isascii() and code.isalpha()):
        raise UsageError(
            f"{printable(code)!r} is no country", where="--country", expected="a two-letter code (ISO 3166) such as IQ"
        )
    return code.upper()


def _date(value: str | None) -> str | None:
    try:
        return date.fromisoformat(value).isoformat() if value is not None else None
    except ValueError as error:
        raise UsageError(
            f"{printable(value or '')!r} is no date", where="--dated", expected="a date such as 2024-11-05"
        ) from error


def _tell(report: Report, *, as_json: bool) -> None:
    source = printable(report.source)
    if report.error is not None:
        complain_about(report.error, as_json=as_json)
    elif report.done is not None:
        again = " (in the place of the former import of that name)" if report.replaced else ""
        complain(f"{source}: {report.done.rows:,} places from {report.done.format}{again}")
    for reason, count in report.reasons.most_common(MAX_REASONS):
        where = ", ".join(printable(w) for w in report.examples[reason])
        complain(f"  {count:,} set aside: {reason} ({where}{' …' if count > len(report.examples[reason]) else ''})")
    if len(report.reasons) > MAX_REASONS:
        complain(f"  {len(report.reasons) - MAX_REASONS:,} more reasons")


@gazetteer.command("list", epilog=epilog(*_READ))
@gazetteer_option
def list_(gazetteer_file: str | None) -> None:
    """List the imports: name, format, places, date of the source, SHA-256, credit (tab-separated)."""
    from rasid.gazetteer.user import load

    for _, own in sorted(load(_path(gazetteer_file)).imports.items()):
        cells = (own.name, own.format, str(own.rows), own.dated or "-", own.digest, own.credit or "licence not stated")
        emit("\t".join(printable(c) for c in cells) + "\n")


@gazetteer.command(epilog=epilog(*_READ))
@click.argument("names", nargs=-1, metavar="IMPORT...")
@click.option("--all", "everything", is_flag=True, help="Remove every import, and the file with them.")
@gazetteer_option
def remove(names: tuple[str, ...], everything: bool, gazetteer_file: str | None) -> None:
    """Remove the places of IMPORT, named as `rasid gazetteer list` names it."""
    from rasid.gazetteer.user import load, save

    path = _path(gazetteer_file)
    own = load(path)
    if everything == bool(names):
        raise UsageError(
            "nothing to remove" if not names else "names and --all", expected="the names of imports, or --all"
        )
    for name in own.imports.copy() if everything else names:
        if name not in own.imports:
            known = ", ".join(sorted(own.imports))
            raise UsageError(
                f"no import {printable(name)!r}", where=str(path), expected=f"one of {printable(known)}" if known else None,
                advice=None if known else "There are no imports: add one with `rasid gazetteer import FILE`",
            )  # fmt: skip
        own.remove(name)
    save(path, own)


@gazetteer.command(epilog=epilog(*_READ))
@gazetteer_option
def where(gazetteer_file: str | None) -> None:
    """Print the name of the file that holds your gazetteer, there or not."""
    emit(f"{printable(str(_path(gazetteer_file)))}\n")


@gazetteer.command(epilog=epilog(*_READ))
@click.argument("name")
@gazetteer_option
def find(name: str, gazetteer_file: str | None) -> None:
    """List the places called NAME, the program's and yours: rule, Arabic and English name, kind, country, division, latitude,
    longitude, what the name needs to be read as a place (tab-separated)."""
    from rasid.arabic.letters import fold
    from rasid.gazetteer.overlay import with_gazetteer
    from rasid.gazetteer.user import gazetteer_path
    from rasid.knowledge.store import load_lexicon

    lexicon = load_lexicon()
    path = gazetteer_path(gazetteer_file)
    if path is not None:
        lexicon = with_gazetteer(lexicon, path)
    first, *rest = fold(name).split() or [""]
    phrases = [p for p in lexicon.phrases.get(first, ()) if list(p.rest) == rest]
    need = lexicon.place_needs.get(" ".join((first, *rest)), "-")
    for index in dict.fromkeys(p.use.index for p in phrases if p.use.kind == "place"):
        emit("\t".join(printable(c) for c in (*_cells(lexicon.places[index]), need)) + "\n")


def _cells(place: Place) -> tuple[str, ...]:
    lat, lon = ("-" if x is None else f"{x:.4f}" for x in (place.lat, place.lon))
    return place.rule, place.ar, place.en, place.feature, place.country or "-", place.admin1 or "-", lat, lon
