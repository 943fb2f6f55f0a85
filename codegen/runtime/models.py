"""The base class of everything that the API returns, and what is known of its fields."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["Model"]


class Model(BaseModel):
    """An object of the API: its documented fields, and any others as they came.

    Attributes are given by their Python name or as on the wire. `model_fields_set` tells
    a field that was absent from one that was null; only what was set is serialized,
    under its name on the wire, so a decoded object gives again what was received.
    """

    model_config = ConfigDict(extra="allow", defer_build=True, protected_namespaces=())
    model_config |= ConfigDict(validate_by_name=True, serialize_by_alias=True)
    nullable_fields__: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls, *, nullable: Iterable[str] = (), **config: Any) -> None:
        """Take `nullable`: the optional fields whose None is sent as null."""
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
            name = "data" if "data" in lists else "".join(lists[:1])
            hint = f"; iterate its items: .{name}" if name else ""
            raise TypeError(f"{type(self).__name__!r} object is not iterable{hint}")

        def model_dump(self, **options):
            return super().model_dump(**_FAITHFUL | options)

        def model_dump_json(self, **options):
            return super().model_dump_json(**_FAITHFUL | options)


# A value that did not fit was kept as it came: that it is serialized as it is, and that
# what never came stays away, deserves no warning.
_FAITHFUL = {"warnings": False, "exclude_unset": True}


def hints_of(cls: type[BaseModel]) -> dict[str, Any]:
    """Return the types of the fields (and of `__pydantic_extra__`), names resolved.

    Nothing is built for it, so it costs little and never recurses.
    """
    found: dict[str, Any] = {}
    for base in reversed(cls.__mro__[: cls.__mro__.index(BaseModel)]):
        scope = vars(sys.modules[base.__module__]) | {base.__name__: base}
        for name, hint in inspect.get_annotations(base).items():
            if name in cls.model_fields or name == "__pydantic_extra__":
                found[name] = eval(hint, scope) if isinstance(hint, str) else hint
    return found


def wire_name(cls: type[BaseModel], name: str) -> str:
    """Return what the field `name` is called on the wire."""
    field = cls.model_fields.get(name)
    return (field and field.serialization_alias) or name


def fields_of(value: Any) -> Mapping[str, Any]:
    """Return what an object of the API holds by its names on the wire, `{}` for others."""
    if isinstance(value, dict):
        return cast("dict[str, Any]", value)
    if not isinstance(value, BaseModel):
        return {}
    cls, given = type(value), value.model_fields_set
    found = {
        wire_name(cls, k): getattr(value, k) for k in cls.model_fields if k in given
    }
    return found | (value.model_extra or {})


def dig(value: Any, path: str) -> Any:
    """Follow dotted wire names (`meta.total`) through models and dicts, else None."""
    for name in path.split(".") if path else ():
        value = fields_of(value).get(name)
    return value
