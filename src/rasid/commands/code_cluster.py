"""`rasid code --cluster`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rasid.commands.output import complain, complain_about, printable
from rasid.commands.progress import ProgressBar
from rasid.errors import ExitCode, RasidError, UsageError

if TYPE_CHECKING:
    from rasid.cluster.run import Tally

DOCUMENT_SECONDS = 300.0
CLUSTER_SECONDS = 60.0


def code_on_cluster_from(
    address: str, paths: Sequence[str], out: str | None, *, published: date | None, outlet: str | None, min_confidence: float,
    gazetteer: Path | None, piece_megabytes: float | None, seconds: float | None, patience: float | None, as_json: bool,
) -> int:  # fmt: skip
    """Run the command with what its options say, and give its exit code."""
    from rasid.cluster.job import Options
    from rasid.cluster.run import Settings, code_on_cluster
    from rasid.cluster.sources import PIECE_BYTES
    from rasid.gazetteer.user import digest_of, read_bytes

    if out is None:
        raise UsageError(
            "no folder for the partitions", where="--cluster", expected="--out DIR, or --out s3://bucket/folder"
        )
    if "-" in paths:
        raise UsageError("standard input can't be cut into pieces", where="--cluster", expected="files or URLs")
    content = None if gazetteer is None else read_bytes(gazetteer)
    options = Options(
        published.isoformat() if published else None,
        outlet,
        min_confidence,
        None if content is None else digest_of(content),
    )
    settings = Settings(
        address, paths, out, options, content, PIECE_BYTES if piece_megabytes is None else max(1, int(piece_megabytes * 1_000_000)),
        seconds or DOCUMENT_SECONDS, patience or CLUSTER_SECONDS,
    )  # fmt: skip
    try:
        with ProgressBar("coding", "documents") as bar:
            tally = code_on_cluster(settings, lambda tally: bar.show(tally.documents))
    except KeyboardInterrupt:
        complain("rasid: stopped; what is finished stays, and the same command goes on from there")
        return int(ExitCode.INTERRUPTED)
    return tell(tally, out, as_json=as_json)


def tell(tally: Tally, out: str, *, as_json: bool) -> int:
    """Say what came of a run, and give the exit code."""
    if tally.former and not (tally.partitions or tally.failed):
        complain(f"{printable(out)}: nothing was left to do; {_count(tally.former, 'partition')} from an earlier run")
    elif tally.partitions or tally.former:
        former = f" ({_count(tally.former, 'partition')} more from an earlier run)" if tally.former else ""
        complain(
            f"Wrote {printable(out)}: {_count(tally.documents, 'document')}, {_count(tally.events, 'event')} in "
            f"{_count(tally.partitions, 'partition')}{former}"
        )
    aside = sum(tally.aside.values())
    if aside:
        reasons = ", ".join(f"{reason} {number:,}" for reason, number in sorted(tally.aside.items()))
        if not as_json:
            complain(
                f"rasid: {_count(aside, 'input')} could not be coded ({reasons}); all are listed in {printable(out)}/set-aside:"
            )
        _list(tally.shown, aside, as_json=as_json)
    if tally.failed:
        if not as_json:
            complain(f"rasid: {_count(len(tally.failed), 'piece')} could not be read; the same command tries again:")
        _list(tally.failed[:_MOST], len(tally.failed), as_json=as_json)
    if tally.former_set_aside and not as_json:
        complain(f"rasid: {_count(tally.former_set_aside, 'partition')} of the earlier run set documents aside, too")
    if not (aside or tally.failed or tally.former_set_aside):
        return int(ExitCode.OK)
    return int(ExitCode.SOME_FAILED if tally.documents or tally.former else ExitCode.UNREADABLE)


_MOST = 20


def _list(errors: Sequence[dict[str, Any]], all_of_them: int, *, as_json: bool) -> None:
    for error in errors:
        named = {name: error.get(name) for name in ("where", "expected", "advice")}
        told = RasidError(str(error.get("what")), **named)
        told.code, told.exit_code = str(error.get("code")), ExitCode(error.get("exit_code", ExitCode.SOME_FAILED))
        complain_about(told, as_json=as_json, indent="  ")
    if all_of_them > len(errors) and not as_json:
        complain(f"  … and {all_of_them - len(errors):,} more")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
