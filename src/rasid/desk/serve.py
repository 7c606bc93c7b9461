"""Serving a desk: on which address, under which conditions."""

from __future__ import annotations

import ipaddress
import signal
import socket
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvicorn

from rasid.archive import Workspace
from rasid.desk import pages, users
from rasid.desk.app import make_app
from rasid.desk.areas.reports.uploads import made_for
from rasid.desk.beside import find_private, prepare
from rasid.desk.settings import DeskSettings
from rasid.desk.stated.kept import keep_columns
from rasid.errors import UsageError

_SWITCH = 0.001
"""Seconds after which a thread gives way to another. A page asks the database dozens of times, and after each time waits for its turn: with Python's
5 ms a page that takes 20 ms of the processor was answered after 100 when others were at work."""


@dataclass(frozen=True)
class Binding:
    """Where a desk listens. `insecure`: on another address than loopback without TLS, because somebody said so."""

    host: str
    port: int
    certificate: Path | None = None
    key: Path | None = None
    insecure: bool = False
    proxy: str | None = None
    """The address of a proxy in front that does TLS"""

    @property
    def tls(self) -> bool:
        return self.certificate is not None

    @property
    def address(self) -> str:
        """As it is typed into a browser."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.tls else 'http'}://{host}:{self.port}"


def check(binding: Binding, *, has_users: bool) -> None:
    """Raises `UsageError` for a binding that would show a sensitive workspace to whoever is on the network."""
    if is_loopback(binding.host):
        return
    if not has_users:
        raise UsageError(
            "other machines could open a desk that has no users", where=binding.host, expected="loopback (127.0.0.1), or users",
            advice="Add an admin with `rasid users add NAME --role admin`",
        )  # fmt: skip
    if not binding.tls and not binding.insecure and binding.proxy is None:
        raise UsageError(
            "passwords and reports would pass the network unencrypted", where=binding.host, expected="--certificate and --key",
            advice="Use TLS; behind a proxy that does it, say so with --proxy ADDRESS",
        )  # fmt: skip


def is_loopback(host: str) -> bool:
    """Whether only this machine can ask for an address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def listen(binding: Binding) -> socket.socket:
    """The open socket; with port 0 the system chooses one. Raises `UsageError` when the port is taken."""
    family = socket.AF_INET6 if ":" in binding.host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((binding.host, binding.port))
        # From now on whoever asks waits for the answer: the address may be told before the desk is ready.
        made.listen(2048)
    except OSError as error:
        made.close()
        raise UsageError(
            f"can't listen there: {error.strerror}",
            where=f"{binding.host}:{binding.port}",
            advice="Choose another one with --port",
        ) from error
    return made


def has_users(workspace: Workspace) -> bool:
    """Whether people sign in to this workspace."""
    with workspace.database.read() as connection:
        return users.any_active(connection)


class Stopping:
    """What was told to stop by a signal. Until the server takes over, a signal is noted and not raised: where it is raised a library may be closing or
    importing something, and swallow it."""

    def __init__(self) -> None:
        self.server: uvicorn.Server | None = None
        self._noted: int | None = None
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Stopping:
        with suppress(ValueError):  # not in the main thread: whoever embeds the desk handles signals
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, self._note)
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        if kind is None and self._noted is not None:
            signal.raise_signal(self._noted)  # now what a command does when it is stopped

    def _note(self, number: int, _: object) -> None:
        self._noted = number
        if self.server is not None:
            self.server.should_exit = True

    def run(self, server: uvicorn.Server, opened: socket.socket) -> None:
        """Answer until stopped; not at all when that has happened before."""
        self.server = server
        if self._noted is None:
            server.run(sockets=[opened])


def serve(
    workspace: Workspace, settings: DeskSettings, binding: Binding, opened: socket.socket, stopping: Stopping
) -> None:
    """Answer until stopped. Addresses with what people look for are written to no log."""
    app = make_app(workspace, settings)
    config = uvicorn.Config(
        app, access_log=False, log_level="warning", server_header=False, date_header=True,
        proxy_headers=settings.proxy is not None, forwarded_allow_ips=settings.proxy, ssl_certfile=binding.certificate, ssl_keyfile=binding.key, timeout_keep_alive=30, h11_max_incomplete_event_size=65536,
    )  # fmt: skip
    prepare(workspace, [keep_columns, *pages.PREPARED])
    find_private(workspace)
    made_for(app, app.state.shared)  # goes on with uploads that were interrupted
    sys.setswitchinterval(_SWITCH)
    stopping.run(uvicorn.Server(config), opened)
