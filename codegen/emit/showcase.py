"""The operations that are good examples of an API."""

from __future__ import annotations

from collections.abc import Callable

from codegen import ir

TELLING = ("422", "409", "400", "404", "403", "429", "401")
"""Errors that a program can do something about, the most particular first."""


def most_telling(api: ir.Api) -> ir.Operation:
    """An operation for the examples: one that reads, by one required argument at best."""
    found = _recommended_first(api)
    reads = [op for op in found if op.method == "GET"]
    by_one = (op for op in reads if sum(p.required for p in op.params) == 1)
    return next(by_one, (reads or found)[0])


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
    return next(filter(wanted, _recommended_first(api)), None)


def _recommended_first(api: ir.Api) -> list[ir.Operation]:
    """All operations, those that are deprecated last."""
    return sorted(api.operations, key=lambda op: op.deprecated)
