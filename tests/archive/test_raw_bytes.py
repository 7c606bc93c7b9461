"""Kept bytes: what a killed process left half-written is removed later, what another one is writing is not."""

from __future__ import annotations

import os
import time
from pathlib import Path

from rasid.archive import Workspace


def test_a_file_left_half_written_is_removed_when_nobody_can_be_writing_it(tmp_path: Path) -> None:
    writing = tmp_path / "w" / "raw" / ".writing"
    with Workspace.init(tmp_path / "w") as workspace:
        writing.mkdir(parents=True)
        left, in_work = writing / "ab.11.tmp", writing / "ab.22.tmp"
        for file, age in ((left, 7200), (in_work, 5)):
            file.write_bytes(b"half")
            os.utime(file, (time.time() - age,) * 2)
        with workspace.database.write() as connection:
            kept = workspace.raw.put("قصف حي الزهور".encode(), connection)
        assert list(writing.iterdir()) == [in_work]
        assert workspace.raw.get(kept).decode() == "قصف حي الزهور"
        assert list(workspace.raw.hashes()) == [kept]
