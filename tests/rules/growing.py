"""Documents in which there is much of one thing, by how many there are."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

Tree = dict[str, Any]
STRING = {"type": "string"}


def answering(schema: Tree) -> Tree:
    """A path item whose one operation answers with this."""
    content = {"application/json": {"schema": schema}}
    return {"get": {"responses": {"200": {"description": "It.", "content": content}}}}


def refer(name: str) -> Tree:
    return {"$ref": f"#/components/schemas/{name}"}


def holding(**properties: Tree) -> Tree:
    return {"type": "object", "properties": properties}


def document(schemas: Tree, first: Tree) -> Tree:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Growing", "version": "1"},
        "paths": {"/first": answering(first)},
        "components": {"schemas": schemas},
    }


def chain(count: int, link: Callable[[int, Tree], Tree]) -> Tree:
    """Schemas each of which is made of its number and of a reference to the next one."""
    schemas = {f"Link{n}": link(n, refer(f"Link{n + 1}")) for n in range(count)}
    schemas[f"Link{count}"] = holding(last=STRING)
    return document(schemas, refer("Link0"))


def unlike(count: int) -> Tree:
    """Anonymous shapes of one noun, no two of which are alike."""
    return chain(
        count,
        lambda n, below: holding(
            next=below,
            place=holding(street=STRING, **{f"a{n}": STRING, f"b{n}": STRING}),
        ),
    )


def conflicting(count: int) -> Tree:
    """Anonymous shapes of one noun that have the same names for other things."""
    return chain(
        count,
        lambda n, below: holding(
            next=below,
            place=holding(at={"type": "string", "format": f"f{n}"}, by=STRING),
        ),
    )


def nested(count: int) -> Tree:
    """Unions one within the other."""
    return chain(
        count, lambda n, below: {"oneOf": [below, holding(**{f"a{n}": STRING})]}
    )


def arrays(count: int) -> Tree:
    """Arrays of arrays, each with a name."""
    return chain(count, lambda n, below: {"type": "array", "items": below})


def spelled_alike(count: int) -> Tree:
    """Properties that make one identifier."""
    names = {"name" + "-" * n: STRING for n in range(count)}
    return document({"Thing": holding(**names)}, refer("Thing"))


def asked(count: int) -> Tree:
    """Parameters of one operation, and as many fields of its body."""
    tree = document({}, STRING)
    fields = {f"field_{n}": STRING for n in range(count)}
    operation = tree["paths"]["/first"]["get"]
    operation["parameters"] = [
        {"name": f"word_{n}", "in": "query", "schema": STRING} for n in range(count)
    ]
    body = {"content": {"application/json": {"schema": holding(**fields)}}}
    tree["paths"]["/first"] = {"post": {**operation, "requestBody": body}}
    return tree


def media_types(count: int) -> Tree:
    """Types of one answer, each of another shape."""
    tree = document({}, STRING)
    answer = tree["paths"]["/first"]["get"]["responses"]["200"]
    answer["content"] = {
        f"application/vnd.v{n}+json": {"schema": holding(**{f"a{n}": STRING})}
        for n in range(count)
    }
    return tree


def families(count: int) -> Tree:
    """Bases with a tag, each with one heir."""
    bases = {
        f"Base{n}": {**holding(kind=STRING), "discriminator": {"propertyName": "kind"}}
        for n in range(count)
    }
    heirs = {f"Heir{n}": {"allOf": [refer(f"Base{n}")]} for n in range(count)}
    every = {"oneOf": [refer(name) for name in bases]}
    return document({**bases, **heirs}, every)


def given(count: int) -> Tree:
    """As many families, which a request gives."""
    tree = families(count)
    content = tree["paths"]["/first"]["get"]["responses"]["200"]["content"]
    body = {"requestBody": {"content": content}, "responses": {}}
    tree["paths"]["/first"] = {"post": body}
    return tree


def missing(count: int) -> Tree:
    """References to what is not there."""
    there = {f"There{n}": holding(a=STRING) for n in range(count)}
    gone = {f"gone{n}": refer(f"Gone{n}") for n in range(count)}
    return document({**there, "Thing": holding(**gone)}, refer("Thing"))


GROWING: Mapping[str, tuple[Callable[[int], Tree], int]] = {
    "unlike": (unlike, 100),
    "conflicting": (conflicting, 100),
    "nested": (nested, 40),
    "arrays": (arrays, 200),
    "spelled_alike": (spelled_alike, 100),
    "asked": (asked, 60),
    "media_types": (media_types, 30),
    "families": (families, 120),
    "given": (given, 120),
    "missing": (missing, 60),
}
"""What there is much of, and how much of it shows a growth that is not linear."""


def pages(count: int, folder: Path) -> Path:
    """Two pages with a chain of components that differ in the last one alone."""
    folder.mkdir()
    for name in ("one", "two"):
        tree = chain(count, lambda n, below: holding(next=below))
        tree["paths"][f"/{name}"] = tree["paths"].pop("/first")
        tree["components"]["schemas"][f"Link{count}"] = holding(**{name: STRING})
        (folder / f"{name}.json").write_text(json.dumps(tree), "utf-8")
    return folder
