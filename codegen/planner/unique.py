"""A name that nobody has yet: with a number, for there is no better word left."""

from __future__ import annotations

from collections.abc import Iterable


class Taken:
    """Names that somebody has, whatever their case."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = {name.lower() for name in names}
        self._next: dict[tuple[str, ...], int] = {}
        """The first number to try, since what is taken stays taken."""

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._names

    def unique(self, name: str) -> str:
        """An identifier, taken from now on: the name, or `name_2`."""
        return self._free(name, f"{name.rstrip('_')}_", [""])

    def unique_class(self, name: str, *prefixes: str) -> str:
        """A class: the name, or `Name2`, where it is free with each of the prefixes too."""
        return self._free(name, name, ["", *prefixes])

    def _free(self, name: str, stem: str, prefixes: list[str]) -> str:
        key = (stem, *prefixes)
        number, found = self._next.get(key, 2), name
        while any(f"{prefix}{found}" in self for prefix in prefixes):
            number, found = number + 1, f"{stem}{number}"
            self._next[key] = number
        self._names.update(f"{prefix}{found}".lower() for prefix in prefixes)
        return found
