"""What the operations of boats take and return."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class BoatChangePhotoRequest(Model):
    """The body of `boats.change_photo`."""

    photo_file: bytes
    """The picture (JPEG)."""


class BoatLaunchRequest(Model):
    """The body of `boats.launch`."""

    name: str
    """What to call it."""

    ports: list[str] | None = None
    """Where it may lie."""

    extra: Any | None = None
