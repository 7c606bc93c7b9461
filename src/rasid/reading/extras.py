"""The libraries of the optional extras `rasid[documents]` and `rasid[workspace]`, imported when a file needs them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from rasid.errors import UnreadableInput


def library(name: str, *, where: str, what: str, extra: str = "documents") -> Any:
    """The module `name`. Raises `UnreadableInput` naming the extra when it is not installed."""
    try:
        return import_module(name)
    except ImportError as error:
        raise UnreadableInput(
            f"{what} files need the library {name.split('.')[0]}", where=where,
            advice=f"Install it with: pip install 'rasid[{extra}]'",
        ) from error  # fmt: skip
