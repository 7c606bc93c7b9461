"""Measure the coder: speed on one core, time per stage, growth with the length of the text, memory, start.

    python benchmarks/coding.py [--quick] [--out benchmark-output]

Prints a table and writes coding.json. Nothing is fetched; the texts are those of `benchmarks/corpus.py`.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import corpus

ROOT = Path(__file__).parent.parent
GOALS = {
    "sentences_per_second": ("at least", 300.0),
    "peak_memory_mb": ("at most", 400.0),
    "start_seconds": ("at most", 1.5),
    "load_seconds": ("at most", 1.0),
}

SPEED = """
import sys, time
sys.path.insert(0, {benchmarks!r})
import corpus
from rasid.coding.coder import Coder
documents = (corpus.lexicon_documents() + corpus.reports())[:{limit}]
coder = Coder.load()
coder.code_document(documents[0])
started = time.process_time()
sentences = words = events = 0
for document in documents:
    record = coder.code_document(document)
    sentences += len(record.sentences); events += len(record.events); words += len(document.text.split())
print(sentences, words, events, time.process_time() - started)
"""
MEMORY = """
import resource
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
LOAD = """
import time
started = time.perf_counter()
from rasid.knowledge.store import load_lexicon
load_lexicon()
print(time.perf_counter() - started)
"""
LINE = """
import sys, time
sys.path.insert(0, {benchmarks!r})
import corpus
from rasid.coding.coder import Coder
from rasid.reading import from_text
text = corpus.one_line({size})
coder = Coder.load()
started = time.perf_counter()
record = coder.code_document(from_text(text))
print(len(record.sentences), time.perf_counter() - started)
"""


def environment() -> dict[str, str]:
    """The environment of a measured process: byte code may be kept, as on a machine in use."""
    kept = {key: value for key, value in os.environ.items() if key not in ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH")}
    return kept | {"PYTHONHASHSEED": "0", "PYTHONUTF8": "1"}


def run(code: str, **values: object) -> list[float]:
    """The numbers that a fresh process prints, line by line."""
    program = code.format(benchmarks=str(ROOT / "benchmarks"), **values) if values else code
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment(), cwd=ROOT, check=True, capture_output=True, text=True
    )
    return [float(part) for part in done.stdout.split()]


def wall(command: list[str]) -> float:
    """Seconds from start to end of a command."""
    started = time.perf_counter()
    done = subprocess.run(command, env=environment(), cwd=ROOT, capture_output=True, text=True)
    seconds = time.perf_counter() - started
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}")
    return seconds


def stage_times(limit: int) -> dict[str, float]:
    """Share of each coding module in the time of `Coder.code_document`, by wrapping what the coder calls."""
    from rasid.coding import coder as module
    from rasid.coding.actors import ActorFinder
    from rasid.coding.words import WordAnalyzer

    spent: dict[str, float] = defaultdict(float)

    def timed(function: Callable[..., Any], stage: str) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            started = time.perf_counter()
            try:
                return function(*arguments, **options)
            finally:
                spent[stage] += time.perf_counter() - started

        return call

    wrapped: list[tuple[Any, str, Any]] = []
    stages: list[tuple[Any, str, str]] = [
        (module, name, value.__module__.rpartition(".")[2])
        for name, value in vars(module).items()
        if callable(value) and not isinstance(value, type)
        and getattr(value, "__module__", "").startswith(("rasid.coding.", "rasid.arabic."))
    ]  # fmt: skip
    stages += [(ActorFinder, "find", "actors"), (WordAnalyzer, "words", "words")]
    documents = (corpus.lexicon_documents() + corpus.reports())[:limit]
    own = module.Coder.load()
    own.code_document(documents[0])
    for owner, name, stage in stages:
        wrapped.append((owner, name, getattr(owner, name)))
        setattr(owner, name, timed(getattr(owner, name), stage))
    try:
        started = time.perf_counter()
        for document in documents:
            own.code_document(document)
        total = time.perf_counter() - started
    finally:
        for owner, name, value in wrapped:
            setattr(owner, name, value)
    spent["other"] = total - sum(spent.values())
    return {stage: seconds / total for stage, seconds in sorted(spent.items(), key=lambda item: -item[1])}


def growth(factors: Iterable[int]) -> dict[int, float]:
    """Milliseconds a sentence in one document that holds a report n times."""
    from rasid.coding.coder import Coder

    coder = Coder.load()
    found = {}
    for factor in factors:
        document = corpus.long_report(factor)
        coder.code_document(document)
        started = time.process_time()
        record = coder.code_document(document)
        found[factor] = (time.process_time() - started) * 1000 / len(record.sentences)
    return found


