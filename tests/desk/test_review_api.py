"""Deciding of events by the API and without script: what is kept, what is refused, who may, and what a blind coder sees."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from desk_helpers import PASSWORD, token_of
from fastapi.testclient import TestClient
from sqlalchemy import select

from rasid.archive import Workspace, audit
from rasid.archive import judgements as kept
from rasid.archive.anchors import report_anchors
from rasid.archive.tables import events
from rasid.desk.areas.review.actors import find_actors
from rasid.desk.areas.review.names import NameIndex, words_of
from rasid.desk.areas.review.places import find_places
from rasid.review import blind

BOMBING = 3
"""تفجير انتحاري in the report of the agency on Rutba."""
HODEIDAH = 6


def post(client: TestClient, path: str, **data: Any) -> Any:
    """A change by a person who is signed in."""
    return client.post(path, json=data, headers=token_of(client))


def span(text: str, words: str) -> dict[str, Any]:
    """The characters of words in a text."""
    start = text.index(words)
    return {"start": start, "end": start + len(words), "text": words}


def text_of(workspace: Workspace, report: int) -> str:
    """The text of a report."""
    from rasid.archive.tables import reports

    with workspace.database.read() as connection:
        return str(connection.execute(select(reports.c.text).where(reports.c.id == report)).scalar_one())


def corrected(client: TestClient, workspace: Workspace, words: str = "تنظيم الدولة الإسلامية") -> dict[str, Any]:
    """The machine's coding of the bombing with an actor."""
    coded: dict[str, Any] = client.get(f"/api/v1/events/{BOMBING}/decisions").json()["guess"]
    party = {"span": span(text_of(workspace, 1), words), "actor": "actors/islamic-state", "name": {"ar": "تنظيم الدولة الإسلامية", "en": "Islamic State"}, "code": "IRQREBISI"}  # fmt: skip
    return {**coded, "actors": [party]}


def test_names_are_found_however_they_are_spelt(workspace: Workspace) -> None:
    index = NameIndex(
        [("تنظيم الدولة الإسلامية", 0), ("Islamic State", 0), ("الجيش السوري", 1), ("al-Qaeda", 2), ("القاعدة", 2)]
    )
    for query, found in (
        ("تنظيم الدوله", [0]), ("لِتَنظيم الدولة", [0]), ("ISLAMIC st", [0]), ("الجيش", [1]), ("بالجيش السورى", [1]), ("qaeda", [2]), ("Al Qaeda", [2]),
        ("qāʿida", []), ("", []), ("؟", []),
    ):  # fmt: skip
        assert index.find(query, 5) == found, query
    assert words_of("Ar Ruţbah") == ("rutbah",)
    with workspace.database.read() as connection:
        assert find_actors(connection, "داعش", 3)[0].key == "actors/islamic-state"
        assert find_actors(connection, "islamic state", 3)[0].key == "actors/islamic-state"
        assert [place.country for place in find_places(connection, "الرطبه", 2, gazetteer=None)] == ["IQ", "IQ"]
        assert find_places(connection, "طرابلس", 9, gazetteer=None, country="LB")[0].country == "LB"
        named = [choice for choice in find_actors(connection, "العمالقة", 5) if not choice.known or choice.kind]
        assert named


def test_places_of_a_gazetteer_of_ones_own_are_found(workspace: Workspace, tmp_path: Any) -> None:
    from desk_helpers import run

    (tmp_path / "own.csv").write_text("name_ar,name_en,lat,lon,country,feature\nعزبة الورد,Izbat al-Ward,30.5,31.25,EG,village\n", encoding="utf-8")  # fmt: skip
    own = str(tmp_path / "own.tsv")
    run("gazetteer", "import", str(tmp_path / "own.csv"), "--gazetteer", own)
    with workspace.database.read() as connection:
        found = find_places(connection, "عزبة الورد", 3, gazetteer=own)
        assert (found[0].name.en, found[0].own, found[0].lat) == ("Izbat al-Ward", True, 30.5)
        assert not find_places(connection, "عزبة الورد", 3, gazetteer=None)


def test_the_types_with_their_definitions(client: TestClient) -> None:
    found = client.get("/api/v1/types").json()
    assert len(found) == 16
    assault = next(own for own in found if own["type"] == "ASSAULT")
    assert "قصف" in assault["definition"]["ar"]
    assert {"mode": "suicide-attack", "name": {"ar": "هجوم انتحاري", "en": "suicide attack"}} in assault["modes"]
    schema = client.get("/api/v1/openapi.json").json()
    assert "/api/v1/events/{event}/decisions" in schema["paths"]
    assert "409" in schema["paths"]["/api/v1/events/{event}/decisions"]["post"]["responses"]


