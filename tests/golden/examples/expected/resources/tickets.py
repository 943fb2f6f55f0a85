"""The operations of Tickets."""

from __future__ import annotations

import datetime as _datetime
import uuid as _uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.tickets import Ticket


class Tickets(Resource):
    """The operations of Tickets."""

    with_raw_response: _RawTickets
    with_streaming_response: _RawTickets

    def get(
        self,
        number: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Ticket:
        """Get a ticket.

        `GET /tickets/{number}`

        Args:
            number: Matches `^T-[0-9]{6}$`.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/tickets/{number}",
            path_params={"number": number},
            returns=Ticket,
            options=request_options,
        )

    def change(
        self,
        number: str,
        *,
        seats: int,
        price: float,
        day: _datetime.date | str | None = None,
        others: Sequence[_datetime.date | str] | None = None,
        row: str | None = None,
        aisle: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Ticket:
        """Change a ticket.

        `PUT /tickets/{number}`

        Args:
            number: Matches `^T-[0-9]{6}$`.
            seats: 2 to 10.
            price: More than 4.2.
            row: Where to sit:
                - `front`: before the stage
                - `back`: near the door
                The server assumes "front".
            aisle: How to get there:
                - by the aisle
                - over the others
                Deprecated.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/tickets/{number}",
            path_params={"number": number},
            json={
                "seats": seats,
                "price": price,
                "day": day,
                "others": many(others),
                "row": row,
                "aisle": aisle,
            },
            returns=Ticket,
            options=request_options,
        )

    def get_what_opens_door(
        self,
        number: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _uuid.UUID:
        """Get what opens the door.

        `GET /tickets/{number}/secret`

        Args:
            number: At least 8 characters.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/tickets/{number}/secret",
            path_params={"number": number},
            returns=_uuid.UUID,
            options=request_options,
        )


class AsyncTickets(AsyncResource):
    """The operations of Tickets."""

    with_raw_response: _RawAsyncTickets
    with_streaming_response: _RawAsyncTickets

    async def get(
        self,
        number: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Ticket:
        """Get a ticket.

        `GET /tickets/{number}`

        Args:
            number: Matches `^T-[0-9]{6}$`.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/tickets/{number}",
            path_params={"number": number},
            returns=Ticket,
            options=request_options,
        )

    async def change(
        self,
        number: str,
        *,
        seats: int,
        price: float,
        day: _datetime.date | str | None = None,
        others: Sequence[_datetime.date | str] | None = None,
        row: str | None = None,
        aisle: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Ticket:
        """Change a ticket.

        `PUT /tickets/{number}`

        Args:
            number: Matches `^T-[0-9]{6}$`.
            seats: 2 to 10.
            price: More than 4.2.
            row: Where to sit:
                - `front`: before the stage
                - `back`: near the door
                The server assumes "front".
            aisle: How to get there:
                - by the aisle
                - over the others
                Deprecated.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/tickets/{number}",
            path_params={"number": number},
            json={
                "seats": seats,
                "price": price,
                "day": day,
                "others": many(others),
                "row": row,
                "aisle": aisle,
            },
            returns=Ticket,
            options=request_options,
        )

    async def get_what_opens_door(
        self,
        number: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _uuid.UUID:
        """Get what opens the door.

        `GET /tickets/{number}/secret`

        Args:
            number: At least 8 characters.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/tickets/{number}/secret",
            path_params={"number": number},
            returns=_uuid.UUID,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTickets:
        get = _raw(Tickets.get)
        change = _raw(Tickets.change)
        get_what_opens_door = _raw(Tickets.get_what_opens_door)

    class _RawAsyncTickets:
        get = _async_raw(AsyncTickets.get)
        change = _async_raw(AsyncTickets.change)
        get_what_opens_door = _async_raw(AsyncTickets.get_what_opens_door)
