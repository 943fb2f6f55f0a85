"""What the documentation allows beyond types, as expressions: for the fakes of tests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct

from codegen import ir

from .calls import literal
from .layout import Expr, Named
from .world import World

_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_REAL = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_NUMBERS = frozenset({"integer", "number"})


class Allowed(Struct, frozen=True, dict=True):
    """Says of fields and arguments what their annotations do not."""

    world: World

    def of(self, item: ir.Field | ir.Param) -> tuple[Expr, ...]:
        """`maximum=100` …; empty where there is nothing to say."""
        loose = self._is_loose(item.type)
        if not item.limits and not loose:
            return ()
        sound = [(k, v) for k, v in item.limits if _is_sound(k, v)]
        given = [(_snake(k), v) for k, v in sorted(sound, key=_lower_first)]
        given += [("any_text", True)] if loose else []
        return tuple(Named(f"{key}=", literal(value)) for key, value in given)

    def _is_loose(self, type: ir.Type) -> bool:
        """Whether any text (any number) is allowed beside documented values of that kind."""
        return any(
            part.name in self._loose if isinstance(part, ir.Ref) else self._mixes(part)
            for part in ir.every(type)
        )

    @cached_property
    def _loose(self) -> frozenset[str]:
        return self.world.holding(self._mixes)

    def _mixes(self, type: ir.Type) -> bool:
        return isinstance(type, ir.UnionOf) and _mixed(list(self._leaves(type, 0)))

    def _leaves(self, type: ir.Type, depth: int) -> Iterator[ir.Type | ir.Enum]:
        """The kinds of values of a union."""
        type = self.world.resolved(type)
        if isinstance(type, ir.UnionOf) and depth < 8:
            for member in type.members:
                yield from self._leaves(member, depth + 1)
        elif isinstance(type, ir.Ref):
            schema = self.world.schema(type.name)
            if isinstance(schema, ir.Enum):
                yield schema
        else:
            yield type


def _mixed(leaves: list[ir.Type | ir.Enum]) -> bool:
    """Whether a kind of scalar stands there both with its values and without."""
    listed = [leaf for leaf in leaves if isinstance(leaf, ir.Enum | ir.Constant)]
    free = {leaf.kind for leaf in leaves if isinstance(leaf, ir.Scalar)}
    kinds = {type(value) for values in listed for value in values.values}
    read = free - _NUMBERS - {"string", "boolean", "null", "byte", "binary"}
    if "string" in free:
        return bool(str in kinds or read)
    return bool(kinds & {int, float} and free & _NUMBERS) or (
        "number" in free and "decimal" in free
    )


def _is_sound(keyword: str, value: ir.Value) -> bool:
    """Whether a constraint is of the type that such constraints are of."""
    if keyword in ("pattern", "uniqueItems"):
        return isinstance(value, str if keyword == "pattern" else bool)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and (isinstance(value, int) or keyword in _REAL)


def _lower_first(limit: tuple[str, ir.Value]) -> tuple[str, bool, str]:
    """The least before the most."""
    keyword = limit[0]
    what = re.sub("[Mm](ax|in)(imum)?", "", keyword)
    return (what, "ax" in keyword, keyword)


def _snake(keyword: str) -> str:
    return _CAPITAL.sub("_", keyword).lower()
