"""What the operations of files take and return."""

from __future__ import annotations

from pydantic import Field

from .._runtime.base64_bytes import Bytes
from .._runtime.models import Model


class File(Model):
    """What `files.create` returns."""

    base64: Bytes | None = None
    base64url: str | None = None
    base16: str | None = None
    quoted: str | None = None
    json_: str | None = Field(
        default=None, validation_alias="json", serialization_alias="json"
    )
    html: str | None = None
    octets: bytes | None = None
    byte: Bytes | None = None
    binary: bytes | None = None
    name: str | None = None
