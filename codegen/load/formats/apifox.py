"""Apidog's and Apifox's `.md`: `## OpenAPI Specification` above a YAML document.

The heading is in the language of the site, and people take the document without it.
Its dialect is put right: `type: bearer` is bearer authentication, and a security
requirement also holds settings of the tool (`x-apifox`), which are no schemes.
"""

from __future__ import annotations

import re
from typing import Any

from ...document import Node, as_array, as_object, is_array, is_object
from ..blocks import Block
from ..page import Page, fenced
from ..pieces import Declined, Found

_OWN = re.compile(r"^[ \t]*[\"']?(x-(?:apidog|apifox|run-in-api)[\w-]*)[\"']?:", re.M)


def find(page: Page) -> Found | Declined:
    """Every YAML fence right under that heading, and what else has settings of the tool."""
    pieces = [
        block.piece("apifox", reason)._replace(mend=_mended)
        for block in page.own
        if (reason := _reason(block))
    ]
    if pieces:
        return Found(pieces)
    why = "no YAML fence stands under `## OpenAPI Specification`"
    return Declined(fenced(page) or why)


def _reason(block: Block) -> str:
    if block.syntax == "yaml" and block.heading.lower() == "openapi specification":
        return "a YAML fence stands under `## OpenAPI Specification`"
    own = _OWN.search(block.text)
    return f"a fence holds Apidog's `{own[1]}`" if own else ""


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
