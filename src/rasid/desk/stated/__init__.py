"""All statements of the workspace in memory, column by column, so that any choice of them is counted in milliseconds.

Map, time line, network and the lists behind their figures choose statements in the same way (`Choice`) from the same columns (`columns_seen`): a
figure and the list that it leads to can't differ. The columns are read once and follow the log of the workspace afterwards.
"""

from rasid.desk.stated.choice import Choice, Wished, chosen
from rasid.desk.stated.columns import MANNERS, Columns
from rasid.desk.stated.kept import columns_of, keep_columns
from rasid.desk.stated.seen import columns_seen

__all__ = ["MANNERS", "Choice", "Columns", "Wished", "chosen", "columns_of", "columns_seen", "keep_columns"]
