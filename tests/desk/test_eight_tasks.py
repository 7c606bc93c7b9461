"""The work of the desk, done as people do it: signed in by the page, by clicks and keys alone, in real chromium, in Arabic and in English.

One workspace goes through eight tasks: reports are added, the bombing of Rutba is found and its actor corrected, two coders disagree and a third
person settles it, two incidents are merged, a forecast is judged, two accounts are compared, and a reader takes a map away. Nobody types an
address: only the first page is opened by its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from desk_helpers import AXE, PASSWORD, served
from sqlalchemy import Select, func, select
from test_review_spans import drag
from told import HODEIDAH, RUTBA_AGENCY, RUTBA_PAPER

from rasid.archive import Workspace, audit
from rasid.archive import judgements as kept
from rasid.archive.judgements import Judgement
from rasid.archive.tables import events, incident_events, incidents, reports
from rasid.desk import users
from rasid.desk.app import make_app
from rasid.desk.roles import Role
from rasid.desk.settings import DeskSettings
from rasid.desk.texts import text
from rasid.record.vocabulary import EVENT_TYPES as TYPES
from rasid.report.texts import Lang, string

PEOPLE = {"سالم": Role.READER, "هدى": Role.CODER, "كريم": Role.CODER, "نادية": Role.ADJUDICATOR}
WINDOWS = (
    "هاجم مسلحون من تنظيم الدولة الإسلامية نقطة تفتيش للجيش العراقي في مدينة الرطبة يوم 2 نوفمبر 2016، وقتلوا خمسة جنود.\n"
    "وقال مصدر في قيادة عمليات الأنبار إن القوات الأمنية صدّت الهجوم.\n"
)  # fmt: skip
LINES = json.dumps(
    {"outlet": "صحيفة الفرات", "published": "2016-11-04", "title": "بعد هجوم الرطبة", "text": "أدانت الأمم المتحدة الهجوم على الرطبة يوم الخميس.\n"},
    ensure_ascii=False,
)  # fmt: skip
BOMBING = "تفجير انتحاري"
GROUP = "تنظيم الدولة الإسلامية"


@dataclass
class Worker:
    """Somebody at work, with a browser of their own. `faults`: what went wrong on a page; `asked`: every address that was asked for."""

    name: str
    lang: Lang
    page: Any
    faults: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def word(self, key: str, **values: object) -> str:
        """The words of the desk for a key, as they stand on the page."""
        return text(key, self.lang, **values)

    def menu(self, path: str) -> None:
        """Go by the menu, some of which stands in groups that open."""
        link = self.page.locator(f'nav.menu a[href="{path}"]')
        if not link.is_visible():
            group = self.page.locator("nav.menu details", has=self.page.locator(f'a[href="{path}"]'))
            group.locator("summary").click()
        self.follow(link)

    def follow(self, target: Any) -> None:
        """Choose a link or button that leads to another page, and wait for it."""
        with self.page.expect_navigation():
            target.click()

    def link(self, name: str | re.Pattern[str], within: str = "main") -> None:
        """Follow the link with these words."""
        self.follow(self.page.locator(within).get_by_role("link", name=name, exact=True).first)

    def press(self, name: str, within: str = "main") -> None:
        """Press the button with these words, which leads to another page."""
        self.follow(self.page.locator(within).get_by_role("button", name=name, exact=True).first)

    def fill(self, key: str, value: str, within: str = "main") -> None:
        """Write into the field with this label."""
        self.page.locator(within).get_by_label(self.word(key), exact=True).first.fill(value)

    def find(self, words: str) -> None:
        """Search by the field at the top of every page."""
        self.page.get_by_label(self.word("desk.find"), exact=True).fill(words)
        self.press(self.word("desk.find_do"), within="header")

    def said(self, within: str = "main") -> str:
        """What the page says."""
        return " ".join(self.page.locator(within).first.inner_text().split())

    def axe(self) -> list[str]:
        """What axe-core finds wrong on the page."""
        found = self.page.evaluate(
            f"async () => {{ {AXE.read_text(encoding='utf-8')}; return (await axe.run(document)).violations }}"
        )
        return [f"{v['id']}: {[n['html'][:160] for n in v['nodes'][:3]]}" for v in found]


@pytest.fixture
def office(workspace: Workspace, settings: DeskSettings, browser: Any) -> Iterator[Callable[..., Any]]:
    """A desk with its people: `with office("هدى", "ar") as worker:` signs in by the page, and out at the end. Nothing may have gone wrong on any
    page, and nobody but the desk may have been asked for anything."""
    with workspace.database.write() as connection:
        users.add(connection, "tester", "مدير", Role.ADMIN, password=PASSWORD)
        for name, role in PEOPLE.items():
            users.add(connection, "tester", name, role, password=PASSWORD)
    with served(make_app(workspace, replace(settings, key=None))) as address:

        @contextmanager
        def at_work(name: str, lang: Lang) -> Iterator[Worker]:
            context = browser.new_context(locale=lang, viewport={"width": 1280, "height": 900})
            page = context.new_page()
            page.set_default_timeout(15_000)
            worker = Worker(name, lang, page)
            page.on("console", lambda m: worker.faults.append(m.text) if m.type in ("error", "warning") else None)
            page.on("pageerror", lambda error: worker.faults.append(str(error)))
            context.on("request", lambda request: worker.asked.append(request.url))
            page.goto(address)
            worker.fill("desk.user_name", name)
            worker.fill("desk.password", PASSWORD)
            worker.press(worker.word("desk.sign_in"))
            yield worker
            worker.press(worker.word("desk.sign_out"), within="header")
            context.close()
            assert worker.faults == [], name
            elsewhere = [url for url in worker.asked if not url.startswith((f"{address}/", "data:", "blob:"))]
            assert elsewhere == [], "requests to other machines"
            assert worker.asked

        yield at_work


def last_note(workspace: Workspace, action: str) -> audit.Entry:
    """The last entry of the log about an action; the log is whole."""
    with workspace.database.read() as connection:
        assert audit.verify(connection) == []
        return next(one for one in reversed(audit.entries(connection)) if one.action == action)


def judged(workspace: Workspace, kind: str) -> list[Judgement]:
    """What was decided of a kind."""
    with workspace.database.read() as connection:
        return kept.history(connection, kind)


def row(workspace: Workspace, query: Select[Any]) -> Any:
    """The first row of a query."""
    with workspace.database.read() as connection:
        return connection.execute(query).first()


def report_of(workspace: Workspace, words: str) -> Any:
    """The report with these words."""
    return row(workspace, select(reports).where(reports.c.text.contains(words.strip()[:60])).order_by(reports.c.id))


def card_of(page: Any, words: str) -> Any:
    """The card of the event with these words, on the page of a report."""
    return page.locator(".card").filter(has=page.get_by_role("link", name=words, exact=True)).first


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_eight_tasks_in_a_row(office: Callable[..., Any], workspace: Workspace, lang: Lang) -> None:
    with office("هدى", lang) as huda:
        reports_are_added(huda, workspace)
        the_bombing_is_found(huda)
        its_actor_is_corrected(huda, workspace)
    number = report_of(workspace, RUTBA_PAPER.text).id
    with office("نادية", lang) as nadia:
        a_report_is_given_to_two(nadia, workspace, number)
    for coder, words in (("هدى", "مصادر أمنية"), ("كريم", "القوات الأمريكية")):
        with office(coder, lang) as worker:
            a_coder_codes_blind(worker, workspace, words)
    with office("نادية", lang) as nadia:
        the_disagreement_is_settled(nadia, workspace)
    with office("كريم", lang) as karim:
        two_incidents_are_merged(karim, workspace)
        a_forecast_is_judged(karim, workspace)
    with office("سالم", lang) as salem:
        two_accounts_are_compared(salem)
        a_redacted_map_is_taken_away(salem, workspace)


def reports_are_added(worker: Worker, workspace: Workspace) -> None:
    """Two files, one of them Arabic in windows-1256."""
    page = worker.page
    worker.menu("/reports")
    worker.link(worker.word("reports.add"))
    page.get_by_label(worker.word("reports.files_choose"), exact=True).set_input_files([
        {"name": "نقطة تفتيش.txt", "mimeType": "text/plain", "buffer": WINDOWS.encode("windows-1256")},
        {"name": "lines.jsonl", "mimeType": "application/octet-stream", "buffer": LINES.encode()},
    ])  # fmt: skip
    worker.fill("reports.outlet", "وكالة الرافدين")
    worker.fill("reports.published", "2016-11-03")
    worker.press(worker.word("reports.add_do"))
    page.get_by_text(worker.word("reports.state_done"), exact=True).wait_for(timeout=60_000)
    assert worker.word("reports.taken", new=2, known=0) in worker.said("#progress")
    made = report_of(workspace, WINDOWS)
    assert made.text.strip() == WINDOWS.strip()
    assert (made.outlet, made.published) == ("وكالة الرافدين", "2016-11-03")
    other = report_of(workspace, "أدانت الأمم المتحدة")
    assert (other.outlet, other.published) == ("صحيفة الفرات", "2016-11-04"), "what a report says of itself holds"
    coded = row(workspace, select(func.count()).select_from(events).where(events.c.report_id == made.id))
    assert coded[0] > 0
    for action in ("capture", "code"):
        assert last_note(workspace, action).who == worker.name
    assert worker.axe() == []
    # They are in no incident until those are built anew, which takes a click.
    worker.link(worker.word("reports.to_build"))
    assert worker.word("incidents.build_new", n=2) in worker.said("#building")
    worker.press(worker.word("incidents.build_do"))
    page.get_by_text(worker.word("incidents.build_done")).wait_for(timeout=60_000)
    assert last_note(workspace, "incidents").who == worker.name
    told = select(incident_events.c.incident_id).join(events, events.c.id == incident_events.c.event_id)
    assert row(workspace, told.where(events.c.report_id == made.id)) is not None
    assert worker.axe() == []
    worker.menu("/reports")
    page.locator("main").get_by_role("link").filter(has_text=str(made.title or made.id)).first.click()
    page.wait_for_url(f"**/reports/{made.id}")
    assert "نقطة تفتيش" in worker.said(".doc")
    worker.link(worker.word("reports.tab_origin"))
    assert "windows-1256" in worker.said()


def the_bombing_is_found(worker: Worker) -> None:
    """By the search and its facets, from there to the incident; and by the map."""
    page = worker.page
    if worker.lang == "ar":
        worker.find("تفجير الرطبة")
    else:
        # No report has the name in Latin letters; the desk knows which place is meant.
        worker.find("Rutba bombing")
        worker.link("place:Rutba")
    assert RUTBA_AGENCY.title in worker.said("ol.rows")
    worker.link(string("types.ASSAULT", worker.lang), within="[aria-labelledby=facet-type]")
    worker.link(RUTBA_AGENCY.title, within="ol.rows")
    card = card_of(page, BOMBING)
    worker.follow(card.get_by_role("link", name=worker.word("reports.to_incident")))
    assert worker.word("incidents.told_by", reports=3, groups=2) in worker.said()
    for words in ("سبعة", "أحد عشر"):
        assert words in worker.said("[aria-labelledby=compared]")
    # The same bombing by the map: its ring, the statements behind it, the words.
    worker.menu("/map")
    page.wait_for_selector("#map[data-drawn]")
    name = "الرطبة" if worker.lang == "ar" else "Ar Ru.?bah"
    page.get_by_role("button", name=re.compile(name)).first.focus()
    page.keyboard.press("Enter")
    behind = page.locator("#behind")
    behind.get_by_text(BOMBING).first.wait_for()
    line = behind.locator("li").filter(has_text=BOMBING).first
    worker.follow(line.get_by_role("link", name=worker.word("statements.words_in_text")))
    assert BOMBING in "".join(page.locator(".found").all_text_contents())


def its_actor_is_corrected(worker: Worker, workspace: Workspace) -> None:
    """From the card of the event in its report: the words are selected in the text, who it is is picked from the list."""
    page = worker.page
    card = card_of(page, BOMBING)
    worker.follow(card.get_by_role("link", name=worker.word("reports.to_review")))
    assert worker.word("review.state_guess") in worker.said("#state")
    start = report_of(workspace, RUTBA_AGENCY.text).text.index(GROUP)
    for _ in range(page.locator("[data-field=actors] button[data-focus$='.remove']").count()):
        page.locator("[data-field=actors] button[data-focus$='.remove']").first.click()
    drag(page, start, start + len(GROUP))
    assert GROUP in worker.said("#picked-bar")
    page.get_by_role("group", name=worker.word("review.picked_use")).get_by_role(
        "button", name=worker.word("review.f_actors")
    ).click()
    # The focus is in the field that asks who it is.
    page.wait_for_function("document.activeElement.role === 'combobox'")
    page.keyboard.type("داعش" if worker.lang == "ar" else "Islamic State")
    name = GROUP if worker.lang == "ar" else "Islamic State"
    page.locator("[role=option]:visible").filter(has=page.get_by_text(name, exact=True)).first.click()
    page.locator("[data-field=actors]").get_by_text("IRQREBISI").wait_for()
    page.get_by_role("textbox", name=worker.word("review.reason")).fill("أعلن التنظيم مسؤوليته عنه")
    worker.press(worker.word("review.save"))
    assert worker.word("review.saved_CORRECT") in worker.said("body")
    assert worker.name in worker.said("#state")
    made = judged(workspace, "review")[-1]
    assert (made.verdict, made.who, made.reason) == ("CORRECT", worker.name, "أعلن التنظيم مسؤوليته عنه")
    assert made.detail is not None
    assert [(one["span"]["text"], one["code"]) for one in made.detail["events"][0]["actors"]] == [(GROUP, "IRQREBISI")]
    assert last_note(workspace, "judge").who == worker.name
    assert worker.axe() == []


def a_report_is_given_to_two(worker: Worker, workspace: Workspace, number: int) -> None:
    """From the page of the report, by its review."""
    worker.find("التحذيرات")
    worker.link(RUTBA_PAPER.title, within="ol.rows")
    worker.link(worker.word("reports.tab_review"))
    worker.link(worker.word("coding.assign_title"))
    assert worker.page.get_by_label(worker.word("coding.report_numbers")).input_value() == str(number)
    worker.page.get_by_label(worker.word("coding.coder_first")).select_option("هدى")
    worker.page.get_by_label(worker.word("coding.coder_second")).select_option("كريم")
    worker.press(worker.word("coding.assign"))
    for coder in ("هدى", "كريم"):
        assert coder in worker.said("[aria-labelledby=given]")


def a_coder_codes_blind(worker: Worker, workspace: Workspace, words: str) -> None:
    """From the words, without the machine's reading, to the end."""
    page = worker.page
    worker.menu("/review")
    worker.link(worker.word("coding.tab_blind"))
    worker.link(worker.word("coding.code_bare"))
    page.wait_for_selector("[data-focus=type]")
    told = report_of(workspace, RUTBA_PAPER.text).text
    for use, chosen in (("f_trigger", "اتهم"), ("f_actors", words)):
        start = told.index(chosen)
        drag(page, start, start + len(chosen))
        page.get_by_role("group", name=worker.word("review.picked_use")).get_by_role(
            "button", name=worker.word(f"review.{use}")
        ).click()
    page.locator("#type").select_option("ACCUSE")
    page.wait_for_function("rasidEditor.coded.type === 'ACCUSE'")
    worker.press(worker.word("review.save_add"))
    worker.link(worker.word("review.blind_all"))
    assert "اتهم" in worker.said()
    worker.press(worker.word("coding.done"))
    assert worker.word("coding.finished") in worker.said()
    made = judged(workspace, "review-blind")[-1]
    assert made.who == worker.name
    note = last_note(workspace, "judge")
    assert "sealed" in note.detail
    assert words not in note.detail


