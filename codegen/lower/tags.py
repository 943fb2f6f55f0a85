"""The property that tells the members of a union apart (OpenAPI 3.1, section 4.8.25)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from .. import ir
from ..composition import composed, is_composed
from ..document import Node, as_object, is_array, last_of
from ..resolve import resolve
from .components import Components


class Tags:
    """Finds out what value of the tag stands for which schema; `meant` tells the type
    behind the name of an alias."""

    def __init__(
        self, components: Components, meant: Callable[[ir.Type], ir.Type]
    ) -> None:
        self._components = components
        self._meant = meant
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
                names.append(self._components.itself(member.name))
            else:
                return None
        unique = tuple(dict.fromkeys(names))
        if len(unique) < 2:
            return None
        found = ir.Discriminator(wire, self.mapping(schema, unique, known))
        self.made.append(found)
        return ir.UnionOf(tuple(map(ir.Ref, unique)), found)

    def _inner(self, member: ir.Type, wire: str) -> ir.UnionOf | None:
        meant = self._meant(member)
        if not isinstance(meant, ir.UnionOf) or meant.discriminator is None:
            return None
        return meant if meant.discriminator.wire == wire else None

    def mapping(
        self, schema: Node, names: Iterable[str], known: Mapping[str, str]
    ) -> dict[str, str]:
        """Values to names: those that the schema lists, else the constants of the property
        in each member, else the name of the member."""
        wire = tag_of(schema)
        names = list(dict.fromkeys(names))
        told = as_object(as_object(schema.get("discriminator")).get("mapping"))
        listed = {str(value): last_of(str(to)) for value, to in told.items()}
        among = set(names)
        explicit = {value: name for value, name in listed.items() if name in among}
        result = {**known, **explicit}
        spoken = set(result.values())
        silent = [name for name in names if name not in spoken]
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
        schema = as_object(self._components.schemas.get(name))
        told = schema.get("x-ms-discriminator-value")
        return told if isinstance(told, str) else name

    def _constants(self, name: str, wire: str) -> list[str]:
        """The fewest values that some part of a schema gives for a property."""
        found = list(self._values(name, wire))
        return min(found, key=len) if found else []

    def _values(self, name: str, wire: str) -> Iterator[list[str]]:
        root, schemas = self._components.root, self._components.schemas
        for part in composed(root, schemas.get(name)):
            told, _ = resolve(root, as_object(part.get("properties")).get(wire))
            values = _literals(as_object(told))
            if values:
                yield values

    def _is_object(self, name: str) -> bool:
        return is_composed(self._components.root, self._components.schemas.get(name))


def tag_of(schema: Node) -> str:
    """The property that a discriminator names, or ""."""
    name = as_object(schema.get("discriminator")).get("propertyName")
    return name if isinstance(name, str) else ""


def _literals(schema: Node) -> list[str]:
    if isinstance(schema.get("const"), str):
        return [schema["const"]]
    values = schema.get("enum")
    return [v for v in values if isinstance(v, str)] if is_array(values) else []
