"""Which schemas of a file say by `allOf` that they are kinds of another one in it."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from ..document import as_array, as_object, escape
from .file import File, Spot
from .steps import descend

_known: WeakKeyDictionary[File, dict[str, list[Spot]]] = WeakKeyDictionary()


def children(spot: Spot) -> Sequence[Spot]:
    """The components that a discriminator at this place may mean without a mapping."""
    if spot.file not in _known:
        _known[spot.file] = _children(spot.file)
    return _known[spot.file].get(spot.pointer, ())


def _children(file: File) -> dict[str, list[Spot]]:
    found: dict[str, list[Spot]] = {}
    for section in ("/components/schemas", "/definitions"):
        for name, node in as_object(descend(file.data, section)).items():
            child = Spot(file, f"{section}/{escape(name)}")
            for member in as_array(as_object(node).get("allOf")):
                told = as_object(member).get("$ref")
                if isinstance(told, str) and told.startswith("#"):
                    found.setdefault(told[1:], []).append(child)
    return found
