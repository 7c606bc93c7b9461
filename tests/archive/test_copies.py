"""Families of copies: wire stories with other headlines, edited, shortened; which was first; what each changed."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest
from inputs import last
from sqlalchemy import select

from rasid.archive import Workspace
from rasid.archive.capture import take_in
from rasid.archive.coding import code_pending
from rasid.archive.fingerprints import fingerprint, read_fingerprint
from rasid.archive.sources import Source, register
from rasid.archive.tables import copies, reports
from rasid.archive.tasks import Options
from rasid.compare.copies import Text, build_copies, families, when
from rasid.compare.families import list_families, show_family
from rasid.compare.independence import groups, voices
from rasid.errors import UsageError
from rasid.reading.items import Given, open_items

WIRE = (
    "أعلنت هيئة الإغاثة وصول قافلة من ثلاثين شاحنة إلى مدينة مأرب صباح الاثنين محملة بالغذاء والدواء. "
    "وقال مدير الهيئة سالم باوزير إن القافلة انطلقت من ميناء عدن قبل يومين وتأخرت عند نقاط التفتيش. "
    "وأضاف أن التوزيع يبدأ في المخيمات الشمالية ثم ينتقل إلى القرى البعيدة خلال الأسبوع. "
    "وذكر سكان أن المخابز في المدينة أغلقت أبوابها منذ أيام بسبب نقص الدقيق والوقود. "
    "ودعت منظمات محلية إلى فتح الطرق أمام المساعدات وحماية العاملين فيها من الاعتداءات المتكررة."
)
SHORT = " ".join(WIRE.split()[:38])
EDITED = WIRE.replace("صباح الاثنين", "يوم أمس").replace("وذكر سكان", "وأفاد شهود") + " ولم تعلق الحكومة على ذلك."
OTHER = (
    "افتتح رئيس البلدية معرض الكتاب السنوي في قاعة المؤتمرات بحضور مئات الزوار من دور النشر العربية. "
    "ويستمر المعرض عشرة أيام وتصاحبه ندوات في الشعر والرواية وتاريخ المدينة القديمة وأسواقها."
)


def load(workspace: Workspace, folder: Path, rows: list[dict[str, str]]) -> dict[str, int]:
    """Add reports; returns id by the report's own number."""
    folder.mkdir(exist_ok=True)
    path = folder / f"{len(list(folder.iterdir()))}.jsonl"
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n", encoding="utf-8")
    last(take_in(workspace, open_items(path, Given())))
    last(code_pending(workspace, Options(), processes=0))
    with workspace.database.read() as connection:
        urls = connection.execute(select(reports.c.url, reports.c.id)).all()
    return {row.url.rpartition("/")[2]: row.id for row in urls}


def row(name: str, text: str, outlet: str, published: str | None, title: str = "") -> dict[str, str]:
    said = {
        "text": text,
        "outlet": outlet,
        "published": published,
        "title": title,
        "url": f"https://{name}.example/{name}",
    }
    return {key: value for key, value in said.items() if value}


ROWS = [
    row("a", WIRE, "وكالة أولى", "2016-03-01", "قافلة تصل إلى مأرب"),
    row("b", WIRE, "صحيفة ثانية", "2016-03-02", "الدقيق والدواء في مأرب بعد تأخر"),
    row("c", EDITED, "صحيفة ثالثة", "2016-03-02", "قافلة تصل إلى مأرب"),
    row("d", SHORT, "موقع رابع", "2016-03-03", "وصول قافلة"),
    row("e", OTHER, "صحيفة ثانية", "2016-03-01", "معرض الكتاب"),
    row("f", WIRE, "موقع خامس", None, "قافلة تصل إلى مأرب"),
]


def test_a_family_has_its_earliest_and_how_each_copies(workspace: Workspace, tmp_path: Path) -> None:
    ids = load(workspace, tmp_path / "in", ROWS)
    with workspace.database.write() as connection:
        counts = build_copies(connection, "tester")
        assert counts == {"reports": 6, "families": 1, "members": 5, "pages": 0}
        found = {one.report_id: one for one in connection.execute(select(copies))}
        shown = show_family(connection, ids["d"])
    assert ids["e"] not in found
    assert {name: found[ids[name]].relation for name in "abcdf"} == {
        "a": "earliest", "b": "headline", "c": "edited", "d": "excerpt", "f": "identical",
    }  # fmt: skip
    assert {one.family for one in found.values()} == {ids["a"]}
    assert found[ids["b"]].copy_of == ids["a"]
    assert shown.members[0].report == ids["a"]
    assert shown.members[-1].report == ids["f"]
    assert "1 cannot be dated" in shown.order
    edited = next(one for one in shown.members if one.report == ids["c"])
    assert (edited.removed, edited.added) == (4, 9)


def test_building_again_gives_the_same_rows(workspace: Workspace, tmp_path: Path) -> None:
    load(workspace, tmp_path / "in", ROWS)
    with workspace.database.write() as connection:
        build_copies(connection, "tester")
        before = connection.execute(select(copies).order_by(copies.c.report_id)).all()
        connection.execute(reports.update().values(fingerprint=None))  # as an older version left them
        build_copies(connection, "tester")
        assert connection.execute(select(copies).order_by(copies.c.report_id)).all() == before
        assert connection.execute(select(reports.c.id).where(reports.c.fingerprint.is_(None))).all() == []


