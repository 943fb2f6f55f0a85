"""The objects that the documentation describes."""

from __future__ import annotations

import uuid as _uuid
from typing import Literal, TypeAlias

from .._runtime.models import Model

OwnerKind: TypeAlias = Literal["person", "shelter"]


class Owner(Model):
    name: str | None = None
    kind: OwnerKind | str | None = None


class Pet(Model):
    id: _uuid.UUID
    tags: list[str] | None = None
    owner: Owner | None = None
    parents: list[Pet] | None = None


Names: TypeAlias = list[str]
