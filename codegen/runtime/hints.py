"""Annotations, as the decoder reads them; and how pydantic is made to build its own."""

from __future__ import annotations

import inspect
import sys
import threading
from collections.abc import Callable
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel

_T = TypeVar("_T")
_KINDS: dict[Any, str] = {dict: "object", list: "array", str: "string", bool: "boolean"}
_KINDS.update({int: "integer", float: "number", type(None): "null"})
_STACK = 256 * 1024 * 1024  # of addresses; memory is taken as it is used
_DEEP = "building models"
_lock = threading.RLock()


def kind_of(value: Any) -> str:
    """Return the JSON type of a value that came from JSON."""
    if isinstance(value, float):
        return "integer" if value.is_integer() else "number"
    return _KINDS.get(type(value), "value")


def parts_of(hint: Any) -> tuple[Any, ...]:
    """Return the members of a union; of any other type, the type."""
    if get_origin(hint) is Annotated:
        return parts_of(get_args(hint)[0])
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def hints_of(cls: type[BaseModel]) -> dict[str, Any]:
    """Return the types of the fields (and of `__pydantic_extra__`), names resolved.

    Nothing is built for it, so it costs little and never recurses.
    """
    found: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        if issubclass(base, BaseModel) and base is not BaseModel:
            scope = vars(sys.modules[base.__module__]) | {base.__name__: base}
            for name, hint in inspect.get_annotations(base).items():
                if name in cls.model_fields or name == "__pydantic_extra__":
                    found[name] = eval(hint, scope) if isinstance(hint, str) else hint
    return found


def wire_name(cls: type[BaseModel], name: str) -> str:
    """Return what the field `name` is called on the wire."""
    field = cls.model_fields.get(name)
    return (field and field.serialization_alias) or name


def with_deep_stack(job: Callable[[], _T]) -> _T:
    """Run something that recurses deeply, in a thread with room for it.

    Pydantic builds a class inside the class that refers to it, some 15 frames for each:
    58 in a row reach the usual limit, and real APIs have cycles of hundreds.
    """
    if threading.current_thread().name == _DEEP:
        return job()
    done: list[_T] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            done.append(job())
        except BaseException as error:
            failed.append(error)

    with _lock:
        limit, size = sys.getrecursionlimit(), threading.stack_size(_STACK)
        sys.setrecursionlimit(max(limit, 200_000))
        try:
            thread = threading.Thread(target=run, name=_DEEP)
            thread.start()
            thread.join()
        finally:
            sys.setrecursionlimit(limit)
            threading.stack_size(size)
    for error in failed:
        raise error
    return done[0]
