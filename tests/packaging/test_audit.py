"""`make audit` with a file of advisories: which versions they concern, and what is said where nothing could be looked up."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from audit import concerns, pins  # noqa: E402

VERSION = pins("run")["msgspec"]


def _advisory(events: list[dict[str, str]], name: str = "MsgSpec", **more: Any) -> dict[str, Any]:
    affected = {"package": {"ecosystem": "PyPI", "name": name}, "ranges": [{"type": "ECOSYSTEM", "events": events}]}
    return {
        "id": "PYSEC-0000-1",
        "modified": "2026-11-20T10:00:00Z",
        "summary": "made up",
        "affected": [affected],
        **more,
    }


def _audit(path: Path | None) -> subprocess.CompletedProcess[str]:
    given = ["--advisories", str(path)] if path is not None else []
    return subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "audit.py"), *given], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("events", "version", "inside"),
    [
        ([{"introduced": "0"}], "2.0", True),
        ([{"introduced": "0"}, {"fixed": "2.0"}], "1.9.9", True),
        ([{"introduced": "0"}, {"fixed": "2.0"}], "2.0", False),
        ([{"introduced": "1.10"}, {"fixed": "2.0"}], "1.9", False),
        ([{"fixed": "2.0"}, {"introduced": "1.0"}, {"introduced": "3.0"}, {"fixed": "3.1"}], "3.0.5", True),
        ([{"introduced": "0"}, {"last_affected": "2.0"}], "2.0", True),
        ([{"introduced": "0"}, {"last_affected": "2.0"}], "2.0.1", False),
    ],
)
def test_versions_that_an_advisory_concerns(events: list[dict[str, str]], version: str, inside: bool) -> None:
    assert concerns({"ranges": [{"type": "ECOSYSTEM", "events": events}]}, version) is inside
    assert concerns({"versions": [version]}, version)
    assert not concerns({"ranges": [{"type": "GIT", "events": [{"introduced": "0"}]}]}, version)


@pytest.mark.parametrize("kind", ["zip", "folder", "yaml"])
def test_a_known_vulnerability_is_told(kind: str, tmp_path: Path) -> None:
    advisory = json.dumps(_advisory([{"introduced": "0"}, {"fixed": "999"}], aliases=["CVE-0000-2"]))
    path = tmp_path / "given"
    if kind == "zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("PYSEC-0000-1.json", advisory)
    else:
        (path / "vulns").mkdir(parents=True)
        (path / "vulns" / ("a.yaml" if kind == "yaml" else "a.json")).write_text(advisory, encoding="utf-8")
    done = _audit(path)
    assert done.returncode == 1, done.stderr
    assert f"msgspec {VERSION}: PYSEC-0000-1 CVE-0000-2: made up; mended in 999" in done.stdout
    assert "1 known vulnerabilities of" in done.stdout
    assert "the last of 2026-11-20" in done.stdout


def test_none_is_known(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(
        json.dumps(
            [
                _advisory([{"introduced": "0"}, {"fixed": "0.0.1"}]),
                _advisory([{"introduced": "0"}], withdrawn="2026-01-01T00:00:00Z"),
                _advisory([{"introduced": "0"}], name="another-package"),
            ]
        ),
        encoding="utf-8",
    )
    done = _audit(tmp_path / "a.json")
    assert (done.returncode, done.stdout.startswith("0 known vulnerabilities")) == (0, True), done.stderr
    assert "of 2 advisories" in done.stdout


@pytest.mark.parametrize("content", [None, b"", b"{}", b"\xff\xfe", b"no advisory: [", b"PK\x03\x04"])
def test_what_holds_no_advisories_is_no_good_news(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    if content is not None:
        path.write_bytes(content)
    done = _audit(path)
    assert done.returncode == 2
    assert "Nothing was looked up" in done.stderr
    assert "make audit ADVISORIES=PATH" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_pip_audit_it_says_what_to_do() -> None:
    try:
        import pip_audit  # type: ignore[import-not-found]  # noqa: F401

        pytest.skip("pip-audit is installed: it would ask the network")
    except ImportError:
        pass
    done = _audit(None)
    assert done.returncode == 2
    assert "pip install pip-audit" in done.stderr
