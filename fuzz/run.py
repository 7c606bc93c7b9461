"""A run: `python -m fuzz.run --minutes 60` feeds all targets in turn, guided by the ways that an input takes through the code.

Needs atheris (fuzz/README.md); without it inputs are changed blindly and the run says so. New inputs and findings lie in `fuzz-output/`.
"""

from __future__ import annotations

import argparse
import random
import re
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from fuzz.feeding import CORPUS, Feeder, corpus_of, keep
from fuzz.mutate import MOST_BYTES, mutate
from fuzz.targets import TARGETS

ROOT = Path(__file__).parent.parent
SLOWER = 4.0
"""Code whose ways are counted runs several times slower."""
ROUNDS = 3
"""Every target gets its time in so many parts, so that a run that is stopped has fed all of them."""
_STATUS = re.compile(r"#(\d+)\s+(\w+)\s+cov: (\d+) ft: (\d+) corp: (\d+)")


def blindly(name: str, seconds: float, out: Path, seed: int) -> int:
    """Without guidance: changed inputs of the corpus."""
    feeder = Feeder(TARGETS[name].make())
    inputs = corpus_of(name) or [b""]
    chance = random.Random(f"{name} {seed}")
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        finding = feeder(mutate(chance.choice(inputs), inputs, chance))
        if finding is not None:
            keep(finding, out / "findings" / name)
    print(f"fed {feeder.fed} findings {len(feeder.findings)} slowest {feeder.slowest:.2f}", flush=True)
    return 0


def _counting(packages: tuple[str, ...]) -> Any:
    """Counts the ways through the modules of a target as they are imported. Comparisons are not followed: that costs ten times as much."""
    from atheris.import_hook import AtherisMetaPathFinder

    class Counting(AtherisMetaPathFinder):  # type: ignore[misc]  # atheris has no types
        def find_spec(self, fullname: str, path: Any, target: Any = None) -> Any:
            return super().find_spec(fullname, path, target) if fullname.startswith(packages) else None

    return Counting(set(), set(), False, False)


def guided(name: str, seconds: float, out: Path, seed: int) -> int:
    """With atheris: does not return."""
    import atheris

    sys.meta_path.insert(0, _counting(TARGETS[name].packages))
    feeder = Feeder(TARGETS[name].make(), slower=SLOWER)
    sys.meta_path.pop(0)
    inputs = corpus_of(name) or [b""]

    def test_one(data: bytes) -> None:
        finding = feeder(data)
        if finding is not None:
            print(f"FOUND {finding.place}: {finding.what}", flush=True)
            keep(finding, out / "findings" / name)

    def changed(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if chance.random() < 0.4:
            return bytes(atheris.Mutate(data, most))
        return mutate(data, inputs, chance, most)

    work = out / "corpus" / name
    work.mkdir(parents=True, exist_ok=True)
    (CORPUS / name).mkdir(exist_ok=True)
    artifacts = out / "findings" / name
    artifacts.mkdir(parents=True, exist_ok=True)
    options = [
        f"-max_total_time={int(seconds)}", f"-seed={seed}", f"-max_len={MOST_BYTES}", "-timeout=120", "-report_slow_units=3600", "-rss_limit_mb=6000", "-print_final_stats=1", "-len_control=20",
        f"-artifact_prefix={artifacts}/fatal-", str(work), str(CORPUS / name),
    ]  # fmt: skip
    atheris.Setup(["fuzz", *options], test_one, custom_mutator=changed)
    atheris.Fuzz()
    return 0


def one(name: str, seconds: float, out: Path, seed: int) -> dict[str, str]:
    """One target in a process of its own; what it says at the end."""
    log = out / "logs" / f"{name}-{seed}.txt"
    log.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "fuzz.run", "--target", name, "--seconds", str(seconds), "--out", str(out), "--seed", str(seed)]  # fmt: skip
    with log.open("wb") as stream:
        ended = subprocess.run(command, cwd=ROOT, stdout=stream, stderr=subprocess.STDOUT, check=False)
    text = log.read_text(encoding="utf-8", errors="replace")
    lines = _STATUS.findall(text)
    fed = re.search(r"^fed (\d+)", text, re.MULTILINE)
    first = next((line for line in lines if line[1] == "INITED"), lines[0] if lines else None)
    return {
        "target": name,
        "seconds": f"{seconds:.0f}",
        "inputs fed": lines[-1][0] if lines else (fed[1] if fed else "0"),
        "ways at first": first[2] if first else "-",
        "ways": lines[-1][2] if lines else "-",
        "findings": str(len(list((out / "findings" / name).glob("f*[0-9a-f]")))),
        "ended": str(ended.returncode),
    }


def main() -> int:
    """All targets, or one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60.0, help="for all targets together")
    parser.add_argument("--target", choices=list(TARGETS), help="one target in this process")
    parser.add_argument("--only", nargs="*", choices=list(TARGETS), help="these targets")
    parser.add_argument("--seconds", type=float, default=60.0, help="with --target")
    parser.add_argument("--out", type=Path, default=ROOT / "fuzz-output")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    args = parser.parse_args()
    has_guide = find_spec("atheris") is not None
    if args.target:
        is_guided = has_guide and TARGETS[args.target].packages
        return (guided if is_guided else blindly)(args.target, args.seconds, args.out, args.seed)
    if not has_guide:
        print("atheris is not installed (fuzz/README.md): inputs are changed blindly")
    names = args.only or list(TARGETS)
    share = args.minutes * 60 / len(names) / args.rounds
    found = 0
    for part in range(args.rounds):
        for name in names:
            told = one(name, share, args.out, args.seed + part)
            print("  ".join(f"{key} {value}" for key, value in told.items()), flush=True)
            found = sum(1 for _ in (args.out / "findings").rglob("f*[0-9a-f]"))
    print(f"{found} findings in {args.out / 'findings'}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
