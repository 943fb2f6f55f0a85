"""What linters and checkers are asked to pass over at the top of a module."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from codegen import ir

from .source import Code


def about_names(names: Iterable[str]) -> Iterator[Code]:
    """For names that linters take for digits."""
    if not {"l", "O", "I"}.isdisjoint(names):
        yield Code("# ruff: noqa: E741")


def about_circles(winding: Set[str], schemas: Iterable[ir.Schema]) -> Iterator[Code]:
    """For circles of aliases that models name: pyright takes the alias for a variable where
    it sees the model first, and its type is right all the same."""
    if not winding.isdisjoint(schema.name for schema in schemas):
        yield Code("# pyright: reportInvalidTypeForm=false")


def about_calls(operations: Iterable[ir.Operation]) -> Iterator[Code]:
    """For modules that name the deprecated methods of their own resource."""
    if any(operation.deprecated for operation in operations):
        yield Code("# pyright: reportDeprecated=false")
