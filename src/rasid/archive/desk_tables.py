"""The tables of the desk: who may do what, what each person keeps, and what is worked out so that pages of a large workspace are fast.

What people decide of the coding stands in `judgements` like everything that is decided; here is only what is no decision. Rows of `users`,
`user_sessions`, `api_tokens`, `saved_searches`, `assignments` and `review_subjects` are kept; `search_alerts`, `review_scores` and what is
known to be private (`report_privacy`, `private_keys`, `private_words`) are made again at any time.
"""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Float, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from rasid.archive.tables import METADATA

users = Table(
    "users", METADATA,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    Column("shown", Text, nullable=False, default=""),
    Column("role", String, nullable=False),
    Column("password", Text),
    Column("subject", Text, unique=True),
    Column("active", Boolean, nullable=False, default=True),
    Column("made", String, nullable=False),
)  # fmt: skip
"""People of the desk. `role`: reader, coder, adjudicator or admin; `password`: its argon2 hash, null where only OpenID Connect lets in;
`subject`: issuer and subject of OpenID Connect. Nobody is removed, only made inactive: the log names them."""

user_sessions = Table(
    "user_sessions", METADATA,
    Column("token", String(64), primary_key=True),
    Column("user_id", Integer, ForeignKey("users.id", ondelete="CASCADE"), index=True),
    Column("csrf", String(64), nullable=False),
    Column("made", String, nullable=False),
    Column("seen", String, nullable=False),
    Column("ends", String, nullable=False),
)  # fmt: skip
"""Who is signed in. `token`: the SHA-256 of what the browser holds; `user_id` is null for who opened a desk without users by its key."""

api_tokens = Table(
    "api_tokens", METADATA,
    Column("id", Integer, primary_key=True),
    Column("user_id", Integer, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("token", String(64), nullable=False, unique=True),
    Column("made", String, nullable=False),
    Column("ends", String, nullable=False),
    Column("used", String),
)  # fmt: skip
"""Tokens by which programs ask the API on behalf of a person; `token` is the SHA-256."""

saved_searches = Table(
    "saved_searches", METADATA,
    Column("id", Integer, primary_key=True),
    Column("user_id", Integer, ForeignKey("users.id", ondelete="CASCADE"), index=True),
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("alert", Boolean, nullable=False),
    Column("made", String, nullable=False),
    Column("looked", Integer, nullable=False, default=0),
)  # fmt: skip
"""Queries that somebody keeps; `alert`: new matches are shown. `looked`: the highest number of a report that was looked at for it."""

search_alerts = Table(
    "search_alerts", METADATA,
    Column("search_id", Integer, ForeignKey("saved_searches.id", ondelete="CASCADE"), primary_key=True),
    Column("report_id", Integer, ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("found", String, nullable=False),
    Column("seen", String),
)  # fmt: skip
"""Reports that came in after a query was saved and answer it; `seen`: when its owner saw it."""

assignments = Table(
    "assignments", METADATA,
    Column("id", Integer, primary_key=True),
    Column("report", String, nullable=False),
    Column("user_id", Integer, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("task", String, nullable=False),
    Column("state", String, nullable=False),
    Column("made", String, nullable=False),
    Column("done", String),
    UniqueConstraint("report", "user_id", "task"),
)  # fmt: skip
"""Who is asked to do what with a report (by its anchor). `task`: code-blind or adjudicate; `state`: open or done."""

review_subjects = Table(
    "review_subjects", METADATA,
    Column("subject", String, primary_key=True),
    Column("report", String, nullable=False, index=True),
)  # fmt: skip
"""Of which report (by its anchor) the subjects of review judgements are: a report's decisions are found without looking at all."""

review_scores = Table(
    "review_scores", METADATA,
    Column("event_id", Integer, ForeignKey("events.id", ondelete="CASCADE"), primary_key=True),
    Column("report_id", Integer, nullable=False, index=True),
    Column("subject", String, nullable=False, index=True),
    Column("type", String, nullable=False),
    Column("source_id", Integer),
    Column("country", String(2)),
    Column("day", String(10)),
    Column("doubt", Float, nullable=False),
    Column("importance", Float, nullable=False),
    Column("score", Float, nullable=False),
    Column("why", String, nullable=False, default=""),
    Column("state", String, nullable=False),
    Column("who", String),
    Index("ix_review_scores_score", "score", "event_id"),
    Index("ix_review_scores_order", "state", "score", "event_id"),
    Index("ix_review_scores_type", "type", "state", "score", "event_id"),
    Index("ix_review_scores_source", "source_id", "state", "score", "event_id"),
    Index("ix_review_scores_country", "country", "state", "score", "event_id"),
    Index("ix_review_scores_day", "day", "state", "score", "event_id"),
    Index("ix_review_scores_who", "who", "state"),
)  # fmt: skip
"""In which order events are put before a reviewer: how doubtful the machine is of one, and how much hangs on it (both 0 to 1); `why`: what of
that is to be told. Beside it what the queue is narrowed by, and `state`: guess, decided or disagreed, with `who` decided last."""

report_privacy = Table(
    "report_privacy", METADATA,
    Column("report_id", Integer, ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("lexicon", String, nullable=False),
    Column("spans", JSON, nullable=False),
    Column("names", JSON, nullable=False),
)  # fmt: skip
"""What of a report readers do not see (`archive.privacy`), found in the record with this digest, by what this lexicon knows."""

private_keys = Table(
    "private_keys", METADATA,
    Column("report_id", Integer, ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("what", String, nullable=False),
    Index("ix_private_keys_key", "key", "kind", "report_id"),
)  # fmt: skip
"""The keys of private persons and homes in a report: `kind` actor (of parties and holders) or place; `what`: person, home or place."""

private_words = Table(
    "private_words", METADATA,
    Column("report_id", Integer, ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True),
    Column("column", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("only", Boolean, nullable=False),
    Index("ix_private_words_key", "key", "column", "only", "report_id"),
)  # fmt: skip
"""The word keys of `search_words` that stand in what readers do not see; `only`: and nowhere else in that column of the report."""
