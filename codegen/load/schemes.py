"""Credentials that pages in words ask for, under the names that documents have for them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..document import Fragment, Node, as_array, as_object

_KEY = re.compile(r"(?:x-)?(?:[\w-]+-)?api-?key$", re.I)
Kind = tuple[str, ...]


Known = dict[Kind, tuple[str, Node]]
"""The name of every kind of credential, and how it is declared."""


def scheme(method: str, name: str = "") -> tuple[str, Node] | None:
    """The security scheme that a word for one means, with a name for it."""
    if method in ("bearer", "basic"):
        return f"{method}Auth", {"type": "http", "scheme": method}
    if method == "key" and name:
        return name, {"type": "apiKey", "in": "header", "name": name}
    return None


def asked(header: str, said: str) -> tuple[str, Node] | None:
    """The scheme of which a header is the credential, by its name and what is said of it;
    None where it is an argument of the operation."""
    if header.lower() == "authorization":
        words = (word for word in ("bearer", "basic") if word in said.lower())
        return scheme(next(words, "key"), header)
    return scheme("key", header) if _KEY.match(header) else None


def known(fragments: Iterable[Fragment]) -> Known:
    """What the documents declare; of several names the first."""
    found: Known = {}
    for fragment in fragments:
        for name, node in _schemes(fragment.data).items():
            kind = _kind(as_object(node))
            if kind not in found or name < found[kind][0]:
                found[kind] = name, node
    return found


def declared(data: Node, documents: Known) -> None:
    """Let the credentials of a page be those that documents declare, where they are."""
    schemes = _schemes(data)
    if not schemes:
        return
    found = {name: documents.get(_kind(n), (name, n)) for name, n in schemes.items()}
    new = {name: other for name, (other, _) in found.items()}
    data["components"] = {**data["components"], "securitySchemes": dict(found.values())}
    for item in data["paths"].values():
        for operation in item.values():
            operation["security"] = [
                {new.get(name, name): scopes for name, scopes in asked.items()}
                for asked in map(as_object, as_array(operation.get("security")))
            ]


def _schemes(data: Node) -> Node:
    return as_object(as_object(data.get("components")).get("securitySchemes"))


def _kind(node: Node) -> Kind:
    said = (node.get(key) for key in ("type", "in", "name", "scheme"))
    return tuple(str(value or "").lower() for value in said)
