"""The ledger of forecasts, as somebody may see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from msgspec.structs import replace
from sqlalchemy import Connection, select

from rasid.archive.clock import now
from rasid.archive.database import Database
from rasid.archive.judgements import Judgement, history
from rasid.archive.tables import sources, statements
from rasid.compare.accounts.model import HeldBy
from rasid.compare.forecasts.evidence import Coverage, Proposal, coverage, proposals
from rasid.compare.forecasts.model import KIND, Forecast
from rasid.compare.forecasts.reading import find_forecast, read_unjudged, with_judgements
from rasid.compare.forecasts.score import OUTCOMES, Score, families, scores, without_copies
from rasid.compare.reference.measure import Share
from rasid.desk.answers import Listing, Window
from rasid.desk.decided import Mark, marks
from rasid.desk.faults import NotThere
from rasid.desk.fields import without_distances
from rasid.desk.kept import coded_state, judged_state, kept, kept_soon
from rasid.desk.names import Name
from rasid.desk.redaction import Redactions
from rasid.errors import UsageError
from rasid.export.privacy import BYLINE
from rasid.export.redact import placeholder
from rasid.report.names import source_in_english


@dataclass(frozen=True, slots=True)
class Decided:
    """What people decided of a forecast last."""

    id: int
    verdict: str
    reason: str
    who: str
    at: str


@dataclass(frozen=True, slots=True)
class Line:
    """A forecast in the ledger. `until`: the end of its horizon; `vague`: the words name no length and `until` is a convention."""

    id: str
    state: str
    holder: Name
    chain: tuple[Name, ...]
    words: str
    report: int
    start: int
    end: int
    source: str | None
    published: str | None
    since: str | None
    until: str | None
    horizon_words: str | None
    vague: bool
    certainty: str
    probability: float
    type: str | None
    actors: tuple[Name, ...]
    recipients: tuple[Name, ...]
    places: tuple[Name, ...]
    event: int | None
    judged: Decided | None


@dataclass(frozen=True, slots=True)
class Shared:
    """A share with what it is a share of and the 95 % interval of Wilson."""

    found: int
    all: int
    value: float | None
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """How good the forecasts of a holder were, as far as people judged them. `brier`: 0 best, 0.25 a coin's, 1 worst; of `judged` forecasts."""

    holder: Name
    forecasts: int
    open: int
    due: int
    judged: int
    happened: int
    partly: int
    did_not: int
    unclear: int
    came_true: Shared
    brier: float | None
    graded: int
    brier_graded: float | None


@dataclass(frozen=True, slots=True)
class Past:
    """A judgement of a forecast, undone or not."""

    id: int
    verdict: str
    reason: str
    who: str
    at: str
    undoes: int | None
    undone: int | None


@dataclass(frozen=True, slots=True)
class Whole:
    """A forecast with what later reports tell that speaks for it or against it, and everything that was decided of it. `seen` is the number of
    the judgement that holds, 0 for none: who judges sends it along."""

    forecast: Line
    seen: int
    coverage: Coverage
    proposals: tuple[Proposal, ...]
    history: tuple[Past, ...]
    decided: dict[int, Mark]
    """What people decided in review of the event that is foreseen, and of those that are proposed"""


def source_names(connection: Connection, lang: str) -> dict[str, str]:
    """What sources are called, by key."""
    rows = connection.execute(select(sources.c.key, sources.c.name_ar, sources.c.name_en))
    return {
        row.key: (row.name_ar if lang == "ar" else row.name_en) or row.name_ar or row.name_en or row.key for row in rows
    }


def today() -> str:
    """The day as of which things stand by default."""
    return now()[:10]


