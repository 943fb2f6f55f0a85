"""What the operations of words take and return."""

from __future__ import annotations

from .._runtime.models import Model


class End(Model):
    end: bool


class Word(Model):
    word: str


class WordCreateRequest(Model, nullable=("stream",)):
    """The body of `words.create`."""

    stream: bool | None = None
