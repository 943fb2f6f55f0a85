"""The one call into the runtime that a method makes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from codegen import ir

from .bodies import Argument, Sent
from .credentials import alternatives
from .layout import Atom, Expr, Named
from .parameters import Passed
from .received import Received
from .scopes import Scope
from .source import lit, quote
from .types import Annotations
from .world import World


class Shared(Struct, frozen=True):
    """Names at the top of the module that a call refers to."""

    errors: str
    pages: str


def call_arguments(
    world: World,
    operation: ir.Operation,
    arguments: Sequence[Argument],
    shared: Shared,
    reading: Annotations,
    waits: bool,
) -> list[Expr]:
    """`reading` are annotations as the body of the method reads them; whether it is the
    asynchronous one makes a difference where an answer goes on."""
    call_ = _Call(world, operation, arguments, reading.scope)
    received = Received(world, operation, arguments, reading, waits)
    return [
        *call_.target(),
        *Passed(world, operation, arguments, reading.scope).expressions(),
        *Sent(world, operation, arguments, reading.scope).expressions(),
        *received.accept(),
        *call_.exceptions(),
        *received.expressions(shared.pages, shared.errors),
        Named("options=", Atom("request_options")),
    ]


class _Call(Struct, frozen=True):
    world: World
    operation: ir.Operation
    arguments: Sequence[Argument]
    scope: Scope

    def target(self) -> Iterator[Expr]:
        yield Atom(quote(self.operation.method))
        yield Atom(quote(self.operation.template or self.operation.path))

    def exceptions(self) -> Iterator[Expr]:
        """What differs from the client's default: security, server."""
        security = self.operation.security
        if security is not None and security != self.world.api.security:
            yield Named("security=", alternatives(security, self.world))
        if self.operation.server is not None:
            yield Named("server=", Atom(quote(self.operation.server)))


def literal(value: object) -> Atom:
    """Any value as a literal that is read back as the same one."""
    return Atom(str(lit(value)))
