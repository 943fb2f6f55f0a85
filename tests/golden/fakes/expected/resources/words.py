"""The operations of Words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams import AsyncStream, Stream
from ..models.words import End, Word


class Words(Resource):
    """The operations of Words."""

    with_raw_response: _RawWords
    with_streaming_response: _RawWords

    @overload
    def create(
        self,
        *,
        stream: Literal[False] | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Word]: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> Stream[Word | End]: ...
    def create(
        self,
        *,
        stream: bool | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> list[Word] | Stream[Word | End]:
        """Call `POST /words`."""
        return self._call(
            "POST",
            "/words",
            json={"stream": stream},
            nullable=("stream",),
            accept="text/event-stream" if stream is True else "application/json",
            returns=list[Word],
            stream=Stream[Word | End],
            options=request_options,
        )


class AsyncWords(AsyncResource):
    """The operations of Words."""

    with_raw_response: _RawAsyncWords
    with_streaming_response: _RawAsyncWords

    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Word]: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[Word | End]: ...
    async def create(
        self,
        *,
        stream: bool | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> list[Word] | AsyncStream[Word | End]:
        """Call `POST /words`."""
        return await self._call(
            "POST",
            "/words",
            json={"stream": stream},
            nullable=("stream",),
            accept="text/event-stream" if stream is True else "application/json",
            returns=list[Word],
            stream=AsyncStream[Word | End],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import AsyncCall as _AsyncCall
    from .._runtime.resource import RawResponse as _RawResponse

    class _RawWords:
        @overload
        def create(
            self,
            *,
            stream: Literal[False] | None = None,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[list[Word]]: ...
        @overload
        def create(
            self,
            *,
            stream: Literal[True],
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Stream[Word | End]]: ...
        def create(self, *args: Any, **more: Any) -> Any: ...

    class _RawAsyncWords:
        @overload
        def create(
            self,
            *,
            stream: Literal[False] | None = None,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[list[Word]]: ...
        @overload
        def create(
            self,
            *,
            stream: Literal[True],
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[AsyncStream[Word | End]]: ...
        def create(self, *args: Any, **more: Any) -> Any: ...
