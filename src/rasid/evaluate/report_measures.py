"""The measures of coded reports: names, definitions, and the counts they are made of."""

from __future__ import annotations

from rasid.evaluate.measures import Measure, mean, ratio, triple

_MATCHED = "matched events (same type, overlapping trigger)"


def _arguments(role: str, headline: bool) -> list[Measure]:
    stage = "arguments"
    return [
        *triple(stage, f"{role}.overlap", f"{role}, overlap", f"{role} of {_MATCHED} that share a character with the gold words, one to one", headline=headline),
        triple(stage, f"{role}.exact", f"{role}, exact", f"{role} of {_MATCHED} that are the gold words, attached particles and signs around them aside")[2],
        triple(stage, f"{role}.headed", f"{role}, exact but for a number", "the same, and a number in front aside, which a record keeps as a quantity")[2],
        triple(stage, f"{role}.entity", f"{role}, entity", f"{role} of {_MATCHED} that stand for the same entity: same English name, or a mention of the coded entity at a mention of the gold one")[2],
        ratio(stage, f"{role}.events", f"{role}, whole event", f"{_MATCHED}: share whose {role} all overlap, none missing and none too many; both empty is right"),
    ]  # fmt: skip


MEASURES: list[Measure] = [
    *triple("events", "event", "events", "events of the same type with overlapping triggers, one to one", headline=True),
    *triple("events", "trigger", "triggers", "events with overlapping triggers, one to one, whatever their type"),
    ratio("events", "type", "type given trigger", "events matched by trigger: share of the same type"),
    triple("events", "modes", "modes", f"modes of {_MATCHED}")[2],
    *_arguments("actors", True),
    *_arguments("recipients", True),
    *triple("places", "places", "places", f"places of {_MATCHED} that overlap, one to one", headline=True),
    ratio("places", "places.events", "places, whole event", f"{_MATCHED}: share whose places all overlap, none missing and none too many; both empty is right"),
    triple("places", "movement", "from and to", f"places where a movement of {_MATCHED} begins or ends: overlap in the same role")[2],
    ratio("places", "places.near", "within 10 km", "recognised places whose gold has coordinates: share at most 10 km away; without coded coordinates wrong"),
    ratio("places", "places.far", "within 161 km", "the same with 161 km (100 miles)"),
    ratio("places", "places.town", "right to the town", "recognised places: same country, and at most 10 km away or the same English name, or the same kind of area (country, governorate)", headline=True),
    ratio("places", "places.placed", "right to the town, of those placed", "the same, of the recognised places that the record puts at coordinates"),
    ratio("places", "places.country", "right country", "of the recognised places that the record puts into a country, the share in the gold's"),
    mean("places", "places.error", "mean log error", "mean of ln(1 + kilometres) over recognised places with coordinates on both sides"),
    *triple("time", "time", "time words", f"times of {_MATCHED} that overlap"),
    ratio("time", "time.equal", "interval equal", f"{_MATCHED} with an interval in the gold: share with the same first and last day", headline=True),
    ratio("time", "time.overlap", "interval overlaps", "the same: share with a day in common; an open end is open"),
    ratio("time", "time.open", "left open", f"{_MATCHED} without an interval in the gold: share without one in the record"),
    triple("quantities", "quantities", "quantities", f"quantities of {_MATCHED} with the same kind, low and high", headline=True)[2],
    triple("quantities", "quantities.low", "kind and low", f"quantities of {_MATCHED} with the same kind and low, whatever the high")[2],
    triple("quantities", "quantities.words", "kind and words", f"quantities of {_MATCHED} of the same kind with overlapping words")[2],
    ratio("statements", "status", "status", f"statements about {_MATCHED}: share with the gold's status", headline=True),
    ratio("statements", "attribution", "attribution", "the same for attribution", headline=True),
    ratio("statements", "certainty", "certainty", "the same for certainty"),
    ratio("statements", "holders", "holders", "the same for the chain of holders: as long, and overlapping link by link (a mention of the same entity will do)", headline=True),
    ratio("statements", "holder kinds", "kinds of holders", "the same for the kinds of the links; both own voice is right"),
    ratio("statements", "statement", "whole statement", "status, attribution, certainty and holders all right"),
    triple("links", "aim", "aim", f"aims of {_MATCHED} with overlapping words")[2],
    triple("links", "cause", "cause", f"causes of {_MATCHED} with overlapping words")[2],
    triple("links", "hap", "same happening", f"pairs of {_MATCHED} in one report that speak of one happening")[2],
    triple("links", "hap.muc", "same happening, MUC", f"links that group {_MATCHED} by happening (MUC)")[2],
    triple("links", "hap.b3", "same happening, B³", f"{_MATCHED}: share of each one's happening (B³)")[2],
    triple("links", "hap.ceaf", "same happening, CEAF", f"happenings of {_MATCHED}, paired one to one (CEAF, φ4)")[2],
    *triple("naming", "naming", "naming", "words that take sides, overlapping, one to one", headline=True),
    ratio("naming", "naming.kind", "kind of naming", "matched naming: share of the same kind"),
]  # fmt: skip

_INCOMPLETE = ("naming.naming.precision", "naming.naming.f1")


def without_complete_naming() -> list[Measure]:
    """The measures for gold that lists only some of the naming."""
    return [measure for measure in MEASURES if measure.key not in _INCOMPLETE]
