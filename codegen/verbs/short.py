"""The words of an operation without what its resource says, in the order of a sentence."""

from __future__ import annotations

from ..naming import Words, words
from ..plurals import is_plural, singulars
from .mentions import mention, without
from .paths import VERSION, is_item, owners, static_segments
from .vocabulary import is_verb

_GETS = frozenset({"get", "fetch", "retrieve"})
_LAST = frozenset(
    "list get retrieve create update delete remove replace destroy".split()
)
"""Verbs that converters put behind the thing, as do DRF, Rundeck and Svix."""
_HOW = frozenset({"batch", "bulk", "partial"})


def shortest(name: Words, resource: Words, path: str, lists: bool) -> Words:
    """The words without what the resource says, the verb first: `auth_role_delete` is
    `delete_auth_role`, `volumes_create` is `create_volume`. `getContracts` that answers
    with many of them lists them, `contracts_get` of an item that holds a list does not.
    """
    short = without(name, resource)
    if lists and _GETS.issuperset(short[:1]) and all(map(_version, short[1:])):
        listed = _many(name, resource, path)
        return ("list", *short[1:]) if short and listed else short
    end = len(short) - (2 if _HOW.intersection(short[-2:-1]) else 1)
    behind = name[-1:] == short[-1:] and _LAST.issuperset(short[-1:])
    if end < 1 or not behind or _says_verbs(short[:end], path):
        return short
    one = is_item(path) or short[-1] == "create"
    many = not one or short[end] in ("batch", "bulk")
    return (*short[end:], *(short[:end] if many else singulars(short[:end])))


def _says_verbs(thing: Words, path: str) -> bool:
    """Whether words say what is done; what a path calls so is a thing: `leave-requests`."""
    called = words(next(reversed(static_segments(path)), ""))
    is_thing = singulars(thing) == singulars(called) and thing[0] not in _LAST
    return not is_thing and any(map(is_verb, thing))


def _version(word: str) -> bool:
    return VERSION.fullmatch(word) is not None


def gets_many(short: Words, name: Words, resource: Words, path: str) -> bool:
    """Whether `get` may be short for a list, as far as `getAccounts` tells by itself."""
    gets = short[1:] == () and _GETS.issuperset(short) and not is_item(path)
    return gets and _many(name, resource, path)


def _many(name: Words, resource: Words, path: str) -> bool:
    """Whether a name says its resource in the plural, and not as the class of an item."""
    found = mention(name, resource)
    if found is None or not is_plural(name[found[1] - 1]):
        return False
    return found[0] > 0 or not is_item(path)


def disowned(name: Words, path: str, resource: Words) -> Words:
    """A name without the owner that the path has before the resource at its end:
    `list_merchant_members` of `/merchants/{code}/members` lists members, no merchant.
    """
    found = mention(name, resource)
    if found is None or found[1] != len(name):
        return name
    if is_verb(name[0]):
        verb, owner = name[0], name[1 : found[0]]
    else:
        verb, owner = name[found[0] - 1], name[: max(found[0] - 1, 0)]
    owned = is_verb(verb) and singulars(owner) in owners(path)
    return (verb, *name[found[0] :]) if owned else name
