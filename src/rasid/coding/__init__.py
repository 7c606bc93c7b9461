"""Coding: from a document to its record, one module per stage. `coder.Coder` lists the stages in order."""
