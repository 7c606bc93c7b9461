"""One-to-one matching of gold and coded things by maximum weight."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TypeVar

Left = TypeVar("Left")
Right = TypeVar("Right")


def assign(weights: Sequence[Sequence[float]]) -> list[int | None]:
    """For each row its column in a matching of maximum total weight, or None; a pair of weight 0 or less is never made.

    The Hungarian method (shortest augmenting paths), cubic in the larger side.
    """
    rows = len(weights)
    columns = len(weights[0]) if rows else 0
    if not rows or not columns:
        return [None] * rows
    # As many dummy columns as rows let every row stay alone.
    size = columns + rows
    cost = [[-max(0.0, weight) for weight in row] + [0.0] * rows for row in weights]
    u, v = [0.0] * (rows + 1), [0.0] * (size + 1)
    owner = [0] * (size + 1)
    for row in range(1, rows + 1):
        owner[0] = row
        column = 0
        least = [math.inf] * (size + 1)
        way = [0] * (size + 1)
        used = [False] * (size + 1)
        while owner[column]:
            used[column] = True
            current, delta, following = owner[column], math.inf, 0
            for other in range(1, size + 1):
                if used[other]:
                    continue
                reduced = cost[current - 1][other - 1] - u[current] - v[other]
                if reduced < least[other]:
                    least[other], way[other] = reduced, column
                if least[other] < delta:
                    delta, following = least[other], other
            for other in range(size + 1):
                if used[other]:
                    u[owner[other]] += delta
                    v[other] -= delta
                else:
                    least[other] -= delta
            column = following
        while column:
            owner[column] = owner[way[column]]
            column = way[column]
    result: list[int | None] = [None] * rows
    for column in range(1, columns + 1):
        row = owner[column]
        if row and weights[row - 1][column - 1] > 0:
            result[row - 1] = column - 1
    return result


def pairs(
    left: Sequence[Left], right: Sequence[Right], weight: Callable[[Left, Right], float]
) -> list[tuple[int, int]]:
    """The pairs (index, index) of a one-to-one matching of maximum weight, group by group.

    Things that are linked by no chain of positive weights don't influence each other, so each group is solved alone.
    """
    weights = [[weight(a, b) for b in right] for a in left]
    found: list[tuple[int, int]] = []
    for rows, columns in _groups(weights):
        for row, column in zip(rows, assign([[weights[r][c] for c in columns] for r in rows]), strict=True):
            if column is not None:
                found.append((row, columns[column]))
    return sorted(found)


def _groups(weights: list[list[float]]) -> list[tuple[list[int], list[int]]]:
    seen_rows: set[int] = set()
    groups = []
    for first in range(len(weights)):
        if first in seen_rows:
            continue
        rows, columns, waiting = {first}, set[int](), [first]
        while waiting:
            row = waiting.pop()
            for column, value in enumerate(weights[row]):
                if value > 0 and column not in columns:
                    columns.add(column)
                    for other in range(len(weights)):
                        if other not in rows and weights[other][column] > 0:
                            rows.add(other)
                            waiting.append(other)
        seen_rows |= rows
        groups.append((sorted(rows), sorted(columns)))
    return groups
