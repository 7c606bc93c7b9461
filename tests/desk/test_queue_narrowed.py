"""Who reviews a part of the queue stays in it from event to event."""

from __future__ import annotations

import re

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
