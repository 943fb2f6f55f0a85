"""The operations of Tensors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.tensors import Answer, Data


class Tensors(Resource):
    """The operations of Tensors."""

    with_raw_response: _RawTensors
    with_streaming_response: _RawTensors

    def infer(
        self,
        *,
        name: str,
        data: Data,
        request_options: RequestOptions | None = None,
    ) -> Answer:
        """Call `POST /infer`."""
        return self._call(
            "POST",
            "/infer",
            json={"name": name, "data": many(data)},
            returns=Answer,
            options=request_options,
        )


class AsyncTensors(AsyncResource):
    """The operations of Tensors."""

    with_raw_response: _RawAsyncTensors
    with_streaming_response: _RawAsyncTensors

    async def infer(
        self,
        *,
        name: str,
        data: Data,
        request_options: RequestOptions | None = None,
    ) -> Answer:
        """Call `POST /infer`."""
        return await self._call(
            "POST",
            "/infer",
            json={"name": name, "data": many(data)},
            returns=Answer,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTensors:
        infer = _raw(Tensors.infer)

    class _RawAsyncTensors:
        infer = _async_raw(AsyncTensors.infer)
