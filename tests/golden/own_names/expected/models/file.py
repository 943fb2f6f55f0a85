"""What the operations of file take and return."""

from __future__ import annotations

from .._runtime.models import Model as _Model


class FileUploadRequest(_Model):
    """The body of `file.upload`."""

    file: bytes | None = None
