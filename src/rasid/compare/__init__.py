"""Comparing reports: which are copies of each other, and which speak of one happening. Reads the tables of the archive."""
