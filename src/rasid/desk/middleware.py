"""What holds for every answer, whichever route gives it: which hosts may be asked, how large a request may be, what a page may load.

Pure ASGI, so that answers stream and no body is held in memory.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rasid.desk.context import is_signed_in
from rasid.desk.faults import DeskError, TooLarge
from rasid.desk.settings import DeskSettings

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'"
)
"""No script or style in a page, nothing from another machine, no frame around it."""
_HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
_LIMITS = ("ratelimit-limit", "ratelimit-remaining", "ratelimit-reset")
_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::[0-9]{1,5})?")
"""A name or address and a port; parsers of addresses make sense of much more, such as `[::1].evil.example`."""
_ONE_YEAR = "max-age=31536000"


class BrokenAnswerError(Exception):
    """A mistake of ours in the middle of an answer: the connection is closed. It says nothing else, because the server logs it."""


class Gate:
    """Refuses what no route should see, and puts the headers of safety on every answer."""

    def __init__(self, app: ASGIApp, settings: DeskSettings, failed: Callable[[Request, Exception], Response]) -> None:
        """`failed` makes the answer to a mistake of ours."""
        self.app, self.settings, self.failed = app, settings, failed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        begun = False

        async def safe(message: Message) -> None:
            nonlocal begun
            begun = True
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                # What a page shows of sensitive reports stays in no cache.
                headers.setdefault("cache-control", "no-store")
                limits = scope.get("state", {}).get("limits")
                if limits is not None:
                    for name, number in zip(_LIMITS, limits, strict=True):
                        headers[name] = str(number)
                if self.settings.https:
                    headers.setdefault("strict-transport-security", _ONE_YEAR)
            await send(message)

        refusal = self._refusal(Headers(scope=scope))
        if refusal is not None:
            await _refuse(refusal, safe)
            return
        most = self._most(Headers(scope=scope))
        body = _Limited(receive, most)

        async def answered(message: Message) -> None:
            # Whatever the route makes of a body that was cut off, this is what was wrong with it.
            if not body.cut_off:
                await safe(message)
            elif message["type"] == "http.response.start":
                await _refuse(_too_large(body.most), safe)

        try:
            # A body is read before a route sees the request: a large one, written to disk, only from who is signed in.
            if most > self.settings.form_bytes and not await run_in_threadpool(is_signed_in, Request(scope)):
                body.most = self.settings.form_bytes
            await self.app(scope, body, answered)
        except Exception as error:  # here and not in the server, which would write what the error says into its log
            made = self.failed(Request(scope), error)
            if begun:
                raise BrokenAnswerError from None
            await made(scope, receive, safe)

    def _refusal(self, headers: Headers) -> DeskError | None:
        host = headers.get("host", "")
        found = _HOST.fullmatch(host.lower())
        name = found.group(1).strip("[]") if found else ""
        allowed = {urlsplit(f"//{known}").hostname for known in self.settings.hosts}
        if name not in allowed:
            return DeskError(
                "this desk is not asked for by this name", where=host or "(no Host)", expected=" or ".join(self.settings.hosts),
                advice="Name it with `rasid desk --name`",
            )  # fmt: skip
        length, most = headers.get("content-length", ""), self._most(headers)
        if length.isdecimal() and (len(length) > 18 or int(length) > most):
            return _too_large(most)
        return None

    def _most(self, headers: Headers) -> int:
        """How many bytes a body may have. Forms and JSON are read whole into memory, also for who is not signed in."""
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        small = self.settings.form_bytes >= self.settings.upload_bytes or kind in (
            "",
            "application/x-www-form-urlencoded",
            "application/json",
        )
        return min(self.settings.form_bytes, self.settings.upload_bytes) if small else self.settings.upload_bytes


class _Limited:
    """A request body that is cut off, with an error, where it grows larger than announced and allowed."""

    def __init__(self, receive: Receive, most: int) -> None:
        self.receive, self.most, self.got, self.cut_off = receive, most, 0, False

    async def __call__(self) -> Message:
        message = await self.receive()
        if message["type"] == "http.request":
            self.got += len(message.get("body", b""))
            if self.got > self.most:
                self.cut_off = True
                raise _too_large(self.most)
        return message


def _too_large(most: int) -> TooLarge:
    return TooLarge("the request is too large", expected=f"at most {most:,} bytes")


async def _refuse(error: DeskError, send: Send) -> None:
    body = json.dumps(error.as_dict(), ensure_ascii=False).encode("utf-8")
    headers = [
        (b"content-type", b"application/json; charset=utf-8"),
        (b"content-length", str(len(body)).encode("ascii")),
        (b"connection", b"close"),
    ]
    await send({"type": "http.response.start", "status": error.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
