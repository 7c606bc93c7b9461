#!/usr/bin/env python3
"""Trains the models of `src/rasid/models` and writes weights, cards' figures and cross-validated scores.

    .venv/bin/python scripts/train_models.py [--gold DIR] [confidence] [calibration] [news]

`news` reads the training half of the Arabic event gold standard (../shared/data/arabic_event_gsr), `confidence` the training part of gold/
and of the pieces on other subjects in it, and the examples of the event lexicon; with `--gold`, the training part of further gold too, as
`rasid review export DIR --split train` writes it of what people decided at the desk.
`calibration` fits the two numbers that turn scores of `confidence` into probabilities to the development part: the rules were written with the training part and are
right more often there than elsewhere. Nothing else is read: no test report, no held-out half. Needs scikit-learn (requirements/train.txt). The same data give the same
bytes. Figures are printed and belong into the cards beside the weights.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
import yaml
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold

from rasid.coding.assemble import Drafts
from rasid.coding.coder import Coder, Trace
from rasid.coding.event_draft import EventDraft
from rasid.coding.statements import StatementDraft
from rasid.errors import LexiconError
from rasid.evaluate.gold_detection import source_document
from rasid.knowledge.entries import EventEntry, LightVerbEntry
from rasid.knowledge.loader import read_folder
from rasid.models import DEFAULT_MIN_CONFIDENCE
from rasid.models.features import Stated, describe
from rasid.models.linear import LinearModel, load_model, model_bytes
from rasid.models.masking import mask
from rasid.models.scorer import NEWS_TYPES, EventScorer, Score, confidence_blocks, news_blocks
from rasid.reading import from_text
from rasid.record import Record

ROOT = Path(__file__).resolve().parents[1]
WEIGHTS = ROOT / "src" / "rasid" / "models" / "weights"
DETECTION = ROOT.parent / "shared" / "data" / "arabic_event_gsr" / "detection.jsonl"
GOLD = ROOT / "gold"
OTHER_SUBJECTS = GOLD / "other_subjects"
QUIET_TYPES = ("ASSAULT", "PROTEST", "COERCE")
"""Types of which the pieces on other subjects list every event."""
EVENTS = "events"
LIGHT_FILES = ("light-verbs",)
NO_EVENT_FILES = ("frames", "light-verbs", "word-groups", "subjects", "causes", "standing")
"""Files of the event lexicon whose entries are no events of their own."""
FOLDS, REPEATS = 10, 5
NEWS_STRENGTH = 10.0, 0.7
"""Inverse regularisation, and how far positives are brought up to the weight of negatives."""
DIFFICULT, AMBIGUOUS = "difficult no", "ambiguous"
"""The labels of sentences that some coders took for news: those that more rejected, and those without a clear majority."""
SUBJECT_SHARE = {"ASSAULT": 1.0, "PROTEST": 0.0}
"""What the second question, whether any coder took the sentence for news, weighs beside the first, whether all did. Coders disagree on
plain reports of ASSAULT: the second keeps the first from shunning what resembles them. F1 without it 0.849 and 0.694, with it 0.871 and 0.730; of
PROTEST it orders the sentences no better where it matters (0.713 and 0.588; with half its weight 0.706 and 0.575)."""
SMOOTHING = 0.015
"""Over what share of the sentences F1 is averaged before its maximum is sought: 47 positives alone make a ragged curve."""
LEAST = {"events": 3, "event": 3, "words": 3, "letters": 3}
"""In how many examples a feature of a block must stand to get a weight."""


class Example(NamedTuple):
    """What a model is to score: its features, whether it is right, and the document that it comes from. `accepted`: whether some coder
    took the sentence for news; `found`: whether its record holds an event that could say so."""

    blocks: dict[str, set[str]]
    right: bool
    group: str
    part: str = ""
    accepted: bool = False
    found: bool = True


class Unscored(EventScorer):
    """Keeps every event: what is to be trained must not depend on earlier weights."""

    def __init__(self) -> None:
        pass

    def scores(self, events: Sequence[EventDraft], statements: Sequence[StatementDraft]) -> list[Score]:
        return [Score(1.0, None) for _ in events]


@cache
def coder() -> Coder:
    """A coder without models, of its own: the coder of this process keeps them."""
    found = Coder(Coder.load().lexicon)
    found.scorer = Unscored()
    return found


def coded(text: str, published: str | None = None) -> tuple[Drafts, Record]:
    """The drafts and the record of a text, every event kept."""
    trace = Trace([])
    record = coder().code_document(from_text(text, published=published), min_confidence=0.0, trace=trace)
    assert trace.work is not None
    return trace.work, record


def by_sentence(work: Drafts) -> dict[int, list[Stated]]:
    """The events of each sentence with their statements."""
    found: dict[int, list[Stated]] = {}
    for draft, statement in zip(work.events, work.statements, strict=True):
        found.setdefault(draft.view.index, []).append(Stated(draft, statement))
    return found


def seen_events(work: Drafts) -> Iterator[tuple[Stated, dict[str, set[str]]]]:
    """Each event with what the model of confidence sees of it."""
    for index, stated in by_sentence(work).items():
        masked = mask(stated[0].draft.view)
        yield from zip(stated, confidence_blocks(masked.words, describe(stated, {index: masked})), strict=True)


def news_examples(event_type: str, least: float = 0.0) -> list[Example]:
    """The sentences that were labelled for the type. `found` asks for an event of the type with a confidence of at least `least`; 0 asks no
    weights."""
    found = []
    for line in DETECTION.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        if item["event_type"] != event_type:
            continue
        work, _ = coded(item["text"])
        stated = [s for own in by_sentence(work).values() for s in own]
        masks = {view.index: mask(view) for view in work.views}
        words = [word for masked in masks.values() for word in masked.words]
        blocks = news_blocks(words, event_type, stated, describe(stated, masks))
        scores = EventScorer.load().scores(work.events, work.statements) if least else work.scores
        listed = any(
            draft.use.type == event_type and score.confidence >= least
            for draft, score in zip(work.events, scores, strict=True)
        )
        label = item["label"]
        found.append(Example(blocks, label == "yes", source_document(item["id"]), label, item["accept"] > 0, listed))
    return found


def confidence_examples(split: str, folders: Sequence[Path] = (GOLD,)) -> list[Example]:
    """The events that the coder finds in the reports of a part of gold, right where a gold event of the type matches."""
    from rasid.evaluate.event_match import match_events
    from rasid.evaluate.formats import open_gold
    from rasid.evaluate.record_view import RecordView

    found = []
    for unit in (unit for folder in folders for unit in open_gold(str(folder)).units):
        if unit.split != split:
            continue
        work, record = coded(unit.text, str(unit.published) if unit.published else None)
        matched = {event.id for _, event in match_events(unit.content, RecordView(record, 0.0), typed=True)}
        right: dict[int, bool] = {}
        number = 0
        for draft, places in zip(work.events, work.places, strict=True):
            own = range(number + 1, number + 1 + max(1, len(places)))
            number = own[-1]
            right[id(draft)] = any(f"v{i}" in matched for i in own)
        for item, blocks in seen_events(work):
            found.append(Example(blocks, right[id(item.draft)], unit.id, item.draft.use.type))
    return found


def other_subject_examples(split: str) -> list[Example]:
    """Events of `QUIET_TYPES` that the coder finds in the pieces of gold/other_subjects: wrong but for those listed there.

    Each sentence is coded as a text of its own, so that nothing but its own words says what it is about: in a whole text the
    rules know its subject and leave few.
    """
    found = []
    for piece in yaml.safe_load((OTHER_SUBJECTS / "pieces.yaml").read_text(encoding="utf-8")):
        if piece["split"] != split:
            continue
        listed = [(event["type"], event["trigger"]) for event in piece.get("events", ())]
        for sentence in (OTHER_SUBJECTS / "texts" / f"{piece['id']}.txt").read_text(encoding="utf-8").splitlines():
            work, _ = coded(sentence)
            for item, blocks in seen_events(work):
                use, trigger = item.draft.use, item.draft.view.words[item.draft.trigger].text
                if use.type in QUIET_TYPES:
                    right = any(use.type == t and words in trigger for t, words in listed)
                    found.append(Example(blocks, right, f"other/{piece['id']}", use.type))
    return found


def lexicon_examples() -> list[Example]:
    """The events that entries find in their own examples: short plain sentences, of which reports have few.

    Without them the model takes shortness for a sign of another subject: what is false in the training data stands in short sentences.
    """
    entries = [
        *read_folder(EVENTS, EventEntry, but=frozenset(NO_EVENT_FILES)),
        *read_folder(EVENTS, LightVerbEntry, only=frozenset(LIGHT_FILES)),
    ]
    found = []
    for item in entries:
        if isinstance(item, LexiconError):
            raise item
        rule = f"{EVENTS}/{item.entry.id}"
        for example in item.entry.examples:
            work, _ = coded(example.text)
            found += [
                Example(blocks, not example.none, rule, event.draft.use.type)
                for event, blocks in seen_events(work)
                if event.draft.use.rule == rule
            ]
    return found


class Space:
    """The features that get weights, block by block, and the vectors of examples in it."""

    def __init__(self, examples: Sequence[Example]) -> None:
        self.index: dict[tuple[str, str], int] = {}
        self.idf: list[float] = []
        for block in sorted({name for e in examples for name in e.blocks}):
            counts = Counter(f for e in examples for f in e.blocks[block])
            for feature, count in sorted(counts.items()):
                if count >= LEAST[block]:
                    self.index[block, feature] = len(self.idf)
                    self.idf.append(math.log((1 + len(examples)) / (1 + count)) + 1)

    def matrix(self, examples: Iterable[Example]) -> csr_matrix:
        rows, columns, values = [], [], []
        total = 0
        for row, example in enumerate(examples):
            total += 1
            for block, features in example.blocks.items():
                own = sorted(self.index[block, f] for f in features if (block, f) in self.index)
                length = math.sqrt(sum(self.idf[c] ** 2 for c in own)) or 1.0
                rows += [row] * len(own)
                columns += own
                values += [self.idf[c] / length for c in own]
        return csr_matrix((values, (rows, columns)), shape=(total, len(self.idf)))


class Fitted(NamedTuple):
    """A weight for each feature of a space, and what is added."""

    weights: np.ndarray
    bias: float

    def scores(self, vectors: csr_matrix) -> np.ndarray:
        return np.asarray(vectors @ self.weights + self.bias)


class Recipe(NamedTuple):
    """How a model is fitted: inverse regularisation, how far positives are brought up to the weight of negatives, and what the question
    whether an example was `accepted` weighs beside the one whether it is right."""

    strength: float
    balance: float
    share: float = 0.0


def fit(examples: Sequence[Example], recipe: Recipe) -> tuple[Space, Fitted]:
    """A logistic regression for each block, their scores summed: blocks that say the same of a few examples then do not share one
    weight among them. Positives weigh (negatives/positives)**balance. Ambiguous examples are asked for `accepted` alone; the scores of both
    questions are summed, so that they stay one model."""
    space = Space(examples)
    vectors = space.matrix(examples)
    clear = np.array([e.part != AMBIGUOUS for e in examples])
    questions = [(1.0, clear, np.array([e.right for e in examples]))]
    if recipe.share:
        questions.append((recipe.share, np.ones_like(clear), np.array([e.accepted for e in examples])))
    weights, bias = np.zeros(len(space.idf)), 0.0
    for block in sorted({block for block, _ in space.index}):
        columns = [column for (own, _), column in space.index.items() if own == block]
        for share, asked, answer in questions:
            own, yes = vectors[asked][:, columns], answer[asked]
            importance = np.where(yes, ((~yes).sum() / max(1, yes.sum())) ** recipe.balance, 1.0)
            model = LogisticRegression(C=recipe.strength, max_iter=3000, tol=1e-6)
            model.fit(own, yes, sample_weight=importance)
            weights[columns] += share * model.coef_[0]
            bias += share * float(model.intercept_[0])
    return space, Fitted(weights, bias)


def folds_of(examples: Sequence[Example], repeat: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Examples to learn from and to measure on, no document in both, as many of each label in every fold as can be."""
    labels = np.array([f"{e.right} {e.part if e.part in (DIFFICULT, AMBIGUOUS) else ''}" for e in examples])
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=repeat)
    yield from folds.split(np.zeros((len(examples), 1)), labels, np.array([e.group for e in examples]))


