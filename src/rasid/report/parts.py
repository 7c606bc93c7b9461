"""The small pieces that the views share: text in both languages, dates, manners, line styles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rasid.record import Statement, Time
from rasid.report.names import Index, holder_name
from rasid.report.texts import LANGS, both, shown, string

MANNERS = (
    "happened",
    "reported",
    "claimed",
    "believed",
    "aimed",
    "forecast",
    "demanded",
    "supposed",
    "denied",
    "unsaid",
)
"""As what an event is put forward, in the order of the page."""
_BY_STATUS = {
    "predicted": "forecast",
    "intended": "aimed",
    "demanded": "demanded",
    "hypothetical": "supposed",
    "negated": "denied",
}
_BY_ATTRIBUTION = {
    "own-voice": "happened", "reported": "reported", "claimed": "claimed", "believed": "believed", "denied": "denied",
}  # fmt: skip


@dataclass(frozen=True)
class Both:
    """A text in both languages of the page."""

    ar: str
    en: str

    @property
    def same(self) -> bool:
        return self.ar == self.en


def text_of(make: Callable[[str], str]) -> Both:
    """The text that `make` gives for each language."""
    made = {lang: make(lang) for lang in LANGS}
    return Both(made["ar"], made["en"])


def label(key: str, **values: object) -> Both:
    """A string of `strings.yaml`."""
    made = both(key, **values)
    return Both(made["ar"], made["en"])


def plain(text: str) -> Both:
    """A text that is the same in both languages."""
    safe = shown(text)
    return Both(safe, safe)


def manner_of(statement: Statement | None) -> str:
    """As what the statement puts its event forward: one of `MANNERS`."""
    if statement is None:
        return "unsaid"
    if statement.attribution == "denied":
        return "denied"
    return _BY_STATUS.get(statement.status) or _BY_ATTRIBUTION[statement.attribution]


def line_of(statement: Statement | None) -> str:
    """The line style of a statement on map, time line and network: its attribution; what is negated is crossed out."""
    if statement is None:
        return "reported"
    return "denied" if statement.status == "negated" else statement.attribution


def chain_of(index: Index, statement: Statement) -> Both:
    """The chain of attribution as a heading, outermost first: 'The author → the ministry'."""

    def make(lang: str) -> str:
        arrow = " ← " if lang == "ar" else " → "
        first = string("labels.author", lang)
        return arrow.join(
            [first, *(holder_name(index, holder, lang) for holder in statement.holders if holder.kind != "author")]
        )

    return text_of(make)


def interval(time: Time) -> Both:
    """The days of a time: one day, 'A to B', 'from A', 'until B', or 'unresolved'."""
    first, last = time.from_, time.to
    if first and last:
        return plain(first) if first == last else label("labels.from_to", a=first, b=last)
    if first:
        return label("labels.since", a=first)
    return label("labels.until", b=last) if last else label("labels.unresolved")
