"""The fields of classes: models, dicts with known keys, and classes of another style."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NotRequired, get_args, get_origin, get_type_hints, is_typeddict

from .._runtime.models import foreign, hints_of, wire_name
from .._runtime.schemas import is_model


def is_object(hint: Any) -> bool:
    """Tell whether a type is a class of objects of the API."""
    return (
        is_model(hint)
        or is_typeddict(hint)
        or bool(foreign and foreign.is_record(hint))
    )


@cache
def rows(cls: Any) -> Mapping[str, tuple[Any, bool]]:
    """Return types by names on the wire, and whether an object has to have the field."""
    if is_model(cls):
        hints = hints_of(cls)
        hints.pop("__pydantic_extra__", None)
        required = {n: cls.model_fields[n].is_required() for n in hints}
        return {wire_name(cls, n): (hint, required[n]) for n, hint in hints.items()}
    if is_typeddict(cls):
        found = get_type_hints(cls, include_extras=True)
        return {wire: _key(hint, cls.__total__) for wire, hint in found.items()}
    known: list[tuple[str, Any, bool]] = foreign.rows(cls) if foreign else []
    return {wire: (hint, required) for wire, hint, required in known}


def _key(hint: Any, total: bool) -> tuple[Any, bool]:
    if get_origin(hint) is NotRequired:
        return get_args(hint)[0], False
    return hint, total
