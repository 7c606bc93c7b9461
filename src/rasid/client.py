"""The desk's API from a program: `Client(address, token)`.

    from rasid.client import Client

    with Client("http://127.0.0.1:8765", token) as desk:
        for report in desk.search('type:ASSAULT place:الرطبة'):
            print(report["id"], report["title"])

Lists are iterated part by part. Errors of the desk are raised as `ClientError`, a `RasidError` with what the desk said; when it asks to come again
later, the client does.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote, urlsplit

import httpx

from rasid.errors import RasidError, UsageError
from rasid.files import AtomicFile

API = "/api/v1"
PART = 200
"""So many items of a list come at once."""
Object = dict[str, Any]
_LONGEST_WAIT = 120.0
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class ClientError(RasidError):
    """What the desk refused: `status` of HTTP, `code`, `what`, `where`, `expected`, `advice`; `now`: with code `overtaken`, what stands now."""

    def __init__(self, status: int, error: Mapping[str, Any], now: Any = None) -> None:
        self.status, self.now = status, now
        self.code = str(error.get("code") or "error")
        named = {name: error.get(name) for name in ("where", "expected", "advice")}
        super().__init__(str(error.get("what") or f"the desk answers with {status}"), **named)


class Client:
    """A desk on behalf of whoever made the token, with their role. Use it as a context manager, or `close` it."""

    def __init__(
        self, address: str, token: str, *, tries: int = 5, timeout: float = 60.0, transport: httpx.BaseTransport | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:  # fmt: skip
        """`address`: as the desk printed it, `http://127.0.0.1:8765`. `tries`: how often a request is made that is to come again later.

        Raises `UsageError` for an address of another machine without TLS: the token would be read on the way.
        """
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise UsageError("no address of a desk", where=address, expected="http://127.0.0.1:8765 or https://…")
        if parts.scheme == "http" and parts.hostname not in _LOOPBACK and transport is None:
            raise UsageError("the token would pass the network unencrypted", where=address, expected="https://…")
        self.tries, self._sleep = max(1, tries), sleep
        self._http = httpx.Client(
            base_url=f"{parts.scheme}://{parts.netloc}", headers={"authorization": f"Bearer {token}", "accept": "application/json"},
            timeout=timeout, transport=transport, follow_redirects=False,
        )  # fmt: skip

    def close(self) -> None:
        """Give the connections back."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def me(self) -> Object:
        """Who asks, and with which role."""
        return self._object("/me")

    def workspace(self) -> Object:
        """What the workspace holds, in numbers."""
        return self._object("/workspace")

    # --- reading ----------------------------------------------------------------------------------------------

    def reports(
        self, *, source: int | str | None = None, since: str | None = None, until: str | None = None, language: str | None = None,
    ) -> Iterator[Object]:  # fmt: skip
        """Reports in their list, the newest first; days as `2016-10-26`."""
        return self.all("/reports", source=source, language=language, **{"from": since, "to": until})

    def report(self, report: int) -> Object:
        """The head of a report."""
        return self._object(f"/reports/{report}")

    def record(self, report: int) -> Object:
        """A report as it was coded, in the format rasid/1; for readers without names of private persons."""
        return self._object(f"/reports/{report}/record")

    def events(self, report: int) -> list[Object]:
        """The events of a report, as they were coded."""
        found: list[Object] = self.record(report)["events"]
        return found

    def search(self, query: str, *, sort: str = "relevance") -> Iterator[Object]:
        """Reports that answer a query, each with its snippet and why it was found."""
        return self.all("/search", q=query, sort=sort)

    def incidents(self, **wanted: Any) -> Iterator[Object]:
        """Happenings that several reports speak of; `wanted`: type, country, since, until, groups, reports, q."""
        return self.all("/incidents", **wanted)

    def incident(self, incident: int | str) -> Object:
        """An incident with what its reports agree on and where they differ."""
        return self._object(f"/incidents/{_part(incident)}")

    def forecasts(self, **wanted: Any) -> Iterator[Object]:
        """What was predicted; `wanted`: state, holder, q, as_of."""
        return self.all("/forecasts", **wanted)

    def forecast(self, forecast: str) -> Object:
        """A forecast with what later reports tell that speaks for it or against it."""
        return self._object(f"/forecasts/{_part(forecast)}")

    # --- deciding ---------------------------------------------------------------------------------------------

    def decisions(self, event: int) -> Object:
        """What stands on an event: somebody's decision, or the machine's guess. `base` is what the next decision names."""
        return self._object(f"/events/{event}/decisions")

    def decide(self, event: int, verdict: str, *, base: int | None = None, reason: str = "", **said: Any) -> Object:
        """Decide on an event: ACCEPT, CORRECT, REJECT, SPLIT, MERGE or UNDO. Raises `ClientError` with the code `overtaken` when somebody else has
        decided in the meantime."""
        return self._object(
            f"/events/{event}/decisions", "POST", {"verdict": verdict, "base": base, "reason": reason, **said}
        )

    def judge_forecast(self, forecast: str, verdict: str, *, reason: str = "", **said: Any) -> Object:
        """Say what came of a forecast: happened, partly, did-not or unclear."""
        return self._object(
            f"/forecasts/{_part(forecast)}/judgements", "POST", {"verdict": verdict, "reason": reason, **said}
        )

    # --- files ------------------------------------------------------------------------------------------------

    def add(self, text: str, **given: str) -> Object:
        """Add a report, which is coded in the background; `given`: title, outlet, url, published."""
        return self._object("/reports", "POST", {"text": text, **given})

    def export(
        self, path: str | Path, query: str = "", *, format: str = "geojson", include_sensitive: bool = False
    ) -> Path:
        """Write what a query finds into a file. Raises `OutputError` when it can't be written."""
        target = Path(path)
        asked = {"query": query, "format": format, "include_sensitive": include_sensitive}
        answer = self._ask("POST", f"{API}/exports", json=asked)
        with AtomicFile(target) as file:
            file.write_bytes(answer.content)
        return target

    # --- any route --------------------------------------------------------------------------------------------

    def all(self, path: str, **values: Any) -> Iterator[Object]:
        """All items of a list of the API, part by part: `desk.all("/audit", action="judge")`."""
        offset: int | None = 0
        while offset is not None:
            part = self.get(path, offset=offset, limit=PART, **values)
            yield from part["items"]
            offset = part.get("next")

    def get(self, path: str, **values: Any) -> Any:
        """What a route of the API answers."""
        asked = {name: value for name, value in values.items() if value is not None}
        return self._ask("GET", f"{API}{path}", params=asked).json()

    def _object(self, path: str, method: str = "GET", body: Any = None) -> Object:
        found: Object = self._ask(method, f"{API}{path}", **({} if body is None else {"json": body})).json()
        return found

    def _ask(self, method: str, path: str, **how: Any) -> httpx.Response:
        for left in reversed(range(self.tries)):
            try:
                answer = self._http.request(method, path, **how)
            except httpx.HTTPError as error:
                # What was asked, and the token, are not in what is raised.
                fault = {"code": "unreachable", "what": "the desk does not answer", "where": str(self._http.base_url)}
                raise ClientError(0, fault) from error
            if answer.status_code == 429 and left:
                self._sleep(min(_LONGEST_WAIT, _seconds(answer)))
                continue
            break
        if answer.is_success:
            return answer
        try:
            body = answer.json()
            raise ClientError(answer.status_code, body["error"], body.get("now"))
        except (ValueError, KeyError, TypeError, AttributeError):
            raise ClientError(answer.status_code, {}) from None


def _seconds(answer: httpx.Response) -> float:
    given = answer.headers.get("retry-after", "1")
    return float(given) if given.isascii() and given.isdigit() else 1.0


def _part(value: int | str) -> str:
    """A name as one part of an address."""
    return quote(str(value), safe="")
