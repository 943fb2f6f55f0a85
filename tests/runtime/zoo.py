"""Models that are hard to decode."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Literal

from typing_extensions import TypeAliasType

from codegen.runtime.base64_bytes import Bytes
from codegen.runtime.models import Model


class Cat(Model):
    kind: Literal["cat"] | None = None
    lives: int | None = None


class Dog(Model):
    kind: Literal["dog"] | None = None
    barks: bool | None = None


class Thing(Model):
    a: int | None = None
    data: Bytes | None = None


class Zoo(Model):
    star: Cat | Dog | str | None = None
    by_name: dict[str, Cat] | None = None
    things: list[list[Thing] | dict[str, int] | str] | None = None


class Node(Model):
    """A tree; its inner nodes are one of two classes that look alike."""

    name: str | None = None
    children: list[Node | Branch] | None = None


class Branch(Model):
    title: str | None = None
    children: list[Node | Branch] | None = None


class Price(Model):
    amount: Decimal
    rate: float | None = None


class Leaf(Model):
    kind: Literal["leaf"]
    value: Json | None = None


class Twig(Model):
    kind: Literal["twig"]
    ends: list[Leaf | Twig] | None = None


Json = TypeAliasType("Json", "str | float | list[Json] | dict[str, Json] | None")
Tree = TypeAliasType("Tree", "Cat | list[Tree]")
Times = TypeAliasType("Times", "list[datetime.date | Times]")
