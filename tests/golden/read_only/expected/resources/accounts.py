"""The operations of Accounts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.accounts import Account, Person, PersonInput


class Accounts(Resource):
    """The operations of Accounts."""

    with_raw_response: _RawAccounts
    with_streaming_response: _RawAccounts

    def create(
        self,
        *,
        password: str,
        owner: Person | PersonInput,
        members: Sequence[Person | PersonInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Account:
        """Call `POST /accounts`."""
        return self._call(
            "POST",
            "/accounts",
            json={"password": password, "owner": owner, "members": many(members)},
            returns=Account,
            options=request_options,
        )


class AsyncAccounts(AsyncResource):
    """The operations of Accounts."""

    with_raw_response: _RawAsyncAccounts
    with_streaming_response: _RawAsyncAccounts

    async def create(
        self,
        *,
        password: str,
        owner: Person | PersonInput,
        members: Sequence[Person | PersonInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Account:
        """Call `POST /accounts`."""
        return await self._call(
            "POST",
            "/accounts",
            json={"password": password, "owner": owner, "members": many(members)},
            returns=Account,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawAccounts:
        create = _raw(Accounts.create)

    class _RawAsyncAccounts:
        create = _async_raw(AsyncAccounts.create)
