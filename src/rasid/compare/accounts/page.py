"""Accounts and their difference as one HTML file in both languages that needs no network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import yaml
from jinja2 import Environment
from markupsafe import Markup

from rasid.compare.accounts.difference import Difference, Relation
from rasid.compare.accounts.model import UNNAMED, Account, Edge, HeldBy, Status, Telling
from rasid.compare.knowledge import asset
from rasid.report import policy_of
from rasid.report.names import joined, source_in_english
from rasid.report.network import TONES, WIDTH, ordered, placed
from rasid.report.network_lines import Node, bend_of, curve, label_places
from rasid.report.page import environment_of, text_in_both
from rasid.report.parts import Both, label
from rasid.report.texts import as_lang, printable, shown
from rasid.report.texts import asset as report_asset

_TEMPLATES = ("accounts.html.j2", "account_defs.html.j2", "account_view.html.j2", "account_macros.html.j2")
_MOST_DRAWN = 24
_MOST_WORDS = 3
_LINES: dict[Status, str] = {
    "fact": "own-voice", "reported": "reported", "claimed": "claimed", "belief": "believed", "forecast": "believed",
    "aim": "claimed", "demanded": "claimed", "supposed": "claimed", "denied": "denied",
}  # fmt: skip
"""The line of the report page that each status is drawn with; what is no matter of the past is also said in words."""
SIGNS = {1: "+", 0: "0", -1: "−"}


@dataclass(frozen=True)
class Line:
    """An edge as it is drawn."""

    edge: Edge
    path: str
    x: float
    y: float
    crosses: tuple[tuple[float, float], ...]
    tone: str
    line: str
    mutual: bool
    name: Both


@dataclass(frozen=True)
class _Row:
    who: Both
    type: str
    sign: str
    whom: Both
    status: str
    count: int
    where: Both
    aims: str
    by: Both
    words: str


@dataclass(frozen=True)
class _View:
    title: Both
    counts: Both
    nodes: Sequence[Node]
    edges: Sequence[Line]
    width: float
    height: float
    relations: Sequence[_Row]
    names: Sequence[tuple[Both, str]]
    assessments: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class _Pair:
    who: Both
    type: str
    sign: str
    whom: Both
    first: Sequence[tuple[str, int]]
    second: Sequence[tuple[str, int]]


@dataclass(frozen=True)
class _Conflict:
    kind: str
    why: str
    what: str
    first: str
    second: str


@dataclass(frozen=True)
class _Renamed:
    name: Both
    first: str
    second: str


@dataclass(frozen=True)
class _Differences:
    contradicted: Sequence[_Conflict]
    renamed: Sequence[_Renamed]
    lists: Sequence[tuple[Both, Sequence[_Pair]]]


def render_account(account: Account, lang: str = "ar") -> str:
    """The page of one account, opened in `lang`."""
    return _page(words_of("page.account", name=_title(account)), [account], None, lang)


def render_difference(first: Account, second: Account, difference: Difference, lang: str = "ar") -> str:
    """The page of two accounts and their difference."""
    title = words_of("page.comparison", a=_title(first), b=_title(second))
    return _page(title, [first, second], _differences(first, second, difference), lang)


def _page(title: Both, accounts: Sequence[Account], difference: _Differences | None, lang: str) -> str:
    script, style = asset("accounts.js"), report_asset("page.css") + report_asset("record.css") + asset("accounts.css")
    page = _templates().get_template("accounts.html.j2").render(
        lang=as_lang(lang), title=title, views=[_view(account) for account in accounts], difference=difference,
        script=Markup(script), style=Markup(style), policy=policy_of(script, style),
    )  # fmt: skip
    return printable(page)


def account_part(account: Account, lang: str) -> tuple[Both, Markup]:
    """An account as a part of another page in `lang`, which it shows by `data-ui`, with the style of the report page: what it holds in
    numbers, and the drawing with its tables. Everything of the reports is escaped."""
    view, templates = _view(account), _templates()
    parts = [
        templates.get_template(name).render(view=view, lang=as_lang(lang))
        for name in ("account_defs.html.j2", "account_view.html.j2")
    ]
    return view.counts, Markup(printable("".join(parts)))


@cache
def _templates() -> Environment:
    environment = environment_of({name: asset(name) for name in _TEMPLATES})
    environment.globals["c"] = lambda key: text_in_both(words_of(key))
    environment.globals["label_of"] = lambda key, lang: words_of(key).ar if lang == "ar" else words_of(key).en
    return environment


@cache
def _strings() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    loaded: Mapping[str, Mapping[str, Mapping[str, str]]] = yaml.safe_load(asset("strings.yaml"))
    return loaded


def words_of(key: str, **values: object) -> Both:
    """A string of the pages of accounts."""
    section, _, name = key.partition(".")
    entry = _strings()[section][name]
    return Both(entry["ar"].format(**values), entry["en"].format(**values))


def _title(account: Account) -> str:
    return shown(account.title or account.of)


def names_of(account: Account) -> dict[str, Both]:
    """What the nodes are called, by key."""
    return {node.key: Both(shown(node.name_ar or node.name_en), shown(node.name_en or node.name_ar)) for node in account.nodes}  # fmt: skip


def _view(account: Account) -> _View:
    names = names_of(account)
    nodes, edges, height = drawn_of(account, names)
    uses = [
        (names[node.key], "، ".join(f"{shown(use.words)} ×{use.count}" for use in node.names))
        for node in account.nodes
        if node.names
    ]
    actors = sum(node.kind == "actor" for node in account.nodes)
    counts = words_of("page.counts", reports=account.reports, actors=actors, edges=len(account.edges))
    return _View(
        words_of("page.account", name=_title(account)), counts, nodes, edges, WIDTH, height,
        [_row(edge, names) for edge in account.edges], uses,
        [(a.status, shown(a.content)) for a in account.assessments],
    )  # fmt: skip


def drawn_of(account: Account, names: Mapping[str, Both]) -> tuple[list[Node], list[Line], float]:
    """The nodes with most ties and the lines between them. Whoever is not named is one node, which would tie what has nothing in common."""
    ties = {node.key: node.acts + node.suffers for node in account.nodes if node.key != UNNAMED}
    chosen = set(sorted(ties, key=lambda key: (-ties[key], key))[:_MOST_DRAWN])
    edges = [edge for edge in account.edges if edge.source in chosen and edge.target in chosen]
    ends = list(dict.fromkeys(end for edge in edges for end in (edge.source, edge.target)))
    order = ordered(ends, [(edge.source, edge.target) for edge in edges])
    nodes, height = placed([(key, (), names[key]) for key in order])
    box = {node.id: node for node in nodes}
    seen: dict[tuple[str, ...], int] = {}
    curves = []
    for edge in edges:
        pair = tuple(sorted((edge.source, edge.target)))
        number = seen[pair] = seen.get(pair, -1) + 1
        curves.append(curve(box[edge.source], box[edge.target], bend_of(pair, edge.source, number), nodes))
    words = [_line_name(edge) for edge in edges]
    lines = [
        Line(
            edge,
            drawn.path,
            *place,
            drawn.crosses if edge.status == "denied" else (),
            TONES[edge.type],
            _LINES[edge.status],
            edge.mutual,
            name,
        )
        for edge, drawn, name, place in zip(edges, curves, words, label_places(curves, words, nodes), strict=True)
    ]
    return nodes, lines, height


def _line_name(edge: Edge) -> Both:
    kind, status = label(f"types.{edge.type}"), words_of(f"status.{edge.status}")
    times = f" ×{len(edge.tellings)}" if len(edge.tellings) > 1 else ""
    if edge.status == "fact":
        return Both(kind.ar + times, kind.en + times)
    return Both(f"{kind.ar} ({status.ar}){times}", f"{kind.en} ({status.en}){times}")


def _row(edge: Edge, names: Mapping[str, Both]) -> _Row:
    by = list(dict.fromkeys(tuple(_holder(h) for h in t.holders) for t in edge.tellings))
    aims = dict.fromkeys(shown(x.words) for t in edge.tellings for x in t.links if x.kind in ("aim", "cause", "result"))
    return _Row(
        names[edge.source], edge.type, SIGNS[edge.sign], names[edge.target], edge.status, len(edge.tellings),
        Both(_where(edge, "ar"), _where(edge, "en")), " · ".join(list(aims)[:_MOST_WORDS]),
        Both(_chains([[ar for ar, _ in chain] for chain in by], " ← "), _chains([[en for _, en in chain] for chain in by], " → ")),
        " · ".join(list(dict.fromkeys(_said(t) for t in edge.tellings))[:_MOST_WORDS]),
    )  # fmt: skip


def _holder(holder: HeldBy) -> tuple[str, str]:
    words = holder.words or holder.kind
    nameless = source_in_english(words) if holder.kind in ("anonymous", "generic") else None
    return holder.name_ar or words, nameless or holder.name_en or words


def _chains(chains: Iterable[Sequence[str]], arrow: str) -> str:
    return " · ".join(shown(arrow.join(chain)) for chain in chains if chain)


def _where(edge: Edge, lang: str) -> str:
    places = dict.fromkeys(
        (p.name_ar if lang == "ar" else p.name_en) or p.name_ar for t in edge.tellings for p in t.places
    )
    days = sorted({day for t in edge.tellings for day in t.days if day})
    when = [] if not days else [days[0]] if len(days) == 1 else [f"{days[0]} – {days[-1]}"]
    return " · ".join([*([joined([shown(p) for p in places], lang)] if places else []), *when])


def _said(telling: Telling) -> str:
    """The words around the trigger."""
    at = max(0, telling.start - telling.content_start)
    begin, end = max(0, at - 60), at + len(telling.trigger) + 60
    before, after = "…" if begin else "", "…" if end < len(telling.content) else ""
    return f"{before}{shown(telling.content[begin:end])}{after}"


def _differences(first: Account, second: Account, difference: Difference) -> _Differences:
    names = {**names_of(second), **names_of(first)}

    def pairs(relations: Iterable[Relation]) -> list[_Pair]:
        return [
            _Pair(
                names[r.source], r.type, SIGNS[r.sign], names[r.target], list(r.first.items()), list(r.second.items())
            )
            for r in relations
        ]

    return _Differences(
        [_Conflict(c.kind, c.why, shown(c.what), _said(c.first), _said(c.second)) for c in difference.contradicted],
        [
            _Renamed(Both(shown(r.name_ar), shown(r.name_en)), "، ".join(map(shown, r.first)), "، ".join(map(shown, r.second)))
            for r in difference.named_differently
        ],
        [
            (words_of("page.shared"), pairs(difference.shared)),
            (words_of("page.only", name=_title(first)), pairs(difference.only_first)),
            (words_of("page.only", name=_title(second)), pairs(difference.only_second)),
        ],
    )  # fmt: skip
