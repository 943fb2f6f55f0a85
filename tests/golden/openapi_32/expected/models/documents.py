"""What the operations of documents take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Document(Model):
    """What `documents.copy` returns."""

    id: str


class DocumentSearchRequest(Model):
    """The body of `documents.search`."""

    text: str
    limit: int | None = None
