"""What `rasid account` and `rasid accounts` share: naming an account, printing one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rasid.commands.listing import emit_rows
from rasid.commands.output import emit, isolated
from rasid.commands.privacy import tell_private
from rasid.commands.workspaces import count, need_libraries, opened
from rasid.errors import UsageError
from rasid.files import write_whole

if TYPE_CHECKING:
    from rasid.archive import Workspace
    from rasid.compare.accounts.graph import Material
    from rasid.compare.accounts.model import Account, Edge
    from rasid.record import Record

    Records = Sequence[tuple[str, Record]]
    """The records of the reports of an account, by the names that it has for them"""

NAMES = "source:KEY, holder:NAME, report:ID, or a file that `rasid code --format json` wrote"
_SIGNS = {1: "+", 0: "0", -1: "-"}


@dataclass(frozen=True)
class Passing:
    """How accounts leave the machine: in which forms, and whether with the names of private persons. Without forms they are only looked at."""

    forms: tuple[str, ...] = ()
    include_sensitive: bool = False


def forms_of(as_json: bool, as_graphml: bool, html: str | None) -> tuple[str, ...]:
    """The forms in which an account is passed on."""
    return tuple(
        name for name, wanted in (("json", as_json), ("graphml", as_graphml), ("html", html is not None)) if wanted
    )


def materials(names: Sequence[str], workspace_dir: str | None, passing: Passing = Passing()) -> list[Material]:
    """What the named accounts are made of. A workspace is opened only for those that lie in one.

    What leaves the machine is without the names and homes of private persons; where they are asked for, the workspace's audit log has it.
    """
    need_libraries()
    kinds = [_kind(name) for name in names]
    if all(kind == "file" for kind, _ in kinds):
        return _passed([_of_file(name) for _, name in kinds], passing, None)
    from rasid.compare.accounts.reading import read_holder, read_report, read_source, records_of

    read = {"source": read_source, "holder": read_holder, "report": read_report}
    with opened(workspace_dir) as workspace:
        found: list[tuple[Material, Records]] = []
        with workspace.database.read() as connection:
            for kind, name in kinds:
                if kind == "file":
                    found.append(_of_file(name))
                    continue
                material = read[kind](connection, name)
                found.append((material, list(records_of(connection, material)) if passing.forms else []))
        return _passed(found, passing, workspace, names)


def _passed(
    found: Sequence[tuple[Material, Records]], passing: Passing, workspace: Workspace | None, names: Sequence[str] = ()
) -> list[Material]:
    if not passing.forms:
        return [material for material, _ in found]
    from rasid.export.accounts import leave_out

    counts: Counter[str] = Counter()
    redacted = []
    for material, records in found:
        without, own = leave_out(material, records)
        redacted.append(without)
        counts.update(own)
    tell_private(counts, include_sensitive=passing.include_sensitive)
    if not passing.include_sensitive:
        return redacted
    if workspace is not None:
        from rasid.archive import audit

        with workspace.database.write() as connection:
            audit.append(
                connection, workspace.who, "export", format=f"account {' '.join(passing.forms)}", include_sensitive=True,
                query={"accounts": list(names)}, included=dict(counts),
            )  # fmt: skip
    return [material for material, _ in found]


def _kind(name: str) -> tuple[str, str]:
    kind, separator, rest = name.partition(":")
    if separator and rest and kind in ("source", "holder", "report"):
        return kind, rest
    if name == "-" or Path(name).exists() or name.endswith((".json", ".jsonl")):
        return "file", name
    raise UsageError("no account of that name", where=name, expected=NAMES)


def _of_file(path: str) -> tuple[Material, Records]:
    from rasid.commands.records import load_records
    from rasid.compare.accounts.graph import Material
    from rasid.compare.accounts.records import read_record

    records = load_records(path)
    of = f"file:{path if path == '-' else Path(path).name}"
    made = Material(of, "", len(records))
    for record in records:
        one = read_record(record, record.document.id)
        made.tellings += one.tellings
        made.assessments += one.assessments
        made.named += one.named
        made.loaded += one.loaded
        if len(records) == 1:
            made.title = one.title
    return made, [(record.document.id, record) for record in records]


def write(path: str, text: str) -> None:
    """Write a file whole or not at all."""
    write_whole(Path(path), text)


def print_account(account: Account, lang: str) -> None:
    """An account as tables of text."""
    actors = sum(node.kind == "actor" for node in account.nodes)
    emit(
        f"{isolated(account.title or account.of)} ({isolated(account.of)}): {count(account.reports, 'report')}, {count(actors, 'actor')},"
        f" {count(len(account.edges), 'relation')}, {count(len(account.assessments), 'assessment')}\n\n"
    )
    names = names_of([account], lang)
    emit_rows(
        ("who", "sign", "type", "whom", "status", "statements", "by", "where", "aims"),
        [_cells(edge, names, lang) for edge in account.edges],
        always_heads=True,
    )
    rows = [
        (
            names[node.key],
            " | ".join(f"{use.words}{f' ({use.kind})' if use.kind else ''} x{use.count}" for use in node.names),
        )
        for node in account.nodes
        if node.names
    ]
    emit("\n")
    emit_rows(("actor", "called"), rows, always_heads=True)
    if account.assessments:
        emit("\n")
        emit_rows(
            ("assessment", "by", "words"),
            [
                (a.status, " > ".join(h.name_en or h.words or h.kind for h in a.holders), a.content)
                for a in account.assessments
            ],
            always_heads=True,
        )


def _cells(edge: Edge, names: dict[str, str], lang: str) -> tuple[str, ...]:
    places = dict.fromkeys(
        (p.name_ar if lang == "ar" else p.name_en) or p.name_ar for t in edge.tellings for p in t.places
    )
    aims = dict.fromkeys(x.words for t in edge.tellings for x in t.links if x.kind == "aim")
    by = dict.fromkeys(
        " > ".join(h.name_en or h.words or h.kind for h in t.holders) for t in edge.tellings if t.holders
    )
    arrow = f"{edge.type} (mutual)" if edge.mutual else edge.type
    return (
        names[edge.source], _SIGNS[edge.sign], arrow, names[edge.target], edge.status, f"{len(edge.tellings)}", " | ".join(by),
        ", ".join(places), " | ".join(aims),
    )  # fmt: skip


def names_of(accounts: Iterable[Account], lang: str) -> dict[str, str]:
    """Key of a node → its name in a language, else in the other one."""
    found: dict[str, str] = {}
    for account in accounts:
        for node in account.nodes:
            found.setdefault(node.key, (node.name_ar if lang == "ar" else node.name_en) or node.name_ar or node.name_en)
    return found
