"""What one operation may be called, from the shortest to the longest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from ..naming import Words, snake, words
from ..plurals import singulars
from .by_path import asked, by_path, says_what, whole, with_parents
from .glued import said_once
from .mentions import JOINS, mention
from .paths import VERSION, is_item, key_of, keys_of
from .short import disowned, gets_many, shortest
from .spelled import without_path
from .versions import unversioned, version_of
from .vocabulary import ARTICLES, FILLERS, is_verb


class Described(Struct, frozen=True):
    """What of an operation its name depends on."""

    method: str
    path: str
    id: str
    summary: str
    tags: tuple[str, ...]
    """They give the resource, and bear on the method's name only by that."""
    lists: bool = False
    """Whether its answer is a list, or holds one under a generic key."""


@lru_cache(maxsize=65536)
def shortest_name(operation: Described, resource: Words) -> Words:
    """The name that says no version and no owner. Several stages ask for every one."""
    operation, own = _apart(operation, resource)
    method, path, lists = operation.method, operation.path, operation.lists
    return _first(operation, own, resource) or asked(method, path, resource, lists)


@lru_cache(maxsize=65536)
def longer_names(operation: Described, resource: Words) -> list[Words]:
    """Further names, ever longer; the last holds method and whole path.

    Who has no version and no owner says the shortest name again, and who has no more
    owners at the end says the same twice: of two that differ by such a word, the one
    without it keeps its name.
    """
    first = shortest_name(operation, resource)
    operation, own = _apart(operation, resource)
    method, path, lists = operation.method, operation.path, operation.lists
    stated = _stated(operation)
    plain = by_path(method, path, resource, lists)
    short = _short(own or stated, operation, resource)
    told = bool(short) and VERSION.fullmatch(short[-1])
    if method == "GET" and gets_many(first, stated, resource, path) and not told:
        short = ("list",)
    elif disowned(own or stated, path, resource) != (own or stated):
        short = stated
    told_own = words(unversioned(snake(own), path)) if own else ()
    classed = _of_class(operation, own, resource) if own else ()
    ladder = [short or plain, told_own, classed, stated, plain]
    ladder += _longer(operation, resource, plain)
    ladder = list(dict.fromkeys(rung for rung in ladder if rung))
    versioned = (*ladder[-1], *version_of(path))
    found = _found(path, resource, plain, ladder[-1])
    return [*ladder, ladder[-1], versioned, *found, whole(method, path)]


def _first(operation: Described, own: Words, resource: Words) -> Words:
    """The shortest that it can be called."""
    id = unversioned(without_tail(operation), operation.path)
    own = words(unversioned(snake(own), operation.path)) if own else ()
    name = own or _stated(replace(operation, id=id))
    name = disowned(name, operation.path, resource)
    short = _short(name, operation, resource)
    details = short[:1] == ("get",) and short[1:2] and short[1] in _DETAILS
    needless = details or short[1:] == ("by", "id")
    return short[:1] if needless and is_item(operation.path) else short


def _short(name: Words, operation: Described, resource: Words) -> Words:
    """What is left of a name, or all of it where it is the verb that the resource is
    called by (`/pull`), or where only half of a sentence is left (`subscribe_to_lists`);
    nothing where that is the resource once more (`health_health`).
    """
    short = shortest(name, resource, operation.path, operation.lists)
    if operation.method == "GET" and mention(short, resource) == (0, len(short)):
        return short if is_verb(short[0]) else ()
    if len(name) == 1 and not short and says_what(operation.method, name[0]):
        return name
    if not short or short[0] not in JOINS:
        return short
    if short[0] == "by":
        return () if is_item(operation.path) and operation.method == "GET" else short
    return name if says_what(operation.method, name[0]) else short


def _longer(operation: Described, resource: Words, plain: Words) -> Iterator[Words]:
    yield (*plain, *key_of(operation.path, resource))
    yield from with_parents(operation.method, operation.path, resource)


