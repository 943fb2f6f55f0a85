"""The operations of Orders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource
from ..models.orders import NewOrderPart, NewOrderPartInput, NewOrderState, Order
from ..models.shared import Person, PersonInput


class Orders(Resource):
    """The operations of Orders."""

    with_raw_response: _RawOrders
    with_streaming_response: _RawOrders

    def create(
        self,
        *,
        state: NewOrderState,
        note: str | Omit | None = omit,
        price: float | None = None,
        code: int | None = None,
        places: Sequence[str] | None = None,
        by: Person | PersonInput | None = None,
        parts: Sequence[NewOrderPart | NewOrderPartInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Order:
        """Call `POST /orders`.

        Args:
            note: What the customer says.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/orders",
            json={
                "state": state,
                "note": note,
                "price": price,
                "code": code,
                "places": many(places),
                "by": by,
                "parts": many(parts),
            },
            nullable=("note",),
            returns=Order,
            options=request_options,
        )


class AsyncOrders(AsyncResource):
    """The operations of Orders."""

    with_raw_response: _RawAsyncOrders
    with_streaming_response: _RawAsyncOrders

    async def create(
        self,
        *,
        state: NewOrderState,
        note: str | Omit | None = omit,
        price: float | None = None,
        code: int | None = None,
        places: Sequence[str] | None = None,
        by: Person | PersonInput | None = None,
        parts: Sequence[NewOrderPart | NewOrderPartInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Order:
        """Call `POST /orders`.

        Args:
            note: What the customer says.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/orders",
            json={
                "state": state,
                "note": note,
                "price": price,
                "code": code,
                "places": many(places),
                "by": by,
                "parts": many(parts),
            },
            nullable=("note",),
            returns=Order,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawOrders:
        create = _raw(Orders.create)

    class _RawAsyncOrders:
        create = _async_raw(AsyncOrders.create)
