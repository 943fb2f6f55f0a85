"""What the operations of images take and return."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

StepOp: TypeAlias = Literal["add", "remove"]


class Image(Model):
    """What `images.create` and `images.update` return."""

    id: str


class ImageCreateMultipartRequest(Model, nullable=("stream",)):
    """The body of `images.create`."""

    image: list[bytes]
    """The pictures."""

    prompt: str
    """What to see on it."""

    stream: bool | None = None


class ImageCreateRequest(Model, nullable=("user",)):
    """The body of `images.create`."""

    images: list[ImageReference]

    prompt: str
    """What to see on it."""

    user: str | None = None


class ImageReference(Model):
    """The body of `images.replace`."""

    url: str | None = None


class ImageReferenceInput(TypedDict, total=False):
    """`ImageReference` as a dict, with its keys as on the wire."""

    url: str


class ImageUpdateMergePatchRequest(Model, nullable=("title", "tags")):
    """The body of `images.update`."""

    title: str | None = None
    tags: list[str] | None = None


class ImageUpdateRequest(Model):
    """The body of `images.update`."""

    title: str | None = None
    tags: list[str] | None = None


class ImageUploadScanRequest(Model):
    """The body of `images.upload_scan`."""

    file: bytes
    title: str | None = None


class Step(Model):
    op: StepOp | str
    path: str
    value: Any | None = None


class StepInput(TypedDict):
    """`Step` as a dict, with its keys as on the wire."""

    op: StepOp
    path: str
    value: NotRequired[Any]
