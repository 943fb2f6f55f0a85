"""What a caller of the client sees, as plain data: signatures, fields, credentials.

The manifest keeps it, so that `diff` needs nothing but two manifests. It holds what a
caller could notice and nothing else, in as few words as can be: a name with a question
mark may be left out, wire names stand only where they differ, words are a hash.
"""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..plan import Plan
from .classes import class_data
from .client import client_data
from .methods import arguments_of, method_data, returns
from .parts import Data, given, words
from .types import render

__all__ = ["FORM", "arguments_of", "render", "returns", "surface"]

FORM = 3
"""The form of this data: what `diff` reads. One that differs cannot be compared."""


def surface(api: ir.Api, plan: Plan) -> Data:
    """Everything a caller can see, keyed by its Python name, in a stable order."""
    return {
        "client": client_data(api, plan),
        "form": FORM,
        "operations": dict(sorted(_operations(api, plan))),
        "schemas": dict(sorted(_schemas(api, plan))),
        **given(webhooks=dict(sorted(_webhooks(api, plan)))),
    }


def _operations(api: ir.Api, plan: Plan) -> Iterator[tuple[str, Data]]:
    for operation in api.operations:
        names = plan.operations[operation.key]
        yield plan.member(operation), method_data(operation, names, plan)


def _schemas(api: ir.Api, plan: Plan) -> Iterator[tuple[str, Data]]:
    for key, names in plan.schemas.items():
        schema = api.schemas.get(key)
        if schema is not None:
            yield names.name, class_data(schema, names, plan)


def _webhooks(api: ir.Api, plan: Plan) -> Iterator[tuple[str, Data]]:
    """The functions of `webhooks`, by what each of them reads."""
    for hook in api.webhooks:
        request = f"{hook.method} {hook.name} {hook.address}".rstrip()
        yield plan.webhooks[hook.key], {
            "request": request,
            "type": render(hook.type, plan),
            "words": words(hook.description),
        }
