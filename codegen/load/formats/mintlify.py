"""Mintlify's `.md`: a fence whose info string says file, method and path."""

from __future__ import annotations

import re
from functools import partial

from ...document import Node
from ..blocks import Block
from ..extracted import document, is_extracted
from ..page import Page, fenced
from ..pieces import Declined, Found, Piece
from . import excerpt

_INFO = re.compile(
    r"(?:ya?ml|json)\s+(?:(?P<file>\S.*?)\s+)??"
    r"(?P<method>get|put|post|delete|options|head|patch|trace|query|webhook|schema)\s+"
    r"(?P<path>\S.*)$",
    re.I,
)
_EXTRACTED = re.compile(
    r"^paths:[ \t]*\n[ \t]+path:|\"paths\"\s*:\s*\{\s*\"path\"", re.M
)


def find(page: Page) -> Found | Declined:
    """Every fence that names an operation and holds its document."""
    pieces = [
        _piece(block, f"the fence names `{match['method']} {match['path']}`")
        for block in [*page.own, *page.excerpts]
        if (match := _INFO.match(block.fence.info))
    ]
    if pieces:
        return Found(pieces)
    return Declined(fenced(page) or "no fence names an operation after `yaml`")


def _piece(block: Block, reason: str) -> Piece:
    if block.kind in ("openapi", "swagger") or _EXTRACTED.search(block.text):
        found = block.piece("mintlify", reason)
        return found._replace(mend=partial(_mended, title=block.title))
    return excerpt.piece(block)


def _mended(data: Node, title: str) -> Node:
    """Pages of 2025 do not hold the document, but what Mintlify has made of it."""
    return document(data, title) if is_extracted(data) else data
