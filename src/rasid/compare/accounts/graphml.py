"""An account, or two of them laid over each other, as GraphML: for Gephi, yEd, NetworkX, igraph."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from xml.etree import ElementTree

from rasid.compare.accounts.model import Account, Edge, Node

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_KEYS = (
    ("node", "kind", "string"), ("node", "name_ar", "string"), ("node", "name_en", "string"), ("node", "code", "string"),
    ("node", "known", "boolean"), ("node", "names", "string"), ("node", "acts", "int"), ("node", "suffers", "int"),
    ("edge", "type", "string"), ("edge", "sign", "int"), ("edge", "status", "string"), ("edge", "mutual", "boolean"),
    ("edge", "statements", "int"), ("edge", "account", "string"), ("edge", "places", "string"), ("edge", "from", "string"),
    ("edge", "to", "string"), ("edge", "aims", "string"), ("edge", "holders", "string"), ("edge", "words", "string"),
)  # fmt: skip


def to_graphml(accounts: Sequence[Account]) -> str:
    """The graph of the accounts; each edge says whose account it is of."""
    root = ElementTree.Element("graphml", xmlns=_NAMESPACE)
    for domain, name, kind in _KEYS:
        ElementTree.SubElement(
            root, "key", {"id": f"{domain}-{name}", "for": domain, "attr.name": name, "attr.type": kind}
        )
    graph = ElementTree.SubElement(root, "graph", edgedefault="directed")
    by_key: dict[str, list[Node]] = {}
    for account in accounts:
        for node in account.nodes:
            by_key.setdefault(node.key, []).append(node)
    for key, same in by_key.items():
        first = same[0]
        values = {
            "kind": first.kind, "name_ar": first.name_ar, "name_en": first.name_en, "code": first.code or "",
            "known": _boolean(any(node.known for node in same)),
            "names": " | ".join(dict.fromkeys(use.words for node in same for use in node.names)),
            "acts": f"{sum(node.acts for node in same)}", "suffers": f"{sum(node.suffers for node in same)}",
        }  # fmt: skip
        _data(ElementTree.SubElement(graph, "node", id=_clean(key)), "node", values)
    number = 0
    for account in accounts:
        for edge in account.edges:
            number += 1
            line = ElementTree.SubElement(
                graph, "edge", id=f"e{number}", source=_clean(edge.source), target=_clean(edge.target)
            )
            _data(line, "edge", _values(edge, account))
    ElementTree.indent(root, " ")
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _values(edge: Edge, account: Account) -> dict[str, str]:
    tellings = edge.tellings
    return {
        "type": edge.type, "sign": f"{edge.sign}", "status": edge.status, "mutual": _boolean(edge.mutual),
        "statements": f"{len(tellings)}", "account": account.of,
        "places": " | ".join(dict.fromkeys(p.name_en or p.name_ar for t in tellings for p in t.places)),
        "from": min((t.days[0] for t in tellings if t.days[0]), default=""),
        "to": max((t.days[1] for t in tellings if t.days[1]), default=""),
        "aims": " | ".join(dict.fromkeys(x.words for t in tellings for x in t.links if x.kind == "aim")),
        "holders": " | ".join(dict.fromkeys(h.name_en or h.words or h.kind for t in tellings for h in t.holders)),
        "words": " | ".join(dict.fromkeys(t.trigger for t in tellings)),
    }  # fmt: skip


def _data(parent: ElementTree.Element, domain: str, values: Mapping[str, str]) -> None:
    for name, value in values.items():
        if value:
            ElementTree.SubElement(parent, "data", key=f"{domain}-{name}").text = _clean(value)


def _boolean(value: bool) -> str:
    return "true" if value else "false"


def _clean(text: str) -> str:
    """The text without what XML can't hold."""
    return _NO_XML.sub("\ufffd", text)
