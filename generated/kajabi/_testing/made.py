"""The calls that were made of one operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, ParamSpec

import httpx2

from .._runtime.options import Settings
from .operations import Operation
from .refusals import arguments_shown

if TYPE_CHECKING:
    from .stubs import Stub

_P = ParamSpec("_P")


class Made:
    """A call that was made."""

    settings: Settings  # of the client that made it

    def __init__(self, arguments: Mapping[str, Any], stub: Stub[..., Any]) -> None:
        self.arguments = arguments
        """The arguments by name, as the caller gave them."""
        self.requests: list[httpx2.Request] = []
        """What was sent: of a list that is walked, one request a page."""
        self.stub = stub

    def __repr__(self) -> str:
        return f"({arguments_shown(self.arguments)})"

    def has(self, arguments: Mapping[str, Any]) -> bool:
        """Tell whether the call had these arguments, whatever others it had."""
        nothing = object()
        return all(self.arguments.get(k, nothing) == v for k, v in arguments.items())


class Calls(Generic[_P]):
    """What a stub knows of the calls so far."""

    calls: list[Made]
    """The calls so far, the first one first."""
    _operation: Operation

    def assert_called_once_with(self, *args: _P.args, **kwargs: _P.kwargs) -> None:
        """Raise an `AssertionError` unless it was called once, with these arguments."""
        assert len(self.calls) == 1, f"{self!r} was called {len(self.calls)} times"
        self.assert_any_call(*args, **kwargs)

    def assert_any_call(self, *args: _P.args, **kwargs: _P.kwargs) -> None:
        """Raise an `AssertionError` unless a call had these arguments and no others."""
        wanted = self._operation.arguments(args, kwargs)
        made = [dict(call.arguments) for call in self.calls]
        said = f"{self!r} was not called with ({arguments_shown(wanted)})"
        assert wanted in made, f"{said}, but {self.calls}"

    def assert_not_called(self) -> None:
        """Raise an `AssertionError` if it was called."""
        assert not self.calls, f"{self!r} was called: {self.calls}"
