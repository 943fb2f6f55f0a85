"""What the operations of constants take and return."""

from __future__ import annotations

import builtins as _builtins
from typing import Any, Literal, TypeAlias

from .._runtime.models import Model

ConstantsDescribed: TypeAlias = Literal["a", "b"]
"""- `a`: A: The first.
- `b`: B
"""

ConstantsIntegers: TypeAlias = Literal[1, 2, 3]

ConstantsJoined: TypeAlias = Literal["a", "b", "c"]

ConstantsNegative: TypeAlias = Literal[-1, 1]

ConstantsNested: TypeAlias = Literal["x", "y"]

ConstantsNumbersAsStrings: TypeAlias = Literal["1", "2"]

ConstantsOpen: TypeAlias = Literal["a", "b"]

ConstantsStringsAsNumbers: TypeAlias = Literal[1, 2]

ConstantsWords: TypeAlias = Literal[
    "true", "null", "3", "with space", 'quo"te', "new\nline", "名前"
]

Mixed: TypeAlias = Literal["auto", 1, True, None]

OrNull: TypeAlias = Literal["a", "b", None]

Order: TypeAlias = Literal["ASC", "asc", "DESC", "desc", ""]


class Constants(
    Model, nullable=("nothing", "mixed", "or_null", "null_only", "one_or_null")
):
    """What `constants.create` returns."""

    kind: Literal["constants"]
    order: Order | str
    number: Literal[3] | None = None
    yes: Literal[True] | None = None
    nothing: None = None
    ratio: float | None = None
    list: _builtins.list[Any] | None = None
    object: dict[str, Any] | None = None
    mixed: Mixed | str | int | None = None
    or_null: OrNull | str | None = None
    null_only: None = None
    one: Literal["one"] | None = None
    one_or_null: Literal["one"] | None = None
    empty: str | None = None
    floats: float | None = None
    integers: ConstantsIntegers | int | None = None
    negative: ConstantsNegative | int | None = None
    booleans: Literal[True] | None = None
    lists: _builtins.list[Any] | None = None
    half: Literal["a"] | dict[str, Any] | None = None
    strings_as_numbers: ConstantsStringsAsNumbers | int | None = None
    numbers_as_strings: ConstantsNumbersAsStrings | str | None = None
    words: ConstantsWords | str | None = None
    nested: _builtins.list[ConstantsNested | str] | None = None

    described: ConstantsDescribed | str | None = None
    """- `a`: A: The first.
    - `b`: B
    """

    joined: ConstantsJoined | str | None = None
    open: str | ConstantsOpen | None = None
