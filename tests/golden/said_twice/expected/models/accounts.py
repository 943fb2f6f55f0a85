"""What the operations of accounts take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Account(Model):
    """What `accounts.get` returns."""

    id: str | None = None


class AccountListAccount(Model):
    accounts: list[Account] | None = None
    knowledge: int | None = None


class AccountListResponse(Model):
    """What `accounts.list` returns."""

    data: AccountListAccount | None = None
