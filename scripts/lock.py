"""Write requirements/run.txt, dev.txt, train.txt and bench.txt again: the newest versions that pyproject.toml allows, with hashes.

Needs pip-tools in the environment (`.venv/bin/pip install pip-tools`) and a package index; neither index nor host goes
into the files. Run it with Python 3.11, the oldest version that is supported.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
OPTIONS = (
    "--quiet", "--generate-hashes", "--allow-unsafe", "--strip-extras", "--no-header",
    "--no-emit-index-url", "--no-emit-find-links", "--no-emit-trusted-host", "--no-emit-options",
)  # fmt: skip
TITLES = {
    "run": "# What `make demo` installs: Rasid's dependencies with the extras documents, workspace and desk, and hatchling to install Rasid "
    "itself.",
    "bench": "# What `make bench` installs into an environment of its own, without dependencies that are not named here: the tools that are "
    "measured beside Rasid.",
    "train": "# What `make models` and `make accuracy` install beside dev.txt: scikit-learn to train, udpipe to compare.",
    "dev": "# What `make test` installs: all of run.txt, the extras gazetteer, openid, postgresql, parquet and cluster, and the tools of development.",
}
NOTE = "# Resolved for Python 3.11 from pyproject.toml, with the hashes of every file; write it again with `make lock`."


def compile_file(name: str, *arguments: str) -> None:
    """Resolve into requirements/<name>.txt and put its title on top."""
    target = Path("requirements") / f"{name}.txt"
    command = [sys.executable, "-m", "piptools", "compile", *OPTIONS, *arguments, "-o", str(target), "pyproject.toml"]
    subprocess.run(command, cwd=ROOT, check=True)
    text = (ROOT / target).read_text(encoding="utf-8")
    body = text.partition(NOTE)[2].lstrip("\n") if NOTE in text else text
    body = body.replace(
        "# The following packages are considered to be unsafe in a requirements file:\n", ""
    )  # setuptools
    (ROOT / target).write_text(f"{TITLES[name]}\n{NOTE}\n{body}", encoding="utf-8")


def add_alone(name: str, package: str, why: str) -> None:
    """Append the newest version of a package to requirements/<name>.txt without what it requires."""
    target = ROOT / "requirements" / f"{name}.txt"
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "-d", folder]
        subprocess.run([*command, package], cwd=ROOT, check=True)
        (wheel,) = Path(folder).glob("*.whl")
        version, digest = wheel.name.split("-")[1], hashlib.sha256(wheel.read_bytes()).hexdigest()
    with target.open("a", encoding="utf-8") as file:
        file.write(f"{package}=={version} \\\n    --hash=sha256:{digest}\n    # {why}\n")


def main() -> int:
    """Resolve everything, then what the demo, training and the benchmarks need with the same versions."""
    if sys.version_info[:2] != (3, 11):
        print("The lock files are resolved with Python 3.11.", file=sys.stderr)
        return 1
    compile_file(
        "dev",
        "--extra=dev",
        "--extra=documents",
        "--extra=gazetteer",
        "--extra=workspace",
        "--extra=desk",
        "--extra=openid",
        "--extra=postgresql",
        "--extra=parquet",
        "--extra=cluster",
    )
    compile_file(
        "run",
        "--constraint=requirements/dev.txt",
        "--extra=documents",
        "--extra=workspace",
        "--extra=desk",
        "--build-deps-for=wheel",
    )
    compile_file("train", "--constraint=requirements/dev.txt", "--extra=train")
    compile_file("bench", "--constraint=requirements/dev.txt", "--extra=bench")
    add_alone("bench", "camel-tools", "alone: its tokenizer and cleaner use none of the gigabytes that it requires")
    return 0


if __name__ == "__main__":
    sys.exit(main())
