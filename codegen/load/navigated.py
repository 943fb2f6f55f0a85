"""The documents on the web that the settings of a Mintlify site name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..document import Node, as_array, is_array, is_object

_URL = re.compile(r"https?://[^\s\"'<>]+$")


def documents_on_the_web(settings: Node) -> list[str]:
    """What `openapi` says anywhere in docs.json or mint.json, where it is a URL."""
    if not settings.keys() & {"navigation", "openapi", "api"}:
        return []
    return [*dict.fromkeys(filter(_URL.match, _told(settings)))]


def _told(node: Any) -> Iterator[str]:
    stack = [node]
    while stack:
        node = stack.pop()
        if is_object(node):
            yield from _texts(node.get("openapi"))
            stack += reversed(node.values())
        elif is_array(node):
            stack += reversed(node)


def _texts(value: Any) -> list[str]:
    """A document, several, or one with the folder of its pages."""
    if is_object(value):
        value = value.get("source")
    return [item for item in [value, *as_array(value)] if isinstance(item, str)]
