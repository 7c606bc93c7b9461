"""A `rasid` that starts at once, for the commands of the pages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import forked


@pytest.fixture(scope="session")
def programs() -> Iterator[Path]:
    """The folder with `rasid`, to be put in front of PATH."""
    if not hasattr(os, "fork"):
        pytest.skip("the commands of the pages are those of a POSIX shell")
    # The path of a socket is short: not below pytest's own folders.
    folder = Path(tempfile.mkdtemp(prefix="rasid-"))
    address = str(folder / "socket")
    forked.client(folder, address)
    environment = {**os.environ, "PYTHONUTF8": "1", "OMP_NUM_THREADS": "1"}
    server = subprocess.Popen([sys.executable, forked.__file__, address], stdout=subprocess.PIPE, env=environment)
    try:
        assert server.stdout is not None
        assert server.stdout.readline() == b"ready\n"
        yield folder
    finally:
        server.kill()
        server.wait()
        shutil.rmtree(folder)
