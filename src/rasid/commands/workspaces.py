"""What the commands of a workspace share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING

from rasid.errors import WorkspaceError

if TYPE_CHECKING:
    from rasid.archive import Workspace
    from rasid.archive.tasks import Options


def need_libraries() -> None:
    """Raises `WorkspaceError` naming the extra when the libraries of a workspace are not installed."""
    for name in ("sqlalchemy", "alembic"):
        if find_spec(name) is None:
            raise WorkspaceError(
                f"a workspace needs the library {name}", advice="Install it with: pip install 'rasid[workspace]'"
            )


@contextmanager
def opened(folder: str | None) -> Iterator[Workspace]:
    """The workspace that a command works on."""
    need_libraries()
    from rasid.archive import Workspace

    with Workspace.open(folder) as workspace:
        yield workspace


def options_of(min_confidence: float, gazetteer_file: str | None) -> Options:
    """What changes the records of a workspace, as its commands were told; a user's gazetteer that does not exist is left off."""
    from rasid.archive.tasks import Options
    from rasid.gazetteer.user import gazetteer_path

    places = gazetteer_path(gazetteer_file)
    return Options(min_confidence, str(places) if places is not None and places.exists() else None)


def count(number: int, noun: str) -> str:
    """`1 report`, `2,000 reports`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
