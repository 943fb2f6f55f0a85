"""A fence with `paths` that does not say which version of OpenAPI it is."""

from __future__ import annotations

from ...document import Node
from ..blocks import Block
from ..page import Page
from ..pieces import Declined, Found, Piece

_OLD = frozenset(["swagger", "definitions", "basePath", "host", "securityDefinitions"])


def find(page: Page) -> Found | Declined:
    """Every such fence, where the page holds nothing that says so."""
    pieces = [piece(block) for block in page.excerpts]
    return Found(pieces) if pieces else Declined("no fence has `paths` at its root")


def piece(block: Block) -> Piece:
    """A fence with `paths`, or with what should stand below."""
    if block.kind == "items":
        found = block.piece("excerpt", "a fence holds paths without a document")
        return found._replace(mend=_with_root, above="paths")
    found = block.piece("excerpt", "a fence holds `paths` without a version")
    return found._replace(mend=_with_version)


def _with_root(data: Node) -> Node:
    return _with_version({"paths": data})


def _with_version(data: Node) -> Node:
    if "openapi" in data or "swagger" in data:
        return data
    key, version = ("openapi", "3.0.3") if _OLD.isdisjoint(data) else ("swagger", "2.0")
    return {key: version, "info": {"title": "", "version": ""}, **data}
