"""Components by what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..canonical import meaning
from ..document import Node, is_object
from .outline import is_enum, without_null
from .site import Site

_Outline = tuple[str, ...]


class Known:
    """Components by what they mean; meanings are worked out only for shapes whose
    property names are those of some component."""

    def __init__(self, components: Mapping[str, Any]) -> None:
        self._by_outline: dict[_Outline, list[tuple[str, Node]]] = {}
        self._by_meaning: dict[_Outline, dict[str, str]] = {}
        for name in sorted(components, reverse=True):
            if is_object(components[name]):
                shape, nullable = without_null(components[name])
                if nullable:
                    continue  # a place that does not admit null cannot refer to it
                self._by_outline.setdefault(_outline(shape), []).append((name, shape))

    def name(self, site: Site) -> str:
        """The component that the shape of a site is equal to, or ""."""
        outline = _outline(site.shape)
        if not outline or outline not in self._by_outline:
            return ""
        if outline not in self._by_meaning:
            self._by_meaning[outline] = {
                meaning(node, "schema"): name
                for name, node in self._by_outline[outline]
            }
        return self._by_meaning[outline].get(site.meaning, "")


def _outline(shape: Node) -> _Outline:
    """The names of properties, two at least, or a set of values; () where equality would
    mean nothing."""
    properties = shape.get("properties")
    if is_object(properties) and len(properties) > 1:
        return ("object", *sorted(map(str, properties)))
    return ("enum", *sorted(map(str, shape["enum"]))) if is_enum(shape) else ()