def out_of_fold(examples: Sequence[Example], recipe: Recipe) -> np.ndarray:
    """The score of each example by models that saw nothing of its document: one column a repetition."""
    scores = np.zeros((len(examples), REPEATS))
    for repeat in range(REPEATS):
        for train, test in folds_of(examples, repeat):
            space, fitted = fit([examples[i] for i in train], recipe)
            scores[test, repeat] = fitted.scores(space.matrix([examples[i] for i in test]))
    return scores


def calibration(scores: np.ndarray, right: np.ndarray) -> tuple[float, float]:
    """Slope and offset that turn scores into probabilities (Platt)."""
    repeated = np.repeat(right, scores.shape[1])
    platt = LogisticRegression(C=1e6).fit(scores.reshape(-1, 1), repeated)
    return float(platt.coef_[0, 0]), float(platt.intercept_[0])


def f1(right: np.ndarray, said: np.ndarray) -> float:
    """F1 of what was said."""
    return float(2 * (right & said).sum() / max(1, right.sum() + said.sum()))


def calibration_error(probability: np.ndarray, right: np.ndarray, bins: int = 10) -> float:
    """Expected calibration error over bins of equal width."""
    place = np.minimum((probability * bins).astype(int), bins - 1)
    return float(
        sum(
            abs(probability[place == b].mean() - right[place == b].mean()) * (place == b).mean()
            for b in range(bins)
            if (place == b).any()
        )
    )


