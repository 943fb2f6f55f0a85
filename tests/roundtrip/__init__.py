"""Calls of every operation of real documents, judged: `python -m tests.roundtrip --help`."""
