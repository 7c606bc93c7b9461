"""How a desk is run."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from rasid.archive.tasks import Options


@dataclass(frozen=True)
class OpenId:
    """An OpenID Connect provider that says who somebody is. `secret` never comes into a page, a log or an error."""

    issuer: str
    client: str
    secret: str = field(repr=False)
    enters: bool = False
    """Who signs in there and is not known here becomes a reader."""


@dataclass(frozen=True)
class DeskSettings:
    """Choices of whoever starts the desk."""

    hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")
    """Names by which browsers may ask for the desk, without port: another name in `Host` is refused (DNS rebinding)."""
    https: bool = False
    """Browsers reach the desk by TLS: cookies are then sent by TLS only."""
    proxy: str | None = None
    """The address of a proxy in front, which says by X-Forwarded-For who asks. Nobody else is believed."""
    key: str | None = field(default=None, repr=False)
    """Opens a desk without users (`/enter`); who has it is an admin. None: people sign in."""
    session_hours: float = 12.0
    idle_hours: float = 2.0
    upload_bytes: int = 50 * 1024 * 1024
    """The largest request body; of forms and JSON `form_bytes`."""
    form_bytes: int = 2 * 1024 * 1024
    unpacked_bytes: int = 500 * 1024 * 1024
    """How much an uploaded archive may hold when unpacked."""
    requests_a_minute: int = 600
    """Of one person or address on the API."""
    processes: int | None = None
    """Processes that code what is uploaded; None: as many as `rasid add` would take."""
    options: Options = field(default_factory=Options)
    openid: OpenId | None = None
    uploads: Path | None = None
    """Where uploads wait until they are taken in; None: the folder `uploads` of the workspace."""
