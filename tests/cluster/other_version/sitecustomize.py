"""A machine on which another version is installed."""

import rasid

rasid.__version__ = "0.0.1"
