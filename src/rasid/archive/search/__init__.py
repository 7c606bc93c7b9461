"""Search: word keys, the query language, and what it finds.

`parse` reads a query, `Searcher` answers it. The index is filled when reports are stored (`index`), from rows that the coding
process has made (`rows`).
"""
