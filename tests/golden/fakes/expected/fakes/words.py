"""What the operations of `client.words` answer in a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.decode import Typed
from .._runtime.options import Omit, RequestOptions, omit
from .._testing.fakes import FakeResource
from .._testing.flows import choosing
from ..models.words import End, Word
from ..resources.words import Words

if TYPE_CHECKING:

    class _Calls:
        """What can be called in several ways, with all that one of these takes."""

        def create(
            self,
            *,
            stream: bool | Omit | None = omit,
            request_options: RequestOptions | None = None,
        ) -> list[Word]: ...

else:
    _Calls = Words


class FakeWords(FakeResource):
    """The stubs of `client.words`."""

    create = choosing(_Calls.create, Typed[Word | End])
