"""What `Client` and `AsyncClient` are made of, and the credentials that they take."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from . import urls
from .options import Settings

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

    def ask(self, client: Base) -> Any:
        """Return the value; a function is asked for it now, and may be async."""
        return self.value() if callable(self.value) else self.value

    def text(self, value: Any) -> str:
        if not isinstance(value, str):
            kind = f"{type(value).__name__}, not a string (AsyncClient waits for one)"
            raise TypeError(f"the credential of {self.env} is {kind}")
        return value

    def put(self, request: httpx2.Request, text: str) -> list[str]:
        """Put it into a request; return the forms in which it must not be shown."""
        value = urls.header(self.header, self.prefix + text)
        request.headers.update({self.header.encode(): value})
        return [text]

    def hide(self, request: httpx2.Request) -> None:
        if self.header in request.headers:
            request.headers[self.header] = "[secret]"


class Bearer(Credential):
    """`Authorization: Bearer …` (RFC 6750, section 2.1)."""

    prefix = "Bearer "


APIKey = Credential  # a key in a header; `keys.py` has those that go elsewhere


def choose(known: Mapping[str, Credential], security: Security) -> list[Credential]:
    """Return the first alternative that arguments satisfy, else with the environment's."""
    usable = {name: each for name, each in known.items() if each.value}
    ready = [[usable[n] for n in names] for names in security if {*names} <= {*usable}]
    ready = [each for each in ready if each]
    return ([r for r in ready if all(c.explicit for c in r)] or ready or [[]])[0]


class Base:
    """What both kinds of client share. All of its state is in `_settings`."""

    def __init__(self, **options: Any) -> None:
        kind = "Client" if isinstance(self, BaseClient) else "AsyncClient"
        self._settings = Settings(kind=kind, **options)

    def with_options(
        self, *, headers: Mapping[str, str] | None = None, **options: Any
    ) -> Self:
        """Return a client that differs in this and shares the connections: in `headers`,
        which are added, in its `deadline`, and in whatever else the client takes."""
        old, new = self._settings, object.__new__(type(self))
        known = dict(old.credentials)
        for key, each in old.credentials.items():
            name = each.env[len(old.package) + 1 :].lower()  # its argument
            if (name := name + "_" * hasattr(old, name)) in options:
                known[key], value = copy(each), options.pop(name)
                known[key].value, known[key].explicit = value, bool(value)
        headers = {**old.headers, **(headers or {})}
        settings = replace(old, headers=headers, credentials=known, **options)
        kept = {k: v for k, v in vars(self).items() if not hasattr(type(self), k)}
        vars(new).update(kept, _settings=settings)
        return new

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._settings.root}>"


class BaseClient(Base):
    """A synchronous client; a context manager if you like. Your `http_client` stays yours."""

    def close(self) -> None:
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
