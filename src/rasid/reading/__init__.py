"""Reading: files, web pages and JSON Lines to `Document`.

`read_path` reads whatever a path names and yields a `Document`, or a `SetAside` for an input that can't be read, in
an order that depends on nothing but the names. `from_text` makes a document of a text that is already in memory.
"""

from rasid.reading.document import Document
from rasid.reading.paths import SetAside, count_inputs, list_files, read_path
from rasid.reading.text import from_bytes, from_text

__all__ = ["Document", "SetAside", "count_inputs", "from_bytes", "from_text", "list_files", "read_path"]
