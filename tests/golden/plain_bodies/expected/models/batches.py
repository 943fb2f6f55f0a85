"""What the operations of batches take and return."""

from __future__ import annotations

from .._runtime.models import Model


class BatchReplaceFileRequest(Model):
    """The body of `batches.replace_file`."""

    file: bytes
