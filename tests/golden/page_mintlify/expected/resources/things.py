"""The operations of Things."""

# pyright: reportDeprecated=false

from __future__ import annotations

import builtins as _builtins
from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._runtime.decode import Typed
from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.styles import form
from ..models.shared import Size, Thing
from ..models.things import ThingSort, Updated


class Things(Resource):
    """The operations of Things."""

    with_raw_response: _RawThings
    with_streaming_response: _RawThings

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Thing]:
        """List things.

        `GET /things`
        """
        return self._call(
            "GET",
            "/things",
            returns=list[Thing],
            options=request_options,
        )

    def create(
        self,
        *,
        id: str | None = None,
        size: Size | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create a thing.

        `POST /things`
        """
        return self._call(
            "POST",
            "/things",
            json={"id": id, "size": size},
            body_optional=True,
            returns=NoneType,
            options=request_options,
        )

    @deprecated("The documentation calls this operation deprecated.")
    def update(
        self,
        id: str,
        *,
        size: Size,
        body_size: Size,
        dry_run: bool | None = None,
        sort: Sequence[ThingSort] | None = None,
        name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Updated | str:
        """Update a thing.

        `PUT /things/{id}`

        Args:
            id: Which one.
            dry_run: The server assumes false.
            sort: Which way.
            name: What people call it.
            request_options: What differs for this one call.

        Raises:
            NotFoundError: No such thing.
            InternalServerError:
        """
        return self._call(
            "PUT",
            "/things/{id}",
            path_params={"id": id},
            query={
                "dry_run": dry_run,
                "sort": form(many(sort), explode=False),
                "size": size,
            },
            json={"size": body_size, "name": name},
            security=(("api_key", "token"),),
            returns=Typed[Updated | str],
            options=request_options,
        )

    def delete(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a thing.

        `DELETE /things/{id}`
        """
        return self._call(
            "DELETE",
            "/things/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    with_raw_response: _RawAsyncThings
    with_streaming_response: _RawAsyncThings

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Thing]:
        """List things.

        `GET /things`
        """
        return await self._call(
            "GET",
            "/things",
            returns=list[Thing],
            options=request_options,
        )

    async def create(
        self,
        *,
        id: str | None = None,
        size: Size | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create a thing.

        `POST /things`
        """
        return await self._call(
            "POST",
            "/things",
            json={"id": id, "size": size},
            body_optional=True,
            returns=NoneType,
            options=request_options,
        )

    @deprecated("The documentation calls this operation deprecated.")
    async def update(
        self,
        id: str,
        *,
        size: Size,
        body_size: Size,
        dry_run: bool | None = None,
        sort: Sequence[ThingSort] | None = None,
        name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Updated | str:
        """Update a thing.

        `PUT /things/{id}`

        Args:
            id: Which one.
            dry_run: The server assumes false.
            sort: Which way.
            name: What people call it.
            request_options: What differs for this one call.

        Raises:
            NotFoundError: No such thing.
            InternalServerError:
        """
        return await self._call(
            "PUT",
            "/things/{id}",
            path_params={"id": id},
            query={
                "dry_run": dry_run,
                "sort": form(many(sort), explode=False),
                "size": size,
            },
            json={"size": body_size, "name": name},
            security=(("api_key", "token"),),
            returns=Typed[Updated | str],
            options=request_options,
        )

    async def delete(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a thing.

        `DELETE /things/{id}`
        """
        return await self._call(
            "DELETE",
            "/things/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawThings:
        list = _raw(Things.list)
        create = _raw(Things.create)
        update = _raw(Things.update)
        delete = _raw(Things.delete)

    class _RawAsyncThings:
        list = _async_raw(AsyncThings.list)
        create = _async_raw(AsyncThings.create)
        update = _async_raw(AsyncThings.update)
        delete = _async_raw(AsyncThings.delete)
