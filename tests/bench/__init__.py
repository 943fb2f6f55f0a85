"""How fast, how large: `python -m tests.bench`. Figures, no assertions."""
