"""Load a desk: 50 readers and 5 reviewers at once, on this machine, for some minutes.

    python benchmarks/desk_load.py WORKSPACE [--readers 50] [--reviewers 5] [--seconds 300] [--out benchmark-output]

Starts `rasid desk` on the workspace (which is written to: give it one of its own), adds the people, makes them sessions, and lets each do what
people do, once every kind of page was opened once: readers open the first page, lists, reports, searches, the map's data, incidents, sources; reviewers take
the next event of the queue and accept it. Prints, for each kind of page, how many were answered, the median and the 95th percentile in
milliseconds, and every answer that was an error. Requests go to the loopback address alone.
"""

from __future__ import annotations

import argparse
import json
import platform
import random
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
from sqlalchemy import select

from rasid.archive import Workspace
from rasid.archive.tables import reports
from rasid.desk import sessions, users
from rasid.desk.context import cookie_name
from rasid.desk.roles import Role
from rasid.desk.settings import DeskSettings

QUERIES = (
    "قصف",
    "type:ASSAULT",
    "مقتل مدنيين",
    "place:حلب",
    "status:predicted",
    '"وزارة الدفاع"',
    "holder:anonymous",
    "تظاهرات",
)
PAUSE = (0.5, 2.5)
"""Seconds that a person looks at a page before the next."""


class Figures:
    """What was answered, by kind of request, in milliseconds; and what failed."""

    def __init__(self) -> None:
        self.times: dict[str, list[float]] = defaultdict(list)
        self.faults: Counter[str] = Counter()
        self._lock = threading.Lock()

    def ask(
        self, kind: str, request: Callable[[], httpx.Response], good: tuple[int, ...] = (200, 303, 304)
    ) -> httpx.Response | None:
        """Send a request and note how it went."""
        begun = time.perf_counter()
        try:
            answer = request()
        except httpx.HTTPError as error:
            with self._lock:
                self.faults[f"{kind}: {type(error).__name__}"] += 1
            return None
        took = (time.perf_counter() - begun) * 1000
        with self._lock:
            self.times[kind].append(took)
            if answer.status_code not in good:
                self.faults[f"{kind}: {answer.status_code}"] += 1
        return answer

    def table(self) -> Iterator[str]:
        """Lines to print."""
        yield f"{'kind':<18}{'answers':>9}{'median ms':>11}{'p95 ms':>9}{'most ms':>9}"
        pages = [took for kind, times in self.times.items() if kind != "decision" for took in times]
        for kind, times in [*sorted(self.times.items()), ("all pages", pages)]:
            yield f"{kind:<18}{len(times):>9,}{statistics.median(times):>11.0f}{percentile(times, 0.95):>9.0f}{max(times):>9.0f}"


