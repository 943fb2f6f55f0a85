"""Objects of the API as structs, dataclasses or typed dicts, where a client has no models.

Decoded by the same schemas as models, so lenient and strict mean the same. Constructors are
passed by: a value that did not fit is kept as it came.
"""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, NotRequired, Union, cast

from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

if TYPE_CHECKING:
    from .schemas import Schemas

_NOTHING: Any = object()


class Place(NamedTuple):
    """A field of a class; `default` is what it holds where nothing was given."""

    wire: str
    name: str  # of the attribute; "" for the tag of a struct, which has none
    hint: Any
    default: Any = _NOTHING

    @property
    def required(self) -> bool:
        """Tell whether an object without it is not as documented."""
        return self.default is _NOTHING


@cache
def is_record(cls: Any) -> bool:
    """Tell whether a type is such a class."""
    own = hasattr(cls, "__struct_fields__") or dataclasses.is_dataclass(cls)
    return isinstance(cls, type) and (own or typing.is_typeddict(cls))


@cache
def places(cls: Any) -> tuple[Place, ...]:
    """Return the fields of a class; nothing is built."""
    hints = typing.get_type_hints(cls, include_extras=True)
    if typing.is_typeddict(cls):
        return tuple(_key(name, hint) for name, hint in hints.items())
    found = _struct(cls) if hasattr(cls, "__struct_fields__") else _dataclass(cls)
    return tuple(each._replace(hint=_given(each, hints)) for each in found)


def _key(name: str, hint: Any) -> Place:
    if typing.get_origin(hint) is NotRequired:
        return Place(name, name, typing.get_args(hint)[0], None)
    return Place(name, name, hint)


def _struct(cls: Any) -> Iterator[Place]:
    config = cls.__struct_config__
    if config.tag is not None:
        yield Place(config.tag_field, "", Literal[config.tag])
    for each in import_module("msgspec.structs").fields(cls):
        default = _NOTHING if each.required else each.default
        yield Place(each.encode_name, each.name, Any, default)


def _dataclass(cls: Any) -> Iterator[Place]:
    pydantic: Mapping[str, Any] = getattr(cls, "__pydantic_fields__", {})
    for each in dataclasses.fields(cls):
        wire = each.metadata.get("wire", each.name)
        required = each.default is dataclasses.MISSING
        if more := pydantic.get(each.name):
            alias, required = more.serialization_alias, more.is_required()
            wire = wire if alias is None else alias
        yield Place(wire, each.name, Any, _NOTHING if required else None)


def _given(place: Place, hints: Mapping[str, Any]) -> Any:
    """Return a field's type without that of a default which means that it is absent."""
    hint, absent = hints.get(place.name, place.hint), cast(Any, type(place.default))
    if place.required or place.default is None or absent not in typing.get_args(hint):
        return hint
    kept = tuple(part for part in typing.get_args(hint) if part is not absent)
    return Union[kept]  # noqa: UP007  (made of what is known only now)


def rows(cls: Any) -> list[tuple[str, Any, bool]]:
    """Return a class's fields by their names on the wire: types, and whether required."""
    return [(each.wire, each.hint, each.required) for each in places(cls)]


def own(value: Any) -> Any:
    """Return what was given of an object by its names on the wire; others as they are."""
    cls = cast(Any, type(value))
    if not is_record(cls):
        return value
    found = places(cls)
    held = (
        getattr(value, p.name) if p.name else typing.get_args(p.hint)[0] for p in found
    )
    pairs = zip(found, held, strict=True)
    return {p.wire: it for p, it in pairs if it is not p.default}


def schema(cls: Any, schemas: Schemas, ref: str) -> CoreSchema:
    """Return the schema of a class; a lenient one takes objects that lack a field."""
    typed, found = typing.is_typeddict(cls), places(cls)
    fields = dict[str, cs.TypedDictField]()
    for each in found:
        required = each.required and not schemas.lenient
        field = cs.typed_dict_field(schemas.place(each.hint), required=required)
        field["validation_alias"] = each.wire
        fields[each.wire if typed else each.name] = field
    if typed:
        return cs.typed_dict_schema(fields, extra_behavior="allow", ref=ref)
    inner = cs.typed_dict_schema(fields, extra_behavior="ignore")
    blank = {p.name: None if p.required else p.default for p in found if p.name}

    def made(values: dict[str, Any]) -> Any:
        values.pop("", None)
        if hasattr(cls, "__struct_fields__"):
            return cls(**blank | values)
        one: Any = object.__new__(cls)
        one.__dict__.update(blank | values)
        return one

    return cs.no_info_after_validator_function(made, inner, ref=ref)
