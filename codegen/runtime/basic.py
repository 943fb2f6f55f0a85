"""A user and a password."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from .client import Credential

if TYPE_CHECKING:
    import httpx2

_Pair: TypeAlias = tuple[str, str]
UserPassword: TypeAlias = _Pair | Callable[[], _Pair] | Callable[[], Awaitable[_Pair]]


class Basic(Credential):
    """`Authorization: Basic …` (RFC 7617) of `(user, password)`, or a function for it.

    The environment holds `user:password`.
    """

    def __init__(self, pair: UserPassword | None, *, env: str) -> None:
        super().__init__(pair, env=env)

    def text(self, value: Any) -> str:
        """Return `user:password`, of a pair, or text from the environment."""
        value = ":".join(cast(Any, value)) if isinstance(value, tuple) else value
        return super().text(value)

    def put(self, request: httpx2.Request, text: str) -> list[str]:
        """Put it into a request; return the password, and what the header has."""
        encoded = b64encode(text.encode()).decode()
        super().put(request, f"Basic {encoded}")
        return [text.partition(":")[2], encoded]
