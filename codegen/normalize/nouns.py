"""What the thing at a place is, judged by the operation and by the schema itself."""

from __future__ import annotations

from typing import Any

from ..document import Node, is_array, is_object
from ..naming import Words, words
from ..operations import Found
from ..plurals import singulars
from ..resolve import resolve
from ..verbs import is_item, listed
from .kinds import own_parts
from .outline import items_of, without_null
from .site import Context

_GENERIC = frozenset(
    """data datas items item results result records record entries entry list rows objects
    object values value content contents collection elements docs documents_list hits
    response payload resources resource""".split()
)
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()


def is_generic(noun: Words) -> bool:
    """Whether a key says only that something is there."""
    return "_".join(noun) in _GENERIC


def listed_thing(context: Context) -> Context:
    """Items of a list response are the thing that the operation lists."""
    op = context.operation
    assert op is not None
    return context.thing(listed(op.path, op.named.resource_words))


def touched_thing(root: Node, context: Context, schema: Any) -> Context:
    """An object under a generic key is what the operation gets, creates or changes."""
    op = context.operation
    assert op is not None
    node, _ = resolve(root, schema)
    names = items_of(node.get("properties")) if is_object(node) else []
    if any(describes_array(root, s) and is_generic(words(n)) for n, s in names):
        return context
    resource = singulars(op.named.resource_words)
    noun = listed(op.path, op.named.resource_words)
    mentions = any(singulars(words(name)) == noun for name, _ in names)
    if noun != resource and op.method != "GET" and mentions:
        noun = resource
    elif noun != resource and not is_item(op.path):
        noun = _as_written(op, resource)
    return context.thing(noun)


def describes_array(root: Node, schema: Any) -> bool:
    """Whether a schema, its references followed, is one of a list."""
    node, _ = resolve(root, schema)
    if not is_object(node):
        return False
    shape, _ = without_null(node)
    return shape.get("type") == "array" or "items" in shape


def _as_written(op: Found, resource: Words) -> Words:
    """`GET /customers/{id}/stats` answers the customer's stats: `CustomerStats`."""
    last = words(op.path.rstrip("/").rpartition("/")[2])
    if op.method != "GET":
        last = singulars(last)
    return last if last[: len(resource)] == resource else (*resource, *last)


def member_hint(member: Any) -> Words:
    """A title, or the one value that a member's tag may have; a composition may have them
    in a part of its own."""
    parts = [part for part, _ in own_parts(member, "")]
    titles = [title for part in parts if (title := words(str(part.get("title") or "")))]
    if titles and ("title" in parts[0] or len(titles) == 1):
        return titles[0]
    for part in parts:
        for _, schema in items_of(part.get("properties")):
            if is_object(schema):
                values = [schema["const"]] if "const" in schema else schema.get("enum")
                if is_array(values) and len(values) == 1 and isinstance(values[0], str):
                    return words(values[0])
    return ()


def place_noun(index: int, noun: Words) -> Words:
    """The item at one place of a tuple: the first one, the second one."""
    ordinal = _ORDINALS[index] if index < len(_ORDINALS) else f"item{index + 1}"
    return (ordinal, *singulars(noun))
