"""How a folder of real documents or pages fares: `python -m tests.conformance --help`."""
