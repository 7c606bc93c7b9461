"""Pages made from the code: commands and options, the record, errors and exit codes, the API of the desk."""

from __future__ import annotations

import inspect
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import msgspec

from rasid import errors
from rasid.cli import cli
from rasid.commands.options import EXIT_CODES
from rasid.record import model, vocabulary
from rasid.record.serialise import json_schema


def pages() -> dict[str, str]:
    """Address → Markdown of each page."""
    return {
        "reference/commands.md": commands(),
        "reference/record.md": record(),
        "reference/errors.md": faults(),
        "reference/api.md": api(),
    }


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


# -- commands ---------------------------------------------------------------------------------------------------------


def all_commands() -> Iterator[tuple[str, click.Command, click.Context]]:
    """Every command with its full name, in the order of `rasid --help`."""
    with click.Context(cli, info_name="rasid") as context:
        for name in cli.list_commands(context):
            command = cli.get_command(context, name)
            assert command is not None
            with click.Context(command, info_name=name, parent=context) as own:
                yield f"rasid {name}", command, own
                if isinstance(command, click.Group):
                    for below in command.commands.values():
                        with click.Context(below, info_name=below.name, parent=own) as under:
                            yield f"rasid {name} {below.name}", below, under


def commands() -> str:
    """Every command with its arguments and options, as `--help` has them."""
    lines = [
        "# Commands and options", "",
        "Made from the program itself; what the options mean at length, with examples: [The command line](../command-line.md).", "",
    ]  # fmt: skip
    for name, command, context in all_commands():
        usage = command.get_usage(context).removeprefix("Usage:").split()
        text = inspect.cleandoc(command.help or "").replace("\b\n", "")
        lines += [f"## `{name}`", "", "```text", " ".join(usage), "```", "", text, ""]
        options = [
            parameter for parameter in command.params if isinstance(parameter, click.Option) and not parameter.hidden
        ]
        if options:
            lines += ["| option | value | |", "| --- | --- | --- |"]
            for option in options:
                flags = ", ".join(f"`{flag}`" for flag in [*option.opts, *option.secondary_opts])
                value = "" if option.is_flag else f"`{option.make_metavar(context)}`".replace("|", "\\|")
                default = f" (default: {option.default})" if option.show_default and option.default is not None else ""
                lines.append(f"| {flags} | {value} | {_cell((option.help or '') + default)} |")
            lines.append("")
    return "\n".join(lines)


# -- record -----------------------------------------------------------------------------------------------------------


def record() -> str:
    """The classes of the record with their fields, and the vocabularies."""
    schema = json_schema()["$defs"]
    lines = [
        "# The record, field by field", "",
        f"The format `{model.FORMAT}`. `rasid schema` prints its JSON Schema (2020-12). Offsets count Unicode code points of `document.text`; "
        "`text` is always `document.text[start:end]`. How a value is to be read: [The codebook](../codebook.md).", "",
    ]  # fmt: skip
    for name in ["Record", *sorted(key for key in schema if key != "Record")]:
        kind = getattr(model, name, None)
        if not (isinstance(kind, type) and issubclass(kind, msgspec.Struct)):
            continue
        lines += [
            f"## {name}",
            "",
            inspect.cleandoc(kind.__doc__ or ""),
            "",
            "| field | kind | needed |",
            "| --- | --- | --- |",
        ]
        own = schema.get(name, {})
        for field, value in own.get("properties", {}).items():
            lines.append(
                f"| `{field}` | {_cell(_kind(value))} | {'yes' if field in own.get('required', []) else 'no'} |"
            )
        lines.append("")
    lines += ["## Vocabularies", ""]
    for title, values in (
        ("Event types", vocabulary.EVENT_TYPES), ("Contexts", vocabulary.CONTEXTS), ("ACLED sub-event types", tuple(vocabulary.ACLED)),
    ):  # fmt: skip
        lines += [f"### {title}", "", ", ".join(f"`{value}`" for value in values), ""]
    lines += ["### Modes of each type", "", "| type | modes |", "| --- | --- |"]
    lines += [
        f"| `{kind}` | {', '.join(f'`{mode}`' for mode in modes) or '–'} |" for kind, modes in vocabulary.MODES.items()
    ]
    lines += [
        "",
        f"Not PLOVER's, but an extension: {', '.join(f'`{mode}`' for mode in sorted(vocabulary.EXTENSION_MODES))}.",
        "",
    ]
    return "\n".join(lines)


