"""What a second meaning of a component is called."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from itertools import chain, count

from ..document import Fragment, as_object
from ..naming import Words, pascal, words
from ..plurals import singular, singulars
from ..verbs import Described, without_tail
from ..walk import operations_in

_SAYING_NOTHING = frozenset(["api", "apis", "openapi", "rest", "http", "the", "v"])
_MAJOR = re.compile(r"\d+")


def variant_name(
    name: str, kept: Fragment, other: Fragment, taken: Container[str]
) -> str:
    """A name that tells the meaning in `other` from the one in `kept`, who keeps `name`."""
    names = [
        name + pascal(telling) for telling in _telling(name, kept, other) if telling
    ]
    first = names[0] if names else f"{name}Variant"
    ladder = chain(names, [first], (f"{first}{number}" for number in count(2)))
    return next(new for new in ladder if new not in taken)


def _telling(name: str, kept: Fragment, other: Fragment) -> Iterator[Words]:
    """The operation, of a page that holds one; else what is the document's own: words of
    its title, its major version; else its first operation."""
    operations = list(_operations(other))
    if len(operations) == 1:
        yield _words(operations[0])
    known = {*singulars(words(name) + _info(kept, "title")), *_SAYING_NOTHING}
    title = _info(other, "title")
    yield tuple(word for word in title if singular(word) not in known)
    major, theirs = _major(other), _major(kept)
    if major and major != theirs:
        yield (f"v{major}",)
    yield from map(_words, operations[:1])


def _operations(fragment: Fragment) -> Iterator[Described]:
    for path, method, node in operations_in(fragment.data):
        yield Described(method, path, str(node.get("operationId") or ""), "", ())


def _words(operation: Described) -> Words:
    return words(without_tail(operation) or f"{operation.method} {operation.path}")


def _info(fragment: Fragment, key: str) -> Words:
    return words(str(as_object(fragment.data.get("info")).get(key) or ""))


def _major(fragment: Fragment) -> str:
    version = as_object(fragment.data.get("info")).get("version")
    found = _MAJOR.search(str(version or ""))
    return found[0] if found else ""
