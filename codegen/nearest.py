"""The word somebody probably meant."""

from __future__ import annotations

from collections.abc import Collection, Iterable

_MOST = 20_000


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


class Suggestions:
    """Finds what was meant among many names, for as long as it takes no time: where very
    much is missing, what comes first says what is wrong with the rest."""

    def __init__(self) -> None:
        self._left = _MOST

    def affords(self, names: int) -> bool:
        """Whether so many names more may be looked at, which they are then."""
        self._left -= names
        return self._left >= 0

    def nearest(
        self, word: str, names: Collection[str], cutoff: float = 0.6
    ) -> str | None:
        """The name that looks most like a word, case and all, if one does."""
        from difflib import get_close_matches

        if not self.affords(len(names)):
            return None
        return next(iter(get_close_matches(word, names, 1, cutoff)), None)
