"""What the operations of `client.words` answer in a test."""

from __future__ import annotations

from .._runtime.decode import Typed
from .._testing.fakes import FakeResource
from .._testing.flows import choosing
from ..models.words import End, Word
from ..resources.words import Words


class FakeWords(FakeResource):
    """The stubs of `client.words`."""

    create = choosing(Words.create, Typed[Word | End])