def _kind(value: dict[str, Any]) -> str:
    """What a field may hold, in words."""
    if "$ref" in value:
        name = value["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in value:
        return " or ".join(_kind(item) for item in value["anyOf"])
    if "enum" in value:
        return ", ".join("null" if item is None else f"`{item}`" for item in value["enum"])
    if "const" in value:
        return f"`{value['const']}`"
    if value.get("type") == "array":
        return f"list of: {_kind(value.get('items') or {})}"
    return str(value.get("type", "any"))


# -- errors -----------------------------------------------------------------------------------------------------------


def faults() -> str:
    """Exit codes, and the codes of errors."""
    lines = ["# Errors and exit codes", "", "## Exit codes", "", "| code | meaning |", "| --- | --- |"]
    lines += [f"| {int(code)} | {_cell(words)} |" for code, words in EXIT_CODES.items()]
    lines += [
        "", "## Errors", "",
        "With `--json-errors` each error is one JSON object a line on stderr, of one shape: `code`, `what`, `where`, `expected`, `advice`, `exit_code`.", "",
        "| `code` | exit code | meaning |", "| --- | --- | --- |",
    ]  # fmt: skip
    for kind in _kinds(errors.RasidError):
        meaning = inspect.cleandoc(kind.__doc__ or "").splitlines()[0]
        lines.append(f"| `{kind.code}` | {int(kind.exit_code)} | {_cell(meaning)} |")
    return "\n".join([*lines, ""])


def _kinds(kind: type[errors.RasidError]) -> list[type[errors.RasidError]]:
    """The errors of the program by code, those of the desk too."""
    import rasid.desk.app  # noqa: F401 - errors of the desk and of what it uses are known once it is loaded

    found: dict[str, type[errors.RasidError]] = {}
    waiting = list(kind.__subclasses__())
    while waiting:
        one = waiting.pop()
        waiting += one.__subclasses__()
        if "code" in vars(one) and (one.code not in found or one.__qualname__ < found[one.code].__qualname__):
            found[one.code] = one
    return [found[code] for code in sorted(found)]


# -- the API of the desk ----------------------------------------------------------------------------------------------


def described() -> dict[str, Any]:
    """The OpenAPI description of the desk, as it serves it."""
    from rasid.archive import Workspace
    from rasid.desk.app import make_app
    from rasid.desk.described import describe
    from rasid.desk.settings import DeskSettings

    with tempfile.TemporaryDirectory() as folder, Workspace.init(Path(folder) / "workspace") as workspace:
        return describe(make_app(workspace, DeskSettings(processes=0)))


def api() -> str:
    """Every address of the API: method, what it does, parameters, body, answers."""
    made = described()
    lines = [
        "# The API of the desk",
        "",
        made["info"]["description"],
        "",
        "The desk serves the OpenAPI description at `/api/v1/openapi.json`.",
        "",
    ]
    about = {tag["name"]: tag.get("description", "") for tag in made.get("tags", [])}
    by_tag: dict[str, list[str]] = {}
    for address, methods in made["paths"].items():
        for method, route in methods.items():
            own = [f"### `{method.upper()} {address}`", "", route.get("description") or route.get("summary") or "", ""]
            parameters = [p for p in route.get("parameters", []) if p.get("in") in ("path", "query")]
            if parameters:
                own += ["| parameter | in | kind | |", "| --- | --- | --- | --- |"]
                own += [
                    f"| `{p['name']}` | {p['in']} | {_cell(_short(p.get('schema', {})))} | {_cell(p.get('description') or '')} |"
                    for p in parameters
                ]
                own.append("")
            answers = [
                f"{code} {_short(next(iter(answer.get('content', {}).values()), {}).get('schema', {}))}".strip()
                for code, answer in sorted(route.get("responses", {}).items()) if code.startswith("2")
            ]  # fmt: skip
            body = route.get("requestBody", {}).get("content", {})
            if body:
                own += [
                    f"Takes {', '.join(f'`{kind}`' for kind in body)}: {_short(next(iter(body.values())).get('schema', {}))}.",
                    "",
                ]
            own += [f"Answers: {'; '.join(answers)}.", ""]
            by_tag.setdefault((route.get("tags") or ["other"])[0], []).extend(own)
    for tag in sorted(by_tag):
        lines += [f"## {tag}", "", about.get(tag, ""), "", *by_tag[tag]]
    lines += ["## Objects", ""]
    for name, schema in sorted(made["components"]["schemas"].items()):
        lines += [f"### {name}", "", schema.get("description", ""), ""]
        if schema.get("properties"):
            lines += ["| field | kind | |", "| --- | --- | --- |"]
            lines += [
                f"| `{field}` | {_cell(_short(value))} | {_cell(value.get('description') or '')} |"
                for field, value in schema["properties"].items()
            ]
            lines.append("")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))


def _short(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    for key in ("anyOf", "oneOf", "allOf"):
        if key in schema:
            return " or ".join(_short(item) for item in schema[key])
    if "enum" in schema:
        return ", ".join(f"`{item}`" for item in schema["enum"])
    if schema.get("type") == "array":
        return f"list of {_short(schema.get('items') or {})}"
    kind = schema.get("type", "")
    return " or ".join(kind) if isinstance(kind, list) else str(kind)
