"""What an operation answers."""

from __future__ import annotations

import re
from typing import Any

from ...document import Node, escape, is_object
from ...media_types import essence
from .conversion import Conversion, by_preference, is_reference, json
from .parameters import header
from .schemas import schema

_OURS = ("schema", "headers", "examples")
_OCTETS = "application/octet-stream"
_NO_STATUS = re.compile("[06-9][0-9]{2}")
"""What the schema of 2.0 lets pass and that of 3.1 does not."""


def responses(c: Conversion, holder: Node, types: list[str], at: str) -> Node:
    """The answers of an operation that stands at `at` and produces `types`."""
    result: Node = {}
    for status, node in c.objects(holder, "responses", at).items():
        place = f"{at}/responses/{escape(status)}"
        if status.startswith("x-"):
            result[status] = node
        elif not is_object(node):
            c.leave_out(place, "a response should be a mapping")
        elif _NO_STATUS.fullmatch(status):
            c.leave_out(place, f"{status} is no status of HTTP")
        else:
            result[status] = _shared_or_own(c, node, types, place)
    return result


def _shared_or_own(c: Conversion, node: Node, types: list[str], at: str) -> Node:
    """A shared response holds what the document produces; other operations get their own."""
    if not is_reference(node):
        return response(c, node, types, at, at)
    meant, old = c.resolve(node, at)
    if not is_object(meant) or meant.get("schema") is None or types == c.produces:
        return c.refer(dict(node))
    return response(c, meant, types, at, old)


def response(c: Conversion, node: Node, types: list[str], new: str, old: str) -> Node:
    """A Response Object whose body is of one of `types`."""
    c.same(new, old)
    result = {k: v for k, v in node.items() if k not in _OURS}
    headers = _headers(c, node, new, old)
    if headers:
        result["headers"] = headers
    content = _content(c, node, types, new, old)
    if content:
        result["content"] = content
    return result


def _headers(c: Conversion, node: Node, new: str, old: str) -> Node:
    result: Node = {}
    for name, told in c.objects(node, "headers", old).items():
        tail = f"/headers/{escape(name)}"
        if is_object(told):
            result[name] = header(c, told, new + tail, old + tail)
        else:
            c.leave_out(old + tail, "a header should be a mapping")
    return result


def _content(c: Conversion, node: Node, types: list[str], new: str, old: str) -> Node:
    """A response without a schema has no body, unless an example shows one."""
    examples = c.objects(node, "examples", old)
    told = node.get("schema")
    if told is None:
        return {
            name: {"example": example}
            for name, example in examples.items()
            if "/" in name
        }
    result: Node = {}
    for name in by_preference(_fitting(c, told, _shown(examples, types), old)):
        place = f"{new}/content/{escape(name)}"
        c.near(place, old)
        c.same(f"{place}/schema", f"{old}/schema")
        made = schema(c, told, f"{place}/schema")
        result[name] = {} if made is None else {"schema": made}
    _put_examples(c, result, examples, f"{old}/examples")
    return result


def _fitting(c: Conversion, told: Any, types: list[str], old: str) -> list[str]:
    """A file is none of the JSON that the operation's other answers are made of."""
    meant, _ = c.resolve(told, f"{old}/schema")
    if not is_object(meant) or meant.get("type") != "file":
        return types
    return [name for name in types if not json(name)] or [_OCTETS]


def _shown(examples: Node, types: list[str]) -> list[str]:
    """The types of the examples, where none of them is what the operation produces.

    An operation that gives a file documents its errors like this: `produces` speaks of
    the file, the example of the error.
    """
    shown = [name for name in examples if "/" in name]
    produced = {essence(name) for name in types}
    return shown if shown and produced.isdisjoint(map(essence, shown)) else types


def _put_examples(c: Conversion, content: Node, examples: Node, old: str) -> None:
    """Examples by media type; under any other name, they are of the first type."""
    own = {essence(name): media for name, media in reversed(content.items())}
    first = next(iter(content.values()))
    for name, example in examples.items():
        if essence(name) in own:
            own[essence(name)]["example"] = example
        elif "/" in name:
            message = (
                f"this example is of `{name}`, which the operation does not produce"
            )
            at = c.at(f"{old}/{escape(name)}")
            help = f"add `{name}` to `produces`, if it does"
            c.diagnostics.note("example-of-other-type", message, at, help)
        elif "example" not in first:
            first.setdefault("examples", {})[name] = {"value": example}
