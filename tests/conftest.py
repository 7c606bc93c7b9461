"""No test sees the gazetteer of whoever runs it."""

from __future__ import annotations

import os

os.environ["RASID_GAZETTEER"] = "none"
