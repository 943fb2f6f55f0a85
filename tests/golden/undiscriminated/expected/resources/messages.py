"""The operations of Messages."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.messages import Image, Text


class Messages(Resource):
    """The operations of Messages."""

    with_raw_response: _RawMessages
    with_streaming_response: _RawMessages

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Text | Image | _builtins.list[Text] | str | None]:
        """Call `GET /messages`."""
        return self._call(
            "GET",
            "/messages",
            returns=list[Text | Image | list[Text] | str | None],
            options=request_options,
        )


class AsyncMessages(AsyncResource):
    """The operations of Messages."""

    with_raw_response: _RawAsyncMessages
    with_streaming_response: _RawAsyncMessages

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Text | Image | _builtins.list[Text] | str | None]:
        """Call `GET /messages`."""
        return await self._call(
            "GET",
            "/messages",
            returns=list[Text | Image | list[Text] | str | None],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawMessages:
        list = _raw(Messages.list)

    class _RawAsyncMessages:
        list = _async_raw(AsyncMessages.list)
