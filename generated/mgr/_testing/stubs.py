"""One operation of a fake: what it answers, and how it was called."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Self, TypeVar

import httpx2

from . import refusals
from .answers import Answer, plain, raising, success, wrapped
from .limits import Limits
from .made import Calls, Made
from .operations import Operation
from .refusals import arguments_shown

if TYPE_CHECKING:
    from .fakes import BaseFake, FakeResource

_P = ParamSpec("_P")
_R = TypeVar("_R")


class Stub(Calls[_P], Generic[_P, _R]):
    """Answers the calls of one operation, and keeps them.

    Answers are given in the order in which they were set; the last one stays. Each is
    held against the documentation when it is set, and the arguments of each call when it
    is made: a `Refused` says what the API would not give or take.
    """

    _ways = "`{0}.returns(…)`, `{0}.fails(404)` or `{0}.raises(…)`"

    def __init__(
        self, method: Callable[..., Any], limits: Mapping[str, Limits]
    ) -> None:
        self._operation, self._name = Operation(method, limits), ""

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = name

    def __get__(self, group: FakeResource | None, owner: type[Any]) -> Self:
        if group is None:
            return self
        bound = self._begun({})
        bound._group, bound._checked = group, [True]
        vars(group)[self._name] = bound
        return bound

    def _begun(self, arguments: Mapping[str, Any]) -> Self:
        """Return another one for the same operation, with no answers and no calls yet."""
        other = copy(self)
        other._arguments, other._narrower, other.calls = arguments, [], []
        other._answers, other._given = [], 0
        return other

    _group: FakeResource
    _checked: list[bool]  # shared by those that `when` gave
    _arguments: Mapping[str, Any]
    _narrower: list[Self]
    _answers: list[Answer]
    _given: int

    # --- what it answers ----------------------------------------------------------------

    def returns(self, *values: _R) -> Self:
        """Set what calls return, one after the other; the last value stays."""
        for value in values:
            self._hold(self._operation.returns, value)
            self._value(value)
        return self

    def fails(
        self, status: int, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> Self:
        """Let a call fail with a status from 400 to 599, and the body of such an error."""
        if not 400 <= status <= 599:
            raise self._refusal(f"{self!r}: errors have a status of 400 to 599")
        if body is not None:
            self._hold(self._operation.error(status), body)
        return self._add(plain(status, body, headers))

    def raises(self, error: Exception | type[Exception]) -> Self:
        """Let a call raise something: one of the client's errors, such as
        `APITimeoutError`, or one of `httpx2`'s, of which the client makes its own."""
        return self._add(raising(error))

    def answers(
        self,
        status: int = 200,
        *,
        json: Any = None,
        content: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Set any answer at all; it is held against nothing."""
        return self._add(plain(status, content if json is None else json, headers))

    def unchecked(self) -> Self:
        """Hold neither calls nor answers against the documentation."""
        self._checked[0] = False
        return self

    def when(self, *args: _P.args, **kwargs: _P.kwargs) -> Self:
        """Return a stub for calls with these arguments, whatever others they have."""
        wanted = self._operation.arguments(args, kwargs)
        found = (stub for stub in self._narrower if stub._arguments == wanted)
        if (stub := next(found, None)) is None:
            self._narrower.append(stub := self._begun(wanted))
            stub.calls += (made for made in self.calls if made.has(wanted))
        return stub

    # --- what its fake does with it -----------------------------------------------------

    def __repr__(self) -> str:
        wanted = arguments_shown(self._arguments)
        return f"{self._group!r}.{self._name}{f'.when({wanted})' if wanted else ''}"

    @property
    def _title(self) -> str:
        return f"{self!r} ({self._operation.call.operation})"

    @property
    def _fake(self) -> BaseFake[Any, Any]:
        return self._group.fake__

    def _refusal(self, said: str) -> AssertionError:
        return self._fake.refuse__(said)

    def _add(self, answer: Answer) -> Self:
        self._answers.append(answer)
        return self

    def _value(self, value: Any, whole: bool = False) -> None:
        of = self._operation
        within = wrapped(value, of.call.sent.get("within", (None, ""))[1])
        make = partial(success, within, of.returns)
        self._add(Answer(make, within, whole, streams=False))

    def _hold(self, hint: Any, value: Any, name: str = "the answer") -> None:
        """Raise a `Refused` for a value that the documentation does not allow."""
        values = self._fake.values__
        if self._checked[0] and (found := list(values.faults(hint, value, name))):
            raise self._refusal(refusals.refused_answer(self._title, found))

    def make__(self, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Made:
        """Record a call. Raises a `Refused` for one that the API would not take."""
        made = Made(self._operation.arguments(args, kwargs), self)
        faults = self._operation.faults(made.arguments, self._fake.values__)
        if self._checked[0] and (found := list(faults)):
            raise self._refusal(refusals.refused_call(self._title, found))
        for stub in self._meant(made):
            stub.calls.append(made)
        return made

    def _meant(self, made: Made) -> Iterator[Self]:
        """Yield the stubs that a call is meant for, the one that says most first."""
        for stub in reversed(self._narrower):
            if made.has(stub._arguments):
                yield from stub._meant(made)
        yield self

    def answer__(self, made: Made, request: httpx2.Request) -> httpx2.Response:
        """Return what a request is answered. Raises a `Refused` where nothing was set."""
        made.requests.append(request)
        needed = self._operation.lacks(made.settings, request)
        if self._checked[0] and needed:
            raise self._refusal(refusals.no_credential(self._title, needed))
        stub = next((stub for stub in self._meant(made) if stub._answers), None)
        if stub is None:
            said = refusals.no_answer(self._title, made.arguments, self._ways)
            raise self._refusal(said)
        return stub._next(made).make(request.headers["accept"])

    def _next(self, made: Made) -> Answer:
        self._given = min(self._given + 1, len(self._answers))
        return self._answers[self._given - 1]

    def unused__(self) -> Iterator[str]:
        """Yield what was set and not asked for."""
        if left := len(self._answers) - self._given:
            yield f"{self!r} ({left} of {len(self._answers)})"
        for stub in self._narrower:
            yield from stub.unused__()


def stub(
    method: Callable[Concatenate[Any, _P], _R], /, **limits: Limits
) -> Stub[_P, _R]:
    """Return the stub of a method, with what the documentation allows of arguments."""
    return Stub(method, limits)
