"""Which of two surfaces' things are the same thing under another name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

T = TypeVar("T")


def paired(
    old: Mapping[str, T], new: Mapping[str, T], *keys: Callable[[str, T], object]
) -> dict[str, str]:
    """Old names to new ones, each taken once: those that have the first of these keys in
    common (by name and thing; None is none), then those that have the second, and so on.
    """
    found: dict[str, str] = {}
    left = dict(new)
    for key in keys:
        known: dict[object, str] = {}
        for name, thing in left.items():
            known.setdefault(key(name, thing), name)
        for name, thing in old.items():
            wanted = key(name, thing)
            if name not in found and wanted is not None and known.get(wanted) in left:
                found[name] = known[wanted]
                del left[found[name]]
    return {name: found[name] for name in old if name in found}


def by_name(name: str, thing: object) -> str:
    """The key of things that keep their name."""
    return name
