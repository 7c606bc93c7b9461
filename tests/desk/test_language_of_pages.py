"""No page of the desk speaks the other language: what is not data stands in the language of the page, in what is seen and what is read out."""

from __future__ import annotations

import json
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

import pytest
from desk_helpers import run, token_of
from fastapi.testclient import TestClient
from test_every_link import form_of, links_of
from told_errors import sentences
from words_of_pages import foreign_words

from rasid.archive import Workspace
from rasid.desk import fault_words
from thorough import THOROUGH

_MOST_ALIKE, _MOST_COMBINED = 2, 1
_GED = (
    "id,relid,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,side_b,"
    "number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,"
    "adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
    "deaths_civilians,deaths_unknown,best,high,low\n"
    "1,IRQ-2016-1-1-1,2016,1,1,1,Iraq: Government,1,Government of Iraq - IS,1,Government of Iraq,2,IS,1,,,,,,1,Rutba town,Rutba town,Anbar,Rutba,"
    "33.03,40.28,POINT (40.28 33.03),1,Iraq,645,Middle East,1,1,2016-10-23 00:00:00.000,2016-10-23 00:00:00.000,7,1,0,0,8,8,8\n"
)


def _lived_in(admin: TestClient, workspace: Workspace, folder: Path) -> str:
    """Leave at the desk what people leave there: decisions, judgements, blind coding, a saved search, what was set aside; the page of an upload."""
    (folder / "ged.csv").write_text(_GED, encoding="utf-8")
    run("reference", "add", str(folder / "ged.csv"), "--name", "ged", "--workspace", str(workspace.root))
    run("reference", "match", "--workspace", str(workspace.root))
    header = token_of(admin)

    def post(path: str, **data: object) -> None:
        answer = admin.post(f"/api/v1{path}", json=data, headers=header)
        assert answer.status_code < 300, (path, answer.text)

    events = [
        one["event"] for one in admin.get("/api/v1/review/queue", params={"show": "all", "limit": 50}).json()["items"]
    ]
    assert len(events) > 5
    forecast = admin.get("/api/v1/forecasts").json()["items"][0]["id"]
    post(f"/events/{events[0]}/decisions", verdict="ACCEPT", base=None, reason="")
    post(f"/events/{events[1]}/decisions", verdict="REJECT", base=None, reason="ليس حدثاً")
    post(f"/forecasts/{forecast}/judgements", verdict="partly", reason="احترقت بئر واحدة", events=[])
    post("/searches", name="الرطبة", query="الرطبة")
    post("/review/assignments", report=9, coders=["coder", "adjudicator"])
    sent = admin.post(
        "/reports/add", files=[("files", ("many.jsonl", b'{"title": "x"}\n{"text": "hello there, my friend"}\n', "text/plain"))], headers=header
    )  # fmt: skip
    assert sent.status_code == 303, sent.text
    return f"{sent.headers['location']}"


def _pages(client: TestClient, upload: str) -> Iterator[tuple[str, str]]:
    """Every page that links lead to (of addresses of one form a few), and some that are refused."""
    first = ["/", upload, "/no-such-page", "/reports/999999", "/map?from=yesterday", "/timeline?from=2017-01-01&to=2016-01-01", "/find?q=type:", "/forecasts?as_of=x"]  # fmt: skip
    waiting, seen, alike = deque(first), set(first), Counter[str]()
    while waiting:
        address = waiting.popleft()
        answer = client.get(address, follow_redirects=True)
        if not answer.headers["content-type"].startswith("text/html"):
            continue
        yield address, answer.text
        for link in links_of(answer.text):
            target = urldefrag(urljoin(address, link)).url
            if not target.startswith("/") or target.startswith(("/language/", "/static/")) or target in seen:
                continue
            form = form_of(target)
            alike[form] += 1
            if alike[form] <= (_MOST_ALIKE if THOROUGH or form.count(",") == 0 else _MOST_COMBINED):
                seen.add(target)
                waiting.append(target)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_pages_speak_one_language(
    lang: str, people: Callable[[str], TestClient], workspace: Workspace, tmp_path: Path
) -> None:
    admin = people("admin")
    upload = _lived_in(admin, workspace, tmp_path)
    admin.headers["accept-language"] = lang
    found: dict[str, list[str]] = defaultdict(list)
    pages = 0
    for address, page in _pages(admin, upload):
        pages += 1
        for fault in foreign_words(page, lang):
            found[fault].append(unquote(address))
    assert pages > 150
    assert not found, "\n".join(f"{fault} @ {places[0]} ({len(places)})" for fault, places in sorted(found.items()))


def test_every_error_has_arabic_words() -> None:
    missing = {words: place for words, place in sentences().items() if not fault_words.known(words)}
    assert missing == {}, json.dumps(missing, ensure_ascii=False, indent=1)


def test_errors_speak_the_language_of_the_page(client: TestClient) -> None:
    told = client.get("/api/v1/reports/999999", headers={"accept-language": "ar"}).json()["error"]
    assert told["code"] == "not-found"
    assert told["what"] == "لا تقرير بهذا الرقم"
    assert client.get("/api/v1/reports/999999").json()["error"]["what"] == "there is no such report"
    assert fault_words.in_arabic("larger than 2,000 bytes") == "أكبر من 2,000 بايت"
    assert fault_words.in_arabic("this is a picture, not a report") == "هذا صورة، لا تقرير"
    assert fault_words.in_arabic("what nobody has foreseen") == "what nobody has foreseen"
