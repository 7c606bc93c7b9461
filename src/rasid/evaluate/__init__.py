"""Scoring records against gold that people made: readers of gold, matching, measures, intervals, tables.

Nothing else in Rasid imports this package, except the command `rasid evaluate` when it is called.
"""
