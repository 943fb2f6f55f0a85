"""What `with_raw_response` is to a checker: the methods of a class with other results."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from .layout import Atom, call
from .methods import MethodView
from .overloads import RAW_CLASSES, RawKind, RawMethod
from .source import Code
from .statements import annotated, assigned

_OTHERS = ("with_raw_response", "with_streaming_response")
_HOMES: Mapping[RawKind, str] = {"file": "downloads", "raw": "resource"}
"""The module of the runtime that has what makes a kind of raw answers."""


class RawClass(Struct, frozen=True):
    """Those of one class; at run time there is no such class."""

    name: Code
    attributes: tuple[Code, ...]
    """`with_raw_response: _RawCustomers`, laid out."""
    methods: tuple[RawMethod, ...]


def raw_class(name: str, start: str, methods: Sequence[MethodView]) -> RawClass:
    """Of the class of that name; `start` begins the names of what `makers` imports."""
    own = f"_Raw{name}"
    attributes = (annotated(each, Atom(own), None, 4) for each in _OTHERS)
    rows = tuple(_methods(name, start, methods))
    return RawClass(Code(own), tuple(map(Code, attributes)), rows)


def _methods(
    name: str, start: str, methods: Sequence[MethodView]
) -> Iterator[RawMethod]:
    before: Sequence[object] | None = None
    for method in methods:
        spaced = before is not None and bool(before or method.raw)
        before = method.raw
        line = method.raw_line
        if not method.raw:
            of = call(start + method.kind, Atom(f"{name}.{method.name}"))
            line = Code(assigned(method.name, of, 8))
        yield RawMethod(line, Code(f"def {method.name}("), method.raw, spaced)


def makers(methods: Sequence[MethodView]) -> Iterator[Code]:
    """What raw answers are made with: of a method by itself, of one with overloads."""
    whole = {overload.kind for method in methods for overload in method.raw}
    made = {method.kind for method in methods if not method.raw}
    for kind, module in _HOMES.items():
        names = [*RAW_CLASSES[kind]] if kind in whole else []
        names += [f"async_{kind}", kind] if kind in made else []
        for name in names:
            yield Code(f"from .._runtime.{module} import {name} as _{name}")
