"""Numbers that no database holds are a wrong request, not a mistake of the desk."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

HUGE = "1" + "0" * 30


@pytest.mark.parametrize(
    "path",
    [
        f"/incidents/{HUGE}", f"/reports/{HUGE}", f"/api/v1/reports/{HUGE}", f"/find?q=%D9%82%D8%B5%D9%81&offset={HUGE}",
        f"/api/v1/reports?offset={HUGE}", f"/review/events/{HUGE}", f"/statements?report={HUGE}", f"/statements?incident={HUGE}",
        f"/sources/{HUGE}", f"/api/v1/review/queue?offset={HUGE}",
    ],
)  # fmt: skip
def test_a_number_beyond_the_database(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code in (200, 400, 404, 422), answer.text


@pytest.mark.parametrize("path", [f"/review/reports/{HUGE}/reopen", f"/review/agreement/{HUGE}/take"])
def test_a_number_beyond_the_database_in_a_form(client: TestClient, path: str) -> None:
    token = client.get("/").text.split('name="csrf" content="')[1].split('"')[0]
    answer = client.post(path, data={"csrf": token, "base": HUGE, "unit": "x", "side": "0", "fields": "x"})
    assert answer.status_code in (303, 400, 403, 404, 409, 422), answer.text
