"""Types to pydantic-core schemas that take JSON as it is meant, without coercion.

Pydantic's own would take "1493979010" for a date and cut nanoseconds off. Each type has
two forms: a strict one, and a lenient one in which every place falls back to the value as
it came. Models are definitions by reference, so neither depth nor cycles need recursion.
The `type` of an error is what was expected, and its place holds no label but `TAG`s.
"""

from __future__ import annotations

import datetime as _datetime
import uuid as _uuid
from collections.abc import Sequence
from decimal import Decimal
from importlib import import_module
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel, TypeAdapter
from pydantic_core import CoreSchema, SchemaValidator
from pydantic_core import core_schema as cs

from .hints import hints_of, parts_of, wire_name

TAG = "\0"
_DAY = r"^\d{4}-\d{2}-\d{2}"
_CLOCK = r"\d{2}:\d{2}(:\d{2}(\.\d{1,6}0*)?)?([Zz]|[+-]\d{2}:?\d{2})?$"
_UUID = r"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
_EXACT = 2**53 - 1  # up to here a float holds every integer
_INT = cs.int_schema(strict=True)
_FLOAT = cs.float_schema(strict=True)
_NONE = type(None)


class ExactFloat(float):
    """A float that remembers its digits, for a decimal; see `exact_json`."""

    def __new__(cls, text: str) -> ExactFloat:
        self = super().__new__(cls, text)
        self.text = text
        return self

    text: str


def _either(*members: CoreSchema) -> CoreSchema:
    return cs.union_schema(list(members), mode="left_to_right")


def _text(pattern: str, schema: CoreSchema) -> CoreSchema:
    """Return the schema of a string of a form that a type of Python holds (RFC 3339)."""
    return cs.chain_schema([cs.str_schema(strict=True, pattern=pattern), schema])


def _integral(value: float) -> int:
    if not value.is_integer():
        raise ValueError
    return int(value)


