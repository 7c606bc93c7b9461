"""Knowledge: the reviewed lexicons, their checks, and the compiled form that the coder uses."""

from rasid.knowledge.store import check, find, load_lexicon, show

__all__ = ["check", "find", "load_lexicon", "show"]
