"""What `Client` and `AsyncClient` are made of, and the credentials that they take."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from . import urls
from .options import Settings, part

if TYPE_CHECKING:
    import httpx2

Token: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A secret, or a function that gives the one to use now (async: `AsyncClient`)."""
Security: TypeAlias = Sequence[Sequence[str]]  # alternatives of what is sent together


class Credential:
    """A credential that goes into a header: given, or (read once) from the environment."""

    prefix = ""
    refused: Callable[[], bool] = bool  # after a 401: whether another value may do

    def __init__(self, value: Any, *, env: str, header: str = "Authorization") -> None:
        self.explicit, self.env, self.header = bool(value), env, header
        self.value = value or os.environ.get(env)

    def ask(self, exchange: Any) -> Any:
        """Return the value; a function is asked for it now, and may be async."""
        return self.value() if callable(self.value) else self.value

    def text(self, value: Any) -> str:
        if not isinstance(value, str):
            raise TypeError(f"{self.env} is {type(value).__name__}, not a string")
        return value

    def put(self, request: httpx2.Request, text: str) -> list[str]:
        """Put it into a request; return the forms in which it must not be shown."""
        _, (_, value) = urls.header(self.header, self.prefix + text)
        request.headers[self.header] = value.decode("latin-1")
        return [text]

    def hide(self, request: httpx2.Request) -> None:
        """Take it out of a request that was sent."""
        request.headers[self.header] = "[secret]"


class Bearer(Credential):
    """`Authorization: Bearer …` (RFC 6750, section 2.1)."""

    prefix = "Bearer "


APIKey = Credential  # a key in a header; `keys.py` has those that go elsewhere


def choose(known: Mapping[str, Credential], security: Security) -> list[Credential]:
    """Return the first alternative that arguments satisfy, else with the environment's."""
    usable = {name for name in known if known[name].value}
    ready = [[known[n] for n in it] for it in security if it and usable.issuperset(it)]
    return ([r for r in ready if all(c.explicit for c in r)] or ready or [[]])[0]


class Base:
    """What both kinds of client share. All of its state is in `_settings`."""

    def __init__(self, **settings: Any) -> None:
        kind = "Client" if isinstance(self, BaseClient) else "AsyncClient"
        self._settings = Settings(kind=kind, **settings)

    def _with(self, options: Mapping[str, Any], known: Any) -> Self:
        """Return a client that differs in some of the options that are known."""
        if unknown := options.keys() - known.__annotations__.keys():
            raise TypeError(f"with_options takes no {min(unknown)!r}")
        old, new, more = self._settings, object.__new__(type(self)), dict(options)
        credentials = dict(old.credentials)
        for name in credentials.keys() & more.keys():
            credentials[name] = each = copy(credentials[name])
            each.value, each.explicit = more.pop(name), True
        if tokens := part("oauth2"):
            tokens.change(credentials, more)
        more["headers"] = {**old.headers, **(options.get("headers") or {})}
        kept = {k: v for k, v in vars(self).items() if not hasattr(type(self), k)}
        vars(new).update(kept, _settings=replace(old, credentials=credentials, **more))
        return new

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._settings.root}>"


class BaseClient(Base):
    """A synchronous client; a context manager if you like. Your `http_client` stays yours."""

    def close(self) -> None:
        """Close the connections; another call would open new ones."""
        if made := self._settings.pool.pop(self._settings.place(), None):
            made.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class AsyncBaseClient(Base):
    """An asynchronous client; an async context manager if you like."""

    async def aclose(self) -> None:
        """Close the connections of this event loop; another call would open new ones."""
        if made := self._settings.pool.pop(self._settings.place(), None):
            await made.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()