def the_disagreement_is_settled(worker: Worker, workspace: Workspace) -> None:
    """By a third person, with a reason."""
    page = worker.page
    worker.menu("/review")
    worker.link(worker.word("coding.tab_agreement"))
    worker.follow(page.get_by_role("link", name=re.compile(re.escape(worker.word("coding.settle_open")))).first)
    said = worker.said(".settle")
    assert "مصادر أمنية" in said
    assert "القوات الأمريكية" in said
    page.get_by_role("radio", name=re.compile("هدى")).check()
    worker.fill("coding.reason_needed", "المصادر هي من تقول")
    worker.press(worker.word("coding.settle_chosen"))
    assert worker.word("coding.unit_settled") in worker.said("#settled")
    made = judged(workspace, "review")[-1]
    assert (made.who, made.reason) == (worker.name, "المصادر هي من تقول")
    assert made.detail is not None
    assert [one["span"]["text"] for one in made.detail["events"][0]["actors"]] == ["مصادر أمنية"]


def two_incidents_are_merged(worker: Worker, workspace: Workspace) -> None:
    """The bombing, and the attack that a headline speaks of."""
    page = worker.page
    worker.menu("/incidents")
    worker.fill("incidents.query", "الرطبة")
    worker.press(worker.word("incidents.show"))
    before = row(workspace, select(func.count()).select_from(incidents))[0]
    worker.follow(page.locator("table.incidents").get_by_role("link").first)
    near = page.locator("[aria-labelledby=near] li").first
    near.get_by_label(worker.word("incidents.reason")).fill("العنوان يصف الحدث نفسه")
    worker.follow(near.get_by_role("button", name=worker.word("incidents.merge")))
    assert worker.word("incidents.done_SAME") in worker.said()
    assert "العنوان يصف الحدث نفسه" in worker.said("#decisions")
    assert row(workspace, select(func.count()).select_from(incidents))[0] == before - 1
    made = judged(workspace, "same-incident")[-1]
    assert (made.verdict, made.who) == ("SAME", worker.name)


