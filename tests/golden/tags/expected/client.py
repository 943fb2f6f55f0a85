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
    from .resources.base_url_ import AsyncBaseUrl, BaseUrl
    from .resources.class_ import AsyncClass, Class
    from .resources.close_ import AsyncClose, Close
    from .resources.default import AsyncDefault, Default
    from .resources.mapping import AsyncMappingResource, MappingResource
    from .resources.qos_sessions import AsyncQosSessions, QosSessions
    from .resources.reports import AsyncReports, Reports
    from .resources.speak_v1 import AsyncSpeakV1, SpeakV1
    from .resources.user_groups import AsyncUserGroups, UserGroups
    from .resources.帳簿 import Async帳簿, 帳簿


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
    """Tags.

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
        base_url: str,
        timeout: float | httpx2.Timeout | None = 60.0,
        max_retries: int = 2,
        http_client: httpx2.Client | None = None,
        response_validation: Validation = "lenient",
        on_mismatch: Callable[[Mismatch], None] | None = None,
    ) -> None:
        super().__init__(
            package="tags",
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
    def base_url_(self) -> BaseUrl:
        """The operations of base url."""
        from .resources.base_url_ import BaseUrl

        return BaseUrl(self)

    @cached_property
    def class_(self) -> Class:
        """The operations of class."""
        from .resources.class_ import Class

        return Class(self)

    @cached_property
    def close_(self) -> Close:
        """The operations of close."""
        from .resources.close_ import Close

        return Close(self)

    @cached_property
    def default(self) -> Default:
        """The operations of default."""
        from .resources.default import Default

        return Default(self)

    @cached_property
    def mapping(self) -> MappingResource:
        """The operations of Mapping."""
        from .resources.mapping import MappingResource

        return MappingResource(self)

    @cached_property
    def qos_sessions(self) -> QosSessions:
        """The operations of QoS Sessions."""
        from .resources.qos_sessions import QosSessions

        return QosSessions(self)

    @cached_property
    def reports(self) -> Reports:
        """The operations of reports."""
        from .resources.reports import Reports

        return Reports(self)

    @cached_property
    def speak_v1(self) -> SpeakV1:
        """The operations of Speak > V1."""
        from .resources.speak_v1 import SpeakV1

        return SpeakV1(self)

    @cached_property
    def user_groups(self) -> UserGroups:
        """Groups of users."""
        from .resources.user_groups import UserGroups

        return UserGroups(self)

    @cached_property
    def 帳簿(self) -> 帳簿:
        """The operations of 帳簿."""
        from .resources.帳簿 import 帳簿

        return 帳簿(self)


class AsyncClient(AsyncBaseClient):
    """Tags, asynchronous.

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
        base_url: str,
        timeout: float | httpx2.Timeout | None = 60.0,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | None = None,
        response_validation: Validation = "lenient",
        on_mismatch: Callable[[Mismatch], None] | None = None,
    ) -> None:
        super().__init__(
            package="tags",
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
    def base_url_(self) -> AsyncBaseUrl:
        """The operations of base url."""
        from .resources.base_url_ import AsyncBaseUrl

        return AsyncBaseUrl(self)

    @cached_property
    def class_(self) -> AsyncClass:
        """The operations of class."""
        from .resources.class_ import AsyncClass

        return AsyncClass(self)

    @cached_property
    def close_(self) -> AsyncClose:
        """The operations of close."""
        from .resources.close_ import AsyncClose

        return AsyncClose(self)

    @cached_property
    def default(self) -> AsyncDefault:
        """The operations of default."""
        from .resources.default import AsyncDefault

        return AsyncDefault(self)

    @cached_property
    def mapping(self) -> AsyncMappingResource:
        """The operations of Mapping."""
        from .resources.mapping import AsyncMappingResource

        return AsyncMappingResource(self)

    @cached_property
    def qos_sessions(self) -> AsyncQosSessions:
        """The operations of QoS Sessions."""
        from .resources.qos_sessions import AsyncQosSessions

        return AsyncQosSessions(self)

    @cached_property
    def reports(self) -> AsyncReports:
        """The operations of reports."""
        from .resources.reports import AsyncReports

        return AsyncReports(self)

    @cached_property
    def speak_v1(self) -> AsyncSpeakV1:
        """The operations of Speak > V1."""
        from .resources.speak_v1 import AsyncSpeakV1

        return AsyncSpeakV1(self)

    @cached_property
    def user_groups(self) -> AsyncUserGroups:
        """Groups of users."""
        from .resources.user_groups import AsyncUserGroups

        return AsyncUserGroups(self)

    @cached_property
    def 帳簿(self) -> Async帳簿:
        """The operations of 帳簿."""
        from .resources.帳簿 import Async帳簿

        return Async帳簿(self)
