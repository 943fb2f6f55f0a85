"""The word somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that looks most like `word`, if any looks like it at all."""
    from difflib import get_close_matches

    words = sorted(known)
    folded = {w.lower(): w for w in reversed(words)}
    found = get_close_matches(word.lower(), list(folded), n=1, cutoff=0.55)
    return folded[found[0]] if found else None


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """A help text naming the nearest known word, else what there is."""
    words = sorted(known)
    match = nearest(word, words)
    if match is not None:
        return f"did you mean `{match}`?"
    if otherwise or not words:
        return otherwise
    return "known are " + ", ".join(f"`{w}`" for w in words)
