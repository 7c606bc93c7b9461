"""Coding on many machines: `rasid code --cluster`, on dask.distributed.

The client (`run`) cuts the sources into pieces (`sources`) and gives each to a worker as one task (`task`). A worker codes in a process of its own
(`coding_process`, called by `coders`), so that a document that brings that process down, or keeps it for ever, costs that document and nothing else.
Each piece becomes one partition (`partition`) in the output (`output`). Nothing is imported here: the process that codes needs no dask.
"""
