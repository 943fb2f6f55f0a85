"""What an operation is called: its resource and its method, as words.

One function for both places that need it: `normalize` names schemas after operations,
`plan` makes identifiers of the same words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from .naming import Words, is_plural, singular, singulars, words

_ARTICLES = frozenset({"a", "an", "the", "your", "my", "its", "their", "our", "this"})
_VERSION = re.compile(r"v\d+(\.\d+)*(alpha|beta)?\d*|api|rest|public|latest")
_VERBS = frozenset(
    """abort accept acknowledge activate add adjust advance allow analyze answer append
    apply approve archive assign associate attach authenticate authorize batch begin bill
    block book build bulk buy calculate call cancel capture change charge check claim clean
    clear clone close collect commit compare complete compute configure confirm connect
    convert copy count create deactivate decline decrypt delete deliver deny deploy describe
    destroy detach detect disable disassociate discard disconnect dismiss dispatch do
    download draft drop duplicate edit embed enable encrypt end enqueue enroll ensure
    estimate evaluate evict exchange execute exclude expire explain export extend extract
    fail favorite fetch filter finalize find finish flag flush follow force fork forward
    freeze generate get give grant group handle hide hold identify ignore import include
    increment index ingest initialize initiate insert install invalidate invite invoke issue
    join kick kill launch leave like link list load lock log login logout lookup make map
    mark match merge migrate modify monitor move mute notify open order overwrite parse
    partial patch pause pay perform permit pin ping play poll populate post predict prepare
    preview print process promote provision publish pull purchase purge push put query
    queue quit read rebuild receive recalculate recommend reconnect record recover redeem
    redirect refresh refund regenerate register reject release reload remove rename render
    renew reopen reorder repair replace reply report request require rerun resend reserve
    reset resize resolve restart restore resubmit resubscribe resume retrieve retry return
    revert review revoke rotate run sample save scan schedule score search see select send
    set share show sign simulate skip snooze sort split star start stop store stream
    subscribe submit suggest suspend swap switch sync synchronize tag terminate test toggle
    track transcribe transfer transform transition translate trigger unarchive unassign
    unban unblock undelete undo unfollow unhide uninstall unlink unlock unmute unpin
    unpublish unregister unset unshare unstar unsubscribe unsuspend untag update upgrade
    upload upsert use validate verify view void vote wait watch withdraw write""".split()
)
_BY_METHOD = {
    "GET": "get",
    "HEAD": "head",
    "POST": "create",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
    "OPTIONS": "options",
    "TRACE": "trace",
    "QUERY": "query",
}


@dataclass(frozen=True, slots=True)
class Described:
    """What of an operation its name depends on."""

    method: str
    path: str
    id: str
    summary: str
    tags: tuple[str, ...] = field(compare=False)
    """They give the resource, and bear on the method's name only by that."""


@dataclass(frozen=True, slots=True)
class Named:
    """`resource` is the tag or segment as written; `words` are the method's."""

    resource: str
    resource_words: Words
    words: Words


def is_verb(word: str) -> bool:
    return word in _VERBS


def static_segments(path: str) -> list[str]:
    """The segments of a path that hold no parameter, after version prefixes."""
    segments = [s for s in path.split("/") if s and "{" not in s]
    while len(segments) > 1 and _VERSION.fullmatch(segments[0].lower()):
        del segments[0]
    return segments


def is_item(path: str) -> bool:
    """Whether a path ends in a parameter, so that it means one thing of many."""
    return path.rstrip("/").endswith("}")


def resource_of(operation: Described) -> str:
    """The first tag that makes a name, else the first static segment."""
    for tag in operation.tags[:1]:
        if any(part.isascii() and part[0].isalpha() for part in words(tag)):
            return tag
    for segment in static_segments(operation.path):
        if words(segment) and not _VERSION.fullmatch(segment.lower()):
            return segment
    return (
        operation.tags[0] if operation.tags and words(operation.tags[0]) else "default"
    )


def name_operations(operations: Sequence[Described]) -> list[Named]:
    """A resource and method words for each operation, no two the same.

    Where two of a resource would be the same, both keep more words: first those that the
    resource already says, then those of the path.
    """
    resources = [resource_of(operation) for operation in operations]
    ladders = [
        _candidates(operation, words(resource))
        for operation, resource in zip(operations, resources, strict=True)
    ]
    keys = [words(resource) for resource in resources]
    chosen = _climb(keys, ladders)
    return [
        Named(resource, key, name)
        for resource, key, name in zip(resources, keys, chosen, strict=True)
    ]


def _climb(keys: Sequence[Words], ladders: Sequence[Sequence[Words]]) -> list[Words]:
    """Take the first rung of every ladder; who collides climbs, all of them together."""
    rungs = [0] * len(ladders)
    while True:
        groups: dict[tuple[Words, Words], list[int]] = {}
        for index, ladder in enumerate(ladders):
            groups.setdefault((keys[index], ladder[rungs[index]]), []).append(index)
        climbers = [
            index
            for group in groups.values()
            if len(group) > 1
            for index in group
            if rungs[index] + 1 < len(ladders[index])
        ]
        if not climbers:
            return _number(groups, len(ladders))
        for index in climbers:
            rungs[index] += 1


def _number(groups: dict[tuple[Words, Words], list[int]], count: int) -> list[Words]:
    """What still collides is told apart by a number: there is no word left."""
    result: list[Words] = [()] * count
    taken = set(groups)
    for (key, name), group in groups.items():
        result[group[0]] = name
        number = 2
        for index in group[1:]:
            while (key, (*name, str(number))) in taken:
                number += 1
            result[index] = (*name, str(number))
            taken.add((key, result[index]))
    return result


@lru_cache(maxsize=65536)
def _candidates(operation: Described, resource: Words) -> list[Words]:
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
        return tuple(w for w in words(_without_tail(operation)) if w not in _ARTICLES)
    said = tuple(w for w in words(operation.summary) if w not in _ARTICLES)
    return said if len(said) <= 6 and is_verb(next(iter(said), "")) else ()


def _without_tail(operation: Described) -> str:
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
    return _trimmed(name)


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
    verb = _BY_METHOD.get(operation.method, operation.method.lower())
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
    verb = _BY_METHOD.get(operation.method, operation.method.lower())
    parts = [s.strip("{}") for s in operation.path.split("/") if s]
    return (verb, *(w for part in parts for w in words(part)))


@lru_cache(maxsize=4096)
def listed(path: str, resource: Words) -> Words:
    """What an operation on this path lists or touches, in the singular.

    `/customers/{id}/charges` → `charge`; a path that ends in a verb means the resource.
    """
    for segment in reversed(static_segments(path)):
        name = words(segment)
        if name and not (is_verb(name[0]) and not is_plural(name[-1])):
            return singulars(name)
    return singulars(resource)


def drop_stutter(parent: Words, child: Words) -> Words:
    """Parent and child as one name that says nothing twice.

    `("review",) + ("reviewer",)` → `reviewer`; `("campaign",) + ("campaign", "status")` →
    `campaign_status`.
    """
    if not parent:
        return child
    if child and child[0] != parent[-1] and child[0].startswith(parent[-1]):
        return (*parent[:-1], *child)
    for size in range(min(len(parent), len(child)), 0, -1):
        tail = parent[-size:]
        if tail == child[:size] or singulars(tail) == singulars(child[:size]):
            return (*parent[:-size], *child)
    return (*parent, *child)


__all__ = [
    "Described",
    "Named",
    "drop_stutter",
    "is_item",
    "is_verb",
    "listed",
    "name_operations",
    "resource_of",
    "singular",
    "static_segments",
]
