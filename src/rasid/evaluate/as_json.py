"""The figures of evaluations as JSON, with counts and definitions."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import rasid
from rasid.evaluate.bootstrap import LEVEL
from rasid.evaluate.run import Result, Settings


def as_json(results: Sequence[Result], settings: Settings) -> str:
    """All results as one JSON object."""
    shown: dict[str, Any] = {
        "format": "rasid-evaluation/1",
        "version": rasid.__version__,
        "coder": None if settings.records is not None else settings.coder,
        "threshold": settings.threshold,
        "split": settings.split,
        "bootstrap": {"resamples": settings.resamples, "seed": settings.seed, "level": LEVEL},
        "results": [_result(result) for result in results],
    }
    return json.dumps(shown, ensure_ascii=False, indent=1) + "\n"


def _result(result: Result) -> dict[str, Any]:
    return {
        "gold": result.path,
        "format": result.format,
        "variant": result.variant,
        "texts": result.units,
        "resampled": result.clusters,
        "refused": result.refused,
        "measures": [
            {
                "key": row.measure.key, "stage": row.measure.stage, "label": row.measure.label, "group": row.group or None,
                "value": row.value, "low": row.interval[0] if row.interval else None,
                "high": row.interval[1] if row.interval else None, "over": row.over, "under": row.under,
                "definition": row.measure.definition,
            }
            for row in result.rows
        ],
        "curves": [asdict(curve) for curve in result.curves],
        "faults": len(result.faults),
        "set_aside": [{"reason": reason, "case": case} for reason, case in result.set_aside],
    }  # fmt: skip
