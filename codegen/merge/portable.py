"""A merged document that any other tool takes: names of components as OpenAPI has them.

Apidog and Fern name components `Request [v1]` or `type_:Thing`; OpenAPI allows letters,
digits, `.`, `-` and `_` (3.1, section 4.8.7). For us the names as they are say more.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from ..canonical import of_mapping
from ..characters import is_later
from ..document import Node, as_object, escape, is_array, is_object
from .renamed import component_of

_NAME = re.compile(r"[a-zA-Z0-9._-]+$")
_ODD = re.compile(r"[^a-zA-Z0-9._-]")


def portable(data: Node) -> Node:
    """The document with other names for components that may not be called so."""
    sections = as_object(data.get("components"))
    renamed: dict[str, str] = {}
    for section, named in sections.items():
        taken = set(as_object(named))
        for name in as_object(named):
            if not _NAME.match(name):
                new = _free(_ODD.sub(_plain, name), taken)
                taken.add(new)
                renamed[f"/components/{section}/{escape(name)}"] = new
    return as_object(_copy(data, "", renamed)) if renamed else data


def _plain(match: re.Match[str]) -> str:
    """`_`, or the number of a letter of another script, which would be lost."""
    return (
        f"u{ord(match[0]):04x}"
        if match[0].isalpha() and not is_later(match[0])
        else "_"
    )


def _free(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "_"
    return name


def _copy(node: Any, pointer: str, renamed: dict[str, str]) -> Any:
    if is_array(node):
        return [_copy(item, f"{pointer}/{i}", renamed) for i, item in enumerate(node)]
    if not is_object(node):
        return node
    result: Node = {}
    for key, value in node.items():
        below = f"{pointer}/{escape(key)}"
        if key == "$ref" and isinstance(value, str):
            result[key] = _reference(value, renamed)
        elif key == "discriminator" and "mapping" in as_object(value):
            result[key] = {**value, "mapping": _mapping(value["mapping"], renamed)}
        elif key == "security" and is_array(value):
            result[key] = [_requirement(each, renamed) for each in value]
        else:
            result[renamed.get(below, key)] = _copy(value, below, renamed)
    return result


def _mapping(told: Any, renamed: dict[str, str]) -> Any:
    if not is_object(told):
        return told
    refer = partial(_reference, renamed=renamed)
    return {value: of_mapping(to, refer) for value, to in told.items()}


def _requirement(told: Any, renamed: dict[str, str]) -> Any:
    if not is_object(told):
        return told
    schemes = "/components/securitySchemes/"
    return {
        renamed.get(schemes + escape(name), name): scopes
        for name, scopes in told.items()
    }


def _reference(text: str, renamed: dict[str, str]) -> str:
    head, tail = component_of(text)
    if head not in renamed:
        return text
    return f"#{head.rpartition('/')[0]}/{renamed[head]}{tail}"
