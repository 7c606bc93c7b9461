"""Accounts and searches of a workspace that leave the machine name no private person; the audit log knows of those that do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from inputs import last

from rasid.archive import Workspace, audit
from rasid.archive.capture import take_in
from rasid.archive.coding import code_pending
from rasid.archive.tasks import Options
from rasid.cli import run
from rasid.reading.items import open_items

TEXTS = (
    "قال أحمد حسن الجبوري إن مسلحين قتلوا سعد خليل العبيدي في حي الكرادة ببغداد يوم الثلاثاء.\nوزعم أحمد حسن الجبوري أن الشرطة ستهاجم تلعفر.\n",
    "واعتقلت الشرطة العراقية أحمد حسن الجبوري في بغداد يوم الأحد. ونفت الشرطة اعتقال سعد خليل العبيدي.\n",
)
NAMES = ("الجبوري", "العبيدي", "سعد", "Jaburi", "Ubaidi")


@pytest.fixture
def filled(workspace: Workspace, tmp_path: Path) -> Workspace:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    rows = [{"text": text, "outlet": "الميزان", "published": "2016-10-26"} for text in TEXTS]
    (inbox / "a.jsonl").write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")
    last(take_in(workspace, open_items(inbox)))
    last(code_pending(workspace, Options(), processes=0))
    return workspace


@pytest.mark.parametrize(
    "command",
    [
        ["account", "--source", "الميزان", "--json"],
        ["account", "--source", "الميزان", "--graphml"],
        ["account", "--holder", "أحمد حسن الجبوري", "--json"],
        ["account", "--report", "1", "--json"],
        ["accounts", "compare", "report:1", "report:2", "--json"],
        ["accounts", "compare", "report:1", "report:2", "--graphml"],
        ["search", "--json", "الشرطة"],
        ["search", "--json", "type:COERCE"],
        ["search", "--json", '"حسن الجبوري"'],
        ["copies", "diff", "1", "2", "--json"],
    ],
    ids=lambda command: " ".join(command[:3]),
)
def test_no_name_leaves_the_machine_unless_it_is_asked_for(
    filled: Workspace, capfdbinary: pytest.CaptureFixture[bytes], command: list[str]
) -> None:
    command = [*command, "--workspace", str(filled.root)]
    if "الميزان" in command:
        with filled.database.read() as connection:
            from sqlalchemy import select

            from rasid.archive.tables import sources

            command[command.index("الميزان")] = connection.execute(select(sources.c.key)).scalar_one()
    assert run(command) == 0
    text = capfdbinary.readouterr().out.decode()
    assert [name for name in NAMES if name in text] == []
    assert "[شخص]" in text or "person:" in text
    with filled.database.read() as connection:
        before = audit.entries(connection)
    assert run([*command, "--include-sensitive"]) == 0
    out, err = capfdbinary.readouterr()
    assert any(name in out.decode() for name in NAMES)
    assert b"Left in: " in err
    with filled.database.read() as connection:
        (entry,) = audit.entries(connection)[len(before) :]
        assert audit.verify(connection) == []
    assert entry.action == "export"
    assert json.loads(entry.detail)["include_sensitive"] is True


def test_offsets_of_a_search_without_names_hold(filled: Workspace, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["search", "--json", "الشرطة", "--workspace", str(filled.root)]) == 0
    found = json.loads(capfdbinary.readouterr().out)
    assert found["total"] == 2
    for hit in found["hits"]:
        snippet = hit["snippet"]
        assert snippet["end"] - snippet["start"] == len(snippet["text"])
        assert snippet["highlights"]
        for mark in snippet["highlights"]:
            assert "شرط" in snippet["text"][mark["start"] - snippet["start"] : mark["end"] - snippet["start"]]


def test_the_page_of_a_difference(filled: Workspace, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    page = tmp_path / "page.html"
    command = ["copies", "diff", "1", "2", "--html", str(page), "--workspace", str(filled.root)]
    assert run(command) == 0
    assert [name for name in NAMES if name in page.read_text(encoding="utf-8")] == []
    assert run([*command, "--include-sensitive"]) == 0
    assert "الجبوري" in page.read_text(encoding="utf-8")
