"""Client and AsyncClient: the way in."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, TypedDict, Unpack

from ._runtime.basic import Basic
from ._runtime.client import AsyncBaseClient, BaseClient, Bearer
from ._runtime.keys import APIKey
from ._runtime.oauth2 import OAuth2

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx2

    from ._runtime.client import Token
    from ._runtime.exceptions import Mismatch
    from ._runtime.options import Validation
    from .resources.health import AsyncHealth, Health
    from .resources.things import AsyncThings, Things


class SharedOptions(TypedDict, total=False):
    """What can be changed of a client; `headers` are added to those that it sends."""

    bearer_auth: Token | None
    api_key: Token | None
    app_id: Token | None
    api_key_2: Token | None
    oauth: Token | None
    client_id: str | None
    client_secret: str | None
    basic_auth: tuple[str, str] | None
    timeout_: Token | None
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
    """Credentials.

    Args:
        bearer_auth: A token; `SECURITY_BEARER_AUTH` by default.
        api_key: The API key; `SECURITY_API_KEY` by default.
        app_id: The API key; `SECURITY_APP_ID` by default.
        api_key_2: The API key; `SECURITY_API_KEY_2` by default.
        oauth: An access token; `SECURITY_OAUTH` by default.
        client_id: To get a token with, instead; `SECURITY_CLIENT_ID` by default.
        client_secret: To get a token with, instead; `SECURITY_CLIENT_SECRET` by
            default.
        basic_auth: User and password; `SECURITY_BASIC_AUTH` by default.
        timeout_: The API key; `SECURITY_TIMEOUT` by default.
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
        api_key: Token | None = None,
        app_id: Token | None = None,
        api_key_2: Token | None = None,
        oauth: Token | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        basic_auth: tuple[str, str] | None = None,
        timeout_: Token | None = None,
        base_url: str = "https://eu.example.com/v1",
        timeout: float | httpx2.Timeout | None = 60.0,
        max_retries: int = 2,
        http_client: httpx2.Client | None = None,
        response_validation: Validation = "lenient",
        on_mismatch: Callable[[Mismatch], None] | None = None,
    ) -> None:
        super().__init__(
            package="security",
            version="1",
            credentials={
                "bearer_auth": Bearer(bearer_auth, env="SECURITY_BEARER_AUTH"),
                "api_key": APIKey(api_key, env="SECURITY_API_KEY", header="X-API-Key"),
                "app_id": APIKey(app_id, env="SECURITY_APP_ID", query="app_id"),
                "api_key_2": APIKey(
                    api_key_2, env="SECURITY_API_KEY_2", header="X-Second-Key"
                ),
                "oauth": OAuth2(
                    oauth,
                    env="SECURITY_OAUTH",
                    token_url="https://example.com/token",
                    client={
                        "client_id": (client_id, "SECURITY_CLIENT_ID"),
                        "client_secret": (client_secret, "SECURITY_CLIENT_SECRET"),
                    },
                ),
                "basic_auth": Basic(basic_auth, env="SECURITY_BASIC_AUTH"),
                "timeout_": APIKey(timeout_, env="SECURITY_TIMEOUT", cookie="sid"),
            },
            security=(("bearer_auth",), ("api_key", "app_id")),
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
    def health(self) -> Health:
        """The operations of Health."""
        from .resources.health import Health

        return Health(self)

    @cached_property
    def things(self) -> Things:
        """The operations of Things."""
        from .resources.things import Things

        return Things(self)


class AsyncClient(AsyncBaseClient):
    """Credentials, asynchronous.

    Args:
        bearer_auth: A token; `SECURITY_BEARER_AUTH` by default.
        api_key: The API key; `SECURITY_API_KEY` by default.
        app_id: The API key; `SECURITY_APP_ID` by default.
        api_key_2: The API key; `SECURITY_API_KEY_2` by default.
        oauth: An access token; `SECURITY_OAUTH` by default.
        client_id: To get a token with, instead; `SECURITY_CLIENT_ID` by default.
        client_secret: To get a token with, instead; `SECURITY_CLIENT_SECRET` by
            default.
        basic_auth: User and password; `SECURITY_BASIC_AUTH` by default.
        timeout_: The API key; `SECURITY_TIMEOUT` by default.
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
        api_key: Token | None = None,
        app_id: Token | None = None,
        api_key_2: Token | None = None,
        oauth: Token | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        basic_auth: tuple[str, str] | None = None,
        timeout_: Token | None = None,
        base_url: str = "https://eu.example.com/v1",
        timeout: float | httpx2.Timeout | None = 60.0,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | None = None,
        response_validation: Validation = "lenient",
        on_mismatch: Callable[[Mismatch], None] | None = None,
    ) -> None:
        super().__init__(
            package="security",
            version="1",
            credentials={
                "bearer_auth": Bearer(bearer_auth, env="SECURITY_BEARER_AUTH"),
                "api_key": APIKey(api_key, env="SECURITY_API_KEY", header="X-API-Key"),
                "app_id": APIKey(app_id, env="SECURITY_APP_ID", query="app_id"),
                "api_key_2": APIKey(
                    api_key_2, env="SECURITY_API_KEY_2", header="X-Second-Key"
                ),
                "oauth": OAuth2(
                    oauth,
                    env="SECURITY_OAUTH",
                    token_url="https://example.com/token",
                    client={
                        "client_id": (client_id, "SECURITY_CLIENT_ID"),
                        "client_secret": (client_secret, "SECURITY_CLIENT_SECRET"),
                    },
                ),
                "basic_auth": Basic(basic_auth, env="SECURITY_BASIC_AUTH"),
                "timeout_": APIKey(timeout_, env="SECURITY_TIMEOUT", cookie="sid"),
            },
            security=(("bearer_auth",), ("api_key", "app_id")),
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
    def health(self) -> AsyncHealth:
        """The operations of Health."""
        from .resources.health import AsyncHealth

        return AsyncHealth(self)

    @cached_property
    def things(self) -> AsyncThings:
        """The operations of Things."""
        from .resources.things import AsyncThings

        return AsyncThings(self)
