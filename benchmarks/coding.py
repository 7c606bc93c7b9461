"""Measure the coder: speed on one core, stage by stage, beside other tools, in two processes; growth, memory, start.

    python benchmarks/coding.py [--quick] [--others PYTHON] [--compiled FOLDER] [--docs] [--out benchmark-output]

Prints tables and writes coding.json; `--docs` writes the tables into docs/performance.md. `--others` is the Python of the environment of
requirements/bench.txt, which `make bench` makes; `--compiled` the folder in which the wheel of `make compiled` is installed. Nothing is fetched; the texts are those of `benchmarks/corpus.py`.

Speed is processor time in fresh processes. What is compared is measured by turns, and of each the best round counts: whatever else
the machine does only ever adds to it.
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
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import corpus

from rasid.reading import Document

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- figures of make bench -->", "<!-- end of the figures -->"
MB = 1024 if sys.platform != "darwin" else 1024 * 1024
"""Units of ru_maxrss in a megabyte."""

CODE = """
import json, resource, sys, time
from datetime import date
from rasid.coding.coder import Coder
from rasid.reading import from_text, text
from rasid.record import to_json
text.MAX_CHARACTERS = 10**9  # growth is measured beyond what the reader takes as one report
coder = Coder.load()
sentences = words = events = 0
seconds = 0.0
with open({path!r}, encoding="utf-8") as lines:
    for number, line in enumerate(lines):
        given = json.loads(line)
        document = from_text(given["text"], published=given["published"])
        if not number:
            coder.code_document(from_text(given["text"][:2000]))
        started = time.process_time()
        record = coder.code_document(document)
        seconds += time.process_time() - started
        sentences += len(record.sentences); events += len(record.events); words += len(document.text.split())
        to_json(record)
