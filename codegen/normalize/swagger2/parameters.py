"""Parameters: which of them stay, and which make up the body."""

from __future__ import annotations

from typing import Any, NamedTuple

from msgspec import Struct, field

from ...document import Node, as_array, is_array, is_object
from .conversion import Conversion, is_reference
from .schemas import TYPE_KEYS, schema, simple

FORM = ("formdata", "form")
"""How `in: formData` is written, in small letters."""
_PLACES = ("query", "header", "path", "cookie")
_NOT_KEPT = TYPE_KEYS | {"collectionFormat", "schema"}


class Placed(NamedTuple):
    """A parameter and its place; what stands for it in a list (itself, or a reference)
    and where."""

    node: Node
    old: str
    entry: Node
    listed: str


class Parameters(Struct):
    """A list of parameters, by what becomes of them."""

    plain: list[Node] = field(default_factory=list[Node])
    body: Placed | None = None
    form: dict[str, Placed] = field(default_factory=dict[str, Placed])

    def over(self, shared: Parameters) -> Parameters:
        """What makes up the body of an operation, given what its path says for all."""
        if self.body is not None:
            return self
        if self.form:
            return Parameters(self.plain, None, {**shared.form, **self.form})
        return Parameters(self.plain, shared.body, shared.form)


def parameters(c: Conversion, holder: Node, old: str) -> Parameters:
    """The parameters that an operation or a path item at `old` lists."""
    found = Parameters()
    listed = holder.get("parameters")
    if listed is not None and not is_array(listed):
        c.leave_out(f"{old}/parameters", "`parameters` should be a list")
    for index, entry in enumerate(as_array(listed)):
        _sort_in(c, entry, f"{old}/parameters", index, found)
    if found.body and found.form:
        message = "an operation has a body or form fields, not both"
        c.leave_out(next(iter(found.form.values())).listed, message)
        found.form = {}
    return found


def _sort_in(c: Conversion, entry: Any, base: str, index: int, to: Parameters) -> None:
    old, new = f"{base}/{index}", f"{base}/{len(to.plain)}"
    node, place = c.resolve(entry, old)
    if not is_object(entry) or not is_object(node):
        return c.leave_out(old, "a parameter should be a mapping")
    kind = str(node.get("in") or "").lower()
    if kind == "body":
        _sort_in_body(c, Placed(node, place, entry, old), to)
    elif kind in FORM and isinstance(node.get("name"), str):
        to.form[node["name"]] = Placed(node, place, entry, old)
    elif is_reference(entry):
        c.same(new, old)
        to.plain.append(c.refer(dict(entry)))
    elif readable(c, node, old):
        to.plain.append(parameter(c, node, new, old))


def _sort_in_body(c: Conversion, body: Placed, to: Parameters) -> None:
    if to.body is None:
        to.body = body
    else:
        message = "an operation has one body, and this is the second one"
        c.leave_out(body.listed, message)


def readable(c: Conversion, node: Node, old: str) -> bool:
    """Whether a parameter says what it is called and where it goes."""
    if not isinstance(node.get("name"), str):
        c.leave_out(old, "this parameter has no name")
    elif str(node.get("in") or "").lower() not in _PLACES:
        told = f"in `{node['in']}`" if "in" in node else "nowhere (`in` is missing)"
        message = f"the parameter `{node['name']}` stands {told}"
        help = "`in` is one of path, query, header, body and formData"
        c.leave_out(old, message, help)
    else:
        return True
    return False


def parameter(c: Conversion, node: Node, new: str, old: str) -> Node:
    """A parameter of a path, a query or a header in 3.1 form."""
    c.same(new, old)
    place = str(node["in"]).lower()
    result = {k: v for k, v in node.items() if k not in _NOT_KEPT} | {"in": place}
    if place == "path":
        result["required"] = True  # as it must be in both versions, said or not
    if place != "query":
        result.pop("allowEmptyValue", None)
    return {**result, **_type(c, node, place, new, old)}


def _type(c: Conversion, node: Node, place: str, new: str, old: str) -> Node:
    if "schema" in node and "type" not in node:  # as in 3.x; 2.0 has it in bodies only
        told = schema(c, node["schema"], f"{new}/schema")
        return {"schema": {} if told is None else told}
    if "content" in node and "type" not in node:
        return {}
    c.near(f"{new}/schema", old)
    made = simple(c, node, place, f"{new}/schema")
    result: Node = {"schema": made.schema}
    if made.explode is not None and made.style != "simple":
        result |= {"style": made.style, "explode": made.explode}
    return result


def header(c: Conversion, node: Node, new: str, old: str) -> Node:
    """A header of a response: a parameter without a name and a place."""
    result = {k: v for k, v in node.items() if k not in _NOT_KEPT}
    return {**result, **_type(c, node, "header", new, old)}
