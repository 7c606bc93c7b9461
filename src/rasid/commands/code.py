"""`rasid code`."""

from __future__ import annotations

import math
import os
from contextlib import ExitStack
from datetime import date
from typing import TYPE_CHECKING

import click

from rasid.commands.options import GIVEN_PATH, cluster_options, epilog, gazetteer_option, language_option
from rasid.commands.output import complain, complain_about, emit, printable
from rasid.errors import ExitCode, UsageError
from rasid.files import AtomicFile, opened
from rasid.models import DEFAULT_MIN_CONFIDENCE

if TYPE_CHECKING:
    from rasid.reading.paths import SetAside
    from rasid.record import Record


@click.command(
    epilog=epilog(
        ExitCode.OK,
        ExitCode.SOME_FAILED,
        ExitCode.USAGE,
        ExitCode.UNREADABLE,
        ExitCode.LEXICON,
        ExitCode.OUTPUT,
        ExitCode.CLUSTER,
        ExitCode.INTERRUPTED,
    )
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=GIVEN_PATH)
@click.option("--published", metavar="DATE", help="Publication date (2016-10-26) of all inputs.")
@click.option("--outlet", metavar="NAME", help="Who published it.")
@click.option("--out", type=GIVEN_PATH, metavar="FILE", help="Write the records to FILE, whole or not at all.")
@click.option(
    "--report", type=GIVEN_PATH, metavar="FILE.html", help="Write a report page, one HTML file that needs no network."
)
@click.option(
    "--format", "format_", type=click.Choice(["json", "jsonl", "table"]),
    help="json: an object, or an array of several; jsonl: an object a line; table: a row for every statement.",
)  # fmt: skip
@click.option(
    "--min-confidence",
    type=click.FloatRange(0.0, 1.0),
    default=DEFAULT_MIN_CONFIDENCE,
    show_default=True,
    metavar="X",
    help="Leave out events whose confidence is below X (0 to 1; 0 keeps everything that the rules find).",
)
@cluster_options
@gazetteer_option
@click.option("--no-user-gazetteer", is_flag=True, help="Use the program's places only.")
@language_option
@click.pass_context
def code(
    ctx: click.Context, paths: tuple[str, ...], published: str | None, outlet: str | None, out: str | None, report:
    str | None, format_: str | None, min_confidence: float, gazetteer_file: str | None, no_user_gazetteer: bool,
    lang: str, cluster: str | None, piece_size: float | None, document_timeout: float | None, cluster_timeout: float | None,
) -> int:  # fmt: skip
    """Code Arabic reports: who did what to whom, where and when, and who says so.

    PATH is a text, HTML, DOCX or PDF file, a file of many reports (JSON Lines with text, and optionally id, title, byline, outlet, url,
    published; Parquet with such columns; WARC), a folder, or - for standard input. Without --format and --out a summary is printed. In a batch,
    inputs that can't be read are set aside and listed at the end.

    --published holds for files whatever date is found in them; a line of a JSON Lines file that has its own date
    keeps it.

    With --cluster, PATH may be a URL (s3://bucket/*.parquet) or a pattern, and --out is a folder or URL, in which a run that was stopped is gone
    on with.
    """
    from rasid.commands.batch import code_paths, holds_many, progress
    from rasid.commands.sinks import make_sink
    from rasid.gazetteer.user import gazetteer_path

    as_json = bool(ctx.obj and ctx.obj.get("json_errors"))
    day = _date(published)
    _check_outlet(outlet)
    if math.isnan(min_confidence):
        raise UsageError("not a number", where="--min-confidence", expected="a number from 0 to 1")
    if cluster is None:
        _check_outputs(paths, out, report)
    if gazetteer_file is not None and no_user_gazetteer:
        raise UsageError("both a gazetteer and none", where="--no-user-gazetteer", expected="one of the two")
    places = None if no_user_gazetteer else gazetteer_path(gazetteer_file)
    if gazetteer_file is not None and places is not None and not places.exists():
        raise UsageError(
            "there is no such file", where="--gazetteer", expected="a file that `rasid gazetteer import` wrote"
        )
    if cluster is not None:
        from rasid.commands.code_cluster import code_on_cluster_from

        if report is not None or format_ is not None:
            raise UsageError(
                "not with --cluster", where="--report" if report is not None else "--format", expected="--out DIR"
            )
        return code_on_cluster_from(
            cluster, paths, out, published=day, outlet=outlet, min_confidence=min_confidence, gazetteer=places, piece_megabytes=piece_size,
            seconds=document_timeout, patience=cluster_timeout, as_json=as_json,
        )  # fmt: skip
    for name, value in (
        ("--piece-size", piece_size),
        ("--document-timeout", document_timeout),
        ("--cluster-timeout", cluster_timeout),
    ):
        if value is not None:
            raise UsageError("only with --cluster", where=name, expected="--cluster ADDRESS")
    many = holds_many(paths)
    failed: list[SetAside] = []
    kept: list[Record] = []
    coded = events = 0
    with ExitStack() as stack:
        out_file = opened(AtomicFile(out, automatic=False), stack) if out is not None else None
        report_file = opened(AtomicFile(report, automatic=False), stack) if report is not None else None
        write = out_file.write if out_file is not None else emit
        sink = None
        if out_file is not None or report_file is None or format_ is not None:
            sink = make_sink(format_, write, many=many, lang=lang, to_file=out_file is not None)
        with progress(paths) as advance:
            for outcome in code_paths(
                paths,
                published=day,
                outlet=outlet,
                min_confidence=min_confidence,
                advance=advance,
                gazetteer=places,
            ):
                if outcome.set_aside is not None:
                    failed.append(outcome.set_aside)
                if outcome.record is None:
                    continue
                coded += 1
                events += len(outcome.record.events)
                if sink is not None:
                    sink.add(outcome.record)
                if report_file is not None:
                    kept.append(outcome.record)
        if coded:
            if sink is not None:
                sink.close()
            if report_file is not None:
                from rasid.report import render

                report_file.write(render(kept, lang))
            for file in (out_file, report_file):
                if file is not None:
                    file.commit()
                    complain(f"Wrote {printable(file.where)}: {_count(coded, 'document')}, {_count(events, 'event')}")
    _list_failures(failed, coded, as_json=as_json, many=many)
    if not failed:
        return int(ExitCode.OK)
    if coded:
        return int(ExitCode.SOME_FAILED)
    return int(failed[0].error.exit_code if len(failed) == 1 else ExitCode.UNREADABLE)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _list_failures(failed: list[SetAside], coded: int, *, as_json: bool, many: bool) -> None:
    errors = [item.error for item in failed]
    if as_json or not many:
        for error in errors:
            complain_about(error, as_json=as_json)
    elif errors:
        complain(f"rasid: {_count(len(errors), 'input')} of {len(errors) + coded:,} could not be coded:")
        for error in errors:
            complain_about(error, as_json=False, indent="  ")


