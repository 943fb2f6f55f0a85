"""Calls that tables of one row say: one column has the method, another one the path.

| HTTP Method | URL         | Requires Auth |
| ----------- | ----------- | ------------- |
| `GET`       | `/v1/boats` | yes           |

A table of several rows lists what other pages, or other parts of this one, tell of; where one
is on a page, those of one row are lists, too.
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
    found = [(grid, columns) for grid in grids(text) if (columns := _columns(grid))]
    if all(len(grid.rows) == 1 for grid, _ in found):
        yield from filter(None, (_said(*one) for one in found))


def _columns(grid: Grid) -> tuple[int, int] | None:
    """Which column has the method, and which one the path, if one has either."""
    methods = [i for i, head in enumerate(grid.heads) if _METHODS.fullmatch(head)]
    paths = [i for i, head in enumerate(grid.heads) if _PATHS.fullmatch(head)]
    return (methods[0], paths[0]) if len(methods) == len(paths) == 1 else None


def _said(grid: Grid, columns: tuple[int, int]) -> Said | None:
    ((start, cells),) = grid.rows
    method, path = (cells[i] if i < len(cells) else "" for i in columns)
    shown = SHOWN.search(method)
    method = shown[1] if shown else _MARKUP.sub("", method)
    path = plain_address(_MARKUP.sub("", path))
    if _RELATIVE.fullmatch(path) and "://" not in path:
        path = f"/{path}"
    right = _METHOD.fullmatch(method) and _ADDRESS.fullmatch(path)
    return (start, method.lower(), path) if right else None
