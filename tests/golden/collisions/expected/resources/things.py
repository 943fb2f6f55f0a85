"""The operations of Things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.things import Thing


class Things(Resource):
    """The operations of Things."""

    with_raw_response: _RawThings
    with_streaming_response: _RawThings

    def list(
        self,
        id: str,
        *,
        list: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /things/{id}`."""
        return self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            query={"list": many(list)},
            returns=Thing,
            options=request_options,
        )

    def rename(
        self,
        id: str,
        *,
        body_id: int,
        query_id: int | None = None,
        self_: str | None = None,
        body_: str | None = None,
        request_options_: str | None = None,
        from_: str | None = None,
        foo_bar: str | None = None,
        query_foo_bar: str | None = None,
        query_foo_bar_2: Sequence[str] | None = None,
        header_id: str | None = None,
        x_trace: str | None = None,
        cookie_id: str | None = None,
        body_query_id: str | None = None,
        class_: str | None = None,
        list: Sequence[int] | None = None,
        dict: Mapping[str, str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /things/{id}`."""
        return self._call(
            "POST",
            "/things/{id}",
            path_params={"id": id},
            query={
                "id": query_id,
                "self": self_,
                "body": body_,
                "request_options": request_options_,
                "from": from_,
                "fooBar": foo_bar,
                "foo_bar": query_foo_bar,
                "foo-bar[]": many(query_foo_bar_2),
            },
            headers={"id": header_id, "x-trace": x_trace},
            cookies={"id": cookie_id},
            json={
                "id": body_id,
                "query_id": body_query_id,
                "class": class_,
                "list": many(list),
                "dict": dict,
            },
            returns=NoneType,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    with_raw_response: _RawAsyncThings
    with_streaming_response: _RawAsyncThings

    async def list(
        self,
        id: str,
        *,
        list: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /things/{id}`."""
        return await self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            query={"list": many(list)},
            returns=Thing,
            options=request_options,
        )

    async def rename(
        self,
        id: str,
        *,
        body_id: int,
        query_id: int | None = None,
        self_: str | None = None,
        body_: str | None = None,
        request_options_: str | None = None,
        from_: str | None = None,
        foo_bar: str | None = None,
        query_foo_bar: str | None = None,
        query_foo_bar_2: Sequence[str] | None = None,
        header_id: str | None = None,
        x_trace: str | None = None,
        cookie_id: str | None = None,
        body_query_id: str | None = None,
        class_: str | None = None,
        list: Sequence[int] | None = None,
        dict: Mapping[str, str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /things/{id}`."""
        return await self._call(
            "POST",
            "/things/{id}",
            path_params={"id": id},
            query={
                "id": query_id,
                "self": self_,
                "body": body_,
                "request_options": request_options_,
                "from": from_,
                "fooBar": foo_bar,
                "foo_bar": query_foo_bar,
                "foo-bar[]": many(query_foo_bar_2),
            },
            headers={"id": header_id, "x-trace": x_trace},
            cookies={"id": cookie_id},
            json={
                "id": body_id,
                "query_id": body_query_id,
                "class": class_,
                "list": many(list),
                "dict": dict,
            },
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawThings:
        list = _raw(Things.list)
        rename = _raw(Things.rename)

    class _RawAsyncThings:
        list = _async_raw(AsyncThings.list)
        rename = _async_raw(AsyncThings.rename)
