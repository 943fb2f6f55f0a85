"""What the operations of things take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Thing(Model):
    """What `things.deep` and `things.required` return."""

    id: int


class ThingComposedResponse(Model):
    data: int
    success: bool | None = None


class ThingDeep(Model):
    thing: Thing


class ThingDeepResponse(Model):
    payload: ThingDeep


class ThingListedResponse(Model):
    data: list[Thing]


class ThingOptionalResponse(Model):
    data: Thing | None = None


class ThingPagedResponse(Model):
    """What `things.paged` returns."""

    data: list[Thing] | None = None


class ThingRequiredResponse(Model):
    data: Thing


class ThingWholeResponse(Model):
    """What `things.whole` returns."""

    data: str | None = None
