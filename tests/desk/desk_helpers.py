"""What the tests of the desk share besides fixtures."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import uvicorn
from click.testing import CliRunner
from fastapi import FastAPI
from fastapi.testclient import TestClient

from rasid.cli import cli
from rasid.desk.serve import Binding, listen

AXE = Path(__file__).parents[1] / "report" / "vendor" / "axe.min.js"
KEY = "the-key-of-the-tests"
PASSWORD = "a long enough password"


def run(*arguments: str) -> str:
    """A command of `rasid`, which must succeed."""
    result = CliRunner().invoke(cli, list(arguments), catch_exceptions=False, standalone_mode=False)
    assert result.exit_code == 0, result.output
    return result.output


def token_of(client: TestClient) -> dict[str, str]:
    """The header with the token of the session, which every change must carry."""
    text = client.get("/").text
    return {"x-csrf-token": text.split('name="csrf" content="')[1].split('"')[0]}


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """The address of a real server of the application on this machine."""
    binding = Binding("127.0.0.1", 0)
    socket = listen(binding)
    server = uvicorn.Server(uvicorn.Config(app, access_log=False, log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [socket]}, daemon=True)
    thread.start()
    try:
        yield replace(binding, port=socket.getsockname()[1]).address
    finally:
        server.should_exit = True
        thread.join(10)


@dataclass
class Visit:
    """Somebody at the desk with a browser. `faults`: whatever went wrong on a page; `foreign`: requests to other machines."""

    page: Any
    address: str
    faults: list[str]
    foreign: list[str]

    def go(self, path: str) -> Any:
        """Open a page of the desk."""
        self.page.goto(self.address + path)
        return self.page

    def axe(self) -> list[str]:
        """What axe-core finds wrong on the present page, by the rules of WCAG 2.2 AA and its own best practice."""
        # The policy of the desk lets no script in: axe is put there by the browser itself, outside of the page's policy.
        found = self.page.evaluate(
            f"async () => {{ {AXE.read_text(encoding='utf-8')}; return (await axe.run(document)).violations }}"
        )
        return [f"{v['id']}: {[n['html'][:160] for n in v['nodes'][:3]]}" for v in found]
