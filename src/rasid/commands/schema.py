"""`rasid schema`."""

from __future__ import annotations

import click

from rasid.commands.options import epilog
from rasid.commands.output import emit
from rasid.errors import ExitCode


@click.command(epilog=epilog(ExitCode.OK, ExitCode.USAGE, ExitCode.OUTPUT))
def schema() -> None:
    """Print the JSON Schema (2020-12) that every record validates against."""
    import json

    from rasid.record import json_schema

    emit(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")
