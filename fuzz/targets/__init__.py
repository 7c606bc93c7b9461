"""What is fuzzed. A target takes bytes and raises for whatever must not happen; errors of `rasid.errors` are answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

Feed = Callable[[bytes], None]


@dataclass(frozen=True)
class Target:
    """One entrance. `make()` gets it ready and returns what is fed. `packages`: the code whose ways through are counted; without any
    inputs are changed blindly (the coder, counted, takes a hundred times as long)."""

    name: str
    about: str
    module: str
    packages: tuple[str, ...]

    def make(self) -> Feed:
        """What is fed with bytes."""
        feed: Feed = import_module(f"fuzz.targets.{self.module}").make(self.name)
        return feed


_READING = ("rasid.reading", "rasid.arabic.letters")
TARGETS: dict[str, Target] = {
    target.name: target
    for target in (
        Target("encodings", "bytes to text; undamaged text gives its bytes back", "reading", _READING),
        Target("items", "files of every kind as a workspace takes them, to documents", "reading", _READING),
        Target("paths", "files of every kind as `rasid code` takes them, to documents", "reading", _READING),
        Target("words", "folding with offsets, sentences, words, numbers", "words", ("rasid.arabic",)),
        Target("times", "the grammar of times, with and without an anchor", "words", ("rasid.coding.time", "rasid.reading.dates", "rasid.arabic.num")),
        Target("coding", "a text to its record, its explanations and its exports", "coding", ()),
        Target("records", "records that somebody wrote, read back, shown and exported", "coding", ("rasid.record", "rasid.report", "rasid.export", "rasid.commands.records")),
        Target("gazetteers", "files of places", "tables", ("rasid.gazetteer",)),
        Target("references", "files of UCDP GED and ACLED", "tables", ("rasid.compare.reference",)),
        Target("lexicon", "files of the lexicon and drafts of entries", "lexicon", ("rasid.knowledge", "rasid.editing")),
        Target("gold", "gold of every format", "gold", ("rasid.evaluate",)),
        Target("queries", "the language of searches, and their answers", "queries", ("rasid.archive.search",)),
        Target("desk", "every route of the desk with its parameters and bodies", "desk", ("rasid.desk", "rasid.review", "rasid.compare", "rasid.archive")),
    )
}  # fmt: skip
