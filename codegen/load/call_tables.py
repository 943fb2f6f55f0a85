"""Calls that tables of one row say: one column has the method, another one the path.

| HTTP Method | URL         | Requires Auth |
| ----------- | ----------- | ------------- |
| `GET`       | `/v1/boats` | yes           |

A table of several rows lists what other pages, or other parts of this one, tell of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .call_elements import SHOWN
from .call_lines import ADDRESS, METHOD, plain_address
from .said import Said
from .tables import Grid, grids

_METHODS = re.compile(
    r"(?:(?:http|request|api) )*(?:method|verb)|请求方式|请求方法", re.I
)
_PATHS = re.compile(
    r"(?:(?:http|request|api) )*(?:url|uri|path|endpoint|route)|请求地址|接口地址|请求路径",
    re.I,
)
_METHOD = re.compile(METHOD)
_ADDRESS = re.compile(ADDRESS)
_RELATIVE = re.compile(r"[\w{}:.-]+(?:/[\w{}:.-]+)+/?")
"""A path that is to be put behind the address of the server."""
_MARKUP = re.compile(r"</?[A-Za-z]\w*(?:\s[^<>]{0,300})?/?>(?!\w)|[`*\s]")


def celled(text: str) -> Iterator[Said]:
    """The calls of such tables; the text has no fences."""
    for grid in grids(text):
        said = _said(grid) if len(grid.rows) == 1 else None
        if said:
            yield said


def _said(grid: Grid) -> Said | None:
    ((start, cells),) = grid.rows
    row = [*zip(grid.heads, cells, strict=False)]
    methods = [cell for head, cell in row if _METHODS.fullmatch(head)]
    paths = [cell for head, cell in row if _PATHS.fullmatch(head)]
    if len(methods) != 1 or len(paths) != 1:
        return None
    shown = SHOWN.search(methods[0])
    method = _METHOD.fullmatch(shown[1] if shown else _MARKUP.sub("", methods[0]))
    path = plain_address(_MARKUP.sub("", paths[0]))
    if method and _RELATIVE.fullmatch(path) and "://" not in path:
        path = f"/{path}"
    return (
        (start, method[0].lower(), path)
        if method and _ADDRESS.fullmatch(path)
        else None
    )
