"""How good a holder's forecasts were, as far as people judged them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from sqlalchemy import Connection, select

from rasid.arabic.letters import fold
from rasid.archive.tables import copies
from rasid.compare.forecasts.model import Forecast, HolderGroup

OUTCOMES = {"happened": 1.0, "partly": 0.5, "did-not": 0.0}
"""What a verdict is worth; `unclear` counts neither way."""


class Score(msgspec.Struct, frozen=True):
    """One holder. `came_true`: the share of those judged, what happened in part counting half. `brier`: the mean squared distance of the
    probability behind its certainty from what came of it (0 best, 0.25 a coin's, 1 worst); `brier_graded`: of those alone whose words grade
    their certainty (probable, possible).
    """

    holder: HolderGroup
    forecasts: int
    open: int
    due: int
    judged: int
    happened: int
    partly: int
    did_not: int
    unclear: int
    came_true: float | None
    brier: float | None
    graded: int
    brier_graded: float | None


def families(connection: Connection) -> dict[int, int]:
    """Report → its family of copies."""
    return {row.report_id: row.family for row in connection.execute(select(copies.c.report_id, copies.c.family))}


def without_copies(forecasts: Iterable[Forecast], family: Mapping[int, int]) -> list[Forecast]:
    """Each forecast once: what copies of a report repeat in the same words is one, the judged and else the earliest one."""
    found: dict[tuple[object, ...], Forecast] = {}
    for one in sorted(forecasts, key=lambda f: (f.judged is None, f.published or "9", f.anchor, f.id)):
        key: tuple[object, ...] = (one.id,)
        if one.report in family:
            holder = one.holders[-1].key if one.holders else ""
            key = (family[one.report], holder, one.type, one.trigger, " ".join(fold(one.content).split()))
        found.setdefault(key, one)
    return list(found.values())


def scores(forecasts: Iterable[Forecast], as_of: str) -> list[Score]:
    """A score for each holder, those with most forecasts first."""
    grouped: dict[str, list[Forecast]] = {}
    for one in forecasts:
        grouped.setdefault(one.group.key, []).append(one)
    made = [_score(own, as_of) for own in grouped.values()]
    return sorted(made, key=lambda s: (-s.forecasts, s.holder.key))


def _score(own: Sequence[Forecast], as_of: str) -> Score:
    verdicts = [one.judged.verdict for one in own if one.judged is not None]
    settled = [(one, OUTCOMES[one.judged.verdict]) for one in own if one.judged and one.judged.verdict in OUTCOMES]
    graded = [(one, came) for one, came in settled if one.certainty != "certain"]
    states = [one.state(as_of) for one in own]
    return Score(
        holder=min((one.group for one in own), key=lambda g: g.name), forecasts=len(own), open=states.count("open"), due=states.count("due"),
        judged=len(settled), happened=verdicts.count("happened"), partly=verdicts.count("partly"), did_not=verdicts.count("did-not"),
        unclear=verdicts.count("unclear"), came_true=_mean([came for _, came in settled]), brier=_brier(settled),
        graded=len(graded), brier_graded=_brier(graded),
    )  # fmt: skip


def _brier(settled: Sequence[tuple[Forecast, float]]) -> float | None:
    return _mean([(one.probability - came) ** 2 for one, came in settled])


def _mean(values: Sequence[float]) -> float | None:
    return round(sum(values) / len(values), 4) if values else None
