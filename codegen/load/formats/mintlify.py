"""Mintlify's `.md`: a fence whose info string says file, method and path."""

from __future__ import annotations

import re

from ..page import Declined, Found, Page, fenced

_INFO = re.compile(
    r"(?:ya?ml|json)\s+(?:(?P<file>\S+)\s+)?"
    r"(?P<method>get|put|post|delete|options|head|patch|trace|query|webhook|schema)\s+"
    r"(?P<path>\S.*)$",
    re.I,
)


def find(page: Page) -> Found | Declined:
    """Every fence that names an operation and holds its document."""
    pieces = [
        block.piece("mintlify", f"the fence names `{match['method']} {match['path']}`")
        for block in page.own
        if (match := _INFO.match(block.fence.info))
    ]
    if pieces:
        return Found(pieces)
    return Declined(fenced(page) or "no fence names an operation after `yaml`")
