"""Apidog's and Apifox's `.md`: `## OpenAPI Specification` above a YAML document.

Its dialect is put right: `type: bearer` is bearer authentication, and a security
requirement also holds settings of the tool (`x-apifox`), which are no schemes.
"""

from __future__ import annotations

from typing import Any

from ...document import Node, as_array, as_object, is_array, is_object
from ..page import Page, fenced
from ..pieces import Declined, Found


def find(page: Page) -> Found | Declined:
    """Every YAML fence right under that heading."""
    reason = "a YAML fence stands under `## OpenAPI Specification`"
    pieces = [
        block.piece("apifox", reason)._replace(mend=_mended)
        for block in page.own
        if block.syntax == "yaml" and block.heading.lower() == "openapi specification"
    ]
    if pieces:
        return Found(pieces)
    why = "no YAML fence stands under `## OpenAPI Specification`"
    return Declined(fenced(page) or why)


def _mended(data: Node) -> Node:
    schemes = as_object(as_object(data.get("components")).get("securitySchemes"))
    for scheme in map(as_object, schemes.values()):
        if scheme.get("type") == "bearer":
            scheme |= {"type": "http", "scheme": "bearer"}
    items = map(as_object, as_object(data.get("paths")).values())
    for holder in (
        data,
        *(as_object(node) for item in items for node in item.values()),
    ):
        if is_array(holder.get("security")):
            holder["security"] = [*map(_requirement, as_array(holder["security"]))]
    return data


def _requirement(told: Any) -> Any:
    if not is_object(told):
        return told
    return {name: scopes for name, scopes in told.items() if is_array(scopes)}
