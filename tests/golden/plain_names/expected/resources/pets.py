"""The operations of pets."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Pets(Resource):
    """The operations of pets."""

    with_raw_response: _RawPets
    with_streaming_response: _RawPets

    def validate(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /pets:validate`."""
        return self._call(
            "POST",
            "/pets:validate",
            returns=NoneType,
            options=request_options,
        )


class AsyncPets(AsyncResource):
    """The operations of pets."""

    with_raw_response: _RawAsyncPets
    with_streaming_response: _RawAsyncPets

    async def validate(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /pets:validate`."""
        return await self._call(
            "POST",
            "/pets:validate",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPets:
        validate = _raw(Pets.validate)

    class _RawAsyncPets:
        validate = _async_raw(AsyncPets.validate)
