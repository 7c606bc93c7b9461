"""The summary that `rasid code` prints: events by paragraph, with who says so and as what."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from rasid.commands.output import is_terminal, isolated, printable
from rasid.record import Event, Record, SentenceInfo, Statement

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

_LABELS = {
    "en": {
        "paragraph": "Paragraph", "published": "published", "undated": "publication date unknown", "byline": "by",
        "author": "author",
        "assessment": "assessment", "note": "Note", "events": "events", "statements": "statements", "actors": "actors",
        "places": "places", "naming": "naming terms", "none": "No events found.", "untitled": "(no title)",
    },
    "ar": {
        "paragraph": "الفقرة", "published": "نُشر في", "undated": "تاريخ النشر غير معروف", "byline": "بقلم",
        "author": "الكاتب",
        "assessment": "تقييم", "note": "ملاحظة", "events": "أحداث", "statements": "أقوال", "actors": "فاعلون",
        "places": "أماكن", "naming": "تسميات", "none": "لا أحداث.", "untitled": "(بلا عنوان)",
    },
}  # fmt: skip
_WORDS_AR = {
    "own-voice": "بصوته", "reported": "منقول", "claimed": "مزعوم", "believed": "رأي", "denied": "نفي",
    "actual": "وقع", "predicted": "متوقع", "intended": "مقصود", "hypothetical": "مفترض", "demanded": "مطلوب",
    "negated": "منفي",
    "certain": "", "probable": "مرجح", "possible": "محتمل",
}  # fmt: skip
_STYLE = {
    "actual": "bold", "predicted": "cyan", "intended": "magenta", "hypothetical": "yellow", "demanded": "yellow",
    "negated": "red",
}  # fmt: skip


def console_for_text() -> tuple[Console, io.StringIO]:
    """A rich console that writes into memory: colours and the terminal's width on a terminal, neither when piped."""
    from rich.console import Console

    target = io.StringIO()
    on_terminal = is_terminal()
    width = Console().width if on_terminal else 10_000
    return Console(
        file=target, force_terminal=on_terminal, no_color=None if on_terminal else True, width=width, highlight=False
    ), target


def summary(record: Record, lang: str) -> str:
    """The summary of a record as text for standard output."""
    from rasid.report.gloss import statement_gloss

    console, target = console_for_text()
    labels = _LABELS[lang]
    _print_head(console, record, labels)
    paragraphs = record.sentences
    by_event: dict[str, list[Statement]] = {}
    rows: list[tuple[int, int, Event | None, Statement | None]] = []
    for statement in record.statements:
        if statement.event is None:
            rows.append((statement.content.start, 1, None, statement))
        else:
            by_event.setdefault(statement.event, []).append(statement)
    for event in record.events:
        own = by_event.get(event.id)
        rows.extend((event.trigger.start, 0, event, statement) for statement in own or [None])  # type: ignore[list-item]
    rows.sort(key=lambda row: (row[0], row[1]))
    current = 0
    for offset, _, about, said in rows:
        paragraph = _paragraph(paragraphs, offset)
        if paragraph != current:
            console.print(_plain(f"\n{labels['paragraph']} {paragraph}", "bold blue"))
            current = paragraph
        gloss = statement_gloss(record, said, lang) if said else about.trigger.text if about else ""
        console.print(_row(about, said, lang))
        console.print(_indented(isolated(gloss)))
    if not rows:
        console.print(_plain(f"\n{labels['none']}", "dim"))
    console.print()
    return target.getvalue()


def _print_head(console: Console, record: Record, labels: dict[str, str]) -> None:
    document = record.document
    title = document.title.text if document.title else None
    console.print(_plain(isolated(title) if title else labels["untitled"], "bold"))
    parts = [f"{labels['published']} {document.published}" if document.published else labels["undated"]]
    if document.byline:
        parts.append(f"{labels['byline']} {isolated(document.byline.text)}")
    parts += [
        isolated(value)
        for value in (document.outlet, document.source_path, document.source_id)
        if value and value != "-"
    ]
    console.print(_plain(" · ".join(parts), "dim"))
    actors = sum(1 for entity in record.entities if hasattr(entity, "code"))
    counts = [
        (len(record.events), "events"), (len(record.statements), "statements"), (actors, "actors"),
        (len(record.entities) - actors, "places"), (len(record.naming), "naming"),
    ]  # fmt: skip
    console.print(_plain(", ".join(f"{labels[name]}: {number}" for number, name in counts), "dim"))
    for warning in document.warnings:
        console.print(_plain(f"{labels['note']}: {printable(warning)}", "yellow"))


def holders_in_words(statement: Statement, lang: str) -> str:
    """The chain of attribution, outermost first: 'author → الكثير من المراقبين'."""
    author = _LABELS[lang]["author"]
    return " → ".join(
        author if holder.kind == "author" else isolated(holder.text or holder.kind) for holder in statement.holders
    )


def manner_in_words(statement: Statement, lang: str) -> str:
    """Attribution, status and certainty, as what the statement puts its event forward."""
    words: list[str] = [statement.attribution, statement.status]
    if statement.certainty != "certain":
        words.append(statement.certainty)
    return ("، " if lang == "ar" else ", ").join(_WORDS_AR[word] if lang == "ar" else word for word in words)


def _row(event: Event | None, statement: Statement | None, lang: str) -> Text:
    from rich.text import Text

    row = Text("  ")
    if event is not None:
        kind = "/".join([event.type, *event.modes])
        row.append(f"{event.id:<5}", "dim").append(kind, _STYLE.get(statement.status, "bold") if statement else "bold")
    else:
        row.append(f"{statement.id if statement else '':<5}", "dim").append(_LABELS[lang]["assessment"], "bold")
    if statement is not None:
        row.append(f"  {holders_in_words(statement, lang)}").append(f"  ({manner_in_words(statement, lang)})", "dim")
    return row


def _indented(words: str) -> Text:
    from rich.text import Text

    return Text("       ") + Text(words, overflow="fold")


def _plain(words: str, style: str) -> Text:
    from rich.text import Text

    return Text(words, style=style)


def _paragraph(sentences: list[SentenceInfo], offset: int) -> int:
    found = 1
    for sentence in sentences:
        if sentence.start > offset:
            break
        found = sentence.paragraph
    return found
