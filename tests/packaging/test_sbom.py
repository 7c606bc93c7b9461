"""The bill of materials, and packages installed into an environment of their own."""

from __future__ import annotations

import json
import re
import site
import sys
import venv
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
Run = Callable[..., str]
PIN = re.compile(r"^([a-z0-9][a-z0-9-]*)==(\S+)", re.MULTILINE)


def test_the_bill_names_every_locked_package_with_version_licence_and_hashes(run: Run, tmp_path: Path) -> None:
    for name in ("first", "second"):
        run(sys.executable, "scripts/sbom.py", "--out", tmp_path / name)
    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()
    bill = json.loads((tmp_path / "first").read_text(encoding="utf-8"))
    locked = dict(PIN.findall((ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")))
    assert {one["name"]: one["version"].rstrip(" \\") for one in bill["components"]} == locked
    assert [one["name"] for one in bill["components"] if not one.get("licenses")] == []
    assert all(one["externalReferences"][0]["hashes"] for one in bill["components"])
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")


@pytest.mark.parametrize("kind", ["wheel", "wheel_of_sdist"])
def test_a_package_is_installed_and_codes_a_report(
    kind: str, run: Run, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """In a new environment that has nothing of this one but, at the end of its path, the locked packages."""
    package: Path = request.getfixturevalue(kind)
    made = tmp_path / "environment"
    venv.create(made, with_pip=True, symlinks=True)
    python = made / "bin" / "python"
    own = Path(run(python, "-c", "import site; print(site.getsitepackages()[0])").strip())
    # Without .pth files, so that the editable installation of the project stays out.
    (own / "locked.pth").write_text("".join(f"{path}\n" for path in site.getsitepackages()), encoding="utf-8")
    run(python, "-m", "pip", "install", "--no-deps", "--no-build-isolation", "--quiet", package)
    report = tmp_path / "report.txt"
    report.write_text("أعلنت وزارة الدفاع العراقية أن قواتها هاجمت مسلحين قرب كركوك فجر الأحد.\n", encoding="utf-8")
    assert run(made / "bin" / "rasid", "--version", cwd=tmp_path).startswith("rasid 0.")
    assert "ASSAULT" in run(made / "bin" / "rasid", "code", report, cwd=tmp_path)
    where = run(python, "-c", "import rasid; print(rasid.__file__)", cwd=tmp_path).strip()
    assert Path(where).is_relative_to(own)
