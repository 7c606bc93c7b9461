"""Users, one's own account, the log, what each role sees, and the routes of the API, as pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from desk_helpers import PASSWORD, Visit, token_of
from fastapi.testclient import TestClient

from rasid.archive import Workspace, audit
from rasid.desk import sensitivity, users
from rasid.desk.redaction import Redactions
from rasid.desk.roles import Role
from rasid.desk.texts import strings
from rasid.errors import UsageError

People = Callable[[str], TestClient]
NEW = "another long password"


def number_of(workspace: Workspace, name: str) -> int:
    with workspace.database.read() as connection:
        return users.named(connection, name).id


def log_of(workspace: Workspace) -> list[audit.Entry]:
    with workspace.database.read() as connection:
        assert audit.verify(connection) == []
        return audit.entries(connection)


def test_an_admin_adds_somebody_who_then_signs_in(people: People, workspace: Workspace) -> None:
    admin = people("admin")
    form = {"name": "سلمى.ق", "shown": "سلمى القاضي", "role": "coder", "password": NEW}
    made = admin.post("/people", data=form, headers=token_of(admin))
    assert made.status_code == 303
    assert "سلمى القاضي" in admin.get(made.headers["location"]).text
    other = people("reader")
    assert other.post("/sign-in", data={"name": "سلمى.ق", "password": NEW}).status_code == 303
    assert other.get("/api/v1/me").json() == {
        "name": "سلمى.ق", "shown": "سلمى القاضي", "role": "coder", "redacted": False, "by_token": False,
    }  # fmt: skip
    assert [entry.who for entry in log_of(workspace) if entry.action == "user-add"][-1] == "admin"


@pytest.mark.parametrize("role", ["reader", "coder", "adjudicator"])
def test_only_admins_see_and_change_people(people: People, workspace: Workspace, role: str) -> None:
    client = people(role)
    user = number_of(workspace, "reader")
    for path in ("/people", f"/people/users/{user}", "/api/v1/users", f"/api/v1/users/{user}"):
        assert client.get(path).status_code == 403, path
    for path in ("/people", f"/people/users/{user}", f"/people/users/{user}/password", f"/people/users/{user}/end"):
        form = {"name": "x", "role": "admin", "password": NEW, "active": "true"}
        assert client.post(path, data=form, headers=token_of(client)).status_code == 403, path
    assert client.post("/people/sensitivity", data={"field": "url", "to": "internal"}, headers=token_of(client)).status_code == 403  # fmt: skip
    assert client.get("/audit").status_code == (200 if role == "adjudicator" else 403)
    assert client.get("/api/v1/audit").status_code == (200 if role == "adjudicator" else 403)


def test_another_role_ends_all_sessions(people: People, workspace: Workspace) -> None:
    admin, coder = people("admin"), people("coder")
    user = number_of(workspace, "coder")
    form = {"role": "reader", "shown": "coder", "active": "true"}
    assert admin.post(f"/people/users/{user}", data=form, headers=token_of(admin)).status_code == 303
    assert coder.get("/").status_code == 303
    assert '"reader"' in log_of(workspace)[-1].detail


def test_a_stopped_account_and_a_new_password(people: People, workspace: Workspace) -> None:
    admin, coder = people("admin"), people("coder")
    user = number_of(workspace, "coder")
    made = coder.post("/people/me/tokens", data={"purpose": "x", "days": "7"}, headers=token_of(coder)).text
    program = {"authorization": "Bearer " + re.search(r"rasid_[\w-]{40,}", made).group()}  # type: ignore[union-attr]
    plain = TestClient(admin.app, follow_redirects=False)
    assert plain.get("/api/v1/me", headers=program).json()["by_token"] is True
    assert (
        admin.post(f"/people/users/{user}/password", data={"password": NEW}, headers=token_of(admin)).status_code == 303
    )
    assert plain.get("/api/v1/me", headers=program).status_code == 401
    assert coder.get("/").status_code == 303
    assert plain.post("/sign-in", data={"name": "coder", "password": PASSWORD}).status_code == 401
    assert plain.post("/sign-in", data={"name": "coder", "password": NEW}).status_code == 303
    assert admin.post(f"/people/users/{user}", data={"role": "coder"}, headers=token_of(admin)).status_code == 303
    assert plain.get("/").status_code == 303
    assert plain.post("/sign-in", data={"name": "coder", "password": NEW}).status_code == 401
    assert NEW not in str(log_of(workspace))


def test_the_last_admin_can_not_stop_being_one(people: People, workspace: Workspace) -> None:
    admin = people("admin")
    user = number_of(workspace, "admin")
    answer = admin.post(f"/people/users/{user}", data={"role": "reader", "active": "true"}, headers=token_of(admin))
    assert answer.status_code == 400
    assert "no active admin would be left" in answer.text


def test_the_first_user_is_an_admin(workspace: Workspace, client: TestClient) -> None:
    with pytest.raises(UsageError, match="first user"), workspace.database.write() as connection:
        users.add_person(connection, "tester", "x", Role.CODER, password=PASSWORD)
    form = {"name": "first", "role": "reader", "password": PASSWORD}
    assert client.post("/people", data=form, headers=token_of(client)).status_code == 400
    assert client.post("/people", data=form | {"role": "admin"}, headers=token_of(client)).status_code == 303


def test_ones_own_password_needs_the_present_one(people: People) -> None:
    client, elsewhere = people("coder"), people("coder")
    wrong = client.post("/people/me/password", data={"current": "wrong", "new": NEW}, headers=token_of(client))
    assert wrong.status_code == 403
    before = client.cookies["rasid_session"]
    right = client.post("/people/me/password", data={"current": PASSWORD, "new": NEW}, headers=token_of(client))
    assert right.status_code == 303
    assert client.cookies["rasid_session"] != before
    assert client.get("/").status_code == 200
    assert elsewhere.get("/").status_code == 303


def test_the_present_password_can_not_be_tried_for_ever(people: People) -> None:
    client = people("coder")
    head = token_of(client)
    codes = [
        client.post("/people/me/password", data={"current": f"wrong {n}", "new": NEW}, headers=head).status_code
        for n in range(6)
    ]
    assert codes == [403] * 5 + [429]


def test_tokens_are_shown_once_and_can_be_taken_back(people: People, workspace: Workspace) -> None:
    client = people("coder")
    made = client.post("/people/me/tokens", data={"purpose": "نص", "days": "30"}, headers=token_of(client))
    token = re.search(r"rasid_[\w-]{40,}", made.text).group()  # type: ignore[union-attr]
    assert made.headers["cache-control"] == "no-store"
    assert token not in client.get("/people/me").text
    assert token not in str(log_of(workspace))
    program = TestClient(client.app, follow_redirects=False, headers={"authorization": f"Bearer {token}"})
    assert program.get("/api/v1/me").json()["name"] == "coder"
    listed = program.get("/api/v1/me/tokens").json()
    assert listed["total"] == 1
    assert program.post("/people/me/tokens", data={"purpose": "more", "days": "30"}).status_code == 403
    ended = client.post(f"/people/me/tokens/{listed['items'][0]['id']}/end", headers=token_of(client))
    assert ended.status_code == 303
    assert program.get("/api/v1/me").status_code == 401


def test_nobody_ends_what_is_somebody_elses(people: People) -> None:
    coder, reader = people("coder"), people("reader")
    coder.post("/people/me/tokens", data={"purpose": "x", "days": "30"}, headers=token_of(coder))
    token = coder.get("/api/v1/me/tokens").json()["items"][0]["id"]
    assert reader.post(f"/people/me/tokens/{token}/end", headers=token_of(reader)).status_code == 404
    session = re.search(r"/people/me/sessions/(\w{16})/end", people("coder").get("/people/me").text).group(1)  # type: ignore[union-attr]
    assert reader.post(f"/people/me/sessions/{session}/end", headers=token_of(reader)).status_code == 404
    assert coder.get("/people/me").status_code == 200


def test_sessions_are_seen_and_ended(people: People) -> None:
    first, second, third = people("coder"), people("coder"), people("coder")
    ids = re.findall(r"/people/me/sessions/(\w{16})/end", first.get("/people/me").text)
    assert len(ids) == 2
    assert first.post(f"/people/me/sessions/{ids[0]}/end", headers=token_of(first)).status_code == 303
    assert [client.get("/").status_code for client in (second, third)].count(303) == 1
    first.post("/people/me/sessions/end-others", headers=token_of(first))
    assert [client.get("/").status_code for client in (first, second, third)] == [200, 303, 303]


def test_a_shown_name_does_not_steer_text(people: People) -> None:
    client = people("coder")
    answer = client.post("/people/me/name", data={"shown": "admin\u202e"}, headers=token_of(client))
    assert answer.status_code == 400
    assert client.post("/people/me/name", data={"shown": "سلمى"}, headers=token_of(client)).status_code == 303
    assert "سلمى" in client.get("/").text


def test_the_log_is_filtered_and_paged(people: People, workspace: Workspace) -> None:
    adjudicator = people("adjudicator")
    people("coder")
    found = adjudicator.get("/api/v1/audit", params={"action": "sign-in", "limit": 1}).json()
    assert (found["total"], found["next"], found["items"][0]["who"]) == (2, 1, "coder")
    assert adjudicator.get("/api/v1/audit", params={"who": "nobody"}).json()["total"] == 0
    assert adjudicator.get("/api/v1/audit", params={"since": "2999-01-01"}).json()["total"] == 0
    day = found["items"][0]["at"][:10]
    assert adjudicator.get("/api/v1/audit", params={"since": day, "until": day}).json()["total"] > 2
    assert adjudicator.get("/api/v1/audit", params={"since": "yesterday"}).status_code == 422
    text = adjudicator.get("/audit", params={"action": "user-add"}, headers={"accept-language": "ar"}).text
    assert "إضافة مستخدم" in text
    assert "محكِّم" in text


def test_a_changed_log_is_told(people: People, workspace: Workspace) -> None:
    adjudicator = people("adjudicator")
    assert adjudicator.get("/api/v1/audit/verified").json()["whole"] is True
    assert "The chain is whole" in adjudicator.get("/audit?verify=1").text
    with workspace.database.write() as connection:
        connection.exec_driver_sql("update audit set who = 'somebody else' where seq = 2")
    found = adjudicator.get("/api/v1/audit/verified").json()
    assert (found["whole"], found["faults"]) == (False, [{"seq": 2, "what": "was changed"}])
    assert "was changed" in adjudicator.get("/audit?verify=1").text
    missing = adjudicator.get("/api/v1/audit/verified", params={"expect": "f" * 64}).json()
    assert len(missing["faults"]) == 2


def test_every_action_has_words_in_both_languages() -> None:
    sources = Path(users.__file__).parents[1].rglob("*.py")
    actions = {a for s in sources for a in re.findall(r'audit\.append\(\s*\w+,\s*[^,]+,\s*"([a-z-]+)"', s.read_text(encoding="utf-8"))}  # fmt: skip
    assert {"user-add", "sensitivity", "init"} <= actions
    assert sorted(one for one in actions if f"did_{one}" not in strings("audit")) == []


def test_an_admin_changes_the_class_of_a_field(people: People, workspace: Workspace) -> None:
    admin, reader = people("admin"), people("reader")
    report = reader.get("/api/v1/sensitivity").json()
    assert {one["field"]: one["sensitivity"] for one in report["items"]}["url"] == "public"
    with workspace.database.read() as connection:
        assert Redactions(connection, active=True).shows("url")
        assert not Redactions(connection, active=True).shows("capture_location")
        assert Redactions(connection, active=True).record(1).document.source_path is None
    assert admin.post("/people/sensitivity", data={"field": "url", "to": "internal"}, headers=token_of(admin)).status_code == 303  # fmt: skip
    with workspace.database.read() as connection:
        assert not Redactions(connection, active=True).shows("url")
        assert Redactions(connection, active=False).shows("url")
    assert '"field":"url"' in log_of(workspace)[-1].detail
    refused = admin.post("/people/sensitivity", data={"field": "homes", "to": "public"}, headers=token_of(admin))
    assert refused.status_code == 400
    with workspace.database.read() as connection:
        assert sensitivity.classes(connection)["homes"] is sensitivity.Class.SENSITIVE


def test_points_finer_than_a_town_are_blurred(workspace: Workspace) -> None:
    with workspace.database.write() as connection:
        sensitivity.change(connection, "tester", "points", "internal")
        hidden = Redactions(connection, active=True)
        assert hidden.point(36.3456, 43.1234, "quarter") == (36.3, 43.1)
        assert hidden.point(36.3456, 43.1234, "town") == (36.3456, 43.1234)
        assert Redactions(connection, active=False).point(36.3456, 43.1234, "quarter") == (36.3456, 43.1234)


def test_every_field_has_words_and_a_reason() -> None:
    words = strings("sensitivity")
    for field in sensitivity.fields():
        assert {field, f"why_{field}"} <= words.keys()


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("path", ["/people", "/people/me", "/people/sensitivity", "/audit?verify=1", "/api"])
def test_pages_in_a_browser(visit: Callable[..., Visit], workspace: Workspace, lang: str, path: str) -> None:
    with workspace.database.write() as connection:
        users.add(connection, "tester", "admin", Role.ADMIN, password=PASSWORD, shown="سلمى القاضي")
        users.add(connection, "tester", "c.2", Role.CODER, password=PASSWORD)
    desk = visit(lang, who="admin")
    page = desk.go(path)
    assert desk.axe() == []
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
