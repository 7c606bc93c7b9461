"""A report as a person coded it: the common form that own gold and held-out reports are read into.

Every value is a span of the report's text. A field that the gold says nothing about is not in `asked` and is not scored.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from rasid.record import Span

FIELDS = frozenset(
    {
        "modes", "actors", "recipients", "places", "from_place", "to_place", "time", "quantities", "status", "attribution",
        "certainty", "holders", "holder kinds", "aim", "cause", "hap",
    }
)  # fmt: skip
Move = Callable[[Span], Span]


@dataclass(frozen=True, slots=True)
class GoldTime:
    """When: the words, and the interval of ISO days where text and date of publication give one."""

    words: Span
    first: str | None
    last: str | None
    interval_asked: bool = True


@dataclass(frozen=True, slots=True)
class GoldQuantity:
    """How many; `words` is None where the gold gives the number only."""

    kind: str
    low: float | None
    high: float | None
    words: Span | None


@dataclass(frozen=True, slots=True)
class GoldHolder:
    """A link of the chain; `kind` is None where the gold gives the words only."""

    kind: str | None
    words: Span


@dataclass(frozen=True, slots=True)
class GoldStatement:
    """Who puts the event forward and as what; where several values are right all are listed."""

    status: tuple[str, ...] = ("actual",)
    attribution: tuple[str, ...] = ("own-voice",)
    certainty: tuple[str, ...] = ("certain",)
    chains: tuple[tuple[GoldHolder, ...], ...] = ((),)


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """One event. `types`: the type, and others that are as good."""

    id: str
    sentence: int
    trigger: Span
    types: tuple[str, ...]
    modes: tuple[str, ...] = ()
    actors: tuple[Span, ...] = ()
    recipients: tuple[Span, ...] = ()
    places: tuple[Span, ...] = ()
    from_place: Span | None = None
    to_place: Span | None = None
    time: GoldTime | None = None
    quantities: tuple[GoldQuantity, ...] = ()
    statements: tuple[GoldStatement, ...] = (GoldStatement(),)
    aim: Span | None = None
    cause: Span | None = None
    hap: str | None = None
    optional: bool = False
    asked: frozenset[str] = FIELDS

    @property
    def type(self) -> str:
        """The type that the event counts under."""
        return self.types[0]


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """Somebody with a name, and every mention in the text; `name` is the neutral English one."""

    name: str
    words: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class GoldPlace:
    """A place that events use, and every mention of it."""

    name: str
    words: tuple[Span, ...]
    kind: str | None = None
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    within: str | None = None
    """the English name of what holds it, which tells a coder without coordinates where it is"""


@dataclass(frozen=True, slots=True)
class GoldNaming:
    """Words that take sides."""

    sentence: int
    words: Span
    kind: str
    of: str | None = None


@dataclass(frozen=True, slots=True)
class GoldReport:
    """A coded report."""

    id: str
    text: str
    published: str | None
    sentences: tuple[tuple[int, int], ...]
    events: tuple[GoldEvent, ...]
    entities: tuple[GoldEntity, ...] = ()
    places: tuple[GoldPlace, ...] = ()
    naming: tuple[GoldNaming, ...] = ()
    naming_complete: bool = True
    """Whether naming that the gold does not list is wrong."""
    groups: dict[str, str] = field(default_factory=dict)

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """The sentence that an offset stands in; the line where the gold has no sentences there."""
        for start, end in self.sentences:
            if start <= offset < end:
                return start, end
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        return start, len(self.text) if end < 0 else end


def moved(
    report: GoldReport, text: str, starts: list[int] | tuple[int, ...], ends: list[int] | tuple[int, ...]
) -> GoldReport:
    """The report on a variant of its text, with every span moved along."""

    def move(span: Span) -> Span:
        start, end = starts[span.start], ends[span.end]
        return Span(start, end, text[start:end])

    def maybe(span: Span | None) -> Span | None:
        return None if span is None else move(span)

    return replace(
        report,
        text=text,
        sentences=tuple((starts[start], ends[end]) for start, end in report.sentences),
        events=tuple(_moved_event(event, move, maybe) for event in report.events),
        entities=tuple(replace(entity, words=tuple(map(move, entity.words))) for entity in report.entities),
        places=tuple(replace(place, words=tuple(map(move, place.words))) for place in report.places),
        naming=tuple(replace(naming, words=move(naming.words)) for naming in report.naming),
    )


def _moved_event(event: GoldEvent, move: Move, maybe: Callable[[Span | None], Span | None]) -> GoldEvent:
    return replace(
        event,
        trigger=move(event.trigger),
        actors=tuple(map(move, event.actors)),
        recipients=tuple(map(move, event.recipients)),
        places=tuple(map(move, event.places)),
        from_place=maybe(event.from_place),
        to_place=maybe(event.to_place),
        time=None if event.time is None else replace(event.time, words=move(event.time.words)),
        quantities=tuple(replace(q, words=maybe(q.words)) for q in event.quantities),
        statements=tuple(
            replace(s, chains=tuple(tuple(replace(h, words=move(h.words)) for h in chain) for chain in s.chains))
            for s in event.statements
        ),
        aim=maybe(event.aim),
        cause=maybe(event.cause),
    )
