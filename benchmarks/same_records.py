"""Code a fixed corpus and compare every record, byte for byte, with those of another version: a faster coder must not code otherwise.

    python benchmarks/same_records.py --write before.json      # before a change
    python benchmarks/same_records.py --compare before.json    # after it: ends with 1 and names the reports that differ

The corpus is 500 newspaper articles (where ../shared/data has them), the gold reports, the example reports and the example sentences of the lexicon.
Both runs need the same lexicon.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from pathlib import Path

import corpus

from rasid.coding.coder import Coder
from rasid.record import to_json


def main() -> int:
    """Code, print the speed on each part, write or compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", type=Path, help="file for the hashes")
    parser.add_argument("--compare", type=Path, help="file of hashes to compare with")
    options = parser.parse_args()
    parts = {
        "news": corpus.news_documents(),
        "gold": corpus.gold_documents(),
        "examples": corpus.reports(),
        "lexicon": corpus.lexicon_documents(),
    }
    coder = Coder.load()
    hashes: dict[str, str] = {}
    for name, documents in parts.items():
        sentences, seconds = 0, 0.0
        for number, document in enumerate(documents):
            started = time.process_time()
            record = coder.code_document(document)
            seconds += time.process_time() - started
            sentences += len(record.sentences)
            hashes[f"{name}/{number}"] = hashlib.sha256(to_json(record).encode()).hexdigest()
        if seconds:
            print(
                f"{name:<9} {len(documents):>4} reports {sentences:>6} sentences {sentences / seconds:>7.0f} a second"
            )
    print("all", hashlib.sha256("".join(hashes.values()).encode()).hexdigest())
    if options.write:
        options.write.write_text(json.dumps(hashes), encoding="utf-8")
    if options.compare:
        before = json.loads(options.compare.read_text(encoding="utf-8"))
        other = [key for key in {**before, **hashes} if before.get(key) != hashes.get(key)]
        print(f"{len(other)} records differ: {', '.join(other[:20])}" if other else "the same records")
        return int(bool(other))
    return 0


if __name__ == "__main__":
    sys.exit(main())
