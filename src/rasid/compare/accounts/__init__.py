"""The world according to a source, a holder or a report, and the difference of two such accounts."""

from rasid.compare.accounts.difference import Difference, compare
from rasid.compare.accounts.graph import account_of, accounts_of
from rasid.compare.accounts.model import Account

__all__ = ["Account", "Difference", "account_of", "accounts_of", "compare"]
