"""Pages that only point to a document: GitBook's source tags, Mintlify's frontmatter."""

from __future__ import annotations

import re

from ..page import Declined, Found, Page

_TAG = re.compile(r"\{%-?\s*(?:openapi(?:-operation|-schemas)?|swagger)\s+([^%\n]*)%\}")
_SPEC = re.compile(r"""(?:src|spec)\s*=\s*["']([^"']+)["']""")
_OPERATION = re.compile(
    r"""["']?(?:(?P<file>\S+)\s+)?(?:get|put|post|delete|options|head|patch|trace|webhook)\s+\S""",
    re.I,
)


def find(page: Page) -> Found | Declined:
    """Never has a document of its own; says which one is meant."""
    tags = _TAG.findall(page.text) if "{%" in page.text else []
    if tags:
        names = dict.fromkeys(name for tag in tags for name in _SPEC.findall(tag))
        listed = ", ".join(names) or "a document"
        count = "1 tag points" if len(tags) == 1 else f"{len(tags)} tags point"
        return Declined(f"{count} to {listed}", elsewhere=True)
    value = page.front_value("openapi")
    match = _OPERATION.match(value[1]) if value else None
    if value and match:
        file = match["file"] or "the site's OpenAPI document"
        said = value[1].strip("\"'")
        return Declined(f"`openapi: {said}` points to {file}", elsewhere=True)
    return Declined("no tag and no frontmatter points to a document")
