"""Find: the search at the desk, what is wrong with a query, searches that are kept, alerts, exports."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from desk_helpers import run, token_of
from fastapi.testclient import TestClient
from told import Told, as_jsonl

from rasid.archive import Workspace, audit
from rasid.archive.capture import take_in
from rasid.archive.coding import code_pending
from rasid.archive.search.query import QueryError, parse
from rasid.archive.tasks import Options
from rasid.desk.areas.find.faults import fault_of
from rasid.desk.pages import asked, explained
from rasid.desk.texts import knows
from rasid.export.run import FORMATS
from rasid.reading.items import Given, Item

PRIVATE = ("أمينة", "الصلوي")
IDLIB = Told(
    "وكالة الشمال",
    "2016-11-06",
    "إدلب",
    "قصفت طائرات مجهولة سوقاً في مدينة إدلب يوم السبت 5 نوفمبر 2016، وقتل أربعة مدنيين.\n",
)
WRONG = (
    "(", ")", "a )", "AND", "OR a", "a OR", '"', '""', "»", "«قصف", "...", "type:", "type:NOTHING", "typ:ASSAULT", "zzz:1", "place:x~y", "place:x~5kmz",
    "actor:x~5km", "place:x~9999km", "near:here", "near:99,200", "date:..", "date:x", "date:2016-13", "date:2016-05..2016-01", "confidence:x",
    "confidence:x..y", "confidence:..", "actor:...", "(" * 41 + "a", "a " * 101, "ا" * 4001,
)  # fmt: skip


def test_snippets_mark_the_words_and_evidence_leads_to_them(client: TestClient) -> None:
    page = client.get("/find?q=الرطبة").text
    assert "<mark>الرطبة</mark>" in page
    assert "Reports: 3" in page
    found = client.get("/api/v1/search", params={"q": "type:ASSAULT place:الرطبة"}).json()
    reason = next(one for one in found["items"] if one["id"] == 1)["evidence"][0]
    text = client.get("/api/v1/reports/1/record").json()["document"]["text"]
    assert text[reason["start"] : reason["end"]] == reason["text"]
    page = client.get("/find", params={"q": "type:ASSAULT place:الرطبة"}).text
    assert f"/reports/1?from={reason['start']}&amp;to={reason['end']}" in page


def test_facets_are_further_queries(client: TestClient) -> None:
    found = client.get("/api/v1/search", params={"q": "الموصل OR الرطبة", "facets": True}).json()
    assert list(found["facets"]) == [name for name in ("type", "country", "actor", "recipient", "status", "attribution", "holder", "naming", "source", "year") if name in found["facets"]]  # fmt: skip
    for values in found["facets"].values():
        for one in values:
            again = client.get("/api/v1/search", params={"q": one["query"], "facets": True}).json()
            assert again["total"] >= 1, one
    value = found["facets"]["type"][0]
    narrowed = client.get("/api/v1/search", params={"q": value["query"], "facets": True}).json()
    chosen = next(one for one in narrowed["facets"]["type"] if one["value"] == value["value"])
    assert chosen["chosen"]
    assert client.get("/api/v1/search", params={"q": chosen["query"]}).json()["total"] == found["total"]
    assert "ASSAULT" not in re.sub(r'href="[^"]*"|value="[^"]*"|<details.*</details>', "", client.get("/find?q=الرطبة").text, flags=re.DOTALL)  # fmt: skip


def test_results_are_sorted_and_come_in_parts(client: TestClient) -> None:
    days = [one["published"] for one in client.get("/api/v1/search?q=country:IQ&sort=oldest").json()["items"]]
    assert days == sorted(days)
    first = client.get("/api/v1/search?q=country:IQ&limit=2").json()
    second = client.get(f"/api/v1/search?q=country:IQ&limit=2&offset={first['offset'] + 2}").json()
    assert not {one["id"] for one in first["items"]} & {one["id"] for one in second["items"]}
    assert 'rel="next"' in client.get("/find?q=country:IQ&limit=2").text


@pytest.mark.parametrize("query", WRONG)
def test_what_is_wrong_is_said_at_its_place_in_both_languages(query: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query)
    arabic, english = fault_of(query, caught.value, "ar"), fault_of(query, caught.value, "en")
    for fault in (arabic, english):
        assert fault.before + fault.wrong + fault.after == query
        assert len(fault.before) == fault.at
    assert not re.search("[a-z]{3}", re.sub(r"`[^`]*`", "", arabic.what)), arabic.what
    assert arabic.advice is None or arabic.advice != english.advice


def test_a_wrong_query_is_answered_on_the_page(client: TestClient) -> None:
    for query in ("(", "type:NOTHING", "ا" * 4001, "«قصف"):
        page = client.get("/find", params={"q": query}, headers={"accept-language": "ar"})
        assert page.status_code == 200
        assert "تعذّر فهم الاستعلام" in page.text
        assert client.get("/api/v1/search", params={"q": query}).status_code == 400


def test_queries_keep_their_direction() -> None:
    assert asked("الموصل OR الرطبة") == '<bdi dir="rtl"><bdi>الموصل</bdi> OR <bdi>الرطبة</bdi></bdi>'
    assert asked("place:الموصل~50km") == '<bdi dir="ltr">place:<bdi>الموصل</bdi>~50km</bdi>'
    assert explained("`<b>` هنا") == '<code><bdi dir="ltr">&lt;b&gt;</bdi></code> هنا'
    assert "\u202e" not in asked("a\u202eb")


def test_help_names_all_fields_in_both_languages(client: TestClient) -> None:
    for lang in ("ar", "en"):
        page = client.get("/find", headers={"accept-language": lang}).text
        assert all(f"{name}:</code>" in page for name in ("actor", "type", "near", "holder", "captured", "id"))
    assert all(knows(f"find.format_{name}") for name in FORMATS)
    # Every example of the help can be read.
    for example in re.findall(r'href="/find\?q=([^"&]+)"', client.get("/find").text):
        assert client.get(f"/find?q={example}").status_code == 200
        assert "can&#39;t be read" not in client.get(f"/find?q={example}").text


def test_hostile_queries_stay_text(client: TestClient) -> None:
    for query in (
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "قصف\u202e",
        "'; drop table reports --",
    ):
        page = client.get("/find", params={"q": query}).text
        assert "<script>alert" not in page
        assert "<img" not in page
    assert client.get("/api/v1/reports").json()["total"] == 10


def test_readers_find_no_private_person(people: Callable[[str], TestClient]) -> None:
    reader = people("reader")
    for query in ("الحديدة", "holder:named", "منزلها", "attribution:reported place:الحديدة", "type:ASSAULT", ""):
        for path in ("/find", "/api/v1/search"):
            text = reader.get(path, params={"q": query, "facets": True}).text
            assert not any(name in text for name in PRIVATE), (path, query)
    assert "[شخص]" in reader.get("/find?q=المواطنة").text


def test_searches_are_kept_renamed_and_deleted(people: Callable[[str], TestClient]) -> None:
    reader, coder = people("reader"), people("coder")
    header = token_of(reader)
    assert (
        reader.post("/find/saved", data={"query": "type:ASSAULT", "name": "هجمات"}, headers=header).status_code == 303
    )
    assert "هجمات" in reader.get("/find/saved").text
    kept = reader.get("/api/v1/searches").json()
    assert [(one["name"], one["query"], one["alert"]) for one in kept] == [("هجمات", "type:ASSAULT", False)]
    number = kept[0]["id"]
    assert "هجمات" not in coder.get("/find/saved").text
    assert coder.post(f"/find/saved/{number}/remove", headers=token_of(coder)).status_code == 404
    assert coder.patch(f"/api/v1/searches/{number}", json={"name": "x"}, headers=token_of(coder)).status_code == 404
    reader.post(f"/find/saved/{number}", data={"name": "كل الهجمات", "alert": "true"}, headers=header)
    assert reader.get("/api/v1/searches").json()[0]["name"] == "كل الهجمات"
    assert reader.patch(f"/api/v1/searches/{number}", json={"alert": False}, headers=header).json()["alert"] is False
    assert "type:XX" not in reader.get("/find/saved").text
    assert reader.post("/find/saved", data={"query": "type:XX"}, headers=header).status_code == 400
    assert reader.post(f"/find/saved/{number}/remove", headers=header).status_code == 303
    assert reader.get("/api/v1/searches").json() == []
    made = reader.post("/api/v1/searches", json={"query": "قصف"}, headers=header)
    assert made.status_code == 201
    assert reader.delete(f"/api/v1/searches/{made.json()['id']}", headers=header).status_code == 204


def test_what_somebody_looks_for_is_not_in_the_log(client: TestClient, workspace: Workspace) -> None:
    client.post("/find/saved", data={"query": "holder:أمينة", "name": "سرّي"}, headers=token_of(client))
    with workspace.database.read() as connection:
        last = audit.entries(connection, last=1)[0]
    assert last.action == "search-saved"
    assert "أمينة" not in last.detail
    assert "سرّي" not in last.detail


def test_new_matches_are_shown_until_they_are_seen(client: TestClient, workspace: Workspace, tmp_path: Path) -> None:
    header = token_of(client)
    client.post("/find/saved", data={"query": "place:إدلب", "name": "إدلب", "alert": "true"}, headers=header)
    client.post("/find/saved", data={"query": "place:الموصل", "alert": "true"}, headers=header)
    client.post("/find/saved", data={"query": "قصف", "name": "بلا تنبيه"}, headers=header)
    assert 'class="count"' not in client.get("/").text
    # From the command line, while the desk is open.
    (tmp_path / "new.jsonl").write_text(as_jsonl((IDLIB,)), encoding="utf-8")
    run("add", str(tmp_path / "new.jsonl"), "--workspace", str(workspace.root), "--jobs", "0")
    assert '<bdi class="count" dir="ltr">1</bdi>' in client.get("/").text
    alerts = client.get("/api/v1/alerts").json()
    assert [(one["name"], one["report"]["id"], one["seen"]) for one in alerts["items"]] == [("إدلب", 11, None)]
    page = client.get("/find/alerts").text
    assert 'href="/reports/11"' in page
    assert client.get("/api/v1/searches").json()[0]["unseen"] + client.get("/api/v1/searches").json()[1]["unseen"] + client.get("/api/v1/searches").json()[2]["unseen"] == 1  # fmt: skip
    assert client.post("/find/alerts/seen", data={"search": 1, "report": 11}, headers=header).status_code == 303
    assert 'class="count"' not in client.get("/").text
    assert "Nothing new" in client.get("/find/alerts").text
    assert 'href="/reports/11"' in client.get("/find/alerts?show=all").text
    assert client.post("/api/v1/alerts/seen", json={"seen": False}, headers=header).json() == {"changed": 1}
    assert client.get("/api/v1/alerts?unseen=true").json()["total"] == 1


def test_alerts_of_what_was_set_aside_and_is_read_later(client: TestClient, workspace: Workspace) -> None:
    """Its number is lower than those that were looked at."""
    header = token_of(client)
    item = Item(IDLIB.text.encode(), "pdf", "damaged.pdf", "", Given())
    for _ in take_in(workspace, [item]):
        pass
    for _ in code_pending(workspace, Options(), processes=0):
        pass
    other = Item(IDLIB.text.replace("أربعة", "خمسة").encode(), "text", "other.txt", "", Given())
    for _ in take_in(workspace, [other]):
        pass
    for _ in code_pending(workspace, Options(), processes=0):
        pass
    client.post("/find/saved", data={"query": "place:إدلب", "alert": "true"}, headers=header)
    with workspace.database.write() as connection:
        connection.exec_driver_sql("UPDATE captures SET kind = 'text' WHERE kind = 'pdf'")
    for _ in code_pending(workspace, Options(), processes=0, retry=True):
        pass
    assert [one["report"]["id"] for one in client.get("/api/v1/alerts").json()["items"]] == [11]


def test_alerts_are_of_their_owner(people: Callable[[str], TestClient], workspace: Workspace) -> None:
    reader, coder = people("reader"), people("coder")
    reader.post("/find/saved", data={"query": "أربعة", "alert": "true"}, headers=token_of(reader))
    for _ in take_in(workspace, [Item(IDLIB.text.encode(), "text", "a.txt", "", Given())]):
        pass
    for _ in code_pending(workspace, Options(), processes=0):
        pass
    assert reader.get("/api/v1/alerts").json()["total"] == 1
    assert coder.get("/api/v1/alerts").json()["total"] == 0
    assert coder.post("/api/v1/alerts/seen", json={}, headers=token_of(coder)).json() == {"changed": 0}


def exported(client: TestClient, **wished: object) -> bytes:
    answer = client.post("/find/export", data=wished, headers=token_of(client))
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-disposition"].startswith("attachment;")
    return answer.content


@pytest.mark.parametrize("format_", FORMATS)
def test_what_was_found_is_exported_without_private_persons(people: Callable[[str], TestClient], format_: str) -> None:
    data = exported(people("reader"), q="الحديدة", format=format_)
    if format_ == "brat":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            assert "manifest.json" in package.namelist()
            data = b"".join(package.read(name) for name in package.namelist())
    assert not any(name.encode() in data for name in PRIVATE)
    assert data


def test_an_export_holds_what_answers(client: TestClient) -> None:
    found = json.loads(exported(client, q="place:الرطبة", format="geojson", matching="true"))
    assert found["type"] == "FeatureCollection"
    assert found["features"]
    with zipfile.ZipFile(io.BytesIO(exported(client, q="place:الرطبة", format="csv", manifest="true"))) as package:
        manifest = json.loads(package.read("rasid.csv.manifest.json"))
        assert manifest["query"] == {"search": "place:الرطبة"}
        assert manifest["counts"]["reports"] == 3
        rows = list(csv.reader(io.StringIO(package.read("rasid.csv").decode("utf-8-sig"))))
    assert len(rows) == manifest["counts"]["rows"] + 1


def test_cells_of_tables_are_no_formulas(client: TestClient, workspace: Workspace) -> None:
    text = '=HYPERLINK("http://evil.example") قصفت طائرات مدينة إدلب يوم السبت 5 نوفمبر 2016، وقتل أربعة مدنيين.'
    item = Item(text.encode(), "text", "f.txt", "", Given(title='=cmd|" /C calc"!A0', outlet="@SUM(1)"))
    for _ in take_in(workspace, [item]):
        pass
    for _ in code_pending(workspace, Options(), processes=0):
        pass
    for format_ in ("csv", "acled", "ucdp"):
        rows = list(csv.reader(io.StringIO(exported(client, q="id:11", format=format_).decode("utf-8-sig"))))
        assert len(rows) > 1
        assert not any(cell.startswith(("=", "@", "+")) for row in rows[1:] for cell in row), format_


def test_names_are_given_out_to_adjudicators_only_and_noted(
    people: Callable[[str], TestClient], workspace: Workspace
) -> None:
    wished = {"q": "الحديدة", "format": "jsonl", "sensitive": "true"}
    for name in ("reader", "coder"):
        client = people(name)
        assert client.post("/find/export", data=wished, headers=token_of(client)).status_code == 403
        assert 'name="sensitive"' not in client.get("/find?q=الحديدة").text
        answer = client.post("/api/v1/exports", json={"include_sensitive": True}, headers=token_of(client))
        assert answer.status_code == 403
    assert "أمينة".encode() in exported(people("adjudicator"), **wished)
    with workspace.database.read() as connection:
        last = audit.entries(connection, last=1)[0]
        noted = json.loads(last.detail)
    assert (last.who, last.action, noted["include_sensitive"]) == ("adjudicator", "export", True)


def test_exports_by_programs_and_their_faults(client: TestClient, tmp_path: Path) -> None:
    header = token_of(client)
    answer = client.post("/api/v1/exports", json={"query": "type:ASSAULT", "format": "geojson"}, headers=header)
    assert answer.json()["type"] == "FeatureCollection"
    assert client.post("/api/v1/exports", json={"query": "type:X"}, headers=header).status_code == 400
    assert client.post("/api/v1/exports", json={"format": "doc"}, headers=header).status_code == 400
    assert client.post("/find/export", data={"q": "x"}).status_code == 403, "without the token of the session"


@pytest.mark.parametrize(
    ("query", "reports"),
    [("place:Rutba", 3), ("place:ar-rutbah", 3), ('place:"Ar Rutba"', 3), ("place:Hudaydah", 2), ("place:Hodeidah", 2), ("place:Ḩudaydah", 2), ("place:Mosul", 1), ("place:Nowhereville", 0)],
)  # fmt: skip
def test_places_are_found_by_their_names_in_latin_letters(client: TestClient, query: str, reports: int) -> None:
    assert client.get("/api/v1/search", params={"q": query}).json()["total"] == reports


@pytest.mark.parametrize(
    ("query", "same"),
    [
        ("Hodeidah", "الحديدة"), ("Ḩudaydah", "الحديدة"), ("Al Ḩudaydah قصف", "الحديدة قصف"), ("Rutba OR Mosul", "الرطبة OR الموصل"),
        ("قصف -Hodeidah", "قصف -الحديدة"), ("Islamic State", '"تنظيم الدولة الإسلامية"'), ('"Ar Ruţbah" type:ASSAULT', "الرطبة type:ASSAULT"),
    ],
)  # fmt: skip
def test_names_in_latin_letters_find_the_names_in_arabic(
    people: Callable[[str], TestClient], query: str, same: str
) -> None:
    for role in ("coder", "reader"):
        client = people(role)
        found, wanted = (client.get("/api/v1/search", params={"q": q}).json() for q in (query, same))
        assert found["total"] == wanted["total"] > 0
        assert {one["id"] for one in found["items"]} == {one["id"] for one in wanted["items"]}
        behind = [client.get("/api/v1/statements", params={"q": q}).json()["total"] for q in (query, same)]
        assert behind[0] == behind[1]
    assert "<mark>" in people("coder").get("/find", params={"q": query}).text


def test_names_in_latin_letters_are_offered_as_what_was_coded(people: Callable[[str], TestClient]) -> None:
    reader = people("reader")
    page = reader.get("/find", params={"q": "Rutba bombing"}).text
    assert "Perhaps you meant" in page
    assert 'href="/find?q=place%3ARutba"' in page
    assert (
        'href="/find?q=actor%3A%22Islamic%20State%22"'
        in reader.get("/find", params={"q": '"Islamic State" bombing'}).text
    )
    for query in ("Salawi", "type:PROTEST Rutba -القوات", "Rutba OR Mosul", "الرطبة"):
        assert "Perhaps you meant" not in reader.get("/find", params={"q": query}).text, query