def _found(path: str, resource: Words, plain: Words, longest: Words) -> Iterator[Words]:
    """Names with how the thing is found, then with how what it belongs to is."""
    keys = keys_of(path, resource)
    if is_item(path):
        yield (*longest, *keys.pop(0))
    yield from ((*plain, *key) for key in keys)


_DETAILS = frozenset({"detail", "details", "info", "information"})
"""What getting an item gives anyhow."""
_CLASS = re.compile(
    r"(?:[A-Z]+::[^:]*::)?(?:\w+[.\\])*"
    r"([A-Za-z]\w*?)(Controller|Operations)(?:[_.]|::)(?=[A-Za-z])"
)
"""What NestJS and TypeSpec put before the name of a method, swagger-php after its path."""
_NTH = re.compile(r"\[\d+\]$")
"""What NestJS puts behind the name of a method that has several paths."""
_ANY_CLASS = (("api",), ("app",), ("default",))
"""Names of a class that say nothing, such as Beego's one `ApiController`."""


def _apart(operation: Described, resource: Words) -> tuple[Described, Words]:
    """An operation without the kind of the class that its id begins with, and what its
    method is called in there: `UsersController_findAll` is `Users_findAll`, `find_all`.

    () where that says too little by itself."""
    operation = replace(operation, id=_NTH.sub("", operation.id))
    found = _CLASS.match(operation.id)
    if found is None or resource[-1:] == words(found[2]):
        return operation, ()
    own = words(operation.id[found.end() :])
    if words(found[1]) in _ANY_CLASS:
        return replace(operation, id=operation.id[found.end() :]), ()
    kept = f"{found[1]}_{operation.id[found.end() :]}"
    return replace(operation, id=kept), own if is_verb(own[0]) else ()


def _of_class(operation: Described, own: Words, resource: Words) -> Words:
    """What a method does and what its class is about: `AuditLogEvents_create` is
    `create_event` among the audit logs."""
    thing = words(operation.id)[: -len(own)]
    if own[1:] not in ((), ("all",)) or not thing:
        return ()
    name = shortest((*own, *thing), resource, operation.path, False)
    one = own == ("create",) or is_item(operation.path)
    return singulars(name) if one else name


def _stated(operation: Described) -> Words:
    """The words of the operationId, else of a summary that begins with a verb ("Return a
    list of cats" says what the answer is)."""
    named = without_path(without_tail(operation), operation.method, operation.path)
    if named:
        named = _spaced(named, operation)
        return said_once(tuple(w for w in named if w not in ARTICLES))
    said = tuple(w for w in words(operation.summary) if w not in ARTICLES | FILLERS)
    gives = said[:1] == ("return",) and operation.method == "GET"
    return (
        said if len(said) <= 6 and is_verb(next(iter(said), "")) and not gives else ()
    )


def _spaced(named: Words, operation: Described) -> Words:
    """ReadMe's "Updateatimeentry" has the letters of "Update a time entry", not its words."""
    said = words(operation.summary)
    run_together = 3 * len(named) <= 2 * len(said)
    return said if run_together and "".join(named) == "".join(said) else named


_USING = re.compile(r"(?<=\w)Using[A-Z]+(_\d+)?$")


def without_tail(operation: Described) -> str:
    """FastAPI appends path and method: `list_customers` + `_customers` + `_get`, Springfox
    the method and perhaps a count: `getAllUsingGET_1`."""
    method = operation.method.lower()
    if f"Using{operation.method}" in operation.id:
        return _USING.sub("", operation.id)
    if not operation.id.lower().endswith(f"_{method}"):
        return operation.id
    segments = operation.path.lstrip("/").split("/")
    for start in range(len(segments)):
        path = "/" + "/".join(segments[start:])
        tail = re.sub(r"\W", "_", path) + "_" + method
        if operation.id.lower().endswith(tail.lower()) and operation.id.lower() != tail:
            return operation.id[: -len(tail)]
    return operation.id
