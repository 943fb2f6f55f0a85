"""The operations of Lamps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource
from ..models.lamps import (
    LampCommand,
    LampCommandInput,
    LampProCommand,
    LampProCommandInput,
    LockCommand,
    LockCommandDict,
    LockCommandInput,
    LockProCommand,
    LockProCommandInput,
)


class Lamps(Resource):
    """The operations of Lamps."""

    with_raw_response: _RawLamps
    with_streaming_response: _RawLamps

    def command(
        self,
        id: str,
        *,
        body: (
            LampCommand
            | LampCommandInput
            | LampProCommand
            | LampProCommandInput
            | LockCommand
            | LockCommandDict
            | LockProCommand
            | LockProCommandInput
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> LockCommandInput:
        """Call `PATCH /lamps/{id}`."""
        return self._call(
            "PATCH",
            "/lamps/{id}",
            path_params={"id": id},
            json=body,
            nullable=True,
            returns=LockCommandInput,
            options=request_options,
        )


class AsyncLamps(AsyncResource):
    """The operations of Lamps."""

    with_raw_response: _RawAsyncLamps
    with_streaming_response: _RawAsyncLamps

    async def command(
        self,
        id: str,
        *,
        body: (
            LampCommand
            | LampCommandInput
            | LampProCommand
            | LampProCommandInput
            | LockCommand
            | LockCommandDict
            | LockProCommand
            | LockProCommandInput
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> LockCommandInput:
        """Call `PATCH /lamps/{id}`."""
        return await self._call(
            "PATCH",
            "/lamps/{id}",
            path_params={"id": id},
            json=body,
            nullable=True,
            returns=LockCommandInput,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawLamps:
        command = _raw(Lamps.command)

    class _RawAsyncLamps:
        command = _async_raw(AsyncLamps.command)
