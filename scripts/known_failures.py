"""Writes tests/knowledge/known_failures.tsv anew: the lexicon examples that the coder does not get right, with what is missed.

Read the difference before committing it: a line more is something that got worse.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "knowledge"))

from example_runner import entry_examples, failures  # noqa: E402


def main() -> None:
    """Runs every example and rewrites the list."""
    total: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    rows: list[tuple[str, str, str]] = []
    for kind, rule, entry, example in entry_examples():
        total[kind] += 1
        found = failures(kind, rule, entry, example)
        if found:
            failed[kind] += 1
            missed = "; ".join(f"{f.field}: expected {f.expected}, found {f.found}" for f in found)
            rows.append((rule, example.text, missed.replace("\t", " ").replace("\n", " ")))  # type: ignore[attr-defined]
    with (ROOT / "tests" / "knowledge" / "known_failures.tsv").open("w", encoding="utf-8", newline="\n") as handle:
        writer = csv.writer(handle, delimiter="\t", quoting=csv.QUOTE_NONE, quotechar=None, lineterminator="\n")
        writer.writerow(("rule", "text", "missed"))
        writer.writerows(sorted(rows))
    for kind in total:
        right = total[kind] - failed[kind]
        print(f"{kind:10} {right:5} of {total[kind]:5} right ({right / total[kind]:.1%})")


if __name__ == "__main__":
    main()
