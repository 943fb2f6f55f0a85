"""The property that tells the members of a union apart (OpenAPI 3.1, section 4.8.25)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .. import ir
from ..document import Node, as_array, as_object, is_array, is_object, unescape
from ..resolve import resolve

if TYPE_CHECKING:
    from .types import Types


SCHEMAS = "/components/schemas/"


class Tags:
    """Finds out what value of the tag stands for which schema."""

    def __init__(self, types: Types) -> None:
        self._types = types
        self.made: list[ir.Discriminator] = []
        """All that were found."""

    def union(self, schema: Node, members: Iterable[ir.Type]) -> ir.UnionOf | None:
        """The union with its discriminator, inner unions by the same property taken apart;
        None where it has none, or one that cannot tell all members apart."""
        wire = tag_of(schema)
        if not wire:
            return None
        names: list[str] = []
        known: dict[str, str] = {}
        for member in members:
            inner = self._inner(member, wire)
            if inner is not None:
                names += (m.name for m in inner.members if isinstance(m, ir.Ref))
                known.update(inner.discriminator.mapping if inner.discriminator else {})
            elif isinstance(member, ir.Ref) and self._is_object(member.name):
                names.append(self._itself(member.name))
            else:
                return None
        unique = tuple(dict.fromkeys(names))
        if len(unique) < 2:
            return None
        found = ir.Discriminator(wire, self.mapping(schema, unique, known))
        self.made.append(found)
        return ir.UnionOf(tuple(map(ir.Ref, unique)), found)

    def _inner(self, member: ir.Type, wire: str) -> ir.UnionOf | None:
        meant = self._types.meant(member)
        if not isinstance(meant, ir.UnionOf) or meant.discriminator is None:
            return None
        return meant if meant.discriminator.wire == wire else None

    def _itself(self, name: str) -> str:
        """The schema that a name of another name stands for."""
        _, place = resolve(self._types.root, self._types.schemas[name], SCHEMAS + name)
        return self._types.component(place) or name

    def mapping(
        self, schema: Node, names: Iterable[str], known: Mapping[str, str]
    ) -> dict[str, str]:
        """Values to names: those that the schema lists, else the constants of the property
        in each member, else the name of the member."""
        wire = tag_of(schema)
        names = list(names)
        told = as_object(as_object(schema.get("discriminator")).get("mapping"))
        listed = {str(value): _name(str(to)) for value, to in told.items()}
        explicit = {value: name for value, name in listed.items() if name in names}
        result = {**known, **explicit}
        silent = [name for name in names if name not in result.values()]
        constants = {name: self._constants(name, wire) for name in silent}
        shared = Counter(value for values in constants.values() for value in values)
        for name in silent:
            own = [value for value in constants[name] if shared[value] == 1]
            free = [value for value in own if value not in result]
            if free or not own:
                result |= dict.fromkeys(free or [self._vendor(name)], name)
        return result

    def _vendor(self, name: str) -> str:
        """Microsoft's documents (2.0) give a child's value by an extension."""
        told = as_object(self._types.schemas.get(name)).get("x-ms-discriminator-value")
        return told if isinstance(told, str) else name

    def _constants(self, name: str, wire: str) -> list[str]:
        """The fewest values that some part of a schema gives for a property."""
        found = list(self._values(self._types.schemas.get(name), wire, 0))
        return min(found, key=len) if found else []

    def _values(self, node: Any, wire: str, depth: int) -> Iterator[list[str]]:
        node, _ = resolve(self._types.root, node)
        if not is_object(node) or depth > 20:
            return
        told, _ = resolve(self._types.root, as_object(node.get("properties")).get(wire))
        values = _literals(as_object(told))
        if values:
            yield values
        for part in as_array(node.get("allOf")):
            yield from self._values(part, wire, depth + 1)

    def _is_object(self, name: str) -> bool:
        return is_composed(self._types.root, self._types.schemas.get(name), 0)


def tag_of(schema: Node) -> str:
    """The property that a discriminator names, or ""."""
    name = as_object(schema.get("discriminator")).get("propertyName")
    return name if isinstance(name, str) else ""


def is_composed(root: Node, node: Any, depth: int) -> bool:
    """Whether a schema comes to an object with properties."""
    node, _ = resolve(root, node)
    if not is_object(node) or depth > 20:
        return False
    if as_object(node.get("properties")):
        return True
    return any(is_composed(root, m, depth + 1) for m in as_array(node.get("allOf")))


def properties_of(root: Node, node: Any, depth: int = 0) -> set[str]:
    """The names of the properties of an object and of all that it is composed of."""
    node, _ = resolve(root, node)
    if not is_object(node) or depth > 20:
        return set()
    parts = as_array(node.get("allOf"))
    own = as_object(node.get("properties")).keys()
    return {*own}.union(*(properties_of(root, p, depth + 1) for p in parts))


def _literals(schema: Node) -> list[str]:
    if isinstance(schema.get("const"), str):
        return [schema["const"]]
    values = schema.get("enum")
    return [v for v in values if isinstance(v, str)] if is_array(values) else []


def _name(reference: str) -> str:
    """`mapping` values are names or references."""
    return unescape(reference.rpartition("/")[2])
