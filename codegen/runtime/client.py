"""What `Client` and `AsyncClient` are made of: settings, credentials, connections."""

from __future__ import annotations

import logging
import os
import platform
import threading
import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar
from urllib.parse import urlsplit

from .credentials import Credential, Security, refuse_async
from .logs import logger_of
from .mismatch import Mismatch, Mismatches
from .options import Omit, Validation, omit

if TYPE_CHECKING:
    import httpx2

_HTTP = TypeVar("_HTTP")


class Pool(Generic[_HTTP]):
    """The connections: the user's own `httpx2` client, or one made at the first call.

    Safe in threads; a child process after a fork makes its own.
    """

    def __init__(self, kind: str, own: _HTTP | None) -> None:
        self._own: _HTTP | None = own
        if own is not None:
            import httpx2

            if not isinstance(own, getattr(httpx2, kind)):
                got = f"{type(own).__module__}.{type(own).__name__}"
                raise TypeError(f"http_client must be an httpx2.{kind}, not {got}")
        self._kind = kind
        self.made: _HTTP | None = None
        self._pid = 0
        self._lock = threading.Lock()

    def get(self) -> _HTTP:
        """Return the `httpx2` client to send with."""
        if self._own is not None:
            return self._own
        with self._lock:
            if self.made is None or self._pid != os.getpid():
                self.made, self._pid = self._new(), os.getpid()
            return self.made

    def _new(self) -> Any:
        import httpx2

        new: Any = getattr(httpx2, self._kind)()
        if self._kind == "Client":
            # Closed with the client that is dropped; an async one cannot close then.
            weakref.finalize(self, new.close).atexit = False
        return new

    def take(self) -> _HTTP | None:
        """Return what has to be closed, once; never the user's own."""
        with self._lock:
            made, self.made = self.made, None
            return made if self._pid == os.getpid() else None


@dataclass(frozen=True)
class Settings(Generic[_HTTP]):
    """What a client was told; `with_options` makes other ones over the same pool."""

    base_url: str
    moved: bool
    """Whether the user said where the API is."""
    timeout: float | httpx2.Timeout | None
    max_retries: int
    credentials: Mapping[str, Credential]
    security: Security
    strict: bool
    logger: logging.Logger
    mismatches: Mismatches
    agent: str
    pool: Pool[_HTTP]
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    def base_of(self, server: str) -> str:
        """Return the base URL of a call: an operation's own server, unless one was given."""
        return server.rstrip("/") if server and not self.moved else self.base_url


class Base(Generic[_HTTP]):
    """What both kinds of client share. All of its state is in `_settings`."""

    _kind = ""

    def __init__(
        self,
        *,
        package: str,
        version: str,
        credentials: Mapping[str, Credential],
        security: Security,
        base_url: str,
        timeout: float | httpx2.Timeout | None = 60.0,
        max_retries: int = 2,
        http_client: _HTTP | None = None,
        response_validation: Validation = "lenient",
        on_mismatch: Callable[[Mismatch], None] | None = None,
    ) -> None:
        if response_validation not in ("lenient", "strict"):
            raise ValueError('response_validation must be "lenient" or "strict"')
        logger = logger_of(package)
        self._settings: Settings[_HTTP] = Settings(
            base_url=check_url(base_url),
            moved=base_url != _default_url(type(self)),
            timeout=timeout,
            max_retries=check_retries(max_retries),
            credentials=credentials,
            security=security,
            strict=response_validation == "strict",
            logger=logger,
            mismatches=Mismatches(logger, on_mismatch),
            agent=f"{package}/{version} (python {platform.python_version()})",
            pool=Pool(self._kind, http_client),
        )

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
        state = {k: v for k, v in vars(self).items() if not hasattr(type(self), k)}
        vars(new).update(state)
        new._settings = replace(
            old,
            timeout=old.timeout if isinstance(timeout, Omit) else timeout,
            max_retries=check_retries(
                old.max_retries if max_retries is None else max_retries
            ),
            headers={**old.headers, **(headers or {})},
        )
        return new

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._settings.base_url}>"


def settings_of(client: Base[_HTTP]) -> Settings[_HTTP]:
    """Return what a client was told, for the rest of the runtime."""
    return client._settings  # pyright: ignore[reportPrivateUsage]


def _default_url(cls: type) -> str | None:
    """Return the `base_url` that a client class has by itself."""
    for base in cls.__mro__:
        start: Any = vars(base).get("__init__")
        defaults: dict[str, Any] = getattr(start, "__kwdefaults__", None) or {}
        if "base_url" in defaults:
            return str(defaults["base_url"])
    return None


class BaseClient(Base["httpx2.Client"]):
    """The base of a synchronous client; a context manager if you like.

    Closing it, or leaving it to be collected, never closes a client of your own.
    """

    _kind = "Client"

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        refuse_async(self._settings.credentials.values())

    def close(self) -> None:
        """Close the connections; the next call would open new ones."""
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
        """Close the connections; the next call would open new ones."""
        if made := self._settings.pool.take():
            await made.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()


def check_url(url: str) -> str:
    """Return a base URL without its last slash; `ValueError` if it is none."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"base_url must be an http or https URL, not {url!r}")
    if parts.username or parts.password:
        raise ValueError("base_url must hold no user and password")
    if parts.query or parts.fragment:
        raise ValueError("base_url must have no query and no fragment")
    return url.rstrip("/")


def check_retries(count: Any) -> int:
    """Return a number of retries; `ValueError` for one below zero."""
    if count < 0:
        raise ValueError("max_retries must not be negative")
    return int(count)
