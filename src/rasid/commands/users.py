"""`rasid users`: who may sign in to the desk."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

import click

from rasid.commands.options import epilog, workspace_option
from rasid.commands.output import complain, emit, isolated
from rasid.commands.workspaces import opened
from rasid.errors import ExitCode, UsageError

_CODES = (ExitCode.OK, ExitCode.USAGE, ExitCode.WORKSPACE)
_ROLES = click.Choice(["reader", "coder", "adjudicator", "admin"])
_LONGEST_LINE = 8192


@click.group(epilog=epilog(*_CODES))
def users() -> None:
    """Say who may sign in to the desk of a workspace, and what they may do.

    Passwords are asked for on the terminal, or read as the first line of standard input; they are never an argument.
    """


@users.command(epilog=epilog(*_CODES))
@click.argument("name")
@click.option("--role", type=_ROLES, required=True, help="What they may do; the first user must be an admin.")
@click.option("--shown", default="", metavar="NAME", help="The name that others see.")
@click.option("--no-password", is_flag=True, help="They sign in by OpenID Connect only.")
@click.option(
    "--subject",
    metavar="TEXT",
    help="By which the OpenID Connect provider knows them: its issuer, a space, the subject.",
)
@workspace_option
def add(name: str, role: str, shown: str, no_password: bool, subject: str | None, workspace_dir: str | None) -> None:
    """Add a user."""
    from rasid.desk import users as people
    from rasid.desk.roles import ROLES

    _need_desk()
    with opened(workspace_dir) as workspace:
        password = None if no_password else _password()
        with workspace.database.write() as connection:
            made = people.add_person(connection, workspace.who, name, ROLES[role], password=password, shown=shown)
            if subject is not None:
                people.know_as(connection, workspace.who, made.id, subject)
    emit(f"{isolated(made.name)} ({role}) may sign in.\n")


@users.command("list", epilog=epilog(*_CODES))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@workspace_option
def list_(as_json: bool, workspace_dir: str | None) -> None:
    """List the users."""
    from rasid.desk import users as people

    _need_desk()
    with opened(workspace_dir) as workspace, workspace.database.read() as connection:
        for user in people.listed(connection):
            if as_json:
                emit(json.dumps({**asdict(user), "role": user.role.key}, ensure_ascii=False) + "\n")
            else:
                state = "active" if user.active else "stopped"
                emit(f"{isolated(user.name)}\t{isolated(user.shown)}\t{user.role.key}\t{state}\t{user.made[:10]}\n")


@users.command(epilog=epilog(*_CODES))
@click.argument("name")
@click.option("--role", type=_ROLES, help="Another role.")
@click.option("--shown", metavar="NAME", help="Another name that others see.")
@click.option("--active/--stopped", "active", default=None, help="Whether they may sign in.")
@click.option(
    "--subject",
    metavar="TEXT",
    help="By which the OpenID Connect provider knows them: its issuer, a space, the subject.",
)
@workspace_option
def change(
    name: str, role: str | None, shown: str | None, active: bool | None, subject: str | None, workspace_dir: str | None
) -> None:
    """Change a user, who is then signed out everywhere."""
    from rasid.desk import users as people
    from rasid.desk.roles import ROLES

    _need_desk()
    if role is None and shown is None and active is None and subject is None:
        raise UsageError("nothing to change", where=name, expected="--role, --shown, --active, --stopped or --subject")
    with opened(workspace_dir) as workspace, workspace.database.write() as connection:
        found = people.named(connection, name)
        people.change(
            connection, workspace.who, found.id, role=ROLES[role] if role else None, active=active, shown=shown
        )
        if subject is not None:
            people.know_as(connection, workspace.who, found.id, subject)
    complain("Changed.")


@users.command(epilog=epilog(*_CODES))
@click.argument("name")
@workspace_option
def password(name: str, workspace_dir: str | None) -> None:
    """Give a user another password; their sessions and tokens end."""
    from rasid.desk import users as people

    _need_desk()
    with opened(workspace_dir) as workspace:
        with workspace.database.read() as connection:
            found = people.named(connection, name)
        new = _password()
        with workspace.database.write() as connection:
            people.change(connection, workspace.who, found.id, password=new)
    complain("Changed.")


def _password() -> str:
    """From the terminal without echo, twice; else the first line of standard input."""
    if sys.stdin.isatty():
        import getpass

        first = getpass.getpass("Password: ")
        if getpass.getpass("Again: ") != first:
            raise UsageError("the two passwords are not the same")
        return first
    given = sys.stdin.readline(_LONGEST_LINE).rstrip("\r\n")
    if not given:
        raise UsageError(
            "no password on standard input", expected="a line with the password, or a terminal to ask for it"
        )
    return given


def _need_desk() -> None:
    from rasid.commands.desk import need_desk

    need_desk()
