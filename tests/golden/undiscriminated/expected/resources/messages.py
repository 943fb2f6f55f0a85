"""The operations of Messages."""

from __future__ import annotations

import builtins as _builtins

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.messages import Image, Text


class Messages(Resource):
    """The operations of Messages."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Text | Image | _builtins.list[Text] | str | None]:
        """Call `GET /messages`.

        `GET /messages`
        """
        return self._call(
            "GET",
            "/messages",
            returns=list[Text | Image | list[Text] | str | None],
            options=request_options,
        )


class AsyncMessages(AsyncResource):
    """The operations of Messages."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Text | Image | _builtins.list[Text] | str | None]:
        """Call `GET /messages`.

        `GET /messages`
        """
        return await self._call(
            "GET",
            "/messages",
            returns=list[Text | Image | list[Text] | str | None],
            options=request_options,
        )
