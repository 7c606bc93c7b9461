"""The commands on a file of records, without a workspace, and their errors."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import rasid
from rasid.cli import run
from rasid.record import to_json

TEXTS = (
    "هاجم تنظيم داعش الإرهابي الجيش العراقي في مدينة كركوك يوم الأحد، ما أدى إلى مقتل أربعة جنود.",
    "هاجم تنظيم الدولة الإسلامية الجيش العراقي في مدينة كركوك يوم الأحد، ما أدى إلى مقتل عشرة جنود.",
)


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RASID_WORKSPACE", raising=False)
    for name, text in zip(("a.json", "b.json"), TEXTS, strict=True):
        (tmp_path / name).write_text(to_json(rasid.code(text, "2016-10-24")), encoding="utf-8")
    return "a.json", "b.json"


def test_an_account_of_a_file(
    files: tuple[str, str], capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    assert run(["account", files[0]]) == 0
    said = capfdbinary.readouterr().out.decode()
    assert "Islamic State\t-\tASSAULT\tIraqi armed forces\tfact\t1" in said
    assert "تنظيم داعش الإرهابي (epithet) x1" in said
    assert run(["account", files[0], "--json"]) == 0
    graph = json.loads(capfdbinary.readouterr().out)
    assert {edge["sign"] for edge in graph["edges"]} == {-1}
    assert run(["account", files[0], "--html", "page.html"]) == 0
    assert "<html" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_other_words_at_the_same_place_of_two_files_are_not_the_same_words(
    files: tuple[str, str], capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    for name, who in (("a.json", "الجيش العراقي"), ("b.json", "الحشد الشعبي")):
        text = f"هاجم {who} تنظيم الدولة الإسلامية في مدينة كركوك يوم الأحد."
        (tmp_path / name).write_text(to_json(rasid.code(text, "2016-10-24")), encoding="utf-8")
    assert run(["accounts", "compare", *files, "--json"]) == 0
    assert [c["kind"] for c in json.loads(capfdbinary.readouterr().out)["contradicted"]] == ["actor"]


def test_two_files_compared(files: tuple[str, str], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["accounts", "compare", *files]) == 0
    said = capfdbinary.readouterr().out.decode()
    assert "killed: أربعة جنود / عشرة جنود" in said
    assert "Islamic State\tتنظيم داعش الإرهابي\tتنظيم الدولة الإسلامية" in said
    assert run(["accounts", "compare", *files, "--graphml"]) == 0
    assert capfdbinary.readouterr().out.startswith(b"<?xml")


@pytest.mark.parametrize(
    ("arguments", "code", "what"),
    [
        (["account"], 2, "name one account"),
        (["account", "a.json", "--source", "x"], 2, "more than one account"),
        (["account", "a.json", "--json", "--graphml"], 2, "exclude each other"),
        (["account", "none.json"], 6, "could not be read"),
        (["account", "--source", "x"], 7, "no workspace"),
        (["accounts", "compare", "a.json", "nobody"], 2, "no account of that name"),
        (["account", "a.json", "--html", "no/such/page.html"], 5, "no such folder"),
        (["forecasts", "list", "--as-of", "soon"], 2, "no day"),
        (["forecasts", "score"], 7, "no workspace"),
        (["forecasts", "judge", "abc", "happened"], 2, "--reason"),
    ],
)
def test_errors_say_what_and_where(
    files: tuple[str, str], capfdbinary: pytest.CaptureFixture[bytes], arguments: list[str], code: int, what: str
) -> None:
    assert run(arguments) == code
    assert what in capfdbinary.readouterr().err.decode()


PRIVATE = "قال أحمد حسن الجبوري إن مسلحين قتلوا سعد خليل العبيدي في منزله في حي الكرادة ببغداد يوم الثلاثاء. واعتقلت الشرطة أحمد حسن الجبوري. وزعم الجبوري أن الجيش العراقي سيهاجم تلعفر. وقال عمر ياسين الدليمي إن الشرطة تكذب."  # fmt: skip
OTHER = "قال أحمد حسن الجبوري إن الشرطة اعتقلت سعد خليل العبيدي في بغداد. ونفت الشرطة اعتقال سعد خليل العبيدي."
NAMES = ("الجبوري", "العبيدي", "خليل", "ياسين", "الدليمي", "Jaburi", "Ubaidi", "Yassin")


@pytest.fixture
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RASID_WORKSPACE", raising=False)
    for name, text in zip(("a.json", "b.json"), (PRIVATE, OTHER), strict=True):
        (tmp_path / name).write_text(to_json(rasid.code(text, "2016-10-24")), encoding="utf-8")
    return "a.json", "b.json"


@pytest.mark.parametrize("form", ["--json", "--graphml", "--html"])
@pytest.mark.parametrize("command", [["account", "a.json"], ["accounts", "compare", "a.json", "b.json"]])
def test_what_leaves_the_machine_names_no_private_person(
    private: tuple[str, str], capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path, command: list[str], form: str
) -> None:
    options = [form, "page.html"] if form == "--html" else [form]

    def written() -> tuple[str, str]:
        out, err = capfdbinary.readouterr()
        return (tmp_path / "page.html").read_text(encoding="utf-8") if form == "--html" else out.decode(), err.decode()

    assert run([*command, *options]) == 0
    text, said = written()
    assert [name for name in NAMES if name in text] == []
    assert "[شخص]" in text or "[person]" in text or "person:" in text
    assert "Left out: " in said
    assert run([*command, *options, "--include-sensitive"]) == 0
    text, said = written()
    assert "الجبوري" in text or "Jaburi" in text
    assert "Left in: " in said


def test_hidden_persons_are_never_one_node(private: tuple[str, str], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    def persons() -> list[str]:
        graph = json.loads(capfdbinary.readouterr().out)
        return [
            node["key"]
            for node in graph["nodes"]
            if node["kind"] == "actor" and not node["known"] and node["code"] is None
        ]

    assert run(["account", "a.json", "--json", "--include-sensitive"]) == 0
    before = persons()
    assert run(["account", "a.json", "--json"]) == 0
    after = persons()
    assert len(after) == len(before) >= 3
    assert sum(key.startswith("person:") for key in after) >= 3


def test_the_table_on_the_screen_has_the_names(
    private: tuple[str, str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["account", "a.json"]) == 0
    out, err = capfdbinary.readouterr()
    assert "Jaburi" in out.decode()
    assert b"Left" not in err
