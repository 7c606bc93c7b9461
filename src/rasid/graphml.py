"""GraphML as Gephi, yEd, Cytoscape, NetworkX and igraph read it: what accounts and exports write their graphs with."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

Value = str | int | float | bool | None
_KEPT = "\n\t\u200c\u200d"
_LEFT_OUT = ("Cc", "Cf", "Cs", "Co", "Cn")
TAIL = "</graph>\n</graphml>\n"


def head(nodes: Mapping[str, str], edges: Mapping[str, str]) -> str:
    """Everything before the first node: the fields of nodes and of edges, by name, with their GraphML types."""
    keys = "".join(
        f'<key id="{of}-{name}" for="{of}" attr.name="{name}" attr.type="{kind}"/>\n'
        for of, fields in (("node", nodes), ("edge", edges))
        for name, kind in fields.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
        f'{keys}<graph id="events" edgedefault="directed">\n'
    )


def node(name: str, values: Mapping[str, Value]) -> str:
    """One node with what is known of it."""
    return f"<node id={_attribute(name)}>{_data('node', values)}</node>\n"


def edge(name: str, source: str, target: str, values: Mapping[str, Value]) -> str:
    """One edge between two nodes with what is known of it."""
    ends = f"source={_attribute(source)} target={_attribute(target)}"
    return f"<edge id={_attribute(name)} {ends}>{_data('edge', values)}</edge>\n"


def shown(text: str) -> str:
    """Without control characters and bidi overrides, some of which no XML holds; ends of lines stay."""
    if text.isprintable():
        return text
    return "".join(char for char in text if char in _KEPT or unicodedata.category(char) not in _LEFT_OUT)


def _attribute(value: str) -> str:
    return quoteattr(shown(value).replace("\n", " "))


def _data(of: str, values: Mapping[str, Value]) -> str:
    return "".join(
        f'<data key="{of}-{name}">{escape(shown(_text(value)))}</data>'
        for name, value in values.items()
        if value is not None and value != ""
    )


def _text(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
