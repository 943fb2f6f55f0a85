"""Where a document describes what a pointer into an answer means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from ..document import Document, Node, as_array, as_object, escape, is_object, unescape
from ..media_types import is_json
from ..operations import Found, media_types
from ..resolve import find, lookup

SCHEMAS = "/components/schemas/"
_HOPS = 100


class Way(Struct, frozen=True):
    """Where one is on the way down: a pointer, and since which component by which steps."""

    pointer: str
    since: str = ""
    """The name of the last component that was entered."""
    steps: tuple[str, ...] = ()


def answers(document: Document, operation: Found) -> Iterator[str]:
    """The pointers of the schemas of an operation's successes that are JSON."""
    for status, told in as_object(operation.node.get("responses")).items():
        if not str(status).startswith("2") and status != "default":
            continue
        node, pointer = told, f"{operation.pointer}/responses/{escape(str(status))}"
        if is_object(told) and isinstance(told.get("$ref"), str):
            node, pointer = find(document.data, told["$ref"])
        for name, media in media_types(as_object(node).get("content")):
            if is_json(name) and "schema" in media:
                yield f"{pointer}/content/{escape(name)}/schema"


def described(
    document: Document, start: Iterable[str], tokens: Iterable[str]
) -> list[Way]:
    """The schemas that the tokens lead to from schemas at these pointers; `*` is any item.

    References, parts of a composition and members of a union are followed on the way,
    and what stands at its end is taken as a whole.
    """
    ways = [Way(pointer) for pointer in start]
    for token in tokens:
        opened = (inner for way in ways for inner in _opened(document, way))
        below = (step for way in opened for step in _below(document, way, token))
        ways = [*dict.fromkeys(below)]
    return ways


def _opened(document: Document, way: Way) -> Iterator[Way]:
    """A schema and all that it consists of by reference, composition or union."""
    open_, seen = [way], set[str]()
    while open_ and len(seen) < _HOPS:
        here = open_.pop()
        if here.pointer in seen:
            continue
        seen.add(here.pointer)
        yield here
        node = as_object(lookup(document.data, here.pointer))
        if isinstance(node.get("$ref"), str):
            open_.append(_entered(find(document.data, node["$ref"])[1], here))
        for key in ("allOf", "anyOf", "oneOf"):
            for index, _ in enumerate(as_array(node.get(key))):
                pointer = f"{here.pointer}/{key}/{index}"
                open_.append(Way(pointer, here.since, here.steps))


def _entered(pointer: str, before: Way) -> Way:
    """Beyond a reference: in a component of its own, or where one was."""
    rest = pointer.removeprefix(SCHEMAS)
    if rest == pointer or "/" in rest:
        return Way(pointer, before.since, before.steps)
    return Way(pointer, unescape(rest))


def _below(document: Document, way: Way, token: str) -> Iterator[Way]:
    node = as_object(lookup(document.data, way.pointer))
    for tail in _tails(node, token):
        yield Way(way.pointer + tail, way.since, (*way.steps, token))


def _tails(node: Node, token: str) -> Iterator[str]:
    properties = as_object(node.get("properties"))
    if token == "*":
        if is_object(node.get("items")):
            yield "/items"
        for index, _ in enumerate(as_array(node.get("prefixItems"))):
            yield f"/prefixItems/{index}"
    if token in properties:
        yield f"/properties/{escape(token)}"
    elif is_object(node.get("additionalProperties")):
        yield "/additionalProperties"


def written(
    document: Document, ways: Iterable[Way], names: Mapping[str, str]
) -> list[str]:
    """The pointers, in the document as it was merged, of schemas found in the normalized
    one: a class may have been made of several places, and all of them are meant.

    `names` says what the schema at a pointer of the merged document is called.
    """
    homes: dict[str, list[str]] = {}
    for pointer, name in names.items():
        homes.setdefault(name, []).append(pointer)
    found: dict[str, None] = {}
    for way in ways:
        start = [*homes.get(way.since, ()), f"{SCHEMAS}{escape(way.since)}"]
        start = [p for p in start if lookup(document.data, p) is not None]
        if not way.since:
            found[way.pointer] = None
            continue
        there = described(document, start, way.steps)
        found.update((place.pointer, None) for place in there)
    return [p for p in found if lookup(document.data, p) is not None]
