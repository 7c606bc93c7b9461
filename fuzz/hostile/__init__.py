"""Ten thousand hostile inputs, the same in every run: texts, files, queries, records, tables, requests (`python -m fuzz.hostile`, or `make hostile`)."""
