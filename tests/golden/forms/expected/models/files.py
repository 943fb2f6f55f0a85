"""What the operations of files take and return."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import Model


class FileAbout(Model):
    title: str | None = None


class FileAboutInput(TypedDict, total=False):
    """`FileAbout` as a dict, with its keys as on the wire."""

    title: str


class FileUploadRequest(Model):
    """The body of `files.upload`."""

    file: bytes
    more: list[bytes] | None = None
    about: FileAbout | None = None
    count: int | None = None
    flat: list[str] | None = None
