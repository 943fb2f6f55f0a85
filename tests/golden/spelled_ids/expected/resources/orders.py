"""The operations of Orders."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Orders(Resource):
    """The operations of Orders."""

    with_raw_response: _RawOrders
    with_streaming_response: _RawOrders

    def list(
        self,
        project_key: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /{projectKey}/orders`."""
        return self._call(
            "GET",
            "/{projectKey}/orders",
            path_params={"projectKey": project_key},
            returns=NoneType,
            options=request_options,
        )

    def create(
        self,
        project_key: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /{projectKey}/orders`."""
        return self._call(
            "POST",
            "/{projectKey}/orders",
            path_params={"projectKey": project_key},
            returns=NoneType,
            options=request_options,
        )

    def get_by_key(
        self,
        project_key: str,
        key: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /{projectKey}/orders/key={key}`."""
        return self._call(
            "GET",
            "/{projectKey}/orders/key={key}",
            path_params={"projectKey": project_key, "key": key},
            returns=NoneType,
            options=request_options,
        )

    def list_notes_by_key(
        self,
        project_key: str,
        key: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /{projectKey}/orders/key={key}/notes`."""
        return self._call(
            "GET",
            "/{projectKey}/orders/key={key}/notes",
            path_params={"projectKey": project_key, "key": key},
            returns=NoneType,
            options=request_options,
        )

    def search(
        self,
        project_key: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /{projectKey}/orders/search`."""
        return self._call(
            "POST",
            "/{projectKey}/orders/search",
            path_params={"projectKey": project_key},
            returns=NoneType,
            options=request_options,
        )

    def head_search(
        self,
        project_key: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `HEAD /{projectKey}/orders/search`."""
        return self._call(
            "HEAD",
            "/{projectKey}/orders/search",
            path_params={"projectKey": project_key},
            returns=NoneType,
            options=request_options,
        )

    def get_by_id(
        self,
        project_key: str,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /{projectKey}/orders/{ID}`."""
        return self._call(
            "GET",
            "/{projectKey}/orders/{ID}",
            path_params={"projectKey": project_key, "ID": id},
            returns=NoneType,
            options=request_options,
        )

    def update(
        self,
        project_key: str,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /{projectKey}/orders/{ID}`."""
        return self._call(
            "POST",
            "/{projectKey}/orders/{ID}",
            path_params={"projectKey": project_key, "ID": id},
            returns=NoneType,
            options=request_options,
        )

    def list_notes_by_id(
        self,
        project_key: str,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /{projectKey}/orders/{ID}/notes`."""
        return self._call(
            "GET",
            "/{projectKey}/orders/{ID}/notes",
            path_params={"projectKey": project_key, "ID": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncOrders(AsyncResource):
    """The operations of Orders."""

    with_raw_response: _RawAsyncOrders
    with_streaming_response: _RawAsyncOrders

    async def list(
        self,
        project_key: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /{projectKey}/orders`."""
        return await self._call(
            "GET",
            "/{projectKey}/orders",
            path_params={"projectKey": project_key},
            returns=NoneType,
            options=request_options,
        )

    async def create(
        self,
        project_key: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /{projectKey}/orders`."""
        return await self._call(
            "POST",
            "/{projectKey}/orders",
            path_params={"projectKey": project_key},
            returns=NoneType,
            options=request_options,
        )

    async def get_by_key(
        self,
        project_key: str,
        key: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /{projectKey}/orders/key={key}`."""
        return await self._call(
            "GET",
            "/{projectKey}/orders/key={key}",
            path_params={"projectKey": project_key, "key": key},
            returns=NoneType,
            options=request_options,
        )

    async def list_notes_by_key(
        self,
        project_key: str,
        key: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /{projectKey}/orders/key={key}/notes`."""
        return await self._call(
            "GET",
            "/{projectKey}/orders/key={key}/notes",
            path_params={"projectKey": project_key, "key": key},
            returns=NoneType,
            options=request_options,
        )

    async def search(
        self,
        project_key: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /{projectKey}/orders/search`."""
        return await self._call(
            "POST",
            "/{projectKey}/orders/search",
            path_params={"projectKey": project_key},
            returns=NoneType,
            options=request_options,
        )

    async def head_search(
        self,
        project_key: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `HEAD /{projectKey}/orders/search`."""
        return await self._call(
            "HEAD",
            "/{projectKey}/orders/search",
            path_params={"projectKey": project_key},
            returns=NoneType,
            options=request_options,
        )

    async def get_by_id(
        self,
        project_key: str,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /{projectKey}/orders/{ID}`."""
        return await self._call(
            "GET",
            "/{projectKey}/orders/{ID}",
            path_params={"projectKey": project_key, "ID": id},
            returns=NoneType,
            options=request_options,
        )

    async def update(
        self,
        project_key: str,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /{projectKey}/orders/{ID}`."""
        return await self._call(
            "POST",
            "/{projectKey}/orders/{ID}",
            path_params={"projectKey": project_key, "ID": id},
            returns=NoneType,
            options=request_options,
        )

    async def list_notes_by_id(
        self,
        project_key: str,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /{projectKey}/orders/{ID}/notes`."""
        return await self._call(
            "GET",
            "/{projectKey}/orders/{ID}/notes",
            path_params={"projectKey": project_key, "ID": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawOrders:
        list = _raw(Orders.list)
        create = _raw(Orders.create)
        get_by_key = _raw(Orders.get_by_key)
        list_notes_by_key = _raw(Orders.list_notes_by_key)
        search = _raw(Orders.search)
        head_search = _raw(Orders.head_search)
        get_by_id = _raw(Orders.get_by_id)
        update = _raw(Orders.update)
        list_notes_by_id = _raw(Orders.list_notes_by_id)

    class _RawAsyncOrders:
        list = _async_raw(AsyncOrders.list)
        create = _async_raw(AsyncOrders.create)
        get_by_key = _async_raw(AsyncOrders.get_by_key)
        list_notes_by_key = _async_raw(AsyncOrders.list_notes_by_key)
        search = _async_raw(AsyncOrders.search)
        head_search = _async_raw(AsyncOrders.head_search)
        get_by_id = _async_raw(AsyncOrders.get_by_id)
        update = _async_raw(AsyncOrders.update)
        list_notes_by_id = _async_raw(AsyncOrders.list_notes_by_id)
