"""A client written by hand as the generator would write it."""

from __future__ import annotations

import datetime as _datetime
import uuid as _uuid
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias, TypedDict, Unpack

from pydantic import Field

from codegen.runtime.basic import Basic
from codegen.runtime.client import AsyncBaseClient, BaseClient, Bearer
from codegen.runtime.cursors import by_cursor, by_link_header, by_next_url
from codegen.runtime.decode import Typed
from codegen.runtime.exceptions import Mismatch
from codegen.runtime.keys import APIKey
from codegen.runtime.lists import many
from codegen.runtime.models import Model
from codegen.runtime.offsets import by_offset
from codegen.runtime.options import Omit, RequestOptions, omit
from codegen.runtime.page_numbers import by_page_number
from codegen.runtime.pages import AsyncPage, AsyncPager, Page
from codegen.runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    import httpx2

    from codegen.runtime.client import Token
    from codegen.runtime.options import Validation

SortDir: TypeAlias = Literal["asc", "desc"]


class Address(Model, nullable=("line2",)):
    """Where somebody lives."""

    line1: str
    line2: str | None = None
    town: str | None = None


class Customer(Model):
    """A customer."""

    id: int
    created_at: _datetime.datetime | None = None
    key: _uuid.UUID | None = None
    from_: int | None = Field(
        default=None, validation_alias="from", serialization_alias="from"
    )
    sort_dir: SortDir | str | None = None
    address: Address | None = None
    tags: list[str] | None = None


class Meta(Model):
    total: int


class Customers(Model):
    data: list[Customer]
    meta: Meta | None = None


class Problem(Model):
    detail: list[Detail] | None = None


class Detail(Model):
    loc: list[str | int]
    msg: str


_errors = {422: Problem}
_pages = by_offset("offset", "limit", total="meta.total", items="data")
_numbers = by_page_number("page[number]", "page[size]", items="data")
_cursors = by_cursor("cursor", next="meta.next_cursor", items="data")
_urls = by_next_url(next="links.next", items="data")
_links = by_link_header(items="")


class CustomerResource(Resource):
    """Customers, and a few calls for the tests alone."""

    def list(
        self,
        *,
        filter_site_id: str | None = None,
        tags: Sequence[str] | None = None,
        limit: int | None = None,
        offset: float | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Customer, Customers]:
        return self._call(
            "GET",
            "/customers",
            query={
                "filter[site_id]": filter_site_id,
                "tags": many(tags),
                "limit": limit,
                "offset": offset,
            },
            returns=Page[Customer, Customers],
            pages=_pages,
            errors=_errors,
            options=request_options,
        )

    def list_numbered(
        self, *, page_number: float | None = None
    ) -> Page[Customer, Customers]:
        return self._call(
            "GET",
            "/customers",
            query={"page[number]": page_number},
            returns=Page[Customer, Customers],
            pages=_numbers,
        )

    def list_by_cursor(self) -> Page[Customer, Customers]:
        return self._call(
            "GET",
            "/customers",
            query={},
            returns=Page[Customer, Customers],
            pages=_cursors,
        )

    def list_by_url(self) -> Page[Customer, Customers]:
        return self._call(
            "GET", "/customers", returns=Page[Customer, Customers], pages=_urls
        )

    def list_linked(self) -> Page[Customer, list[Customer]]:  # type: ignore[valid-type]
        return self._call(
            "GET", "/customers", returns=Page[Customer, _LIST], pages=_links
        )

    def get(
        self,
        id: int | str,
        *,
        trace: str | None = None,
        session: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Customer:
        return self._call(
            "GET",
            "/customers/{id}",
            path_params={"id": id},
            headers={"X-Trace": trace},
            cookies={"session": session},
            returns=Customer,
            errors=_errors,
            options=request_options,
        )

    def update(
        self,
        id: int,
        *,
        notes: str | Omit | None = omit,
        name: str | None = None,
        address: Address | None = None,
        request_options: RequestOptions | None = None,
    ) -> Customer:
        return self._call(
            "PATCH",
            "/customers/{id}",
            path_params={"id": id},
            json={"notes": notes, "name": name, "address": address},
            nullable=("notes",),
            returns=Customer,
            errors=_errors,
            options=request_options,
        )

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Any
    ) -> Customer:
        return self._call(
            "POST", "/customers", json=fields, returns=Customer, options=request_options
        )

    def delete(self, id: int, *, request_options: RequestOptions | None = None) -> None:
        return self._call(
            "DELETE",
            "/customers/{id}",
            path_params={"id": id},
            returns=NoneType,
            errors=_errors,
            options=request_options,
        )

    def find(self) -> Customer | str:
        return self._call("GET", "/find", returns=Typed[Customer | str])

    def call(
        self, method: str, path: str, *, returns: Any = NoneType, **more: Any
    ) -> Any:
        return self._call(method, path, returns=returns, **more)


