"""What the operations of trees take and return."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypedDict

from typing_extensions import TypeAliasType

from .._runtime.models import Model


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


Json = TypeAliasType("Json", "str | float | list[Json] | dict[str, Json]")
