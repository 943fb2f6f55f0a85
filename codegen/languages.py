"""Folders that are called like languages, as sites keep their translations."""

from __future__ import annotations

import re

_CODES = frozenset(
    "ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl no"
    " pl pt ro ru sk sl sr sv th tr uk ur vi zh".split()
)
_SEGMENT = re.compile(r"([a-z]{2})(?:[-_](?:[A-Za-z]{2}|Han[st]))?$")


def language(name: str) -> tuple[str, str]:
    """The language of a path ("" where no folder is called so), and the path without it."""
    parts = name.split("/")
    for index, part in enumerate(parts[:-1]):
        match = _SEGMENT.match(part)
        if match and match[1] in _CODES:
            return part, "/".join(parts[:index] + parts[index + 1 :])
    return "", name
