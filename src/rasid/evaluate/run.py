"""One evaluation: gold, records, counts, measures with intervals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rasid.errors import UnreadableInput, UsageError
from rasid.evaluate.bootstrap import Interval, clusters, intervals
from rasid.evaluate.coders import coder_of
from rasid.evaluate.curves import Curve, curves
from rasid.evaluate.given_records import GivenRecords
from rasid.evaluate.goldset import GoldSet, Unit
from rasid.evaluate.measures import Counts, Fault, Measure, Outcome, groups_in
from rasid.record import Record


@dataclass(frozen=True, slots=True)
class Row:
    """A measured value. `group` is the part that `--by` splits by; empty for the whole."""

    measure: Measure
    group: str
    value: float | None
    interval: Interval | None
    over: float
    under: float


@dataclass(slots=True)
class Result:
    """What the evaluation of one GOLD gave."""

    path: str
    format: str
    units: int
    clusters: int
    rows: list[Row]
    curves: list[Curve] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    """Texts that the coder refused; they count as records without anything in them."""
    set_aside: list[tuple[str, str]] = field(default_factory=list)
    by: str = "stage"
    variant: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """The options of an evaluation."""

    coder: str = "rasid"
    records: Sequence[Record] | None = None
    split: str | None = None
    by: str = "stage"
    threshold: float = 0.0
    resamples: int = 1000
    seed: int = 1


def evaluate(
    gold: GoldSet, settings: Settings, advance: Callable[[str], None] = lambda _: None, variant: str | None = None
) -> Result:
    """Code (or take the given records), compare, add up, resample."""
    units = _chosen(gold, settings.split)
    if variant is not None:
        units = _varied(gold, units, variant)
    outcomes: list[Outcome] = []
    refused: list[str] = []
    find = _records(gold, settings)
    for unit in units:
        record = find(unit)
        if record is None and gold.needs_record:
            refused.append(unit.id)
        outcomes.append(gold.score(unit, record, settings.threshold))
        advance(unit.id)
    rows, count = _rows(gold, units, outcomes, settings)
    return Result(
        path=gold.path, format=gold.format, units=len(units), clusters=count, rows=rows,
        curves=curves(
            [(unit.cluster or unit.id, item) for unit, own in zip(units, outcomes, strict=True) for item in own.scored],
            resamples=settings.resamples, seed=settings.seed,
        ),
        faults=[fault for own in outcomes for fault in sorted(own.faults, key=lambda fault: fault.start)],
        texts={unit.id: unit.text for unit in units}, refused=refused,
        set_aside=[item for outcome in outcomes for item in outcome.set_aside], by=settings.by, variant=variant,
    )  # fmt: skip


def _chosen(gold: GoldSet, split: str | None) -> list[Unit]:
    if split is None:
        return gold.units
    units = [unit for unit in gold.units if unit.split == split]
    if not units:
        known = sorted({unit.split for unit in gold.units if unit.split is not None})
        raise UsageError(
            f"{gold.path} has no split {split!r}", where="--split",
            expected=" or ".join(known) if known else "gold that is split into parts",
        )  # fmt: skip
    return units


def _varied(gold: GoldSet, units: list[Unit], variant: str) -> list[Unit]:
    from rasid.evaluate.variants import VARIANTS

    if not gold.movable:
        raise UsageError(
            f"{gold.path}: this gold can't be moved to another spelling", where="--variant",
            expected="gold of coded reports",
        )  # fmt: skip
    moved = []
    for unit in units:
        made = VARIANTS[variant](unit.text)
        moved.append(gold.moved(unit, made.text, made.starts, made.ends))
    return moved


def _records(gold: GoldSet, settings: Settings) -> Callable[[Unit], Record | None]:
    if not gold.needs_record:
        if settings.records is not None:
            raise UsageError(
                f"{gold.path} is read by a part of the coder, not through records", where="--records",
                expected="gold of texts",
            )  # fmt: skip
        return lambda _: None
    if settings.records is not None:
        return GivenRecords(settings.records).find
    code = coder_of(settings.coder)

    def find(unit: Unit) -> Record | None:
        try:
            return code(unit.text, unit.published, unit.id)
        except UnreadableInput:
            return None

    return find


def _rows(gold: GoldSet, units: list[Unit], outcomes: list[Outcome], settings: Settings) -> tuple[list[Row], int]:
    wanted: list[tuple[Measure, str, Sequence[Mapping[str, float]]]] = []
    names = [unit.cluster or unit.id for unit in units]
    everything = clusters([outcome.counts for outcome in outcomes], names)
    total = _sum(everything)
    wanted = [(measure, "", everything) for measure in gold.measures()]
    if settings.by != "stage":
        headline = gold.grouped_measures(settings.by)
        if settings.by in gold.dimensions:
            wanted += [
                (measure, f"{settings.by}={value}", everything)
                for value in groups_in(total, settings.by)
                for measure in headline
            ]
        else:
            values = sorted({unit.groups[settings.by] for unit in units if settings.by in unit.groups})
            if not values:
                known = [*gold.dimensions, *sorted({key for unit in units for key in unit.groups})]
                raise UsageError(
                    f"{gold.path} can't be split by {settings.by}",
                    where="--by",
                    expected=" or ".join(["stage", *known]),
                )
            for value in values:
                chosen = [i for i, unit in enumerate(units) if unit.groups.get(settings.by) == value]
                own = clusters([outcomes[i].counts for i in chosen], [names[i] for i in chosen])
                wanted += [(measure, f"{settings.by}={value}", own) for measure in headline]
    return _measured(wanted, gold, settings), len(everything)


def _measured(
    wanted: list[tuple[Measure, str, Sequence[Mapping[str, float]]]], gold: GoldSet, settings: Settings
) -> list[Row]:
    rows: list[Row] = []
    samples: dict[int, list[tuple[int, Measure, str]]] = {}
    populations = {id(units): units for _, _, units in wanted}
    for index, (measure, group, units) in enumerate(wanted):
        inner = group if group.partition("=")[0] in gold.dimensions else ""
        samples.setdefault(id(units), []).append((index, measure, inner))
    found: dict[int, Row] = {}
    for key, asked in samples.items():
        units = populations[key]
        total = _sum(units)
        bounds = intervals(
            units, [(measure, inner) for _, measure, inner in asked], resamples=settings.resamples, seed=settings.seed
        )
        for (index, measure, inner), bound in zip(asked, bounds, strict=True):
            over, under = measure.shown(total, inner)
            value = measure.value(total, inner)
            found[index] = Row(measure, wanted[index][1], value, bound if value is not None else None, over, under)
    rows = [found[index] for index in range(len(wanted))]
    return [row for row in rows if row.group == "" or row.value is not None]


def _sum(counts: Iterable[Mapping[str, float]]) -> Counts:
    total: Counts = Counter()
    for own in counts:
        for key, number in own.items():
            total[key] += number  # type: ignore[assignment]  # means are sums of floats
    return total
