"""What the parts of the surface are made with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Any, TypeAlias

from ..plan import Plan

Data: TypeAlias = dict[str, Any]


def given(**values: Any) -> Data:
    """What there is something to say about."""
    return {key: value for key, value in values.items() if value}


def words(*texts: str, **named: str) -> str:
    """A hash of the documentation's words, by which only a change of them is seen; what
    has none does not count."""
    said = [*texts, *(f"{name}={text}" for name, text in named.items() if text)]
    return sha256("\0".join(said).encode("utf-8", "surrogatepass")).hexdigest()[:10]


def security(alternatives: Iterable[Sequence[str]], plan: Plan) -> list[str]:
    """Alternatives of credentials by the client's arguments; "" where none is needed."""
    known = plan.credentials
    return [
        " + ".join(sorted(known[key].argument for key in needed if key in known))
        for needed in alternatives
    ]
