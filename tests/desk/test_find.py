"""Find: the search at the desk, saved searches, alerts, exports."""

from __future__ import annotations

from fastapi.testclient import TestClient


def test_smoke(client: TestClient) -> None:
    for path in (
        "/find",
        "/find?q=الرطبة",
        "/find?q=type:ASSAULT",
        "/find?q=status:predicted",
        "/find/saved",
        "/find/alerts",
        "/api/v1/search?q=الموصل&facets=true",
        "/api/v1/searches",
        "/api/v1/alerts",
        "/api/v1/openapi.json",
    ):
        answer = client.get(path)
        assert answer.status_code == 200, (path, answer.text[:3000])
    answer = client.get("/find?q=type:X")
    assert answer.status_code == 400
