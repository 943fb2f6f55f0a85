"""The operations of Payments."""

from __future__ import annotations

import uuid as _uuid
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.idempotency import keyed
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Payments(Resource):
    """The operations of Payments."""

    with_raw_response: _RawPayments
    with_streaming_response: _RawPayments

    def create(
        self,
        *,
        cents: int,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /payments`.

        Args:
            idempotency_key: What tells that a payment is the same. At most 255
                characters. One is made for each call where none is given.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/payments",
            headers={"Idempotency-Key": keyed(idempotency_key)},
            json={"cents": cents},
            returns=NoneType,
            options=request_options,
        )

    def replace(
        self,
        id: int,
        *,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /payments/{id}`."""
        return self._call(
            "PUT",
            "/payments/{id}",
            path_params={"id": id},
            headers={"Idempotency-Key": idempotency_key},
            returns=NoneType,
            options=request_options,
        )

    def update(
        self,
        id: int,
        *,
        x_idempotency_key: _uuid.UUID | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PATCH /payments/{id}`.

        Args:
            x_idempotency_key: One is made for each call where none is given.
            request_options: What differs for this one call.
        """
        return self._call(
            "PATCH",
            "/payments/{id}",
            path_params={"id": id},
            headers={"x-idempotency-key": keyed(x_idempotency_key)},
            returns=NoneType,
            options=request_options,
        )


class AsyncPayments(AsyncResource):
    """The operations of Payments."""

    with_raw_response: _RawAsyncPayments
    with_streaming_response: _RawAsyncPayments

    async def create(
        self,
        *,
        cents: int,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /payments`.

        Args:
            idempotency_key: What tells that a payment is the same. At most 255
                characters. One is made for each call where none is given.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/payments",
            headers={"Idempotency-Key": keyed(idempotency_key)},
            json={"cents": cents},
            returns=NoneType,
            options=request_options,
        )

    async def replace(
        self,
        id: int,
        *,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /payments/{id}`."""
        return await self._call(
            "PUT",
            "/payments/{id}",
            path_params={"id": id},
            headers={"Idempotency-Key": idempotency_key},
            returns=NoneType,
            options=request_options,
        )

    async def update(
        self,
        id: int,
        *,
        x_idempotency_key: _uuid.UUID | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PATCH /payments/{id}`.

        Args:
            x_idempotency_key: One is made for each call where none is given.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PATCH",
            "/payments/{id}",
            path_params={"id": id},
            headers={"x-idempotency-key": keyed(x_idempotency_key)},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPayments:
        create = _raw(Payments.create)
        replace = _raw(Payments.replace)
        update = _raw(Payments.update)

    class _RawAsyncPayments:
        create = _async_raw(AsyncPayments.create)
        replace = _async_raw(AsyncPayments.replace)
        update = _async_raw(AsyncPayments.update)
