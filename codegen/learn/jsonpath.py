"""JSONPaths (RFC 9535) that select exactly one node."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


def path_to(tokens: Iterable[str | int]) -> str:
    """The path of the node that these keys and indices lead to."""
    return "$" + "".join(map(_segment, tokens))


def _segment(token: str | int) -> str:
    if isinstance(token, int):
        return f"[{token}]"
    return f".{token}" if _NAME.match(token) else f"[{quoted(token)}]"


def quoted(name: str) -> str:
    r"""A name selector in single quotes; what JSON escapes is escaped (RFC 9535, 2.3.1)."""
    import json

    inner = json.dumps(name, ensure_ascii=False)[1:-1]
    return "'" + inner.replace('\\"', '"').replace("'", "\\'") + "'"
