"""`rasid recode`."""

from __future__ import annotations

import click

from rasid.commands.options import epilog, gazetteer_option, workspace_option
from rasid.commands.output import complain
from rasid.commands.progress import ProgressBar
from rasid.commands.workspaces import count, opened
from rasid.errors import ExitCode
from rasid.models import DEFAULT_MIN_CONFIDENCE


@click.command(
    epilog=epilog(
        ExitCode.OK, ExitCode.SOME_FAILED, ExitCode.USAGE, ExitCode.LEXICON, ExitCode.WORKSPACE, ExitCode.INTERRUPTED
    )
)
@click.option(
    "--jobs",
    type=click.IntRange(0),
    metavar="N",
    help="Processes that code (default: one for each core; 0: none beside this one).",
)
@click.option(
    "--min-confidence",
    type=click.FloatRange(0.0, 1.0),
    default=DEFAULT_MIN_CONFIDENCE,
    show_default=True,
    metavar="X",
    help="Leave out events whose confidence is below X.",
)
@gazetteer_option
@workspace_option
def recode(jobs: int | None, min_confidence: float, gazetteer_file: str | None, workspace_dir: str | None) -> int:
    """Code all reports again, after a change of lexicon, models, gazetteer or options.

    Former records are kept beside the new ones. What people decided is tied to the words, not to the records, and stays.
    """
    from rasid.archive.coding import Done, code_again
    from rasid.archive.pool import processes_by_default
    from rasid.archive.tasks import Options
    from rasid.gazetteer.user import gazetteer_path

    places = gazetteer_path(gazetteer_file)
    options = Options(min_confidence, str(places) if places is not None and places.exists() else None)
    done = Done()
    with opened(workspace_dir) as workspace, ProgressBar("Coding again", "reports") as bar:
        for done in code_again(workspace, options, processes=processes_by_default() if jobs is None else jobs):
            bar.show(done.finished, done.total)
    complain(
        f"Coded {count(done.finished, 'report')} again in {bar.seconds:,.1f} s: {done.coded:,} changed, {done.same:,} as before,"
        f" {len(done.set_aside):,} could not be coded and keep their former record"
    )
    return int(ExitCode.SOME_FAILED if done.set_aside else ExitCode.OK)
