"""The operations of Articles."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Articles(Resource):
    """The operations of Articles."""

    with_raw_response: _RawArticles
    with_streaming_response: _RawArticles

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """All that was published.

        `GET /articles`
        """
        return self._call(
            "GET",
            "/articles",
            returns=NoneType,
            options=request_options,
        )

    def publish(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Publish an article.

        `POST /articles`
        """
        return self._call(
            "POST",
            "/articles",
            returns=NoneType,
            options=request_options,
        )

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /articles/{id}`."""
        return self._call(
            "GET",
            "/articles/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    def update(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /articles/{id}`."""
        return self._call(
            "PUT",
            "/articles/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    def list_drafts(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /articles/{id}/drafts`."""
        return self._call(
            "GET",
            "/articles/{id}/drafts",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    def list_drafts_v2(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v2/articles/{id}/drafts`."""
        return self._call(
            "GET",
            "/v2/articles/{id}/drafts",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncArticles(AsyncResource):
    """The operations of Articles."""

    with_raw_response: _RawAsyncArticles
    with_streaming_response: _RawAsyncArticles

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """All that was published.

        `GET /articles`
        """
        return await self._call(
            "GET",
            "/articles",
            returns=NoneType,
            options=request_options,
        )

    async def publish(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Publish an article.

        `POST /articles`
        """
        return await self._call(
            "POST",
            "/articles",
            returns=NoneType,
            options=request_options,
        )

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /articles/{id}`."""
        return await self._call(
            "GET",
            "/articles/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    async def update(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /articles/{id}`."""
        return await self._call(
            "PUT",
            "/articles/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    async def list_drafts(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /articles/{id}/drafts`."""
        return await self._call(
            "GET",
            "/articles/{id}/drafts",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    async def list_drafts_v2(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v2/articles/{id}/drafts`."""
        return await self._call(
            "GET",
            "/v2/articles/{id}/drafts",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawArticles:
        list = _raw(Articles.list)
        publish = _raw(Articles.publish)
        get = _raw(Articles.get)
        update = _raw(Articles.update)
        list_drafts = _raw(Articles.list_drafts)
        list_drafts_v2 = _raw(Articles.list_drafts_v2)

    class _RawAsyncArticles:
        list = _async_raw(AsyncArticles.list)
        publish = _async_raw(AsyncArticles.publish)
        get = _async_raw(AsyncArticles.get)
        update = _async_raw(AsyncArticles.update)
        list_drafts = _async_raw(AsyncArticles.list_drafts)
        list_drafts_v2 = _async_raw(AsyncArticles.list_drafts_v2)