def ledger(connection: Connection, database: Database | None = None) -> list[Forecast]:
    """All forecasts with what was decided of them. With `database` they are read beside the request: raises `NotYet` while they are."""
    state = coded_state(connection)
    if database is not None:
        coded = kept_soon(database, "forecasts", state, read_unjudged)
    else:
        coded = kept("forecasts", state, lambda: read_unjudged(connection))
    return kept("judged forecasts", (*state, judged_state(connection)), lambda: with_judgements(connection, coded))


def list_lines(
    connection: Connection, hidden: Redactions, window: Window, *, state: str | None, holder: str | None, query: str | None, day: str
) -> Listing[Line]:  # fmt: skip
    """One part of the ledger: those that are due first, then open ones by the end of their horizon, then the judged ones."""
    found = [f for f in ledger(connection) if (f.published or "") <= day]
    if state:
        found = [f for f in found if f.state(day) == state]
    if holder:
        found = [f for f in found if f.group.key == holder]
    if query:
        words = query.split()
        found = [f for f in found if all(word in f.content for word in words)]
    order = {"due": 0, "open": 1, "judged": 2}
    found.sort(
        key=lambda f: (order[f.state(day)], (f.horizon.to if f.horizon else None) or "9999", f.published or "", f.id)
    )
    part = found[window.offset : window.offset + window.limit]
    hidden.look(one.report for one in part)
    return Listing([line_of(hidden, one, day) for one in part], len(found), window.offset, window.limit)


def counts(connection: Connection, day: str) -> dict[str, int]:
    """How many forecasts are due, open and judged."""
    states = [f.state(day) for f in ledger(connection) if (f.published or "") <= day]
    return {name: states.count(name) for name in ("due", "open", "judged")}


def line_of(hidden: Redactions, one: Forecast, day: str) -> Line:
    """A forecast as somebody may see it."""
    start, end = _span(hidden.connection, one)
    parties = {
        role: tuple(_named(hidden, one.report, p.key, p.name_ar, p.name_en) for p in one.parties if p.role == role)
        for role in ("actor", "recipient")
    }
    horizon, judged = one.horizon, one.judged
    return Line(
        one.id, one.state(day), _holder(hidden, one), tuple(_link(hidden, one.report, h) for h in one.holders),
        hidden.words(one.report, one.content, start=start), one.report, start, end, one.source, one.published,
        horizon.from_ if horizon else None, horizon.to if horizon else None, horizon.words if horizon else None,
        horizon.vague if horizon else False, one.certainty, one.probability, one.type, parties["actor"], parties["recipient"],
        tuple(_place(hidden, one.report, p.key, p.name_ar, p.name_en) for p in one.places), one.event,
        Decided(judged.judgement, judged.verdict, judged.reason, judged.who, judged.at) if judged else None,
    )  # fmt: skip


def _span(connection: Connection, one: Forecast) -> tuple[int, int]:
    row = connection.execute(
        select(statements.c.start, statements.c.end).where(statements.c.id == one.statement)
    ).first()
    return (row.start, row.end) if row is not None else (0, 0)


def _holder(hidden: Redactions, one: Forecast) -> Name:
    group = one.group
    kind, _, rest = group.key.partition(":")
    last = one.holders[-1] if one.holders else None
    if kind in ("anonymous", "generic"):
        words = hidden.words(one.report, (last.words if last else None) or group.name)
        return Name(group.key, words, source_in_english(words) or source_in_english(rest) or group.name)
    if last is None:
        if kind == "author" and rest and not hidden.shows("byline"):
            author = placeholder(BYLINE)
            return Name(kind, author.ar, author.en)
        return Name(group.key, group.name, group.name)
    return _named(hidden, one.report, last.key, last.name_ar or last.words or group.name, last.name_en or group.name)


def _named(hidden: Redactions, report: int, key: str, ar: str, en: str) -> Name:
    """A name as it is shown; one that is left out has no key, which is made of the name."""
    shown = hidden.name(ar, en, known=False, report=report, key=key)
    return Name(key if (shown.ar, shown.en) == (ar, en) else "", shown.ar, shown.en)