def train(
    name: str,
    examples: Sequence[Example],
    recipe: Recipe,
    choose: Callable[[np.ndarray, np.ndarray], float] = lambda probability, right: 0.0,
    plain: Sequence[Example] = (),
) -> tuple[np.ndarray, np.ndarray, float]:
    """Fits, calibrates and writes a model; returns the cross-validated probabilities, what is right, and the threshold that
    `choose` makes of them. `plain` and ambiguous examples are learned from; nothing is calibrated or measured on them."""
    right = np.array([e.right for e in examples])
    clear = np.array([e.part != AMBIGUOUS for e in examples])
    scores = out_of_fold([*examples, *plain], recipe)[: len(examples)]
    slope, offset = calibration(scores[clear], right[clear])
    space, fitted = fit([*examples, *plain], recipe)
    blocks: dict[str, dict[str, tuple[float, float]]] = {}
    for (block, feature), column in space.index.items():
        blocks.setdefault(block, {})[feature] = (space.idf[column], float(fitted.weights[column]))
    probability = (1 / (1 + np.exp(-(slope * scores + offset)))).mean(axis=1)
    model = LinearModel(fitted.bias, slope, offset, choose(probability, right), blocks)
    WEIGHTS.mkdir(exist_ok=True)
    path = WEIGHTS / f"{name}.json.gz"
    path.write_bytes(model_bytes(model))
    print(
        f"{name}: {len(examples)} examples, {right.sum()} right, {len(space.idf)} weights, {path.stat().st_size:,} bytes"
    )
    return probability, right, model.threshold


