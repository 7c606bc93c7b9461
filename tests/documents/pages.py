"""The commands that a page shows, with what it says that they print.

A block of ```console, ```sh or ```bash holds commands: lines that begin with `$ ` (all lines, in a block without such a line), continued
by a backslash at the end. The lines under a command are what it prints: compared whole, where `…` on a line of its own stands for any lines
and within a line for any characters.
What a comment in the line before a block says, in words that no reader sees:

    <!-- not run: REASON -->        none of its commands is run
    <!-- abridged -->               the lines shown stand in what is printed, in this order
    <!-- file: NAME -->             the block is no command: it is written to this file
    <!-- input: TEXT -->            the commands read this line
    <!-- exit: CODE -->             the last command ends so
    <!-- server -->                 the last command is started, must print its first line, and is stopped by Ctrl-C
    <!-- source -->                 the commands change the lexicon: they run on a copy of the source
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
SHELLS = {"console", "sh", "bash"}
_FENCE = re.compile(r"((?:^<!--.*?-->\n)*)^```(\w*)[^\n]*\n(.*?)^```[ \t]*$", re.MULTILINE | re.DOTALL)
_MARK = re.compile(r"<!-- ([a-z ]+?)(?:: (.*?))? -->")
KNOWN = {"not run", "abridged", "file", "input", "exit", "server", "source"}


@dataclass(frozen=True)
class Command:
    """One command and the lines that the page shows under it."""

    line: int
    words: str
    output: tuple[str, ...]


@dataclass(frozen=True)
class Block:
    """A block of a page."""

    line: int
    language: str
    text: str
    marks: dict[str, str] = field(default_factory=dict)

    @property
    def commands(self) -> list[Command]:
        """The commands of a block of the shell."""
        lines = self.text.splitlines()
        if not any(line.startswith("$ ") for line in lines):
            lines = [f"$ {line}" if line.strip() and not line.startswith("#") else line for line in lines]
        found: list[tuple[int, list[str], list[str]]] = []
        for number, line in enumerate(lines, start=self.line + 1):
            if found and not found[-1][2] and found[-1][1][-1].endswith("\\"):
                found[-1][1].append(line.removeprefix("> "))
            elif line.startswith("$ "):
                found.append((number, [line[2:]], []))
            elif found:
                found[-1][2].append(line)
        return [Command(number, "\n".join(words), tuple(output)) for number, words, output in found]


def pages() -> list[Path]:
    """Every page that may show a command."""
    outside = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "examples/README.md", "gold/README.md")]
    return [*outside, *sorted((ROOT / "docs").rglob("*.md"))]


def blocks(page: Path) -> list[Block]:
    """The blocks of a page that are commands or files, in order."""
    text = page.read_text(encoding="utf-8")
    found = []
    for match in _FENCE.finditer(text):
        marks = dict(_MARK.findall(match[1]))
        if match[2] in SHELLS or "file" in marks:
            found.append(Block(text.count("\n", 0, match.start(2)) + 1, match[2], match[3], marks))
    return found


def wrong(printed: str, command: Command, *, abridged: bool) -> str | None:
    """How what was printed differs from what the page shows; None when it does not."""
    shown = [line.rstrip() for line in command.output]
    while shown and not shown[-1]:
        shown.pop()
    if not shown:
        return None
    lines = [line.rstrip() for line in printed.rstrip("\n").split("\n")]
    if abridged:
        return _in_order([" ".join(line.split()) for line in shown], " ".join(printed.split()))
    return None if _fits(shown, lines) else "is not what is printed"


def _fits(shown: list[str], lines: list[str]) -> bool:
    """Whether lines are as shown: a line that is `…` stands for any lines, a `…` in a line for any characters."""
    if not shown:
        return not lines
    if shown[0] == "…":
        return any(_fits(shown[1:], lines[count:]) for count in range(len(lines) + 1))
    pattern = ".*".join(map(re.escape, shown[0].split("…")))
    return bool(lines) and re.fullmatch(pattern, lines[0]) is not None and _fits(shown[1:], lines[1:])


def _in_order(wanted: list[str], text: str) -> str | None:
    at = 0
    for line in wanted:
        if not line or line == "…":
            continue
        at = text.find(line, at)
        if at < 0:
            return f"is printed without: {line}"
        at += len(line)
    return None
