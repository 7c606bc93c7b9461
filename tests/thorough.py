"""Whether the long variants are run: more kills, more limits, longer texts (`RASID_THOROUGH=1 make unit`)."""

from __future__ import annotations

import os

THOROUGH = os.environ.get("RASID_THOROUGH", "") == "1"
