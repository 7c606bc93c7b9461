"""The tables of a workspace, for SQLite and PostgreSQL alike.

Days are ISO dates as text (`2016-10-26`), moments ISO time stamps in UTC (`2026-11-23T00:31:02.118Z`): both sort as they read, and a day
that is only known as an interval has two. Rows are of three sorts:

- what came in (`captures`, `sightings`, `raw_bytes`, `sources`): never changed by coding;
- what is derived from it (`reports` to `naming`, `search_words`, everything of `compare`): made again at any time from what came in;
- what people decided (`judgements`) and what was done (`audit`): only ever added to.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    }
)


def _of(parent: str, *, key: bool = False, null: bool = False, indexed: bool = True) -> Column[int]:
    """A reference to a row that takes this one with it when it goes."""
    name = {"captures": "capture_id", "statements": "statement_id", "reports": "report_id", "records": "record_id"}
    return Column(
        name.get(parent, f"{parent.removesuffix('s')}_id"), Integer,
        ForeignKey(f"{parent}.id", ondelete="CASCADE"), primary_key=key, nullable=null, index=indexed and not key,
    )  # fmt: skip


settings = Table("settings", METADATA, Column("key", String, primary_key=True), Column("value", Text, nullable=False))
"""What the workspace knows about itself: its id, when and by which version it was made."""

# --- what came in ---------------------------------------------------------------------------------------------

sources = Table(
    "sources", METADATA,
    Column("id", Integer, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("name_ar", Text, nullable=False, default=""),
    Column("name_en", Text, nullable=False, default=""),
    Column("owner", Text),
    Column("country", String(2)),
    Column("side", Text),
    Column("kind", String, nullable=False, default="unknown"),
    Column("note", Text),
    Column("reviewed", Boolean, nullable=False, default=False),
)  # fmt: skip
"""Outlets. One that reports name and nobody has described yet is entered with its name alone and `reviewed` false."""

source_names = Table(
    "source_names", METADATA,
    Column("name", String, primary_key=True),
    _of("sources"),
)  # fmt: skip
"""Folded names and host names by which reports name a source."""

raw_bytes = Table(
    "raw_bytes", METADATA, Column("sha256", String(64), primary_key=True), Column("data", LargeBinary, nullable=False)
)
"""Raw bytes, gzipped; only where the database keeps them (PostgreSQL). A workspace on SQLite keeps them as files."""

captures = Table(
    "captures", METADATA,
    Column("id", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False, index=True),
    Column("given", JSON, nullable=False),
    Column("given_digest", String(64), nullable=False),
    Column("kind", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("state", String, nullable=False, index=True),
    Column("error", JSON),
    Column("tries", Integer, nullable=False, default=0),
    Column("added", String, nullable=False),
    UniqueConstraint("sha256", "given_digest"),
)  # fmt: skip
"""The bytes of one report, as they came in. `given`: what was said of it from outside (outlet, url, title, byline, published).
`state`: pending, coded or set-aside (`error` says why)."""

sightings = Table(
    "sightings", METADATA,
    Column("id", Integer, primary_key=True),
    _of("captures"),
    Column("location", Text, nullable=False),
    Column("part", Text, nullable=False, default=""),
    Column("container", String(64)),
    Column("captured", String),
    Column("added", String, nullable=False),
    UniqueConstraint("capture_id", "location", "part"),
)  # fmt: skip
"""Where a capture was found: a file, and for archives, feeds and tables the part of it. `captured`: when its bytes were fetched, if known."""

refusals = Table(
    "refusals", METADATA,
    Column("id", Integer, primary_key=True),
    Column("location", Text, nullable=False),
    Column("part", Text, nullable=False, default=""),
    Column("error", JSON, nullable=False),
    Column("added", String, nullable=False),
    UniqueConstraint("location", "part"),
)  # fmt: skip
"""Inputs of which not even the bytes could be taken in (no permission, damaged archive), and why."""

# --- derived --------------------------------------------------------------------------------------------------

reports = Table(
    "reports", METADATA,
    Column("id", Integer, ForeignKey("captures.id", ondelete="CASCADE"), primary_key=True),
    Column("document_id", String(71), nullable=False, index=True),
    Column("source_id", Integer, ForeignKey("sources.id"), index=True),
    Column("title", Text),
    Column("byline", Text),
    Column("outlet", Text),
    Column("url", Text),
    Column("published", String(10), index=True),
    Column("captured", String),
    Column("language", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("words", Integer, nullable=False),
    Column("fingerprint", LargeBinary),
    Index("ix_reports_source_published", "source_id", "published"),
    Index("ix_reports_language_published", "language", "published"),
)  # fmt: skip

records = Table(
    "records", METADATA,
    Column("id", Integer, primary_key=True),
    _of("reports"),
    Column("version", String, nullable=False),
    Column("lexicon", String, nullable=False),
    Column("options", String, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("coded", String, nullable=False),
    Column("current", Boolean, nullable=False),
    Column("data", LargeBinary, nullable=False),
    UniqueConstraint("report_id", "digest"),
)  # fmt: skip
"""Every record that was ever made of a report (gzipped JSON of the format rasid/1); one of them is `current`."""

events = Table(
    "events", METADATA,
    Column("id", Integer, primary_key=True),
    _of("reports"),
    Column("key", String, nullable=False),
    Column("type", String, nullable=False),
    Column("modes", String, nullable=False, default=""),
    Column("trigger", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("sentence", Integer, nullable=False),
    Column("happening", String, nullable=False),
    Column("date_from", String(10)),
    Column("date_to", String(10)),
    Column("date_precision", String),
    Column("acled", String),
    Column("confidence", Float),
    Column("news", Float),
    Column("rule", String, nullable=False),
    Column("status", String, nullable=False),
    Column("attribution", String, nullable=False),
    Column("certainty", String, nullable=False),
    Index("ix_events_type_date", "type", "date_from", "date_to", "report_id"),
    Index("ix_events_date", "date_from", "date_to", "report_id"),
)  # fmt: skip
"""Coded events. Status, attribution and certainty are those of its first statement; all of them stand in `statements`."""

parties = Table(
    "parties", METADATA,
    Column("id", Integer, primary_key=True),
    _of("events"),
    Column("role", String, nullable=False),
    Column("name_ar", Text, nullable=False),
    Column("name_en", Text, nullable=False),
    Column("actor", String, nullable=False),
    Column("code", String),
    Column("words", Text, nullable=False),
    Column("printed", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("known", Boolean, nullable=False),
    Index("ix_parties_actor", "actor", "role", "event_id"),
    Index("ix_parties_code", "code", "role", "event_id"),
    Index("ix_parties_printed", "printed", "role", "event_id"),
)  # fmt: skip
"""Actors and recipients of events. `actor` is what the same actor has in every report: the lexicon's id, else the folded name.
`known`: the lexicon names it, so it is no private person. `printed`: the word keys of `words` (`archive.search.keys`)."""

event_places = Table(
    "event_places", METADATA,
    Column("id", Integer, primary_key=True),
    _of("events"),
    Column("role", String, nullable=False),
    Column("place", String, nullable=False),
    Column("name_ar", Text, nullable=False),
    Column("name_en", Text, nullable=False),
    Column("geonames", Integer),
    Column("lat", Float),
    Column("lon", Float),
    Column("country", String(2)),
    Column("admin1", Text),
    Column("feature", String),
    Column("precision", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("printed", Text, nullable=False),
    Index("ix_event_places_lat_lon", "lat", "lon"),
    Index("ix_event_places_place", "place", "event_id"),
    Index("ix_event_places_country", "country", "event_id"),
    Index("ix_event_places_printed", "printed", "event_id"),
)  # fmt: skip
"""Where events happened (`role` at), began (from) and led (to)."""

numbers = Table(
    "numbers", METADATA,
    Column("id", Integer, primary_key=True),
    _of("events"),
    Column("kind", String, nullable=False),
    Column("low", Float),
    Column("high", Float),
    Column("best", Float),
    Column("unit", String, nullable=False),
    Column("words", Text, nullable=False),
)  # fmt: skip

statements = Table(
    "statements", METADATA,
    Column("id", Integer, primary_key=True),
    _of("reports"),
    _of("events", null=True),
    Column("key", String, nullable=False),
    Column("status", String, nullable=False),
    Column("attribution", String, nullable=False),
    Column("certainty", String, nullable=False),
    Column("factuality", String, nullable=False),
    Column("cue", Text),
    Column("content", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Index("ix_statements_status", "status", "event_id"),
    Index("ix_statements_attribution", "attribution", "event_id"),
)  # fmt: skip

holders = Table(
    "holders", METADATA,
    Column("id", Integer, primary_key=True),
    _of("statements"),
    Column("depth", Integer, nullable=False),
    Column("kind", String, nullable=False),
    Column("holder", String, nullable=False),
    Column("name_ar", Text, nullable=False),
    Column("name_en", Text, nullable=False),
    Column("words", Text),
    Column("printed", Text, nullable=False),
    Column("known", Boolean, nullable=False),
    Index("ix_holders_holder", "holder", "statement_id"),
    Index("ix_holders_kind", "kind", "statement_id"),
    Index("ix_holders_printed", "printed", "statement_id"),
)  # fmt: skip
"""The chain of attribution inside the author (depth 1 is the outermost)."""

links = Table(
    "links", METADATA,
    Column("id", Integer, primary_key=True),
    _of("reports"),
    _of("events"),
    Column("kind", String, nullable=False),
    Column("words", Text, nullable=False),
    Column("target_event", String),
)  # fmt: skip

naming = Table(
    "naming", METADATA,
    Column("id", Integer, primary_key=True),
    _of("reports"),
    Column("words", Text, nullable=False),
    Column("kind", String, nullable=False),
    Column("neutral_ar", Text, nullable=False),
    Column("neutral_en", Text, nullable=False),
    Column("rule", String, nullable=False, index=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
)  # fmt: skip

# --- searched -------------------------------------------------------------------------------------------------
# The words themselves stand in `search_words`, which each database keeps in its own way (`archive.search.dialects`).

search_names = Table(
    "search_names", METADATA,
    Column("kind", String, primary_key=True),
    Column("name", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("lat", Float),
    Column("lon", Float),
)  # fmt: skip
"""By which names (as word keys) actors, holders and places can be asked for; `key` is their `actor`, `holder` or `place`."""

search_facets = Table(
    "search_facets", METADATA,
    Column("facet", String, primary_key=True),
    Column("value", String, primary_key=True),
    Column("block", Integer, primary_key=True),
    Column("bits", LargeBinary, nullable=False),
)  # fmt: skip
"""Which reports have a value: one bit for each report, in blocks (`archive.search.facets`)."""

# --- compared -------------------------------------------------------------------------------------------------

copies = Table(
    "copies", METADATA,
    Column("report_id", Integer, ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True),
    Column("family", Integer, nullable=False, index=True),
    Column("copy_of", Integer, ForeignKey("reports.id", ondelete="CASCADE")),
    Column("similarity", Float, nullable=False),
    Column("relation", String, nullable=False),
)  # fmt: skip
"""Near-duplicate families: `family` is the id of its earliest report; `copy_of` the member that this one is nearest to among the earlier ones."""

incident_pairs = Table(
    "incident_pairs", METADATA,
    Column("first", Integer, ForeignKey("events.id", ondelete="CASCADE"), primary_key=True),
    Column("second", Integer, ForeignKey("events.id", ondelete="CASCADE"), primary_key=True),
    Column("score", Float, nullable=False),
    Column("verdict", String, nullable=False),
    Column("judged", Boolean, nullable=False),
    Column("detail", JSON, nullable=False),
    Index("ix_incident_pairs_second", "second"),
)  # fmt: skip
"""Two events of different reports that may be one happening, with the score and what it is made of; `judged`: people said so."""

incidents = Table(
    "incidents", METADATA,
    Column("id", Integer, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("type", String, nullable=False),
    Column("date_from", String(10)),
    Column("date_to", String(10)),
    Column("lat", Float),
    Column("lon", Float),
    Column("place", String),
    Column("country", String(2)),
    Column("reports", Integer, nullable=False),
    Column("groups", Integer, nullable=False),
    Column("summary", JSON, nullable=False),
    Index("ix_incidents_groups", "groups", "reports", "id"),
)  # fmt: skip
"""Happenings that reports speak of. `groups`: how many independent groups of sources; `summary`: what they agree on and where they differ."""

incident_events = Table(
    "incident_events", METADATA,
    Column("incident_id", Integer, ForeignKey("incidents.id", ondelete="CASCADE"), primary_key=True),
    Column("event_id", Integer, ForeignKey("events.id", ondelete="CASCADE"), primary_key=True, index=True),
)  # fmt: skip

reference_sets = Table(
    "reference_sets", METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    Column("format", String, nullable=False),
    Column("version", String),
    Column("sha256", String(64), nullable=False),
    Column("rows", Integer, nullable=False),
    Column("refused", JSON, nullable=False),
    Column("added", String, nullable=False),
)  # fmt: skip
"""Data sets of others, as published. `refused`: rows that were set aside, each with its line and reason."""

reference_events = Table(
    "reference_events", METADATA,
    Column("id", Integer, primary_key=True),
    Column("set_id", Integer, ForeignKey("reference_sets.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("key", String, nullable=False),
    Column("type", String, nullable=False),
    Column("date_from", String(10), nullable=False, index=True),
    Column("date_to", String(10), nullable=False),
    Column("date_precision", Integer),
    Column("lat", Float),
    Column("lon", Float),
    Column("where_precision", Integer),
    Column("country", String(2)),
    Column("admin1", Text),
    Column("place", Text),
    Column("side_a", Text),
    Column("side_b", Text),
    Column("low", Integer),
    Column("best", Integer),
    Column("high", Integer),
    Column("dead", String, nullable=False),
    Column("row", JSON, nullable=False),
    UniqueConstraint("set_id", "key"),
)  # fmt: skip
"""`low`, `best`, `high`: deaths; `dead`: who died, as far as the set says: any of a, b (the sides), civilians, unknown. `row`: as published."""

reference_matches = Table(
    "reference_matches", METADATA,
    Column("reference_id", Integer, ForeignKey("reference_events.id", ondelete="CASCADE"), primary_key=True),
    Column("event_id", Integer, ForeignKey("events.id", ondelete="CASCADE"), primary_key=True),
    Column("score", Float, nullable=False),
    Column("detail", JSON, nullable=False),
)  # fmt: skip

# --- decided and done -----------------------------------------------------------------------------------------

judgements = Table(
    "judgements", METADATA,
    Column("id", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("subject", String, nullable=False, index=True),
    Column("verdict", String, nullable=False),
    Column("reason", Text, nullable=False, default=""),
    Column("detail", JSON),
    Column("who", String, nullable=False),
    Column("at", String, nullable=False),
    Column("undoes", Integer, ForeignKey("judgements.id")),
)  # fmt: skip
"""What people decided. `subject` names the thing by what does not change when reports are coded again (`archive.anchors`).
The last one that is not undone holds; nothing is ever changed or deleted."""

audit = Table(
    "audit", METADATA,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", String, nullable=False),
    Column("who", String, nullable=False),
    Column("action", String, nullable=False),
    Column("detail", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)  # fmt: skip
"""What was done, each entry chained to the one before it by its hash (`archive.audit`)."""
