"""The operations of Accounts."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.models import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
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
