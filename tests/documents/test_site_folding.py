"""The search of the documentation site folds words in the browser as Rasid folds them."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from rasid.arabic.letters import INVISIBLE, TASHKEEL, TATWEEL, fold
from rasid.knowledge.loader import DATA

SCRIPT = Path(__file__).parents[2] / "scripts" / "site" / "theme" / "site.js"
_PAGE = '<body data-base="."><details class="menu"></details><input id="query"><ul id="found"></ul></body>'


def _words() -> list[str]:
    """Names of places, each also with tashkeel, tatweel or something invisible; every letter, mark, digit and presentation form alone."""
    with (DATA / "places" / "gazetteer.tsv").open(encoding="utf-8") as file:
        names = [name for row in csv.DictReader(file, delimiter="\t") for name in row["names_ar"].split("|")]
    some = names[:: max(1, len(names) // 800)]
    added = sorted(TASHKEEL | INVISIBLE | {TATWEEL})
    marked = [name[:2] + added[number % len(added)] + name[2:] for number, name in enumerate(some)]
    blocks = [range(0x0600, 0x0700), range(0xFB50, 0xFE00), range(0xFE70, 0xFEFD)]
    return [*some, *marked, *(f"ا{chr(code)}ب" for block in blocks for code in block), "Rasid 2016-10-23", "UCDP GED"]


def test_the_site_folds_as_the_coder_does(browser: Any) -> None:
    page = browser.new_page()
    try:
        page.set_content(_PAGE)
        page.add_script_tag(content=SCRIPT.read_text(encoding="utf-8"))
        words = _words()
        folded = page.evaluate("(words) => words.map(window.rasidFold)", words)
    finally:
        page.close()
    assert len(words) > 2000
    differ = [
        (word.encode("unicode_escape").decode(), other, fold(word).lower())
        for word, other in zip(words, folded, strict=True)
        if other != fold(word).lower()
    ]
    assert differ == []
