"""Recognising the format of gold by its content."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from rasid.evaluate.goldset import GoldError, GoldSet

Reader = Callable[[Path], "GoldSet | None"]

FORMATS: dict[str, str] = {
    "gold_reports": "a folder with reports.yaml, texts/, sentences.json and settled/ (reports coded by hand)",
    "gold_held_out": "YAML files with document and events, each beside its text (held-out reports)",
    "gold_detection": "JSON Lines with event_type, label and text (Arabic event gold standard, detection)",
    "gold_roles": "JSON Lines with event_type, spans and text (Arabic event gold standard, roles)",
    "gold_cases": "a folder or file of Recognizers-Text (Input, Results) or Duckling (Corpus.hs): dates and numbers",
    "gold_idrisi": "JSON Lines with text and location_mentions, or a folder of them (IDRISI: places in tweets)",
    "gold_naming": "JSON Lines with paragraph and labels (ArMPro: propaganda spans)",
    "gold_names": "text with a word and its BIO tags a line, or a folder of them (Wojood: nested names)",
}
"""Module that reads the format → what it is recognised by."""


def open_gold(path: str) -> GoldSet:
    """The gold of a file or folder. Raises `GoldError` when it is in no known format."""
    where = Path(path)
    if not where.exists():
        raise GoldError("no such file or folder", where=path, expected="a file or folder of gold")
    for module in FORMATS:
        reader: Reader = import_module(f"rasid.evaluate.{module}").read
        found = reader(where)
        if found is not None:
            return found
    raise GoldError("no known format of gold", where=path, expected="; or ".join(FORMATS.values()))
