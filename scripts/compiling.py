"""The modules in which coding spends its time as C, by mypyc: the same source, the same records, in less than two thirds of the time.

`make compiled` (RASID_COMPILE=1 for the build hook) makes a wheel of one platform with them; it needs a C compiler. The source files stay in the wheel, so
what a traceback or `rasid explain` shows is the same. Read `benchmarks/same_records.py` before a release: it compares both, byte for byte.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

PACKAGES = ("arabic", "coding", "models")
SINGLE = ("archive/search/keys.py", "export/name_words.py", "export/privacy.py", "knowledge/lexeme.py")
"""Further modules: what a process that codes for a workspace does with each word of a record, and a module whose classes the stages work with."""
ACYCLIC = {
    "arabic/tokens.py": ("Token",),
    "coding/names.py": ("NameMatch",),
    "coding/words.py": ("Analysis", "Reading", "Word"),
    "knowledge/lexeme.py": ("Features", "Lexeme"),
}
"""Classes of which there are most objects, none of which can hold itself by what it holds: Python's collector of garbage need not know of them."""
NOT_COMPILED = {
    "coding/same_act.py": "keeps what it compares by cached_property",
    "arabic/number_words.py": "msgspec reads the annotations of its classes, which a compiled class has not",
    "coding/outcome.py": "its error assigns two class variables at once",
}
"""Modules that stay Python, with the reason. Those of `explain` are not asked for speed."""
_SETUP = """\
import sys
from mypyc.build import mypycify
from setuptools import setup
modules = mypycify(["--python-version=%d.%d" % sys.version_info[:2], "--strict", "--ignore-missing-imports", *sys.argv[3:]],
                   opt_level="2", debug_level="0", multi_file=True, group_name="rasid")
sys.argv[1:] = ["--quiet", "build_ext", "--build-lib", sys.argv[1], "--build-temp", sys.argv[2]]
setup(name="rasid", package_dir={"": "src"}, packages=[], ext_modules=modules)
"""


def compiled_modules(source: Path) -> list[Path]:
    """The modules of the package in `source` (the folder `rasid`) that are compiled."""
    found = [path for package in PACKAGES for path in sorted((source / package).glob("*.py"))] + [
        source / name for name in SINGLE
    ]
    return [
        path
        for path in found
        if path.name != "__init__.py"
        and not path.name.startswith("explain")
        and path.relative_to(source).as_posix() not in NOT_COMPILED
    ]


def without_collection(text: str, classes: Sequence[str]) -> str:
    """The source of a module in which these classes are said to hold no cycles, in the empty lines before them so that the lines keep their numbers."""
    if not classes:
        return text
    lines = text.split("\n")
    opening = lines.index("from __future__ import annotations")
    lines[opening] += "; from typing import TYPE_CHECKING"
    lines[opening + 1] = "if TYPE_CHECKING: from mypy_extensions import mypyc_attr"
    for name in classes:
        lines[lines.index(f"class {name}:") - 1] = "@mypyc_attr(acyclic=True)"
    return "\n".join(lines)


def with_own_init(text: str) -> str:
    """The source of a module in which each data class has its `__init__` written out, in the empty line behind the class so that the lines keep
    their numbers. The one that `dataclass` makes when the module is imported stays Python, and mypyc calls it as such: that took a tenth of
    the time."""
    lines = text.split("\n")
    for node in ast.parse(text).body:
        if not isinstance(node, ast.ClassDef):
            continue
        for decorator in node.decorator_list:
            if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "dataclass":
                options = {word.arg: ast.unparse(word.value) for word in decorator.keywords}
                hashed = options.pop("frozen", "") == "True" and options.get("eq") != "False"
                options |= {"init": "False"} | ({"unsafe_hash": "True"} if hashed else {})
                made = ", ".join(f"{name}={value}" for name, value in options.items())
                lines[decorator.lineno - 1] = f"@dataclass({made})"
                end = node.end_lineno or node.lineno
                lines.insert(end, _init(node)) if end == len(lines) or lines[end] else lines.__setitem__(
                    end, _init(node)
                )
    return "\n".join(lines)


def _init(node: ast.ClassDef) -> str:
    """The `__init__` of a data class in one line."""
    parameters, sets = ["self"], []
    for field in node.body:
        if not isinstance(field, ast.AnnAssign) or "ClassVar" in ast.unparse(field.annotation):
            continue
        name, kind, value = ast.unparse(field.target), ast.unparse(field.annotation), field.value
        if isinstance(value, ast.Call) and ast.unparse(value.func) == "field":
            (factory,) = [ast.unparse(word.value) for word in value.keywords if word.arg == "default_factory"]
            parameters.append(f"{name}: {kind} | None = None")
            sets.append(f"self.{name} = {factory}() if {name} is None else {name}")
        else:
            parameters.append(f"{name}: {kind}" + (f" = {ast.unparse(value)}" if value is not None else ""))
            sets.append(f"self.{name} = {name}")
    return f"    def __init__({', '.join(parameters)}) -> None: {'; '.join(sets)}"


def compile_modules(root: Path, work: Path) -> list[Path]:
    """Compile the modules of the project at `root` within the folder `work`; the made files, named as they go into a wheel, lie in `work/made`.

    Raises `RuntimeError` with what the compiler said.
    """
    shutil.copytree(root / "src", work / "src", ignore=shutil.ignore_patterns("__pycache__"))
    modules = [str(path.relative_to(work)) for path in compiled_modules(work / "src" / "rasid")]
    for name in modules:
        path = work / name
        text = with_own_init(path.read_text(encoding="utf-8"))
        text = without_collection(text, ACYCLIC.get(path.relative_to(work / "src" / "rasid").as_posix(), ()))
        path.write_text(text, encoding="utf-8")
    # Paths within `work` only, so that the same source gives the same C wherever it is compiled.
    done = subprocess.run(
        [sys.executable, "-c", _SETUP, "made", "temp", *modules],
        cwd=work, text=True, errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={**os.environ, "SOURCE_DATE_EPOCH": "0"},
    )  # fmt: skip
    if done.returncode:
        told = "\n".join(line for line in done.stdout.splitlines() if "warning: Treating generator" not in line)
        raise RuntimeError(f"the modules could not be compiled (is there a C compiler?):\n{told[-3000:]}")
    return sorted(path for path in (work / "made").rglob("*") if path.is_file())