def test_readers_find_no_private_persons_and_decide_nothing(people: Callable[[str], TestClient]) -> None:
    reader = people("reader")
    for query in ("أمينة", "الصلوي", "أمينة عبد الرحمن الصلوي"):
        assert "الصلوي" not in reader.get("/api/v1/actors", params={"q": query}).text
    assert reader.get("/api/v1/places", params={"q": "الربصة"}).json() == []
    for path in (
        f"/review/events/{BOMBING}",
        "/review/reports/1/add",
        f"/api/v1/events/{BOMBING}/decisions",
        f"/api/v1/events/{BOMBING}/history",
    ):
        assert reader.get(path).status_code == 403
    assert post(reader, f"/api/v1/events/{BOMBING}/decisions", verdict="ACCEPT").status_code == 403
    assert post(reader, "/api/v1/reports/1/events", coded={}).status_code == 403


def test_a_correction_is_kept_with_its_audit_entry(client: TestClient, workspace: Workspace) -> None:
    coded = corrected(client, workspace)
    answer = post(
        client,
        f"/api/v1/events/{BOMBING}/decisions",
        verdict="CORRECT",
        base=None,
        coded=coded,
        reason="الإعلان في الجملة الثانية",
    )
    assert answer.status_code == 200
    assert answer.json()["coded"] == [coded]
    assert (answer.json()["state"], answer.json()["who"]) == ("decided", "tester")
    with workspace.database.read() as connection:
        stored = kept.history(connection, "review")[-1]
        entry = audit.entries(connection, last=1)[0]
    assert stored.detail == {"events": [coded]}
    assert entry.action == "judge"
    assert '"verdict":"CORRECT"' in entry.detail
    assert answer.json()["base"] == stored.id
    history = client.get(f"/api/v1/events/{BOMBING}/history").json()
    assert [(row["verdict"], row["who"], row["by"]) for row in history] == [("CORRECT", "tester", None)]
    undone = post(client, f"/api/v1/events/{BOMBING}/decisions", verdict="UNDO", base=stored.id)
    assert (undone.json()["state"], undone.json()["base"]) == ("guess", None)
    history = client.get(f"/api/v1/events/{BOMBING}/history").json()
    assert [(row["verdict"], row["undoes"]) for row in history] == [("CORRECT", None), ("UNDONE", stored.id)]
    assert history[0]["by"] == history[1]["id"]
    assert "<s>" in client.get(f"/review/events/{BOMBING}").text


def test_a_wrong_offset_or_word_is_refused(client: TestClient, workspace: Workspace) -> None:
    coded = corrected(client, workspace)
    path = f"/api/v1/events/{BOMBING}/decisions"
    moved = {**coded, "trigger": {**coded["trigger"], "start": coded["trigger"]["start"] + 1}}
    answer = post(client, path, verdict="CORRECT", coded=moved)
    assert (answer.status_code, answer.json()["error"]["where"]) == (400, "trigger")
    assert (
        post(client, path, verdict="CORRECT", coded={**coded, "modes": ["visit"]}).json()["error"]["where"]
        == "modes[0]"
    )
    assert post(client, path, verdict="SPLIT", parts=[coded, moved]).json()["error"]["where"] == "parts[1].trigger"
    assert post(client, path, verdict="CORRECT").status_code == 400
    assert post(client, path, verdict="REJECT").status_code == 400
    assert post(client, path, verdict="UNDO").status_code == 400
    assert post(client, path, verdict="PRAISE").status_code == 422
    assert post(client, "/api/v1/events/99999/decisions", verdict="ACCEPT").status_code == 404
    assert client.get("/api/v1/reports/99999/review", params={"subject": "x"}).status_code in (400, 404)
    assert client.get("/review/reports/99999/add").status_code == 404
    assert client.get("/review/reports/1/event", params={"subject": "event:x#1-2/ASSAULT/"}).status_code == 404


def test_the_second_of_two_is_told(people: Callable[[str], TestClient], workspace: Workspace) -> None:
    first, second = people("coder"), people("adjudicator")
    path = f"/api/v1/events/{BOMBING}/decisions"
    coded = corrected(first, workspace)
    assert post(first, path, verdict="CORRECT", coded=coded, reason="من الجملة الثانية").status_code == 200
    answer = post(second, path, verdict="REJECT", reason="لا")
    assert answer.status_code == 409
    now = answer.json()["now"]
    assert (now["who"], now["verdict"], now["reason"]) == ("coder", "CORRECT", "من الجملة الثانية")
    assert post(second, path, verdict="REJECT", reason="لا", base=now["judgement"]).status_code == 200
    with workspace.database.read() as connection:
        assert [row.verdict for row in kept.history(connection, "review")] == ["CORRECT", "REJECT"]


