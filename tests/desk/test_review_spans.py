"""Selecting words of mixed Arabic and Latin text in a browser: what is stored is what Python finds at the same offsets."""

from __future__ import annotations

import json
import random
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from desk_helpers import Visit, run
from sqlalchemy import select

from rasid.archive import Workspace
from rasid.archive.tables import reports
from rasid.desk.areas.review.lines import lines_of
from rasid.desk.pages import environment

MIXED = (
    "مقتل قائد في Sinjar\n"
    "قال المتحدث باسم التحالف Ryan Dillon إن طائرة من طراز F-16 قصفت «مقرّاً لِلقِيادة» في مدينة سنجار يوم 23/10/2016 عند الساعة 14:30، وقُتِلَ قائدٌ ميدانيّ 🎯 يُدعى Abu Omar (أبو عمر).\n"
    "\n"
    "BBC Arabic: نقلت عن مصدر أمني أن ٣٠ مسلحاً قتلوا و\"جرح 12\" آخرون 👨‍👩‍👧 في الهجوم 😀😀.\n"
    "Statement by CENTCOM: airstrikes hit مقر القيادة in Sinjar on 23 Oct.\n"
)  # fmt: skip
HOSTILE = (
    "هجوم <script>document.title='run'</script> على القرية\n"
    "قصفت طائرات <img src=x onerror=\"document.title='run'\"> بلدة القيارة\u202e عكس الاتجاه\u202c وقتل خمسة مدنيين \u200fفي الهجوم &lt;b&gt;.\n"
    "<svg onload=alert(1)> javascript:alert(1) \u2066معزول\u2069 [U+202E] قصف المسلحون القرية.\n"
    "وقال شهود إن القصف استمر ساعات طويلة وإن عشرات العائلات نزحت من البلدة إلى القرى المجاورة بعد أن دمرت القذائف بيوتها.\n"
)  # fmt: skip


