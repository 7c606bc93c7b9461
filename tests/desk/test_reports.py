"""Read: lists, one report in all its views."""

from __future__ import annotations

from fastapi.testclient import TestClient


def test_smoke(client: TestClient) -> None:
    for path in (
        "/reports",
        "/reports?source=x&from=2016-01-01",
        "/reports/1",
        "/reports/1?from=3&to=20",
        "/reports/1/raw",
        "/reports/1/sentences",
        "/reports/1/origin",
        "/reports/1/copies",
        "/reports/1/copies?with=3",
        "/reports/1/account",
        "/reports/add",
        "/api/v1/reports",
        "/api/v1/reports/1",
        "/api/v1/reports/1/record",
        "/api/v1/reports/1/copies",
        "/api/v1/reports/1/copies/3",
        "/api/v1/reports/1/account",
        "/api/v1/reports/1/origin",
        "/api/v1/openapi.json",
    ):
        answer = client.get(path)
        assert answer.status_code == 200, (path, answer.text[:3000])
