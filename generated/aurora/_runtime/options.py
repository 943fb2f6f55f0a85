"""What a user may say: about a client, about one call, and how to say nothing at all."""

from __future__ import annotations

import os
import re
import sys
import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from platform import python_version
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypedDict, final

from .exceptions import Mismatch, logger_of

if TYPE_CHECKING:
    import httpx2

    from .client import Credential, Security

Validation: TypeAlias = Literal["lenient", "strict"]  # what is not as documented


@cache
def part(name: str) -> Any:
    """Return a module of the runtime that only some clients need, or None."""
    where = f".{name}", __package__
    return import_module(*where) if find_spec(*where) else None


@final
class Omit:
    """The type of `omit`."""

    def __repr__(self) -> str:
        return "omit"

    __reduce__ = __repr__  # found again by this name, so a copy is the same object


omit: Final[Omit] = Omit()
"""The default of a field that may also be null: leaves it out, where None sends null."""


class RequestOptions(TypedDict, total=False):
    """What differs for one call; every method takes it as `request_options`."""

    timeout: float | httpx2.Timeout | None
    """Seconds without progress after which an attempt is given up; None waits."""
    deadline: float | None
    """Seconds for all attempts, the waits and reading; a `Client` rounds up at the end."""
    max_retries: int
    """How often to send again where that is safe; 0 is never."""
    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, Any]
    extra_body: Mapping[str, Any]
    """What the documentation does not know; replaces what has the same name."""
    headers: Mapping[str, str]
    query: Mapping[str, Any]  # the short names of the first two
    idempotency_key: str
    """Sent as `Idempotency-Key`, the same on every attempt, which makes any safe."""


class Pool(dict[tuple[int, Any], Any]):
    """The `httpx2` clients that were made, by place; its methods are safe in threads."""

    retries = 100.0  # of failures; a success adds a tenth, so that no storm multiplies
    __reduce__: Any = staticmethod(lambda: (Pool, ()))  # a copy has connections anew


@dataclass(repr=False, kw_only=True)
class Settings:
    """What a client was told. Raises `ValueError` or `TypeError` for what cannot be."""

    kind: str
    package: str
    version: str
    credentials: Mapping[str, Credential]
    security: Security
    base_url: str
    timeout: float | httpx2.Timeout | None = 60.0
    deadline: float | None = None
    max_retries: int = 2
    http_client: Any = None
    response_validation: Validation = "lenient"
    on_mismatch: Callable[[Mismatch], None] | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    pool: Pool = field(default_factory=Pool)
    reported: dict[Mismatch, object] = field(default_factory=dict[Mismatch, object])

    def __post_init__(self) -> None:
        own, closes = self.http_client, "close" if self.kind == "Client" else "aclose"
        if not re.fullmatch(r"(?i)https?://(?!:)[^\s/?#@]+(/[^?#]*)?", self.base_url):
            raise ValueError("base_url must be http(s)://, host and path alone")
        if self.response_validation not in ("lenient", "strict"):
            raise ValueError('response_validation must be "lenient" or "strict"')
        if own is not None and not hasattr(own, closes):
            raise TypeError(f"http_client must be an httpx2.{self.kind}, not {own!r}")
        self.root, self.logger = self.base_url.rstrip("/"), logger_of(self.package)
        text = f"{self.package}/{self.version} (python {python_version()})"
        mine = own is None or "python-httpx" in own.headers.get("user-agent", "")
        self.chosen = part("client").choose(self.credentials, self.security)
        self.has_host = own is not None and "host" in own.headers
        base = {"User-Agent": text} if mine else {}
        base |= {"Accept": "application/json", **self.headers}
        self.fields = dict(map(part("urls").header, base.keys(), base.values()))

    def report(self, mismatch: Mismatch) -> None:
        """Tell the logger and the callback of a mismatch, unless they were told before."""
        me = object()  # `setdefault` is one step: one is first, and 10,000 will do
        if len(self.reported) < 10_000 and self.reported.setdefault(mismatch, me) is me:
            self.logger.warning("%s", mismatch)
            if self.on_mismatch:
                self.on_mismatch(mismatch)

    def place(self) -> tuple[int, Any]:
        """Return where connections are good: in this process and this loop of asyncio."""
        asyncio = self.kind == "AsyncClient" and sys.modules.get("asyncio")
        return os.getpid(), asyncio and asyncio._get_running_loop()

    def http(self) -> Any:
        """Return the `httpx2` client to send with: the user's own, or one made now."""
        if (found := self.http_client or self.pool.get(self.place())) is None:
            for place in [it for it in [*self.pool] if it[1] and it[1].is_closed()]:
                self.pool.pop(place, None)  # of an `asyncio.run` that is over
            made = getattr(import_module("httpx2"), self.kind)()
            found = self.pool.setdefault(self.place(), made)
            if self.kind == "Client":
                # Closed with the client that is dropped; an async one cannot close then.
                weakref.finalize(self.pool, found.close).atexit = False
        return found
