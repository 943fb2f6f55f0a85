"""The text of a module back to its classes, as syntax."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping

from codegen.classes import Classes, Definition, Style


class Unreadable(Exception):
    """The module holds something else than imports, classes and aliases."""


def read(text: str, style: Style, wanted: Mapping[str, str]) -> Classes:
    """The definitions of these names, by what each stands for. Raises `Unreadable`."""
    try:
        body = ast.parse(text).body
    except (SyntaxError, RecursionError) as error:
        raise Unreadable(f"it is no Python: {error}") from error
    imports = dict(_imports(body))
    definitions = dict(_definitions(body))
    if lost := sorted({*wanted} - {*definitions}):
        raise Unreadable(f"`{lost[0]}` is not defined in it")
    for name, node in definitions.items():
        if name not in wanted and isinstance(node, ast.ClassDef):
            raise Unreadable(f"`{name}` is a class of nobody's")
    own = {wanted.get(name, name): node for name, node in definitions.items()}
    return Classes(style, imports, own, wanted)


def _imports(body: Iterable[ast.stmt]) -> Iterator[tuple[str, tuple[str, str]]]:
    for node in body:
        if isinstance(node, ast.ImportFrom) and node.module != "__future__":
            for name in node.names:
                yield name.asname or name.name, (node.module or "", name.name)


def _definitions(body: Iterable[ast.stmt]) -> Iterator[tuple[str, Definition]]:
    for node in body:
        match node:
            case ast.ImportFrom():
                pass
            case ast.ClassDef():
                yield node.name, node
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, _meant(value)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value
            case _:
                raise Unreadable(f"line {node.lineno} is neither class nor alias")


def _meant(value: ast.expr) -> ast.expr:
    """What an alias stands for, also where it is made by a call."""
    match value:
        case ast.Call(func=ast.Name(id="TypeAliasType"), args=[_, meant]):
            return meant
        case _:
            return value
