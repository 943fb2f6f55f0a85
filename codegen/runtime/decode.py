"""JSON text to typed values: straight from bytes, and again leniently on a mismatch."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from functools import cache, cached_property
from typing import Any, Generic, NamedTuple, TypeVar, get_args, get_origin

from pydantic_core import ErrorDetails, ValidationError, from_json

from .hints import kind_of
from .scalars import ExactFloat
from .schemas import TAG, Schemas

_T = TypeVar("_T")
_ENOUGH = 100  # items of a list that are looked at for further kinds of mismatch


class Typed(Generic[_T]):
    """Names a type that is no class where a class is asked for: `Typed[A | B]`."""


class Gap(NamedTuple):
    """A place (JSON pointer, RFC 6901; any index is `*`) where type and value differ."""

    pointer: str
    expected: str
    found: str


class Decoder:
    """Decodes one type; made when it is first needed, then kept."""

    def __init__(self, hint: Any) -> None:
        self.hint = get_args(hint)[0] if get_origin(hint) is Typed else hint
        schemas = Schemas(lenient=False)
        self.strict = schemas.validator(self.hint)
        self.exact = schemas.exact

    @cached_property
    def lenient(self) -> Any:
        """The validator that takes everything."""
        return Schemas(lenient=True).validator(self.hint)

    def decode(self, body: bytes) -> tuple[Any, list[Gap]]:
        """Return the value and where it is not as declared.

        Raises `ValueError` for what is no JSON, or nested deeper than 200 levels.
        """
        body = body.removeprefix(b"\xef\xbb\xbf")  # RFC 8259, section 8.1
        try:
            return self._run(self.strict, body), []
        except ValidationError as error:
            errors = error.errors(
                include_url=False, include_context=False, include_input=False
            )
        raw = from_json(body)
        return self._run(self.lenient, body), list(_gaps(errors, raw))

    def _run(self, validator: Any, body: bytes) -> Any:
        if not self.exact:
            return validator.validate_json(body)
        from_json(body)  # to refuse what validate_json refuses
        return validator.validate_python(json.loads(body, parse_float=ExactFloat))


@cache
def decoder(hint: Any) -> Decoder:
    """Return the decoder of a type."""
    return Decoder(hint)


def _gaps(errors: Iterable[ErrorDetails], raw: Any) -> Iterable[Gap]:
    """Yield one gap for all errors of the same kind."""
    seen: set[tuple[str, str]] = set()
    places: Counter[tuple[Any, ...]] = Counter()
    for error in errors:
        place = tuple(key for key in error["loc"] if key.__class__ is str)
        places[place] += 1
        if places[place] > _ENOUGH:
            continue
        pointer, found = _locate(error, raw)
        if (pointer, found) not in seen:
            seen.add((pointer, found))
            yield Gap(pointer, _EXPECTED.get(error["type"], error["type"]), found)


_EXPECTED = {
    "model_type": "object",
    "dict_type": "object",
    "list_type": "array",
    "tuple_type": "array",
    "missing": "required field",
    "union_tag_not_found": "a member of the union",
    "union_tag_invalid": "a member of the union",
}


def _locate(error: ErrorDetails, value: Any) -> tuple[str, str]:
    """Return the place of an error as a pointer, and the JSON type of what is there."""
    pointer = ""
    for key in error["loc"]:
        if isinstance(key, int):
            pointer, value = f"{pointer}/*", _item(value, key)
        elif not key.startswith(TAG):
            pointer += "/" + key.replace("~", "~0").replace("/", "~1")
            value = _item(value, key)
    return pointer, "nothing" if error["type"] == "missing" else kind_of(value)


def _item(value: Any, key: str | int) -> Any:
    try:
        return value[key]
    except (LookupError, TypeError):
        return None
