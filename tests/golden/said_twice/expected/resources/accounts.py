"""The operations of Accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.accounts import Account, AccountListResponse


class Accounts(Resource):
    """The operations of Accounts."""

    with_raw_response: _RawAccounts
    with_streaming_response: _RawAccounts

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AccountListResponse:
        """Call `GET /accounts`."""
        return self._call(
            "GET",
            "/accounts",
            returns=AccountListResponse,
            options=request_options,
        )

    def get(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Account:
        """Call `GET /accounts/{account_id}`."""
        return self._call(
            "GET",
            "/accounts/{account_id}",
            path_params={"account_id": account_id},
            returns=Account,
            options=request_options,
        )


class AsyncAccounts(AsyncResource):
    """The operations of Accounts."""

    with_raw_response: _RawAsyncAccounts
    with_streaming_response: _RawAsyncAccounts

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AccountListResponse:
        """Call `GET /accounts`."""
        return await self._call(
            "GET",
            "/accounts",
            returns=AccountListResponse,
            options=request_options,
        )

    async def get(
        self,
        account_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Account:
        """Call `GET /accounts/{account_id}`."""
        return await self._call(
            "GET",
            "/accounts/{account_id}",
            path_params={"account_id": account_id},
            returns=Account,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawAccounts:
        list = _raw(Accounts.list)
        get = _raw(Accounts.get)

    class _RawAsyncAccounts:
        list = _async_raw(AsyncAccounts.list)
        get = _async_raw(AsyncAccounts.get)