def measure(quick: bool) -> dict[str, Any]:
    """All figures."""
    report = "examples/libya_newswire.txt"
    with tempfile.TemporaryDirectory() as folder:
        command = [
            sys.executable, "-m", "rasid", "code", report,
            "--out", str(Path(folder) / "record.json"), "--report", str(Path(folder) / "page.html"),
        ]  # fmt: skip
        summary = [sys.executable, "-m", "rasid", "code", report]
        wall(command)  # byte code and the compiled lexicon are there from the second start on
        wall(summary)
        start = statistics.median(wall(summary) for _ in range(5))
        start_page = statistics.median(wall(command) for _ in range(5))
    load = statistics.median(run(LOAD)[0] for _ in range(5))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["RASID_CACHE_DIR"] = folder
        compiling = run(LOAD)[0]
        del os.environ["RASID_CACHE_DIR"]
    limit = 40 if quick else 10_000
    runs = [run(SPEED + MEMORY, limit=limit) for _ in range(1 if quick else 3)]
    sentences, words, events, _, memory = runs[0]
    seconds = statistics.median(one[3] for one in runs)
    result: dict[str, Any] = {
        "sentences_per_second": sentences / seconds,
        "words_per_second": words / seconds,
        "corpus": {"sentences": int(sentences), "words": int(words), "events": int(events)},
        "peak_memory_mb": memory / (1024 * 1024 if sys.platform == "darwin" else 1024),
        "start_seconds": start,
        "start_with_page_seconds": start_page,
        "load_seconds": load,
        "compile_seconds": compiling,
        "stages": stage_times(limit),
        "milliseconds_a_sentence": growth((1, 10) if quick else (1, 2, 5, 10)),
    }
    size = 200_000 if quick else 1_000_000
    pieces, seconds, memory = run(LINE + MEMORY, size=size)
    result["single_line"] = {
        "bytes": size, "seconds": seconds, "sentences": int(pieces),
        "peak_memory_mb": memory / (1024 * 1024 if sys.platform == "darwin" else 1024),
    }  # fmt: skip
    return result | {"machine": machine()}


def machine() -> dict[str, str]:
    """Where it was measured."""
    from importlib.metadata import version

    name = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        models = [line.partition(":")[2].strip() for line in info.read_text().splitlines() if "model name" in line]
        name = models[0] if models else name
    return {
        "processor": name, "cores": str(os.cpu_count()), "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(), "rasid": version("rasid"), "msgspec": version("msgspec"),
    }  # fmt: skip


def table(result: dict[str, Any]) -> str:
    """The figures for a person."""
    line = result["single_line"]
    rows = [
        ("sentences a second, one core", f"{result['sentences_per_second']:,.0f}", "sentences_per_second"),
        ("words a second, one core", f"{result['words_per_second']:,.0f}", ""),
        ("peak memory, whole corpus", f"{result['peak_memory_mb']:,.0f} MB", "peak_memory_mb"),
        ("`rasid code` of one report, from start to end", f"{result['start_seconds']:.2f} s", "start_seconds"),
        ("the same with record and report page written", f"{result['start_with_page_seconds']:.2f} s", ""),
        ("loading the compiled lexicon", f"{result['load_seconds']:.2f} s", "load_seconds"),
        ("compiling the lexicon (once)", f"{result['compile_seconds']:.1f} s", ""),
        (f"a line of {line['bytes'] / 1e6:g} MB without a stop", f"{line['seconds']:,.1f} s", ""),
        ("peak memory on that line", f"{line['peak_memory_mb']:,.0f} MB", ""),
    ]
    rows += [
        (f"ms a sentence, report × {factor} in one document", f"{value:.2f}", "")
        for factor, value in result["milliseconds_a_sentence"].items()
    ]
    lines = ["| what | figure | goal |", "| --- | ---: | --- |"]
    for what, figure, goal in rows:
        text = "{} {:g}".format(*GOALS[goal]) if goal else ""
        lines.append(f"| {what} | {figure} | {text} |")
    lines += ["", "| stage | share of the time |", "| --- | ---: |"]
    lines += [f"| {stage} | {share:.1%} |" for stage, share in result["stages"].items()]
    return "\n".join(lines)


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a small part, to see that it works")
    parser.add_argument("--out", type=Path, default=ROOT / "benchmark-output", help="folder of coding.json")
    options = parser.parse_args()
    result = measure(options.quick)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "coding.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    print(table(result))
    size = result["corpus"]
    print(f"\nCorpus: {size['sentences']:,} sentences, {size['words']:,} words, {size['events']:,} events.")
    print("Machine: " + ", ".join(f"{key} {value}" for key, value in result["machine"].items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
