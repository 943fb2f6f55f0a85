"""Aliases that nest more levels of arrays, maps and unions than a type can have.

`A1` is an array of `A2`, that one of `A3` …: as a Python type all of them are one, and
neither pydantic nor a checker builds one of several hundred levels. Documents stay below 60,
and answers, too.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from .. import ir
from ..diagnostics import Diagnostics
from ..graphs import components
from .scalars import ANY

_MOST = 100


def not_too_deep(
    schemas: Mapping[str, ir.Schema], diagnostics: Diagnostics
) -> dict[str, ir.Schema]:
    """The schemas, anything in place of what would be nested too deep."""
    result = dict(schemas)
    height: dict[str, int] = {}
    for circle in components(ir.alias_graph(schemas, ir.names_in)):
        for alias in map(schemas.__getitem__, circle):
            if not isinstance(alias, ir.Alias):
                continue
            height[alias.name] = _levels(alias.type, height)
            if height[alias.name] > _MOST:
                result[alias.name] = replace(alias, type=ANY)
                height[alias.name] = 0
                _tell(alias, diagnostics)
    return result


def _levels(type: ir.Type, height: Mapping[str, int]) -> int:
    """How many types lie in each other, those of aliases among them."""
    if isinstance(type, ir.Ref):
        return height.get(type.name, 0)
    return max((1 + _levels(part, height) for part in ir.inner(type)), default=0)


def _tell(alias: ir.Alias, diagnostics: Diagnostics) -> None:
    diagnostics.warning(
        "too-deep",
        f"`{alias.name}` leads through other schemas to more than {_MOST} levels of "
        "types, so it accepts anything",
        alias.at,
        "if it repeats itself, let a schema refer to itself with `$ref`",
    )
