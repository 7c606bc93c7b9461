"""The desk: a workspace in the browser, where people read, judge and compare.

One process serves one workspace. Every area of the desk (`areas/`) has its pages and, for programs, the same as JSON under `/api/v1`; both read
through the same functions. Nothing is fetched from another machine, and nothing of a report is ever run.
"""
