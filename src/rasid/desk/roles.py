"""What people of the desk may do. Each role may do what those before it may."""

from __future__ import annotations

from enum import IntEnum


class Role(IntEnum):
    """From reading to everything."""

    READER = 1
    """Reads, in the view without names of private persons and exact homes."""
    CODER = 2
    """Also reviews what the machine coded, adds reports, judges incidents and forecasts."""
    ADJUDICATOR = 3
    """Also settles what coders disagree on."""
    ADMIN = 4
    """Also says who may do what."""

    @property
    def key(self) -> str:
        """The name by which it is stored and written: `reader`."""
        return self.name.lower()


ROLES = {role.key: role for role in Role}
