"""The operations of crew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource


class Crew(Resource):
    """The operations of crew."""

    with_raw_response: _RawCrew
    with_streaming_response: _RawCrew

    def sign_on(
        self,
        *,
        body: Any | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Sign on.

        Gives a token to a sailor.

        `POST /crew/login/`
        """
        return self._call(
            "POST",
            "/crew/login/",
            json=body,
            nullable=True,
            returns=object,
            options=request_options,
        )


class AsyncCrew(AsyncResource):
    """The operations of crew."""

    with_raw_response: _RawAsyncCrew
    with_streaming_response: _RawAsyncCrew

    async def sign_on(
        self,
        *,
        body: Any | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Sign on.

        Gives a token to a sailor.

        `POST /crew/login/`
        """
        return await self._call(
            "POST",
            "/crew/login/",
            json=body,
            nullable=True,
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCrew:
        sign_on = _raw(Crew.sign_on)

    class _RawAsyncCrew:
        sign_on = _async_raw(AsyncCrew.sign_on)
