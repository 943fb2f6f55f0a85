"""The operations of Formats."""

from __future__ import annotations

import datetime as _datetime
import decimal as _decimal
import uuid as _uuid
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.formats import Formats, FormatsOpen, FormatsOpenInput


class FormatsResource(Resource):
    """The operations of Formats."""

    with_raw_response: _RawFormatsResource
    with_streaming_response: _RawFormatsResource

    def create(
        self,
        *,
        date: _datetime.date | str | None = None,
        moment: _datetime.datetime | str | None = None,
        time: _datetime.time | str | None = None,
        duration: str | None = None,
        uuid: _uuid.UUID | str | None = None,
        byte: bytes | None = None,
        binary: bytes | None = None,
        decimal: _decimal.Decimal | str | float | None = None,
        exact: _decimal.Decimal | float | None = None,
        exacts: Sequence[_decimal.Decimal | float] | None = None,
        email: str | None = None,
        big: int | None = None,
        float: float | None = None,
        pair: tuple[str, int] | None = None,
        words: Sequence[str] | None = None,
        map: Mapping[str, Sequence[int]] | None = None,
        open: FormatsOpen | FormatsOpenInput | None = None,
        anything: Any | None = None,
        never: Any | None = None,
        request_options: RequestOptions | None = None,
    ) -> Formats:
        """Call `POST /formats`.

        Args:
            email: At most 100 characters.
            big: 0 or more.
            pair: Exactly 2 items.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/formats",
            json={
                "date": date,
                "moment": moment,
                "time": time,
                "duration": duration,
                "uuid": uuid,
                "byte": byte,
                "binary": binary,
                "decimal": decimal,
                "exact": exact,
                "exacts": many(exacts),
                "email": email,
                "big": big,
                "float": float,
                "pair": many(pair),
                "words": many(words),
                "map": map,
                "open": open,
                "anything": anything,
                "never": never,
            },
            returns=Formats,
            options=request_options,
        )


class AsyncFormatsResource(AsyncResource):
    """The operations of Formats."""

    with_raw_response: _RawAsyncFormatsResource
    with_streaming_response: _RawAsyncFormatsResource

    async def create(
        self,
        *,
        date: _datetime.date | str | None = None,
        moment: _datetime.datetime | str | None = None,
        time: _datetime.time | str | None = None,
        duration: str | None = None,
        uuid: _uuid.UUID | str | None = None,
        byte: bytes | None = None,
        binary: bytes | None = None,
        decimal: _decimal.Decimal | str | float | None = None,
        exact: _decimal.Decimal | float | None = None,
        exacts: Sequence[_decimal.Decimal | float] | None = None,
        email: str | None = None,
        big: int | None = None,
        float: float | None = None,
        pair: tuple[str, int] | None = None,
        words: Sequence[str] | None = None,
        map: Mapping[str, Sequence[int]] | None = None,
        open: FormatsOpen | FormatsOpenInput | None = None,
        anything: Any | None = None,
        never: Any | None = None,
        request_options: RequestOptions | None = None,
    ) -> Formats:
        """Call `POST /formats`.

        Args:
            email: At most 100 characters.
            big: 0 or more.
            pair: Exactly 2 items.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/formats",
            json={
                "date": date,
                "moment": moment,
                "time": time,
                "duration": duration,
                "uuid": uuid,
                "byte": byte,
                "binary": binary,
                "decimal": decimal,
                "exact": exact,
                "exacts": many(exacts),
                "email": email,
                "big": big,
                "float": float,
                "pair": many(pair),
                "words": many(words),
                "map": map,
                "open": open,
                "anything": anything,
                "never": never,
            },
            returns=Formats,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawFormatsResource:
        create = _raw(FormatsResource.create)

    class _RawAsyncFormatsResource:
        create = _async_raw(AsyncFormatsResource.create)
