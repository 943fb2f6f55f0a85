"""Places in an answer, by dotted paths of wire names."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from .listing import Schemas, bare


def at(answer: ir.Type, path: str, schemas: Schemas) -> ir.Type | None:
    """The type at a path, null where something on the way may be absent; None where
    nothing is documented."""
    found, absent = answer, False
    for wire in path.split(".") if path else ():
        model = bare(found, schemas)
        fields = model.fields if isinstance(model, ir.Model) else ()
        field = next((f for f in fields if f.wire == wire), None)
        if field is None:
            return None
        absent = absent or not field.required or isinstance(found, ir.Nullable)
        found = field.type
    if absent and not isinstance(found, ir.Nullable):
        return ir.Nullable(found)
    return found


def paths(
    kind: ir.Type, schemas: Schemas, prefix: str = "", depth: int = 2
) -> Iterator[str]:
    """The paths of some levels of an answer."""
    model = bare(kind, schemas)
    for field in model.fields if isinstance(model, ir.Model) and depth else ():
        yield prefix + field.wire
        below = f"{prefix}{field.wire}."
        yield from paths(field.type, schemas, below, depth - 1)
