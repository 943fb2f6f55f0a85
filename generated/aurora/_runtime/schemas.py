"""Types to pydantic-core schemas that decode JSON as it is meant, with no coercion.

Strict, they refuse what Python cannot hold without loss; lenient, every place falls back
to the value as it came. Models refer to each other by name, so no depth needs recursion.
"""

from __future__ import annotations

import datetime as _datetime
import uuid as _uuid
from collections.abc import Callable
from decimal import Decimal
from types import UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import CoreSchema, SchemaValidator
from pydantic_core import core_schema as cs

from .models import hints_of
from .options import part

_NONE, _ANY = type(None), cs.any_schema()
_AS_IT_CAME = (str, bool, None, _NONE, Any, object)  # in Python what it is in JSON
_DAY = r"^\d{4}-\d\d-\d\d"
_CLOCK = r"\d\d:\d\d(:\d\d(\.\d{1,6}0*)?)?([Zz]|[+-]\d\d:?\d\d)?$"


def either(*tried: CoreSchema, expected: str = "") -> CoreSchema:
    """Return the schema of what the first of some takes; its error is `expected`."""
    more: Any = {f"custom_error_{k}": expected for k in ("type", "message") if expected}
    if len(tried) == 1:  # a union of one is slower
        return cs.custom_error_schema(tried[0], **more) if more else tried[0]
    return cs.union_schema(list(tried), mode="left_to_right", **more)


def _text(schema: CoreSchema, **limits: Any) -> list[CoreSchema]:
    # The first step makes a string that pydantic's cache of strings does not have to keep.
    return [cs.chain_schema([_ANY, cs.str_schema(strict=True, **limits), schema])]


_INT, _FLOAT = cs.int_schema(strict=True), cs.float_schema(strict=True)
_WHOLE = cs.no_info_after_validator_function(lambda n: int(str(Decimal(n))), _FLOAT)
_SMALL = cs.float_schema(strict=True, gt=-(2**53), lt=2**53)  # holds every integer
_FAST = _text(cs.datetime_schema(microseconds_precision="error"), pattern="T")
_MOMENT = _FAST + _text(cs.datetime_schema(), pattern=_DAY + "[Tt ]" + _CLOCK)
SCALARS: dict[Any, tuple[str, list[CoreSchema]]] = {
    _NONE: ("null", [cs.none_schema()]),
    bool: ("boolean", [cs.bool_schema(strict=True)]),
    int: ("integer", [_INT, _WHOLE]),  # 1.0 is an integer, as JSON Schema says
    float: ("number", [_SMALL, _INT, _FLOAT]),  # what no float holds stays an integer
    str: ("string", [cs.str_schema(strict=True)]),
    _datetime.datetime: ("date-time", _MOMENT),
    _datetime.date: ("date", _text(cs.date_schema(), pattern=_DAY + "$")),
    _datetime.time: ("time", _text(cs.time_schema(), pattern="^" + _CLOCK)),
    _uuid.UUID: ("uuid", _text(cs.uuid_schema(), min_length=36, max_length=36)),
}
"""What a scalar is called, and the schemas by which it is tried, the likely one first."""
part("base64_bytes")  # adds to them, and has bytes know the text that they came as


def parts_of(hint: Any) -> tuple[Any, ...]:
    """Return the members of a union; of any other type, the type."""
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def _scalars(members: tuple[Any, ...]) -> tuple[str, list[CoreSchema]]:
    """Return what a union of scalars is called, and the schemas by which it is tried."""
    kinds, first, last = list[str](), list[CoreSchema](), list[CoreSchema]()
    for member in sorted(members, key=lambda member: member is str):
        values = () if member in SCALARS else get_args(member)
        name, tried = SCALARS.get(member, (" | ".join(map(repr, values)), []))
        kinds.append(name if len(name) < 80 else f"one of {len(values)} values")
        for kind in [k for k in dict.fromkeys(map(type, values)) if k not in members]:
            # By their type first: pydantic takes true for 1.
            only = cs.literal_schema([value for value in values if type(value) is kind])
            first.append(cs.chain_schema([either(*SCALARS[kind][1]), only]))
        first, last = first + tried[:1], tried[1:] + last
    return " | ".join(dict.fromkeys(kinds)), first + last