class Judged(NamedTuple):
    """The examples that are measured, side by side: whether they are right, whether only easy negatives are met by counting them, and
    whether the record holds an event that could say so."""

    right: np.ndarray
    easy: np.ndarray
    found: np.ndarray

    @staticmethod
    def of(examples: Sequence[Example]) -> Judged:
        return Judged(
            np.array([e.right for e in examples]),
            np.array([e.part != DIFFICULT for e in examples]),
            np.array([e.found for e in examples]),
        )

    def among(self, chosen: np.ndarray) -> Judged:
        return Judged(self.right[chosen], self.easy[chosen], self.found[chosen])

    def both_f1(self, said: np.ndarray) -> tuple[float, float]:
        """Against easy negatives and against all."""
        said = said & self.found
        return f1(self.right[self.easy], said[self.easy]), f1(self.right, said)


def cross_validated_news(event_type: str) -> list[tuple[str, float, float, str]]:
    """F1 against easy negatives and against all, cross-validated, with the spread over the repetitions; with the aims. The threshold of
    each fold is chosen on the documents of the others, and a sentence counts as coded only where its record would list an event of the type."""
    examples = news_examples(event_type, DEFAULT_MIN_CONFIDENCE)
    scores = out_of_fold(examples, news_recipe(event_type))
    values = []
    for repeat in range(REPEATS):
        own_scores = scores[:, repeat]
        said, clear = np.zeros(len(examples), dtype=bool), np.array([e.part != AMBIGUOUS for e in examples])
        judged = Judged.of(examples)
        for others, own in folds_of(examples, repeat):
            others = others[clear[others]]
            said[own] = own_scores[own] >= common_threshold(own_scores[others], judged.among(others))
        values.append(judged.among(clear).both_f1(said[clear]))
    means, spreads = np.mean(values, axis=0), np.std(values, axis=0)
    aims = {"ASSAULT": ("≥ 0.88", "≥ 0.72"), "PROTEST": ("≥ 0.75", "≥ 0.60")}[event_type]
    return [
        ("easy negatives", float(means[0]), float(spreads[0]), aims[0]),
        ("easy and difficult negatives", float(means[1]), float(spreads[1]), aims[1]),
    ]


