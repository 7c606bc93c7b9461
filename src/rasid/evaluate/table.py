"""The table of an evaluation: ratios first, counts beside."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rasid.evaluate.run import Result, Row

Write = Callable[[str], None]


def number(value: float) -> str:
    """A count: whole numbers as such."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"


def ratio_text(row: Row) -> str:
    """A measured value with its interval: `0.83 [0.79–0.87]`."""
    if row.value is None:
        return "–"
    text = f"{row.value:.2f}"
    return text + (f" [{row.interval[0]:.2f}–{row.interval[1]:.2f}]" if row.interval is not None else "")


def counts_text(row: Row) -> str:
    """The counts beside a value: `251/302`; the number of cases for a mean, nothing for a harmonic mean."""
    if row.measure.mean:
        return f"n = {number(row.under)}"
    return "" if row.measure.recall is not None else f"{number(row.over)}/{number(row.under)}"


def show(result: Result, write: Write) -> None:
    """Print one evaluation."""
    from rich.table import Table
    from rich.text import Text

    from rasid.commands.output import isolated, printable
    from rasid.commands.summary import console_for_text

    console, target = console_for_text()
    head = f"{printable(result.path)} · {result.format}"
    if result.variant is not None:
        head += f" · variant {result.variant}"
    console.print(Text(head, style="bold"))
    console.print(Text(_about(result), style="dim"))
    for title, rows in _sections(result):
        console.print(Text(f"\n{isolated(title)}", style="bold blue"))
        table = Table(box=None, show_header=False, pad_edge=False)
        table.add_column(min_width=34)
        table.add_column(no_wrap=True, min_width=18)
        table.add_column(no_wrap=True, justify="right")
        for row in rows:
            table.add_row(Text("  " + row.measure.label), Text(ratio_text(row)), Text(counts_text(row), style="dim"))
        console.print(table)
    if result.curves:
        console.print(Text("\nwithout a threshold", style="bold blue"))
        for curve in result.curves:
            bounds = f" [{curve.interval[0]:.2f}–{curve.interval[1]:.2f}]" if curve.interval is not None else ""
            console.print(
                Text(
                    f"  {curve.name}: average precision {curve.average_precision:.2f}{bounds}; best F1 {curve.best_f1:.2f} at "
                    f"threshold {curve.best_threshold:.2f} (precision {curve.precision:.2f}, recall {curve.recall:.2f}), "
                    f"{curve.positives}/{curve.units} positive"
                )
            )
    if result.set_aside:
        console.print(Text(f"\nset aside: {len(result.set_aside)}", style="bold blue"))
        for reason, count in reasons(result.set_aside):
            console.print(Text(f"  {count:5}  {reason}"))
    console.print()
    write("".join(line.rstrip() + "\n" for line in target.getvalue().splitlines()))


def reasons(set_aside: Sequence[tuple[str, str]]) -> list[tuple[str, int]]:
    """How many cases were set aside for each reason, most first."""
    counts: dict[str, int] = {}
    for reason, _ in set_aside:
        counts[reason] = counts.get(reason, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _about(result: Result) -> str:
    parts = [f"{result.units:,} text{'' if result.units == 1 else 's'}"]
    if result.clusters != result.units:
        parts.append(f"resampled by {result.clusters:,} documents")
    if result.refused:
        parts.append(f"{len(result.refused):,} refused by the coder, counted as empty")
    return ", ".join(parts)


def _sections(result: Result) -> list[tuple[str, list[Row]]]:
    sections: dict[str, list[Row]] = {}
    for row in result.rows:
        if row.group:
            sections.setdefault(row.group.partition("=")[2], []).append(row)
        elif result.by == "stage":
            sections.setdefault(row.measure.stage, []).append(row)
        elif row.measure.headline:
            sections.setdefault("all", []).append(row)
    return list(sections.items())


def show_variants(results: Sequence[Result], write: Write) -> None:
    """One line for each variant: the headline measures, and how far they are from the plain text's."""
    from rich.table import Table
    from rich.text import Text

    from rasid.commands.output import printable
    from rasid.commands.summary import console_for_text

    console, target = console_for_text()
    head = f"{printable(results[0].path)} · the plain text, and how much each variant of its spelling differs"
    console.print(Text(head, style="bold"))
    shown = [row for row in results[0].rows if row.measure.headline and not row.group]
    table = Table(box=None, pad_edge=False)
    table.add_column("variant", no_wrap=True)
    for row in shown:
        table.add_column(row.measure.label.split(",")[0].removesuffix(": F1"), justify="right")
    for result in results:
        values = {row.measure.key: row.value for row in result.rows if not row.group}
        cells = [_difference(values.get(row.measure.key), row.value, plain=result.variant is None) for row in shown]
        table.add_row(result.variant or "plain", *cells)
    console.print(table)
    write("".join(line.rstrip() + "\n" for line in target.getvalue().splitlines()))


def _difference(value: float | None, plain_value: float | None, *, plain: bool) -> str:
    if value is None or plain_value is None:
        return "–"
    return f"{value:.3f}" if plain else f"{value - plain_value:+.3f}"
