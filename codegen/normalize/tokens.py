"""What the properties of a shape hold, as something to compare."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from ..document import Node, as_object, is_array, is_object
from ..plurals import singulars
from .outline import TELLING, without_null
from .site import Site

Token = tuple[Any, ...]
_ANY: Token = ("any",)


class Tokens:
    """Gives the tokens of sites; `cluster_of` tells what a site was made one with."""

    def __init__(
        self, sites: Iterable[Site], cluster_of: Callable[[Site], object | None]
    ) -> None:
        self._by_node = {id(site.node): site for site in sites}
        self._cluster_of = cluster_of
        self._known: dict[int, dict[str, Token]] = {}

    def of(self, site: Site) -> dict[str, Token]:
        """By property. Asked for when all that lies below has found its cluster."""
        known = self._known.get(id(site))
        if known is None:
            properties = as_object(site.shape.get("properties"))
            known = {str(name): self._token(node) for name, node in properties.items()}
            self._known[id(site)] = known
        return known

    def _token(self, schema: Any) -> Token:
        if not is_object(schema):
            return _ANY
        site = self._by_node.get(id(schema))
        if site is not None and (
            site.kind in ("object", "composite") or self._cluster_of(site) is not None
        ):
            return self._site_token(site)
        if "$ref" in schema:
            return ("ref", str(schema["$ref"]))
        if "const" in schema:
            return _enum_token(schema, [schema["const"]])
        if isinstance(schema.get("type"), str) and TELLING.isdisjoint(schema):
            return _scalar_token(schema)
        shape, _ = without_null(schema)
        if is_array(shape.get("enum")):
            return _enum_token(shape, shape["enum"])
        return self._plain_token(shape)

    def _site_token(self, site: Site) -> Token:
        cluster = self._cluster_of(site)
        return ("site", str(id(cluster)) if cluster else " ".join(singulars(site.noun)))

    def _plain_token(self, shape: Node) -> Token:
        for key in ("anyOf", "oneOf", "allOf"):
            if is_array(shape.get(key)):
                members = [m for m in shape[key] if m != {"type": "null"}]
                tokens = sorted((self._token(m) for m in members), key=str)
                return tokens[0] if len(tokens) == 1 else ("union", tuple(tokens))
        if "items" in shape or shape.get("type") == "array":
            return ("list", self._token(shape.get("items")))
        if is_object(shape.get("additionalProperties")):
            return ("map", self._token(shape["additionalProperties"]))
        return _scalar_token(shape)


def _enum_token(shape: Node, values: list[Any]) -> Token:
    kind = str(shape.get("type", "string"))
    return ("enum", kind, tuple(sorted(map(str, values))))


def _scalar_token(shape: Node) -> Token:
    kind = shape.get("type", "")
    if kind in ("", "object"):
        return _ANY
    return ("type", str(kind), str(shape.get("format", "")))


def compatible(one: Token, other: Token) -> bool:
    """Equal, or one admits all that the other does."""
    if one == other or _ANY in (one, other):
        return True
    if one[0] == other[0] == "list":
        return compatible(one[1], other[1])
    if one[0] == other[0] == "enum":
        return one[1] == other[1] and (
            set(one[2]) <= set(other[2]) or set(other[2]) <= set(one[2])
        )
    kinds = {one[0]: one, other[0]: other}
    if kinds.keys() == {"enum", "type"}:
        return kinds["enum"][1] == kinds["type"][1] and not kinds["type"][2]
    return False


def sort_of(token: Token) -> Token | None:
    """The same for tokens that are compatible; None for what is compatible with any."""
    if token == _ANY:
        return None
    if token[0] == "list":
        item = sort_of(token[1])
        return None if item is None else ("list", item)
    plain = token[0] == "enum" or (token[0] == "type" and not token[2])
    return ("plain", token[1]) if plain else token


def wider(one: Token, other: Token) -> Token:
    """Of two compatible tokens the one that says more, except that a plain string is
    wider than a set of strings."""
    if one == _ANY or (one[0] == "enum" and other[0] == "type"):
        return other
    if one[0] == other[0] == "enum" and len(other[2]) > len(one[2]):
        return other
    return one
