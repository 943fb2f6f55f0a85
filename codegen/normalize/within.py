"""The sites within one schema."""

from __future__ import annotations

from typing import Any

from ..document import Node, as_array, escape, is_object
from . import contexts
from .kinds import is_structure, kind_of, only_part, own_parts
from .nouns import member_hint, place_noun
from .outline import is_open, is_own, items_of, tells, without_null
from .site import Context, Kind, Site

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
        only = only_part(shape)
        if only is not None:  # beside words, the schema is that part
            self.schema(shape["allOf"][only], f"{pointer}/allOf/{only}", context)
            return
        kind = kind_of(self.root, shape, context.role)
        if kind is None:
            self._values(node, pointer, contexts.of_item(context))
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
        self._values(node, pointer, contexts.of_component_item(context))

    def _unions(self, node: Node, pointer: str, context: Context) -> None:
        for union in ("anyOf", "oneOf"):
            members = as_array(node.get(union))
            alone = sum(map(is_structure, members)) == 1
            for index, member in enumerate(members):
                below = context if alone else context.member(member_hint(member))
                self.schema(member, f"{pointer}/{union}/{index}", below)

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
        for part, at in own_parts(node, pointer):
            self._properties(part, at, site, context)
            if part is not node:
                self._unions(part, at, contexts.of_part(site))
        self._keyed(node, pointer, contexts.of_value(site))

    # --- what hangs below a schema ---------------------------------------------------------

    def _properties(
        self, node: Node, pointer: str, parent: Site | str | None, context: Context
    ) -> None:
        for name, schema in items_of(node.get("properties")):
            if context.operation is None and not tells(schema):
                continue  # most properties, by far
            below = contexts.of_property(self.root, name, schema, parent, context)
            self.schema(schema, f"{pointer}/properties/{escape(name)}", below)

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
