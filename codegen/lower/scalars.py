"""Scalars: what `type`, `format` and the content keywords come to, and literal values."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from .. import ir
from ..document import Node, as_object
from ..media_types import is_json, is_textual
from ..resolve import resolve
from ..schemas import kinds_of

ANY = ir.Any_()
_STRINGS: dict[str, ir.ScalarKind] = {
    "date": "date",
    "date-time": "date-time",
    "time": "time",
    "uuid": "uuid",
    "byte": "byte",
    "base64": "byte",
    "binary": "binary",
    "decimal": "decimal",
}
_SCALARS: dict[str, ir.ScalarKind] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
    "file": "binary",
    "int": "integer",
    "int32": "integer",
    "int64": "integer",
    "long": "integer",
    "float": "number",
    "double": "number",
    "decimal": "number",
    "bool": "boolean",
    "str": "string",
    "text": "string",
    "date": "date",
    "datetime": "date-time",
    "uuid": "uuid",
}
_IMPLIES = {
    "object": ("properties", "additionalProperties", "patternProperties"),
    "array": ("items", "prefixItems", "minItems", "maxItems", "uniqueItems"),
    "string": ("pattern", "minLength", "maxLength", "contentEncoding"),
    "number": (
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
    ),
}


def implied(schema: Node) -> str:
    """The type that a schema without `type` means, judged by its keywords."""
    for kind, keywords in _IMPLIES.items():
        if any(keyword in schema for keyword in keywords):
            return kind
    return "string" if str(schema.get("format") or "") in _STRINGS else ""


def scalar(schema: Node, kind: str) -> ir.Type:
    """The type of a schema of a kind that is neither an object nor an array."""
    if kind == "string":
        return _scalar(_string_kind(schema))
    if kind == "number" and schema.get("format") == "decimal":
        return _scalar("exact")
    return _scalar(_SCALARS[kind]) if kind in _SCALARS else ANY


@cache
def _scalar(kind: ir.ScalarKind) -> ir.Scalar:
    """One object for each kind, so that whoever looks at types knows it again."""
    return ir.Scalar(kind)


def _string_kind(schema: Node) -> ir.ScalarKind:
    """JSON Schema validation, section 8: an encoding makes bytes of text, and so does a
    media type that is none of text; a document within a string stays a string, and so
    does base64url, the writing of tokens and signatures, which are handed on as they are.
    """
    encoding = schema.get("contentEncoding")
    if encoding in ("base64", "base64url"):
        return "byte" if encoding == "base64" else "string"
    media = schema.get("contentMediaType")
    if isinstance(media, str) and encoding is None and not is_textual(media):
        return "binary"
    return _STRINGS.get(str(schema.get("format") or "").lower(), "string")


def raw(media_type: str) -> ir.Type:
    """The type of a body that no schema describes."""
    if is_json(media_type):
        return ANY
    return ir.Scalar("string" if is_textual(media_type) else "binary")


def is_text(root: Node, schema: Any) -> bool:
    """Whether a schema is one of strings."""
    return "string" in kinds_of(as_object(resolve(root, schema)[0]))


# --- literal values ----------------------------------------------------------------------


def values_type(values: Iterable[Any]) -> ir.Type:
    """The type of one of some values: literals where Python has them (PEP 586), else the
    type that they have."""
    found = list({f"{type(value)} {value!r}": value for value in values}.values())
    literals = tuple(value for value in found if isinstance(value, str | int))
    members = [ir.Constant(literals)] if literals else list[ir.Type]()
    kinds = dict.fromkeys(map(type, found))
    members += [_PLAIN[kind] for kind in kinds if kind in _PLAIN]
    if not members:
        return ir.Scalar("null") if type(None) in kinds else ANY
    joined = members[0] if len(members) == 1 else ir.UnionOf(tuple(members))
    return ir.Nullable(joined) if type(None) in kinds else joined


_PLAIN: dict[type, ir.Type] = {
    float: ir.Scalar("number"),
    list: ir.ListOf(ANY),
    dict: ir.MapOf(ANY),
}
