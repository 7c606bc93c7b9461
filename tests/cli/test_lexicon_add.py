"""`rasid lexicon add`: an entry is written when its examples are right, and what it changes is shown before."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from rasid.cli import cli
from rasid.coding.coder import Coder
from rasid.editing.changes import changes_on
from rasid.editing.trial import Draft, Trial, read_draft, try_out, write
from rasid.errors import ExitCode, LexiconError, UsageError
from rasid.evaluate.gold_reports import ReportsGold
from rasid.evaluate.goldset import Unit
from rasid.knowledge.loader import DATA
from rasid.knowledge.store import check

GOLD = Path(__file__).parents[1] / "evaluate" / "gold"
SHELLS = """\
id: assault/rain-shells
type: ASSAULT
verbs: [أصلى/يصلي/IV]
with: بالنيران
frame: attack
examples:
  - {text: أصلت المدفعية أحياء المدينة بالنيران طوال الليل, trigger: أصلت, actor: المدفعية}
  - {text: أصلى الطباخ اللحم على الموقد في مطعم الفندق, none: true}
source: "usage: Arabic newswire"
"""
CRIER = """\
- id: zaghrata-crier
  name: {ar: لجان زغرتا الشعبية, en: Zgharta Popular Committees}
  kind: party
  code: LBNPTY
  country: [LB]
  examples:
    - {text: أعلنت لجان زغرتا الشعبية موعد الاجتماع المقبل, mention: لجان زغرتا الشعبية}
  source: "usage: Arabic newswire"
"""


def test_an_entry_says_by_its_shape_where_it_belongs() -> None:
    assert read_draft(SHELLS, "-").file == "events/assault.yaml"
    cue = "{id: x, category: negation, verb: أبى/يأبى/I, examples: [{text: أبى الوفد أن يوقع الاتفاق}], source: s}"
    assert read_draft(cue, "-").file == "cues/modality.yaml"
    with pytest.raises(UsageError, match=r"naming/yemen\.yaml"):
        read_draft(CRIER, "-")
    assert read_draft(CRIER, "-", "actors/parties.yaml").ids == ("zaghrata-crier",)
    with pytest.raises(UsageError, match="no file of entries"):
        read_draft(CRIER, "-", "../../etc/passwd")
    with pytest.raises(LexiconError, match="not YAML"):
        read_draft("{id: [", "-")
    with pytest.raises(LexiconError, match="no entry"):
        read_draft("only words", "-")


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Trial]:
    """A lexicon of one's own, and what came of a new entry in it."""
    root = tmp_path_factory.mktemp("lexicon") / "data"
    shutil.copytree(DATA, root)
    return root, try_out(read_draft(SHELLS, "-", root=root), root)


def test_what_was_tried_out_is_written_behind_what_there_is(tried: tuple[Path, Trial]) -> None:
    root, trial = tried
    before = (root / "events/assault.yaml").read_text(encoding="utf-8")
    assert before == (DATA / "events/assault.yaml").read_text(encoding="utf-8")
    draft = read_draft(SHELLS, "-", root=root)
    assert (trial.failures, trial.examples) == ((), 2)
    after = write(draft, root).read_text(encoding="utf-8")
    assert after.startswith(before.rstrip())
    assert after.endswith('source: "usage: Arabic newswire"\n')
    assert check(root) == []


def test_a_wrong_entry_is_refused_with_its_line() -> None:
    draft = read_draft(SHELLS.replace("frame: attack", "frame: atack"), "-")
    with pytest.raises(LexiconError) as caught:
        try_out(draft)
    assert (caught.value.where or "").startswith("events/assault.yaml:")


def test_a_name_that_is_there_already_is_refused() -> None:
    draft = Draft(SHELLS.replace("rain-shells", "attack"), "events/assault.yaml", ("assault/attack",))
    with pytest.raises(LexiconError, match="used twice"):
        try_out(read_draft(draft.text, "-"))


def test_what_changes_on_gold_is_told_but_for_its_held_out_part(tried: tuple[Path, Trial]) -> None:
    text = "أصلت قوات الأسد أحياء حلب الشرقية بالنيران مساء الاثنين."
    units = [Unit(part, text, None, split=part) for part in ("train", "test")]

    class Silent(ReportsGold):
        """Gold that measures nothing."""

        def measures(self) -> list:  # type: ignore[type-arg]
            return []

        def score(self, unit, record, threshold):  # type: ignore[no-untyped-def]
            from rasid.evaluate.measures import Outcome

            return Outcome()

    changes, _ = changes_on(Silent("gold", units), Coder.load(), tried[1].coder)
    assert {change.unit for change in changes} == {"train"}
    assert any(change.sign == "+" and change.reading.startswith("ASSAULT أصلت") for change in changes)
    assert all(change.sentence == text for change in changes)


def test_the_command(tmp_path: Path) -> None:
    file = tmp_path / "entry.yaml"
    file.write_text(SHELLS.replace("actor: المدفعية", "actor: الطيران"), encoding="utf-8")
    result = CliRunner().invoke(cli, ["lexicon", "add", str(file), "--gold", str(GOLD), "--dry-run"])
    assert "2 examples run, 1 not met" in result.stdout
    assert "0 readings of" in result.stdout
    assert isinstance(result.exception, LexiconError)
    assert "nothing was written" in str(result.exception)
    absent = CliRunner().invoke(cli, ["lexicon", "add", str(tmp_path / "absent.yaml")])
    assert absent.exit_code == ExitCode.USAGE
