"""Client and AsyncClient: the way in."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, TypedDict, Unpack

from ._runtime.client import APIKey, AsyncBaseClient, BaseClient, Bearer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx2

    from ._runtime.client import Token
    from ._runtime.exceptions import Mismatch
    from ._runtime.options import Validation
    from .resources.customers import AsyncCustomers, Customers


class SharedOptions(TypedDict, total=False):
    """What can be changed of a client; `headers` are added to those that it sends."""

    bearer_auth: Token | None
    api_key_auth: Token | None
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
    """Umanize API.

    Args:
        bearer_auth: Use a JWT bearer token in the Authorization header;
            `AURORA_BEARER_AUTH` by default.
        api_key_auth: Use an API key for server-to-server integrations;
            `AURORA_API_KEY_AUTH` by default.
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
        bearer_auth: Token | None = None,
        api_key_auth: Token | None = None,
        base_url: str = "https://api.aurorasuite.ai",
        timeout: float | httpx2.Timeout | None = 60.0,
        max_retries: int = 2,
        http_client: httpx2.Client | None = None,
        response_validation: Validation = "lenient",
        on_mismatch: Callable[[Mismatch], None] | None = None,
    ) -> None:
        super().__init__(
            package="aurora",
            version="0.1.0",
            credentials={
                "bearer_auth": Bearer(bearer_auth, env="AURORA_BEARER_AUTH"),
                "api_key_auth": APIKey(
                    api_key_auth, env="AURORA_API_KEY_AUTH", header="X-API-Key"
                ),
            },
            security=(("bearer_auth",), ("api_key_auth",)),
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
    def customers(self) -> Customers:
        """Create, update, inspect, delete, and restore customer records."""
        from .resources.customers import Customers

        return Customers(self)


class AsyncClient(AsyncBaseClient):
    """Umanize API, asynchronous.

    Args:
        bearer_auth: Use a JWT bearer token in the Authorization header;
            `AURORA_BEARER_AUTH` by default.
        api_key_auth: Use an API key for server-to-server integrations;
            `AURORA_API_KEY_AUTH` by default.
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
        bearer_auth: Token | None = None,
        api_key_auth: Token | None = None,
        base_url: str = "https://api.aurorasuite.ai",
        timeout: float | httpx2.Timeout | None = 60.0,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | None = None,
        response_validation: Validation = "lenient",
        on_mismatch: Callable[[Mismatch], None] | None = None,
    ) -> None:
        super().__init__(
            package="aurora",
            version="0.1.0",
            credentials={
                "bearer_auth": Bearer(bearer_auth, env="AURORA_BEARER_AUTH"),
                "api_key_auth": APIKey(
                    api_key_auth, env="AURORA_API_KEY_AUTH", header="X-API-Key"
                ),
            },
            security=(("bearer_auth",), ("api_key_auth",)),
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
    def customers(self) -> AsyncCustomers:
        """Create, update, inspect, delete, and restore customer records."""
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)
