"""The report page: records as one HTML file that needs no network."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence

from rasid.record import Record
from rasid.report.gloss import event_gloss, statement_gloss
from rasid.report.texts import as_lang, asset

__all__ = ["event_gloss", "render", "statement_gloss"]


def render(records: Sequence[Record], lang: str = "ar") -> str:
    """The report page of `records` in both languages, opened in `lang`; the same records give the same text.

    Script and style are in the page and named by their hashes in its Content-Security-Policy: nothing else runs, and
    nothing is fetched.
    """
    from rasid.report.page import render_page

    script, style = asset("page.js"), asset("page.css") + asset("record.css")
    return render_page(records, as_lang(lang), script, style, policy_of(script, style))


def policy_of(script: str, style: str) -> str:
    """The Content-Security-Policy of a page that holds this script and style and nothing else that runs or is fetched."""
    return (
        f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; base-uri 'none'; form-action 'none'"
    )


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
