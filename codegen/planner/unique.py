"""A name that nobody has yet."""

from __future__ import annotations


def unique(name: str, taken: set[str]) -> str:
    """The name, with a number where it is taken: there is no better word left.

    `taken` holds names in lower case, and the result from now on.
    """
    number, result = 2, name
    while result.lower() in taken:
        result = f"{name.rstrip('_')}_{number}"
        number += 1
    taken.add(result.lower())
    return result
