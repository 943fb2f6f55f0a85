"""The operations that are good examples of an API."""

from __future__ import annotations

from collections.abc import Callable

from codegen import ir

from .fitting import fits

TELLING = ("422", "409", "400", "404", "403", "429", "401")
"""Errors that a program can do something about, the most particular first."""


def most_telling(api: ir.Api) -> ir.Operation:
    """An operation for the examples: one that reads and gives something, by one required
    argument at best, that is not of a certain form."""
    return min(api.operations, key=_against)


def _against(operation: ir.Operation) -> tuple[bool, ...]:
    """What speaks against an operation as an example, the worst first."""
    needed = [param for param in operation.params if param.required]
    return (
        operation.method != "GET",
        operation.deprecated,
        operation.result is None,
        len(needed) != 1,
        not all(fits(param.limits) for param in needed),
    )


def likely_error(operation: ir.Operation) -> str:
    """The status of an error that a caller of the operation would catch: what is asked for
    by its id may not be there, else one that is documented, else what any API may say.
    """
    if any(param.location == "path" for param in operation.params):
        return "404"
    documented = {error.status for error in operation.errors}
    usual = "400" if operation.body else "429"
    return next((status for status in TELLING if status in documented), usual)


def first(api: ir.Api, wanted: Callable[[ir.Operation], bool]) -> ir.Operation | None:
    """The first operation of a kind."""
    recommended_first = sorted(api.operations, key=lambda op: op.deprecated)
    return next(filter(wanted, recommended_first), None)
