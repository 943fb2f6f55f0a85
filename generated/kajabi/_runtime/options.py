"""What a user may say: about a client, about one call, and how to say nothing at all."""

from __future__ import annotations

import os
import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from platform import python_version
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypedDict, final
from urllib.parse import urlsplit

from .exceptions import Mismatch, Mismatches, logger_of

if TYPE_CHECKING:
    import httpx2

    from .client import Credential, Security

Validation: TypeAlias = Literal["lenient", "strict"]
"""Whether an answer that is not as documented is reported or refused."""


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
    max_retries: int
    """How often to send again where that is safe; 0 is never."""
    headers: Mapping[str, str]
    query: Mapping[str, Any]
    extra_body: Mapping[str, Any]
    """Further fields of a JSON object body. All three replace what has the same name."""
    idempotency_key: str
    """Sent as `Idempotency-Key`, the same on every attempt, which makes any safe."""


class Pool(dict[int, Any]):
    """The `httpx2` clients that were made, by process; its methods are safe in threads."""


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
    max_retries: int = 2
    http_client: Any = None
    response_validation: Validation = "lenient"
    on_mismatch: Callable[[Mismatch], None] | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    pool: Pool = field(default_factory=Pool)
    mismatches: Any = None

    def __post_init__(self) -> None:
        url, own = urlsplit(self.base_url), self.http_client
        web = url.scheme in ("http", "https") and url.hostname
        if not web or "@" in url.netloc or url.query or url.fragment:
            text = "base_url must be http:// or https://, host and path alone"
            raise ValueError(text)
        if self.response_validation not in ("lenient", "strict"):
            raise ValueError('response_validation must be "lenient" or "strict"')
        if self.max_retries < 0:
            raise ValueError("max_retries must not be negative")
        if own is not None:
            import httpx2

            if not isinstance(own, getattr(httpx2, self.kind)):
                got = f"{type(own).__module__}.{type(own).__name__}"
                raise TypeError(f"http_client must be an httpx2.{self.kind}, not {got}")
        self.root, self.logger = self.base_url.rstrip("/"), logger_of(self.package)
        self.agent = f"{self.package}/{self.version} (python {python_version()})"
        self.mismatches = self.mismatches or Mismatches(self.logger, self.on_mismatch)

    def http(self) -> Any:
        """Return the `httpx2` client to send with: the user's own, or one made now."""
        if (found := self.http_client or self.pool.get(os.getpid())) is None:
            import httpx2

            found = self.pool.setdefault(os.getpid(), getattr(httpx2, self.kind)())
            if self.kind == "Client":
                # Closed with the client that is dropped; an async one cannot close then.
                weakref.finalize(self.pool, found.close).atexit = False
        return found
