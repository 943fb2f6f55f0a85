"""A fake: clients whose calls are answered by stubs, and what it holds against them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from copy import copy
from dataclasses import replace
from functools import cached_property, wraps
from typing import Any, Generic, Self, TypeVar, cast

import httpx2

from . import refusals
from .made import Made
from .refusals import Refused, Unused
from .stubs import Stub
from .values import Rules, Values

_C = TypeVar("_C")
_A = TypeVar("_A")


class BaseFake(Generic[_C, _A]):
    """An API that answers as a test says, to real clients and without a network.

    `arguments` are those of its clients. `limits` and `closed` say what the documentation
    allows of objects: see `Values`.
    """

    Client: type[_C]
    """A class like `Client`, for code that makes its own: it reaches the fake only."""
    AsyncClient: type[_A]
    """The same, asynchronous."""

    def __init__(
        self,
        client: type[_C],
        async_client: type[_A],
        *,
        arguments: Mapping[str, Any],
        limits: Mapping[str, Rules] | None = None,
        closed: Collection[str] = (),
        all_used: bool = True,
    ) -> None:
        self.Client, self.AsyncClient = _wired(client, self), _wired(async_client, self)
        self._refusals: list[Refused] = []
        self.values__ = Values(limits or {}, closed)
        self._arguments, self._all_used = arguments, all_used

    @cached_property
    def client(self) -> _C:
        """A real client with credentials, whose calls this fake answers."""
        return self.Client(**self._arguments)

    @cached_property
    def async_client(self) -> _A:
        """The same, asynchronous."""
        return self.AsyncClient(**self._arguments)

    @property
    def refusals(self) -> list[Refused]:
        """What was refused so far."""
        return self._refusals

    def reset(self) -> None:
        """Forget all answers and calls."""
        for name, value in [*vars(self).items()]:
            if isinstance(value, FakeResource):
                del vars(self)[name]
        self.refusals.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *exc: object) -> None:
        """Raise what was refused, in case that the code which was tested swallowed it,
        and an `Unused` for answers that nothing asked for."""
        if kind is None and self.refusals:
            raise self.refusals[0]
        unused = [said for stub in self._stubs() for said in stub.unused__()]
        if kind is None and self._all_used and unused:
            raise Unused(refusals.unused(unused))

    def refuse__(self, said: str) -> Refused:
        """Return what to raise."""
        self.refusals.append(Refused(said))
        return self.refusals[-1]

    def _stubs(self) -> Iterator[Stub[..., Any]]:
        groups = [v for v in vars(self).values() if isinstance(v, FakeResource)]
        for group in groups:
            yield from (v for v in vars(group).values() if isinstance(v, Stub))


class FakeResource:
    """The stubs of a resource's operations."""

    def __init__(self, fake: BaseFake[Any, Any], name: str) -> None:
        self.fake__, self._name = fake, name

    def __repr__(self) -> str:
        return self._name


def _wired(cls: type[_C], fake: BaseFake[Any, Any]) -> type[_C]:
    """Return a subclass whose resources are wired to a fake's."""

    def wired(name: str, made: Callable[[Any], Any]) -> cached_property[Any]:
        own = name + "_" * hasattr(BaseFake, name)
        return cached_property(lambda client: _routed(made(client), fake, own))

    members = cast("Mapping[str, Any]", vars(cls)).items()
    found = {n: v.func for n, v in members if isinstance(v, cached_property)}
    own = {name: wired(name, made) for name, made in found.items()}
    return cast("type[_C]", type(cls.__name__, (cls,), own))


def _routed(resource: Any, fake: BaseFake[Any, Any], group: str) -> Any:
    """Let the calls of a resource go through the stubs of a group."""
    cls: Any = resource.__class__
    stubs: dict[str, Any] = dict(getattr(fake, group).__class__.__dict__)

    def through(name: str) -> Callable[..., Any]:
        method = getattr(cls, name)

        @wraps(method)
        def called(self: Any, *args: Any, **kwargs: Any) -> Any:
            made = getattr(getattr(fake, group), name).make__(args, kwargs)
            said: Mapping[str, Any] = kwargs.get("request_options") or {}
            more = {"request_options": {**said, "max_retries": 0}}
            other = copy(self)
            other._client = _client(self._client, made)
            return method(other, *args, **kwargs | more)

        return called

    own = {n: through(n) for n, value in stubs.items() if isinstance(value, Stub)}
    resource.__class__ = type(cls.__name__, (cls,), own)
    return resource


def _client(client: Any, made: Made) -> Any:
    """Return the client for one call: it can reach nothing but the call's stub."""
    other, settings = copy(client), client._settings
    kind = getattr(httpx2, settings.kind)
    http = kind(transport=_Transport(made), trust_env=False)
    made.settings = other._settings = replace(settings, http_client=http)
    return other


class _Transport(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    def __init__(self, made: Made) -> None:
        self.made = made

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        return self._answer(request)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        return self._answer(request)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        if request.content == b"grant_type=client_credentials":
            return httpx2.Response(200, json={"access_token": "fake"})
        return self.made.stub.answer__(self.made, request)
