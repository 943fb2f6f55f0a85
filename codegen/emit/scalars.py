"""Annotations of values without parts, and of sets of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from codegen import ir

from .layout import Atom, Expr, subscript, union
from .scopes import Scope
from .source import quote

_BUILTIN: Mapping[ir.ScalarKind, str] = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "binary": "bytes",
}
_STANDARD: Mapping[ir.ScalarKind, tuple[str, str]] = {
    "date": ("datetime", "date"),
    "date-time": ("datetime", "datetime"),
    "time": ("datetime", "time"),
    "uuid": ("uuid", "UUID"),
    "decimal": ("decimal", "Decimal"),
}
NONE = Atom("None")


class Scalars(Struct, frozen=True):
    """Scalars as one scope reads them, of answers or (`request`) of arguments; `up` is how
    its module reaches the package."""

    scope: Scope
    request: bool
    up: str

    def of(self, kind: ir.ScalarKind) -> Expr:
        if kind == "null":
            return NONE
        if kind == "event":
            return Atom(self.scope.name(f"{self.up}_runtime", "ServerSentEvent"))
        if kind in _BUILTIN:
            return Atom(self.scope.builtin(_BUILTIN[kind]))
        if kind in ("byte", "exact"):
            return self._noted(kind)
        exact = Atom(self.scope.standard(*_STANDARD[kind]))
        if not self.request:
            return exact
        text = Atom(self.scope.builtin("str"))
        if kind == "decimal":
            return union([exact, text, Atom(self.scope.builtin("float"))])
        return union([exact, text])

    def _noted(self, kind: ir.ScalarKind) -> Expr:
        """What a model annotates, to be the same JSON again."""
        if not self.request:
            alias = "Bytes" if kind == "byte" else "Exact"
            return Atom(self.scope.name(f"{self.up}_runtime", alias))
        if kind == "byte":
            return Atom(self.scope.builtin("bytes"))
        exact = Atom(self.scope.standard(*_STANDARD["decimal"]))
        return union([exact, Atom(self.scope.builtin("float"))])

    def literal(self, values: tuple[ir.Value, ...]) -> Expr:
        """`Literal[…]`; what it cannot hold (a float) gives its type."""
        if any(isinstance(value, float) for value in values):
            rest = [v for v in values if not isinstance(v, bool | int | float)]
            number = Atom(self.scope.builtin("float"))
            return union([number, self.literal(tuple(rest))] if rest else [number])
        texts = [quote(v) if isinstance(v, str) else repr(v) for v in values]
        return subscript(self.scope.name("typing", "Literal"), *map(Atom, texts))

    def kinds(self, values: tuple[ir.Value, ...]) -> Iterator[Expr]:
        """What keeps a value that the documentation does not know."""
        for kind, name in ((str, "str"), (int, "int"), (float, "float")):
            if any(type(value) is kind for value in values):
                yield Atom(self.scope.builtin(name))
