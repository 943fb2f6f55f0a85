"""What the operations of tokens take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import Model

TokenGrantType: TypeAlias = Literal["password", "refresh"]


class TokenCreateRequest(Model):
    grant_type: TokenGrantType | str
    scope: list[str] | None = None


class TokenCreateResponse(Model):
    token: str | None = None
