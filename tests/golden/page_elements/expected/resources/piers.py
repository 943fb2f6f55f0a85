"""The operations of piers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.piers import PierPosts, PierPostsInput


class Piers(Resource):
    """The operations of piers."""

    with_raw_response: _RawPiers
    with_streaming_response: _RawPiers

    def build(
        self,
        *,
        length: int,
        posts: PierPosts | PierPostsInput,
        name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Build a pier.

        Takes a year.

        `POST /piers`

        Args:
            length: In metres.
            posts: What it stands on.
            name: What to call it.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/piers",
            json={"length": length, "posts": posts, "name": name},
            security=(("bearer_auth",),),
            returns=object,
            options=request_options,
        )

    def find(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Find a pier.

        `GET /piers/{id}`
        """
        return self._call(
            "GET",
            "/piers/{id}",
            path_params={"id": id},
            security=(("bearer_auth",),),
            returns=object,
            options=request_options,
        )


class AsyncPiers(AsyncResource):
    """The operations of piers."""

    with_raw_response: _RawAsyncPiers
    with_streaming_response: _RawAsyncPiers

    async def build(
        self,
        *,
        length: int,
        posts: PierPosts | PierPostsInput,
        name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Build a pier.

        Takes a year.

        `POST /piers`

        Args:
            length: In metres.
            posts: What it stands on.
            name: What to call it.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/piers",
            json={"length": length, "posts": posts, "name": name},
            security=(("bearer_auth",),),
            returns=object,
            options=request_options,
        )

    async def find(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Find a pier.

        `GET /piers/{id}`
        """
        return await self._call(
            "GET",
            "/piers/{id}",
            path_params={"id": id},
            security=(("bearer_auth",),),
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPiers:
        build = _raw(Piers.build)
        find = _raw(Piers.find)

    class _RawAsyncPiers:
        build = _async_raw(AsyncPiers.build)
        find = _async_raw(AsyncPiers.find)
