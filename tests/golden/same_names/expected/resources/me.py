"""The operations of Me."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.decode import Typed
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource
from ..models.me import Check, CheckInput, MeListAnswersSort, MeListBadgesSort


class Me(Resource):
    """The operations of Me."""

    with_raw_response: _RawMe
    with_streaming_response: _RawMe

    def list_answers(
        self,
        *,
        sort: MeListAnswersSort | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /me/answers`."""
        return self._call(
            "GET",
            "/me/answers",
            query={"sort": sort},
            returns=NoneType,
            options=request_options,
        )

    def list_badges(
        self,
        *,
        sort: MeListBadgesSort | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /me/badges`."""
        return self._call(
            "GET",
            "/me/badges",
            query={"sort": sort},
            returns=NoneType,
            options=request_options,
        )

    def put_check(
        self,
        *,
        body: CheckInput | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Check:
        """Call `PUT /me/checks`."""
        return self._call(
            "PUT",
            "/me/checks",
            json=body,
            nullable=True,
            returns=Typed[Check],
            options=request_options,
        )


class AsyncMe(AsyncResource):
    """The operations of Me."""

    with_raw_response: _RawAsyncMe
    with_streaming_response: _RawAsyncMe

    async def list_answers(
        self,
        *,
        sort: MeListAnswersSort | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /me/answers`."""
        return await self._call(
            "GET",
            "/me/answers",
            query={"sort": sort},
            returns=NoneType,
            options=request_options,
        )

    async def list_badges(
        self,
        *,
        sort: MeListBadgesSort | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /me/badges`."""
        return await self._call(
            "GET",
            "/me/badges",
            query={"sort": sort},
            returns=NoneType,
            options=request_options,
        )

    async def put_check(
        self,
        *,
        body: CheckInput | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Check:
        """Call `PUT /me/checks`."""
        return await self._call(
            "PUT",
            "/me/checks",
            json=body,
            nullable=True,
            returns=Typed[Check],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawMe:
        list_answers = _raw(Me.list_answers)
        list_badges = _raw(Me.list_badges)
        put_check = _raw(Me.put_check)

    class _RawAsyncMe:
        list_answers = _async_raw(AsyncMe.list_answers)
        list_badges = _async_raw(AsyncMe.list_badges)
        put_check = _async_raw(AsyncMe.put_check)
