"""Swagger 2.0 as OpenAPI 3.1, by the rules of the 2.0 specification.

What 2.0 does not know (a `requestBody` in a 2.0 document) stays as it is; what cannot be
read is left out with a diagnostic, the smallest part of it.
"""

from __future__ import annotations

from ...diagnostics import Diagnostics
from ...document import Fragment, Node
from .components import components
from .conversion import Conversion, Moved
from .operations import paths
from .servers import servers

__all__ = ["convert"]

_FIRST = ("info", "servers", "tags")
_OURS = frozenset(
    [
        *("swagger", "host", "basePath", "schemes", "consumes", "produces"),
        *("definitions", "parameters", "responses", "securityDefinitions"),
        *("openapi", "paths", "components", *_FIRST),
    ]
)


def convert(
    data: Node, fragment: Fragment, diagnostics: Diagnostics
) -> tuple[Node, Moved]:
    """The tree in 3.1 form, and where in the 2.0 text its parts stand.

    The input is not changed; what needs no change is shared with it.
    """
    c = Conversion(data, fragment, diagnostics)
    parts = components(c)  # first, so that references lead there and not to a copy
    made: Node = {}
    if addresses := servers(c, data, "", "/servers"):
        made["servers"] = addresses
    if "paths" in data:
        made["paths"] = paths(c, data["paths"])
    if parts:
        made["components"] = parts
    c.settle()
    kept = {key: data[key] for key in _FIRST if key in data} | made
    rest = {key: value for key, value in data.items() if key not in _OURS}
    return {"openapi": "3.1.1", **kept, **rest}, c.moved()
