"""`rasid` without its start: one process has everything loaded, and each call is a fork of it.

A page shows dozens of commands; started afresh each would load the lexicon once more. `python forked.py SOCKET` serves; the program that
`client` writes calls it, with its own arguments, folder, environment and standard streams. What runs is `rasid.cli.run`, as in `python -m rasid`;
only `--jobs` is 0 unless given, because new processes would start afresh again.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
from pathlib import Path

CLIENT = """#!{python} -SE
import json, os, socket, sys
if os.environ.get("RASID_AFRESH"):
    # A server, or a source folder of its own.
    os.execv({python!r}, [{python!r}, "-m", "rasid", *sys.argv[1:]])
with socket.socket(socket.AF_UNIX) as line:
    line.connect({address!r})
    told = json.dumps({{"argv": sys.argv[1:], "folder": os.getcwd(), "environment": dict(os.environ)}}).encode()
    socket.send_fds(line, [len(told).to_bytes(8, "big")], [0, 1, 2])
    line.sendall(told)
    answer = line.recv(1)
sys.exit(answer[0] if answer else 70)
"""


def client(folder: Path, address: str) -> Path:
    """Write the program `rasid` into a folder that goes in front of PATH."""
    program = folder / "rasid"
    program.write_text(CLIENT.format(python=sys.executable, address=address), encoding="utf-8")
    program.chmod(0o755)
    return program


def serve(address: str) -> None:
    """Answer calls until killed."""
    import rasid.archive.pool

    rasid.archive.pool.processes_by_default = lambda: 0
    from importlib import import_module

    from rasid.cli import COMMANDS
    from rasid.coding.coder import Coder

    Coder.load()
    for module, _ in COMMANDS.values():
        import_module(module)
    for module in ("rasid.archive", "rasid.compare", "rasid.export", "rasid.report"):
        import_module(module)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(address)
        door.listen(16)
        print("ready", flush=True)
        while True:
            line, _ = door.accept()
            if os.fork() == 0:
                door.close()
                answer(line)
            line.close()


def answer(line: socket.socket) -> None:
    """Run one call in this process, which then ends."""
    code = 70
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        head, handles, _, _ = socket.recv_fds(line, 8, 3)
        size, told = int.from_bytes(head, "big"), b""
        while len(told) < size:
            told += line.recv(65536)
        call = json.loads(told)
        for number, handle in enumerate(handles):
            os.dup2(handle, number)
        os.chdir(call["folder"])
        os.environ.clear()
        os.environ.update(call["environment"])
        from rasid.cli import run

        try:
            code = run(call["argv"])
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:
        import traceback

        os.write(2, traceback.format_exc().encode())
    finally:
        line.send(bytes([code & 255]))
        os._exit(code & 255)


if __name__ == "__main__":
    serve(sys.argv[1])
