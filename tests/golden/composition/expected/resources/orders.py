"""The operations of Orders."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.models import many
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource
from ..models.orders import NewOrderPart, NewOrderPartInput, NewOrderState, Order


class Orders(Resource):
    """The operations of Orders."""

    def create(
        self,
        *,
        state: NewOrderState,
        note: str | Omit | None = omit,
        price: float | None = None,
        parts: Sequence[NewOrderPart | NewOrderPartInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Order:
        """Call `POST /orders`.

        `POST /orders`

        Args:
            note: What the customer says.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/orders",
            json={"state": state, "note": note, "price": price, "parts": many(parts)},
            nullable=("note",),
            returns=Order,
            options=request_options,
        )


class AsyncOrders(AsyncResource):
    """The operations of Orders."""

    async def create(
        self,
        *,
        state: NewOrderState,
        note: str | Omit | None = omit,
        price: float | None = None,
        parts: Sequence[NewOrderPart | NewOrderPartInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Order:
        """Call `POST /orders`.

        `POST /orders`

        Args:
            note: What the customer says.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/orders",
            json={"state": state, "note": note, "price": price, "parts": many(parts)},
            nullable=("note",),
            returns=Order,
            options=request_options,
        )
