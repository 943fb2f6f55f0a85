"""Operations whose caller chooses the media type of the answer, and with it the type."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar

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
        if answer.streams is not False:  # an error, or whatever a test says
            return answer
        asked, of = made.requests[-1].headers["accept"], self._operation
        hint = of.call.sent.get("answers", {}).get(asked, of.returns)
        value = answer.value
        found = list(self._fake.values__.faults(hint, value, "the answer"))
        if self._checked[0] and found:
            raise self._refusal(refusals.other_type(self._title, asked, found))
        return answer._replace(make=partial(success, value, hint))


def offered(
    method: Callable[Concatenate[Any, _P], Any],
    answer: type[Typed[_R]],
    /,
    **limits: Limits,
) -> OfferedStub[_P, _R]:
    """Return the stub of a method that returns any of the types of `answer`."""
    return OfferedStub(method, limits)
