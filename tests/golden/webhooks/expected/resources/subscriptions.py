"""The operations of Subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Subscription


class Subscriptions(Resource):
    """The operations of Subscriptions."""

    with_raw_response: _RawSubscriptions
    with_streaming_response: _RawSubscriptions

    def create(
        self,
        *,
        callback_url: str,
        request_options: RequestOptions | None = None,
    ) -> Subscription:
        """Call `POST /subscriptions`.

        Callbacks:
            onData: `POST {$request.body#/callback_url}/data?secret={$request.query.s}`;
                `webhooks.parse_on_data` reads its body.
            onEnd: `POST {$request.body#/callback_url}/end`; `webhooks.parse_on_end`
                reads its body.

        Links:
            Get it: `subscriptions.get` with `id` from `$response.body#/id`. What was
                made.
            By reference: `subscriptions.get` with `id` from `$response.body#/id`.
            By encoded reference: `subscriptions.get` with `id` from
                `$response.body#/id`.
        """
        return self._call(
            "POST",
            "/subscriptions",
            json={"callback_url": callback_url},
            returns=Subscription,
            options=request_options,
        )

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Subscription:
        """Call `GET /subscriptions/{id}`."""
        return self._call(
            "GET",
            "/subscriptions/{id}",
            path_params={"id": id},
            returns=Subscription,
            options=request_options,
        )


class AsyncSubscriptions(AsyncResource):
    """The operations of Subscriptions."""

    with_raw_response: _RawAsyncSubscriptions
    with_streaming_response: _RawAsyncSubscriptions

    async def create(
        self,
        *,
        callback_url: str,
        request_options: RequestOptions | None = None,
    ) -> Subscription:
        """Call `POST /subscriptions`.

        Callbacks:
            onData: `POST {$request.body#/callback_url}/data?secret={$request.query.s}`;
                `webhooks.parse_on_data` reads its body.
            onEnd: `POST {$request.body#/callback_url}/end`; `webhooks.parse_on_end`
                reads its body.

        Links:
            Get it: `subscriptions.get` with `id` from `$response.body#/id`. What was
                made.
            By reference: `subscriptions.get` with `id` from `$response.body#/id`.
            By encoded reference: `subscriptions.get` with `id` from
                `$response.body#/id`.
        """
        return await self._call(
            "POST",
            "/subscriptions",
            json={"callback_url": callback_url},
            returns=Subscription,
            options=request_options,
        )

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Subscription:
        """Call `GET /subscriptions/{id}`."""
        return await self._call(
            "GET",
            "/subscriptions/{id}",
            path_params={"id": id},
            returns=Subscription,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawSubscriptions:
        create = _raw(Subscriptions.create)
        get = _raw(Subscriptions.get)

    class _RawAsyncSubscriptions:
        create = _async_raw(AsyncSubscriptions.create)
        get = _async_raw(AsyncSubscriptions.get)
