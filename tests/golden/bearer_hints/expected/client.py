"""Client and AsyncClient: the way in."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, TypedDict, Unpack

from ._runtime.client import AsyncBaseClient, BaseClient, Bearer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx2

    from ._runtime.client import Token
    from ._runtime.exceptions import Mismatch
    from ._runtime.options import Validation
    from .resources.boats import AsyncBoats, Boats


class SharedOptions(TypedDict, total=False):
    """What can be changed of a client; `headers` are added to those that it sends."""

    token: Token | None
    base_url: str
    timeout: float | httpx2.Timeout | None
    deadline: float | None
    max_retries: int
    headers: Mapping[str, str]
    response_validation: Validation
    on_mismatch: Callable[[Mismatch], None] | None


class ClientOptions(SharedOptions, total=False):
    """What `with_options` takes."""

    http_client: httpx2.Client | None


class AsyncClientOptions(SharedOptions, total=False):
    """What `with_options` takes."""

    http_client: httpx2.AsyncClient | None


class Client(BaseClient):
    """Boats.

    Args:
        token: The bearer token; `BEARER_HINTS_TOKEN` by default.
        base_url: Where the API is.
        timeout: Seconds without progress after which a call is given up.
        max_retries: How often a call is repeated where that is safe.
        http_client: A client of your own; it stays yours to close.
        response_validation: Whether an answer that is not as documented is reported
            ("lenient") or refused ("strict").
        on_mismatch: Called with everything in an answer that is not as documented.
    """

    def __init__(
        self,
        *,
        token: Token | None = None,
        base_url: str = "https://api.boats.test",
        timeout: float | httpx2.Timeout | None = 60.0,
        max_retries: int = 2,
        http_client: httpx2.Client | None = None,
        response_validation: Validation = "lenient",
        on_mismatch: Callable[[Mismatch], None] | None = None,
    ) -> None:
        super().__init__(
            package="bearer_hints",
            version="1",
            credentials={"token": Bearer(token, env="BEARER_HINTS_TOKEN")},
            security=(),
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            response_validation=response_validation,
            on_mismatch=on_mismatch,
        )

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Return a client that differs in these and shares the connections."""
        return self._with(options, ClientOptions)

    @cached_property
    def boats(self) -> Boats:
        """The operations of Boats."""
        from .resources.boats import Boats

        return Boats(self)


class AsyncClient(AsyncBaseClient):
    """Boats, asynchronous.

    Args:
        token: The bearer token; `BEARER_HINTS_TOKEN` by default.
        base_url: Where the API is.
        timeout: Seconds without progress after which a call is given up.
        max_retries: How often a call is repeated where that is safe.
        http_client: A client of your own; it stays yours to close.
        response_validation: Whether an answer that is not as documented is reported
            ("lenient") or refused ("strict").
        on_mismatch: Called with everything in an answer that is not as documented.
    """

    def __init__(
        self,
        *,
        token: Token | None = None,
        base_url: str = "https://api.boats.test",
        timeout: float | httpx2.Timeout | None = 60.0,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | None = None,
        response_validation: Validation = "lenient",
        on_mismatch: Callable[[Mismatch], None] | None = None,
    ) -> None:
        super().__init__(
            package="bearer_hints",
            version="1",
            credentials={"token": Bearer(token, env="BEARER_HINTS_TOKEN")},
            security=(),
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            response_validation=response_validation,
            on_mismatch=on_mismatch,
        )

    def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self:
        """Return a client that differs in these and shares the connections."""
        return self._with(options, AsyncClientOptions)

    @cached_property
    def boats(self) -> AsyncBoats:
        """The operations of Boats."""
        from .resources.boats import AsyncBoats

        return AsyncBoats(self)
