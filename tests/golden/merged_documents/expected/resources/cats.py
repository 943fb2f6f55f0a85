"""The operations of Cats."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Annotated

from .._runtime.decode import Typed
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unions import Tagged
from ..models.cats import CatGetHealthResponse, Pet, Toy


class Cats(Resource):
    """The operations of Cats."""

    with_raw_response: _RawCats
    with_streaming_response: _RawCats

    def get_health(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> CatGetHealthResponse:
        """Call `GET /cats/health`."""
        return self._call(
            "GET",
            "/cats/health",
            security=(("key_get_cat",),),
            returns=CatGetHealthResponse,
            options=request_options,
        )

    def get(
        self,
        id: int,
        *,
        x_tenant: str,
        fields: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pet | Toy:
        """Call `GET /cats/{id}`."""
        return self._call(
            "GET",
            "/cats/{id}",
            path_params={"id": id},
            query={"fields": fields},
            headers={"X-Tenant": x_tenant},
            security=(("key_get_cat",),),
            returns=Typed[
                Annotated[Pet | Toy, Tagged("kind", {"purring": "Pet", "toy": "Toy"})]
            ],
            options=request_options,
        )

    def chase(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /cats/{id}`."""
        return self._call(
            "DELETE",
            "/cats/{id}",
            path_params={"id": id},
            security=(("key",),),
            returns=NoneType,
            options=request_options,
        )


class AsyncCats(AsyncResource):
    """The operations of Cats."""

    with_raw_response: _RawAsyncCats
    with_streaming_response: _RawAsyncCats

    async def get_health(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> CatGetHealthResponse:
        """Call `GET /cats/health`."""
        return await self._call(
            "GET",
            "/cats/health",
            security=(("key_get_cat",),),
            returns=CatGetHealthResponse,
            options=request_options,
        )

    async def get(
        self,
        id: int,
        *,
        x_tenant: str,
        fields: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pet | Toy:
        """Call `GET /cats/{id}`."""
        return await self._call(
            "GET",
            "/cats/{id}",
            path_params={"id": id},
            query={"fields": fields},
            headers={"X-Tenant": x_tenant},
            security=(("key_get_cat",),),
            returns=Typed[
                Annotated[Pet | Toy, Tagged("kind", {"purring": "Pet", "toy": "Toy"})]
            ],
            options=request_options,
        )

    async def chase(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /cats/{id}`."""
        return await self._call(
            "DELETE",
            "/cats/{id}",
            path_params={"id": id},
            security=(("key",),),
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCats:
        get_health = _raw(Cats.get_health)
        get = _raw(Cats.get)
        chase = _raw(Cats.chase)

    class _RawAsyncCats:
        get_health = _async_raw(AsyncCats.get_health)
        get = _async_raw(AsyncCats.get)
        chase = _async_raw(AsyncCats.chase)