class Schemas:
    """Makes the schemas of one type, strict or lenient, and of all that it reaches."""

    def __init__(self, lenient: bool) -> None:
        self.read: Callable[[bytes], Any] | None = None  # where pydantic's reader fails
        self.lenient, self._rest = lenient, [_ANY] if lenient else []
        self._names, self._waiting = dict[Any, str](), list[Any]()

    def decoder(self, hint: Any) -> Callable[[bytes], Any]:
        """Return the function that decodes a type."""
        root = self.place(hint)
        found = [self._definition(hint) for hint in self._waiting]  # it grows meanwhile
        made = SchemaValidator(cs.definitions_schema(root, found), _use_prebuilt=False)
        if read := self.read:
            return lambda body: made.validate_python(read(body))
        return made.validate_json

    def place(self, hint: Any) -> CoreSchema:
        """Return the schema of a place of a type; lenient, it takes anything in the end."""
        if self._rest and all(part in _AS_IT_CAME for part in parts_of(hint)):
            return _ANY
        return self.of(hint, *self._rest)

    def of(self, hint: Any, *rest: CoreSchema) -> CoreSchema:
        """Return the schema of a type, which is tried before the `rest`."""
        parts, expected = parts_of(hint), ""
        members = tuple(part for part in parts if part not in (None, _NONE)) or (_NONE,)
        if any(getattr(member, "__origin__", member) is Decimal for member in members):
            self.read = part("decimals").read
        if all(m in SCALARS or get_origin(m) is Literal for m in members):
            expected, tried = _scalars(members)
            expected = "" if members == (str,) else expected  # pydantic's error will do
        elif len(members) == 1:
            tried = [self._single(members[0])]
        else:
            tried = [part("unions").union(members, self)]
        schema = either(*tried, *rest, expected="" if rest else expected)
        return cs.nullable_schema(schema) if len(members) < len(parts) else schema

    def _single(self, hint: Any) -> CoreSchema:
        """Return the schema of a type that is neither a scalar nor a union."""
        origin, args = get_origin(hint) or hint, get_args(hint)
        if origin in (Any, object):
            return _ANY
        if origin is list:
            return cs.list_schema(self.place((*args, Any)[0]), strict=True)
        if origin is dict:
            values = self.place((*args, Any, Any)[1])
            return cs.dict_schema(cs.str_schema(), values, strict=True)
        if is_model(hint) and not hasattr(hint, "children__"):
            return self.named(hint)
        return cast("CoreSchema", part("further").schema(hint, self))

    def named(self, hint: Any) -> CoreSchema:
        """Return a reference to the schema of a model, or of a recursive alias."""
        if hint not in self._names:
            self._names[hint] = f"{hint.__name__}:{len(self._names)}"
            self._waiting.append(hint)
        return cs.definition_reference_schema(self._names[hint])

    def _definition(self, hint: Any) -> CoreSchema:
        """Return the schema of a model, or of a recursive alias, under its name."""
        ref = self._names[hint]
        if not is_model(hint):
            return cast("CoreSchema", part("further").definition(hint, self, ref))
        hints = hints_of(hint)
        extra = get_args(hints.pop("__pydantic_extra__", None))
        own = {name: self._field(hint, name, type) for name, type in hints.items()}
        rest = self.place(extra[1]) if extra else None
        inner = cs.model_fields_schema(own, extras_schema=rest, extra_behavior="allow")
        return cs.model_schema(hint, inner, ref=ref)

    def _field(self, cls: type[BaseModel], name: str, hint: Any) -> cs.ModelField:
        """Return the schema of a field; a lenient one may always be missing."""
        field, schema = cls.model_fields[name], self.place(hint)
        if self._rest or not field.is_required():
            default = None if field.is_required() else field.get_default()
            schema = cs.with_default_schema(schema, default=default)
        return cs.model_field(schema, validation_alias=field.serialization_alias)


def is_model(hint: Any) -> bool:
    """Tell whether a type is a class of objects of the API."""
    return isinstance(hint, type) and issubclass(hint, BaseModel)
