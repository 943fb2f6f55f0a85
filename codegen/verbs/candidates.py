"""What one operation may be called, from the shortest to the longest."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from ..naming import Words, is_plural, singulars, words
from .paths import is_item, static_segments
from .vocabulary import ARTICLES, BY_METHOD, is_verb


@dataclass(frozen=True, slots=True)
class Described:
    """What of an operation its name depends on."""

    method: str
    path: str
    id: str
    summary: str
    tags: tuple[str, ...] = field(compare=False)
    """They give the resource, and bear on the method's name only by that."""


@lru_cache(maxsize=65536)
def candidates(operation: Described, resource: Words) -> list[Words]:
    """Names from the shortest to the longest; the last holds method and whole path.

    Several stages ask about every operation.
    """
    stated = _stated(operation)
    by_path = _by_path(operation, resource)
    full = _full(operation)
    ladder = [_without(stated, resource) or by_path, stated, by_path, full]
    return list(dict.fromkeys(rung for rung in ladder if rung))


def _stated(operation: Described) -> Words:
    """The words of the operationId, else of a summary that begins with a verb."""
    if operation.id:
        return tuple(w for w in words(without_tail(operation)) if w not in ARTICLES)
    said = tuple(w for w in words(operation.summary) if w not in ARTICLES)
    return said if len(said) <= 6 and is_verb(next(iter(said), "")) else ()


def without_tail(operation: Described) -> str:
    """FastAPI appends path and method: `list_customers` + `_customers` + `_get`."""
    method = operation.method.lower()
    if not operation.id.lower().endswith(f"_{method}"):
        return operation.id
    segments = operation.path.lstrip("/").split("/")
    for start in range(len(segments)):
        path = "/" + "/".join(segments[start:])
        tail = re.sub(r"\W", "_", path) + "_" + method
        if operation.id.lower().endswith(tail.lower()) and operation.id.lower() != tail:
            return operation.id[: -len(tail)]
    return operation.id


def _without(name: Words, resource: Words) -> Words:
    """The words without one mention of the resource, in singular or plural.

    What is left must still say something: a verb, or a noun that the verb of the method
    goes before.
    """
    size = len(resource)
    wanted = singulars(resource)
    for start in range(len(name) - size + 1):
        if singulars(name[start : start + size]) == wanted:
            rest = name[:start] + name[start + size :]
            return _trimmed(rest)
    if _is_short_for(name, resource):
        return name[:1]
    return _trimmed(name)


def _is_short_for(name: Words, resource: Words) -> bool:
    """Whether a name is a verb and what a resource of several words is about, as is
    `create_session` among the "QoS sessions"."""
    noun = singulars(resource[-1:])
    return (
        len(resource) > 1
        and len(name) == 2
        and is_verb(name[0])
        and noun == singulars(name[1:])
    )


def _trimmed(name: Words) -> Words:
    """Without words that only join (`get_by_id` stays, `list_all` is `list`)."""
    if len(name) == 2 and name[0] in ("list", "get", "find") and name[1] == "all":
        return ("list",)
    if len(name) > 1 and name[-1] in ("for", "of", "by", "in", "to", "from"):
        return name[:-1]
    return () if name == ("controller",) else name


def _by_path(operation: Described, resource: Words) -> Words:
    """`GET /customers/{id}/charges` → `list_charges`; `POST /customers/{id}/archive` →
    `archive`; `PATCH /customers/{id}` → `update`."""
    tail = [words(s) for s in static_segments(operation.path)]
    tail = [t for t in tail if t]
    while tail and singulars(tail[0]) == singulars(resource):
        del tail[0]
    verb = BY_METHOD.get(operation.method, operation.method.lower())
    last: Words = tail[-1] if tail else ()
    if operation.method != "GET" and is_verb("".join(last[:1])):
        return last
    plural = is_plural(last[-1]) if last else is_plural(resource[-1]) or not tail
    if operation.method == "GET" and plural and not is_item(operation.path):
        verb = "list"
    if last and is_item(operation.path):
        last = singulars(last)
    return (verb, *last)


def _full(operation: Described) -> Words:
    verb = BY_METHOD.get(operation.method, operation.method.lower())
    parts = [s.strip("{}") for s in operation.path.split("/") if s]
    return (verb, *(w for part in parts for w in words(part)))