def _date(value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value.strip())
    except ValueError as error:
        raise UsageError(
            f"{printable(value)!r} is no date", where="--published", expected="a date such as 2016-10-26"
        ) from error


def _check_outlet(outlet: str | None) -> None:
    try:
        (outlet or "").encode("utf-8")
    except UnicodeEncodeError as error:
        raise UsageError(
            "the name is not UTF-8", where="--outlet", expected="a name in the encoding of the terminal"
        ) from error


def _check_outputs(paths: tuple[str, ...], out: str | None, report: str | None) -> None:
    """Refuse to write over an input, or both outputs into one file."""
    for option, path in (("--out", out), ("--report", report)):
        if path is not None and (not path or "\0" in path):
            raise UsageError("no file name", where=option, expected="a file name")
    outputs = [
        (option, os.path.realpath(path)) for option, path in (("--out", out), ("--report", report)) if path is not None
    ]
    if (
        len(outputs) == 2
        and outputs[0][1] == outputs[1][1]
        and os.path.isfile(outputs[0][1]) | (not os.path.exists(outputs[0][1]))
    ):
        raise UsageError("names the same file as --out", where="--report", expected="two files")
    for option, target in outputs:
        for path in paths:
            if path != "-" and os.path.isfile(target) and os.path.realpath(path) == target:
                raise UsageError("would write over an input", where=option, expected="another file")
