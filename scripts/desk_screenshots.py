"""Take the pictures of docs/images/desk/: every page of the desk in Arabic and English, from a workspace of the examples and of the tests' reports.

Needs chromium (Debian: apt-get install chromium). `--out FOLDER` puts the pictures elsewhere, `--only NAME` takes some of them alone.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"]
PAGES: dict[str, str] = {
    "home": "/",
    "reports": "/reports",
    "report": "/reports/{report}",
    "add": "/reports/add",
    "find": "/find?q=الرطبة",
    "review": "/review",
    "event": "/review/events/{event}",
    "agreement": "/review/agreement",
    "map": "/map",
    "timeline": "/timeline",
    "network": "/network",
    "statements": "/statements",
    "incidents": "/incidents",
    "incident": "/incidents/{incident}",
    "copies": "/copies",
    "sources": "/sources",
    "source": "/sources/{source}",
    "accounts": "/accounts?a=source:{source_key}&b=source:{other_key}",
    "forecasts": "/forecasts",
    "reference": "/reference/ged",
    "people": "/people",
    "audit": "/audit",
    "api": "/api",
}
"""Name → address; what stands in braces is looked up in the workspace."""


def made_workspace(folder: Path) -> Path:
    """A workspace of the examples and the reports of the tests, which tell of the same happenings; compared."""
    sys.path.insert(0, str(ROOT / "tests" / "desk"))
    from told import as_jsonl

    root, inbox = folder / "workspace", folder / "in"
    shutil.copytree(ROOT / "examples", inbox, ignore=shutil.ignore_patterns("*.yaml", "*.md"))
    (inbox / "told.jsonl").write_text(as_jsonl(), encoding="utf-8")
    for arguments in (
        ["init", str(root)],
        ["add", str(inbox), "--workspace", str(root), "--jobs", "1"],
        ["copies", "build", "--workspace", str(root)],
        ["incidents", "build", "--workspace", str(root)],
    ):
        subprocess.run(
            [sys.executable, "-m", "rasid", *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    worked_with(root)
    return root


PEOPLE = {"amal": "admin", "huda": "coder", "samir": "coder"}
SECRET = "pictures of the desk"


def worked_with(root: Path) -> None:
    """What people leave at a desk: users, decisions, two blind codings that differ, a data set laid beside the reports."""
    sys.path.insert(0, str(ROOT / "tests" / "archive"))
    import reference_files
    from sqlalchemy import select

    from rasid.archive import Workspace
    from rasid.archive.tables import events, reports
    from rasid.desk import users
    from rasid.desk.roles import Role
    from rasid.review import blind, decide, found, standing

    table = root.parent / "GEDEvent.csv"
    rows = [
        reference_files.ged("1", date_start="2016-10-23", date_end="2016-10-23", latitude="33.03", longitude="40.28"),
        reference_files.ged("2", date_start="2016-10-19", date_end="2016-10-19"),
    ]
    table.write_text(reference_files.table(reference_files.GED_19, rows), encoding="utf-8")
    for arguments in (["reference", "add", str(table), "--name", "ged"], ["reference", "match"]):
        command = [sys.executable, "-m", "rasid", *arguments, "--workspace", str(root)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with Workspace.open(root, who="amal") as workspace, workspace.database.write() as connection:
        for name, role in PEOPLE.items():
            users.add(connection, "amal", name, Role[role.upper()], password=SECRET)
        text = "تفجيران في الرطبة"
        report = int(connection.execute(select(reports.c.id).where(reports.c.title == text)).scalar_one())
        under = standing.under_review(connection, report)
        blind.assign(connection, "amal", under.anchor, ["huda", "samir"])
        for who, words in (("huda", ("قتل", "تفجير انتحاري", "استعادت")), ("samir", ("قتل", "تفجير انتحاري"))):
            for own in words:
                decide.add(connection, who, report, _coded(under.text, own, who), blind=True, reason="")
            blind.finish(connection, who, under.anchor)
        others = select(events.c.id).where(events.c.report_id != report).order_by(events.c.id).limit(3)
        for number, event in enumerate(connection.execute(others).scalars().all()):
            subject = found.subject_of(connection, event)
            if number < 2:
                decide.accept(connection, "huda", subject, base=None)
            else:
                decide.reject(connection, "samir", subject, base=None, reason="ليس حدثاً")


def _coded(text: str, words: str, who: str) -> Any:
    from rasid.record import Span
    from rasid.review.model import CodedEvent, Party, Stated

    def span(own: str) -> Span:
        return Span(text.index(own), text.index(own) + len(own), own)

    hit = [Party(span("عناصر الشرطة"))] if words == "قتل" and who == "huda" else []
    certainty = "probable" if words == "قتل" and who == "samir" else "certain"
    modes = {"تفجير انتحاري": ["suicide-attack"], "استعادت": ["territory"]}.get(words, [])
    return CodedEvent(type="ASSAULT", trigger=span(words), modes=modes, recipients=hit, statement=Stated(certainty=certainty))  # fmt: skip


def known(root: Path) -> dict[str, Any]:
    """What the addresses need: a report, an event, an incident and two sources that have something to show."""
    from sqlalchemy import func, select

    from rasid.archive import Workspace
    from rasid.archive.tables import events, incidents, reports, sources

    with Workspace.open(root) as workspace, workspace.database.read() as connection:
        incident = connection.execute(
            select(incidents.c.id).order_by(incidents.c.reports.desc(), incidents.c.id)
        ).first()
        report = connection.execute(
            select(reports.c.id).order_by(func.length(reports.c.text).desc(), reports.c.id)
        ).scalar()
        event = connection.execute(select(events.c.id).where(events.c.type == "ASSAULT").order_by(events.c.id)).scalar()
        told = connection.execute(
            select(sources.c.id, sources.c.key).join(reports, reports.c.source_id == sources.c.id)
            .group_by(sources.c.id, sources.c.key).order_by(func.count().desc(), sources.c.id)
        ).all()  # fmt: skip
    return {
        "incident": incident[0] if incident else 0, "report": report, "event": event, "source": told[0].id, "source_key": told[0].key,
        "other_key": told[1].key,
    }  # fmt: skip


@contextmanager
def desk(root: Path) -> Iterator[str]:
    """The address that opens a desk of the workspace."""
    command = [sys.executable, "-m", "rasid", "desk", str(root), "--port", "0", "--no-browser"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert running.stdout is not None
        yield running.stdout.readline().strip()
    finally:
        running.terminate()
        running.wait(20)


def main() -> int:
    """Take all pictures."""
    from playwright.sync_api import sync_playwright

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images" / "desk")
    parser.add_argument("--workspace", type=Path, help="Another workspace than that of the examples.")
    parser.add_argument("--only", action="append", choices=PAGES)
    parser.add_argument("--width", type=int, default=1280)
    options = parser.parse_args()
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        print("chromium is not installed", file=sys.stderr)
        return 1
    options.out.mkdir(parents=True, exist_ok=True)
    os.environ["RASID_USER"] = "amal"  # the pictures name nobody's account
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        root = options.workspace or made_workspace(Path(folder))
        values = known(root)
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        with desk(root) as enter:
            base = enter.partition("/enter/")[0]
            for lang in ("ar", "en"):
                context = browser.new_context(viewport={"width": options.width, "height": 900}, locale=lang)
                page = context.new_page()
                page.set_default_timeout(180_000)  # a busy machine takes its time
                page.on("console", lambda told: faults.append(told.text) if told.type == "error" else None)
                page.goto(enter.partition("/enter/")[0] + "/sign-in")
                if page.locator("#password").count():
                    page.fill("#name", "amal")
                    page.fill("#password", SECRET)
                    page.keyboard.press("Enter")
                    page.wait_for_selector("nav.menu")
                else:  # the desk of another workspace that has no users
                    page.goto(enter)
                for name in options.only or PAGES:
                    answer = page.goto(base + PAGES[name].format(**values))
                    page.wait_for_load_state("networkidle")
                    page.wait_for_timeout(500)
                    if answer is None or answer.status >= 400:
                        faults.append(f"{name} ({lang}): {answer.status if answer else 'no answer'}")
                    page.screenshot(path=str(options.out / f"{name}-{lang}.png"), full_page=False)
                context.close()
        browser.close()
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{2 * len(options.only or PAGES)} pictures in {options.out}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
