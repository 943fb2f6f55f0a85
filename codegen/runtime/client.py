"""What `Client` and `AsyncClient` are made of: settings and connections."""

from __future__ import annotations

import copy
import platform
from collections.abc import Callable, Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    Required,
    Self,
    TypedDict,
    TypeVar,
    Unpack,
)
from urllib.parse import urlsplit

from .credentials import Credential, Security, refuse_async
from .mismatch import Mismatch, Mismatches, logger_of
from .options import Omit, Validation, omit
from .pool import Pool

if TYPE_CHECKING:
    import httpx2

_HTTP = TypeVar("_HTTP")


class ClientOptions(TypedDict, Generic[_HTTP], total=False):
    """What a generated client passes to its base."""

    package: Required[str]
    version: Required[str]
    credentials: Required[Mapping[str, Credential]]
    security: Required[Security]
    base_url: Required[str]
    timeout: float | httpx2.Timeout | None
    max_retries: int
    http_client: _HTTP | None
    response_validation: Validation
    on_mismatch: Callable[[Mismatch], None] | None


class Settings(Generic[_HTTP]):
    """What a client was told, checked; `with_options` makes copies over the same pool."""

    def __init__(self, cls: type, kind: str, given: ClientOptions[_HTTP]) -> None:
        validation = given.get("response_validation", "lenient")
        if validation not in ("lenient", "strict"):
            raise ValueError('response_validation must be "lenient" or "strict"')
        self.base_url = check_url(given["base_url"])
        self.moved = given["base_url"] != _default_url(cls)
        self.timeout = given.get("timeout", 60.0)
        self.max_retries = check_retries(given.get("max_retries", 2))
        self.headers: Mapping[str, str] = {}
        self.credentials, self.security = given["credentials"], given["security"]
        self.strict = validation == "strict"
        self.logger = logger_of(given["package"])
        self.mismatches = Mismatches(self.logger, given.get("on_mismatch"))
        python = platform.python_version()
        self.agent = f"{given['package']}/{given['version']} (python {python})"
        self.pool: Pool[_HTTP] = Pool(kind, given.get("http_client"))

    def base_of(self, server: str) -> str:
        """Return where a call goes: an operation's own server, unless the user moved it."""
        return server.rstrip("/") if server and not self.moved else self.base_url


class Base(Generic[_HTTP]):
    """What both kinds of client share. All of its state is in `_settings`."""

    _kind = ""

    def __init__(self, **options: Unpack[ClientOptions[_HTTP]]) -> None:
        self._settings = Settings[_HTTP](type(self), self._kind, options)

    def with_options(
        self,
        *,
        timeout: float | httpx2.Timeout | Omit | None = omit,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return a client that differs in this and shares the connections."""
        new, settings = object.__new__(type(self)), copy.copy(self._settings)
        # A resource that was looked up stays with the client that it was looked up on.
        kept = {k: v for k, v in vars(self).items() if not hasattr(type(self), k)}
        vars(new).update(kept, _settings=settings)
        settings.headers = {**settings.headers, **(headers or {})}
        if not isinstance(timeout, Omit):
            settings.timeout = timeout
        if max_retries is not None:
            settings.max_retries = check_retries(max_retries)
        return new

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._settings.base_url}>"


def settings_of(client: Base[_HTTP]) -> Settings[_HTTP]:
    """Return what a client was told, for the rest of the runtime."""
    return client._settings  # pyright: ignore[reportPrivateUsage]


class BaseClient(Base["httpx2.Client"]):
    """The base of a synchronous client; a context manager if you like.

    Connections are opened when needed. Those of an `http_client` of your own stay yours.
    """

    _kind = "Client"

    def __init__(self, **options: Unpack[ClientOptions[httpx2.Client]]) -> None:
        super().__init__(**options)
        refuse_async(self._settings.credentials.values())

    def close(self) -> None:
        """Close the connections; another call would open new ones."""
        if made := self._settings.pool.take():
            made.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class AsyncBaseClient(Base["httpx2.AsyncClient"]):
    """The base of an asynchronous client; an async context manager if you like."""

    _kind = "AsyncClient"

    async def aclose(self) -> None:
        """Close the connections; another call would open new ones."""
        if made := self._settings.pool.take():
            await made.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()


def _default_url(cls: type) -> str | None:
    """Return the `base_url` that a client class has by itself."""
    for base in cls.__mro__:
        defaults: Any = getattr(vars(base).get("__init__"), "__kwdefaults__", None)
        if defaults and "base_url" in defaults:
            return str(defaults["base_url"])
    return None


def check_url(url: str) -> str:
    """Return a base URL without its last slash; `ValueError` if it is none."""
    parts = urlsplit(url)
    if parts.username or parts.password:
        raise ValueError("base_url must hold no user and password")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"base_url must be an http or https URL, not {url!r}")
    if parts.query or parts.fragment:
        raise ValueError("base_url must have no query and no fragment")
    return url.rstrip("/")


def check_retries(count: int) -> int:
    """Return a number of retries; `ValueError` for one below zero."""
    if count < 0:
        raise ValueError("max_retries must not be negative")
    return count
