"""A fence with `paths` that does not say which version of OpenAPI it is."""

from __future__ import annotations

from ...document import Node
from ..page import Page
from ..pieces import Declined, Found

_OLD = frozenset(["swagger", "definitions", "basePath", "host", "securityDefinitions"])


def find(page: Page) -> Found | Declined:
    """Every such fence, where the page holds nothing that says so."""
    reason = "a fence holds `paths` without a version"
    pieces = [block.piece("excerpt", reason) for block in page.excerpts]
    pieces = [piece._replace(mend=_with_version) for piece in pieces]
    return Found(pieces) if pieces else Declined("no fence has `paths` at its root")


def _with_version(data: Node) -> Node:
    if "openapi" in data or "swagger" in data:
        return data
    key, version = ("openapi", "3.0.3") if _OLD.isdisjoint(data) else ("swagger", "2.0")
    return {key: version, "info": {"title": "", "version": ""}, **data}
