"""An account, or two of them laid over each other, as GraphML: for Gephi, yEd, NetworkX, igraph."""

from __future__ import annotations

from collections.abc import Sequence

from rasid import graphml
from rasid.compare.accounts.model import Account, Edge, Node

_NODE = {
    "kind": "string", "name_ar": "string", "name_en": "string", "code": "string", "known": "boolean", "names": "string", "acts": "int",
    "suffers": "int",
}  # fmt: skip
_EDGE = {
    "type": "string", "sign": "int", "status": "string", "mutual": "boolean", "statements": "int", "account": "string", "places": "string",
    "from": "string", "to": "string", "aims": "string", "holders": "string", "words": "string",
}  # fmt: skip


def to_graphml(accounts: Sequence[Account]) -> str:
    """The graph of the accounts; each edge says whose account it is of."""
    by_key: dict[str, list[Node]] = {}
    for account in accounts:
        for node in account.nodes:
            by_key.setdefault(node.key, []).append(node)
    lines = [graphml.head(_NODE, _EDGE)]
    for key, same in by_key.items():
        first = same[0]
        values: dict[str, graphml.Value] = {
            "kind": first.kind, "name_ar": first.name_ar, "name_en": first.name_en, "code": first.code,
            "known": any(node.known for node in same),
            "names": " | ".join(dict.fromkeys(use.words for node in same for use in node.names)),
            "acts": sum(node.acts for node in same), "suffers": sum(node.suffers for node in same),
        }  # fmt: skip
        lines.append(graphml.node(key, values))
    drawn = [(edge, account) for account in accounts for edge in account.edges]
    for number, (edge, account) in enumerate(drawn, start=1):
        lines.append(graphml.edge(f"e{number}", edge.source, edge.target, _values(edge, account)))
    return "".join((*lines, graphml.TAIL))


def _values(edge: Edge, account: Account) -> dict[str, graphml.Value]:
    tellings = edge.tellings
    return {
        "type": edge.type, "sign": edge.sign, "status": edge.status, "mutual": edge.mutual,
        "statements": len(tellings), "account": account.of,
        "places": " | ".join(dict.fromkeys(p.name_en or p.name_ar for t in tellings for p in t.places)),
        "from": min((t.days[0] for t in tellings if t.days[0]), default=""),
        "to": max((t.days[1] for t in tellings if t.days[1]), default=""),
        "aims": " | ".join(dict.fromkeys(x.words for t in tellings for x in t.links if x.kind == "aim")),
        "holders": " | ".join(dict.fromkeys(h.name_en or h.words or h.kind for t in tellings for h in t.holders)),
        "words": " | ".join(dict.fromkeys(t.trigger for t in tellings)),
    }  # fmt: skip
