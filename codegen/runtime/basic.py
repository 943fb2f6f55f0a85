"""Credentials that few APIs ask for."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from .client import Bearer, Credential, Token

if TYPE_CHECKING:
    import httpx2

UserPassword: TypeAlias = (
    tuple[str, str]
    | Callable[[], tuple[str, str]]
    | Callable[[], Awaitable[tuple[str, str]]]
)


class Basic(Credential):
    """`Authorization: Basic …` (RFC 7617) of `(user, password)`, or a function for it.

    The environment holds `user:password`.
    """

    def __init__(self, pair: UserPassword | None, *, env: str) -> None:
        super().__init__(pair, env=env)

    def text(self, value: Any) -> str:
        """Return `user:password`, of a pair, or text from the environment."""
        return super().text(
            ":".join(cast(Any, value)) if isinstance(value, tuple) else value
        )

    def shown(self, text: str) -> list[str]:
        """Return what must not be shown: the password, and what the header has."""
        return [text.partition(":")[2], b64encode(text.encode()).decode()]

    def put(self, request: httpx2.Request, text: str) -> None:
        """Put it into a request."""
        super().put(request, f"Basic {b64encode(text.encode()).decode()}")


class OAuth2(Bearer):
    """An OAuth 2 access token, or a function that gets one; sent as a bearer token."""

    def __init__(self, token: Token | None, *, env: str, token_url: str = "") -> None:
        super().__init__(token, env=env)
        self.token_url = token_url
