"""Instances of schemas: valid by construction as far as it goes, and checked after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any, Literal

from codegen.document import Node, as_array, as_object

from .documents import target
from .merging import Impossible, merged
from .texts import pick

Amount = Literal["all", "required", "some"]
_DEEP, _TOO_DEEP, _MANY = 5, 40, 5_000
_KEYS = {
    "object": (
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
        "minProperties",
    ),
    "array": ("items", "prefixItems", "minItems", "maxItems", "uniqueItems"),
    "string": ("pattern", "minLength", "maxLength", "format", "contentEncoding"),
    "number": ("minimum", "maximum", "multipleOf", "exclusiveMinimum"),
}
_ANYTHING: tuple[Any, ...] = ("any", 7, True, {"an": "object"}, ["a", 1], 1.5)


@dataclass
class Sampler:
    """Draws instances of the schemas of one document.

    `amount` is how much of what is optional is there; `nasty` asks for strings full of
    reserved characters and numbers at their bounds; `nulls` whether null may occur;
    `avoid` what strings must not hold (see `texts.pick`).
    """

    root: Node
    random: Random
    amount: Amount = "all"
    nasty: bool = False
    nulls: bool = True
    avoid: str = ""
    extras: bool = True
    """Whether the object at the top may have further properties."""
    _drawn: int = 0

    def value(self, schema: Any, depth: int = 0) -> Any:
        """An instance; `Impossible` where none is found."""
        if depth > _TOO_DEEP:
            raise Impossible("a schema that requires itself")
        self._drawn += 1
        if self._drawn > _MANY:  # of wide schemas that hold themselves, what is needed
            depth = max(depth, _DEEP + 1)
        node = self.flat(schema, depth)
        if "const" in node:
            return node["const"]
        if "enum" in node:
            return self._choice(node)
        kind = self._kind(node, depth)
        if kind == "null":
            return None
        if kind == "object":
            return self._object(node, depth)
        if kind == "array":
            return self._array(node, depth)
        if kind == "boolean":
            return self.random.random() < 0.5
        if kind in ("integer", "number"):
            return _number(self.random, node, kind, self.nasty)
        if kind == "string":
            return pick(self.random, node, nasty=self.nasty, avoid=self.avoid)
        return self.random.choice(_ANYTHING[:3] if self.avoid else _ANYTHING)

    # --- one schema of many ------------------------------------------------------------

    def flat(self, schema: Any, depth: int, name: str = "", trail: int = 0) -> Node:
        """A schema with its references, `allOf` and one choice of each union merged in.

        `name` is the component that was asked for, which a discriminator tells.
        """
        if schema is False:
            raise Impossible("a schema that nothing satisfies")
        if not isinstance(schema, dict):
            return {}
        if trail > 60:
            raise Impossible("a schema that is made of itself")
        result = {k: v for k, v in schema.items() if k not in _COMPOSED}
        if isinstance(schema.get("$ref"), str):
            own = schema["$ref"].rpartition("/")[2]
            found = target(self.root, {"$ref": schema["$ref"]})
            inner = self._subtype(found, own) if not name else None
            result = merged(
                result,
                self.flat(
                    inner or found, depth, "" if inner else name or own, trail + 1
                ),
            )
        for part in as_array(schema.get("allOf")):
            result = merged(result, self.flat(part, depth, name or "-", trail + 1))
        for key in ("oneOf", "anyOf"):
            if as_array(schema.get(key)):
                result = merged(
                    result, self._member(schema, schema[key], depth, trail + 1)
                )
        if "discriminator" in schema and not (schema.keys() & {"oneOf", "anyOf"}):
            result = merged(result, _tag(schema["discriminator"], name))
        return result

    def _subtype(self, node: Any, name: str) -> Node | None:
        """One that a discriminator in a base tells of, where there are any."""
        if not isinstance(node, dict) or node.keys() & {"oneOf", "anyOf"}:
            return None
        mapping = as_object(as_object(node.get("discriminator")).get("mapping"))
        refs = sorted({_ref(value) for value in mapping.values()})
        others = [ref for ref in refs if not ref.endswith(f"/{name}")]
        return {"$ref": self.random.choice(others)} if others else None

    def _member(self, schema: Node, members: list[Any], depth: int, trail: int) -> Node:
        usable = [
            m for m in members if self.nulls or as_object(m).get("type") != "null"
        ]
        order = self.random.sample(usable, len(usable))
        if depth > _DEEP:
            order.sort(key=lambda m: _weight(self.root, m))
        for part in order:
            try:
                found = self.flat(part, depth, "", trail)
                found = merged(found, _tag_of(schema.get("discriminator"), part))
                # What stands beside the union must fit, too.
                merged({k: v for k, v in schema.items() if k not in _COMPOSED}, found)
            except Impossible:
                continue
            return found
        raise Impossible("no member of a union can be had")

    def _kind(self, node: Node, depth: int) -> str:
        types = node.get("type")
        kinds = [types] if isinstance(types, str) else list(as_array(types))
        if "null" in kinds and len(kinds) > 1:
            kinds.remove("null")
            often = 0.25 if self.amount == "all" else 0.5
            if self.nulls and (depth > _DEEP or self.random.random() < often):
                return "null"
        if kinds:
            return str(self.random.choice(kinds))
        return next((k for k, keys in _KEYS.items() if node.keys() & set(keys)), "")

    def _choice(self, node: Node) -> Any:
        values = [v for v in node["enum"] if self.nulls or v is not None]
        values = [v for v in values if _is_of(v, node.get("type"))] or values
        if not values:
            raise Impossible("an enum without values")
        return self.random.choice(values)

    # --- containers --------------------------------------------------------------------

    def _object(self, node: Node, depth: int) -> dict[str, Any]:
        properties = as_object(node.get("properties"))
        required = [name for name in as_array(node.get("required"))]
        wanted = [n for n in properties if n in required or self._more(depth)]
        result: dict[str, Any] = {}
        for name in [*wanted, *(n for n in required if n not in properties)]:
            part = properties.get(name, node.get("additionalProperties", {}))
            try:
                result[name] = self.value(part, depth + 1)
            except Impossible:
                if name in required:
                    raise
        if depth or self.extras:
            self._more_properties(node, result, depth)
        return result

    def _more(self, depth: int) -> bool:
        if self.amount == "required" or depth > _DEEP:
            return False
        return self.amount == "all" or self.random.random() < 0.5

    def _more_properties(self, node: Node, result: dict[str, Any], depth: int) -> None:
        extra, patterns = node.get("additionalProperties"), node.get(
            "patternProperties"
        )
        fewest, most = node.get("minProperties", 0), node.get("maxProperties", 10**6)
        known = as_object(node.get("properties"))
        names = [n for n in known if n not in result]
        while len(result) < fewest and names:
            result[names[0]] = self.value(known[names.pop(0)], depth + 1)
        if isinstance(patterns, dict) and self._more(depth):
            for pattern, part in patterns.items():
                key = pick(self.random, {"pattern": pattern}, nasty=False, avoid="")
                result[key] = self.value(part, depth + 1)
        if extra is False or not (extra or len(result) < fewest):
            return
        names_ = node.get("propertyNames", {})
        keys = iter(["something more", "ünd/mehr", *(f"k{i}" for i in range(50))])
        count = max(1 if self._more(depth) else 0, fewest - len(result))
        for key in keys if count > 0 and not patterns else ():
            if len(result) >= most or count <= 0:
                break
            if isinstance(names_, dict) and names_:
                key = str(self.value({"type": "string", **names_}, depth + 1))
            if key not in result and key not in known:
                result[key] = self.value(extra or {}, depth + 1)
                count -= 1

    def _array(self, node: Node, depth: int) -> list[Any]:
        fewest, most = node.get("minItems", 0), node.get("maxItems", 10**6)
        first = as_array(node.get("prefixItems"))
        count = 2 if self.amount == "all" and depth <= _DEEP else 1
        if depth > _DEEP or (self.amount == "required" and self.nulls):
            count = 0
        count = min(max(count, fewest, len(first) if depth <= _DEEP else 0), most)
        if node.get("items") is False:
            count = min(count, len(first))
        result: list[Any] = []
        for turn in range(count * 8):
            if len(result) == count:
                break
            at = len(result)
            part = first[at] if at < len(first) else node.get("items", {})
            try:
                item = self.value(part, depth + 1)
            except Impossible:
                if len(result) >= fewest:
                    break
                raise
            if not (node.get("uniqueItems") and item in result):
                result.append(item)
            del turn
        return result


_COMPOSED = frozenset({"$ref", "allOf", "oneOf", "anyOf", "discriminator"})


def _ref(value: Any) -> str:
    text = str(value)
    return text if "#" in text or "/" in text else f"#/components/schemas/{text}"


def _tag(discriminator: Any, name: str) -> Node:
    """What a discriminator says of the property, for the component of this name."""
    field = as_object(discriminator).get("propertyName")
    if not isinstance(field, str) or name in ("", "-"):
        return {}
    mapping: Mapping[str, Any] = as_object(as_object(discriminator).get("mapping"))
    tags = [k for k, v in mapping.items() if _ref(v).rpartition("/")[2] == name]
    if not tags and mapping:
        return {}
    return _constant(field, tags[0] if tags else name)


def _tag_of(discriminator: Any, member: Any) -> Node:
    ref = as_object(member).get("$ref")
    field = as_object(discriminator).get("propertyName")
    if not isinstance(ref, str) or not isinstance(field, str):
        return {}
    mapping: Mapping[str, Any] = as_object(as_object(discriminator).get("mapping"))
    tags = [k for k, v in mapping.items() if _ref(v) == ref]
    return _constant(field, tags[0] if tags else ref.rpartition("/")[2])


def _constant(field: str, tag: str) -> Node:
    return {
        "type": "object",
        "properties": {field: {"const": tag}},
        "required": [field],
    }


def _weight(root: Node, member: Any) -> int:
    """How much a member of a union may bring with it."""
    try:
        node = as_object(target(root, member))
    except (KeyError, IndexError, ValueError, TypeError):
        return 9
    types = node.get("type")
    if types == "null":
        return 0
    if isinstance(types, str) and types not in ("object", "array"):
        return 1
    return 2 + len(as_array(node.get("required")))


def _is_of(value: Any, types: Any) -> bool:
    kinds = [types] if isinstance(types, str) else as_array(types)
    if not kinds:
        return True
    names = {
        bool: ("boolean",),
        int: ("integer", "number"),
        float: ("number",),
        str: ("string",),
        type(None): ("null",),
        dict: ("object",),
        list: ("array",),
    }
    return bool(set(names.get(type(value), ())) & set(kinds))


def _number(random: Random, node: Node, kind: str, nasty: bool) -> int | float:
    low, high = _bounds(node, kind)
    if node.get("format") == "int32":
        low, high = _inside(low, -(2**31)), -_inside(_neg(high), -(2**31) + 1)
    step = node.get("multipleOf")
    if isinstance(step, int | float) and step > 0:
        return _multiple(random, low, step, kind)
    choices: list[int | float] = [0, 1, -1, 7, 42]
    if kind == "number":
        choices += [0.5, -12.25, 3.0]
    if nasty:
        choices = [
            0,
            -(2**31),
            2**31 - 1,
            *([2**53 - 1] if kind == "integer" else [1e-7]),
        ]
        choices += [c for c in (low, high) if c is not None] * 2
    inside = [
        c for c in choices if (low is None or c >= low) and (high is None or c <= high)
    ]
    if inside:
        return random.choice(inside)
    middle = low if low is not None else high
    assert middle is not None
    if kind == "number" and low is not None and high is not None:
        return (low + high) / 2
    return middle


def _inside(bound: int | float | None, least: int) -> int | float:
    return least if bound is None else max(bound, least)


def _neg(bound: int | float | None) -> int | float | None:
    return None if bound is None else -bound


def _bounds(node: Node, kind: str) -> tuple[int | float | None, int | float | None]:
    low, high = node.get("minimum"), node.get("maximum")
    above, below = node.get("exclusiveMinimum"), node.get("exclusiveMaximum")
    tiny = 1 if kind == "integer" else 0.125
    if isinstance(above, int | float) and not isinstance(above, bool):
        low = max(above + tiny, low if low is not None else above + tiny)
    if isinstance(below, int | float) and not isinstance(below, bool):
        high = min(below - tiny, high if high is not None else below - tiny)
    if kind == "integer":
        low = None if low is None else int(-(-low // 1))
        high = None if high is None else int(high // 1)
    return low, high


def _multiple(
    random: Random, low: int | float | None, step: int | float, kind: str
) -> int | float:
    start = 0 if low is None else -(-low // step)
    value = (start + random.randrange(3)) * step
    return int(value) if kind == "integer" or value == int(value) else round(value, 10)