_LIST = list[Customer]


class AsyncCustomerResource(AsyncResource):
    """The same, asynchronous."""

    def list(
        self,
        *,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Customer, Customers]:
        return AsyncPager(
            self._call,
            "GET",
            "/customers",
            query={"limit": limit},
            returns=AsyncPage[Customer, Customers],
            pages=_pages,
            errors=_errors,
            options=request_options,
        )

    async def get(
        self, id: int | str, *, request_options: RequestOptions | None = None
    ) -> Customer:
        return await self._call(
            "GET",
            "/customers/{id}",
            path_params={"id": id},
            returns=Customer,
            errors=_errors,
            options=request_options,
        )

    async def delete(self, id: int) -> None:
        return await self._call(
            "DELETE", "/customers/{id}", path_params={"id": id}, returns=NoneType
        )

    async def find(self) -> Customer | str:
        return await self._call("GET", "/find", returns=Typed[Customer | str])

    async def call(
        self, method: str, path: str, *, returns: Any = NoneType, **more: Any
    ) -> Any:
        return await self._call(method, path, returns=returns, **more)


def credentials(
    bearer: Token | None,
    key: Token | None,
    query_key: Token | None,
    cookie_key: Token | None,
    basic: tuple[str, str] | None,
) -> Mapping[str, Bearer | APIKey | Basic]:
    return {
        "bearer": Bearer(bearer, env="SHOP_BEARER"),
        "key": APIKey(key, env="SHOP_KEY", header="X-API-Key"),
        "query_key": APIKey(query_key, env="SHOP_QUERY_KEY", query="api_key"),
        "cookie_key": APIKey(cookie_key, env="SHOP_COOKIE_KEY", cookie="sid"),
        "basic": Basic(basic, env="SHOP_BASIC"),
    }


SECURITY = (
    ("bearer",),
    ("key", "query_key"),
    ("key",),
    ("query_key",),
    ("cookie_key",),
)


class ClientOptions(TypedDict, total=False):
    """What `with_options` takes."""

    bearer: Token | None
    key: Token | None
    base_url: str
    timeout: float | httpx2.Timeout | None
    deadline: float | None
    max_retries: int
    headers: Mapping[str, str]
    http_client: Any
    response_validation: Validation
    on_mismatch: Callable[[Mismatch], None] | None


class Client(BaseClient):
    """The shop."""

    def __init__(
        self,
        *,
        bearer: Token | None = None,
        key: Token | None = None,
        query_key: Token | None = None,
        cookie_key: Token | None = None,
        basic: tuple[str, str] | None = None,
        base_url: str = "https://shop.example.com/v1",
        timeout: float | httpx2.Timeout | None = 60.0,
        max_retries: int = 2,
        http_client: httpx2.Client | None = None,
        response_validation: Validation = "lenient",
        on_mismatch: Callable[[Mismatch], None] | None = None,
    ) -> None:
        super().__init__(
            package="shop",
            version="1.2.3",
            credentials=credentials(bearer, key, query_key, cookie_key, basic),
            security=(*SECURITY, ("basic",)),
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
    def customers(self) -> CustomerResource:
        """Customers."""
        return CustomerResource(self)


class AsyncClient(AsyncBaseClient):
    """The shop, asynchronous."""

    def __init__(
        self,
        *,
        bearer: Token | None = None,
        key: Token | None = None,
        base_url: str = "https://shop.example.com/v1",
        timeout: float | httpx2.Timeout | None = 60.0,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | None = None,
        response_validation: Validation = "lenient",
        on_mismatch: Callable[[Mismatch], None] | None = None,
    ) -> None:
        super().__init__(
            package="shop",
            version="1.2.3",
            credentials=credentials(bearer, key, None, None, None),
            security=SECURITY,
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
    def customers(self) -> AsyncCustomerResource:
        """Customers."""
        return AsyncCustomerResource(self)
