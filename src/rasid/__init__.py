"""Rasid: who did what to whom, and who says so, from Arabic conflict reports."""
