"""Entries of the lexicon files one by one: wrong ones are collected with file and line, right ones handed on."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from rasid.errors import LexiconError
from rasid.knowledge.entries import LexiconStruct
from rasid.knowledge.lexeme import Use
from rasid.knowledge.loader import DATA, Located, read_folder

E = TypeVar("E", bound=LexiconStruct)


@dataclass
class EntryReader:
    """Reads entries below `root`; `errors` collects what is wrong, `where` the place of each rule."""

    root: Path = DATA
    errors: list[LexiconError] = field(default_factory=list)
    where: dict[str, str] = field(default_factory=dict)

    def good(
        self, folder: str, kind: type[E], prefix: str, only: Sequence[str] = (), but: Iterable[str] = ()
    ) -> Iterator[tuple[Located[E], str]]:
        """The entries of a folder that are right, each with its rule; an id that is used twice is an error."""
        found = read_folder(folder, kind, root=self.root, only=frozenset(only) or None, but=frozenset(but))
        for item in found:
            if isinstance(item, LexiconError):
                self.errors.append(item)
                continue
            rule = prefix + str(getattr(item.entry, "id", ""))
            if rule in self.where:
                self.errors.append(
                    LexiconError(
                        f"{rule}: id is used twice",
                        where=item.where,
                        expected=f"an id other than that of {self.where[rule]}",
                    )
                )
                continue
            self.where[rule] = item.where
            yield item, rule

    def add(self, item: Located[Any], action: Callable[[str, Use], None], spec: str, use: Use) -> None:
        """Adds the forms of a word; what the word list can't spell out is an error of its entry."""
        try:
            action(spec, use)
        except ValueError as error:
            self.errors.append(LexiconError(str(error), where=item.where, advice="See docs/lexicon.md"))

    def rows(self, name: str) -> Iterator[tuple[int, dict[str, str]]]:
        """The rows of a table of ordinary words with their lines; none where there is no such table."""
        path = self.root / "words" / name
        if not path.exists():
            return
        with path.open(encoding="utf-8", newline="") as handle:
            for line, row in enumerate(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE), start=2):
                yield line, {k: v or "" for k, v in row.items() if k}
