"""The base class of everything that the API returns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

from pydantic import BaseModel, ConfigDict

from .hints import wire_name, with_deep_stack


class Model(BaseModel):
    """An object of the API: its documented fields, and any others as they came.

    Attributes are given by their Python name or as on the wire. `model_fields_set` tells
    a field that was absent from one that was null; only what was set is serialized,
    under its name on the wire, so a decoded object gives again what was received.
    """

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
    )
    nullable_fields__: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls, *, nullable: Iterable[str] = (), **config: Any) -> None:
        """Take `nullable`: the optional fields whose None is sent as null."""
        super().__init_subclass__(**config)
        cls.nullable_fields__ = cls.nullable_fields__ | frozenset(nullable)

    if TYPE_CHECKING:
        __iter__: ClassVar[None]  # type: ignore
    else:

        def __iter__(self):
            raise TypeError(_not_a_list(type(self)))

        def model_dump(self, **options):
            return super().model_dump(**_FAITHFUL | options)

        def model_dump_json(self, **options):
            return super().model_dump_json(**_FAITHFUL | options)

    @classmethod
    def model_rebuild(cls, **options: Any) -> bool | None:
        """Build the class and all that it refers to; happens by itself at first use."""
        options["_types_namespace"] = options.get("_types_namespace") or {}
        return with_deep_stack(lambda: super(Model, cls).model_rebuild(**options))

    def to_dict(self) -> dict[str, Any]:
        """Return what was set, in Python's types, under the names on the wire."""
        return self.model_dump()

    def to_json(self) -> str:
        """Return what was set as JSON, as it would be on the wire."""
        return self.model_dump_json()


# A value that did not fit was kept as it came: that it is serialized as it is, and that
# what never came stays away, deserves no warning.
_FAITHFUL = {"warnings": False, "exclude_unset": True}


def _not_a_list(cls: type[Model]) -> str:
    """Say what to iterate instead of the object."""
    fields = cls.model_fields.items()
    lists = [name for name, field in fields if "list[" in str(field.annotation).lower()]
    name = "data" if "data" in lists or not lists else lists[0]
    hint = f"; iterate its items: .{name}" if lists else ""
    return f"{cls.__name__!r} object is not iterable{hint}"


def wire_items(model: BaseModel) -> Iterator[tuple[str, str, Any]]:
    """Yield what is set in a model: name, name on the wire, value."""
    cls = type(model)
    for name in cls.model_fields:
        if name in model.model_fields_set:
            yield name, wire_name(cls, name), getattr(model, name)
    yield from (
        (name, name, value) for name, value in (model.model_extra or {}).items()
    )


def fields_of(value: Any) -> Mapping[str, Any]:
    """Return what an object of the API holds by its names on the wire, `{}` for others."""
    if isinstance(value, BaseModel):
        return {name: part for _, name, part in wire_items(value)}
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def dig(value: Any, path: str) -> Any:
    """Follow dotted wire names (`meta.total`) through models and dicts, else None."""
    for name in path.split(".") if path else ():
        value = fields_of(value).get(name)
    return value
