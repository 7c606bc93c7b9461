"""The cache of the compiled lexicon: right or not there, whatever happens to the file or the folder."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from rasid.knowledge import compiled, store
from rasid.knowledge.lexicon import Lexicon
from rasid.knowledge.loader import DATA


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return store.load_lexicon()


@pytest.fixture
def compilations(lexicon: Lexicon, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """An empty cache folder, and the list of the times that the lexicon had to be compiled."""
    done: list[Path] = []

    def compile_lexicon(root: Path = DATA) -> Lexicon:
        done.append(root)
        return lexicon

    monkeypatch.setattr(store, "compile_lexicon", compile_lexicon)
    monkeypatch.setattr(compiled, "PACKAGED", tmp_path / "no package")
    monkeypatch.setenv("RASID_CACHE_DIR", str(tmp_path / "cache"))
    return done


def load() -> Lexicon:
    """What a new process does."""
    return store._load(DATA)


def _held(lexicon: Lexicon) -> bytes:
    """All that a lexicon holds."""
    return compiled.encode(lexicon, compiled.identity())


def test_the_second_start_reads_what_the_first_compiled(compilations: list[Path], lexicon: Lexicon) -> None:
    assert _held(load()) == _held(lexicon)
    assert _held(load()) == _held(lexicon)
    assert len(compilations) == 1


def test_the_same_lexicon_gives_the_same_file(lexicon: Lexicon) -> None:
    made_from = compiled.identity()
    assert compiled.encode(lexicon, made_from) == compiled.encode(lexicon, made_from)


@pytest.mark.parametrize("damage", ["empty", "short", "header", "half", "one byte", "other magic", "text"])
def test_a_damaged_file_is_compiled_again_and_replaced(
    compilations: list[Path], lexicon: Lexicon, damage: str, tmp_path: Path
) -> None:
    load()
    (file,) = (tmp_path / "cache").iterdir()
    whole = file.read_bytes()
    middle = len(whole) // 2
    file.write_bytes(
        {
            "empty": b"",
            "short": whole[:7],
            "header": whole[:44],
            "half": whole[:middle],
            "one byte": whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
            "other magic": b"x" + whole[1:],
            "text": b"not a lexicon\n" * 1000,
        }[damage]
    )
    assert _held(load()) == _held(lexicon)
    assert len(compilations) == 2
    assert file.read_bytes() == whole


def test_a_file_of_other_knowledge_is_not_used(compilations: list[Path], tmp_path: Path, lexicon: Lexicon) -> None:
    path = compiled.cached(compiled.identity())
    assert path is not None
    path.parent.mkdir()
    path.write_bytes(compiled.encode(lexicon, b"\0" * 32))
    load()
    assert len(compilations) == 1


def test_the_identity_follows_content_not_time(tmp_path: Path) -> None:
    for name, text in (("words/a.yaml", "- id: a\n"), ("words/b.tsv", "x\ty\n")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    first = compiled.identity(tmp_path)
    os.utime(tmp_path / "words/a.yaml", (1, 1))
    (tmp_path / "words/notes.md").write_text("not read")
    assert compiled.identity(tmp_path) == first
    status = (tmp_path / "words/a.yaml").stat()
    (tmp_path / "words/a.yaml").write_text("- id: b\n")
    os.utime(tmp_path / "words/a.yaml", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert compiled.identity(tmp_path) != first
    (tmp_path / "words/a.yaml").write_text("- id: a\n")
    assert compiled.identity(tmp_path) == first
    (tmp_path / "words/a.yaml").rename(tmp_path / "words/c.yaml")
    assert compiled.identity(tmp_path) != first


def test_the_packaged_lexicon_goes_before_the_cache(
    compilations: list[Path], lexicon: Lexicon, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packaged = tmp_path / "compiled.lexicon-cache"
    packaged.write_bytes(compiled.encode(lexicon, compiled.identity()))
    monkeypatch.setattr(compiled, "PACKAGED", packaged)
    assert _held(load()) == _held(lexicon)
    assert compilations == []
    packaged.write_bytes(compiled.encode(lexicon, b"\1" * 32))  # a lexicon file was edited after the installation
    assert _held(load()) == _held(lexicon)
    assert len(compilations) == 1


@pytest.mark.parametrize("folder", ["/proc/rasid-cache", "file/below", "/dev/null/cache"])
def test_a_cache_that_cannot_be_written_costs_only_time(
    compilations: list[Path], lexicon: Lexicon, folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("a file where a folder should be")
    monkeypatch.setenv("RASID_CACHE_DIR", str(tmp_path / folder))
    assert _held(load()) == _held(lexicon)
    assert _held(load()) == _held(lexicon)
    assert len(compilations) == 2


def test_without_a_home_nothing_is_written_where_one_works(tmp_path: Path) -> None:
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in ("HOME", "USERPROFILE", "XDG_CACHE_HOME", "RASID_CACHE_DIR")
    }
    code = "from rasid.knowledge.compiled import cache_folder as c; f = c(); assert f is None or f.is_absolute(), f"
    for home in ({}, {"HOME": ""}, {"HOME": "relative"}, {"XDG_CACHE_HOME": "relative"}):
        subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment | home, check=True)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_no_part_of_a_file(
    compilations: list[Path], lexicon: Lexicon, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_bytes(path: Path, content: bytes) -> int:
        with path.open("wb") as stream:
            stream.write(content[:100])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    assert _held(load()) == _held(lexicon)
    assert list((tmp_path / "cache").iterdir()) == []


def test_starts_at_the_same_time_leave_one_whole_file(
    compilations: list[Path], lexicon: Lexicon, tmp_path: Path
) -> None:
    made_from = compiled.identity()
    path, content = compiled.cached(made_from), compiled.encode(lexicon, made_from)
    assert path is not None
    threads = [threading.Thread(target=compiled.keep, args=(path, content)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [file.name for file in (tmp_path / "cache").iterdir()] == [path.name]
    assert path.read_bytes() == content


def test_only_the_newest_compiled_files_stay(compilations: list[Path], tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    folder.mkdir()
    for age in range(1, 9):
        old = folder / f"{age:024x}{compiled.SUFFIX}"
        old.write_bytes(b"old")
        os.utime(old, (1_000_000 - age, 1_000_000 - age))
    (folder / "other.txt").write_text("not ours")
    load()
    left = {file.name for file in folder.iterdir()}
    assert len(left) == compiled.KEPT + 1
    assert {"other.txt", f"{1:024x}{compiled.SUFFIX}"} <= left
