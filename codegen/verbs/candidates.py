"""What one operation may be called, from the shortest to the longest."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from ..naming import Words, words
from ..plurals import is_plural, singular, singulars
from .paths import is_item, key_of, static_segments
from .spelled import without_path
from .vocabulary import ARTICLES, BY_METHOD, FILLERS, is_verb


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
    operation, own = _apart(operation, resource)
    stated = _stated(operation)
    by_path = _by_path(operation, resource)
    full = _full(operation)
    keyed = (*by_path, *key_of(operation.path, resource))
    short = _without(own or stated, resource)
    ladder = [short or by_path, stated, by_path, keyed, full]
    return list(dict.fromkeys(rung for rung in ladder if rung))


_CLASS = re.compile(r"(?:\w+\.)*([A-Za-z]\w*?)(Controller|Operations)[_.](?=[A-Za-z])")
"""What NestJS and TypeSpec put before the name of a method."""
_ANY_CLASS = (("api",), ("app",), ("default",))
"""Names of a class that say nothing, such as Beego's one `ApiController`."""


def _apart(operation: Described, resource: Words) -> tuple[Described, Words]:
    """An operation without the kind of the class that its id begins with, and what its
    method is called in there: `UsersController_findAll` is `Users_findAll`, `find_all`.

    () where that says too little by itself."""
    found = _CLASS.match(operation.id)
    if found is None or resource[-1:] == words(found[2]):
        return operation, ()
    own = words(operation.id[found.end() :])
    if words(found[1]) in _ANY_CLASS:
        return replace(operation, id=operation.id[found.end() :]), ()
    kept = f"{found[1]}_{operation.id[found.end() :]}"
    return replace(operation, id=kept), own if is_verb(own[0]) else ()


def _stated(operation: Described) -> Words:
    """The words of the operationId, else of a summary that begins with a verb."""
    named = without_path(without_tail(operation), operation.method, operation.path)
    if named:
        named = _spaced(named, operation)
        return tuple(w for w in named if w not in ARTICLES)
    said = tuple(w for w in words(operation.summary) if w not in ARTICLES | FILLERS)
    return said if len(said) <= 6 and is_verb(next(iter(said), "")) else ()


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


def _without(name: Words, resource: Words) -> Words:
    """The words without one mention of the resource, in singular or plural.

    What is left must still say something: a verb, or a noun that the verb of the method
    goes before. `Policies_ListPolicies` mentions it twice.
    """
    found = _mention(name, resource)
    if found is None:
        return _short_for(name, resource) or _trimmed(name)
    before, after = name[: found[0]], name[found[1] :]
    if before[-1:] and before[-1] in _JOINS and after and after[0] in _JOINS:
        before = before[:-1]  # `get_entity_from_orders_by_key`
    rest = before + after
    again = _mention(rest, resource) if found[0] == 0 else None
    if again is not None and again[0] == 1 and is_verb(rest[0]):
        rest = rest[: again[0]] + rest[again[1] :]
    return _trimmed(rest)


def _mention(name: Words, resource: Words) -> tuple[int, int] | None:
    """From where to where a name says the resource, as one word or several."""
    for wanted in _spellings(resource):
        for start in range(len(name)):
            said = ""
            for end in range(start, len(name)):
                if said + singular(name[end]) == wanted:
                    return start, end + 1
                said += name[end]
                if not wanted.startswith(said):
                    break
    return None


_KINDS = frozenset({"api", "controller", "service"})


@lru_cache(maxsize=4096)
def _spellings(resource: Words) -> list[str]:
    """How a name may say a resource: in the singular, also of a Dutch or a German plural
    (`zaaktypen`, `eigenschappen`, `rechnungen`); and without the kind of class that a tag
    may end with (`PetService`, "Pet API")."""
    whole = "".join(singulars(resource))
    found = [whole]
    if whole.endswith("en") and len(whole) > 6:
        found += [whole[:-1], whole[:-2]]
        found += [whole[:-3]] if whole[-3] == whole[-4] else []
    if len(resource) > 1 and resource[-1] in _KINDS:
        found.append("".join(singulars(resource[:-1])))
    return found


def _short_for(name: Words, resource: Words) -> Words:
    """The verb of a name that says but what a resource of several words is about, as do
    `create_session` among the "QoS sessions" and `Sessions_List`."""
    for verb, rest in ((name[:1], name[1:]), (name[-1:], name[:-1])):
        about = singulars(resource)[-len(rest) :] if len(rest) < len(resource) else ()
        if rest and singulars(rest) == about and is_verb(verb[0]):
            return verb
    return ()


_JOINS = frozenset({"for", "of", "by", "in", "to", "from"})


def _trimmed(name: Words) -> Words:
    """Without words that only join (`get_by_id` stays, `list_all` is `list`), and without
    a verb that comes twice."""
    if name[1:2] == name[:1] and is_verb("".join(name[:1])):
        name = name[1:]
    if len(name) == 2 and name[0] in ("list", "get", "find") and name[1] == "all":
        return ("list",)
    if len(name) > 1 and name[-1] in _JOINS:
        return name[:-1]
    return () if name == ("controller",) else name


def _by_path(operation: Described, resource: Words) -> Words:
    """`GET /customers/{id}/charges` → `list_charges`; `POST /customers/{id}/archive` →
    `archive`; `PATCH /customers/{id}` → `update`."""
    tail = [words(s) for s in static_segments(operation.path)]
    tail = [t for t in tail if t]
    while tail and singulars(tail[0]) == singulars(resource):
        del tail[0]
    if tail and singulars(tail[-1]) == singulars(resource):
        tail = []
    verb = BY_METHOD.get(operation.method, operation.method.lower())
    last: Words = tail[-1] if tail else ()
    if operation.method != "GET" and is_verb("".join(last[:1])):
        return last
    if operation.method == "POST" and is_item(operation.path):
        verb = "update"
    plural = is_plural(_end(operation.path, resource)[-1])
    if operation.method == "GET" and plural and not is_item(operation.path):
        verb = "list"
    if last and is_item(operation.path):
        last = singulars(last)
    return (verb, *last)


def _end(path: str, resource: Words) -> Words:
    """The words that a path ends with, apart from parameters; at its root the resource."""
    ends = (words(segment) for segment in reversed(static_segments(path)))
    return next((end for end in ends if end), resource)


def _full(operation: Described) -> Words:
    verb = BY_METHOD.get(operation.method, operation.method.lower())
    parts = [s.strip("{}") for s in operation.path.split("/") if s]
    return (verb, *(w for part in parts for w in words(part)))
