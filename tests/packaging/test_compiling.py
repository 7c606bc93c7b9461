"""The coding stages as C: nothing in them that the compiler takes otherwise than Python does, and the same records from both."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from thorough import THOROUGH

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from compiling import ACYCLIC, NOT_COMPILED, compiled_modules, without_collection  # noqa: E402

MODULES = compiled_modules(ROOT / "src" / "rasid")


def _hazards(tree: ast.AST) -> list[str]:
    """What mypyc would do otherwise, or can't do, in a module."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and any(ast.unparse(d) == "cached_property" for d in node.decorator_list):
            found.append(f"line {node.lineno}: cached_property is worked out anew at each call")
        if isinstance(node, ast.ClassDef) and any("Struct" in ast.unparse(base) for base in node.bases):
            found.append(f"line {node.lineno}: msgspec can't read the annotations of a compiled class")
        if isinstance(node, ast.ClassDef) and any(
            isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Tuple) for part in node.body
        ):
            found.append(f"line {node.lineno}: several class variables in one assignment")
        if (
            isinstance(node, ast.Compare)
            and isinstance(node.ops[0], ast.In | ast.NotIn)
            and isinstance(node.comparators[0], ast.Tuple | ast.List)
            and any(isinstance(element, ast.Starred) for element in node.comparators[0].elts)
        ):
            found.append(f"line {node.lineno}: a star within what stands behind `in`")
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT / "src" / "rasid").as_posix())
def test_a_compiled_module_does_what_its_source_says(path: Path) -> None:
    assert _hazards(ast.parse(path.read_text(encoding="utf-8"))) == []


def test_hazards_are_found() -> None:
    source = (
        "class A(msgspec.Struct):\n    a, b = 1, 2\n    @cached_property\n    def c(self): return 1 in (*self.d, 2)\n"
    )
    assert len(_hazards(ast.parse(source))) == 4


@pytest.mark.parametrize("name", ACYCLIC)
def test_classes_without_cycles_are_marked_and_lines_keep_their_numbers(name: str) -> None:
    source = (ROOT / "src" / "rasid" / name).read_text(encoding="utf-8")
    marked = without_collection(source, ACYCLIC[name])
    classes = {node.name: node for node in ast.walk(ast.parse(marked)) if isinstance(node, ast.ClassDef)}
    before = {node.name: node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef)}
    assert {found.lineno for found in classes.values()} == {found.lineno for found in before.values()}
    for own, found in classes.items():
        decorators = [ast.unparse(decorator) for decorator in found.decorator_list]
        assert ("mypyc_attr(acyclic=True)" in decorators) == (own in ACYCLIC[name]), own


def test_what_stays_python_is_there_and_has_its_hazard() -> None:
    for name in NOT_COMPILED:
        path = ROOT / "src" / "rasid" / name
        assert path not in MODULES
        assert _hazards(ast.parse(path.read_text(encoding="utf-8"))), f"{name} could be compiled"
    assert len(MODULES) > 100


@pytest.mark.skipif(not THOROUGH, reason="compiles for minutes: RASID_THOROUGH=1")
@pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler")
@pytest.mark.timeout(1800)
def test_the_compiled_coder_makes_the_same_records(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, env={**os.environ, "RASID_COMPILE": "1"})
    (wheel,) = tmp_path.glob("*.whl")
    assert "-none-any" not in wheel.name
    shutil.unpack_archive(wheel, tmp_path / "package", "zip")
    same = [sys.executable, "benchmarks/same_records.py"]
    subprocess.run([*same, "--write", str(tmp_path / "python.json")], cwd=ROOT, check=True)
    compiled = {**os.environ, "PYTHONPATH": str(tmp_path / "package")}
    told = subprocess.run(
        [*same, "--compare", str(tmp_path / "python.json")], cwd=ROOT, env=compiled, text=True, capture_output=True
    )
    assert told.returncode == 0, told.stdout + told.stderr
    which = [sys.executable, "-c", "import rasid.coding.words as words; print(words.__file__)"]
    assert (
        subprocess.run(which, cwd=ROOT, env=compiled, text=True, capture_output=True)
        .stdout.strip()
        .endswith((".so", ".pyd"))
    )
