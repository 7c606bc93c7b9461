"""Help, version, schema, completion, and the documentation of them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import jsonschema
import pytest

from rasid.cli import cli
from rasid.commands.options import EXIT_CODES
from rasid.commands.output import printable
from rasid.errors import ExitCode

DOCUMENTATION = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text(encoding="utf-8")
Run = Callable[..., Any]


def commands() -> Iterator[tuple[str, click.Command]]:
    with click.Context(cli) as context:
        for name in cli.list_commands(context):
            command = cli.get_command(context, name)
            assert command is not None
            yield name, command
            if isinstance(command, click.Group):
                for below in command.commands.values():
                    yield f"{name} {below.name}", below


@pytest.mark.parametrize(
    ("name", "command"), list(commands()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_every_command_and_option_is_documented(name: str, command: click.Command) -> None:
    assert f"`rasid {name}" in DOCUMENTATION
    assert command.help
    assert "Exit codes:" in (command.epilog or "")
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help
            assert f"`{parameter.opts[0]}" in DOCUMENTATION


def test_global_options_and_exit_codes_are_documented() -> None:
    assert set(EXIT_CODES) == set(ExitCode)
    for code in ExitCode:
        assert re.search(rf"^\| {int(code)} \| ", DOCUMENTATION, re.MULTILINE)
    for option in ("--version", "--json-errors", "--help"):
        assert f"`{option}`" in DOCUMENTATION


def test_help_names_the_exit_codes(rasid: Run) -> None:
    for arguments in (["--help"], ["code", "--help"], ["lexicon", "find", "-h"]):
        done = rasid(*arguments)
        assert done.returncode == 0
        assert "Exit codes:" in done.stdout
    assert rasid().returncode == 2


def test_version(rasid: Run) -> None:
    assert re.fullmatch(r"rasid \S+.*\n", rasid("--version").stdout)


def test_schema_is_a_schema(rasid: Run) -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(rasid("schema").stdout))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_script(rasid: Run, shell: str) -> None:
    done = rasid("completion", shell)
    assert done.returncode == 0
    assert "_RASID_COMPLETE" in done.stdout


def test_completion_answers(rasid: Run) -> None:
    done = rasid(env={"_RASID_COMPLETE": "bash_complete", "COMP_WORDS": "rasid sch", "COMP_CWORD": "1"})
    assert done.stdout.strip() == "plain,schema"


def test_starting_loads_no_more_than_it_needs() -> None:
    import subprocess
    import sys

    script = (
        "import sys, rasid.cli; rasid.cli.run(['--version']); "
        "print([m for m in ('rich', 'trafilatura', 'docx', 'pypdf', 'lxml') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mb", "a[31mb"),
        ("سطر\nآخر", "سطر آخر"),
        ("\u202eقلب\u202c", "قلب"),
        ("می\u200cرود", "می\u200cرود"),
        ("\ud800x", "x"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown
