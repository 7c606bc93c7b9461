"""What a path holds, as raw items: one for each report in a file, folder, archive, feed or table.

    >>> for item in open_items("monday.zip"):
    ...     document = read_item(item)

Collecting keeps the raw bytes of an item before anything is read from them; `read_item` makes the document.
"""

from rasid.reading.items.item import Given, Item, Refusal
from rasid.reading.items.open import open_items
from rasid.reading.items.read import read_item

__all__ = ["Given", "Item", "Refusal", "open_items", "read_item"]
