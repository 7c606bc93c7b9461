"""The `rasid` command. Commands are imported when they are called, so that each start loads only what it needs."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from rasid.commands.options import epilog
from rasid.commands.output import ClosedPipeError, complain, complain_about, emit, open_what_is_closed, silence_stdout
from rasid.commands.stopping import ended_by_signals
from rasid.errors import ExitCode, RasidError, UsageError

COMMANDS: dict[str, tuple[str, str]] = {
    "code": ("rasid.commands.code", "Code Arabic reports into records."),
    "schema": ("rasid.commands.schema", "Print the JSON Schema of a record."),
    "explain": ("rasid.commands.explain", "Say why an event of a record was coded."),
    "evaluate": ("rasid.commands.evaluate", "Score records against gold that people made."),
    "lexicon": ("rasid.commands.lexicon", "Check and search what Rasid knows."),
    "gazetteer": ("rasid.commands.gazetteer", "Import, list and remove places of your own."),
    "init": ("rasid.commands.init", "Make a workspace for many reports."),
    "add": ("rasid.commands.add", "Add reports to a workspace and code them."),
    "recode": ("rasid.commands.recode", "Code all reports of a workspace again."),
    "status": ("rasid.commands.status", "Say what a workspace holds and what was set aside."),
    "search": ("rasid.commands.search", "Find reports by words, names, places, dates."),
    "sources": ("rasid.commands.sources", "Describe who prints the reports."),
    "reference": ("rasid.commands.reference", "Compare with UCDP GED and ACLED."),
    "audit": ("rasid.commands.audit", "Show and verify what was done in a workspace."),
    "copies": ("rasid.commands.copies", "Find reports that copy each other."),
    "incidents": ("rasid.commands.incidents", "Find happenings that several reports speak of."),
    "judge": ("rasid.commands.judge", "Decide whether two events or incidents are the same."),
    "review": ("rasid.commands.review", "Say what is decided, and write it as gold."),
    "account": ("rasid.commands.account", "Show the world according to a source, a holder or a report."),
    "accounts": ("rasid.commands.accounts", "Compare two accounts."),
    "forecasts": ("rasid.commands.forecasts", "List what was predicted, and judge what came of it."),
    "desk": ("rasid.commands.desk", "Read, judge and compare in the browser."),
    "users": ("rasid.commands.users", "Say who may sign in to the desk."),
    "upgrade": ("rasid.commands.upgrade", "Bring a workspace to this version."),
    "export": ("rasid.commands.export", "Write records in the formats of other programs."),
    "completion": ("rasid.commands.completion", "Print the completion script of a shell."),
}
_GOES_ON = "; what was finished is kept, and the same command goes on from there"
STOPPED = {"desk": "", **dict.fromkeys(("add", "recode", "copies", "incidents", "reference", "review"), _GOES_ON)}
"""What is said of a command that the user stopped, where it writes no file but into a workspace."""
COMPLETE_VARIABLE = "_RASID_COMPLETE"


class LazyGroup(click.Group):
    """A group that knows the names of its commands and imports them on demand."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(COMMANDS[cmd_name][0]), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS:
            import difflib

            near = difflib.get_close_matches(args[0], COMMANDS, n=1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            ctx.fail(f"No such command {args[0]!r}.{hint}")
        return super().resolve_command(ctx, args)


def _version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("rasid")
        except PackageNotFoundError:
            number = "(not installed)"
        emit(f"rasid {number}\n")
        ctx.exit()


@click.group(
    cls=LazyGroup, epilog=epilog(), context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110}
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version and exit."
)
@click.option("--json-errors", is_flag=True, help="Print errors on stderr as JSON, one object a line.")
@click.pass_context
def cli(ctx: click.Context, json_errors: bool) -> None:
    """Who did what to whom, where and when, and who says so: Arabic conflict reports as records, offline."""
    ctx.obj = {"json_errors": json_errors}


def main(argv: Sequence[str] | None = None) -> None:
    """Entry point: run the command and exit with its code."""
    open_what_is_closed()
    sys.exit(run(argv))


def run(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if COMPLETE_VARIABLE in os.environ:
        from click.shell_completion import shell_complete

        return shell_complete(cli, {}, "rasid", COMPLETE_VARIABLE, os.environ[COMPLETE_VARIABLE])
    as_json = "--json-errors" in arguments
    try:
        with ended_by_signals():
            code = _invoke(arguments, as_json)
            emit("")
            return code
    except ClosedPipeError:
        silence_stdout()
        return int(ExitCode.OK)
    except RasidError as error:
        complain_about(error, as_json=as_json)
        silence_stdout()
        return int(error.exit_code)
    except KeyboardInterrupt:
        called = next((word for word in arguments if not word.startswith("-")), "")
        complain(f"rasid: stopped{STOPPED.get(called, '; no output file was written')}")
        silence_stdout()
        return int(ExitCode.INTERRUPTED)


def _invoke(arguments: list[str], as_json: bool) -> int:
    try:
        with cli.make_context("rasid", arguments) as context:
            result: Any = cli.invoke(context)
            return int(result) if isinstance(result, int) else int(ExitCode.OK)
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        emit(error.ctx.get_help() + "\n" if error.ctx else "")
        return int(ExitCode.USAGE)
    except click.UsageError as error:
        called = error.ctx.command_path if error.ctx else "rasid"
        what, hint, near = error.format_message().partition(" Did you mean ")
        advice = f"{hint.lstrip()}{near} See `{called} --help`" if near else f"See `{called} --help`"
        raise UsageError(what.rstrip("."), where=called, advice=advice) from error
    except click.ClickException as error:
        raise UsageError(error.format_message()) from error
    except click.Abort as error:
        raise KeyboardInterrupt from error
    except BrokenPipeError as error:
        raise ClosedPipeError from error


if __name__ == "__main__":
    main()