def _link(hidden: Redactions, report: int, one: HeldBy) -> Name:
    """A link of the chain of attribution."""
    if one.kind in ("anonymous", "generic"):
        words = hidden.words(report, one.words or one.kind)
        return Name("", words, source_in_english(words) or words)
    return _named(hidden, report, one.key, one.name_ar or one.words or one.kind, one.name_en or one.words or one.kind)


def _place(hidden: Redactions, report: int, key: str, ar: str, en: str) -> Name:
    shown = hidden.place(ar, en, key=key, report=report)
    return Name(key if (shown.ar, shown.en) == (ar, en) else "", shown.ar, shown.en)


def find(connection: Connection, id: str) -> Forecast:
    """The forecast of an id. Raises `NotThere`."""
    try:
        return find_forecast(ledger(connection), id)
    except UsageError as error:
        raise NotThere(error.what, where=f"/forecasts/{id}") from error


def read_forecast(
    connection: Connection, hidden: Redactions, id: str, day: str, lang: str, *, who: str, reviews: bool
) -> Whole:  # fmt: skip
    """One forecast with everything about it. `who` asks; `reviews`: whether they may see decisions of review."""
    one = find(connection, id)
    made = history(connection, KIND, one.anchor)
    found = tuple(_shown(hidden, one, proposal) for proposal in proposals(connection, one, as_of=day, lang=lang))
    line = line_of(hidden, one, day)
    about = [line.event] if line.event is not None else []
    decided = marks(connection, [*about, *(proposal.event for proposal in found)], who=who, reviews=reviews)
    return Whole(
        line,
        seen_of(made),
        coverage(connection, one, day),
        found,
        tuple(_past(j) for j in reversed(made)),
        decided,
    )


def seen_of(made: Sequence[Judgement]) -> int:
    """The number of the judgement that holds, 0 for none."""
    return max((j.id for j in made if j.undoes is None and j.undone is None), default=0)


def _past(one: Judgement) -> Past:
    return Past(one.id, one.verdict, one.reason, one.who, one.at, one.undoes, one.undone)


def _shown(hidden: Redactions, forecast: Forecast, one: Proposal) -> Proposal:
    if not hidden.active:
        return one
    reasons = tuple(hidden.words(forecast.report, hidden.words(one.report, words)) for words in one.reasons)
    if not hidden.shows("points"):
        reasons = tuple(without_distances(words) for words in reasons)
    return replace(
        one,
        content=hidden.words(one.report, one.content),
        trigger=hidden.words(one.report, one.trigger),
        reasons=reasons,
    )


def score_lines(connection: Connection, hidden: Redactions, window: Window, day: str) -> Listing[ScoreLine]:
    """The holders with their scores, those with most forecasts first. What copies repeat counts once."""
    state = (*coded_state(connection), judged_state(connection), day)

    def make() -> tuple[list[Score], dict[str, Forecast]]:
        found = [f for f in ledger(connection) if (f.published or "") <= day]
        made = scores(without_copies(found, families(connection)), day)
        return sorted(made, key=lambda s: (-s.judged, -s.forecasts, s.holder.key)), {f.group.key: f for f in found}

    made, of = kept("scores", state, make)
    part = made[window.offset : window.offset + window.limit]
    return Listing([_score(hidden, one, of) for one in part], len(made), window.offset, window.limit)


def _score(hidden: Redactions, one: Score, of: dict[str, Forecast]) -> ScoreLine:
    found = one.happened
    share = Share(found, one.judged)
    interval = share.interval
    came = Shared(found, one.judged, share.value, interval)
    return ScoreLine(
        _holder(hidden, of[one.holder.key]), one.forecasts, one.open, one.due, one.judged, one.happened, one.partly, one.did_not,
        one.unclear, came, one.brier, one.graded, one.brier_graded,
    )  # fmt: skip


assert set(OUTCOMES) == {"happened", "partly", "did-not"}
