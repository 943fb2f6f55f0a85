"""Types that few APIs have: tuples, annotated, recursive and foreign ones, families."""

from __future__ import annotations

import sys
from typing import Annotated, Any, cast, get_args, get_origin

from pydantic import TypeAdapter
from pydantic_core import CoreSchema
from pydantic_core import core_schema as cs

from .models import foreign
from .options import part
from .schemas import Schemas, is_model


def schema(hint: Any, schemas: Schemas) -> CoreSchema:
    """Return the schema of a type that is no list, no dict and no model of one kind."""
    if hasattr(hint, "__value__") or (foreign and foreign.is_record(hint)):
        return schemas.named(hint)
    if is_model(hint):
        return cast("CoreSchema", part("families").family(hint, schemas.named))
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        notes = [note for note in args[1:] if hasattr(note, "decoding")]
        of: Any = notes[0].decoding(args[0], schemas.of) if notes else None
        return of or schemas.of(args[0])
    if origin is tuple:
        return cs.tuple_schema([schemas.place(item) for item in args])
    # A dataclass, a `TypedDict`: no class of ours, decoded as pydantic does.
    return cs.no_info_plain_validator_function(TypeAdapter[Any](hint).validate_python)


def definition(hint: Any, schemas: Schemas, ref: str) -> CoreSchema:
    """Return what a name stands for: a class that is no model, or a recursive alias."""
    if foreign and foreign.is_record(hint):
        return cast("CoreSchema", foreign.schema(hint, schemas, ref))
    return cs.chain_schema([schemas.of(meant_by(hint))], ref=ref)


def meant_by(alias: Any) -> Any:
    """Return the type that a `TypeAliasType` stands for, its names resolved."""
    value, scope = alias.__value__, vars(sys.modules[alias.__module__])
    return eval(value, scope) if isinstance(value, str) else value
