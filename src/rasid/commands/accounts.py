"""`rasid accounts`: two accounts side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from rasid.commands.options import GIVEN_PATH, epilog, language_option, workspace_option
from rasid.commands.output import emit, isolated
from rasid.commands.privacy import sensitive_option
from rasid.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from rasid.compare.accounts.difference import Difference
    from rasid.compare.accounts.model import Account

_CODES = (ExitCode.OK, ExitCode.USAGE, ExitCode.OUTPUT, ExitCode.RECORD, ExitCode.WORKSPACE)


@click.group(epilog=epilog(*_CODES))
def accounts() -> None:
    """Compare what sources, holders and reports make of the same world."""


@accounts.command(epilog=epilog(*_CODES))
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@click.option("--json", "as_json", is_flag=True, help="Print the difference as JSON.")
@click.option(
    "--graphml", "as_graphml", is_flag=True, help="Print both graphs as one GraphML; each edge says whose it is."
)
@click.option(
    "--html", "html", type=GIVEN_PATH, metavar="FILE", help="Write a page in both languages that needs no network."
)
@sensitive_option
@language_option
@workspace_option
def compare(
    first: str, second: str, as_json: bool, as_graphml: bool, html: str | None, include_sensitive: bool, lang: str,
    workspace_dir: str | None,
) -> None:  # fmt: skip
    """Show what A and B share, what only one says, where they contradict each other, and what they name differently.

    A and B are source:KEY, holder:NAME, report:ID, or files that `rasid code --format json` wrote.
    """
    from rasid.commands.accounts_read import Passing, forms_of, materials, write
    from rasid.commands.listing import emit_json
    from rasid.compare.accounts import accounts_of
    from rasid.compare.accounts import compare as compare_them

    if as_json and as_graphml:
        raise UsageError("--json and --graphml exclude each other", where="rasid accounts compare")
    passing = Passing(forms_of(as_json, as_graphml, html), include_sensitive)
    a, b = accounts_of(*materials([first, second], workspace_dir, passing))
    found = compare_them(a, b)
    if html is not None:
        from rasid.compare.accounts.page import render_difference

        write(html, render_difference(a, b, found, lang))
    if as_json:
        emit_json(found)
    elif as_graphml:
        from rasid.compare.accounts.graphml import to_graphml

        emit(to_graphml([a, b]))
    elif html is None:
        _print(a, b, found, lang)


def _print(a: Account, b: Account, found: Difference, lang: str) -> None:
    from rasid.commands.accounts_read import names_of
    from rasid.commands.listing import emit_rows

    names = names_of([a, b], lang)
    emit(f"A  {isolated(a.title or a.of)} ({isolated(a.of)})\nB  {isolated(b.title or b.of)} ({isolated(b.of)})\n")
    emit(f"\ncontradicted: {len(found.contradicted)}\n")
    emit_rows(
        ("kind", "why", "what", "A", "B"),
        [(c.kind, c.why, c.what, c.first.content, c.second.content) for c in found.contradicted],
        always_heads=True,
    )
    emit(f"\nnamed differently: {len(found.named_differently)}\n")
    emit_rows(
        ("neutral", "A", "B"),
        [((r.name_ar if lang == "ar" else r.name_en) or r.name_ar, " | ".join(r.first), " | ".join(r.second)) for r in found.named_differently],
        always_heads=True,
    )  # fmt: skip
    for title, relations in (
        ("shared", found.shared),
        ("only in A", found.only_first),
        ("only in B", found.only_second),
    ):
        emit(f"\n{title}: {len(relations)}\n")
        emit_rows(
            ("who", "type", "whom", "A", "B"),
            [(names[r.source], r.type, names[r.target], _statuses(r.first), _statuses(r.second)) for r in relations],
            always_heads=True,
        )


def _statuses(found: dict[str, int]) -> str:
    return ", ".join(f"{status} x{n}" for status, n in found.items())
