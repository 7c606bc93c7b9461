"""Write `dist/sbom.cdx.json`: what an installation of Rasid consists of (CycloneDX 1.5), from requirements/run.txt. The same lock gives the same bytes.

Licences are those of docs/dependencies.md, which a test compares with what the packages say of themselves.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
import uuid
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
_PIN = re.compile(r"^([a-z0-9][a-z0-9-]*)==(\S+)((?: \\\n {4}--hash=sha256:[0-9a-f]{64})+)$", re.MULTILINE)
_ROW = re.compile(r"^\| ([a-z0-9][a-z0-9-]*) \| ([^|]+) \| [^|]+ \|$", re.MULTILINE)


def sbom(lock: str = "run") -> dict[str, Any]:
    """The bill of materials of a lock."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    told = dict(_ROW.findall((ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")))
    components = []
    for name, version, hashes in _PIN.findall(text):
        address = f"pkg:pypi/{name}@{version}"
        component: dict[str, Any] = {
            "type": "library",
            "bom-ref": address,
            "name": name,
            "version": version,
            "purl": address,
        }
        if name in told:
            component["licenses"] = [{"license": {"name": told[name].strip()}}]
        # One for each file that is offered (systems, versions of Python); an installation takes one of them.
        component["externalReferences"] = [
            {"type": "distribution", "url": f"https://pypi.org/project/{name}/{version}/", "hashes": [{"alg": "SHA-256", "content": value} for value in re.findall(r"sha256:([0-9a-f]{64})", hashes)]}
        ]  # fmt: skip
        components.append(component)
    own = f"pkg:pypi/rasid@{project['version']}"
    content = json.dumps(components, sort_keys=True)
    return {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, own + content)}",
        "metadata": {"component": {"type": "application", "bom-ref": own, "name": "rasid", "version": project["version"], "purl": own, "licenses": [{"license": {"id": project["license"]}}]}},
        "components": components,
    }  # fmt: skip


def main() -> int:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist" / "sbom.cdx.json")
    target = parser.parse_args().out
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(sbom(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
