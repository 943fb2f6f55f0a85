"""The operations of cranes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Cranes(Resource):
    """The operations of cranes."""

    with_raw_response: _RawCranes
    with_streaming_response: _RawCranes

    def move(
        self,
        crane_id: str,
        *,
        height: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Move a crane.

        `PATCH /cranes/{CRANE_ID}`

        Args:
            crane_id: Which crane.
            height: How high, < 40 metres.
            request_options: What differs for this one call.
        """
        return self._call(
            "PATCH",
            "/cranes/{CRANE_ID}",
            path_params={"CRANE_ID": crane_id},
            json={"height": height},
            body_optional=True,
            returns=object,
            options=request_options,
        )

    def delete_movement(
        self,
        id: str,
        *,
        reason: Any,
        x_trace: Any | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Stop a crane.

        `DELETE /cranes/{id}/movement`

        Args:
            reason: Why.
            x_trace: What to call it in the log.
            request_options: What differs for this one call.
        """
        return self._call(
            "DELETE",
            "/cranes/{id}/movement",
            path_params={"id": id},
            headers={"X-Trace": x_trace},
            json={"reason": reason},
            returns=object,
            options=request_options,
        )

    def replace_name(
        self,
        id: str,
        *,
        name: str,
        colour: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Name a crane.

        `PUT /cranes/{id}/name`

        Args:
            name: What it is called from now on.
            colour: What colour it gets. The server assumes "red".
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/cranes/{id}/name",
            path_params={"id": id},
            json={"name": name, "colour": colour},
            returns=object,
            options=request_options,
        )

    def stop_crane(
        self,
        id: str,
        *,
        reason: Any,
        x_trace: Any | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Stop a crane.

        `POST /cranes/{id}/stop`

        Args:
            reason: Why.
            x_trace: What to call it in the log.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/cranes/{id}/stop",
            path_params={"id": id},
            headers={"X-Trace": x_trace},
            json={"reason": reason},
            returns=object,
            options=request_options,
        )


class AsyncCranes(AsyncResource):
    """The operations of cranes."""

    with_raw_response: _RawAsyncCranes
    with_streaming_response: _RawAsyncCranes

    async def move(
        self,
        crane_id: str,
        *,
        height: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Move a crane.

        `PATCH /cranes/{CRANE_ID}`

        Args:
            crane_id: Which crane.
            height: How high, < 40 metres.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PATCH",
            "/cranes/{CRANE_ID}",
            path_params={"CRANE_ID": crane_id},
            json={"height": height},
            body_optional=True,
            returns=object,
            options=request_options,
        )

    async def delete_movement(
        self,
        id: str,
        *,
        reason: Any,
        x_trace: Any | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Stop a crane.

        `DELETE /cranes/{id}/movement`

        Args:
            reason: Why.
            x_trace: What to call it in the log.
            request_options: What differs for this one call.
        """
        return await self._call(
            "DELETE",
            "/cranes/{id}/movement",
            path_params={"id": id},
            headers={"X-Trace": x_trace},
            json={"reason": reason},
            returns=object,
            options=request_options,
        )

    async def replace_name(
        self,
        id: str,
        *,
        name: str,
        colour: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Name a crane.

        `PUT /cranes/{id}/name`

        Args:
            name: What it is called from now on.
            colour: What colour it gets. The server assumes "red".
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/cranes/{id}/name",
            path_params={"id": id},
            json={"name": name, "colour": colour},
            returns=object,
            options=request_options,
        )

    async def stop_crane(
        self,
        id: str,
        *,
        reason: Any,
        x_trace: Any | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Stop a crane.

        `POST /cranes/{id}/stop`

        Args:
            reason: Why.
            x_trace: What to call it in the log.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/cranes/{id}/stop",
            path_params={"id": id},
            headers={"X-Trace": x_trace},
            json={"reason": reason},
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCranes:
        move = _raw(Cranes.move)
        delete_movement = _raw(Cranes.delete_movement)
        replace_name = _raw(Cranes.replace_name)
        stop_crane = _raw(Cranes.stop_crane)

    class _RawAsyncCranes:
        move = _async_raw(AsyncCranes.move)
        delete_movement = _async_raw(AsyncCranes.delete_movement)
        replace_name = _async_raw(AsyncCranes.replace_name)
        stop_crane = _async_raw(AsyncCranes.stop_crane)
