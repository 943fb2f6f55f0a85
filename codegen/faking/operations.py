"""An operation, read off the method that calls it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, get_args, get_overloads, get_type_hints

import httpx2

from ..runtime.calls import Call
from ..runtime.client import choose
from ..runtime.options import Settings
from .limits import Limits
from .values import Values

_FREE = Limits()


class _Probe:
    """Stands for a resource: gives the call that a method makes, and makes none."""

    def _call(self, method: str, path: str, returns: Any, **sent: Any) -> Call:
        return Call(method, path, returns, sent, {})


class Operation:
    """What a method takes and what it answers; `limits` are those of its arguments."""

    def __init__(
        self, method: Callable[..., Any], limits: Mapping[str, Limits]
    ) -> None:
        self.method, self.limits = inspect.unwrap(method), limits

    @cached_property
    def signature(self) -> inspect.Signature:
        """What the method takes."""
        return inspect.signature(self.method)

    @cached_property
    def shapes(self) -> list[tuple[Mapping[str, inspect.Parameter], Mapping[str, Any]]]:
        """The arguments with their types, in each way that the method may be called."""
        ways = get_overloads(self.method) or [self.method]
        return [
            (
                inspect.signature(way).parameters,
                get_type_hints(way, include_extras=True),
            )
            for way in ways
        ]

    @cached_property
    def call(self) -> Call:
        """The call that the method makes, without its arguments."""
        _, *parameters = self.signature.parameters.values()
        # The only defaults that are texts are media types that a caller may choose.
        usual = {p.name: p.default for p in parameters if isinstance(p.default, str)}
        names = dict.fromkeys(p.name for p in parameters)
        call: Call = self.method(_Probe(), **{**names, **usual})
        return call

    @property
    def returns(self) -> Any:
        """The type of the answer; of a list that is walked, that of a whole page."""
        hint = self.call.returns
        return get_args(hint)[1] if "pages" in self.call.sent else hint

    @property
    def item(self) -> Any:
        """The type of an item, of a list or of a stream."""
        stream = self.call.sent.get("stream", True)
        return get_args(self.call.returns if stream is True else stream)[0]

    def error(self, status: int) -> Any:
        """Return the type of an error's body, `Any` where the documentation has none."""
        hints: Mapping[Any, Any] = self.call.sent.get("errors") or {}
        keys = (status, f"{status // 100}XX", "default")
        return next((hints[key] for key in keys if key in hints), Any)

    def arguments(
        self, args: tuple[Any, ...], named: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Return the arguments of a call by name. Raises `TypeError` as the method does."""
        bound = self.signature.bind(None, *args, **named).arguments
        return dict(list(bound.items())[1:])

    def faults(self, arguments: Mapping[str, Any], values: Values) -> Iterator[str]:
        """Yield what is wrong with arguments, in the way of calling that they are most
        like."""
        found = (self._faults(arguments, values, *shape) for shape in self.shapes)
        yield from min(map(list, found), key=len)

    def _faults(
        self,
        arguments: Mapping[str, Any],
        values: Values,
        taken: Mapping[str, inspect.Parameter],
        hints: Mapping[str, Any],
    ) -> Iterator[str]:
        _, *needed = (n for n, each in taken.items() if each.default is each.empty)
        yield from (f"{name} is missing" for name in needed if name not in arguments)
        for name, value in arguments.items():
            if name not in taken:
                yield f"{name} does not go with the other arguments"
            elif name != "request_options":
                limits = self.limits.get(name, _FREE)
                yield from values.faults(hints[name], value, name, limits)

    def lacks(self, settings: Settings, request: httpx2.Request) -> list[str]:
        """Return the credentials that a request needs, if it has none of them."""
        security = self.call.sent.get("security", settings.security)
        known = settings.credentials
        usable = [names for names in security if {*names} <= {*known}]
        headers = (c.header for names in usable for c in map(known.__getitem__, names))
        given = any(header and header in request.headers for header in headers)
        if given or not all(usable) or choose(known, security):
            return []
        return [" and ".join(names) for names in usable]
