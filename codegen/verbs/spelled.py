"""OperationIds that only spell method and path, as converters and gateways write them.

`GetDashboardsIDCellsID`, `get-/crm/v3/objects/0-162` and `ByProjectKeyOrdersGet` say nothing
that the path does not say; of `post-/posts/batch/read_readBatch` the end is a name. Hashes
say nothing at all.
"""

from __future__ import annotations

import re

from ..naming import Words, words
from ..plurals import is_plural, singular, singulars
from .by_path import acts
from .mentions import JOINS
from .paths import VERSION, segments_of

_PART = re.compile(r"\{([^{}]*)\}|([^{}/]+)")
_COUNT = re.compile(r"(?<=[a-zA-Z])[._]\d{1,2}$")
_HASH = re.compile(r"[0-9a-f]{24,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.I)
"""What swagger-php (MD5) and databases (object ids, UUIDs) tell operations apart by."""
_BEHIND = {
    "POST": ("create",),
    "PUT": ("update",),
    "PATCH": ("partial", "update"),
    "DELETE": ("destroy",),
}
"""What drf-spectacular ends an operationId with."""


def without_path(id: str, method: str, path: str) -> Words:
    """The words of an operationId that say more than method and path; all of them, where
    it does not spell those. A number that only tells it from another one is dropped."""
    if _HASH.fullmatch(id) or _run_together(id, method, path):
        return ()
    counted = _COUNT.search(id)
    kept = counted and counted[0][1:] in words(path)  # `list_web_3` of `/web-3`
    said = words(id if kept else _COUNT.sub("", id))
    verb = method.lower()
    if said[:1] == (verb,):
        rest = _after(said[1:], path, "/" in id or verb in ("post", "put", "patch"))
    elif said[-1:] == (verb,):
        rest = _after(said[:-1], path, said[:1] == ("by",))
        if verb == "post" and _after(said[:-1], path, True) == ():
            rest = ()  # OpenStack's `volumes:post` creates; `put` and `patch` say more
    else:
        acted = _acted(said, method, path)
        return _unprefixed(said, path) if acted is None else acted
    if rest is None:
        return _unversioned(said, path)
    again = _after(rest, path, True)  # some say it twice
    rest = rest if again is None else again
    return () if all(w == "id" or VERSION.fullmatch(w) for w in rest) else rest


def _unversioned(said: Words, path: str) -> Words:
    """A name without the prefix of the path after its verb: `get_api_v1_audit_rooms`."""
    return (*said[:1], *_unprefixed(said[1:], path))


def _unprefixed(said: Words, path: str) -> Words:
    """A name without the prefix of the path before it: drf-spectacular's `api_rooms_list`."""
    rest = said
    for _, static in _PART.findall(path):
        if not VERSION.fullmatch(static.lower()) or rest[:1] != words(static):
            break
        rest = rest[1:]
    return rest or said


def _acted(said: Words, method: str, path: str) -> Words | None:
    """What is done, and with what, where a name spells a path that ends with that, and
    then the method as drf-spectacular does: `clean_room` is `rooms_clean_create` of
    `POST /rooms/{id}/clean`. () where the path's end says all, None where it is none.
    """
    segments, behind = segments_of(path) or [""], _BEHIND.get(method, ())
    done, spelled = words(segments[-1]), said[: -len(behind)]
    if said != (*spelled, *behind) or "{" in segments[-1] or not acts(method, done):
        return None
    if (is_plural(done[-1]) and done[1:]) or _after(spelled, path, True) != ():
        return None
    if "{" not in "".join(segments[-2:-1]) or done[-1] in JOINS:
        return ()
    thing = singulars(_unprefixed(spelled[: -len(done)], path))
    return (done[0], *thing, *done[1:])


def _run_together(id: str, method: str, path: str) -> bool:
    """ReadMe takes the slashes out of a path: `get_v1customersid`."""
    whole = f"{method} {path}"
    same = _letters(id) == _letters(whole)
    return same and "/" in path.strip("/") and len(words(id)) < len(words(whole))


def _letters(text: str) -> str:
    return "".join(words(text))


def _after(said: Words, path: str, sure: bool) -> Words | None:
    """What follows where words spell a path; None where they do not, or may well be a
    name: `get_orders` is one, `get_orders_id` is none, and `get_order_by_id` is one."""
    parts = _PART.findall(path)
    while parts and VERSION.fullmatch(parts[0][1].lower()) and not _has(said, parts[0]):
        del parts[0]
    for param, static in parts:
        if static:
            size = len(words(static))
            if _singulars(said[:size]) != _singulars(words(static)):
                return None
            said = said[size:]
            continue
        by = said[:1] == ("by",)
        size = _mentioned(said[by:], words(param))
        if size:
            said = said[by + size :]
            sure = sure or not by
    return said if sure else None


def _has(said: Words, part: tuple[str, str]) -> bool:
    return said[:1] == words(part[1])[:1]


def _mentioned(said: Words, param: Words) -> int:
    """How many words mention a parameter, by its whole name or the end of it."""
    sizes = range(len(param), 0, -1)
    return next((n for n in sizes if said[:n] == param[-n:]), 0)


def _singulars(said: Words) -> Words:
    return tuple(map(singular, said))