def common_threshold(scores: np.ndarray, judged: Judged) -> float:
    """The threshold with the highest sum of both F1, against easy negatives and against all, each averaged over the thresholds around
    that leave nearly as many sentences (`SMOOTHING`)."""
    ranks = np.linspace(0.5, 0.999, 200)
    steps = np.quantile(scores, ranks)
    sums = np.array([sum(judged.both_f1(scores >= t)) for t in steps])
    near = np.exp(-0.5 * ((ranks[:, None] - ranks[None, :]) / SMOOTHING) ** 2)
    return float(steps[(near @ sums / near.sum(axis=1)).argmax()])


def news_recipe(event_type: str) -> Recipe:
    """How the model of a type is fitted."""
    return Recipe(*NEWS_STRENGTH, SUBJECT_SHARE[event_type])


def report_news(event_type: str) -> None:
    """Trains the model of one type and prints F1 by threshold."""
    examples = news_examples(event_type)
    clear = np.array([e.part != AMBIGUOUS for e in examples])
    judged = Judged.of(examples).among(clear)

    def choose(probability: np.ndarray, right: np.ndarray) -> float:
        return round(common_threshold(probability[clear], judged), 2)

    probability, _, threshold = train(f"news_{event_type.lower()}", examples, news_recipe(event_type), choose)
    probability = probability[clear]
    easy, everything = judged.both_f1(probability >= threshold)
    print(
        f"  threshold {threshold:.2f}: F1 {easy:.3f} against easy negatives, {everything:.3f} against all;"
        f" calibration error {calibration_error(probability, judged.right):.3f}"
    )


def report_all_news() -> None:
    """Trains the models of all types that have labels."""
    for event_type in NEWS_TYPES:
        report_news(event_type)


def report_confidence(folders: Sequence[Path] = (GOLD,)) -> None:
    """Trains the model of confidence and prints what thresholds keep."""
    reports, others = confidence_examples("train", folders), other_subject_examples("train")
    probability, right, _ = train("confidence", [*reports, *others], Recipe(3.0, 0.0), plain=lexicon_examples())
    print(f"  calibration error {calibration_error(probability, right):.3f}")
    of_others, wrong = probability[len(reports) :], ~right[len(reports) :]
    probability, right = probability[: len(reports)], right[: len(reports)]
    for threshold in (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7):
        kept = probability >= threshold
        print(
            f"  threshold {threshold:.1f}: {kept.sum()} kept, precision {right[kept].mean():.3f},"
            f" {(right & kept).sum() / right.sum():.3f} of the right ones kept;"
            f" {(wrong & (of_others >= threshold)).sum()} of {wrong.sum()} false ones on other subjects kept"
        )


def calibrate_confidence() -> None:
    """Fits slope and offset of the model of confidence to the development part, and prints the calibration error of each report under
    the numbers that the other reports give."""
    model, examples = load_model("confidence"), confidence_examples("dev")
    scores = np.array([[model.score(e.blocks)] for e in examples])
    right, groups = np.array([e.right for e in examples]), np.array([e.group for e in examples])
    unseen = np.zeros(len(examples))
    for group in sorted(set(groups)):
        slope, offset = calibration(scores[groups != group], right[groups != group])
        unseen[groups == group] = 1 / (1 + np.exp(-(slope * scores[groups == group, 0] + offset)))
    slope, offset = calibration(scores, right)
    model = LinearModel(model.bias, slope, offset, model.threshold, model.blocks)
    (WEIGHTS / "confidence.json.gz").write_bytes(model_bytes(model))
    print(
        f"confidence: slope {slope:.3f}, offset {offset:.3f} from {len(examples)} events of the development part;"
        f" calibration error {calibration_error(unseen, right):.3f}, each report left out in turn"
    )


def main() -> None:
    """Trains what is named, or all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    steps: dict[str, Callable[[list[Path]], None]] = {
        "confidence": report_confidence, "calibration": lambda folders: calibrate_confidence(), "news": lambda folders: report_all_news()
    }  # fmt: skip
    parser.add_argument("models", nargs="*", metavar="MODEL", help="confidence, calibration, news (default: all)")
    parser.add_argument(
        "--gold", action="append", default=[], type=Path, metavar="DIR", help="further gold to train confidence on"
    )
    arguments = parser.parse_args()
    for name in arguments.models or steps:
        if name not in steps:
            parser.error(f"no model {name!r}")
        steps[name]([GOLD, *arguments.gold])


if __name__ == "__main__":
    main()
