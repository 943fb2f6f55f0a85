"""Client and AsyncClient: the way in."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, TypedDict, Unpack

from ._runtime.client import AsyncBaseClient, BaseClient

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx2

    from ._runtime.exceptions import Mismatch
    from ._runtime.options import Validation
    from .resources.files import AsyncFiles, Files
    from .resources.library import AsyncLibrary, Library


class SharedOptions(TypedDict, total=False):
    """What can be changed of a client; `headers` are added to those that it sends."""

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
    """Paths that hold more than names.

    Args:
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
        base_url: str = "https://eu.example.com/v1",
        timeout: float | httpx2.Timeout | None = 60.0,
        max_retries: int = 2,
        http_client: httpx2.Client | None = None,
        response_validation: Validation = "lenient",
        on_mismatch: Callable[[Mismatch], None] | None = None,
    ) -> None:
        super().__init__(
            package="path_templates",
            version="1",
            credentials={},
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
    def files(self) -> Files:
        """The operations of Files."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def library(self) -> Library:
        """The operations of Library."""
        from .resources.library import Library

        return Library(self)


class AsyncClient(AsyncBaseClient):
    """Paths that hold more than names, asynchronous.

    Args:
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
        base_url: str = "https://eu.example.com/v1",
        timeout: float | httpx2.Timeout | None = 60.0,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | None = None,
        response_validation: Validation = "lenient",
        on_mismatch: Callable[[Mismatch], None] | None = None,
    ) -> None:
        super().__init__(
            package="path_templates",
            version="1",
            credentials={},
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
    def files(self) -> AsyncFiles:
        """The operations of Files."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def library(self) -> AsyncLibrary:
        """The operations of Library."""
        from .resources.library import AsyncLibrary

        return AsyncLibrary(self)
