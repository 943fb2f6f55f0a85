"""The component schemas of a document, by name and by place."""

from __future__ import annotations

from ..document import Node, as_object, is_object, unescape
from ..resolve import resolve

SCHEMAS = "/components/schemas/"


class Components:
    """Knows which name stands where, and which name is only another one's."""

    def __init__(self, root: Node) -> None:
        components = root.get("components")
        schemas = components.get("schemas") if is_object(components) else None
        self.root = root
        self.schemas: Node = as_object(schemas)

    def name_at(self, place: str) -> str:
        """The name of the component schema that stands at a pointer, or ""."""
        name = unescape(place[len(SCHEMAS) :]) if place.startswith(SCHEMAS) else ""
        return name if name in self.schemas else ""

    def itself(self, name: str) -> str:
        """The schema that a name of another name stands for."""
        _, place = resolve(self.root, self.schemas[name], SCHEMAS + name)
        return self.name_at(place) or name