def test_sources_of_one_owner_and_copies_are_one_voice(workspace: Workspace, tmp_path: Path) -> None:
    load(workspace, tmp_path / "in", ROWS)
    with workspace.database.write() as connection:
        for key, name in (("second", "صحيفة ثانية"), ("fifth", "موقع خامس")):
            register(connection, "tester", Source(key, name_ar=name, owner="دار النشر المتحدة"))
        said = voices(connection)
        assert len(groups(said.values())) == 4  # b, e and f have one owner
        build_copies(connection, "tester")
        assert len(groups(voices(connection).values())) == 1  # e is of the paper that copied
        (family,) = list_families(connection)
    assert (family.sources, family.groups) == (5, 4)


def test_who_has_no_family_is_told(workspace: Workspace, tmp_path: Path) -> None:
    ids = load(workspace, tmp_path / "in", ROWS)
    with workspace.database.write() as connection:
        build_copies(connection, "tester")
        with pytest.raises(UsageError, match="no copy of it is known"):
            show_family(connection, ids["e"])
        with pytest.raises(UsageError, match="no such report"):
            show_family(connection, 999)


PAGES = ((1, "example.org/node/5"), (1, "example.org/node/5"), (1, "example.org/node/6"), (2, "example.org/node/5"))


def made(number: int, text: str, published: str | None = "2016-01-01", title: str | None = None) -> Text:
    found = read_fingerprint(fingerprint(text, title))
    assert found is not None
    return Text(number, when(number, published, None), title, text, found)


def noise(seed: int, words: int) -> list[str]:
    chance = random.Random(seed)
    return ["".join(chance.choice("بتجحدرسعفقكلمنهوي") for _ in range(chance.randint(3, 7))) for _ in range(words)]


@pytest.mark.parametrize(("changed", "least"), [(0.02, 1.0), (0.05, 1.0), (0.08, 0.95)])
def test_edited_copies_are_found(changed: float, least: float) -> None:
    """Sixty stories, each with a version in which a part of the words is another one."""
    chance = random.Random(3)
    texts = []
    for number in range(60):
        words = noise(number, 180)
        other = [word if chance.random() > changed else noise(1000 + number, 1)[0] for word in words]
        texts += [made(2 * number, " ".join(words)), made(2 * number + 1, " ".join(other), "2016-01-02")]
    found = {one.report: one.copy_of for one in families(texts)}
    assert sum(found.get(2 * n + 1) == 2 * n for n in range(60)) >= least * 60
    assert all(one.copy_of is None or one.copy_of == one.report - 1 for one in families(texts))


def test_a_round_up_contains_a_flash_and_a_longer_version_expands_it() -> None:
    flash, more, other = noise(1, 60), noise(2, 60), noise(3, 300)
    found = families(
        [
            made(1, " ".join(flash)),
            made(2, " ".join(flash + more), "2016-01-02"),
            made(3, " ".join(other[:150] + flash + other[150:]), "2016-01-03"),
        ]
    )
    assert {one.report: (one.copy_of, one.relation) for one in found} == {
        1: (None, "earliest"), 2: (1, "expanded"), 3: (1, "contains"),
    }  # fmt: skip


def test_one_page_under_two_addresses_is_said_to_be_one() -> None:
    words = " ".join(noise(1, 80))
    texts = [replace(made(n, words, title="عنوان"), page=page) for n, page in enumerate(PAGES)]
    assert {one.report: one.relation for one in families(texts)} == {
        0: "earliest", 1: "same-page", 2: "identical", 3: "identical",
    }  # fmt: skip


def test_excerpts_of_a_quarter_are_found_and_a_shared_phrase_is_not() -> None:
    long, second = noise(1, 400), noise(2, 400)
    quote = noise(3, 12)
    found = families(
        [
            made(1, " ".join(long + quote)),
            made(2, " ".join(long[100:200]), "2016-01-02"),
            made(3, " ".join(second + quote), "2016-01-02"),
        ]
    )
    assert [(one.report, one.relation) for one in found] == [(1, "earliest"), (2, "excerpt")]


def test_a_report_that_joins_two_stories_does_not_make_them_one() -> None:
    first, second = noise(1, 200), noise(2, 150)
    found = families(
        [
            made(1, " ".join(first)),
            made(2, " ".join(second)),
            made(3, " ".join(second), "2016-01-02"),
            made(4, " ".join(first + second), "2016-01-03"),
        ]
    )
    family = {one.report: one.family for one in found}
    assert family == {1: 1, 4: 1, 2: 2, 3: 2}


def test_hundreds_that_print_one_form_letter_are_one_family() -> None:
    text = " ".join(noise(1, 60))
    found = families([made(number, text) for number in range(400)])
    assert {one.family for one in found} == {0}
    assert len(found) == 400


def test_the_earliest_is_by_publication_then_capture_then_adding() -> None:
    text = " ".join(noise(1, 60))
    first = made(1, text, None)
    found = read_fingerprint(fingerprint(text, None))
    assert found is not None
    captured = Text(2, when(2, None, "2016-01-05 08:00:00"), None, text, found)
    published = made(3, text, "2016-01-04")
    assert families([first, captured, published])[0].report == 3
    assert families([first, captured])[0].report == 2
    assert families([made(7, text, None), first])[0].report == 1


def test_one_short_line_is_a_copy_only_of_itself() -> None:
    line = "قتل شرطي في انفجار عبوة قرب البصرة اليوم الثلاثاء"
    other = "قتل شرطي في انفجار عبوة قرب البصرة اليوم الأربعاء"
    assert [one.report for one in families([made(1, line), made(2, line), made(3, other)])] == [1, 2]
