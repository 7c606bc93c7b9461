"""Exports: records in the formats of other programs, without the names and homes of private persons unless they are asked for.

Every format gets its records through `redact`, so that none of them can forget to; and every export has a manifest.
"""

from rasid.export.items import Item, ReportInfo
from rasid.export.redact import Redacted, redact
from rasid.export.run import FORMATS, Export, export

__all__ = ["FORMATS", "Export", "Item", "Redacted", "ReportInfo", "export", "redact"]
