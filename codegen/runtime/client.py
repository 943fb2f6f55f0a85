"""What `Client` and `AsyncClient` are made of, and the credentials that they take."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Any, Self, TypeAlias, cast

from . import urls
from .options import Omit, Settings, omit

if TYPE_CHECKING:
    import httpx2

Token: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A secret, or a function that gives the one to use now (async: `AsyncClient`)."""
Security: TypeAlias = Sequence[Sequence[str]]
"""Alternatives; each is the names of the credentials that are sent together."""


class Credential:
    """A credential that goes into a header: given, or (read once) from the environment."""

    prefix = ""

    def __init__(self, value: Any, *, env: str, header: str = "Authorization") -> None:
        self.explicit, self.env, self.header = bool(value), env, header
        self.value = value or os.environ.get(env)

    def ask(self) -> Any:
        """Return the value; a function is asked for it now, and may be async."""
        return self.value() if callable(self.value) else self.value

    def text(self, value: Any) -> str:
        """Return a value as text; `TypeError` if a function gave no string."""
        if isinstance(value, str):
            return value
        if isawaitable(value) and hasattr(value, "close"):
            cast(Any, value).close()  # or Python warns that it was never awaited
        kind = type(value).__name__
        raise TypeError(f"the credential of {self.env} is {kind}, not a string")

    def shown(self, text: str) -> list[str]:
        """Return what must not be shown: the text in the forms in which it could be."""
        return [text]

    def put(self, request: httpx2.Request, text: str) -> None:
        """Put it into a request."""
        value = urls.header(self.header, self.prefix + text)
        request.headers.update({self.header.encode(): value})

    def hide(self, request: httpx2.Request) -> None:
        """Take it out of a request that was sent: errors and `repr` show it."""
        if self.header in request.headers:
            request.headers[self.header] = "[secret]"


class Bearer(Credential):
    """`Authorization: Bearer …` (RFC 6750, section 2.1)."""

    prefix = "Bearer "


class APIKey(Credential):
    """A key in a header; `keys.py` has those that go elsewhere."""


def choose(known: Mapping[str, Credential], security: Security) -> list[Credential]:
    """Return the first alternative that arguments satisfy, else with the environment's."""
    usable = {name: c for name, c in known.items() if c.value}
    ready = [[usable[n] for n in names] for names in security if {*names} <= {*usable}]
    ready = [each for each in ready if each]
    explicit = [each for each in ready if all(c.explicit for c in each)]
    return (explicit or ready or [[]])[0]


class Base:
    """What both kinds of client share. All of its state is in `_settings`."""

    def __init__(self, **options: Any) -> None:
        kind = "Client" if isinstance(self, BaseClient) else "AsyncClient"
        self._settings = Settings(kind=kind, **options)
        for given in self._settings.credentials.values():
            call = getattr(given.value, "__call__", None)  # noqa: B004
            waits = iscoroutinefunction(given.value) or iscoroutinefunction(call)
            if waits and kind == "Client":
                text = "is an async function, which only AsyncClient can call"
                raise TypeError(f"the credential of {given.env} {text}")

    def with_options(
        self,
        *,
        timeout: float | httpx2.Timeout | Omit | None = omit,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return a client that differs in this and shares the connections."""
        old, new = self._settings, object.__new__(type(self))
        # A resource that was looked up stays with the client that it was looked up on.
        kept = {k: v for k, v in vars(self).items() if not hasattr(type(self), k)}
        settings = replace(
            old,
            timeout=old.timeout if isinstance(timeout, Omit) else timeout,
            max_retries=old.max_retries if max_retries is None else max_retries,
            headers={**old.headers, **(headers or {})},
        )
        vars(new).update(kept, _settings=settings)
        return new

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._settings.root}>"


class BaseClient(Base):
    """A synchronous client; a context manager if you like. Your `http_client` stays yours."""

    def close(self) -> None:
        """Close the connections; another call would open new ones."""
        if made := self._settings.pool.pop(os.getpid(), None):
            made.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class AsyncBaseClient(Base):
    """An asynchronous client; an async context manager if you like."""

    async def aclose(self) -> None:
        """Close the connections; another call would open new ones."""
        if made := self._settings.pool.pop(os.getpid(), None):
            await made.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()
