"""What the operations of shops take and return."""

from __future__ import annotations

from .._runtime.models import Model


class ShopGetResponse(Model):
    """What `shops.get` returns."""

    id: int | None = None
    settings: ShopSettings | None = None


class ShopSettings(Model):
    gift: bool | None = None
    wrap: bool | None = None
    card: bool | None = None
    theme: str | None = None
    language: str | None = None
    currency: str | None = None
