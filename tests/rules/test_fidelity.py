"""Every string that goes over the wire stands in the client as exactly that."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from codegen.pipeline import Build

Wire = Iterator[tuple[str, Any]]
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
BELOW = ("items", "additionalProperties", "not")
LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")


class Reader:
    """Goes through all that operations reach, and says what the wire knows of it."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.seen: set[str] = set()

    def wire(self) -> Wire:
        for path, item in self.document["paths"].items():
            yield "path", path
            yield from self.parameters(item)
            for method in METHODS & item.keys():
                yield from self.operation(item[method])

    def operation(self, node: Any) -> Wire:
        yield from self.parameters(node)
        if body := node.get("requestBody"):
            yield from self.content(self.at(body))
            for media in self.at(body).get("content", {}).values():
                top = self.at(media.get("schema", {}))
                yield from (("body field", name) for name in top.get("properties", ()))
        for answer in node["responses"].values():
            yield from self.content(self.at(answer))

    def parameters(self, node: Any) -> Wire:
        for parameter in map(self.at, node.get("parameters", ())):
            yield "parameter", parameter["name"]
            yield from self.schema(parameter.get("schema", {}))

    def content(self, node: Any) -> Wire:
        for media_type, media in node.get("content", {}).items():
            yield "media type", media_type
            yield from self.schema(media.get("schema", {}))

    def at(self, node: Any) -> Any:
        while "$ref" in node:
            target: Any = self.document
            for token in node["$ref"][2:].split("/"):
                target = target[token.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def schema(self, node: Any) -> Wire:
        if not isinstance(node, dict) or node.get("$ref") in self.seen:
            return
        if "$ref" in node:
            self.seen.add(node["$ref"])
            node = self.at(node)
        yield from (("enum value", value) for value in node.get("enum", ()))
        for name, part in node.get("properties", {}).items():
            yield "property", name
            yield from self.schema(part)
        for part in [node.get(key) for key in BELOW]:
            yield from self.schema(part)
        for part in [part for key in LISTS for part in node.get(key, ())]:
            yield from self.schema(part)


def constants(files: Mapping[str, str]) -> tuple[set[Any], set[str]]:
    """The constants of a package, and the fields of its classes."""
    literals: set[Any] = set()
    fields: set[str] = set()
    for path, text in files.items():
        if path.endswith(".py"):
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.Constant):
                    literals.add(node.value)
                elif isinstance(node, ast.AnnAssign) and isinstance(
                    node.target, ast.Name
                ):
                    fields.add(node.target.id)
    return literals, fields


def test_wire_strings(seed: str, build_seed: Callable[[str], Build]) -> None:
    build = build_seed(seed)
    literals, fields = constants(build.files)
    wire = list(dict.fromkeys(Reader(build.document.data).wire()))
    assert len(wire) > 50
    lost = [
        (kind, text)
        for kind, text in wire
        if text not in literals and not (kind == "property" and text in fields)
    ]
    assert lost == []
