#!/usr/bin/env python3
"""Compares the rule grammar with a parser trained on UD Arabic PUD: who finds the subjects and objects of verbs?

    .venv/bin/python scripts/compare_parser.py train MODEL    # trains on four sentences of five (about 25 minutes on one core)
    .venv/bin/python scripts/compare_parser.py score MODEL    # compares on the fifth

Both get the plain text. Gold are the dependents nsubj, nsubj:pass and obj of verbs in the treebank; the head noun has to stand in the same printed
word. Pronouns and clitics are left out: the rules give them by other ways. The treebank's licence (CC BY-SA) is why no parser is part of Rasid.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ufal import udpipe

TREEBANK = (
    Path(__file__).resolve().parents[2] / "shared" / "data" / "treebank" / "ud_arabic_pud" / "ar_pud-ud-test.conllu"
)
EVERY = 5
ROLES = {"nsubj": "subject", "nsubj:pass": "object", "obj": "object"}


class Argument(NamedTuple):
    """A verb and the head of its subject or object, as places of printed words of a text."""

    verb: int
    role: str
    head: int


def sentences() -> list[str]:
    """The sentences of the treebank as CoNLL-U."""
    return [block for block in TREEBANK.read_text(encoding="utf-8").split("\n\n") if block.strip()]


def text_of(block: str) -> str:
    """The plain text of a sentence."""
    return next(line[len("# text = ") :] for line in block.splitlines() if line.startswith("# text = "))


def printed(text: str, offset: int) -> int:
    """Which printed word an offset belongs to."""
    return len(text[:offset].split()) - (0 if offset == 0 or text[offset - 1].isspace() else 1)


def arguments(block: str, text: str) -> set[Argument]:
    """The subjects and objects of verbs in a CoNLL-U sentence."""
    rows = {}
    at = 0
    for line in block.splitlines():
        fields = line.split("\t")
        if len(fields) < 8 or not fields[0].isdigit():
            continue
        found = text.find(fields[1], at)
        if found >= 0:
            at = found + len(fields[1])
        rows[fields[0]] = (printed(text, found if found >= 0 else at), fields[3], fields[6], fields[7])
    return {
        Argument(rows[head][0], ROLES[relation], word)
        for word, kind, head, relation in rows.values()
        if relation in ROLES and kind != "PRON" and head in rows and rows[head][1] == "VERB"
    }


def by_rules(text: str) -> set[Argument]:
    """The subjects and objects of verbs as the rule grammar has them."""
    from rasid.arabic.sentences import split_sentences
    from rasid.coding.arguments import verb_slots
    from rasid.coding.coder import Coder
    from rasid.reading import from_text

    document = from_text(text)
    found = set()
    for number, sentence in enumerate(split_sentences(document.text)):
        view = Coder.load().view(document, number, sentence)
        for word in view.words:
            if word.tag != "V":
                continue
            slots = verb_slots(view, word.index)
            pairs = [("object", p) for p in slots.object] + (
                [("subject", p) for p in slots.subject] if not slots.dropped_subject else []
            )
            for role, phrase in pairs:
                found.add(Argument(printed(text, word.start), role, printed(text, view.words[phrase.head].start)))
    return found


def train(path: Path) -> None:
    """Trains tokenizer, tagger and parser with the tool's own settings."""
    reader = udpipe.InputFormat.newConlluInputFormat()
    reader.setText("\n\n".join(block for n, block in enumerate(sentences()) if n % EVERY) + "\n\n")
    error = udpipe.ProcessingError()
    data = udpipe.Sentences()
    while True:
        sentence = udpipe.Sentence()
        if not reader.nextSentence(sentence, error):
            break
        data.append(sentence)
    usual = udpipe.Trainer.DEFAULT
    model = udpipe.Trainer.train("morphodita_parsito", data, udpipe.Sentences(), usual, usual, usual, error)
    if error.occurred():
        raise SystemExit(error.message)
    path.write_bytes(model)


def by_parser(path: Path) -> Iterator[tuple[str, set[Argument]]]:
    """Each held-out text with what the parser finds."""
    model = udpipe.Model.load(str(path))
    pipeline = udpipe.Pipeline(model, "tokenize", udpipe.Pipeline.DEFAULT, udpipe.Pipeline.DEFAULT, "conllu")
    for number, block in enumerate(sentences()):
        if number % EVERY == 0:
            text = text_of(block)
            yield text, arguments(pipeline.process(text), text)


def main() -> int:
    """Trains or scores."""
    if len(sys.argv) != 3 or sys.argv[1] not in ("train", "score"):
        print(__doc__, file=sys.stderr)
        return 2
    path = Path(sys.argv[2])
    if sys.argv[1] == "train":
        train(path)
        return 0
    held_out = [block for n, block in enumerate(sentences()) if n % EVERY == 0]
    gold = {text_of(block): arguments(block, text_of(block)) for block in held_out}
    by_rules("قال")  # loads the coder
    started = time.perf_counter()
    rules = {text: by_rules(text) for text in gold}
    middle = time.perf_counter()
    parsed = dict(by_parser(path))
    ended = time.perf_counter()
    for name, system, seconds in (("rules", rules, middle - started), ("parser", parsed, ended - middle)):
        counts: Counter[tuple[str, str]] = Counter()
        for text, wanted in gold.items():
            verbs = {argument.verb for argument in wanted}
            for role in ("subject", "object"):
                own = {a for a in system[text] if a.role == role and a.verb in verbs}
                right = {a for a in wanted if a.role == role}
                counts[role, "found"] += len(own)
                counts[role, "gold"] += len(right)
                counts[role, "right"] += len(own & right)
        for role in ("subject", "object"):
            right_ones, found, wanted_ones = (counts[role, key] for key in ("right", "found", "gold"))
            precision, recall = right_ones / max(1, found), right_ones / max(1, wanted_ones)
            print(
                f"{name:7} {role:8} precision {precision:.2f} ({right_ones}/{found}), recall {recall:.2f} ({right_ones}/{wanted_ones}),"
                f" F1 {2 * precision * recall / max(1e-9, precision + recall):.2f}"
            )
        print(f"{name:7} {len(gold) / seconds:,.0f} sentences a second")
    return 0


if __name__ == "__main__":
    sys.exit(main())
