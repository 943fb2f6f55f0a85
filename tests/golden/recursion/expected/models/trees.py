"""What the operations of trees take and return."""

# pyright: reportInvalidTypeForm=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypeAlias, TypedDict

from typing_extensions import TypeAliasType

from .._runtime.models import Model


class Call(Model):
    arguments: Arguments


class Graph(Model):
    """What `trees.get_graph` returns."""

    nodes: Nodes


class Leaf(Model, nullable=("node",)):
    node: Node | None = None


class LeafInput(TypedDict, total=False):
    """`Leaf` as a dict, with its keys as on the wire."""

    node: Node | NodeInput | None


class Node(Model):
    """What `trees.get` returns."""

    name: str
    children: list[Node]
    by_name: dict[str, Node] | None = None
    leaf: Leaf | None = None


class NodeInput(TypedDict):
    """`Node` as a dict, with its keys as on the wire."""

    name: str
    children: Sequence[Node | NodeInput]
    by_name: NotRequired[Mapping[str, Node | NodeInput]]
    leaf: NotRequired[Leaf | LeafInput]


class TreeGetLoopsResponse(Model):
    """What `trees.get_loops` returns."""

    odd: Odd | None = None
    even: Even | None = None
    nothing: Nothing | None = None


Argument = TypeAliasType("Argument", "str | list[Argument] | Graph")

Arguments: TypeAlias = dict[str, Argument]

Even: TypeAlias = int | str | None

Json = TypeAliasType("Json", "str | float | list[Json] | dict[str, Json]")

Nodes: TypeAlias = dict[str, Call]

Nothing: TypeAlias = Any

Odd: TypeAlias = str | int | None
