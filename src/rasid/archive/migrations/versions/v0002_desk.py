"""The desk: users, their sessions and tokens, saved searches, assignments, the order of review."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables of the desk, and indexes for its lists; nothing that was there changes."""
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("password", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("made", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_users")),
        sa.UniqueConstraint("name", name=op.f("uq_users_name")),
        sa.UniqueConstraint("subject", name=op.f("uq_users_subject")),
    )
    op.create_table(
        "user_sessions",
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("csrf", sa.String(length=64), nullable=False),
        sa.Column("made", sa.String(), nullable=False),
        sa.Column("seen", sa.String(), nullable=False),
        sa.Column("ends", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_user_sessions_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_user_sessions")),
    )
    op.create_index(op.f("ix_user_sessions_user_id"), "user_sessions", ["user_id"], unique=False)
    op.create_table(
        "api_tokens",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("made", sa.String(), nullable=False),
        sa.Column("ends", sa.String(), nullable=False),
        sa.Column("used", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_api_tokens_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_tokens")),
        sa.UniqueConstraint("token", name=op.f("uq_api_tokens_token")),
    )
    op.create_index(op.f("ix_api_tokens_user_id"), "api_tokens", ["user_id"], unique=False)
    op.create_table(
        "saved_searches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("alert", sa.Boolean(), nullable=False),
        sa.Column("made", sa.String(), nullable=False),
        sa.Column("looked", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_saved_searches_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_searches")),
    )
    op.create_index(op.f("ix_saved_searches_user_id"), "saved_searches", ["user_id"], unique=False)
    op.create_table(
        "search_alerts",
        sa.Column("search_id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("found", sa.String(), nullable=False),
        sa.Column("seen", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["search_id"], ["saved_searches.id"], name=op.f("fk_search_alerts_search_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("fk_search_alerts_report_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("search_id", "report_id", name=op.f("pk_search_alerts")),
    )
    op.create_index(op.f("ix_search_alerts_report_id"), "search_alerts", ["report_id"], unique=False)
    op.create_table(
        "assignments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("task", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("made", sa.String(), nullable=False),
        sa.Column("done", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_assignments_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignments")),
        sa.UniqueConstraint("report", "user_id", "task", name=op.f("uq_assignments_report_user_id_task")),
    )
    op.create_index(op.f("ix_assignments_user_id"), "assignments", ["user_id"], unique=False)
    op.create_table(
        "review_subjects",
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("report", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("subject", name=op.f("pk_review_subjects")),
    )
    op.create_index(op.f("ix_review_subjects_report"), "review_subjects", ["report"], unique=False)
    op.create_table(
        "review_scores",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("day", sa.String(length=10), nullable=True),
        sa.Column("doubt", sa.Float(), nullable=False),
        sa.Column("importance", sa.Float(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_review_scores_event_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_review_scores")),
    )
    op.create_index("ix_incidents_groups", "incidents", ["groups", "reports", "id"], unique=False)
    op.create_index("ix_incident_pairs_second", "incident_pairs", ["second"], unique=False)
    # Lists of reports by source or language are read off the index, in the order of their days.
    op.create_index("ix_reports_source_published", "reports", ["source_id", "published"], unique=False)
    op.create_index("ix_reports_language_published", "reports", ["language", "published"], unique=False)
    op.create_index(op.f("ix_review_scores_report_id"), "review_scores", ["report_id"], unique=False)
    op.create_index(op.f("ix_review_scores_subject"), "review_scores", ["subject"], unique=False)
    for name, columns in (
        ("score", ["score", "event_id"]),
        ("order", ["state", "score", "event_id"]),
        ("type", ["type", "state", "score", "event_id"]),
        ("source", ["source_id", "state", "score", "event_id"]),
        ("country", ["country", "state", "score", "event_id"]),
        ("day", ["day", "state", "score", "event_id"]),
        ("who", ["who", "state"]),
    ):
        op.create_index(f"ix_review_scores_{name}", "review_scores", columns, unique=False)
    _privacy()


def _privacy() -> None:
    op.create_table(
        "report_privacy",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("lexicon", sa.String(), nullable=False),
        sa.Column("spans", sa.JSON(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("fk_report_privacy_report_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_report_privacy")),
    )
    op.create_table(
        "private_keys",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("fk_private_keys_report_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("report_id", "kind", "key", name=op.f("pk_private_keys")),
    )
    op.create_index("ix_private_keys_key", "private_keys", ["key", "kind", "report_id"], unique=False)
    op.create_table(
        "private_words",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("column", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("only", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("fk_private_words_report_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("report_id", "column", "key", name=op.f("pk_private_words")),
    )
    op.create_index("ix_private_words_key", "private_words", ["key", "column", "only", "report_id"], unique=False)


def downgrade() -> None:
    """Never: a workspace is restored from a backup, not taken back."""
    raise NotImplementedError("a workspace is never taken back to an older schema: restore a backup")
