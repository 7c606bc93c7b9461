"""`rasid account`: the world according to somebody."""

from __future__ import annotations

import click

from rasid.commands.options import GIVEN_PATH, epilog, language_option, workspace_option
from rasid.commands.privacy import sensitive_option
from rasid.errors import ExitCode, UsageError

_CODES = (ExitCode.OK, ExitCode.USAGE, ExitCode.OUTPUT, ExitCode.RECORD, ExitCode.WORKSPACE)


@click.command(epilog=epilog(*_CODES))
@click.argument("record", type=GIVEN_PATH, required=False)
@click.option("--source", metavar="KEY", help="Of all reports of a source (`rasid sources list`).")
@click.option("--holder", metavar="NAME", help="Of what somebody says in all reports: Arabic or English name, or key.")
@click.option("--report", metavar="ID", help="Of one report: its number or the id of its document.")
@click.option("--json", "as_json", is_flag=True, help="Print the graph with all statements as JSON.")
@click.option("--graphml", "as_graphml", is_flag=True, help="Print the graph as GraphML.")
@click.option(
    "--html", "html", type=GIVEN_PATH, metavar="FILE", help="Write a page in both languages that needs no network."
)
@sensitive_option
@language_option
@workspace_option
def account(
    record: str | None, source: str | None, holder: str | None, report: str | None, as_json: bool, as_graphml: bool, html: str | None,
    include_sensitive: bool, lang: str, workspace_dir: str | None,
) -> None:  # fmt: skip
    """Show who does what to whom according to a source, a holder, a report, or the file RECORD.

    A signed graph: + with, - against, 0 neither by itself; each relation as fact, report, claim, belief, forecast, aim, demand or denial.
    """
    from rasid.commands.accounts_read import Passing, forms_of, materials, print_account, write
    from rasid.commands.listing import emit_json

    given = [
        name
        for name in (record, *(f"{k}:{v}" if v else None for k, v in (("source", source), ("holder", holder), ("report", report))))
        if name
    ]  # fmt: skip
    if len(given) != 1:
        raise UsageError(
            "name one account" if not given else "more than one account is named", where="rasid account",
            expected="a file of records, --source KEY, --holder NAME or --report ID", advice="Two are compared by `rasid accounts compare A B`",
        )  # fmt: skip
    if as_json and as_graphml:
        raise UsageError("--json and --graphml exclude each other", where="rasid account")
    from rasid.compare.accounts import account_of

    passing = Passing(forms_of(as_json, as_graphml, html), include_sensitive)
    found = account_of(materials(given, workspace_dir, passing)[0])
    if html is not None:
        from rasid.compare.accounts.page import render_account

        write(html, render_account(found, lang))
    if as_json:
        emit_json(found)
    elif as_graphml:
        from rasid.commands.output import emit
        from rasid.compare.accounts.graphml import to_graphml

        emit(to_graphml([found]))
    elif html is None:
        print_account(found, lang)
