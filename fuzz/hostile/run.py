"""The hostile inputs, all of them: `python -m fuzz.hostile`. What each must do stands in the targets of the fuzzer; files go to a workspace.

Nothing may raise but the errors of `rasid.errors`, nothing may take more than two seconds of computing for each 10 kB begun, and every input must be
coded or set aside with a reason.
"""

from __future__ import annotations

import argparse
import faulthandler
import sys
import time
import warnings
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from fuzz.feeding import Feeder, Finding, keep
from fuzz.hostile.inputs import MANY, Input, hostile, kinds
from fuzz.hostile.workspaces import Batch
from fuzz.targets import TARGETS

STUCK = 300
"""After so many seconds with one input the run ends and shows where it hangs."""
BATCH = 60
"""So many inputs of files go into one workspace."""


@dataclass
class Told:
    """What a run says at the end."""

    fed: Counter[str] = field(default_factory=Counter)
    slowest: dict[str, float] = field(default_factory=dict)
    """Seconds for 10 kB, by kind"""
    findings: list[tuple[Input, Finding]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    """What became of the files"""

    def note(self, one: Input, used: float, finding: Finding | None) -> None:
        """One input was fed."""
        self.fed[one.kind] += 1
        self.slowest[one.kind] = max(self.slowest.get(one.kind, 0.0), used)
        if finding is not None:
            self.findings.append((one, finding))
            print(f"FOUND {one.number} {one.kind}: {finding.place}: {finding.what}", file=sys.stderr, flush=True)


def run(many: int, seed: int = 1, *, slower: float = 1.0, targets: frozenset[str] = frozenset()) -> Told:
    """Feed so many hostile inputs. `slower`: by how much the machine may be slower."""
    warnings.simplefilter("ignore")
    told = Told()
    feeders: dict[str, Feeder] = {}
    batch = Batch(slower)
    for one in hostile(many, seed):
        if targets and one.target not in targets:
            continue
        faulthandler.dump_traceback_later(STUCK, exit=True)
        if one.target == "workspace":
            batch.add(one)
            if len(batch) >= BATCH:
                _end(batch, told)
            continue
        if one.target not in feeders:
            feeders[one.target] = Feeder(TARGETS[one.target].make(), slower=slower, each=True)
        feeder = feeders[one.target]
        feeder.slowest = 0.0
        told.note(one, 0.0, feeder(one.data))
        told.slowest[one.kind] = max(told.slowest[one.kind], feeder.slowest)
    if len(batch):
        _end(batch, told)
    faulthandler.cancel_dump_traceback_later()
    return told


def _end(batch: Batch, told: Told) -> None:
    for one, used, finding in batch.end(told.counts):
        told.note(one, used, finding)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m fuzz.hostile", description=__doc__)
    parser.add_argument("--many", type=int, default=MANY)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", default=[], metavar="TARGET", help="these targets")
    parser.add_argument("--out", type=Path, default=Path("fuzz-output") / "hostile", help="where findings are kept")
    args = parser.parse_args()
    start, used = time.monotonic(), time.process_time()
    told = run(args.many, args.seed, targets=frozenset(args.only))
    slowest = sorted(told.slowest.items(), key=lambda item: -item[1])
    for kind, seconds in slowest[:12]:
        print(f"  {seconds:5.2f} s for 10 kB at most: {kind}")
    for one, finding in told.findings:
        print(f"kept {one.number} {one.kind}: {keep(finding, args.out / one.target)}")
    fates = ", ".join(f"{number:,} {what}" for what, number in sorted(told.counts.items()))
    print(f"{fates}")
    print(
        f"{sum(told.fed.values()):,} inputs of {len(told.fed)} kinds (of {len(kinds())}), {len(told.findings)} findings, "
        f"{time.monotonic() - start:.0f} s, {time.process_time() - used:.0f} s of computing"
    )
    return 1 if told.findings else 0


if __name__ == "__main__":
    sys.exit(main())