def _decimal(value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ValueError
    try:
        number = Decimal(getattr(value, "text", value))
    except ArithmeticError:
        raise ValueError from None
    if not number.is_finite():
        raise ValueError
    return number


# 1.0 is an integer, as JSON Schema says; an integer that no float holds stays one.
_SCALARS: dict[Any, tuple[str, CoreSchema]] = {
    _NONE: ("null", cs.none_schema()),
    bool: ("boolean", cs.bool_schema(strict=True)),
    int: (
        "integer",
        _either(_INT, cs.no_info_after_validator_function(_integral, _FLOAT)),
    ),
    float: (
        "number",
        _either(cs.float_schema(strict=True, ge=-_EXACT, le=_EXACT), _INT, _FLOAT),
    ),
    str: ("string", cs.str_schema(strict=True)),
    bytes: ("string", cs.bytes_schema()),
    Decimal: ("decimal", cs.no_info_plain_validator_function(_decimal)),
    _datetime.datetime: (
        "date-time",
        _text(_DAY + "[Tt ]" + _CLOCK, cs.datetime_schema()),
    ),
    _datetime.date: ("date", _text(_DAY + "$", cs.date_schema())),
    _datetime.time: ("time", _text("^" + _CLOCK, cs.time_schema())),
    _uuid.UUID: ("uuid", _text(_UUID, cs.uuid_schema())),
}


_AS_IT_CAME = (str, bool, None, _NONE, Any, object)  # in Python what it is in JSON


class Schemas:
    """Makes the schemas of one type, strict or lenient, and of all that it reaches."""

    def __init__(self, lenient: bool) -> None:
        self.lenient = lenient
        self.exact = False
        """Whether a decimal is among them."""
        self.models: dict[type[BaseModel], CoreSchema | None] = {}

    def validator(self, hint: Any) -> SchemaValidator:
        """Return the validator of a type."""
        root = self.of(hint)
        while waiting := [cls for cls, schema in self.models.items() if not schema]:
            for cls in waiting:
                self.models[cls] = self._model(cls)
        definitions = [schema for schema in self.models.values() if schema]
        return SchemaValidator(
            cs.definitions_schema(root, definitions) if definitions else root,
            _use_prebuilt=False,
        )

    def of(self, hint: Any) -> CoreSchema:
        """Return the schema of a type; lenient, it takes anything in the end."""
        if not self.lenient:
            return self._of(hint)
        if all(part in _AS_IT_CAME for part in parts_of(hint)):
            return cs.any_schema()
        return _either(self._of(hint), cs.any_schema())

    def _of(self, hint: Any) -> CoreSchema:
        notes: Sequence[Any] = (
            get_args(hint)[1:] if get_origin(hint) is Annotated else ()
        )
        for note in notes:
            if decode := getattr(note, "decode_json", None):
                text = cs.str_schema(strict=True)
                return _named(
                    note.name, cs.no_info_after_validator_function(decode, text)
                )
        parts = parts_of(hint)
        members = tuple(part for part in parts if part not in (None, _NONE))
        if len(members) > 1:
            schema = self._union(members, notes)
        else:
            schema = self._single(members[0] if members else _NONE)
        return cs.nullable_schema(schema) if 0 < len(members) < len(parts) else schema

    def _single(self, hint: Any) -> CoreSchema:
        """Return the schema of a type that is no union."""
        origin, args = get_origin(hint) or hint, get_args(hint)
        if origin is Annotated:
            return self._of(hint)
        if origin in (Any, object):
            return cs.any_schema()
        if origin is Literal:
            return _named(_words(args), _literal(args))
        if origin in _SCALARS:
            self.exact = self.exact or origin is Decimal
            return _named(*_SCALARS[origin])
        if isinstance(origin, type) and issubclass(origin, BaseModel):
            self.models.setdefault(origin)
            return cs.definition_reference_schema(_reference(origin))
        return self._container(hint, origin, args)

    def _container(self, hint: Any, origin: Any, args: tuple[Any, ...]) -> CoreSchema:
        if origin is list:
            return cs.list_schema(self.of(args[0] if args else Any), strict=True)
        if origin is dict:
            value = self.of(args[1] if args else Any)
            return cs.dict_schema(cs.str_schema(), value, strict=True)
        if origin is tuple and args:
            rest = len(args) - 1 if args[-1] is ... else None
            items = [self.of(item) for item in args if item is not ...]
            return cs.tuple_schema(items, variadic_item_index=rest and rest - 1)
        # A dataclass, a TypedDict: no class of ours, decoded as pydantic does.
        return cs.no_info_plain_validator_function(
            TypeAdapter[Any](hint).validate_python
        )

    def _union(self, members: tuple[Any, ...], notes: Sequence[Any]) -> CoreSchema:
        """Return the schema of a union: of scalars by trying, else by choosing one."""
        if all(_is_scalar(member) for member in members):
            return _scalars(members)
        # A part of the runtime that only clients with such unions have.
        choose = import_module(".unions", __package__).chooser(members, notes)

        def tag(value: Any) -> str | None:
            place = choose(value)
            return None if place is None else f"{TAG}{place}"

        choices = {f"{TAG}{i}": self._of(m) for i, m in enumerate(members)}
        return cs.tagged_union_schema(choices, discriminator=tag)

    def _model(self, cls: type[BaseModel]) -> CoreSchema:
        """Return the schema of a model, in which a lenient one may lack any field."""
        hints = hints_of(cls)
        extra = hints.pop("__pydantic_extra__", None)
        extras = self.of(get_args(extra)[1]) if get_args(extra) else None
        fields = {name: self._field(cls, name, hint) for name, hint in hints.items()}
        return cs.model_schema(
            cls,
            cs.model_fields_schema(
                fields, extras_schema=extras, extra_behavior="allow"
            ),
            ref=_reference(cls),
        )

    def _field(self, cls: type[BaseModel], name: str, hint: Any) -> cs.ModelField:
        field, schema = cls.model_fields[name], self.of(hint)
        if not field.is_required():
            default = field.get_default(call_default_factory=False)
            schema = cs.with_default_schema(schema, default=default)
        elif self.lenient:
            schema = cs.with_default_schema(schema, default=None)
        return cs.model_field(schema, validation_alias=wire_name(cls, name))


def _named(expected: str, schema: CoreSchema) -> CoreSchema:
    """Let every error of a schema be one error, whose type is what was expected."""
    return cs.custom_error_schema(schema, expected, custom_error_message="mismatch")


def _reference(cls: type) -> str:
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"


def _is_scalar(hint: Any) -> bool:
    return hint in _SCALARS or get_origin(hint) is Literal


def _words(values: tuple[Any, ...]) -> str:
    text = " | ".join(map(repr, values))
    return text if len(text) < 80 else f"one of {len(values)} values"


def _literal(values: tuple[Any, ...]) -> CoreSchema:
    """Return the schema of an enum in which 1, 1.0 and true are no strangers' equals."""
    texts = [value for value in values if isinstance(value, str)]
    exact = [_only(value) for value in values if not isinstance(value, str)]
    return _either(*([cs.literal_schema(texts)] if texts else []), *exact)


def _only(value: Any) -> CoreSchema:
    _, schema = _SCALARS[type(value)]
    return cs.chain_schema([schema, cs.literal_schema([value])])


def _scalars(members: tuple[Any, ...]) -> CoreSchema:
    """Return the schema of a union of scalars; the first that fits best has it."""
    names: list[str] = []
    schemas: list[CoreSchema] = []
    for member in members:
        if get_origin(member) is Literal:
            names.append(_words(get_args(member)))
            schemas.append(_literal(get_args(member)))
        else:
            names.append(_SCALARS[member][0])
            schemas.append(
                _INT if member is int and float in members else _SCALARS[member][1]
            )
    order = sorted(range(len(schemas)), key=lambda i: members[i] is str)
    return _named(" | ".join(names), _either(*(schemas[i] for i in order)))
