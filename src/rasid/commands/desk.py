"""`rasid desk`."""

from __future__ import annotations

import os
import secrets
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rasid.commands.options import GIVEN_PATH, epilog
from rasid.commands.output import complain, emit
from rasid.commands.workspaces import need_libraries, opened
from rasid.errors import ExitCode, UsageError, WorkspaceError

if TYPE_CHECKING:
    from rasid.desk.settings import OpenId

SECRET = "RASID_OPENID_SECRET"


@click.command(epilog=epilog(ExitCode.OK, ExitCode.USAGE, ExitCode.WORKSPACE))
@click.argument("workspace_dir", metavar="[WORKSPACE]", required=False, type=GIVEN_PATH)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", default=8765, show_default=True, type=click.IntRange(0, 65535), help="Port; 0 takes a free one."
)
@click.option(
    "--name", "names", multiple=True, metavar="HOST", help="A further name by which browsers ask for the desk."
)
@click.option("--certificate", type=click.Path(path_type=Path), help="TLS certificate (PEM) of the desk.")
@click.option("--key", type=click.Path(path_type=Path), help="TLS key (PEM) of the certificate.")
@click.option(
    "--insecure", is_flag=True, help="Allow another address than loopback without TLS (a proxy in front does it)."
)
@click.option(
    "--proxy",
    metavar="ADDRESS",
    help="A proxy at this address does TLS in front of the desk, and is believed who asks.",
)
@click.option("--openid-issuer", metavar="URL", help="Let an OpenID Connect provider say who signs in.")
@click.option("--openid-client", metavar="ID", help="What the provider calls this desk.")
@click.option(
    "--openid-secret-file",
    type=click.Path(path_type=Path),
    help="File with the client's secret (else RASID_OPENID_SECRET).",
)
@click.option("--openid-enter", is_flag=True, help="Whom the provider knows and the desk does not, becomes a reader.")
@click.option("--browser/--no-browser", default=True, help="Open the desk in the browser.")
def desk(
    workspace_dir: str | None, host: str, port: int, names: tuple[str, ...], certificate: Path | None, key: Path | None, insecure: bool,
    proxy: str | None, openid_issuer: str | None, openid_client: str | None, openid_secret_file: Path | None, openid_enter: bool, browser: bool,
) -> None:  # fmt: skip
    """Read, judge and compare the reports of a workspace in the browser, in Arabic and English.

    Only this machine can open it unless --host says otherwise; that takes users (`rasid users add`) and TLS. Stop it with Ctrl-C.
    """
    need_desk()
    from rasid.desk.serve import Binding, Stopping, check, has_users, listen, serve
    from rasid.desk.settings import DeskSettings

    if (certificate is None) != (key is None):
        raise click.UsageError("--certificate and --key belong together.")
    for path in (certificate, key):
        if path is not None and not path.is_file():
            raise click.UsageError(f"{path}: no such file.")
    openid = _openid(openid_issuer, openid_client, openid_secret_file, openid_enter)
    binding = Binding(host, port, certificate, key, insecure, proxy)
    with opened(workspace_dir) as workspace, Stopping() as stopping:
        people = has_users(workspace)
        check(binding, has_users=people)
        if openid is not None and not people:
            raise UsageError(
                "a desk without users has nobody to sign in", where="--openid-issuer", advice="Add an admin with `rasid users add NAME --role admin`"
            )  # fmt: skip
        socket = listen(binding)
        binding = replace(binding, port=socket.getsockname()[1])
        enter = None if people else secrets.token_urlsafe(24)
        settings = DeskSettings(
            hosts=(*DeskSettings.hosts, *((host,) if host not in ("0.0.0.0", "::") else ()), *names),
            https=binding.tls or proxy is not None,
            proxy=proxy,
            key=enter,
            openid=openid,
        )
        shown = binding.address if enter is None else f"{binding.address}/enter/{enter}"
        emit(f"{shown}\n")
        if enter is not None:
            complain("Keep this address to yourself: it opens the workspace. Stop the desk with Ctrl-C.")
        if browser:
            import webbrowser

            webbrowser.open(shown)
        serve(workspace, settings, binding, socket, stopping)


def _openid(issuer: str | None, client: str | None, secret_file: Path | None, enter: bool) -> OpenId | None:
    """The provider that the options name. The secret is no option: lists of processes show those."""
    from rasid.desk.settings import OpenId

    if issuer is None:
        if client is not None or secret_file is not None or enter:
            raise click.UsageError(
                "--openid-client, --openid-secret-file and --openid-enter belong to --openid-issuer."
            )
        return None
    for name in ("authlib", "joserfc", "httpx"):
        if find_spec(name) is None:
            raise WorkspaceError(
                f"OpenID Connect needs the library {name}", advice="Install it with: pip install 'rasid[openid]'"
            )
    if client is None:
        raise click.UsageError("--openid-issuer needs --openid-client.")
    if secret_file is not None:
        try:
            secret = secret_file.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError("the secret can't be read", where=str(secret_file)) from error
    else:
        secret = os.environ.get(SECRET, "").strip()
    if not secret:
        raise UsageError("no secret of the client", expected=f"--openid-secret-file or {SECRET}")
    return OpenId(issuer, client, secret, enter)


def need_desk() -> None:
    """Raises `WorkspaceError` where a library of the desk is not installed."""
    need_libraries()
    for name in ("fastapi", "uvicorn", "argon2", "multipart", "numpy"):
        if find_spec(name) is None:
            raise WorkspaceError(
                f"the desk needs the library {name}", advice="Install it with: pip install 'rasid[desk,workspace]'"
            )
