"""Fern's `.md`: `## OpenAPI Specification` above a YAML document that Fern has rewritten.

What it has done to tags, enums and servers is undone: `- - subpackage_a` above
`- subpackage_a/v1/b` is the tag `a/b`, `enum: [{value: x}]` is `enum: [x]`, and the server
stands above the document, in the line `GET https://api.example.com/v1/things`.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from ...document import Node, as_array, as_object, is_array, is_object
from ...keywords import METHOD_KEYS
from ...walk import rewrite_schemas
from ..page import Page, fenced
from ..pieces import Declined, Found

_HEADING = "openapi specification"
_SIGNS = r"""^ *version: ["']?endpoint_|^ *(?:- )+["']?subpackage_"""
_SURE = re.compile(_SIGNS, re.M)
"""What nobody else writes, under whatever heading."""
_OWN = re.compile(rf"{_SIGNS}|^ +tags:\n +- - |^ +enum:\n +- value: ", re.M)
_CALL = re.compile(
    rf"^[ \t>]*(?:{'|'.join(METHOD_KEYS)})[ \t]+(https?://\S+)[ \t]*$", re.M | re.I
)
_VERSION = re.compile(r"v\d+$")


def find(page: Page) -> Found | Declined:
    """Every YAML fence with Fern's versions, tags or enums, under that heading or another."""
    blocks = [
        block
        for block in page.own
        if block.syntax == "yaml"
        and (_SURE if block.heading.lower() != _HEADING else _OWN).search(block.text)
    ]
    if blocks:
        reason = "a YAML fence holds what Fern makes of a document"
        mend = partial(_mended, calls=_CALL.findall(page.text))
        pieces = [block.piece("fern", reason) for block in blocks]
        return Found([piece._replace(mend=mend) for piece in pieces])
    return Declined(fenced(page) or "no YAML fence has Fern's `version: endpoint_…`")


def _mended(data: Node, calls: list[str]) -> Node:
    data = rewrite_schemas(data, "document", "", _unwrapped)
    servers: dict[str, None] = {}
    for path, item in as_object(data.get("paths")).items():
        ends = (url.removesuffix(path) for url in calls if url.endswith(path))
        servers.update(dict.fromkeys(url for url in ends if url.count("/") > 1))
        for operation in map(as_object, as_object(item).values()):
            if is_array(operation.get("tags")):
                operation["tags"] = [_tag(tag) for tag in operation["tags"]]
    if len(servers) == 1 and "servers" not in data:
        data = {**data, "servers": [{"url": url} for url in servers]}
    return data


def _tag(tag: Any) -> Any:
    """The innermost of nested packages, without what says nothing."""
    name = tag[-1] if is_array(tag) and tag else tag
    if not isinstance(name, str):
        return name
    parts = name.removeprefix("subpackage_").split("/")
    return "/".join(part for part in parts if not _VERSION.match(part)) or parts[0]


def _unwrapped(schema: Node, _pointer: str) -> Node:
    values = as_array(schema.get("enum"))
    if not values or not all(is_object(value) and "value" in value for value in values):
        return schema
    return {**schema, "enum": [value["value"] for value in values]}
