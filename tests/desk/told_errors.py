"""The sentences of errors as they are written in the code, with their holes: what people at the desk may be told."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "rasid"
SHOWN = (
    "desk",
    "review",
    "reading",
    "archive/search",
    "archive/failures.py",
    "archive/raw.py",
    "archive/judgements.py",
    "compare/incidents/decided.py",
    "compare/forecasts/reading.py",
    "compare/reference/measure.py",
    "compare/reference/views.py",
)
"""Whose errors a page of the desk shows."""
NOT_SHOWN = (
    "desk/serve.py",
    "desk/assets.py",
    "review/gold.py",
    "reading/wordlists.py",
    "reading/items/columns.py",
    "archive/search/query.py",
)
"""What is said on the command line alone, or has a file of its own (`data/query_faults.yaml`)."""
_OWN = re.compile(r"[A-Za-z]{2}(?![^{]*})")
_FIELDS = ("what", "expected", "advice")


def _words(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _words(node.body)
        yield from _words(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        holes = iter("abcdefgh")
        yield "".join(
            str(part.value) if isinstance(part, ast.Constant) else "{" + next(holes) + "}" for part in node.values
        )


def _raises(name: str) -> bool:
    return name.endswith(
        ("Error", "Input", "There", "Allowed", "Content", "Large", "Many", "Overtaken", "NotYet", "Request", "SignedIn", "Coding", "InReview", "Fault", "Failure", "_refused", "Refused")
    )  # fmt: skip


def sentences() -> dict[str, str]:
    """Every sentence → where it stands."""
    found: dict[str, str] = {}
    for place in SHOWN:
        for file in sorted((SOURCE / place).rglob("*.py")) if (SOURCE / place).is_dir() else [SOURCE / place]:
            name = file.relative_to(SOURCE).as_posix()
            if name in NOT_SHOWN:
                continue
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call):
                    continue
                called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                if not _raises(called) or called in ("ValueError", "TypeError", "KeyError", "RuntimeError"):
                    continue
                for given in [*node.args[:1], *(word.value for word in node.keywords if word.arg in _FIELDS)]:
                    found |= {words: f"{name}:{node.lineno}" for words in _words(given) if _OWN.search(words)}
    return found
