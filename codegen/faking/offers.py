"""Operations whose caller chooses the media type of the answer, and with it the type."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, ParamSpec, TypeVar

from ..runtime.decode import Typed
from . import refusals
from .answers import Answer, success
from .limits import Limits
from .made import Made
from .stubs import Stub

_P = ParamSpec("_P")
_R = TypeVar("_R")


class OfferedStub(Stub[_P, _R]):
    """Answers in the media type that the caller accepts."""

    def _next(self, made: Made) -> Answer:
        answer = super()._next(made)
        if answer.streams is None:  # no value: an error, or whatever a test says
            return answer
        asked = made.requests[-1].headers["accept"]
        hint = self._operation.call.sent["answers"].get(asked, self._operation.returns)
        values, value = self._fake.values__, answer.value
        if self._checked[0] and (
            found := list(values.faults(hint, value, "the answer"))
        ):
            raise self._refusal(refusals.other_type(self._title, asked, found))
        return Answer(partial(success, value, hint, asked), value)


def offered(
    method: Callable[..., Any], answer: type[Typed[_R]], /, **limits: Limits
) -> OfferedStub[..., _R]:
    """Return the stub of a method that returns any of the types of `answer`."""
    return OfferedStub(method, limits)
