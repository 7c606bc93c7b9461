"""A linear model over named features: a weight for each, in blocks that are each brought to length one.

Model file (JSON, gzipped): `{"bias": …, "slope": …, "offset": …, "threshold": …, "blocks": {name: {feature: [idf, weight]}}}`. The score is the sum over
blocks of the cosine-normalised idf vector times the weights, plus the bias; slope and offset turn it into a probability
(Platt scaling). Pure Python: a score costs a look-up per feature.
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from importlib.resources import files

import msgspec

Blocks = Mapping[str, Collection[str]]
"""The features of one thing to be scored, by block; a feature counts once."""


@dataclass(frozen=True, slots=True)
class LinearModel:
    """Weights, and how a score becomes a probability."""

    bias: float
    slope: float
    offset: float
    threshold: float
    """from which probability on the answer is yes, by cross-validation; 0 for a model that only ranks"""
    blocks: dict[str, dict[str, tuple[float, float]]]

    def score(self, features: Blocks) -> float:
        """The log-odds before calibration. Features that the model does not know count nothing."""
        total = self.bias
        for name, weights in self.blocks.items():
            known = [weights[feature] for feature in weights.keys() & features.get(name, ())]
            # fsum is exact: the features come in another order in every process, and their sum must not depend on it.
            squares = math.fsum([idf * idf for idf, _ in known])
            if squares:
                total += math.fsum([idf * weight for idf, weight in known]) / math.sqrt(squares)
        return total

    def probability(self, features: Blocks) -> float:
        """From 0 to 1, calibrated on data that the weights were not fitted to."""
        return 1.0 / (1.0 + math.exp(-max(-50.0, min(50.0, self.slope * self.score(features) + self.offset))))


def load_model(name: str) -> LinearModel:
    """The model `weights/<name>.json.gz` of this package."""
    content = gzip.decompress(files("rasid.models").joinpath("weights", f"{name}.json.gz").read_bytes())
    parts = msgspec.json.decode(content, type=dict[str, msgspec.Raw])
    bias, slope, offset, threshold = (
        msgspec.json.decode(parts[part], type=float) for part in ("bias", "slope", "offset", "threshold")
    )
    blocks = msgspec.json.decode(parts["blocks"], type=dict[str, dict[str, tuple[float, float]]])
    return LinearModel(bias, slope, offset, threshold, blocks)


def model_bytes(model: LinearModel) -> bytes:
    """The model as its file holds it: the same model gives the same bytes."""
    content = {
        "bias": round(model.bias, 6),
        "slope": round(model.slope, 6),
        "offset": round(model.offset, 6),
        "threshold": model.threshold,
        "blocks": {
            block: {f: [round(idf, 4), round(weight, 4)] for f, (idf, weight) in sorted(weights.items())}
            for block, weights in sorted(model.blocks.items())
        },
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)
