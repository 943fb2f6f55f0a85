"""What the operations of kinds take and return."""

from __future__ import annotations

import builtins as _builtins
import datetime as _datetime
from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class Kinds(Model, nullable=("maybe", "anything", "nothing")):
    """What `kinds.create` returns."""

    alias: AliasOfAlias | None = None
    paired: Paired5 | None = None
    text_or_number: str | int | None = None
    maybe: str | None = None
    anything_but_null: str | float | int | bool | dict[str, Any] | list[Any] | None = (
        None
    )
    anything: str | float | bool | dict[str, Any] | list[Any] | None = None
    list_or_object: list[str] | KindsListOrObject | None = None
    always: Always | None = None
    never: Never | None = None
    inline_true: Any | None = None
    inline_false: Any | None = None
    whatever: Whatever | None = None
    empty: EmptyObject | None = None
    shut: Shut | None = None

    described: Any | None = None
    """Says nothing about its type."""

    not_string: Any | None = None
    text_but_not_empty: str | None = None
    conditional: KindsConditional | None = None
    only_conditional: Any | None = None
    dependent: KindsDependent | None = None
    contains: list[Any] | None = None
    nothing: None = None
    untyped_object: KindsUntypedObject | None = None
    untyped_list: list[int] | None = None
    untyped_text: str | None = None

    untyped_pattern: str | None = None
    """Matches `^a`."""

    untyped_number: float | None = None
    """1 or more."""

    untyped_format: _datetime.datetime | None = None
    matrix: list[list[float]] | None = None
    defaults: KindsDefaults | None = None


class KindsConditional(Model):
    country: str
    code: str | None = None


class KindsConditionalInput(TypedDict):
    """`KindsConditional` as a dict, with its keys as on the wire."""

    country: str
    code: NotRequired[str]


class KindsDefaults(Model, nullable=("nothing",)):
    text: str | None = None
    r"""The server assumes "a \"b\""."""

    number: int | None = None
    """The server assumes 3."""

    yes: bool | None = None
    """The server assumes true."""

    nothing: str | None = None

    list: _builtins.list[str] | None = None
    """The server assumes ["a", "b"]."""

    map: dict[str, Any] | None = None
    """The server assumes {"a": 1}."""


class KindsDefaultsInput(TypedDict, total=False):
    """`KindsDefaults` as a dict, with its keys as on the wire."""

    text: str
    number: int
    yes: bool
    nothing: str | None
    list: Sequence[str]
    map: Mapping[str, Any]


class KindsDependent(Model):
    card: str | None = None
    address: str | None = None


class KindsDependentInput(TypedDict, total=False):
    """`KindsDependent` as a dict, with its keys as on the wire."""

    card: str
    address: str


class KindsListOrObject(Model):
    a: str | None = None


class KindsListOrObjectInput(TypedDict, total=False):
    """`KindsListOrObject` as a dict, with its keys as on the wire."""

    a: str


class KindsUntypedObject(Model):
    a: str | None = None


class KindsUntypedObjectInput(TypedDict, total=False):
    """`KindsUntypedObject` as a dict, with its keys as on the wire."""

    a: str


Word: TypeAlias = str
"""At most 10 characters."""

Words: TypeAlias = list[Word]

Alias: TypeAlias = Words

AliasOfAlias: TypeAlias = Alias

Always: TypeAlias = Any

EmptyObject: TypeAlias = dict[str, Any]

Never: TypeAlias = Any

Paired1: TypeAlias = _datetime.date

Paired2: TypeAlias = list[Paired1] | dict[str, Paired1]

Paired3: TypeAlias = list[Paired2] | dict[str, Paired2]

Paired4: TypeAlias = list[Paired3] | dict[str, Paired3]

Paired5: TypeAlias = list[Paired4] | dict[str, Paired4]

Shut: TypeAlias = dict[str, Any]

Whatever: TypeAlias = Any
