"""Classes of another style than ours, as syntax: what `styles` reads and `emit` lays out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from msgspec import Struct

if TYPE_CHECKING:
    import ast

Style: TypeAlias = Literal[
    "msgspec.Struct",
    "dataclasses.dataclass",
    "typing.TypedDict",
    "pydantic_v2.dataclass",
]

STYLES: tuple[Style, ...] = get_args(Style)
Definition: TypeAlias = "ast.ClassDef | ast.expr"
"""A class, or what a name stands for (an alias; the call that makes a typed dict)."""


class Classes(Struct, frozen=True):
    """What another library makes of the schemas, for `emit` to lay out and to refer to."""

    style: Style
    imports: Mapping[str, tuple[str, str]]
    """What a name in the definitions is: a module, and what it is called there."""
    definitions: Mapping[str, Definition]
    """By the name of the class, as in the plan. Properties are called as their attributes,
    in typed dicts as on the wire."""
    names: Mapping[str, str]
    """What a class is called in the definitions, to its name."""
