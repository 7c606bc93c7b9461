"""Comparisons with reference data as lines of text."""

from __future__ import annotations

from typing import Any

from rasid.commands.output import isolated, printable
from rasid.commands.workspaces import count

_WORDS = 8
"""Trigger words, places, parties of a unit that are shown."""


def figures_text(found: dict[str, Any]) -> str:
    """Recall and precision, and what they are shares of."""
    where = ", ".join(found["countries"]) or "everywhere"
    head = f"{printable(found['set'])}: {found['from']} to {found['to']}, {where}\n"
    if "matches" in found:
        head += f"  {count(found['matches'], 'match').replace('matchs', 'matches')} with {count(found['events_matched'], 'event')} of the whole set\n"
    recall, precision = found["recall"], found["precision"]
    lines = [
        f"  recall     {_share(recall)}  events of the set that reports speak of",
        f"  precision  {_share(precision)}  what reports say in the set's scope and the set has too",
    ]
    dated = found["precision_dated"]
    lines.append(f"    dated    {_share(dated)}  the same of what they give a day of and a number of dead for")
    if found["told_twice"]:
        lines.append(
            f"  not counted: {found['told_twice']} more that fit an event which was matched with another telling"
        )
    if found["vague_in_set"]:
        lines.append(
            f"  not counted: {count(found['vague_in_set'], 'event')} of the set known to more than a month only"
        )
    return head + "\n".join(lines) + "\n"


def _share(share: dict[str, Any]) -> str:
    if share["value"] is None:
        return "–  (0 of 0)"
    low, high = share["interval_95"]
    return f"{share['value']:.2f}  ({share['found']} of {share['all']}; 95 %: {low:.2f}–{high:.2f})"


def event_line(event: dict[str, Any]) -> str:
    """A reference event on one line."""
    when = event["from"] if event["from"] == event["to"] else f"{event['from']} to {event['to']}"
    sides = " – ".join(side for side in (event["side_a"], event["side_b"]) if side)
    deaths = "" if event["best"] is None else f"{event['best']} dead"
    cells = (event["key"], when, event["place"] or event["country"] or "", event["type"], sides, deaths)
    return "\t".join(isolated(cell) for cell in cells)


def unit_line(one: dict[str, Any]) -> str:
    """What reports say on one line: time, places, words, dead, parties, reports."""
    when = one["from"] if one["from"] == one["to"] else f"{one['from']} to {one['to']}"
    if not one["dated"]:
        when = f"published {when}"
    dead = "; ".join(number["words"] for number in one["deaths"][:3])
    sources = "; ".join(
        f"{report['outlet'] or '?'} {report['published'] or ''}: {report['title'] or '(no title)'}"
        for report in one["reports"][:3]
    )
    cells = (
        when, ", ".join(one["places"][:_WORDS]), ", ".join(one["words"][:_WORDS]), dead, ", ".join(one["parties"][:_WORDS]), sources
    )  # fmt: skip
    return "\t".join(isolated(cell) for cell in cells)


def gaps_text(found: dict[str, Any]) -> str:
    """The two lists."""
    text = figures_text(found)
    if "only_in_set" in found:
        text += f"\nNo report speaks of ({len(found['only_in_set'])}):\n"
        for event in found["only_in_set"]:
            text += event_line(event) + "\n"
            if event["nearest"] is not None:
                text += f"    nearest ({event['nearest']['score']:.2f}): {unit_line(event['nearest'])}\n"
                text += "".join(f"      {line}\n" for line in _parts(event["nearest"]["parts"]))
    if "only_in_reports" in found:
        text += f"\nThe set lacks ({len(found['only_in_reports'])}):\n"
        text += "".join(unit_line(one) + "\n" for one in found["only_in_reports"])
    return text


def shown_text(event: dict[str, Any]) -> str:
    """An event with its matches and their reasons."""
    text = f"{printable(event['set'])}\t{event_line(event)}\n"
    for title, name in (("Matched with", "matches"), ("Near, and not matched", "others")):
        if event[name]:
            text += f"\n{title}:\n"
        for one in event[name]:
            text += f"{one['score']:.2f}\t{unit_line(one)}\n"
            text += f"    {isolated(one['excerpt'])}\n"
            text += "".join(f"    {line}\n" for line in _parts(one["parts"]))
    return text if event["matches"] else text + "\nNo report speaks of it, as far as was found.\n"


def _parts(parts: dict[str, dict[str, Any]]) -> list[str]:
    return [
        f"{name:<6}  {part['value']:.2f} × {part['weight']:.2f}  {isolated(part['report'])} | {isolated(part['reference'])}: {isolated(part['reason'])}"
        for name, part in parts.items()
    ]
