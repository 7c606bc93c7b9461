"""`rasid completion`."""

from __future__ import annotations

import click

from rasid.commands.options import epilog
from rasid.commands.output import emit
from rasid.errors import ExitCode, UsageError


@click.command(epilog=epilog(ExitCode.OK, ExitCode.USAGE, ExitCode.OUTPUT))
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the script that completes commands, options and files in SHELL.

    \b
    bash:  rasid completion bash > ~/.local/share/bash-completion/completions/rasid
    zsh:   rasid completion zsh > "${fpath[1]}/_rasid"
    fish:  rasid completion fish > ~/.config/fish/completions/rasid.fish
    """
    from click.shell_completion import get_completion_class

    from rasid.cli import COMPLETE_VARIABLE

    maker = get_completion_class(shell)
    if maker is None:
        raise UsageError(f"no completion for {shell}", expected="bash, zsh or fish")
    made = maker(ctx.find_root().command, {}, "rasid", COMPLETE_VARIABLE)
    # `source()` of bash asks the installed bash for its version; the script itself does not need it.
    emit(made.source_template % made.source_vars() + "\n")
