"""Actors and events as a graph (GraphML), for Gephi, Cytoscape, networkx, igraph."""

from __future__ import annotations

from collections import Counter

from rasid import graphml
from rasid.export.run import Write
from rasid.export.view import View

_NODE = {
    "kind": "string", "label": "string", "code": "string", "type": "string", "modes": "string", "date_from": "string",
    "date_to": "string", "place": "string", "country": "string", "lat": "double", "lon": "double", "where_prec": "int",
    "document": "string", "confidence": "double",
}  # fmt: skip
_EDGE = {"relation": "string", "attribution": "string", "status": "string", "certainty": "string"}


class Writer:
    """Nodes: actors, one for each in all reports, and events. Edges run actor → event (`does`), event → actor (`to`), holder → event (`says`,
    with attribution and status) and event → event (`aim`, `cause` …)."""

    def __init__(self, write: Write, lang: str) -> None:
        self._write = write
        self._actors: set[str] = set()
        self.counts: Counter[str] = Counter(nodes=0, edges=0)
        write(graphml.head(_NODE, _EDGE).encode("utf-8"))

    def add(self, view: View) -> None:
        for event in view.item.events:
            node = f"event:{view.document}#{event.id}"
            time = view.time(event)
            place = next(iter(view.places(event.places)), None)
            self._node(
                node, kind="event", label=event.trigger.text, type=event.type, modes=" ".join(event.modes),
                date_from=time.from_ if time else None, date_to=time.to if time else None,
                place=view.name(place.entity) if place else None, country=place.entity.country if place else None,
                lat=place.entity.lat if place else None, lon=place.entity.lon if place else None,
                where_prec=place.entity.precision if place else None, document=view.document, confidence=event.confidence,
            )  # fmt: skip
            for relation, ids in (("does", event.actors), ("to", event.recipients)):
                for party in view.parties(ids):
                    actor = self._actor(party.key, party.name, party.code)
                    pair = (actor, node) if relation == "does" else (node, actor)
                    self._edge(*pair, relation=relation)
            for statement in view.stated(event):
                holder = statement.holders[-1] if statement.holders else None
                if holder is None or holder.kind == "author":
                    continue
                entity = view.entities.get(holder.entity or "")
                if entity is not None:
                    actor = self._actor(
                        view.key(entity, holder.text or ""), view.name(entity), getattr(entity, "code", None)
                    )
                else:
                    # Nameless holders of different reports are never taken for one.
                    actor = self._actor(f"holder:{view.document}#{statement.id}", holder.text or holder.kind, None)
                self._edge(
                    actor, node, relation="says", attribution=statement.attribution, status=statement.status,
                    certainty=statement.certainty,
                )  # fmt: skip
        for link in view.record.links:
            if link.target_event in view.item.chosen and link.event in view.item.chosen:
                ends = (f"event:{view.document}#{name}" for name in (link.event, link.target_event))
                self._edge(*ends, relation=link.kind)

    def _actor(self, key: str, name: str, code: str | None) -> str:
        node = f"actor:{key}"
        if node not in self._actors:
            self._actors.add(node)
            self._node(node, kind="actor", label=name, code=code)
        return node

    def _node(self, name: str, **values: graphml.Value) -> None:
        self._write(graphml.node(name, values).encode("utf-8"))
        self.counts["nodes"] += 1

    def _edge(self, source: str, target: str, **values: graphml.Value) -> None:
        self.counts["edges"] += 1
        self._write(graphml.edge(f"x{self.counts['edges']}", source, target, values).encode("utf-8"))

    def close(self) -> None:
        self._write(graphml.TAIL.encode("utf-8"))