print(sentences, words, events, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
LOAD = """
import time
started = time.perf_counter()
from rasid.knowledge.store import load_lexicon
load_lexicon()
print(time.perf_counter() - started)
"""
SCALE = """
import json, sys, time
from rasid.archive.pool import code_all
from rasid.archive.tasks import Options, Task
from rasid.reading.items.item import Given
if __name__ == "__main__":
    with open({path!r}, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    tasks = [Task(i, text.encode(), "text", Given(), str(i)) for i, text in enumerate(texts)]
    started = time.perf_counter()
    done = sum(len(chunk) for chunk in code_all(tasks, Options(), {processes}))
    print(done, time.perf_counter() - started)
"""


def environment(package: Path | None = None) -> dict[str, str]:
    """The environment of a measured process: byte code may be kept, as on a machine in use. `package`: the folder with another Rasid."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONHASHSEED": "0", "PYTHONUTF8": "1"} | ({"PYTHONPATH": str(package)} if package else {})


def run(code: str, package: Path | None = None, **values: object) -> list[float]:
    """The numbers that a fresh process prints."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "measured.py"  # a file: processes that it starts read it again
        program.write_text(code.format(**values) if values else code, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, str(program)],
            env=environment(package),
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
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


def written(folder: str, name: str, documents: list[Document]) -> str:
    """A file of texts that the measured processes read one by one, so that the corpus takes none of their memory."""
    path = Path(folder) / f"{name}.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for document in documents:
            published = document.published.isoformat() if document.published else None
            file.write(json.dumps({"text": document.text, "published": published}) + "\n")
    return str(path)


def coding(path: str, package: Path | None = None) -> dict[str, float]:
    """Coding a file of texts in a process of its own."""
    sentences, words, events, seconds, memory = run(CODE, package, path=path)
    return {
        "sentences": sentences, "words": words, "events": events, "seconds": seconds, "peak_mb": memory / MB,
        "sentences_per_second": sentences / seconds, "words_per_second": words / seconds,
    }  # fmt: skip


def other(python: str, tool: str, given: str) -> dict[str, Any] | None:
    """What another tool takes for the same texts; None when it is not installed."""
    done = subprocess.run(
        [python, str(ROOT / "benchmarks" / "others.py"), tool], input=given, env=environment(), cwd=ROOT,
        capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        print(f"{tool} is left out: {(done.stderr.strip().splitlines() or ['no answer'])[-1]}", file=sys.stderr)
        return None
    installed, seconds, texts = done.stdout.split()[-3:]
    return {"version": installed, "seconds": float(seconds), "texts": int(texts)}


def quickest(path: str, rounds: int, package: Path | None = None) -> dict[str, float]:
    """The best round of coding a file of texts."""
    return min((coding(path, package) for _ in range(rounds)), key=lambda one: one["seconds"])


def beside(
    news: str, documents: list[Document], python: str | None, compiled: Path | None, rounds: int
) -> dict[str, Any]:
    """Rasid and the other tools by turns over the same articles: the best round of each."""
    tools = ["spacy", "spacy-tokens", "camel-tools", "simplemma", "dateparser"] if python else []
    given = json.dumps({"texts": [d.text for d in documents], "names": corpus.names()})
    own: list[dict[str, float]] = []
    as_c: list[dict[str, float]] = []
    theirs: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for _ in range(rounds):
        own.append(coding(news))
        if compiled is not None:
            as_c.append(coding(news, compiled))
        for tool in list(tools):
            found = other(python or "", tool, given)
            if found is None:
                tools.remove(tool)
            else:
                theirs[tool].append(found)
    best = min(own, key=lambda one: one["seconds"])
    result: dict[str, Any] = {"rasid": best}
    if as_c:
        result["compiled"] = min(as_c, key=lambda one: one["seconds"])
    for tool, found_of in theirs.items():
        one = min(found_of, key=lambda item: item["seconds"])
        per_text = one["seconds"] / one["texts"]
        result[tool] = one | {
            "times": best["seconds"] / len(documents) / per_text,
            "sentences_per_second": best["sentences"] / len(documents) / per_text,
        }
    return result


def stage_times(documents: list[Document]) -> dict[str, float]:
    """Share of each coding module in the time of `Coder.code_document`, by wrapping what the coder calls."""
    from rasid.coding import coder as module
    from rasid.coding.actors import ActorFinder
    from rasid.coding.words import WordAnalyzer
    from rasid.models.scorer import EventScorer

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
    stages += [
        (ActorFinder, "find", "actors"), (WordAnalyzer, "words", "words"), (module, "NameIndex", "names"),
        (EventScorer, "scores", "scores"),
    ]  # fmt: skip
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
    spent["all others"] = total - sum(spent.values())
    return {stage: seconds / total for stage, seconds in sorted(spent.items(), key=lambda item: -item[1])}


def growth(folder: str, quick: bool) -> list[dict[str, Any]]:
    """Seconds a megabyte and peak memory of one report, by its length: ordinary text, and words without a stop."""
    from rasid.reading import from_text, text

    text.MAX_CHARACTERS = 10**9
    found: list[dict[str, Any]] = []
    for kind, make in (("ordinary text", corpus.ordinary), ("without a stop", corpus.one_line)):
        for size in (100_000, 200_000) if quick else (200_000, 1_000_000, 5_000_000):
            one = coding(written(folder, "growth", [from_text(make(size))]))
            found.append({"text": kind, "bytes": size, **one, "seconds_a_mb": one["seconds"] / size * 1e6})
    return found


def starts() -> dict[str, float]:
    """What a user waits for at the start."""
    report = "examples/libya_newswire.txt"
    with tempfile.TemporaryDirectory() as folder:
        summary = [sys.executable, "-m", "rasid", "code", report]
        pages = ["--out", str(Path(folder) / "record.json"), "--report", str(Path(folder) / "page.html")]
        wall([*summary, *pages])  # byte code and the compiled lexicon are there from the second start on
        wall(summary)
        result = {
            "start_seconds": statistics.median(wall(summary) for _ in range(5)),
            "start_with_page_seconds": statistics.median(wall([*summary, *pages]) for _ in range(5)),
        }
    result["load_seconds"] = statistics.median(run(LOAD)[0] for _ in range(5))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["RASID_CACHE_DIR"] = folder
        result["compile_seconds"] = run(LOAD)[0]
        del os.environ["RASID_CACHE_DIR"]
    return result


def scale(news: str, rounds: int) -> dict[str, float]:
    """Seconds waited with one and with two processes, by turns."""
    one, two = [], []
    for _ in range(rounds):
        one.append(run(SCALE, path=news, processes=1)[1])
        two.append(run(SCALE, path=news, processes=2)[1])
    return {"one": min(one), "two": min(two), "times": min(one) / min(two), "load": os.getloadavg()[0]}


def measure(quick: bool, python: str | None, compiled: Path | None) -> dict[str, Any]:
    """All figures."""
    documents = corpus.news_documents(30 if quick else 500) or corpus.gold_documents()
    sentences = (corpus.lexicon_documents() + corpus.reports())[: 20 if quick else None]
    rounds = 1 if quick else 3
    with tempfile.TemporaryDirectory() as folder:
        news, lexicon = written(folder, "news", documents), written(folder, "lexicon", sentences)
        return {
            "news": "newspaper articles" if corpus.NEWS.exists() else "gold reports",
            "reports": len(documents),
            "beside": beside(news, documents, python, compiled, rounds),
            "lexicon": quickest(lexicon, rounds),
            "compiled_lexicon": quickest(lexicon, rounds, compiled) if compiled else None,
            "scale": scale(news, rounds),
            **starts(),
            "growth": growth(folder, quick),
            "stages": stage_times(documents),
            "machine": machine(),
        }


def machine() -> dict[str, str]:
    """Where it was measured."""
    name = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        models = [line.partition(":")[2].strip() for line in info.read_text().splitlines() if "model name" in line]
        name = models[0] if models else name
    return {
        "processor": name, "cores": str(os.cpu_count()), "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(), "rasid": version("rasid"), "msgspec": version("msgspec"),
    }  # fmt: skip


DONE_BY = {
    "spacy": "spaCy {}, blank Arabic with an entity ruler over the same names: tokens and matches only",
    "spacy-tokens": "spaCy {}, blank Arabic: tokens only",
    "camel-tools": "camel-tools {}: cleaner and simple tokenizer",
    "simplemma": "simplemma {}: tokens and a lemma from a table",
    "dateparser": "dateparser {}: search for times only",
}


def tables(result: dict[str, Any]) -> str:
    """The figures for a person, ratios first."""
    own, lexicon, two = result["beside"]["rasid"], result["lexicon"], result["scale"]
    lines = ["| beside | Rasid's whole coding takes | sentences a second | goal |", "| --- | ---: | ---: | --- |"]
    for tool, text in DONE_BY.items():
        one = result["beside"].get(tool)
        if one is not None:
            goal = "at most 3 ×" if tool == "spacy" else ""
            lines.append(
                f"| {text.format(one['version'])} | {one['times']:.1f} × | {one['sentences_per_second']:,.0f} | {goal} |"
            )
    lines += [
        f"| **Rasid**: everything, from words to statements | 1 × | {own['sentences_per_second']:,.0f} | |",
        *_compiled_beside(result["beside"]),
        f"| Rasid in two processes instead of one | {1 / two['times']:.2f} × ({two['times']:.2f} × as fast) | | at least 1.8 × |",
        "",
        "| what | figure | goal |",
        "| --- | ---: | --- |",
        f"| sentences a second, one core, {result['news']} ({own['words'] / own['sentences']:.0f} words a sentence) "
        f"| {own['sentences_per_second']:,.0f} | at least 1,000 |",
        f"| sentences a second, one core, example sentences ({lexicon['words'] / lexicon['sentences']:.0f} words a sentence) "
        f"| {lexicon['sentences_per_second']:,.0f} | at least 1,000 |",
        *_compiled_figures(result),
        f"| words a second, one core, {result['news']} | {own['words_per_second']:,.0f} | |",
        f"| peak memory, {result['reports']} {result['news']} | {own['peak_mb']:,.0f} MB | at most 250 |",
        f"| peak memory, example sentences | {lexicon['peak_mb']:,.0f} MB | at most 250 |",
        f"| `rasid code` of one report, from start to end (median of 5) | {result['start_seconds']:.2f} s | at most 1.5 |",
        f"| the same with record and report page written | {result['start_with_page_seconds']:.2f} s | |",
        f"| loading the compiled lexicon | {result['load_seconds']:.2f} s | at most 1 |",
        f"| compiling the lexicon (once) | {result['compile_seconds']:.1f} s | |",
        "",
        "| one report of | seconds a megabyte | seconds | peak memory |",
        "| --- | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {one['bytes'] / 1e6:g} MB, {one['text']} | {one['seconds_a_mb']:.1f} | {one['seconds']:,.1f} | {one['peak_mb']:,.0f} MB |"
        for one in result["growth"]
    ]
    lines += ["", "| stage | share of the time |", "| --- | ---: |"]
    lines += [f"| {stage} | {share:.1%} |" for stage, share in result["stages"].items() if share >= 0.01]
    machine_of = ", ".join(f"{key} {value}" for key, value in result["machine"].items())
    lines += ["", f"Machine and versions: {machine_of}.", ""]
    lines.append(
        f"Corpus: {result['reports']} {result['news']} ({own['sentences']:,.0f} sentences, {own['words']:,.0f} words, {own['events']:,.0f} "
        f"events) and {lexicon['sentences']:,.0f} sentences of the lexicon's examples and the example reports."
    )
    return "\n".join(lines)


def _compiled_beside(beside: dict[str, Any]) -> list[str]:
    """The row of the compiled coder beside the other tools."""
    if "compiled" not in beside:
        return []
    own, compiled = beside["rasid"], beside["compiled"]
    share, speed = compiled["seconds"] / own["seconds"], compiled["sentences_per_second"]
    spacy = f" ({beside['spacy']['times'] * share:.1f} × spaCy's matching)" if "spacy" in beside else ""
    return [
        f"| **Rasid with its coding stages as C** (`make compiled`){spacy} | {share:.2f} × | {speed:,.0f} | at most 3 × |"
    ]


def _compiled_figures(result: dict[str, Any]) -> list[str]:
    """The rows of the compiled coder's own figures."""
    parts = ((result["news"], result["beside"].get("compiled")), ("example sentences", result["compiled_lexicon"]))
    return [
        line
        for name, one in parts
        if one
        for line in (
            f"| sentences a second, one core, coding stages as C, {name} | {one['sentences_per_second']:,.0f} | at least 1,000 |",
            f"| peak memory, coding stages as C, {name} | {one['peak_mb']:,.0f} MB | at most 250 |",
        )
    ]


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a small part, to see that it works")
    parser.add_argument(
        "--others", metavar="PYTHON", help="the Python that has the other tools; without it they are left out"
    )
    parser.add_argument(
        "--compiled", metavar="FOLDER", type=Path, help="where the wheel of `make compiled` is installed"
    )
    parser.add_argument("--docs", action="store_true", help="write the tables into docs/performance.md")
    parser.add_argument("--out", type=Path, default=ROOT / "benchmark-output", help="folder of coding.json")
    options = parser.parse_args()
    result = measure(options.quick, options.others, options.compiled)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "coding.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    print(tables(result))
    if options.docs:
        before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
        PAGE.write_text(f"{before}{BEGIN}\n{tables(result)}\n{END}{rest.partition(END)[2]}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
