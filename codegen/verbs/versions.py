"""Versions in the names of operations: they say nothing where there is but one of them.

NestJS ends an operationId with the version of its path (`Policies_update_v1`), as SumUp does
(`ListPayoutsV1`); others begin with it (`v2GetLedger`), or with the service before it
(`agents_api_v1_conversations_list`).
"""

from __future__ import annotations

import re

from ..naming import Words, snake, words
from .vocabulary import is_verb

_LEADING = re.compile(
    r"((?:[A-Za-z]+[_./-]+){0,3})v\d+(?:[._]\d+)*(?:[_./-]+(?=[A-Za-z])|(?=[A-Z][a-z])|$)"
)
_TRAILING = re.compile(r"(?:[\W_]+v|(?<=[a-z])V)(\d+(?:[._]\d+)*)$")
_SEGMENT = re.compile(r"/v(\d+(?:\.\d+)*)(?=[/.]|$)")


def unversioned(id: str, path: str) -> str:
    """An operationId without the version that it begins with, or that is its path's."""
    leading = _LEADING.match(id)
    if leading and _says_nothing(leading, path):
        id = id[leading.end() :]
    trailing = _TRAILING.search(id)
    if trailing and trailing.start() and _number(trailing[1]) in _numbers(path):
        id = id[: trailing.start()]
    return id


def version_of(path: str) -> Words:
    """The version that a path has, as a word: `v2` of `/v2/sandboxes`; () without one."""
    found = _SEGMENT.search(path)
    return (f"v{found[1].replace('.', '_')}",) if found else ()


def _says_nothing(leading: re.Match[str], path: str) -> bool:
    """Not `get_v1_customers`, nor `kv_v2_delete` of `/{kv_v2_mount_path}/delete`."""
    before, whole = words(leading[1]), words(leading[0])
    if any(map(is_verb, before)):
        return False
    return not before or snake(whole) not in snake(path)


def _numbers(path: str) -> set[str]:
    return {_number(found) for found in _SEGMENT.findall(path)}


def _number(version: str) -> str:
    """`1.0` is `1`."""
    return version.replace("_", ".").removesuffix(".0")