def a_forecast_is_judged(worker: Worker, workspace: Workspace) -> None:
    """That oil wells would burn: a later report tells that they did."""
    page = worker.page
    worker.menu("/forecasts")
    worker.follow(page.locator("table.ledger").get_by_role("link", name=re.compile("يحرق")))
    page.get_by_role("checkbox").first.check()
    worker.fill("forecasts.reason", "أحرق التنظيم الآبار في 28 أكتوبر", within="#judge")
    worker.press(worker.word("forecasts.happened"), within="#judge")
    assert worker.word("forecasts.done_judged") in worker.said()
    assert worker.word("forecasts.happened") in worker.said("#decided")
    made = judged(workspace, "forecast")[-1]
    assert (made.verdict, made.who, made.reason) == ("happened", worker.name, "أحرق التنظيم الآبار في 28 أكتوبر")
    assert last_note(workspace, "judge").who == worker.name


def two_accounts_are_compared(worker: Worker) -> None:
    """Of an agency and a newspaper, chosen by their names."""
    page = worker.page
    worker.menu("/accounts")
    worker.fill("accounts.a", "وكالة الرافدين")
    worker.fill("accounts.b", "صحيفة الفرات")
    worker.press(worker.word("accounts.compare"))
    page.get_by_role("heading", name=re.compile(worker.word("accounts.shared"))).wait_for()
    for name in ("وكالة الرافدين", "صحيفة الفرات"):
        assert page.get_by_role("heading", name=name, exact=True).count() == 1
    assert worker.axe() == []
    # A line leads to its statements, and those to their words.
    worker.follow(page.locator("table.lines a[href^='/statements']").first)
    assert page.locator("ul.stated > li").count() > 0
    worker.link(worker.word("statements.words_in_text"))
    assert page.locator(".found").count() > 0


