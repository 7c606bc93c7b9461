"""What commands that pass something on say of private persons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

from rasid.commands.output import complain

Command = TypeVar("Command", bound=Callable[..., Any])


def sensitive_option(command: Command) -> Command:
    """`--include-sensitive`."""
    decorate = click.option(
        "--include-sensitive",
        is_flag=True,
        help="Leave in the names of private persons and exact homes. A workspace notes it in its audit log.",
    )
    return decorate(command)


def tell_private(found: Mapping[str, int], *, include_sensitive: bool) -> None:
    """Say what was left out, or what `--include-sensitive` adds."""
    if not any(found.values()):
        return
    names = ", ".join(f"{number:,} {name.replace('_', ' ')}" for name, number in found.items() if number)
    complain(f"{'Left in' if include_sensitive else 'Left out'}: {names}")
