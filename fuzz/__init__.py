"""Fuzzing: everything that takes bytes from outside is fed with bytes that nobody meant. `fuzz/README.md` says how."""