def a_redacted_map_is_taken_away(worker: Worker, workspace: Workspace) -> None:
    """A reader searches and downloads; who is private is nowhere in the file."""
    page = worker.page
    worker.find("الحديدة")
    export = page.locator("[aria-labelledby=export]")
    assert export.get_by_label(worker.word("find.format")).input_value() == "geojson"
    with page.expect_response("**/find/export") as answer, page.expect_download() as coming:
        export.get_by_role("button", name=worker.word("find.export_do")).click()
    assert coming.value.suggested_filename == "rasid.geojson"
    assert answer.value.headers["content-type"].startswith("application/geo+json")
    made = Path(coming.value.path()).read_text(encoding="utf-8")
    for name in ("أمينة", "الصلوي", "الربصة"):
        assert name in HODEIDAH.text
        assert name not in made
    found = json.loads(made)
    assert found["type"] == "FeatureCollection"
    assert len(found["features"]) > 3
    for one in found["features"]:
        assert one["type"] == "Feature"
        assert one["properties"]["type"] in TYPES
    placed = [one["geometry"] for one in found["features"] if one["geometry"] is not None]
    assert len(placed) > 1
    for one in placed:
        assert one["type"] == "Point"
        assert [round(number) for number in one["coordinates"]] == [43, 15], "Hodeidah"
    places = {place["words"] for one in found["features"] for place in one["properties"]["places"]}
    assert "مدينة الحديدة" in places
    note = last_note(workspace, "export")
    assert note.who == worker.name
    assert json.loads(note.detail)["include_sensitive"] is False
