"""Credentials that few APIs ask for."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from .credentials import Bearer, Credential, Secret
from .options import Token

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

    def placed(self, value: Any) -> Secret:
        """Return where the value goes: a pair, or text from the environment."""
        return super().placed(value if isinstance(value, str) else ":".join(value))

    def place(self, value: str) -> Secret:
        """Return where a string goes."""
        code = b64encode(value.encode()).decode()
        return Secret(
            "header", "Authorization", f"Basic {code}", value.partition(":")[2]
        )


class OAuth2(Bearer):
    """An OAuth 2 access token, or a function that gets one; sent as a bearer token."""

    def __init__(self, token: Token | None, *, env: str, token_url: str = "") -> None:
        super().__init__(token, env=env)
        self.token_url = token_url
