"""`rasid users`: passwords come from the terminal or standard input, never from an argument."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner
from desk_helpers import PASSWORD, run

from rasid.archive import Workspace, audit
from rasid.cli import cli
from rasid.desk import users
from rasid.errors import UsageError


@pytest.fixture
def root(tmp_path: Path) -> str:
    run("init", str(tmp_path / "w"))
    return str(tmp_path / "w")


def call(*arguments: str, given: str = "") -> str:
    result = CliRunner().invoke(cli, ["users", *arguments], input=given, catch_exceptions=False, standalone_mode=False)
    assert result.exit_code == 0
    return result.output


def test_users_are_added_listed_and_changed(root: str) -> None:
    call("add", "admin", "--role", "admin", "--workspace", root, given=PASSWORD + "\n")
    call("add", "سلمى", "--role", "coder", "--shown", "سلمى القاضي", "--workspace", root, given=PASSWORD)
    rows = [json.loads(line) for line in call("list", "--json", "--workspace", root).splitlines()]
    assert [(row["name"], row["role"]) for row in rows] == [("admin", "admin"), ("سلمى", "coder")]
    assert "argon2" not in str(rows)
    call("change", "سلمى", "--role", "reader", "--stopped", "--workspace", root)
    assert "stopped" in call("list", "--workspace", root)
    call("password", "سلمى", "--workspace", root, given="another long password\n")
    call("change", "سلمى", "--active", "--subject", "https://issuer.example  42", "--workspace", root)
    with Workspace.open(root) as workspace, workspace.database.read() as connection:
        assert users.check_password(connection, "سلمى", "another long password") is not None
        assert users.by_subject(connection, "https://issuer.example 42") is not None
        log = str(audit.entries(connection))
    assert PASSWORD not in log
    assert "another long" not in log


def test_what_is_refused(root: str) -> None:
    with pytest.raises(UsageError, match="first user"):
        call("add", "x", "--role", "coder", "--workspace", root, given=PASSWORD)
    with pytest.raises(UsageError, match="no password"):
        call("add", "x", "--role", "admin", "--workspace", root)
    with pytest.raises(UsageError, match="too short"):
        call("add", "x", "--role", "admin", "--workspace", root, given="short\n")
    with pytest.raises(UsageError, match="no name"):
        call("add", "a b", "--role", "admin", "--workspace", root, given=PASSWORD)
    call("add", "admin", "--role", "admin", "--workspace", root, given=PASSWORD)
    for name in ("admin", "ADMIN", "ａｄｍｉｎ"):
        with pytest.raises(UsageError, match="taken"):
            call("add", name, "--role", "coder", "--workspace", root, given=PASSWORD)
    with pytest.raises(UsageError, match="no active admin"):
        call("change", "admin", "--stopped", "--workspace", root)
    with pytest.raises(UsageError, match="no such user"):
        call("change", "nobody", "--stopped", "--workspace", root)
    with pytest.raises(UsageError, match="nothing to change"):
        call("change", "admin", "--workspace", root)


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no terminals here")
def test_a_terminal_does_not_echo(root: str) -> None:
    child, terminal = pty.openpty()
    command = [sys.executable, "-m", "rasid.cli", "users", "add", "admin", "--role", "admin", "--workspace", root]
    process = subprocess.Popen(command, stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True)
    os.close(terminal)
    seen = b""
    for prompt in (b"Password: ", b"Again: "):
        end = time.monotonic() + 60
        while prompt not in seen and time.monotonic() < end:
            seen += os.read(child, 1024)
        os.write(child, PASSWORD.encode() + b"\n")
    assert process.wait(60) == 0
    try:
        while part := os.read(child, 1024):
            seen += part
    except OSError:
        pass
    os.close(child)
    assert PASSWORD.encode() not in seen
    assert b"may sign in" in seen
