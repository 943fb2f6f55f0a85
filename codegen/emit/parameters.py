"""The parameters of a call by their places, each in its style."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from codegen import ir
from codegen.media_types import is_json

from .bodies import RUNTIME, Argument, listed, mapping
from .layout import Atom, Expr, Named, call
from .scopes import Scope
from .world import World

_PLACES = {
    "path": "path_params",
    "query": "query",
    "header": "headers",
    "cookie": "cookies",
}
_STYLES = {
    "form": "form",
    "simple": "simple",
    "label": "label",
    "matrix": "matrix",
    "spaceDelimited": "space_delimited",
    "pipeDelimited": "pipe_delimited",
    "deepObject": "deep_object",
    "cookie": "as_cookie",
}
_SCALARS = (ir.Scalar, ir.Constant)
_EXPLODING = ("form", "simple", "label", "matrix", "as_cookie")


class Passed(Struct, frozen=True):
    """What a call passes of its arguments as path, query, headers and cookies."""

    world: World
    operation: ir.Operation
    arguments: Sequence[Argument]
    scope: Scope

    def expressions(self) -> Iterator[Expr]:
        for kind, keyword in _PLACES.items():
            entries = [
                (a.names.wire, self._styled(a.item, a.names.name))
                for a in self.arguments
                if a.names.kind == kind and isinstance(a.item, ir.Param)
            ]
            if entries:
                yield Named(f"{keyword}=", mapping(entries))

    def _styled(self, param: ir.Param, name: str) -> Expr:
        """The argument, with the style of the parameter where it is not the usual."""
        type = self.world.resolved(param.type)
        as_json = is_json(param.content) or (param.content and not self._plain(type))
        style = "" if param.content else self._style(param, type)
        checked = style in ("space_delimited", "pipe_delimited")
        value = Atom(name) if checked else listed(self.world, self.scope, [type], name)
        if as_json:
            value = self._wrapped("as_json", value)
        if param.style == "whole":
            value = self._wrapped("whole", value)
        elif style:
            explode = [Named("explode=", Atom(repr(param.explode)))]
            exploded = style in ("form", "as_cookie")
            usual = param.explode == exploded or style not in _EXPLODING
            value = self._wrapped(style, value, *([] if usual else explode))
        if is_idempotency_key(self.operation, param):
            return self._wrapped("keyed", value)
        return self._wrapped("reserved", value) if param.allow_reserved else value

    def _style(self, param: ir.Param, type: ir.Type) -> str:
        """The name of the wrapper, or "" where the usual way is meant."""
        style = _STYLES.get(param.style, "")
        plain = self._plain(type)
        if plain and style not in ("label", "matrix", "as_cookie"):
            return ""
        if style in ("form", "simple"):
            return style if param.explode != (style == "form") else ""
        if style in ("space_delimited", "pipe_delimited") and param.explode:
            return ""
        return style

    def _plain(self, type: ir.Type) -> bool:
        return all(
            (
                isinstance(self.world.schema(leaf.name), ir.Enum)
                if isinstance(leaf, ir.Ref)
                else isinstance(leaf, _SCALARS)
            )
            for leaf in ir.leaves(type, self.world.schema)
        )

    def _wrapped(self, helper: str, value: Expr, *more: Expr) -> Expr:
        return call(self.scope.name(RUNTIME, helper), value, *more)


def is_idempotency_key(operation: ir.Operation, param: ir.Param) -> bool:
    """Whether a parameter is the key by which the API knows a call that comes again, of
    an operation that may not be done twice otherwise."""
    named = param.wire.lower() in ("idempotency-key", "x-idempotency-key")
    text = isinstance(param.type, ir.Scalar) and param.type.kind in ("string", "uuid")
    return named and text and operation.method in ("POST", "PATCH")
