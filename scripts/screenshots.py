"""Take the pictures of docs/images/ from the page of one demo report: in English, in Arabic, and on a phone.

Needs chromium (Debian: apt-get install chromium) and demo-output/, which scripts/demo.py writes.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from rasid.record import from_json
from rasid.report import render

ROOT = Path(__file__).parent.parent
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"]


def take(browser: Any, page_url: str, target: Path, *, lang: str, anchor: str | None, width: int, height: int) -> None:
    """Open the page in a language, go to a section and save what the window shows."""
    context = browser.new_context(viewport={"width": width, "height": height}, device_scale_factor=1)
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(page_url)
    page.locator(f"[data-set-ui={lang}]").click()
    if anchor is not None:
        page.evaluate("selector => document.querySelector(selector).scrollIntoView({block: 'start'})", anchor)
    page.wait_for_timeout(400)
    page.screenshot(path=str(target))
    context.close()
    if faults:
        raise SystemExit(f"{target.name}: the page reported {faults[0]}")
    print(f"{target.relative_to(ROOT) if target.is_relative_to(ROOT) else target}: {target.stat().st_size // 1024} KB")


def main() -> int:
    """Take all pictures."""
    from playwright.sync_api import sync_playwright

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--record", type=Path, default=ROOT / "demo-output" / "libya_newswire.json")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images")
    options = parser.parse_args()
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        print("chromium is not installed", file=sys.stderr)
        return 1
    if not options.record.exists():
        print(f"{options.record}: not there; run `make demo` first", file=sys.stderr)
        return 1
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        written = Path(folder) / "report.html"
        written.write_text(render([from_json(options.record.read_bytes())], "en"), encoding="utf-8")
        url = written.as_uri()
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        for name, lang, anchor, width, height in SHOTS:
            take(browser, url, options.out / name, lang=lang, anchor=anchor, width=width, height=height)
        browser.close()
    return 0


SHOTS = (
    ("report-en.png", "en", None, 1280, 900),
    ("report-ar.png", "ar", None, 1280, 900),
    ("report-phone.png", "ar", None, 390, 844),
)

if __name__ == "__main__":
    sys.exit(main())
