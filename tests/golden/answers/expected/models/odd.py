"""What the operations of odd take and return."""

from __future__ import annotations

from typing import Any, TypeAlias, TypedDict

from pydantic import Field

from .._runtime.models import Model


class OddInside(Model):
    field: str | None = Field(default=None, validation_alias="", serialization_alias="")
    a_b: str | None = Field(
        default=None, validation_alias="a b", serialization_alias="a b"
    )


OddInsideInput = TypedDict("OddInsideInput", {"a b": "str"}, total=False)


class OddPutNothingRequest(Model):
    """The body of `odd.put_nothing`."""

    inside: OddInside | None = None


Anything: TypeAlias = Any
"""Whatever it is."""

Nothing: TypeAlias = None
