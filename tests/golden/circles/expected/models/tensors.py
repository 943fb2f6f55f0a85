"""What the operations of tensors take and return."""

# pyright: reportInvalidTypeForm=false

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from typing_extensions import TypeAliasType

from .._runtime.models import Model


class Answer(Model):
    """What `tensors.infer` returns."""

    trees: Trees | None = None


class Tensor(Model):
    """The body of `tensors.infer`."""

    name: str
    data: Data


Data = TypeAliasType("Data", "Sequence[Data | float | str]")

Tree = TypeAliasType("Tree", "str | list[Tree]")

Trees: TypeAlias = dict[str, Tree]