@pytest.fixture
def mixed(coded: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with the two reports of this file besides."""
    shutil.copytree(coded, tmp_path / "workspace")
    rows = [
        {"outlet": "وكالة الرافدين", "published": "2016-10-24", "text": text, "title": None}
        for text in (MIXED, HOSTILE)
    ]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    run("add", str(tmp_path / "in.jsonl"), "--workspace", str(tmp_path / "workspace"), "--jobs", "0")
    with Workspace.open(tmp_path / "workspace", who="tester") as made:
        yield made


@pytest.fixture
def workspace(mixed: Workspace) -> Workspace:
    """The desk of this file shows these reports."""
    return mixed


def report_with(workspace: Workspace, words: str) -> tuple[int, str]:
    """Number and text of the report with these words."""
    with workspace.database.read() as connection:
        rows = connection.execute(select(reports.c.id, reports.c.text)).all()
    return next((row.id, row.text) for row in rows if words in row.text)


def picked(page: Any) -> tuple[int, int, str]:
    """What the editor takes for selected."""
    span = page.evaluate("rasidEditor.pane.picked && {...rasidEditor.pane.picked, text: rasidEditor.pane.words(rasidEditor.pane.picked)}")  # fmt: skip
    assert span is not None, "nothing is selected"
    return span["start"], span["end"], span["text"]


def drag(page: Any, start: int, end: int) -> None:
    """Select characters with the mouse: Latin words and numbers from left to right, anything with Arabic from right to left, as it is read."""
    page.evaluate("rasidEditor.pane.pick(null)")
    box = page.evaluate(
        """([start, end]) => {
            const text = rasidEditor.pane.text;
            const range = text.range(start, end);
            text.lineAt(start).node.scrollIntoView({block: "center"});
            const rects = [...range.getClientRects()].filter((own) => own.width > 0);
            const line = (own) => rects.filter((one) => Math.abs(one.top - own.top) < own.height / 2);
            const span = (own) => ({left: Math.min(...own.map((one) => one.left)), right: Math.max(...own.map((one) => one.right)), y: own[0].top + own[0].height / 2});
            const edge = (from, to) => span(line(text.range(from, to).getClientRects()[0]));
            const first = text.snap(start, start + 1), last = text.snap(end - 1, end);
            return {first: edge(first.start, first.end), last: edge(last.start, last.end), rtl: /[\\u0621-\\u064a]/.test(text.text(start, end)) && (!/[A-Za-z]/.test(text.text(start, end)) || getComputedStyle(text.lineAt(start).node).direction === "rtl")};
        }""",
        [start, end],
    )
    inset = 1
    from_x = box["first"]["right"] - inset if box["rtl"] else box["first"]["left"] + inset
    to_x = box["last"]["left"] + inset if box["rtl"] else box["last"]["right"] - inset
    page.mouse.move(from_x, box["first"]["y"])
    page.mouse.down()
    page.mouse.move((from_x + to_x) / 2, (box["first"]["y"] + box["last"]["y"]) / 2, steps=3)
    page.mouse.move(to_x, box["last"]["y"], steps=5)
    page.mouse.up()
    page.wait_for_timeout(120)


WORDS = (
    "المتحدث باسم التحالف", "Ryan Dillon", "التحالف Ryan Dillon إن", "F-16", "مقرّاً لِلقِيادة", "23/10/2016", "14:30", "وقُتِلَ قائدٌ", "ميدانيّ 🎯 يُدعى",
    "Abu Omar (أبو عمر)", "BBC Arabic", "٣٠ مسلحاً", "جرح 12", "آخرون 👨‍👩‍👧 في", "😀😀",
    "Statement by", "مقر القيادة", "hit مقر القيادة in", "23 Oct",
)  # fmt: skip


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_words_selected_with_the_mouse(visit: Callable[..., Visit], workspace: Workspace, lang: str) -> None:
    number, text = report_with(workspace, "Ryan Dillon")
    page = visit(lang).go(f"/review/reports/{number}/add")
    for words in WORDS:
        start = text.index(words)
        drag(page, start, start + len(words))
        assert picked(page) == (start, start + len(words), words)
        assert text[start : start + len(words)] == words


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_words_selected_with_the_keyboard(visit: Callable[..., Visit], workspace: Workspace, lang: str) -> None:
    number, text = report_with(workspace, "Ryan Dillon")
    page = visit(lang).go(f"/review/reports/{number}/add")
    page.focus("#text")
    words = page.evaluate("rasidEditor.pane.text.words.map(({start, end}) => [start, end])")
    assert text[words[0][0] : words[0][1]] == "مقتل"
    # In an Arabic line the left arrow goes on in the order of reading, through Latin names and digits as well; in a Latin one the right.
    latin = text.index("Statement")
    for index, (start, end) in enumerate(words[1:], start=1):
        page.keyboard.press("ArrowLeft" if words[index - 1][0] < latin else "ArrowRight")
        assert picked(page) == (start, end, text[start:end]), index
    for index, (start, end) in reversed(list(enumerate(words[:-1]))):
        page.keyboard.press("ArrowRight" if words[index + 1][0] < latin else "ArrowLeft")
        assert picked(page)[:2] == (start, end)
    said = [text[start:end] for start, end in words]
    for whole in ("F-16", "23/10/2016", "14:30", "وقُتِلَ", "👨‍👩‍👧", "لِلقِيادة"):
        assert whole in said


def test_a_selection_is_extended_and_trimmed_by_keys(visit: Callable[..., Visit], workspace: Workspace) -> None:
    number, text = report_with(workspace, "Ryan Dillon")
    page = visit("ar").go(f"/review/reports/{number}/add")
    page.focus("#text")
    start = text.index("التحالف Ryan")
    while picked(page)[0] < start:
        page.keyboard.press("ArrowLeft")
    page.keyboard.press("Shift+ArrowLeft")
    page.keyboard.press("Shift+ArrowLeft")
    assert picked(page)[2] == "التحالف Ryan Dillon"
    assert "التحالف Ryan Dillon" in page.text_content("#said")
    page.keyboard.press("Shift+ArrowRight")
    assert picked(page)[2] == "التحالف Ryan"
    page.keyboard.press("Home")
    assert picked(page)[2] == "قال"
    page.keyboard.press("Shift+End")
    assert picked(page)[2].endswith("(أبو عمر).") or picked(page)[2].endswith(").")
    # Letter by letter: a letter takes its tashkeel with it.
    begin = text.index("وقُتِلَ")
    page.keyboard.press("Control+Home")
    while picked(page)[0] < begin:
        page.keyboard.press("ArrowLeft")
    page.keyboard.press("Control+Shift+ArrowLeft")
    assert picked(page) == (begin + 1, begin + len("وقُتِلَ"), "قُتِلَ")
    page.keyboard.press("Control+ArrowRight")
    assert picked(page)[2] == "قُتِ"
    page.keyboard.press("Control+z")
    assert picked(page)[2] == "قُتِلَ"
    # Up and down go by lines, and end where they began.
    page.keyboard.press("Control+Home")
    first = picked(page)
    page.keyboard.press("ArrowDown")
    below = picked(page)
    assert below[0] > text.index("\n")
    page.keyboard.press("ArrowUp")
    assert picked(page)[0] <= first[1] + 20
    page.keyboard.press("Escape")
    assert page.evaluate("rasidEditor.pane.picked") is None


def test_edges_are_moved_with_buttons(visit: Callable[..., Visit], workspace: Workspace) -> None:
    number, text = report_with(workspace, "Ryan Dillon")
    page = visit("ar").go(f"/review/reports/{number}/add")
    start = text.index("لِلقِيادة")
    drag(page, start, start + len("لِلقِيادة"))
    page.click("[data-edge=start][data-way=on]")
    assert picked(page)[2] == "لقِيادة"
    page.click("[data-edge=end][data-way=on]")
    page.click("[data-edge=end][data-way=back]")
    page.click("[data-edge=start][data-way=back]")
    assert picked(page)[2] == "لِلقِيادة"
    page.click("#picked-undo")
    assert picked(page)[2] == "لقِيادة"
    page.click("#picked-drop")
    assert page.evaluate("document.activeElement.id") == "text"


def test_a_selection_over_lines_and_beyond_the_text(visit: Callable[..., Visit], workspace: Workspace) -> None:
    number, text = report_with(workspace, "Ryan Dillon")
    page = visit("en").go(f"/review/reports/{number}/add")
    page.evaluate("getSelection().selectAllChildren(document.getElementById('text'))")
    page.wait_for_timeout(120)
    assert picked(page) == (0, len(text.rstrip()), text.rstrip())
    # A selection in the middle of a letter with its marks, or of a picture made of several characters, takes them whole.
    at = text.index("قُتِلَ")
    assert page.evaluate(f"rasidEditor.pane.text.snap({at + 1}, {at + 3})") == {"start": at, "end": at + 4}
    family = text.index("👨")
    assert page.evaluate(f"rasidEditor.pane.text.snap({family + 2}, {family + 3})") == {
        "start": family,
        "end": family + 5,
    }


def test_every_offset_comes_back(visit: Callable[..., Visit]) -> None:
    """Whatever the text holds: characters beyond the first plane, marks, controls, every sort of line end, blank lines, tabs, several spaces."""
    letters = (
        list("ابتثقوية")
        + list("abcXYZ")
        + list("0129٠٣٩")
        + list(" .،؛«»\"'()-/:")
        + ["\u064e", "\u0651", "\u064f\u0651", "ـ"]
    )
    odd = ["😀", "👨‍👩‍👧", "🇮🇶", "𐤀", "\u202e", "\u202c", "\u200f", "\u200e", "\u200c", "\u200d", "\u0000", "\u001b", "\ufeff", "\t", "  ", "<b>", "&amp;", "\u0301"]  # fmt: skip
    ends = ["\n", "\r\n", "\r", "\n\n", "\u2028", "\x85", "\n \n", "\v"]
    page = visit("ar").go("/review/reports/1/add")
    template = environment("ar").from_string('{% import "review/text.html.j2" as the_text with context %}{{ the_text.lines(given) }}')  # fmt: skip
    chance = random.Random(7)
    for _ in range(60):
        text = "".join(
            chance.choice(chance.choice([letters, letters, letters, odd]) if chance.random() > 0.05 else ends)
            for _ in range(chance.randint(1, 120))
        )
        begin = chance.randint(0, len(text))
        marked = (begin, chance.randint(begin, len(text)))
        made = template.render(given=lines_of(text, marked))
        found = page.evaluate(
            """(made) => {
                const root = document.createElement("div");
                root.innerHTML = made;
                document.body.append(root);
                const text = new rasidSpans.ReportText(root);
                const all = [];
                for (let at = 0; at <= text.chars.length; at += 1) {
                  const inside = text.lines.some((line) => line.start <= at && at <= line.end);
                  if (inside) all.push([at, text.offsetAt(...text.pointAt(at)), text.offsetAt(...text.pointAt(at, true))]);
                }
                root.remove();
                return {chars: text.chars, all, words: text.words.map(({start, end}) => [start, end])};
            }""",
            made,
        )
        known = "".join(found["chars"])
        assert list(known) == found["chars"]
        assert text.startswith(known)
        last = max((line.start + sum(len(p.text) for p in line.pieces) for line in lines_of(text)), default=0)
        assert len(known) == last
        assert [row for row in found["all"] if row[0] != row[1] or row[0] != row[2]] == []
        done = 0
        for start, end in found["words"]:
            assert done <= start < end
            assert not unicodedata.combining(known[start]) or start == 0 or known[start - 1].isspace() or not known[start - 1].isalnum()  # fmt: skip
            assert (
                not known[done:start].strip("\u0020\t\n\r\v\u2028\x85\u200c\u200d\ufeff") or known[done:start].isspace()
            )
            done = end


def test_a_hostile_report_is_shown_and_not_run(visit: Callable[..., Visit], workspace: Workspace) -> None:
    number, text = report_with(workspace, "onerror")
    desk = visit("ar")
    page = desk.go(f"/review/reports/{number}/add")
    assert page.title() != "run"
    assert page.evaluate("document.querySelectorAll('#text script, #text img, #text svg').length") == 0
    assert "<script>" in page.text_content("#text")
    assert page.evaluate("[...document.querySelectorAll('#text .control')].map((n) => n.textContent)")[:2] == [
        "U+202E",
        "U+202C",
    ]
    for words in (
        "<img src=x onerror=\"document.title='run'\">",
        "القيارة",
        "عكس الاتجاه",
        "خمسة مدنيين",
        "في الهجوم",
        "معزول",
        "[U+202E]",
        "المسلحون",
    ):
        start = text.index(words)
        assert page.evaluate(f"rasidEditor.pane.text.text({start}, {start + len(words)})") == words
    start = text.index("خمسة مدنيين")
    drag(page, start, start + len("خمسة مدنيين"))
    assert picked(page) == (start, start + len("خمسة مدنيين"), "خمسة مدنيين")
    page.click("[data-use='recipients.+']")
    assert page.text_content("[data-focus='recipients.0.span']") == "خمسة مدنيين"
    # A span with a control character in it is said with its number, and stored as it is.
    start = text.index("القيارة")
    end = text.index("عكس") + 3
    page.evaluate(f"rasidEditor.pane.pick({{start: {start}, end: {end}}})")
    assert "[U+202E]" in page.text_content("#picked-words")
    page.click("[data-use='trigger']")
    page.wait_for_selector("[data-focus='trigger']")
    assert page.evaluate("rasidEditor.coded.trigger") == {"start": start, "end": end, "text": text[start:end]}
    assert desk.axe() == []
