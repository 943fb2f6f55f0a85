"""What method and path say by themselves, from the shortest to the longest."""

from __future__ import annotations

from collections.abc import Iterator

from ..naming import Words, words
from ..plurals import is_plural, singulars
from .glued import parted
from .paths import VERSION, called_on, is_item, segments_of, static_segments
from .vocabulary import BY_METHOD, is_verb

_READS = frozenset({"get", "list"})
_ASKS = _READS | frozenset(
    "calculate compare download export find generate lookup search suggest verify".split()
)
"""Verbs that a path says of a `GET`; others may well be nouns (`/pets/order`)."""
_MANY = (("bulk",), ("batch",))
"""What a path says of a verb that goes for many: `DELETE /movies/bulk` → `bulk_delete`."""


def asked(method: str, path: str, resource: Words, lists: bool) -> Words:
    """As `by_path`, where a `GET` may also ask by a verb: `search` of `/pets/search`."""
    last = by_path(method, path, resource, lists)
    return last[1:] if last[0] == "get" and last[1:2] and last[1] in _ASKS else last


def by_path(method: str, path: str, resource: Words, lists: bool) -> Words:
    """`GET /customers/{id}/charges` → `list_charges`; `POST /customers/{id}/archive` →
    `archive`; `PATCH /customers/{id}` → `update`; `PUT /vm.resize` → `resize`."""
    called = _called(path, resource)
    if called:
        asks = method == "GET" and not is_verb(called[0])
        return ("get", *called) if asks else called
    tail = [words(s) for s in static_segments(path)]
    tail = [t for t in tail if t]
    tail[-1:] = [parted(end, method, resource) for end in tail[-1:]]
    while tail and _same(tail[0], resource):
        del tail[0]
    if tail and _same(tail[-1], resource):
        tail = []
    last: Words = tail[-1] if tail else ()
    verb = _verb(method, path, resource, lists and not last)
    if last in _MANY and method not in ("GET", "POST"):
        return (*last, verb)
    if acts(method, last):
        return last
    if last and is_item(path):
        last = singulars(last)
    return (verb, *last)


def with_parents(method: str, path: str, resource: Words) -> Iterator[Words]:
    """Names that say what the thing at the end of a path belongs to, the nearest first:
    `/clusters/{id}/labels` → `list_cluster_labels`."""
    parents = list(_parents(path))
    if len(parents) < 2:
        return
    last = parents.pop()
    done = acts(method, last)
    verb = last if done else (_verb(method, path, resource, False),)
    said: Words = () if done else singulars(last) if is_item(path) else last
    for parent in reversed(parents):
        if _same(parent, resource):
            continue
        said = (*parent, *said)
        yield (*verb, *said)


def _parents(path: str) -> Iterator[Words]:
    """The segments of a path as words; what a parameter follows is one of many."""
    segments = segments_of(path)
    for index, segment in enumerate(segments):
        name = words(segment)
        if name and "{" not in segment and not VERSION.fullmatch(segment.lower()):
            one = "{" in "".join(segments[index + 1 : index + 2])
            yield singulars(name) if one else name


def whole(method: str, path: str) -> Words:
    """Method and path: `PATCH /a/{b}` → `update_a_b`."""
    parts = [s.strip("{}") for s in path.split("/") if s]
    verb = BY_METHOD.get(method, method.lower())
    return (verb, *(w for part in parts for w in words(part)))


def _called(path: str, resource: Words) -> Words:
    """What a path calls by its last segment, as RPC does: `resize` of `/vm.resize`."""
    segment = path.rstrip("/").rpartition("/")[2]
    thing = called_on(segment)
    if thing == segment or words(thing) != resource:
        return ()
    return words(segment)[
        len(words(segment[: segment.rindex(thing)])) + len(resource) :
    ]


def says_what(method: str, verb: str) -> bool:
    """Whether a verb says by itself what an operation does, and is no noun."""
    return verb in _ASKS if method == "GET" else is_verb(verb)


def _same(name: Words, resource: Words) -> bool:
    """Also where one of both runs together: `releaseprofile` and "ReleaseProfile"."""
    return "".join(singulars(name)) == "".join(singulars(resource))


def acts(method: str, last: Words) -> bool:
    """Whether a path ends with what is done, and not with a thing."""
    if method in ("GET", "HEAD"):
        return _READS.issuperset(last[:1]) and bool(last)
    return is_verb("".join(last[:1]))


def _verb(method: str, path: str, resource: Words, lists: bool) -> str:
    if method == "POST" and is_item(path):
        return "update"
    many = lists or is_plural(_end(path, resource)[-1])
    if method == "GET" and many and not is_item(path):
        return "list"
    return BY_METHOD.get(method, method.lower())


def _end(path: str, resource: Words) -> Words:
    """The words that a path ends with, apart from parameters; at its root the resource."""
    ends = (words(segment) for segment in reversed(static_segments(path)))
    return next((end for end in ends if end), resource)
