"""The operations of Accounts."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime import AsyncResource, RequestOptions, Resource, many
from ..models.accounts import Account, Person, PersonInput


class Accounts(Resource):
    """The operations of Accounts."""

    def create(
        self,
        *,
        password: str,
        owner: Person | PersonInput,
        members: Sequence[Person | PersonInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Account:
        """Call `POST /accounts`.

        `POST /accounts`
        """
        return self._call(
            "POST",
            "/accounts",
            json={"password": password, "owner": owner, "members": many(members)},
            returns=Account,
            options=request_options,
        )


class AsyncAccounts(AsyncResource):
    """The operations of Accounts."""

    async def create(
        self,
        *,
        password: str,
        owner: Person | PersonInput,
        members: Sequence[Person | PersonInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Account:
        """Call `POST /accounts`.

        `POST /accounts`
        """
        return await self._call(
            "POST",
            "/accounts",
            json={"password": password, "owner": owner, "members": many(members)},
            returns=Account,
            options=request_options,
        )
