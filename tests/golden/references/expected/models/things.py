"""What the operations of things take and return."""

from __future__ import annotations

import uuid as _uuid
from typing import Literal, TypeAlias

from .._runtime.models import Model

ThingOn: TypeAlias = Literal["on", "off", "yes", "no", "2026-11-26"]


class ABC(Model):
    x: int | None = None


class Inner(Model):
    deep: Deeper | None = None


class PageThing(Model):
    items: list[Thing] | None = None


class Problem(Model):
    code: int | None = None


class Thing(Model):
    """What `things.get` returns."""

    id: int
    parent: Thing | None = None
    self: Thing | None = None
    other: int | None = None
    inner: Inner | None = None

    described: Text | None = None
    """Said beside the reference. Deprecated."""

    nullable: Text | None = None
    narrowed: Literal["a", "b"] | None = None
    spaced: WithSpace | None = None
    generic: PageThing | None = None
    tilde: ABC | None = None
    dynamic: Tree | None = None


class Tree(Model):
    children: list[Tree] | None = None


class WithSpace(Model):
    on: bool | None = None
    no: str | None = None


Deeper: TypeAlias = _uuid.UUID

Text: TypeAlias = str
