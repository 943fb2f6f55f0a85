"""The base class of everything that the API returns, and values as JSON bodies."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import partialmethod
from inspect import get_annotations
from typing import TYPE_CHECKING, Any, ClassVar, cast
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from .options import Omit, part
from .urls import is_list, scalar

foreign, fast, exact = part("records"), part("structs"), part("exact")
_FAITHFUL: Any = {"warnings": False, "exclude_unset": True}  # what came, as it came


class Model(BaseModel):
    """An object of the API: its documented fields, and any others as they came.

    Attributes are given by their Python name or as on the wire. `model_fields_set` tells
    what was absent from what was null; serializing gives again what was received."""

    model_config = ConfigDict(extra="allow", defer_build=True, protected_namespaces=())
    model_config |= ConfigDict(validate_by_name=True, serialize_by_alias=True)
    model_config |= ConfigDict(ignored_types=(partialmethod,))  # not fields
    nullable_fields__: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls, *, nullable: Iterable[str] = (), **config: Any) -> None:
        """Take `nullable`: the fields whose None is sent as null."""
        super().__init_subclass__(**config)
        cls.nullable_fields__ = cls.nullable_fields__ | frozenset(nullable)

    if TYPE_CHECKING:
        # What a subclass may declare: further fields of a type, and no iteration.
        __pydantic_extra__: Any = Field(init=False)
        __iter__: ClassVar[None]  # type: ignore
    else:

        def __iter__(self):
            fields = type(self).model_fields.items()
            lists = [k for k, v in fields if "list[" in str(v.annotation).lower()]
            hint = f"; iterate its items: .{lists[0]}" if lists else ""
            raise TypeError(f"{type(self).__name__!r} object is not iterable{hint}")

        @classmethod
        def __get_pydantic_core_schema__(cls, source, handler):
            found = handler(source)
            inner = handler.resolve_ref_schema(found)["schema"]
            extra = {"schema": inner.get("extras_schema", {})}
            for field in (*inner.get("fields", {}).values(), extra):
                if not re.search("'(serialization|definition-ref)'", repr(field)):
                    field["schema"]["serialization"] = {"type": "any"}
            return found

        model_dump = partialmethod(BaseModel.model_dump, **_FAITHFUL)
        model_dump_json = partialmethod(BaseModel.model_dump_json, **_FAITHFUL)


def hints_of(cls: type[BaseModel]) -> dict[str, Any]:
    """Return the types of the fields (and of `__pydantic_extra__`); nothing is built."""
    found, fields = dict[str, Any](), {*cls.model_fields, "__pydantic_extra__"}
    for base in reversed(cls.__mro__[: cls.__mro__.index(BaseModel)]):
        found |= get_annotations(base, locals={base.__name__: base}, eval_str=True)
    return {name: hint for name, hint in found.items() if name in fields}


def wire_name(cls: type[BaseModel], name: str) -> str:
    """Return what the field `name` is called on the wire."""
    return name if (it := cls.model_fields[name].serialization_alias) is None else it


def fields_of(value: Any) -> Mapping[str, Any]:
    """Return what an object of the API holds by its names on the wire, `{}` for others."""
    value = foreign.own(value) if foreign else value
    if not isinstance(value, BaseModel):
        return cast("dict[str, Any]", value if isinstance(value, dict) else {})
    cls, extra = type(value), value.model_extra or {}
    given = (k for k in cls.model_fields if k in value.model_fields_set)
    return {wire_name(cls, k): getattr(value, k) for k in given} | extra


def dig(value: Any, path: str) -> Any:
    """Follow dotted wire names (`meta.total`) through models and dicts, else None."""
    for name in path.split(".") if path else ():
        value = fields_of(value).get(name)
    return value


def given(values: Mapping[str, Any], nullable: Iterable[str] | bool) -> dict[str, Any]:
    """Return what is sent of an object: no `omit`, and None only where it is null."""
    pairs = ((k, v) for k, v in values.items() if not isinstance(v, Omit))
    null = values if isinstance(nullable, bool) else set(nullable)
    return {k: plain(v) for k, v in pairs if v is not None or k in null}


def plain(value: Any) -> Any:
    """Return a value as JSON has it: models, dates and the like in their wire form."""
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, Model):
        # A field's None is sent only where null is a value; other keys stay.
        kept = value.nullable_fields__ | set(value.model_extra or ())
        return given(fields_of(value), kept)
    value = foreign.own(value) if foreign else value
    if isinstance(value, Mapping):
        return given(cast("Mapping[str, Any]", value), True)
    if is_list(value):
        return [plain(item) for item in value]
    finite = not isinstance(value, Decimal) or value.is_finite()
    if finite and isinstance(value, Decimal | UUID | Enum | date | time | bytes):
        return value if exact and exact.is_number(value) else scalar(value)
    raise TypeError(f"{value if not finite else type(value).__name__} has no JSON")


def to_json(value: Any) -> bytes:
    """Return a value as JSON text. Raises `ValueError` for NaN and the infinities."""
    form: Any = dict(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return str((exact or json).JSONEncoder(**form).encode(plain(value))).encode()
