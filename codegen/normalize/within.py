"""The sites within one schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..document import Node, as_array, as_object, escape, is_object
from ..naming import singulars, words
from ..resolve import resolve
from .nouns import (
    describes_array,
    is_generic,
    listed_thing,
    member_hint,
    place_noun,
    touched_thing,
)
from .outline import (
    is_enum,
    is_free,
    is_open,
    is_own,
    items_of,
    last_of,
    only_words,
    tells,
    without_null,
)
from .site import Context, Kind, Site

_STRUCTURES = frozenset("properties allOf anyOf oneOf enum".split())
_VALUES = ("additionalProperties", "unevaluatedProperties")


class Within:
    """Lists the sites of the schemas that it is shown."""

    def __init__(self, root: Node) -> None:
        self.root = root
        self.sites: list[Site] = []

    def schema(self, node: Any, pointer: str, context: Context) -> None:
        """What needs a name in a schema that has none, itself included."""
        if not tells(node) and (context.role != "thing" or not is_own(node)):
            return
        shape, nullable = without_null(node)
        self._unions(node, pointer, context)
        if self._single_all_of(node, shape, pointer, context):
            return
        kind = self._kind(shape, context)
        if kind is None:
            self._values(node, pointer, self._item(context))
            return
        site = self._site(kind, pointer, node, shape, nullable, context)
        if kind in ("object", "composite"):
            self._inside_site(site, node, pointer, context)

    def named(self, node: Any, pointer: str, context: Context) -> None:
        """What hangs below a schema that has a name already."""
        if not is_object(node):
            return
        self._properties(node, pointer, context.parent, context)
        for index, member in enumerate(as_array(node.get("allOf"))):
            self.named(member, f"{pointer}/allOf/{index}", context)
        for union in ("anyOf", "oneOf"):
            members = as_array(node.get(union))
            for index, member in enumerate([] if is_open(members) else members):
                below = context.member(member_hint(member))
                self.schema(member, f"{pointer}/{union}/{index}", below)
        below = context.below(("item",), context.parent)
        below.operation = context.operation
        self._values(node, pointer, listed_thing(below) if below.operation else below)

    # --- unions and compositions -------------------------------------------------------

    def _unions(self, node: Node, pointer: str, context: Context) -> None:
        for union in ("anyOf", "oneOf"):
            members = as_array(node.get(union))
            alone = sum(map(_is_structure, members)) == 1
            for index, member in enumerate(members):
                below = context if alone else context.member(member_hint(member))
                self.schema(member, f"{pointer}/{union}/{index}", below)

    def _single_all_of(
        self, node: Node, shape: Node, pointer: str, context: Context
    ) -> bool:
        """`allOf` with one member, beside words, is that member."""
        members = as_array(shape.get("allOf"))
        real = [n for n, member in enumerate(members) if not only_words(member)]
        if len(real) != 1 or "properties" in shape:
            return False
        self.schema(members[real[0]], f"{pointer}/allOf/{real[0]}", context)
        return True

    def _kind(self, shape: Node, context: Context) -> Kind | None:
        composed = bool(as_array(shape.get("allOf")))
        if as_object(shape.get("properties")):
            return "composite" if composed else "object"
        if composed and self._is_object(shape, 0):
            return "composite"
        if is_enum(shape):
            return "enum"
        return "free" if context.role == "thing" and is_free(shape) else None

    def _is_object(self, node: Any, depth: int) -> bool:
        """Whether a composition comes to an object with properties."""
        node, _ = resolve(self.root, node)
        if not is_object(node) or depth > 20:
            return False
        if as_object(node.get("properties")):
            return True
        return any(self._is_object(m, depth + 1) for m in as_array(node.get("allOf")))

    # --- one site ------------------------------------------------------------------------

    def _site(
        self,
        kind: Kind,
        pointer: str,
        node: Node,
        shape: Node,
        nullable: bool,
        context: Context,
    ) -> Site:
        site = Site(
            pointer,
            node,
            shape,
            kind,
            context.role,
            context.noun,
            context.parent,
            context.prefix,
            context.scope,
            nullable,
            context.status,
            context.method,
            context.hint,
        )
        self.sites.append(site)
        if isinstance(context.parent, Site):
            context.parent.children.append(site)
        return site

    def _inside_site(
        self, site: Site, node: Node, pointer: str, context: Context
    ) -> None:
        for part, at in _own_parts(node, pointer):
            self._properties(part, at, site, context)
            if part is not node:
                below = Context("member", site.noun, site, site.prefix, site.scope)
                self._unions(part, at, below)
        below = Context("property", ("value",), site, site.prefix, site.scope)
        self._keyed(node, pointer, below)

    # --- what hangs below a schema ---------------------------------------------------------

    def _properties(
        self, node: Node, pointer: str, parent: Site | str | None, context: Context
    ) -> None:
        for name, schema in items_of(node.get("properties")):
            if context.operation is None and not tells(schema):
                continue  # most properties, by far
            below = self._property(name, schema, parent, context)
            self.schema(schema, f"{pointer}/properties/{escape(name)}", below)

    def _property(
        self, name: str, schema: Any, parent: Site | str | None, context: Context
    ) -> Context:
        noun = words(name) or ("value",)
        below = context.below(noun, parent)
        op = context.operation
        if op is None or not is_generic(noun):
            if isinstance(parent, str):
                below.prefix = words(last_of(parent))
            return below
        below.operation, below.generic = op, True
        if describes_array(self.root, schema):
            return below
        return touched_thing(self.root, below, schema)

    def _item(self, context: Context) -> Context:
        """The place of an item of a list, or of a value of a map."""
        below = context.below(singulars(context.noun), context.parent)
        below.role = context.role if context.role in ("param", "member") else "property"
        below.operation, below.hint = context.operation, context.hint
        if context.operation and (context.generic or context.role == "response"):
            return listed_thing(below)
        return below

    def _values(self, node: Node, pointer: str, below: Context) -> None:
        self.schema(node.get("items"), f"{pointer}/items", below)
        self._keyed(node, pointer, below)
        for index, item in enumerate(as_array(node.get("prefixItems"))):
            at = below.below(place_noun(index, below.noun), below.parent)
            self.schema(item, f"{pointer}/prefixItems/{index}", at)

    def _keyed(self, node: Node, pointer: str, below: Context) -> None:
        for key in _VALUES:
            self.schema(node.get(key), f"{pointer}/{key}", below)
        for pattern, schema in items_of(node.get("patternProperties")):
            at = f"{pointer}/patternProperties/{escape(pattern)}"
            self.schema(schema, at, below)


def _is_structure(member: Any) -> bool:
    """Whether a member of a union may be an object, or one of several values."""
    if not is_own(member):
        return True
    inner = member.get("items")
    told = not member.keys().isdisjoint(_STRUCTURES)
    return told or (is_object(inner) and _is_structure(inner))


def _own_parts(node: Node, pointer: str) -> Iterator[tuple[Node, str]]:
    """The parts of an inline composition, which belong to the composition's one model."""
    stack: list[tuple[Any, str]] = [(node, pointer)]
    while stack:
        part, at = stack.pop(0)
        if is_own(part):
            yield part, at
            members = enumerate(as_array(part.get("allOf")))
            stack += [(member, f"{at}/allOf/{index}") for index, member in members]
