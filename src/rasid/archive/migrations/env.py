"""How Alembic runs the revisions: on the connection that `rasid.archive.upgrade` hands over."""

from __future__ import annotations

from alembic import context

from rasid.archive import desk_tables  # noqa: F401  # its tables belong to the same schema
from rasid.archive.tables import METADATA

connection = context.config.attributes["connection"]
# SQLite can't alter tables in place: Alembic copies them.
context.configure(connection=connection, target_metadata=METADATA, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
