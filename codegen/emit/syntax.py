"""Expressions of foreign classes as ours: what is not known here becomes no source."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping

from msgspec import Struct

from .layout import Atom, Expr, subscript, union
from .source import quote


class Foreign(Exception):
    """An expression that no annotation of a class has."""


class Syntax(Struct, frozen=True):
    """Reads annotations; `name` says how what they name is called in this module."""

    name: Callable[[str], str]
    inlined: Mapping[str, ast.expr]
    """Names that the library gave to what has none with us."""

    def read(self, node: ast.expr) -> Expr:
        match node:
            case ast.Constant(value=None):
                return Atom("None")
            case ast.Constant(value=str(text)):
                return self.read(ast.parse(text, mode="eval").body)  # a name put off
            case ast.Name(id=name) if name in self.inlined:
                return self.read(self.inlined[name])
            case ast.Name(id=name):
                return Atom(self.name(name))
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return union([self.read(left), self.read(right)])
            case ast.Subscript(value=ast.Name(id=name), slice=inner):
                return self._subscript(name, _items(inner))
            case _:
                raise Foreign(ast.unparse(node)[:80])

    def _subscript(self, name: str, items: list[ast.expr]) -> Expr:
        if name == "Literal":  # never a class of the API: those have other names here
            return subscript(self.name(name), *map(value, items))
        parts = [self.read(item) for item in items]
        if name in ("Optional", "Union"):
            return union([*parts, *([Atom("None")] if name == "Optional" else [])])
        return subscript(self.name(name), *parts)


def _items(inner: ast.expr) -> list[ast.expr]:
    return inner.elts if isinstance(inner, ast.Tuple) else [inner]


def value(node: ast.expr) -> Expr:
    """A plain value as a literal."""
    match node:
        case ast.Constant(value=str(text)):
            return Atom(quote(text))
        case ast.Constant(value=bool() | int() | None as plain):
            return Atom(repr(plain))
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(number))):
            return Atom(f"-{number}")
        case _:
            raise Foreign(ast.unparse(node)[:80])
