"""What the operations of albums take and return."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Item


class AlbumError(Model):
    code: str | None = None


class AlbumListResponse(Model):
    """What `albums.list` returns."""

    albums: Albums | None = None
    errors: list[AlbumError] | None = None


class Albums(Model):
    items: list[Item] | None = None
    total: int | None = None
