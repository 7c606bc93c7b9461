"""Reviewing in a real browser, in both languages: correcting with the mouse and with the keyboard alone, dates, places, parts, two at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from desk_helpers import PASSWORD, Visit, served
from sqlalchemy import select
from test_review_spans import drag

from rasid.archive import Workspace, audit
from rasid.archive import judgements as kept
from rasid.archive.tables import reports
from rasid.desk import users
from rasid.desk.app import make_app
from rasid.desk.roles import Role
from rasid.desk.settings import DeskSettings

BOMBING = 3
"""تفجير انتحاري in the report of the agency on Rutba."""
GROUP = "تنظيم الدولة الإسلامية"


def text_of(workspace: Workspace, report: int) -> str:
    with workspace.database.read() as connection:
        return str(connection.execute(select(reports.c.text).where(reports.c.id == report)).scalar_one())


def judged(workspace: Workspace) -> list[Any]:
    with workspace.database.read() as connection:
        return kept.history(connection, "review")


def state(page: Any) -> str:
    return " ".join(page.text_content("#state").split())


def focused(page: Any) -> str:
    found: str = page.evaluate(
        "document.activeElement.dataset.focus || document.activeElement.id || document.activeElement.tagName"
    )
    return found


def until_focus(page: Any, name: str) -> None:
    page.wait_for_function(
        "(name) => (document.activeElement.dataset.focus || document.activeElement.id) === name", arg=name
    )


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_actor_of_the_bombing_is_corrected_with_the_mouse(
    visit: Callable[..., Visit], workspace: Workspace, lang: str
) -> None:
    desk = visit(lang)
    page = desk.go(f"/review/events/{BOMBING}")
    text = text_of(workspace, 1)
    start = text.index(GROUP)
    for button in page.query_selector_all("[data-field=actors] button[data-focus$='.remove']"):
        button.click()
    drag(page, start, start + len(GROUP))
    page.click("[data-use='actors.+']")
    until_focus(page, "actors.0.who")
    page.fill("[data-focus='actors.0.who']", "داعش" if lang == "ar" else "Islamic State")
    page.click("[role=option] >> nth=0")
    page.wait_for_function("rasidEditor.coded.actors[0].actor !== null")
    page.wait_for_function("document.querySelector('[data-field=actors]').textContent.includes('IRQREBISI')")
    page.fill("#reason", "أعلن التنظيم مسؤوليته")
    with page.expect_navigation():
        page.click("#save")
    assert "tester" in state(page)
    assert page.text_content("#told")
    assert focused(page) == "state"
    row = judged(workspace)[-1]
    assert (row.verdict, row.who, row.reason) == ("CORRECT", "tester", "أعلن التنظيم مسؤوليته")
    party = row.detail["events"][0]["actors"]
    assert party == [
        {"span": {"start": start, "end": start + len(GROUP), "text": GROUP}, "actor": "actors/islamic-state",
         "name": {"ar": GROUP, "en": "Islamic State"}, "code": "IRQREBISI"}
    ]  # fmt: skip
    assert text[start : start + len(GROUP)] == GROUP
    with workspace.database.read() as connection:
        entry = audit.entries(connection, last=1)[0]
    assert (entry.who, entry.action) == ("tester", "judge")
    assert f'"judgement":{row.id}' in entry.detail
    assert desk.axe() == []


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_actor_of_the_bombing_is_corrected_with_the_keyboard_alone(
    visit: Callable[..., Visit], workspace: Workspace, lang: str
) -> None:
    page = visit(lang).go(f"/review/events/{BOMBING}")
    text = text_of(workspace, 1)
    start = text.index(GROUP)
    # By Tab alone to the text: nothing is out of reach.
    for _ in range(40):
        page.keyboard.press("Tab")
        if focused(page) == "text":
            break
    assert focused(page) == "text"
    assert page.evaluate("rasidEditor.pane.words(rasidEditor.pane.picked)") == "تفجير"
    while page.evaluate("rasidEditor.pane.picked.start") < start:
        page.keyboard.press("ArrowLeft")
    page.keyboard.press("Shift+ArrowLeft")
    page.keyboard.press("Shift+ArrowLeft")
    assert GROUP in page.text_content("#said")
    page.keyboard.press("a")
    number = page.evaluate("rasidEditor.coded.actors.length") - 1
    until_focus(page, f"actors.{number}.who")
    page.wait_for_selector("[role=option]")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_function(f"rasidEditor.coded.actors[{number}].actor === 'actors/islamic-state'")
    assert focused(page) == f"actors.{number}.who"
    # The machine's own actors are taken out.
    for _ in range(number):
        page.evaluate("document.querySelector('[data-focus=\"actors.0.remove\"]').focus()")
        page.keyboard.press("Enter")
        page.wait_for_timeout(50)
        assert focused(page) == "actors.0.span" or focused(page).startswith("actors")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#state.decided")
    until_focus(page, "state")
    row = judged(workspace)[-1]
    assert row.verdict == "CORRECT"
    party = row.detail["events"][0]["actors"][0]
    assert party["span"] == {"start": start, "end": start + len(GROUP), "text": GROUP}
    assert party["actor"] == "actors/islamic-state"


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_words_are_chosen_for_a_field_and_the_focus_comes_back(
    visit: Callable[..., Visit], workspace: Workspace, lang: str
) -> None:
    page = visit(lang).go(f"/review/events/{BOMBING}")
    text = text_of(workspace, 1)
    first = page.evaluate("JSON.stringify(rasidEditor.drafts)")
    page.focus("[data-focus=trigger]")
    page.keyboard.press("Enter")
    assert focused(page) == "text"
    assert page.is_visible("#picked-bar")
    page.keyboard.press("Escape")
    assert focused(page) == "trigger"
    page.keyboard.press("Enter")
    page.keyboard.press("Shift+ArrowLeft")
    page.keyboard.press("Enter")
    until_focus(page, "trigger")
    start = text.index("تفجير انتحاري")
    assert page.evaluate("rasidEditor.coded.trigger") == {
        "start": start,
        "end": start + len("تفجير انتحاري"),
        "text": "تفجير انتحاري",
    }
    # Without a field that waits, Enter leads to the list of fields.
    page.focus("#show-keys")
    page.keyboard.press("t")
    assert not page.is_visible("#picked-bar")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.dataset.use") == "trigger"
    page.keyboard.press("Enter")
    until_focus(page, "trigger")
    # The focus only passing through the text selects nothing for good.
    page.focus("#text")
    page.focus("#reason")
    assert page.evaluate("rasidEditor.pane.picked") is None
    page.focus("[data-focus=trigger]")
    drag(page, 0, 7)
    page.click("[data-focus='recipients.+']")
    page.wait_for_function("rasidEditor.steps.length > 0")
    page.focus("#show-keys")
    steps = page.evaluate("rasidEditor.steps.length")
    for _ in range(steps):
        page.keyboard.press("u")
    assert page.evaluate("rasidEditor.steps.length") == 0
    page.keyboard.press("u")
    assert page.evaluate("JSON.stringify(rasidEditor.drafts)") == first


def test_a_span_that_moves_elsewhere_asks_anew_who_is_meant(visit: Callable[..., Visit], workspace: Workspace) -> None:
    page = visit("en").go("/review/events/9")
    text = text_of(workspace, 2)
    assert page.evaluate("rasidEditor.coded.actors.length") == 1
    who = page.evaluate("rasidEditor.coded.actors[0].name.en")
    own = page.evaluate("rasidEditor.coded.actors[0].span")
    # A letter less is the same actor, other words are not.
    page.evaluate(f"rasidEditor.pane.pick({{start: {own['start']}, end: {own['end']}}})")
    page.click("[data-edge=end][data-way=back]")
    page.click("[data-focus='actors.0.span']")
    page.wait_for_function(f"rasidEditor.coded.actors[0].span.end === {own['end'] - 1}")
    assert page.evaluate("rasidEditor.coded.actors[0].name.en") == who
    start = text.index("متحدث")
    drag(page, start, start + len("متحدث"))
    page.click("[data-focus='actors.0.span']")
    until_focus(page, "actors.0.who")
    assert page.evaluate("rasidEditor.coded.actors[0].actor") is None
    page.keyboard.type("somebody new")
    page.wait_for_selector("[role=option]")
    page.keyboard.press("Tab")
    page.wait_for_function("rasidEditor.coded.actors[0].name && rasidEditor.coded.actors[0].name.en === 'somebody new'")
    assert page.evaluate("document.activeElement.tagName") != "BODY"


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_places_and_days(visit: Callable[..., Visit], workspace: Workspace, lang: str) -> None:
    desk = visit(lang)
    page = desk.go(f"/review/events/{BOMBING}")
    page.focus("[data-focus='places.0.which']")
    page.fill("[data-focus='places.0.which']", "طرابلس" if lang == "ar" else "Tripoli")
    page.wait_for_selector("[role=option]")
    shown = page.text_content("[role=listbox]:not([hidden])")
    assert "LY" in shown
    assert "LB" in shown
    assert "32.8" in shown
    page.keyboard.press("ArrowDown")
    assert page.get_attribute("[data-focus='places.0.which']", "aria-activedescendant")
    assert desk.axe() == []
    page.keyboard.press("Enter")
    page.wait_for_function(
        "rasidEditor.coded.places[0].place.key.startsWith('geonames:') && rasidEditor.coded.places[0].place.name.en === 'Tripoli'"
    )
    page.fill("[data-focus='places.0.which']", "")
    page.keyboard.press("Tab")
    page.wait_for_function("rasidEditor.coded.places[0].place === null")
    page.fill("[data-focus='places.0.which']", "مخفر السكة")
    page.keyboard.press("Tab")
    page.wait_for_function("rasidEditor.coded.places[0].place !== null")
    page.click("[data-focus='places.0.point']")
    page.fill("[data-focus='places.0.place.lat']", "٣٣٫٠٤")
    page.fill("[data-focus='places.0.place.lon']", "40.28")
    page.keyboard.press("Tab")
    page.wait_for_function(
        "rasidEditor.coded.places[0].place.lon === 40.28 && rasidEditor.coded.places[0].place.lat === 33.04"
    )
    # Days in Arabic digits, day before month; what is none is said and not kept.
    page.fill("[data-focus='time.from']", "٢٢/١٠/٢٠١٦")
    page.keyboard.press("Tab")
    page.wait_for_function("rasidEditor.coded.time.from === '2016-10-22' && rasidEditor.coded.time.to === '2016-10-22'")
    page.fill("[data-focus='time.to']", "31/2/2016")
    page.keyboard.press("Tab")
    page.wait_for_selector("[data-focus='time.to'][aria-invalid]")
    assert page.input_value("[data-focus='time.to']") == "31/2/2016"
    page.click("#save")
    until_focus(page, "time.to")
    assert judged(workspace) == []
    page.fill("[data-focus='time.to']", "2016-10-24")
    page.keyboard.press("Tab")
    page.wait_for_function("rasidEditor.coded.time.to === '2016-10-24'")
    assert "2016-10-23" in page.text_content("[data-field=time]")
    page.check("[data-focus='time.unknown']")
    page.wait_for_function("rasidEditor.coded.time.from === null && rasidEditor.coded.time.precision === 'unresolved'")
    page.click("[data-focus='time.take']")
    page.wait_for_function("rasidEditor.coded.time.from === '2016-10-23'")
    with page.expect_navigation():
        page.click("#save")
    coded = judged(workspace)[-1].detail["events"][0]
    assert coded["time"]["from"] == "2016-10-23"
    assert coded["places"][0]["place"] == {
        "key": "name::مخفر السكة", "name": {"ar": "مخفر السكة", "en": ""}, "geonames": None, "lat": 33.04, "lon": 40.28, "country": None,
        "admin1": None, "feature": None, "precision": 7,
    }  # fmt: skip


def test_status_attribution_and_type_by_keyboard(visit: Callable[..., Visit], workspace: Workspace) -> None:
    desk = visit("ar")
    page = desk.go(f"/review/events/{BOMBING}")
    page.focus("[data-focus='statement.status.actual']")
    page.keyboard.press("ArrowDown")
    page.wait_for_function("rasidEditor.coded.statement.status === 'predicted'")
    until_focus(page, "statement.status.predicted")
    assert page.text_content("#statement-status-predicted-what").startswith("يُتوقع")
    page.click("[data-focus='statement.status.guess']")
    page.wait_for_function("rasidEditor.coded.statement.status === 'actual'")
    assert page.evaluate("document.activeElement !== document.body")
    page.select_option("#type", "COERCE")
    page.wait_for_function("rasidEditor.coded.modes.length === 0")
    assert "حصار" in page.text_content("#type-definition")
    assert page.query_selector("[data-focus='modes.curfew']")
    page.check("[data-focus='modes.curfew']")
    page.wait_for_function("rasidEditor.coded.modes[0] === 'curfew'")
    page.click("[data-focus='type.guess']")
    page.wait_for_function("rasidEditor.coded.type === 'ASSAULT'")
    drag(page, 27, 30)
    page.click("[data-use='statement.holders.+']")
    page.wait_for_function("rasidEditor.coded.statement.attribution === 'reported'")
    page.keyboard.press("Escape")
    page.click("[data-focus='also.+']")
    page.wait_for_selector("[data-field='also.0.status']")
    assert desk.axe() == []
    page.click("[data-focus='also.0.remove']")
    page.wait_for_selector("[data-field='also.0.status']", state="detached")
    page.on("dialog", lambda dialog: dialog.accept())


def test_accept_reject_and_undo_by_single_keys(visit: Callable[..., Visit], workspace: Workspace) -> None:
    page = visit("ar").go(f"/review/events/{BOMBING}")
    assert "تخمين الآلة" in state(page)
    with page.expect_navigation():
        page.keyboard.press("y")
    assert judged(workspace)[-1].verdict == "ACCEPT"
    until_focus(page, "state")
    page.keyboard.press("x")
    assert focused(page) == "reason"
    page.focus("#reject")
    page.keyboard.press("Enter")
    until_focus(page, "reason")
    assert page.text_content("#wrong") == "اكتب السبب أولاً"
    page.keyboard.type("ليس حدثاً قائماً بذاته")
    page.focus("#show-keys")
    with page.expect_navigation():
        page.keyboard.press("x")
    assert judged(workspace)[-1].verdict == "REJECT"
    with page.expect_navigation():
        page.click("#undo-decision")
    assert "قبول" in state(page)
    assert [row.verdict for row in judged(workspace)] == ["ACCEPT", "REJECT", "UNDONE"]
    assert page.query_selector(".history s")
    # An Arabic keyboard gives other letters on the same keys.
    page.evaluate(
        "document.getElementById('state').dispatchEvent(new KeyboardEvent('keydown', {key: 'غ', code: 'KeyY', bubbles: true, cancelable: true}))"
    )
    page.wait_for_timeout(400)
    assert [row.verdict for row in judged(workspace)][-1] == "ACCEPT"


def test_single_keys_are_shown_and_can_be_switched_off(visit: Callable[..., Visit], workspace: Workspace) -> None:
    desk = visit("en")
    page = desk.go(f"/review/events/{BOMBING}")
    page.focus("#show-keys")
    page.keyboard.press("?")
    assert page.is_visible("#keys")
    assert "Accept" in page.text_content("#keys-list")
    assert desk.axe() == []
    page.keyboard.press("y")
    page.uncheck("#keys-single")
    page.keyboard.press("Escape")
    assert focused(page) == "show-keys"
    page.keyboard.press("y")
    page.keyboard.press("?")
    assert not page.is_visible("#keys")
    page.reload()
    page.keyboard.press("y")
    page.wait_for_timeout(200)
    assert judged(workspace) == []
    page.click("#show-keys")
    assert not page.is_checked("#keys-single")


def test_typing_in_a_field_is_no_shortcut(visit: Callable[..., Visit], workspace: Workspace) -> None:
    page = visit("en").go(f"/review/events/{BOMBING}")
    page.focus("#reason")
    page.keyboard.type("yxsu?")
    assert page.input_value("#reason") == "yxsu?"
    assert judged(workspace) == []


def test_a_missed_event_is_added_from_words(visit: Callable[..., Visit], workspace: Workspace) -> None:
    desk = visit("ar")
    page = desk.go(f"/review/events/{BOMBING}")
    text = text_of(workspace, 1)
    start = text.index("مسؤوليته")
    drag(page, start, start + len("مسؤوليته"))
    with page.expect_navigation():
        page.click("#picked-uses a")
    assert "/review/reports/1/add" in page.url
    page.wait_for_function("window.rasidEditor && rasidEditor.coded.trigger")
    assert desk.axe() == []
    page.click("#save")
    until_focus(page, "type")
    assert page.is_visible("#wrong")
    page.select_option("#type", "ACCUSE")
    page.wait_for_function("rasidEditor.coded.type === 'ACCUSE'")
    with page.expect_navigation():
        page.click("#save")
    assert "إضافة" in state(page)
    row = judged(workspace)[-1]
    assert row.verdict == "ADD"
    assert row.detail["events"][0]["trigger"] == {"start": start, "end": start + len("مسؤوليته"), "text": "مسؤوليته"}
    with page.expect_navigation():
        page.click("#accept")
    assert judged(workspace)[-1].verdict == "ACCEPT"


def test_split_and_merge(visit: Callable[..., Visit], workspace: Workspace) -> None:
    desk = visit("en")
    page = desk.go(f"/review/events/{BOMBING}")
    page.click("#split")
    page.wait_for_selector("#parts-bar button")
    page.click("[data-focus='part.1']")
    page.wait_for_function("rasidEditor.part === 1")
    page.select_option("#type", "MOBILIZE")
    page.wait_for_function("rasidEditor.drafts[1].type === 'MOBILIZE'")
    assert desk.axe() == []
    with page.expect_navigation():
        page.click("#save")
    row = judged(workspace)[-1]
    assert (row.verdict, [own["type"] for own in row.detail["events"]]) == ("SPLIT", ["ASSAULT", "MOBILIZE"])
    page = desk.go("/review/events/2")
    page.click("#merge")
    assert page.evaluate("document.activeElement.type") == "checkbox"
    page.click("#save")
    assert page.text_content("#wrong")
    page.check("#merging-list label:has-text('التفجير') input")
    page.click("#save")
    until_focus(page, "reason")
    page.keyboard.type("same happening")
    with page.expect_navigation():
        page.click("#save")
    assert [row.verdict for row in judged(workspace)][-2:] == ["MERGE", "MERGED"]


@pytest.mark.parametrize(("lang", "width"), [("ar", 640), ("en", 640), ("ar", 360), ("en", 360)])
def test_zoomed_in_and_on_a_phone(visit: Callable[..., Visit], workspace: Workspace, lang: str, width: int) -> None:
    desk = visit(lang, width=width, height=700)
    for path in (f"/review/events/{BOMBING}", "/review/reports/1/add"):
        page = desk.go(path)
        page.wait_for_selector("[data-focus=type]")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert desk.axe() == []
    page = desk.go(f"/review/events/{BOMBING}")
    page.focus("[data-focus='places.0.which']")
    page.fill("[data-focus='places.0.which']", "طرابلس")
    page.wait_for_selector("[role=option]")
    box = page.evaluate(
        "(() => { const own = document.querySelector('[role=listbox]:not([hidden])').getBoundingClientRect(); return [own.left, own.right]; })()"
    )
    assert box[0] >= 0
    assert box[1] <= width
    page.keyboard.press("Escape")
    text = text_of(workspace, 1)
    start = text.index("استعادت")
    drag(page, start, start + len("استعادت"))
    assert page.evaluate("rasidEditor.pane.words(rasidEditor.pane.picked)") == "استعادت"
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.fixture
def two(workspace: Workspace, settings: DeskSettings, browser: Any) -> Iterator[Callable[[str, str], Any]]:
    """Browsers of people who sign in: `two("coder", "ar")`."""
    with workspace.database.write() as connection:
        for role in (Role.CODER, Role.ADJUDICATOR):
            users.add(connection, "tester", role.key, role, password=PASSWORD)
    contexts = []
    with served(make_app(workspace, replace(settings, key=None))) as address:

        def sign_in(name: str, lang: str) -> Any:
            context = browser.new_context(locale=lang, viewport={"width": 1280, "height": 900})
            contexts.append(context)
            page = context.new_page()
            page.goto(f"{address}/sign-in?next=/review/events/{BOMBING}")
            page.fill("#name", name)
            page.fill("#password", PASSWORD)
            page.keyboard.press("Enter")
            page.wait_for_selector("[data-focus=type]")
            return page

        yield sign_in
        for context in contexts:
            context.close()


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_two_at_once(two: Callable[[str, str], Any], workspace: Workspace, lang: str) -> None:
    first, second = two("coder", "ar"), two("adjudicator", lang)
    for page, status in ((first, "demanded"), (second, "negated")):
        page.check(f"[data-focus='statement.status.{status}']")
        page.wait_for_function(f"rasidEditor.coded.statement.status === '{status}'")
    first.fill("#reason", "مطلب لا واقع")
    with first.expect_navigation():
        first.click("#save")
    second.fill("#reason", "نفي")
    second.check("[data-focus='statement.certainty.possible']")
    second.click("#save")
    second.wait_for_selector("#conflict:not([hidden])")
    told = " ".join(second.text_content("#conflict").split())
    assert "coder" in told
    assert "مطلب لا واقع" in told
    assert ("تصحيح" if lang == "ar" else "corrected") in told
    rows = second.evaluate("[...document.querySelectorAll('#conflict tr[data-field]')].map((row) => row.dataset.field)")
    assert rows == ["statement.status", "statement.certainty"]
    assert focused(second) == "conflict"
    assert second.evaluate("rasidEditor.coded.statement.status") == "negated"
    assert second.input_value("#reason") == "نفي"
    assert [row.verdict for row in judged(workspace)] == ["CORRECT"]
    # One field of theirs, the rest of mine, as a new decision in sight of theirs.
    second.click("#conflict tr[data-field='statement.certainty'] button")
    second.wait_for_function("rasidEditor.coded.statement.certainty === 'certain'")
    with second.expect_navigation():
        second.click("[data-focus='conflict.mine']")
    rows = judged(workspace)
    assert [(row.who, row.detail["events"][0]["statement"]["status"]) for row in rows] == [
        ("coder", "demanded"),
        ("adjudicator", "negated"),
    ]
    # Now the first one is late, and lets the other's decision stand.
    first.click("#accept")
    first.wait_for_selector("#conflict:not([hidden])")
    with first.expect_navigation():
        first.click("[data-focus='conflict.theirs']")
    assert "adjudicator" in state(first)
    assert len(judged(workspace)) == 2


def test_late_with_an_acceptance_keeps_what_was_accepted(two: Callable[[str, str], Any], workspace: Workspace) -> None:
    first, second = two("coder", "en"), two("adjudicator", "en")
    first.check("[data-focus='statement.status.demanded']")
    first.wait_for_function("rasidEditor.coded.statement.status === 'demanded'")
    with first.expect_navigation():
        first.click("#save")
    second.click("#accept")
    second.wait_for_selector("#conflict:not([hidden])")
    assert "demand" in second.text_content("#conflict .theirs")
    with second.expect_navigation():
        second.click("[data-focus='conflict.mine']")
    rows = judged(workspace)
    assert [row.verdict for row in rows] == ["CORRECT", "CORRECT"]
    assert rows[-1].detail["events"][0]["statement"]["status"] == "actual"


def test_blind_in_the_browser(two: Callable[[str, str], Any], workspace: Workspace) -> None:
    from rasid.archive.anchors import report_anchors
    from rasid.review import blind

    with workspace.database.write() as connection:
        blind.assign(connection, "tester", report_anchors(connection, [1])[1], ["coder", "adjudicator"])
    first, second = two("coder", "ar"), two("adjudicator", "ar")
    assert "مستقلاً" in first.text_content(".notice-box")
    with first.expect_navigation():
        first.click("#accept")
    second.reload()
    assert "تخمين الآلة" in state(second)
    second.click(".notice-box a")
    second.wait_for_selector("#type")
    assert second.evaluate("[rasidEditor.guess, rasidEditor.coded.type, rasidEditor.coded.trigger.text]") == [
        None,
        None,
        "تفجير انتحاري",
    ]
    assert not second.query_selector(".guess-badge")
    second.select_option("#type", "ASSAULT")
    second.wait_for_function("rasidEditor.coded.type === 'ASSAULT'")
    with second.expect_navigation():
        second.click("#save")
    with workspace.database.read() as connection:
        rows = kept.history(connection, "review-blind")
    assert [(row.who, row.verdict) for row in rows] == [("coder", "ACCEPT"), ("adjudicator", "CORRECT")]
    assert rows[-1].detail["events"][0]["actors"] == []


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_accepting_without_script(visit: Callable[..., Visit], workspace: Workspace, lang: str) -> None:
    page = visit(lang, java_script_enabled=False).go(f"/review/events/{BOMBING}")
    assert "تفجير انتحاري" in page.text_content("#fields")
    assert not page.is_visible("#save")
    page.click("#accept")
    assert "tester" in state(page)
    page.fill("#reason", "مكرر")
    page.click("#reject")
    assert [row.verdict for row in judged(workspace)] == ["ACCEPT", "REJECT"]


def test_what_was_typed_stays_when_the_desk_does_not_answer(visit: Callable[..., Visit], workspace: Workspace) -> None:
    desk = visit("en")
    page = desk.go(f"/review/events/{BOMBING}")
    page.check("[data-focus='statement.status.demanded']")
    page.fill("#reason", "a reason")
    page.route("**/api/v1/events/**", lambda route: route.abort())
    page.click("#save")
    page.wait_for_selector("#told.bad")
    assert page.input_value("#reason") == "a reason"
    page.unroute("**/api/v1/events/**")
    # Of a place that goes nothing stays behind that could not be mended.
    page.click("[data-focus='places.0.point']")
    page.fill("[data-focus='places.0.place.lat']", "north")
    page.keyboard.press("Tab")
    page.wait_for_selector("[aria-invalid]")
    page.click("[data-focus='places.0.remove']")
    page.wait_for_function("rasidEditor.coded.places.length === 0")
    with page.expect_navigation():
        page.click("#save")
    assert judged(workspace)[-1].detail["events"][0]["statement"]["status"] == "demanded"
    desk.faults[:] = [fault for fault in desk.faults if "ERR_FAILED" not in fault]


@pytest.mark.parametrize(("lang", "width"), [("ar", 1280), ("en", 640)])
def test_every_control_is_reached_by_tab_and_seen(visit: Callable[..., Visit], workspace: Workspace, lang: str, width: int) -> None:  # fmt: skip
    """WCAG 2.1.1, 2.1.2, 2.4.3 and 2.4.11: by Tab alone to every control and out again, and what has the focus is not covered."""
    page = visit(lang, width=width).go(f"/review/events/{BOMBING}")
    page.wait_for_selector("[data-focus=type]")
    wanted = page.evaluate(
        """() => [...document.querySelectorAll("#editor :is(a[href], button, input, select, textarea, summary, [tabindex='0'])")]
            .filter((node) => !node.disabled && node.checkVisibility() && !(node.type === "radio" && !node.checked)).length"""
    )
    seen = set()
    covered = []
    for _ in range(400):
        page.keyboard.press("Tab")
        found = page.evaluate(
            """() => {
                const node = document.activeElement;
                if (!node.closest("#editor")) return [node.tagName, false, -1];
                const box = node.getBoundingClientRect();
                const spots = [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].map(([x, y]) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
                const inside = spots.some((spot) => spot && (node.contains(spot) || spot.contains(node) && !spot.closest(".actions:not(:has(:focus))") || spot.closest("label")));
                const all = [...document.querySelectorAll("#editor *")];
                return [node.outerHTML.slice(0, 80), inside, all.indexOf(node)];
            }"""
        )
        if found[2] < 0:
            if seen:
                break
            continue
        seen.add(found[2])
        if not found[1]:
            covered.append(found[0])
    assert covered == []
    assert len(seen) >= wanted
