"""Schemas, and the simple types of parameters and headers that become schemas.

The Schema Object of 2.0 is nearly a subset of that of 3.1; `upgrade` does what 2.0 has in
common with 3.0 (`x-nullable`, `example`, exclusive bounds).
"""

from __future__ import annotations

from typing import Any, NamedTuple

from ...document import Node, is_array, is_object
from ...walk import rewrite_schemas
from .conversion import Conversion, is_reference

_BESIDE = frozenset(
    "title description default example readOnly writeOnly deprecated nullable xml"
    " externalDocs".split()
)
TYPE_KEYS = frozenset(
    "type format items default maximum exclusiveMaximum minimum exclusiveMinimum"
    " maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf"
    " x-nullable".split()
)
"""The keys of a parameter that say what its values are."""
_DELIMITED = {"ssv": "spaceDelimited", "pipes": "pipeDelimited"}


def schema(c: Conversion, node: Any, new: str) -> Any:
    """A Schema Object, for the place `new`; None where there is nothing to read."""
    if is_object(node):
        change = _Change(c)
        return rewrite_schemas(node, "schema", new, change)
    if node is not None and not isinstance(node, bool):
        c.leave_out(c.was(new), "a schema should be a mapping")
        return None
    return node


class _Change:
    """What differs in one schema object, those below it being done."""

    def __init__(self, c: Conversion) -> None:
        self._c = c

    def __call__(self, node: Node, new: str) -> Node:
        if is_reference(node):
            return self._reference(node, new)
        changed: Node = {}
        if isinstance(node.get("discriminator"), str):
            changed["discriminator"] = {"propertyName": node["discriminator"]}
        if node.get("type") == "file":
            changed |= {"type": "string", "format": "binary"}
        if is_array(node.get("items")):
            return self._tuple({**node, **changed}, new)
        return {**node, **changed} if changed else node

    def _reference(self, node: Node, new: str) -> Node:
        """Beside a `$ref` 2.0 sees nothing; 3.1 would, so only words stay."""
        kept = {k: v for k, v in node.items() if _is_beside(k)}
        redundant = (*kept, "$ref", "type")
        ignored = [f"`{key}`" for key in node if key not in redundant]
        if ignored:
            told = ", ".join(ignored)
            message = f"beside a `$ref` of Swagger 2.0, {told} means nothing"
            at = self._c.at(self._c.was(new))
            help = "where it counts, make them parts of one `allOf`"
            self._c.diagnostics.note("ref-siblings", message, at, help)
        return self._c.refer({**kept, "$ref": node["$ref"]})

    def _tuple(self, node: Node, new: str) -> Node:
        """A list of `items` is `prefixItems` since JSON Schema 2020-12."""
        listed = node.pop("items")
        self._c.same(f"{new}/prefixItems", f"{self._c.was(new)}/items")
        first = [
            schema(self._c, item, f"{new}/prefixItems/{index}")
            for index, item in enumerate(listed)
        ]
        if "additionalItems" in node:
            self._c.same(f"{new}/items", f"{self._c.was(new)}/additionalItems")
            node["items"] = node.pop("additionalItems")
        return {**node, "prefixItems": [item for item in first if item is not None]}


def _is_beside(key: str) -> bool:
    return key in _BESIDE or key.startswith("x-")


class Simple(NamedTuple):
    """The type of a parameter or header: its schema, and how a list is written."""

    schema: Any
    style: str = ""
    explode: bool | None = None


def simple(c: Conversion, node: Node, place: str, new: str) -> Simple:
    """The type of what is sent in `place`: "query", "formData", "path" or "header".

    `new` is where the schema will stand.
    """
    if node.get("type") != "array":
        return Simple(schema(c, _typed(node), new))
    told = str(node.get("collectionFormat") or "csv")
    style, explode = _style(told, place)
    if not style:
        return Simple(_as_text(c, node, told, new))
    items = node.get("items")
    if is_object(items) and items.get("type") == "array":
        # What separates the inner lists has no word in 3.1: they are sent ready-made.
        told = str(items.get("collectionFormat") or "csv")
        node = {**node, "items": _as_text(c, items, told, f"{new}/items")}
    elif is_object(items) and "collectionFormat" in items:
        node = {**node, "items": _without_format(items)}
    return Simple(schema(c, _typed(node), new), style, explode)


def _typed(node: Node) -> Node:
    return {key: value for key, value in node.items() if key in TYPE_KEYS}


def _without_format(items: Node) -> Node:
    return {key: value for key, value in items.items() if key != "collectionFormat"}


def _style(told: str, place: str) -> tuple[str, bool]:
    """`style` and `explode` for a `collectionFormat`; "" where 3.1 has none."""
    wide = place in ("query", "formData")
    if told == "multi" and wide:
        return "form", True
    if told in _DELIMITED:
        return (_DELIMITED[told] if wide else ""), False
    if told == "tsv":
        return "", False
    return ("form" if wide else "simple"), False


def _as_text(c: Conversion, node: Node, told: str, new: str) -> Node:
    """A list that 3.1 cannot write is a text, which the caller joins."""
    message = f"3.1 has no word for this list (`{told}`); it is taken as one text"
    help = "join the values yourself"
    at = c.at(c.was(new))
    c.diagnostics.warning("collection-format", message, at, help)
    return {"type": "string", "description": f"A list of values, joined as `{told}`."}
