"""Build hook: the wheel carries the compiled lexicon, so that an installed Rasid starts fast from its first call."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledLexicon(BuildHookInterface[Any]):
    """Compiles the lexicon from the files that go into the wheel; an editable install has the user's cache instead."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the compiled lexicon to a standard wheel."""
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root) / "src"))
        try:
            from rasid.knowledge import compiled
            from rasid.knowledge.store import compile_lexicon

            content = compiled.encode(compile_lexicon(), compiled.identity())
        finally:
            sys.path.pop(0)
        self._folder = tempfile.TemporaryDirectory(prefix="rasid-build-")
        made = Path(self._folder.name) / compiled.PACKAGED.name
        made.write_bytes(content)
        build_data["force_include"][str(made)] = f"rasid/knowledge/{compiled.PACKAGED.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the temporary file."""
        if version != "editable":
            self._folder.cleanup()
