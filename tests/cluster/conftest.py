"""Real clusters of several processes, and the command run on them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

if find_spec("distributed") is None:
    collect_ignore_glob = ["test_*.py"]  # the extra cluster is not installed

sys.path.insert(0, str(Path(__file__).parent))

from clusters import Finished, Rasid, cluster_of

from rasid.cli import run


@pytest.fixture
def rasid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Rasid:
    """Call the command in this process, in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Finished:
        capfd.readouterr()
        code = run(["code", *arguments])
        return Finished(code, capfd.readouterr().err)

    return call


@pytest.fixture(scope="session")
def s3() -> Iterator[str]:
    """The address of an S3 of our own, empty where there is none. It is in the environment before any cluster begins."""
    try:
        import moto.server as server_of
    except ImportError:
        yield ""
        return
    server = server_of.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    told = {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}", "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "us-east-1",
    }  # fmt: skip
    with pytest.MonkeyPatch.context() as patch:
        for name, value in told.items():
            patch.setenv(name, value)
        yield told["AWS_ENDPOINT_URL"]
    server.stop()


@pytest.fixture(scope="session")
def cluster(s3: str) -> Iterator[Any]:
    """Two workers. A task is given up with the first worker that dies of it, so that nobody waits for four."""
    with cluster_of(2, **{"distributed.scheduler.allowed-failures": 0}) as found:
        yield found
