"""Types to pydantic-core schemas that decode JSON.

Each type has two: a strict one, and a lenient one in which every place falls back to the
value as it came. Models are definitions by reference, so neither depth nor cycles need
recursion. An error's `type` is what was expected; its place holds no label but `TAG`s.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from importlib import import_module
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, TypeAdapter
from pydantic_core import CoreSchema, SchemaValidator
from pydantic_core import core_schema as cs

from .hints import hints_of, parts_of, wire_name
from .scalars import NONE, either, is_scalar, named, scalars

TAG = "\0"
_AS_IT_CAME = (str, bool, None, NONE, Any, object)  # in Python what it is in JSON


class Schemas:
    """Makes the schemas of one type, strict or lenient, and of all that it reaches."""

    def __init__(self, lenient: bool) -> None:
        self.lenient = lenient
        self.exact = False
        """Whether a decimal is among them."""
        self._models: dict[type[BaseModel], CoreSchema | None] = {}

    def validator(self, hint: Any) -> SchemaValidator:
        """Return the validator of a type."""
        root = self._place(hint)
        while waiting := [cls for cls, schema in self._models.items() if not schema]:
            for cls in waiting:
                self._models[cls] = self._model(cls)
        found = [schema for schema in self._models.values() if schema]
        schema = cs.definitions_schema(root, found) if found else root
        return SchemaValidator(schema, _use_prebuilt=False)

    def _place(self, hint: Any) -> CoreSchema:
        """Return the schema of a place of a type; lenient, it takes anything in the end."""
        if not self.lenient:
            return self._of(hint)
        if all(part in _AS_IT_CAME for part in parts_of(hint)):
            return cs.any_schema()
        return either(self._of(hint), cs.any_schema())

    def _of(self, hint: Any) -> CoreSchema:
        notes: Sequence[Any] = (
            get_args(hint)[1:] if get_origin(hint) is Annotated else ()
        )
        for note in notes:
            if decode := getattr(note, "decode_json", None):
                text = cs.str_schema(strict=True)
                return named(
                    note.name, cs.no_info_after_validator_function(decode, text)
                )
        parts = parts_of(hint)
        members = tuple(part for part in parts if part not in (None, NONE)) or (NONE,)
        schema = self._single(members[0]) if len(members) == 1 else None
        schema = schema or self._union(members, notes)
        return cs.nullable_schema(schema) if len(members) < len(parts) else schema

    def _single(self, hint: Any) -> CoreSchema:
        """Return the schema of a type that is no union."""
        origin, args = get_origin(hint) or hint, get_args(hint)
        if origin is Annotated:
            return self._of(hint)
        if origin in (Any, object):
            return cs.any_schema()
        if is_scalar(hint):
            self.exact = self.exact or hint is Decimal
            return scalars((hint,))
        if isinstance(origin, type) and issubclass(origin, BaseModel):
            self._models.setdefault(origin)
            return cs.definition_reference_schema(_reference(origin))
        if origin is list:
            return cs.list_schema(self._place(args[0] if args else Any), strict=True)
        if origin is dict:
            value = self._place(args[1] if args else Any)
            return cs.dict_schema(cs.str_schema(), value, strict=True)
        if origin is tuple and args:
            return cs.tuple_schema([self._place(item) for item in args])
        # A dataclass, a TypedDict: no class of ours, decoded as pydantic does.
        return cs.no_info_plain_validator_function(
            TypeAdapter[Any](hint).validate_python
        )

    def _union(self, members: tuple[Any, ...], notes: Sequence[Any]) -> CoreSchema:
        """Return the schema of a union: of scalars by trying, else by choosing one."""
        if all(is_scalar(member) for member in members):
            self.exact = self.exact or Decimal in members
            return scalars(members)
        # A part of the runtime that only clients with such unions have.
        choose = import_module(".unions", __package__).chooser(members, notes)

        def tag(value: Any) -> str | None:
            place = choose(value)
            return None if place is None else f"{TAG}{place}"

        choices = {f"{TAG}{i}": self._of(m) for i, m in enumerate(members)}
        return cs.tagged_union_schema(choices, discriminator=tag)

    def _model(self, cls: type[BaseModel]) -> CoreSchema:
        hints = hints_of(cls)
        extra = get_args(hints.pop("__pydantic_extra__", None))
        extras = self._place(extra[1]) if extra else None
        fields = {name: self._field(cls, name, hint) for name, hint in hints.items()}
        inner = cs.model_fields_schema(
            fields, extras_schema=extras, extra_behavior="allow"
        )
        return cs.model_schema(cls, inner, ref=_reference(cls))

    def _field(self, cls: type[BaseModel], name: str, hint: Any) -> cs.ModelField:
        """Return the schema of a field; a lenient one may always be missing."""
        field, schema = cls.model_fields[name], self._place(hint)
        if self.lenient or not field.is_required():
            default = field.get_default(call_default_factory=False)
            default = None if field.is_required() else default
            schema = cs.with_default_schema(schema, default=default)
        return cs.model_field(schema, validation_alias=wire_name(cls, name))


def _reference(cls: type) -> str:
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"
