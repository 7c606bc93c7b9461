"""For editors of the lexicon: an entry is tried out on its examples and on the gold before it is written."""
