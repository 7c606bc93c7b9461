"""Where coded records go: JSON, JSON Lines, a table, the summary."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from rasid.commands.output import is_terminal, isolated, printable
from rasid.record import Event, Record, Statement, to_json

Write = Callable[[str], None]
COLUMNS = (
    "document", "event", "type", "modes", "trigger", "actors", "recipients", "places", "from", "to", "holder",
    "attribution", "status",
    "certainty",
)  # fmt: skip
_SHORT = frozenset({"event", "type", "attribution", "status", "certainty"})


class Sink(Protocol):
    """Takes records one by one; `close` ends the output."""

    def add(self, record: Record) -> None:
        """Write a record."""

    def close(self) -> None:
        """Write what follows the last record."""


class JsonSink:
    """One object, indented; or an array when there can be several."""

    def __init__(self, write: Write, *, many: bool) -> None:
        self._write, self._many, self._count = write, many, 0

    def add(self, record: Record) -> None:
        if self._many:
            self._write(("[\n" if self._count == 0 else ",\n") + to_json(record))
        else:
            self._write(to_json(record, indent=2) + "\n")
        self._count += 1

    def close(self) -> None:
        if self._many and self._count:
            self._write("\n]\n")


class JsonLinesSink:
    """One object a line."""

    def __init__(self, write: Write) -> None:
        self._write = write

    def add(self, record: Record) -> None:
        self._write(to_json(record) + "\n")

    def close(self) -> None:
        return


class SummarySink:
    """What a person reads."""

    def __init__(self, write: Write, lang: str) -> None:
        self._write, self._lang = write, lang

    def add(self, record: Record) -> None:
        from rasid.commands.summary import summary

        self._write(summary(record, self._lang))

    def close(self) -> None:
        return


class TabSink:
    """A row for every statement of an event, tab-separated, with a header: for a file or a pipe."""

    def __init__(self, write: Write, lang: str) -> None:
        self._write, self._lang, self._started = write, lang, False

    def add(self, record: Record) -> None:
        if not self._started:
            self._write("\t".join(COLUMNS) + "\n")
            self._started = True
        for row in table_rows(record, self._lang):
            self._write("\t".join(printable(cell) for cell in row) + "\n")

    def close(self) -> None:
        return


class TerminalTableSink:
    """The table with borders, as wide as the terminal."""

    def __init__(self, write: Write, lang: str) -> None:
        self._write, self._lang = write, lang
        self._rows: list[list[str]] = []

    def add(self, record: Record) -> None:
        self._rows.extend(table_rows(record, self._lang))

    def close(self) -> None:
        from rich.table import Table
        from rich.text import Text

        from rasid.commands.summary import console_for_text

        console, target = console_for_text()
        dropped = {"modes", "from", "to"}
        if len({row[0] for row in self._rows}) == 1:
            dropped.add("document")
        shown = [i for i, name in enumerate(COLUMNS) if name not in dropped and any(row[i] for row in self._rows)]
        table = Table(header_style="bold")
        for i in shown:
            table.add_column(COLUMNS[i], no_wrap=COLUMNS[i] in _SHORT, overflow="fold")
        for row in self._rows:
            table.add_row(*(Text(isolated(row[i])) for i in shown))
        console.print(table)
        self._write(target.getvalue())


def make_sink(format_: str | None, write: Write, *, many: bool, lang: str, to_file: bool) -> Sink:
    """The sink for `--format`; without one the summary on standard output, and JSON in a file."""
    if format_ is None:
        if not to_file:
            return SummarySink(write, lang)
        format_ = "jsonl" if many else "json"
    if format_ == "json":
        return JsonSink(write, many=many)
    if format_ == "jsonl":
        return JsonLinesSink(write)
    return TerminalTableSink(write, lang) if is_terminal() and not to_file else TabSink(write, lang)


def table_rows(record: Record, lang: str) -> list[list[str]]:
    """The rows of the table: one for every statement about an event, in the order of the events."""
    names = {entity.id: entity.name.ar if lang == "ar" else entity.name.en for entity in record.entities}
    of_mention = {mention.id: names.get(mention.entity, mention.text) for mention in record.mentions}
    times = {time.id: time for time in record.times}
    statements: dict[str, list[Statement]] = {}
    for statement in record.statements:
        if statement.event is not None:
            statements.setdefault(statement.event, []).append(statement)
    document = record.document.source_id or record.document.source_path or record.document.id

    def joined(mentions: list[str]) -> str:
        return "; ".join(dict.fromkeys(of_mention.get(mention, mention) for mention in mentions))

    def row(event: Event, statement: Statement | None) -> list[str]:
        time = times.get(event.time) if event.time else None
        holder = statement.holders[-1] if statement and statement.holders else None
        return [
            document, event.id, event.type, ",".join(event.modes), event.trigger.text, joined(event.actors),
            joined(event.recipients),
            joined(event.places), (time.from_ or "") if time else "", (time.to or "") if time else "",
            (holder.text or holder.kind) if holder else "", statement.attribution if statement else "",
            statement.status if statement else "", statement.certainty if statement else "",
        ]  # fmt: skip

    return [row(event, statement) for event in record.events for statement in statements.get(event.id) or [None]]  # type: ignore[list-item]
