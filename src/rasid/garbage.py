"""Python's collector of garbage, off while many objects are made that all stay."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def no_collection() -> Iterator[None]:
    """No search for garbage inside: loading the lexicon and coding a text make hundreds of thousands of objects that stay until they
    are done, and looking for garbage among them costs a tenth to half of the time. Whatever thread ends last, collection is on again.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
