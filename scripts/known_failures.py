"""Writes tests/knowledge/known_failures.tsv anew: the lexicon examples that the coder does not get right, with what is missed.

Read the difference before committing it: a line more is something that got worse.
"""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

from rasid.coding.coder import Coder
from rasid.editing.examples import entry_examples, failures
from rasid.editing.trial import code_with

ROOT = Path(__file__).parents[1]


def main() -> None:
    """Runs every example and rewrites the list."""
    total: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    rows: list[tuple[str, str, str]] = []
    code = code_with(Coder.load())
    for run in entry_examples():
        total[run.kind] += 1
        found = failures(run, code)
        if found:
            failed[run.kind] += 1
            missed = "; ".join(f"{f.field}: expected {f.expected}, found {f.found}" for f in found)
            rows.append((run.rule, run.example.text, missed.replace("\t", " ").replace("\n", " ")))
    with (ROOT / "tests" / "knowledge" / "known_failures.tsv").open("w", encoding="utf-8", newline="\n") as handle:
        writer = csv.writer(handle, delimiter="\t", quoting=csv.QUOTE_NONE, quotechar=None, lineterminator="\n")
        writer.writerow(("rule", "text", "missed"))
        writer.writerows(sorted(rows))
    for kind in total:
        right = total[kind] - failed[kind]
        print(f"{kind:10} {right:5} of {total[kind]:5} right ({right / total[kind]:.1%})")


if __name__ == "__main__":
    main()
