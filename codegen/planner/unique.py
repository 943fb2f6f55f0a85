"""A name that nobody has yet: with a number, for there is no better word left.

`taken` holds names in lower case, and the result from now on.
"""

from __future__ import annotations

from collections.abc import Iterable


def unique(name: str, taken: set[str]) -> str:
    """An identifier: the name, or `name_2`."""
    return _free(name, f"{name.rstrip('_')}_", [""], taken)


def unique_class(name: str, taken: set[str], *prefixes: str) -> str:
    """A class: the name, or `Name2`, where it is free with each of the prefixes too."""
    return _free(name, name, ["", *prefixes], taken)


def _free(name: str, stem: str, prefixes: Iterable[str], taken: set[str]) -> str:
    number, found = 2, name
    while not taken.isdisjoint(wanted := {f"{p}{found}".lower() for p in prefixes}):
        number, found = number + 1, f"{stem}{number}"
    taken.update(wanted)
    return found
