"""What the operations of messages take and return."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Image(Model):
    type: Literal["image"]
    url: str


class Text(Model):
    type: Literal["text"]
    text: str
