"""Small trained models over what the rules propose: weights, and a card for each, in `weights/`."""

DEFAULT_MIN_CONFIDENCE = 0.45
"""Events below it are left out unless asked for: `docs/accuracy.md` shows what other values keep."""
