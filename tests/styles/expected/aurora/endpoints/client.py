"""Client and AsyncClient: the way in."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.client import APIKey, AsyncBaseClient, BaseClient, Bearer

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx2

    from ._runtime.client import Token
    from ._runtime.exceptions import Mismatch
    from ._runtime.options import Validation
    from .resources.customers import AsyncCustomers, Customers


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
                "bearerAuth": Bearer(bearer_auth, env="AURORA_BEARER_AUTH"),
                "apiKeyAuth": APIKey(
                    api_key_auth, env="AURORA_API_KEY_AUTH", header="X-API-Key"
                ),
            },
            security=(("bearerAuth",), ("apiKeyAuth",)),
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            response_validation=response_validation,
            on_mismatch=on_mismatch,
        )

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
                "bearerAuth": Bearer(bearer_auth, env="AURORA_BEARER_AUTH"),
                "apiKeyAuth": APIKey(
                    api_key_auth, env="AURORA_API_KEY_AUTH", header="X-API-Key"
                ),
            },
            security=(("bearerAuth",), ("apiKeyAuth",)),
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            response_validation=response_validation,
            on_mismatch=on_mismatch,
        )

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Create, update, inspect, delete, and restore customer records."""
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)