def percentile(values: list[float], part: float) -> float:
    """The value that this part of all values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def pages(ids: list[int], chance: random.Random) -> dict[str, Callable[[], str]]:
    """What a reader may open, by kind."""
    return {
        "first page": lambda: "/",
        "list of reports": lambda: f"/reports?offset={chance.randrange(0, max(1, len(ids) - 50))}",
        "report": lambda: f"/reports/{chance.choice(ids)}",
        "search": lambda: f"/find?q={chance.choice(QUERIES)}",
        "map": lambda: (
            f"/api/v1/map?bbox={chance.choice(('-20,0,80,45', '35,29,50,38', '42,32,46,37'))}&zoom={chance.choice((3, 5, 7))}"
        ),
        "time line": lambda: "/timeline",
        "incidents": lambda: "/incidents",
        "sources": lambda: "/sources",
        "statements": lambda: "/statements?status=predicted",
    }


def read(client: httpx.Client, ids: list[int], figures: Figures, chance: random.Random, until: float) -> None:
    """What a reader does until the time is over."""
    kinds = pages(ids, chance)
    time.sleep(chance.uniform(0, PAUSE[1]))  # nobody opens a page in the same instant as fifty others
    while time.monotonic() < until:
        kind = chance.choice(list(kinds))
        address = kinds[kind]()
        figures.ask(kind, lambda address=address: client.get(address))
        time.sleep(chance.uniform(*PAUSE))


def review(client: httpx.Client, figures: Figures, chance: random.Random, until: float) -> None:
    """What a reviewer does: the queue, an event of it, accepting it."""
    time.sleep(chance.uniform(0, PAUSE[1]))
    token = {"x-csrf-token": client.get("/").text.split('name="csrf" content="')[1].split('"')[0]}
    while time.monotonic() < until:
        answer = figures.ask(
            "queue", lambda: client.get(f"/api/v1/review/queue?limit=20&offset={chance.randrange(0, 400)}")
        )
        items = answer.json()["items"] if answer is not None and answer.status_code == 200 else []
        for item in chance.sample(items, min(3, len(items))):
            event = item["event"]
            figures.ask("event to review", lambda event=event: client.get(f"/review/events/{event}"))
            time.sleep(chance.uniform(*PAUSE))
            data = {"verdict": "ACCEPT", "base": None}
            # 409: another reviewer was there first, which is as it should be.
            figures.ask(
                "decision",
                lambda event=event, data=data: client.post(
                    f"/api/v1/events/{event}/decisions", json=data, headers=token
                ),
                (200, 201, 409),
            )
        time.sleep(chance.uniform(*PAUSE))


def first_opened(clients: list[httpx.Client], ids: list[int]) -> dict[str, float]:
    """Seconds until each kind of page was answered for the first time, to a reader and to a coder, one after another, by a desk that has just started."""
    took: dict[str, float] = {}
    for client in clients:
        for kind, address in {**pages(ids, random.Random(0)), "queue": lambda: "/api/v1/review/queue?limit=20"}.items():
            if kind == "queue" and client is clients[0]:
                continue  # readers do not review
            begun = time.perf_counter()
            while client.get(address()).status_code == httpx.codes.SERVICE_UNAVAILABLE:
                time.sleep(0.2)
            took[kind] = max(took.get(kind, 0.0), time.perf_counter() - begun)
    return took


def signed_in(workspace: Workspace, readers: int, reviewers: int) -> tuple[list[str], list[str]]:
    """The tokens of sessions of readers and of reviewers, made beside the desk: signing in so many from one address is what it throttles."""
    wanted = [("load-admin", Role.ADMIN), *((f"reader{n}", Role.READER) for n in range(readers))]
    wanted += [(f"reviewer{n}", Role.CODER) for n in range(reviewers)]
    with workspace.database.write() as connection:
        known = {user.name: user.id for user in users.listed(connection)}
        for name, role in wanted:
            if name not in known:
                known[name] = users.add(connection, "load", name, role).id
        tokens = [sessions.begin(connection, known[name], DeskSettings()) for name, _ in wanted[1:]]
    return tokens[:readers], tokens[readers:]


def client_of(address: str, token: str) -> httpx.Client:
    """A browser of somebody who is signed in."""
    cookies = {cookie_name(DeskSettings()): token}
    return httpx.Client(base_url=address, timeout=30, headers={"accept-language": "ar"}, cookies=cookies)


def main() -> int:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("workspace", type=Path)
    parser.add_argument("--readers", type=int, default=50)
    parser.add_argument("--reviewers", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--out", type=Path, default=Path("benchmark-output"))
    options = parser.parse_args()
    with Workspace.open(options.workspace, who="load") as workspace:
        readers, reviewers = signed_in(workspace, options.readers, options.reviewers)
        with workspace.database.read() as connection:
            ids = list(connection.execute(select(reports.c.id).order_by(reports.c.id)).scalars())
    command = [sys.executable, "-m", "rasid", "desk", str(options.workspace), "--port", "0", "--no-browser"]
    desk = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert desk.stdout is not None
        address = desk.stdout.readline().strip()
        figures, began = Figures(), time.perf_counter()
        clients = {token: client_of(address, token) for token in (*readers, *reviewers)}
        first = first_opened([clients[readers[0]], clients[reviewers[0]]], ids)
        warm = time.perf_counter() - began
        until = time.monotonic() + options.seconds
        threads = [
            threading.Thread(target=read, args=(clients[token], ids, figures, random.Random(number), until))
            for number, token in enumerate(readers)
        ] + [
            threading.Thread(target=review, args=(clients[token], figures, random.Random(1000 + number), until))
            for number, token in enumerate(reviewers)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        desk.terminate()
        desk.wait(30)
    print(
        f"{len(readers)} readers, {len(reviewers)} reviewers, {options.seconds} s, {len(ids):,} reports, Python {platform.python_version()}"
    )
    print(f"first answers, {warm:.1f} s in all:", ", ".join(f"{kind} {took:.1f} s" for kind, took in first.items()))
    print("\n".join(figures.table()))
    print("errors:", ", ".join(f"{what} × {times}" for what, times in figures.faults.items()) or "none")
    options.out.mkdir(parents=True, exist_ok=True)
    figures_json = {
        "times": figures.times,
        "errors": figures.faults,
        "first": first,
        "reports": len(ids),
        "seconds": options.seconds,
    }
    (options.out / "desk_load.json").write_text(json.dumps(figures_json), encoding="utf-8")
    return 1 if figures.faults else 0


if __name__ == "__main__":
    sys.exit(main())
