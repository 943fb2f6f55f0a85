"""What the configuration overrules, as data; who decides a matter asks here first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, TypeAlias

from msgspec import Struct, field

from .diagnostics import At, Diagnostics
from .nearest import did_you_mean

Place: TypeAlias = Callable[[tuple[str, ...]], At | None]
"""Where the configuration says something, by the keys that lead there."""

ALL = "*"
"""The key that stands for every operation, argument or schema."""

SCALARS: Mapping[str, Mapping[str, str]] = {
    **{name: {"type": name} for name in ("string", "integer", "number", "boolean")},
    **{
        word: {"type": "string", "format": format}
        for word, format in (
            ("date", "date"),
            ("datetime", "date-time"),
            ("date-time", "date-time"),
            ("time", "time"),
            ("uuid", "uuid"),
            ("decimal", "decimal"),
            ("bytes", "byte"),
            ("binary", "binary"),
        )
    },
    "any": {},
}
"""The words of `types`, and what they mean as a schema."""


class Selector(Struct, frozen=True):
    """Operations: those that have one of these tags, paths, names or extensions.

    In `paths`, `*` stands for anything within a segment and `**` for anything.
    `operations` are operationIds, or method and path.
    """

    tags: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    extensions: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def __bool__(self) -> bool:
        return bool(self.tags or self.paths or self.operations or self.extensions)


class Paging(Struct, frozen=True):
    """How to walk a list. `position`, `size` and `before` are query parameters, or fields
    of the body by their dotted paths; `items`, `total` and `next` are dotted paths in the
    answer, `key` is one in an item. Kind "off" is a list of one page."""

    kind: Literal["offset", "number", "cursor", "keyset", "url", "off"]
    position: str = ""
    size: str = ""
    items: str | None = None
    """None is what would be inferred, "" the answer itself."""
    total: str = ""
    next: str = ""
    key: str = ""
    before: str = ""


class Overrides(Struct, frozen=True):
    """What is decided by hand. Operations are keyed by operationId, or method and path;
    `ALL` stands for those that have no entry of their own."""

    names: Mapping[str, str] = field(default_factory=dict[str, str])
    """Of operations (`method` or `resource.method`), schemas, and of an argument or a
    field, which stands behind a dot (`Customer.e-mail`, `getCustomer.page[size]`)."""
    skip: Mapping[str, str] = field(default_factory=dict[str, str])
    """Operations that are left out, each with the reason."""
    pagination: Mapping[str, Paging] = field(default_factory=dict[str, Paging])
    unwrap: Mapping[str, str] = field(default_factory=dict[str, str])
    """The field of an answer that the method returns in its place; "" for none."""
    assume_required: tuple[str, ...] = ()
    """Components whose fields are all there although nothing says so."""


def is_type(key: str, value: str, components: Iterable[str]) -> bool:
    """Whether an entry of `types` says what a schema is, and not what it is called."""
    return not key.startswith("/") or value in SCALARS or value in components


def keys(method: str, path: str, id: str) -> tuple[str, ...]:
    """What an operation is called in the configuration."""
    return (f"{method} {path}", id) if id else (f"{method} {path}",)


def find(table: Mapping[str, Any], names: Iterable[str]) -> str | None:
    """The key of a table that one of these names is."""
    return next((name for name in names if name in table), None)


def report_unused(
    section: tuple[str, ...],
    unused: Iterable[str],
    known: Iterable[str],
    place: Place,
    diagnostics: Diagnostics,
    what: str = "nothing of the sources",
) -> None:
    """Warn of what matches nothing any more, at its place in the configuration."""
    words, affords = sorted(set(known)), diagnostics.suggestions.affords
    help = "remove it; `codegen inspect` shows what there is"
    for key in unused:
        name = ".".join(section)
        message = f"`{name}` has `{key}`, which is {what}"
        diagnostics.warning(
            "override-unused",
            f"`{name}` fits no operation" if key == ALL else message,
            place((*section, key)),
            did_you_mean(key, words, help) if affords(len(words)) else help,
        )
