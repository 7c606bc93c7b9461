"""The account of a report: the world according to it, as a graph of actors."""

from __future__ import annotations

from sqlalchemy import Connection

from rasid.compare.accounts import Account, account_of
from rasid.compare.accounts.reading import read_report, records_of
from rasid.desk.redaction import Redactions
from rasid.export.accounts import leave_out


def account(connection: Connection, hidden: Redactions, report: int) -> Account:
    """The account of a report; for readers without private persons."""
    material = read_report(connection, str(report))
    if hidden.active:
        material, _ = leave_out(material, records_of(connection, material))
    return account_of(material)
