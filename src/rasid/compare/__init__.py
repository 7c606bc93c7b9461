"""Laying side by side: what reports share, and what others know. Reads the tables of `rasid.archive`, which knows nothing of this package."""
