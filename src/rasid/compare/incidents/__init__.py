"""Incidents: happenings that several reports speak of, with what they agree on and where they differ."""
