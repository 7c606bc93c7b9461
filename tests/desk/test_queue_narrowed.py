"""Who reviews a part of the queue stays in it from event to event."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from desk_helpers import token_of
from fastapi.testclient import TestClient


def test_next_and_previous_stay_in_what_the_queue_is_narrowed_to(client: TestClient) -> None:
    asked = "type=ASSAULT&country=IQ"
    found = re.findall(r'class="event" href="/review/events/(\d+)\?([^"]*)"', client.get(f"/review?{asked}").text)
    assert len(found) > 1
    assert {query for _, query in found} == {asked.replace("&", "&amp;")}
    events = [event for event, _ in found]
    walked = [events[0]]
    while len(walked) <= len(events):
        page = client.get(f"/review/events/{walked[-1]}?{asked}").text
        after = re.search(r'id="next-event" rel="next" href="/review/events/(\d+)\?([^"]*)"', page)
        assert '<a href="/review?type=ASSAULT&amp;country=IQ">' in page
        if after is None:
            break
        assert after[2].replace("&amp;", "&") == asked
        walked.append(after[1])
    assert walked == events
    assert 'id="next-event" rel="next" href="/review/events/' in client.get(f"/review/events/{events[0]}").text


def _walk(page: str) -> dict[str, str]:
    found = re.findall(r'id="(previous|next)-event" rel="\w+" href="([^"]*)"', page)
    return {name: href.replace("&amp;", "&") for name, href in found}


def test_an_added_event_stays_in_what_the_queue_is_narrowed_to(client: TestClient) -> None:
    asked = "type=ASSAULT&country=IQ"
    first = re.search(r'class="event" href="/review/events/(\d+)\?', client.get(f"/review?{asked}").text)
    assert first is not None
    event = int(first[1])
    page = client.get(f"/review/events/{event}?{asked}").text
    onward = _walk(page)["next"]
    adding = re.search(r'href="(/review/reports/(\d+)/add\?[^"]*)"', page)
    assert adding is not None
    shown = client.get(adding[1].replace("&amp;", "&")).text
    assert _walk(shown) == {"previous": f"/review/events/{event}?{asked}", "next": onward}
    carried = parse_qs(urlsplit(adding[1].replace("&amp;", "&")).query)
    assert carried == {"type": ["ASSAULT"], "country": ["IQ"], "after": [str(event)]}
    assert all(f"&#34;{name}&#34;:&#34;{value[0]}&#34;" in shown for name, value in carried.items())  # for the script
    # The same event again by its subject, as after it was added.
    stands = client.get(f"/api/v1/events/{event}/decisions").json()
    coded = stands["guess"] | {"type": "PROTEST", "modes": []}
    added = client.post(f"/api/v1/reports/{adding[2]}/events", json={"coded": coded}, headers=token_of(client))
    assert added.status_code == 201, added.text
    subject = added.json()["subject"]
    values = {"subject": subject, "type": "ASSAULT", "country": "IQ", "after": str(event)}
    page = client.get(f"/review/reports/{adding[2]}/event", params=values).text
    assert _walk(page) == {"previous": f"/review/events/{event}?{asked}", "next": onward}
    assert f'<a href="/review?{asked.replace("&", "&amp;")}">' in page
    # Decided without script, too.
    base = added.json()["base"]
    done = client.post(
        f"/review/reports/{adding[2]}/event", params=values, headers=token_of(client),
        data={"verdict": "REJECT", "base": str(base), "reason": "لا حدث هنا"},
    )  # fmt: skip
    assert done.status_code == 303
    assert _walk(client.get(done.headers["location"]).text) == _walk(page)


def test_an_event_by_its_subject_stays_in_the_narrowed_queue(client: TestClient) -> None:
    asked = "type=ASSAULT&country=IQ"
    found = re.findall(r'class="event" href="/review/events/(\d+)\?', client.get(f"/review?{asked}").text)
    stands = client.get(f"/api/v1/events/{found[1]}/decisions").json()
    by_number = client.get(f"/review/events/{found[1]}?{asked}").text
    by_subject = client.get(f"/review/reports/{stands['report']}/event?{asked}").status_code
    assert by_subject == 422  # a subject is needed
    values = {"subject": stands["subject"], "type": "ASSAULT", "country": "IQ"}
    assert _walk(client.get(f"/review/reports/{stands['report']}/event", params=values).text) == _walk(by_number)
