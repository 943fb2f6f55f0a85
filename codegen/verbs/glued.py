"""Words that run together: `deleterecord` in a path says what is done, and to what."""

from __future__ import annotations

from ..naming import Words
from ..plurals import singulars

_DOING = ("create", "delete", "get", "remove", "update", "add", "edit", "list")
_BY_METHOD = {
    "DELETE": "delete",
    "POST": "create",
    "PUT": "update",
    "PATCH": "update",
}
_LEAST = 3
"""Letters that a thing has at least: `created` and `updates` are words."""


def parted(name: Words, method: str, resource: Words) -> Words:
    """A word as two, where it begins with what the method does, or says what is done with
    the resource: `PUT /updateuser` → `update` of the user."""
    verb, thing = _apart(name)
    is_resource = "".join(singulars((thing,))) == "".join(singulars(resource))
    if is_resource and verb:
        return (verb,)
    return (verb, thing) if verb and _BY_METHOD.get(method) == verb else name


def said_once(name: Words) -> Words:
    """A name without a verb that its next word begins with: `delete_deleterecord`."""
    verb, thing = _apart(name[1:2])
    return (verb, thing, *name[2:]) if verb in name[:1] and verb in _DOING[:5] else name


def _apart(name: Words) -> tuple[str, str]:
    """The verb that a name of one word begins with, and the rest; nothing for others."""
    word = name[0] if len(name) == 1 else ""
    verb = next((verb for verb in _DOING if word.startswith(verb)), "")
    thing = word[len(verb) :]
    return (verb, thing) if len(thing) >= _LEAST else ("", "")
