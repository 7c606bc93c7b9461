"""`rasid recode`."""

from __future__ import annotations

import click

from rasid.commands.options import coding_options, epilog, workspace_option
from rasid.commands.output import complain, printable
from rasid.commands.progress import ProgressBar
from rasid.commands.workspaces import count, opened, options_of
from rasid.errors import ExitCode

MOST_TOLD = 20


@click.command(
    epilog=epilog(
        ExitCode.OK, ExitCode.SOME_FAILED, ExitCode.USAGE, ExitCode.LEXICON, ExitCode.WORKSPACE, ExitCode.INTERRUPTED
    )
)
@coding_options
@workspace_option
def recode(jobs: int | None, min_confidence: float, gazetteer_file: str | None, workspace_dir: str | None) -> int:
    """Code all reports again, after a change of lexicon, models, gazetteer or options.

    Former records are kept beside the new ones. What people decided is tied to the words, not to the records, and stays.
    """
    from rasid.archive.coding import Done, code_again
    from rasid.archive.pool import processes_by_default
    from rasid.commands.review import fill_queue
    from rasid.review.overview import lost_rows

    options = options_of(min_confidence, gazetteer_file)
    processes = processes_by_default() if jobs is None else jobs
    done = Done()
    with opened(workspace_dir) as workspace, ProgressBar("Coding again", "reports") as bar:
        for done in code_again(workspace, options, processes=processes):
            bar.show(done.finished, done.total)
        fill_queue(workspace)
        with workspace.database.read() as connection:
            lost = lost_rows(connection)
    complain(
        f"Coded {count(done.finished, 'report')} again in {bar.seconds:,.1f} s: {done.coded:,} changed, {done.same:,} as before,"
        f" {len(done.set_aside):,} could not be coded and keep their former record"
    )
    if lost:
        complain(
            f"{count(len(lost), 'decision')} of events that are not found any more (kept; `rasid review status --lost`):"
        )
        for row in lost[:MOST_TOLD]:
            complain(f"  report {row['report']}: {printable(row['words'])} ({row['verdict']}, {printable(row['who'])})")
    return int(ExitCode.SOME_FAILED if done.set_aside else ExitCode.OK)
