"""JSON text to typed values: straight from bytes, and again leniently on a mismatch."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Any, Generic, TypeAlias, TypeVar, cast, get_args, get_origin

from pydantic_core import ErrorDetails, ValidationError

from .models import fast, fields_of
from .schemas import Schemas

TAG = "\0"  # begins, in the place of an error, what is no part of the value
_T = TypeVar("_T")
Gap: TypeAlias = tuple[str, str, str]  # pointer, type expected, found: see `Mismatch`
# An escape, or half of a pair of them (RFC 8259, section 8.2).
_HALF = re.compile(rb"(?si)\\(?:ud[89ab]..\\ud[c-f]..|(ud[89a-f]..)|.)")
_ENOUGH = 100  # items of a list that are looked at for further kinds of mismatch
_EXPECTED = dict(model_type="object", dict_type="object", missing="required field")
_EXPECTED.update(list_type="array", tuple_type="array", string_type="string")
_KINDS: dict[Any, str] = {dict: "object", list: "array", str: "string", bool: "boolean"}
_KINDS.update({int: "integer", type(None): "null"})


class Typed(Generic[_T]):
    """Names a type that is no class where a class is asked for: `Typed[A | B]`."""


def decode(hint: Any, body: bytes) -> tuple[Any, list[Gap]]:
    """Return some JSON's value in a type, and its gaps; `ValueError` for no JSON."""
    body = body.removeprefix(b"\xef\xbb\xbf")  # RFC 8259, section 8.1
    if len(body) > 1_000_000 and gc.isenabled():
        gc.disable()  # it would look at what is made again and again, and find nothing
        try:
            return decode(hint, body)
        finally:
            gc.enable()
    if fast and (found := fast.decoded(hint, body)) is not None:
        return found, []
    try:
        return _decoder(hint, False)(body), []
    except ValidationError as it:
        wrong = it.errors(include_url=False, include_context=False, include_input=False)
    if wrong[0]["type"] == "json_invalid":
        if (whole := _HALF.sub(lambda m: rb"\ufffd" if m[1] else m[0], body)) != body:
            return decode(hint, whole)
        raise ValueError(wrong[0]["msg"])
    value = _decoder(hint, True)(body)
    return value, list(dict.fromkeys(_gaps(wrong, value)))


@cache
def _decoder(hint: Any, lenient: bool) -> Callable[[bytes], Any]:
    """Return the function that decodes a type; made when it is first needed, then kept."""
    hint = get_args(hint)[0] if get_origin(hint) is Typed else hint
    return Schemas(lenient).decoder(hint)


def _gaps(errors: Iterable[ErrorDetails], root: Any) -> Iterator[Gap]:
    places: dict[tuple[Any, ...], int] = {}
    for error in errors:
        place = tuple(key for key in error["loc"] if isinstance(key, str))
        places[place] = count = places.get(place, 0) + 1
        if count > _ENOUGH:
            continue
        pointer, kind, value = "", error["type"], root
        for key, after in pairwise((*error["loc"], "")):
            if isinstance(key, int):
                pointer, items = pointer + "/*", cast("list[Any]", value)
                held = isinstance(value, list | tuple) and key < len(items)
                value = items[key] if held else None
            elif TAG not in (key[:1], after):
                pointer += "/" + key.replace("~", "~0").replace("/", "~1")
                value = fields_of(value).get(key)
        found = "nothing" if kind == "missing" else kind_of(value)
        said = str(*error["loc"][-1:]).split(TAG)[2:]  # by `unions._but`
        if found not in said:
            yield pointer, (*said, _EXPECTED.get(kind, kind))[0], found


def kind_of(value: Any) -> str:
    """Return the JSON type of a value that came from JSON."""
    if isinstance(value, float):
        return "integer" if value.is_integer() else "number"
    return _KINDS.get(type(value), "value")
