"""Which parts of the runtime decode what an API answers, beside what every API has."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from codegen import ir

from .world import World

_BYTES = ir.Scalar("binary")
_DECIMALS = frozenset([ir.Scalar("decimal"), ir.Scalar("exact")])


def decoding(world: World) -> set[str]:
    """The modules of the runtime that are needed for the types of this API."""
    return set(_Decoding(world).parts())


class _Decoding(Struct, frozen=True):
    world: World

    def parts(self) -> Iterator[str]:
        world, api = self.world, self.world.api
        kinds = {kind for type in self._received() for kind in ir.every(type)}
        if any(map(self._mixed, self._received())):
            yield "unions"
        if not kinds.isdisjoint(_DECIMALS):
            yield "decimals"
        if ir.Scalar("exact") in kinds or self._sends_exact():
            yield "exact"
        if _BYTES in kinds and self._has_bytes():
            yield "base64_bytes"
        if world.heirs:
            yield "families"
        if world.styled and (api.resources or api.webhooks):
            yield from ("further", "records")
            if world.styled.style == "msgspec.Struct":
                yield "structs"
        if world.heirs or world.circular or any(map(_is_rare, kinds)):
            yield "further"

    def _received(self) -> Iterator[ir.Type]:
        """What may come; webhooks of several types are told apart like a union."""
        for schema in self.world.api.schemas.values():
            yield from ir.parts(schema)
        for operation in self.world.api.operations:
            answers = (*operation.received, *operation.errors)
            yield from (t for a in answers for t in (a.type, a.item) if t)
        webhooks = self.world.api.webhooks
        types = tuple(dict.fromkeys(webhook.type for webhook in webhooks))
        yield from types if len(types) < 2 else (ir.UnionOf(types),)

    def _has_bytes(self) -> bool:
        """Whether there are bytes within answers; an answer of bytes is no JSON."""
        world = self.world
        answers = (answer for op in world.api.operations for answer in op.received)
        types = [t for a in answers for t in (a.type, a.item) if t and t != _BYTES]
        names = world.reached(name for type in types for name in ir.names_in(type))
        types += [p for name in names for p in ir.parts(world.api.schemas[name])]
        return any(_BYTES in ir.every(type) for type in types)

    def _sends_exact(self) -> bool:
        operations = self.world.api.operations
        types = (body.type for op in operations for body in op.bodies)
        return any(ir.Scalar("exact") in ir.every(type) for type in types)

    def _mixed(self, type: ir.Type) -> bool:
        if isinstance(type, ir.UnionOf):
            return any(not self._scalar(self.world.resolved(t)) for t in type.members)
        return any(map(self._mixed, ir.inner(type)))

    def _scalar(self, type: ir.Type) -> bool:
        schema = self.world.schema(type.name) if isinstance(type, ir.Ref) else None
        return isinstance(type, ir.Scalar | ir.Constant) or isinstance(schema, ir.Enum)


def _is_rare(kind: ir.Type) -> bool:
    """Whether a type needs an annotation that few APIs have."""
    tagged = isinstance(kind, ir.UnionOf) and kind.discriminator is not None
    return tagged or isinstance(kind, ir.TupleOf)
