"""Times that a preposition or a second end makes: since, until, ago, from … to, lengths of time."""

from __future__ import annotations

import math

from rasid.coding import time_calendar as cal
from rasid.coding.time_dates import settle
from rasid.coding.time_lexis import Amount, Lexis, Node, resolved
from rasid.knowledge.time_words import TimeForm

_NOW = ("الان", "اليوم")


def bare_year(lexis: Lexis, index: int, role: str) -> Node | None:
    token = lexis.tokens[index] if index < lexis.count else None
    if token is None or len(token.folded) != 4 or not token.folded.isdigit() or not 1900 <= int(token.folded) <= 2100:
        return None
    following = lexis.tokens[index + 1] if index + 1 < lexis.count else None
    alone = following is None or following.kind == "punct" or following.folded in ("و", "في", "الي", "حتي", "علي")
    if role != "since" and not alone:
        return None
    return resolved(index + 1, cal.year_interval(int(token.folded)), False, "times/unit/year")


def half_open(lexis: Lexis, node: Node, form: TimeForm) -> Node:
    """Since, until, before or after a time."""
    anchor = lexis.anchor
    if node.first is None or node.last is None:
        return node._replace(rule=form.id)
    first, last = node.first, node.last
    if form.name == "since":
        if anchor is None:
            return node._replace(last=None, rule=form.id)
        if first > anchor:
            return node
        precision = "days" if node.precision == "day" else node.precision
        return Node(node.end, first, anchor, precision, True, form.id)
    if form.name == "until":
        return Node(node.end, None, last, node.precision, node.relative, form.id)
    if form.name == "ago":
        return Node(node.end, None, cal.shift(first, -1), node.precision, node.relative, form.id)
    return Node(node.end, cal.shift(last, 1), None, node.precision, node.relative, form.id)


def before_end(lexis: Lexis, node: Node, form: TimeForm) -> Node:
    """Before the end of a period: up to its last day, and ahead, since what ended is told with its date."""
    last = node.last
    if last is not None and lexis.anchor is not None and last < lexis.anchor and node.relative:
        ahead = cal.add_months(cal.shift(last, 1), 12)
        last = cal.shift(ahead, -1)
    return Node(node.end, None, last, node.precision, node.relative, form.id)


def distance(lexis: Lexis, amount: Amount, form: TimeForm, index: int) -> Node:
    """So many units ago, since then, or from now; unresolved when counted from something else (قبل يومين من الهجوم)."""
    anchor = lexis.anchor
    end, unit = amount.end, amount.unit
    counted_from = lexis.text(end) == "من" and form.name != "since"
    counted_from = counted_from or (form.name == "after" and lexis.text(end) == "علي")
    explicit = counted_from and lexis.text(end + 1) in _NOW
    if explicit:
        end += 2
    unknown = Node(end, None, None, "unresolved", True, form.id)
    if anchor is None or (counted_from and not explicit):
        return unknown
    if form.name == "after" and not explicit and not lexis.looks_ahead(index):
        return unknown
    sign = 1 if form.name == "after" else -1
    slack = lexis.words.units[unit].slack
    far, near = cal.move(anchor, sign * amount.high, unit), cal.move(anchor, sign * amount.low, unit)
    exact = amount.low == amount.high and not slack and unit in ("day", "night")
    precision = (
        "day"
        if exact
        else {"week": "week", "month": "month", "year": "year", "decade": "year", "century": "year"}.get(unit, "days")
    )
    if unit == "hour":  # the hour of publication is unknown: three hours ago may be yesterday
        far = cal.shift(anchor, sign * max(1, math.ceil(amount.high / 24)))
        near = cal.shift(anchor, sign * int(amount.low / 24))
        precision = "days"
    elif unit in ("minute", "second"):
        precision = "day"
    if form.name == "since":
        return Node(end, cal.shift(far, -slack), anchor, "days" if precision == "day" else precision, True, form.id)  # type: ignore[arg-type]
    first, last = (far, near) if sign < 0 else (near, far)
    first, last = cal.shift(first, -slack), cal.shift(last, slack)
    return Node(end, first, last, precision, True, form.id)  # type: ignore[arg-type]


def duration(lexis: Lexis, index: int, form: TimeForm) -> Node | None:
    """A length of time: it has no dates."""
    end = index + 1 + len(form.rest)
    amount = lexis.amount(end)
    if amount is None or lexis.direction(amount.end, plural=True) is not None:
        return None
    return Node(amount.end, None, None, "unresolved", False, form.id, start=end if form.value else None)


def joined(lexis: Lexis, first: Node, second: Node, rule: str, unit: str = "") -> Node | None:
    """The range from one end to the other; what the first end leaves out (month, year, week) comes from the second."""
    if first.rule == "times/date/day":
        return from_day(lexis, first, second, rule)
    if second.first is None or second.last is None or first.first is None:
        if first.is_day and second.is_day and (first.relative or second.relative):
            return Node(second.end, None, None, "unresolved", True, rule)
        return None
    start = first.first
    if first.pending is not None and second.pending is None and first.relative:
        calendar, month, day = first.pending
        years = [second.first.year] if calendar == "gregorian" else []
        for year in [*years, *[y - 1 for y in years]]:
            found = settle(calendar, month, day, year)
            if found is not None and found.first is not None and found.first <= second.last:
                start = found.first
                break
    elif first.weekday is not None and second.weekday is not None and first.relative and first.pending is None:
        start = cal.shift(second.first, -((second.first.weekday() - first.weekday) % 7))
    if start > second.last:
        return None
    precision = "days" if second.is_day else second.precision
    relative = second.relative or (first.relative and second.pending is not None)
    return Node(second.end, start, second.last, precision, relative or (first.relative and first.pending is None), rule)


def from_day(lexis: Lexis, first: Node, second: Node, rule: str) -> Node | None:
    """A bare day number and a full day: the number takes month and year from it."""
    assert first.pending is not None
    day = first.pending[2]
    if not second.is_day or second.rule == "times/date/day":
        return None
    if second.first is None or second.last is None or day is None:
        return Node(second.end, None, None, "unresolved", second.relative, rule)
    if second.pending is not None and second.pending[0] == "hijri":
        start = cal.shift(second.first, day - (second.pending[2] or day))
    elif second.rule.startswith("times/month/hijri"):
        return Node(second.end, None, None, "unresolved", second.relative, rule)
    else:
        made = cal.make_day(second.first.year, second.first.month, day)
        if made is None:
            return None
        start = made
    if start >= second.last:
        return None
    return Node(second.end, start, second.last, "days", second.relative, rule)
