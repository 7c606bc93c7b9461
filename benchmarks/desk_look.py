"""Measure map, time line, network and the lists of statements at a large workspace: how long the server takes, and the first view in chromium.

    python benchmarks/desk_look.py WORKSPACE [--out benchmark-output] [--browser]

WORKSPACE is made by `desk_data.py` and is not changed, but for a session. Each page and each call of the API is asked for several times with choices
of many kinds, once with and once without the rights of a coder. Prints a table and writes desk-look.json.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from desk_load import signed_in
from fastapi.testclient import TestClient

from rasid.archive import Workspace
from rasid.desk import context
from rasid.desk.app import make_app
from rasid.desk.context import cookie_name
from rasid.desk.serve import has_users
from rasid.desk.settings import DeskSettings
from rasid.desk.stated import columns_of

GOAL_MS = 300.0
KEY = "the-key-of-the-benchmark"
CHOICES = (
    "", "type=ASSAULT", "manner=claimed&manner=denied", "from=2015-03-01&to=2015-09-30", "source=1", "q=type:ASSAULT", "country=IQ",
    "holder_kind=anonymous", "q=قصف", "type=PROTEST&from=2016-01-01&to=2018-12-31&source=2",
)  # fmt: skip
VIEWS = (("3", ""), ("5", "35,28,50,40"), ("7", "41,32,46,36"), ("9", "43,35,44.5,37"))


def addresses() -> Iterator[tuple[str, str]]:
    """(kind, address)"""
    for choice in CHOICES:
        for zoom, box in VIEWS:
            yield "map: marks", f"/api/v1/map?{choice}&zoom={zoom}&bbox={box}"
        yield "map: page", f"/map?{choice}"
        yield "map: places", f"/api/v1/map/places?{choice}"
        for step, by in (("", "manner"), ("day", "type"), ("month", "source")):
            yield "time line", f"/api/v1/timeline?{choice}&step={step}&by={by}"
        yield "time line: page", f"/timeline?{choice}"
        yield "network", f"/api/v1/network?{choice}"
        yield "network: page", f"/network?{choice}"
        yield "statements", f"/api/v1/statements?{choice}&limit=50"
        yield "statements: panel", f"/statements/part?{choice}&limit=10"
        yield "statements: page", f"/statements?{choice}&offset=50&limit=20"


def measure(client: TestClient) -> dict[str, list[tuple[float, float]]]:
    """Milliseconds by kind, on the clock and of the processor (which others on the machine don't lengthen). Each address is asked for twice: the first time the search has not yet answered its query."""
    taken: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for _ in range(2):
        for kind, address in addresses():
            began, cpu = time.perf_counter(), time.process_time()
            answer = client.get(address)
            taken[kind].append(((time.perf_counter() - began) * 1000, (time.process_time() - cpu) * 1000))
            if answer.status_code != 200:
                raise SystemExit(f"{address}: {answer.status_code} {answer.text[:300]}")
    return taken


def token_of(workspace: Workspace) -> str | None:
    """The session of a coder, where the workspace has users (as after `desk_load.py`) and no key opens the desk."""
    return signed_in(workspace, 1, 1)[1][0] if has_users(workspace) else None


def first_views(workspace: Workspace, settings: DeskSettings, token: str | None) -> dict[str, float]:
    """Seconds from asking for a page to its drawing, in a new browser each time."""
    root = Path(__file__).parent.parent
    sys.path[:0] = [str(root / "tests" / "desk"), str(root / "scripts")]
    from desk_helpers import served
    from desk_screenshots import ARGUMENTS
    from playwright.sync_api import sync_playwright

    found: dict[str, list[float]] = defaultdict(list)
    with served(make_app(workspace, settings)) as address, sync_playwright() as playwright:
        for path, drawn in (("/map", "#map[data-drawn] .ring"), ("/timeline", "#chart[data-drawn]"), ("/network", "#net[data-drawn]")):  # fmt: skip
            for _ in range(3):
                browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
                window = browser.new_context(locale="ar", viewport={"width": 1280, "height": 900})
                page = window.new_page()
                if token is None:
                    page.goto(f"{address}/enter/{KEY}")
                else:
                    window.add_cookies([{"name": cookie_name(settings), "value": token, "url": address}])
                began = time.perf_counter()
                page.goto(address + path, wait_until="commit")
                page.wait_for_selector(drawn)
                found[path].append(time.perf_counter() - began)
                browser.close()
    return {path: round(statistics.median(seconds), 2) for path, seconds in found.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("workspace", type=Path)
    parser.add_argument("--out", type=Path, default=Path("benchmark-output"))
    parser.add_argument("--browser", action="store_true", help="measure the first views in chromium, too")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    settings = replace(DeskSettings(key=KEY, processes=0, requests_a_minute=10**6), hosts=(*DeskSettings.hosts, "testserver"))  # fmt: skip
    result: dict[str, Any] = {"goal_p95_ms": GOAL_MS}
    failed = False
    with Workspace.open(options.workspace) as workspace:
        began = time.perf_counter()
        with workspace.database.read() as connection:
            result["statements"] = len(columns_of(workspace, connection))
        result["reading_s"] = round(time.perf_counter() - began, 1)
        print(f"{result['statements']:,} statements read in {result['reading_s']} s")
        with TestClient(make_app(workspace, settings), headers={"accept-language": "ar"}) as client:
            token = token_of(workspace)
            if token is None:
                client.get(f"/enter/{KEY}")
            else:
                client.cookies.set(cookie_name(settings), token)
            for who in ("coder", "reader"):
                # The key opens the desk with all rights: what a reader is shown is asked for as if these were a reader's.
                kept = context.Desk.redacts
                if who == "reader":
                    context.Desk.redacts = property(lambda _: True)  # type: ignore[assignment,method-assign]
                try:
                    taken = measure(client)
                finally:
                    context.Desk.redacts = kept  # type: ignore[method-assign]
                print(f"\n{who:<20}{'p50':>9}{'p95':>9}{'max':>9}{'p95 CPU':>9}   (ms; aim: p95 under {GOAL_MS:.0f})")
                result[who] = {}
                for kind, both in [*taken.items(), ("all", [one for own in taken.values() for one in own])]:
                    walls, cpus = sorted(wall for wall, _ in both), sorted(cpu for _, cpu in both)
                    at = max(0, int(0.95 * len(both)) - 1)
                    row = {
                        "p50_ms": statistics.median(walls),
                        "p95_ms": walls[at],
                        "max_ms": walls[-1],
                        "p95_cpu_ms": cpus[at],
                    }
                    result[who][kind] = {name: round(ms, 1) for name, ms in row.items()}
                    failed |= kind == "all" and row["p95_ms"] > GOAL_MS
                    print(f"{kind:<20}" + "".join(f"{ms:>9.1f}" for ms in row.values()))
        if options.browser:
            result["first_view_s"] = first_views(workspace, settings, token)
            print("\nfirst view in chromium (s):", result["first_view_s"])
    (options.out / "desk-look.json").write_text(json.dumps(result, indent=1), encoding="utf-8")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
