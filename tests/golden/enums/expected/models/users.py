"""What the operations of users take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

UserFlag: TypeAlias = Literal["new", "old"]

UserInclude: TypeAlias = Literal["roles", "teams"]

UserOdd: TypeAlias = Literal["a", "b"]

UserStatus: TypeAlias = Literal["active", "gone"]


class User(Model):
    status: UserStatus | str | None = None
    odd: UserOdd | str | None = None
    flags: list[UserFlag | str] | None = None
