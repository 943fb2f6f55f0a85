"""Whether a package that lies there is an earlier state of the same API, or another API's.

Nothing in a document says who it is: titles are reworded, servers move, paths get a new
version. What an API keeps through all of that is its site, or else most of its operations.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from .document import is_object
from .manifest import Manifest


def is_other_api(before: Manifest, now: Manifest, configured: bool) -> bool:
    """Whether nothing that matters is left of what the manifest `before` tells of.

    A configured client says where its sources are and where they go, so that the same file
    is the same API, whatever stands in it now; what a command line names is not known by
    its file's name alone. In doubt it is the same: a small API may lose all it had.
    """
    same_source = bool(before.inputs.keys() & now.inputs.keys())
    if configured and same_source:
        return False
    old, new = site(before), site(now)
    if old and new:
        mine, theirs = before.pins.operations.keys(), now.pins.operations.keys()
        return old != new and 2 * len(mine & theirs) < len(mine | theirs)
    known = set(_words(before))
    return not same_source and bool(known) and known.isdisjoint(_words(now))


def site(manifest: Manifest) -> str:
    """The domain that the client sends to, without what names a machine in it; "" where
    that is somebody's own machine, which says nothing."""
    try:
        host = urlsplit(_address(manifest)).hostname or ""
    except ValueError:
        return ""
    parts = host.split(".")
    own = len(parts) < 2 or parts[-1].isdecimal() or ":" in host
    return "" if own else ".".join(parts[-2:])


def described(manifest: Manifest) -> str:
    """What a person knows an API by: where it is, or what it was made from."""
    inputs = list(manifest.inputs)
    rest = f" and {len(inputs) - 1} more" if len(inputs) > 1 else ""
    source = f"that of {inputs[0]}{rest}" if inputs else "without sources"
    return f"`{_address(manifest)}`" if _address(manifest) else source


def _address(manifest: Manifest) -> str:
    return str(_part(manifest, "client").get("base_url") or "")


def _words(manifest: Manifest) -> list[str]:
    """What a caller or a server would know the API by."""
    named = (_part(manifest, "operations"), _part(manifest, "schemas"))
    return [*manifest.pins.operations, *named[0], *named[1]]


def _part(manifest: Manifest, key: str) -> Mapping[str, Any]:
    """A part of the surface, which another version may have written in another form."""
    part = manifest.surface.get(key)
    return part if is_object(part) else {}
