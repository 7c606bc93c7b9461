"""How the API answers: pages of a list, and answers that say when nothing has changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, is_dataclass
from typing import Annotated, Any, Generic, TypeVar

import msgspec
from fastapi import Depends, Query, Request, Response

Item = TypeVar("Item")
Other = TypeVar("Other")
MOST = 200


@dataclass(frozen=True)
class Window:
    """Which part of a list is asked for."""

    offset: Annotated[int, Query(ge=0, description="How many to leave out at the beginning")] = 0
    limit: Annotated[int, Query(ge=1, le=MOST, description="How many to give")] = 50


Wanted = Annotated[Window, Depends()]


class Paged:
    """One part of something longer, with the offsets of the parts after and before it, if there are any."""

    items: Sequence[Any]
    total: int
    offset: int
    limit: int

    @property
    def next(self) -> int | None:
        after = self.offset + len(self.items)
        return after if self.items and after < self.total else None

    @property
    def before(self) -> int | None:
        return max(0, self.offset - self.limit) if self.offset else None


@dataclass(frozen=True)
class Listing(Paged, Generic[Item]):
    """One part of a list: `total` counts all; `next` is the offset of the part after it, if there is one."""

    items: Sequence[Item]
    total: int
    offset: int
    limit: int

    def map(self, change: Callable[[Item], Other]) -> Listing[Other]:
        """The same part with every item changed."""
        return Listing([change(item) for item in self.items], self.total, self.offset, self.limit)


def answer(request: Request, value: Any, *, status: int = 200) -> Response:
    """A value as JSON with an ETag; nothing but `304` when the program already has it. Takes dataclasses, records of msgspec and plain values."""
    body = json.dumps(as_plain(value), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"etag": etag, "cache-control": "private, no-cache", "vary": "Cookie, Authorization, Accept-Language"}
    asked = {part.strip().removeprefix("W/") for part in request.headers.get("if-none-match", "").split(",")}
    if status == 200 and request.method in ("GET", "HEAD") and (etag in asked or "*" in asked):
        return Response(status_code=304, headers=headers)
    return Response(body, status, media_type="application/json; charset=utf-8", headers=headers)


def as_plain(value: Any) -> Any:
    """A value as JSON knows it."""
    if isinstance(value, Listing):
        return {
            "items": [as_plain(item) for item in value.items], "total": value.total, "offset": value.offset, "limit": value.limit,
            "next": value.next,
        }  # fmt: skip
    if is_dataclass(value) and not isinstance(value, type):
        return msgspec.to_builtins(value, str_keys=True)
    if isinstance(value, list | tuple):
        return [as_plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): as_plain(item) for key, item in value.items()}
    return msgspec.to_builtins(value, str_keys=True)
