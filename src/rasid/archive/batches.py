"""Lists in parts that fit into one query: databases take a limited number of values at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
MOST_AT_ONCE = 500


def batches(items: Sequence[Item], most: int = MOST_AT_ONCE) -> Iterator[Sequence[Item]]:
    """The items in their order, at most so many at once."""
    return (items[at : at + most] for at in range(0, len(items), most))
