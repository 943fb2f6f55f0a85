"""What the parts of the surface are made with."""

from __future__ import annotations

from hashlib import sha256
from typing import Any, TypeAlias

from .. import ir
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


def security(needs: ir.Operation | ir.Api, plan: Plan) -> list[str]:
    """Alternatives of credentials by the client's arguments, with the scopes that they
    have to have; "" where none is needed."""
    known, found = plan.credentials, list[str]()
    scopes = needs.scopes or ((),) * len(needs.security or ())
    for needed, rights in zip(needs.security or (), scopes, strict=True):
        names = sorted(known[key].argument for key in needed if key in known)
        found.append(" + ".join([*names, *(f"scope {right}" for right in rights)]))
    return found
