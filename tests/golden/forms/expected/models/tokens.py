"""What the operations of tokens take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

TokenGrantType: TypeAlias = Literal["password", "refresh"]


class TokenCreateRequest(Model):
    """The body of `tokens.create`."""

    grant_type: TokenGrantType | str
    scope: list[str] | None = None


class TokenCreateResponse(Model):
    """What `tokens.create` returns."""

    token: str | None = None
