"""Example values, built from the schemas of a merged document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

FORMATS = {
    "date": "2026-04-28",
    "date-time": "2026-04-28T15:30:00Z",
    "uuid": "0b0f8f5e-6c3c-4e5c-9d55-2f2f6c8a1c11",
    "email": "ada@example.com",
    "uri": "https://example.com/a?b=c",
}
WORD = "wörd"


class Examples:
    """Builds values: `full` with all that is optional, else with what is required only.

    Every second value that may be null is null; enums and unions take turns.
    """

    def __init__(self, document: Mapping[str, Any], *, full: bool) -> None:
        self.document, self.full = document, full
        self.turn = 0

    def value(self, schema: Any, depth: int = 0) -> Any:
        node = self.at(schema) if isinstance(schema, dict) else {}
        types = node.get("type", [])
        types = [types] if isinstance(types, str) else list(types)
        self.turn += 1
        if "null" in types and (self.turn % 2 or not self.full):
            return None
        if "enum" in node:
            choices = [value for value in node["enum"] if value is not None]
            return choices[self.turn % len(choices)]
        for key in ("oneOf", "anyOf"):
            if key in node:
                choices = [part for part in node[key] if part.get("type") != "null"]
                return self.value(choices[self.turn % len(choices)], depth)
        if "allOf" in node:
            parts = [self.value(part, depth) for part in node["allOf"]]
            return {key: value for part in parts for key, value in part.items()}
        kind = next((word for word in types if word != "null"), None)
        if kind == "object" or (kind is None and "properties" in node):
            return self.object(node, depth)
        if kind == "array":
            count = 2 if self.full and depth < 6 else 0
            return [self.value(node.get("items", {}), depth + 1) for _ in range(count)]
        return self.scalar(kind, node)

    def object(self, node: Mapping[str, Any], depth: int) -> dict[str, Any]:
        properties = node.get("properties", {})
        required = node.get("required", ())
        result = {
            name: self.value(part, depth + 1)
            for name, part in properties.items()
            if name in required or (self.full and depth < 6)
        }
        extra = node.get("additionalProperties", False)
        if extra is not False and self.full:
            result["something more"] = self.value(extra, depth + 1)
        return result

    def scalar(self, kind: str | None, node: Mapping[str, Any]) -> Any:
        if kind == "boolean":
            return self.turn % 2 == 0
        if kind in ("integer", "number"):
            number = max(
                node.get("minimum", 0), min(self.turn, node.get("maximum", 99))
            )
            return number + 0.5 if kind == "number" and self.turn % 2 else number
        if node.get("pattern", "").startswith("^(fab|fad"):
            return "fas fa-star"
        return FORMATS.get(node.get("format", ""), WORD)

    def at(self, node: Any) -> Any:
        """A node, or what it refers to."""
        while "$ref" in node:
            target: Any = self.document
            for token in node["$ref"][2:].split("/"):
                target = target[token.replace("~1", "/").replace("~0", "~")]
            node = target
        return node
