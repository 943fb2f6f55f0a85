"""What a path says by its segments that hold no parameter."""

from __future__ import annotations

import re
from functools import lru_cache

from ..naming import Words, words
from ..plurals import is_plural, singulars
from .vocabulary import is_verb

VERSION = re.compile(
    r"v?\d+(\.\d+)*(alpha|beta)?\d*|\d{4}-\d\d-\d\d|api|rest|public|latest"
)

_KEY = re.compile(r"\(([^()]*\{[^()]*)\)")
_PARAM = re.compile(r"\{([^{}]*)\}")


def segments_of(path: str) -> list[str]:
    """The segments of a path; what OData writes as `Trips({id})` are two, a name and a key."""
    return [s for s in _KEY.sub(r"/\1", path).split("/") if s]


def static_segments(path: str) -> list[str]:
    """The segments of a path that hold no parameter, after version prefixes."""
    segments = [s for s in segments_of(path) if "{" not in s]
    while len(segments) > 1 and VERSION.fullmatch(segments[0].lower()):
        del segments[0]
    return segments


def called_on(segment: str) -> str:
    """What a segment that names a call is about: `chat` of Slack's `chat.postMessage`,
    `projects` of Google's `projects:search`, `Logs` of Amazon's
    `#X-Amz-Target=Logs.PutEvents`."""
    thing = segment.rpartition("=")[2] if segment[:1] == "#" else segment
    thing = thing.partition(":")[0]
    parts = [
        p for p in thing.split(".") if words(p) and not VERSION.fullmatch(p.lower())
    ]
    return ".".join(parts[:-1] or parts) or segment


def is_item(path: str) -> bool:
    """Whether a path ends in a parameter, so that it means one thing of many."""
    return _KEY.sub(r"/\1", path).rstrip("/").endswith(("}", "}'"))


def key_of(path: str, resource: Words) -> Words:
    """How an item is found: `/orders/key={key}` by its key."""
    return keys_of(path, resource)[0] if is_item(path) else ()


def keys_of(path: str, resource: Words) -> list[Words]:
    """How the things of a path are found, the last one first."""
    keys = filter(None, map(words, reversed(_PARAM.findall(path))))
    one = singulars(resource)
    return [("by", *(key[-1:] if key[:-1] == one else key)) for key in keys] or [()]


def owners(path: str) -> list[Words]:
    """What the things of a path belong to: `merchant` in `/merchants/{code}/members`, and
    `organization` in `/organization/members`."""
    return [singulars(words(s)) for s in segments_of(path)[:-1] if "{" not in s]


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
