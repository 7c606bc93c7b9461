"""What commands print of incidents, forecasts and copies as JSON is without the names of private persons, unless somebody asks for them."""

from __future__ import annotations

import json
from pathlib import Path

from desk_helpers import run

from rasid.archive import Workspace, audit
from rasid.desk.hidden_plain import Plain

NAME = "أمينة عبد الرحمن الصلوي"


def test_json_of_commands_is_without_private_names(workspace: Workspace, tmp_path: Path) -> None:
    root = str(tmp_path / "workspace")
    for command in (
        ["incidents", "list", "--reports", "1"],
        ["incidents", "pairs"],
        ["copies", "list"],
        ["forecasts", "list"],
    ):
        text = run(*command, "--json", "--workspace", root)
        assert text
        assert "الصلوي" not in text
    hodeidah = [
        json.loads(line)
        for line in run("incidents", "list", "--reports", "1", "--json", "--workspace", root).splitlines()
        if line.startswith("{")
    ]
    for row in hodeidah:
        assert "الصلوي" not in run("incidents", "show", str(row["id"]), "--json", "--workspace", root)
    run("incidents", "list", "--reports", "1", "--json", "--include-sensitive", "--workspace", root)
    with workspace.database.read() as connection:
        last = audit.entries(connection, last=1)[0]
    assert (last.action, json.loads(last.detail)["format"]) == ("export", "incidents json")


def test_values_are_changed_wherever_they_stand(workspace: Workspace) -> None:
    with workspace.database.read() as connection:
        plain = Plain(connection)
        found = plain.of({"title": f"قالت {NAME}", "rows": [1, None, ["المتحدث"]], "url": "https://a.example/x"}, [6])
    assert "الصلوي" not in json.dumps(found, ensure_ascii=False)
    assert (found["rows"], found["url"]) == ([1, None, ["المتحدث"]], "https://a.example/x")
    assert plain.left == 1
