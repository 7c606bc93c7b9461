"""On what an identity rests, in Arabic: the coder writes it in English, of fixed pieces with ids and names between them."""

from __future__ import annotations

import re
from functools import cache

from rasid.report.texts import data


def basis_in_arabic(basis: str) -> str:
    """The pieces of `data/basis.yaml` in Arabic, all else as it stands."""
    for pattern, arabic in _pieces():
        basis = pattern.sub(arabic, basis)
    return basis


@cache
def _pieces() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(piece["en"]), piece["ar"]) for piece in data("basis.yaml"))
