"""Build hook: the wheel carries the compiled lexicon, so that an installed Rasid starts fast from its first call; with RASID_COMPILE=1 also its
coding stages as C (`scripts/compiling.py`)."""

from __future__ import annotations

import os
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledLexicon(BuildHookInterface[Any]):
    """Compiles the lexicon from the files that go into the wheel; an editable install has the user's cache instead."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the compiled lexicon to a standard wheel, and the compiled modules if asked for."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path[:0] = [str(root / "src"), str(root / "scripts")]
        try:
            from rasid.knowledge import compiled
            from rasid.knowledge.store import compile_lexicon

            content = compiled.encode(compile_lexicon(), compiled.identity())
            compiling: Any = import_module("compiling")
        finally:
            del sys.path[:2]
        self._folder = tempfile.TemporaryDirectory(prefix="rasid-build-")
        folder = Path(self._folder.name)
        made = folder / compiled.PACKAGED.name
        made.write_bytes(content)
        build_data["force_include"][str(made)] = f"rasid/knowledge/{compiled.PACKAGED.name}"
        if os.environ.get("RASID_COMPILE") == "1":
            for path in compiling.compile_modules(root, folder / "modules"):
                build_data["force_include"][str(path)] = path.relative_to(folder / "modules" / "made").as_posix()
            build_data["pure_python"] = False
            build_data["infer_tag"] = True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the temporary files."""
        if version != "editable":
            self._folder.cleanup()