def test_split_merge_and_add(client: TestClient, workspace: Workspace) -> None:
    path = f"/api/v1/events/{BOMBING}/decisions"
    coded = corrected(client, workspace)
    split = post(client, path, verdict="SPLIT", parts=[coded, {**coded, "actors": []}]).json()
    assert len(split["coded"]) == 2
    page = client.get(f"/review/events/{BOMBING}").text
    assert 'id="accept"' not in page
    other = client.get("/api/v1/events/4/decisions").json()
    text = text_of(workspace, 1)
    merged = post(
        client,
        path,
        verdict="MERGE",
        base=split["base"],
        coded=coded,
        merged={other["subject"]: None},
        reason="حدث واحد",
    )
    assert merged.json()["verdict"] == "MERGE"
    gone = client.get("/api/v1/events/4/decisions").json()
    assert (gone["verdict"], gone["coded"], gone["into"]) == ("MERGED", [], merged.json()["subject"])
    assert "review/reports/1/event?" in client.get("/review/events/4").text
    missed = {"type": "ACCUSE", "trigger": span(text, "مسؤوليته"), "statement": {"status": "actual"}}
    added = post(client, "/api/v1/reports/1/events", coded=missed)
    assert added.status_code == 201
    assert (added.json()["verdict"], added.json()["event"]) == ("ADD", None)
    subject = added.json()["subject"]
    assert client.get("/review/reports/1/event", params={"subject": subject}).status_code == 200
    again = post(client, "/api/v1/reports/1/events", coded=missed)
    assert again.status_code == 409
    gone = client.post("/api/v1/reports/1/review", params={"subject": subject}, json={"verdict": "UNDO", "base": added.json()["base"]}, headers=token_of(client))  # fmt: skip
    assert gone.status_code in (200, 404)


def test_deciding_without_script(client: TestClient, workspace: Workspace) -> None:
    page = client.get(f"/review/events/{BOMBING}").text
    action = page.split('<form id="form" method="post" action="')[1].split('"')[0].replace("&amp;", "&")
    assert client.post(action, data={"verdict": "ACCEPT", "base": ""}).status_code == 403
    answer = client.post(action, data={"verdict": "ACCEPT", "base": ""}, headers=token_of(client))
    assert answer.status_code == 303
    shown = client.get(answer.headers["location"]).text
    assert "tester" in shown.split('id="state"')[1].split("</p>")[0]
    late = client.post(action, data={"verdict": "REJECT", "base": "", "reason": "x"}, headers=token_of(client))
    assert late.status_code == 409
    assert client.post(action, data={"verdict": "REJECT", "base": "abc"}, headers=token_of(client)).status_code == 422


@pytest.fixture
def coders(people: Callable[[str], TestClient], workspace: Workspace) -> dict[str, TestClient]:
    """Two coders who were given the agency's report to code blind, and an admin."""
    from rasid.desk import users
    from rasid.desk.roles import Role

    signed = {"admin": people("admin")}
    with workspace.database.write() as connection:
        users.add(connection, "admin", "second", Role.CODER, password=PASSWORD)
        blind.assign(connection, "admin", report_anchors(connection, [1])[1], ["coder", "second"])
    return signed | {name: people(name) for name in ("coder", "second")}


def test_a_blind_coder_sees_nothing_of_others(coders: dict[str, TestClient], workspace: Workspace) -> None:
    path = f"/api/v1/events/{BOMBING}/decisions"
    coded = corrected(coders["admin"], workspace)
    assert post(coders["admin"], path, verdict="CORRECT", coded=coded, reason="سر").status_code == 200
    seen = coders["coder"].get(f"/review/events/{BOMBING}").text
    assert "سر" not in seen
    assert coders["coder"].get(f"/api/v1/events/{BOMBING}/history").json() == []
    stands = coders["coder"].get(path).json()
    assert (stands["base"], stands["who"], stands["state"]) == (None, None, "guess")
    assert stands["coded"] == [stands["guess"]] != [coded]
    bare = coders["coder"].get(path, params={"blind": "bare"}).json()
    assert (bare["coded"], bare["guess"]) == ([], None)
    page = coders["coder"].get(f"/review/events/{BOMBING}", params={"blind": "bare"}).text
    assert "&#34;readings&#34;:{&#34;actors&#34;:[]" in page
    # Deciding goes into the coder's own blind coding, which the other one does not see.
    assert post(coders["coder"], path, verdict="CORRECT", coded=coded).status_code == 400
    mine = post(coders["coder"], path, verdict="CORRECT", coded={**coded, "actors": []}, blind=True)
    assert (mine.status_code, mine.json()["who"]) == (200, "coder")
    assert coders["second"].get(path).json()["base"] is None
    added = post(coders["second"], "/api/v1/reports/1/events", coded=coded, blind=True)
    assert added.status_code == 201
    assert post(coders["admin"], path, verdict="REJECT", reason="x", blind=True).status_code == 400
    assert coders["admin"].get(path, params={"blind": "guess"}).status_code == 403
    with workspace.database.read() as connection:
        assert {row.kind for row in kept.history(connection)} >= {"review", "review-blind"}


def test_the_queue_leads_from_event_to_event(client: TestClient) -> None:
    client.get("/review")
    waiting = [own["event"] for own in client.get("/api/v1/review/queue").json()["items"]]
    page = client.get(f"/review/events/{waiting[1]}").text
    assert f'rel="prev" href="/review/events/{waiting[0]}"' in page
    assert f'rel="next" href="/review/events/{waiting[2]}"' in page


def test_every_event_has_a_page(client: TestClient, workspace: Workspace) -> None:
    with workspace.database.read() as connection:
        ids = connection.execute(select(events.c.id)).scalars().all()
    for event in ids:
        assert client.get(f"/review/events/{event}").status_code == 200
