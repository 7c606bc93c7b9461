"""Running the command as its users do: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

REPORT = """القوات الحكومية تستعيد بلدة حدودية
تقرير/ سامي العبسي
أعلنت وزارة الدفاع العراقية أن قواتها هاجمت مسلحين قرب كركوك وقتلت عشرين منهم.
ونفى متحدث باسم الفصائل ذلك، وقال شهود إن طائرات قصفت قرية قرب الموصل فجر الأحد.
"""

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def rasid(tmp_path: Path) -> Run:
    """Call `rasid` in an empty folder; returns the finished process."""

    def run(*arguments: str, stdin: bytes | None = None, **options: object) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "NO_COLOR": "", **options.pop("env", {})}  # type: ignore[dict-item]
        done = subprocess.run(
            [sys.executable, "-m", "rasid", *arguments], input=stdin, capture_output=True, cwd=tmp_path,
            env=environment, timeout=240, check=False, **options,  # type: ignore[call-overload]
        )  # fmt: skip
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
        )

    return run


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report in the folder that `rasid` is called in."""
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "coder: needs the whole coder")
