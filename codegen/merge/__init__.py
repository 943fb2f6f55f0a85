"""Fragments into one document: what wins when two of them disagree.

Nothing depends on the order of the fragments: ties are broken by content.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from ..canonical import meaning, richer
from ..diagnostics import Diagnostics
from ..document import (
    Document,
    Fragment,
    Node,
    Origin,
    as_array,
    as_object,
    escape,
    is_object,
)
from .components import unite_components
from .encrypted import prefer_https
from .folders import leave_shared_folders
from .operations import push_down, unite_paths
from .place import SHARED
from .renamed import Renamed

_UNITED = frozenset(
    "openapi info servers security tags paths webhooks components $self".split()
)
"""What is united part by part, or is of one fragment alone."""
MOST_LISTED = 5
"""Titles or versions that a note names."""


def merge(fragments: Sequence[Fragment], diagnostics: Diagnostics) -> Document:
    """One document of all fragments. Whether its references lead somewhere is asked
    only when overlays have been applied, which may add what is missing.

    Operations are united by (path, method), components by name; the same meaning twice is
    one. Two meanings of an operation are an error at both places, and the richer one
    stays; two meanings of a component both stay, one under a new name.
    """
    leave_shared_folders(fragments)
    prefer_https(fragments, diagnostics)
    origins: dict[str, Origin] = {}
    renamed = unite_components(fragments, origins, diagnostics)
    data: Node = {"openapi": "3.1.1", "info": _info(fragments, diagnostics)}
    data.update(_common(fragments, renamed, origins))
    push_down(renamed, data, origins)
    for section in ("paths", "webhooks"):
        part = unite_paths(fragments, section, renamed, data, origins, diagnostics)
        if part or section == "paths":
            data[section] = part
    if renamed.components:
        data["components"] = renamed.components
    data.update(_rest(fragments, origins))
    origins[""] = Origin(min(fragments, key=_place), "")
    return Document(data, origins)


def _place(fragment: Fragment) -> tuple[str, int]:
    return (fragment.source.name, fragment.start)


def _info(fragments: Sequence[Fragment], diagnostics: Diagnostics) -> Node:
    """The title and version that most fragments have; the others are noted."""
    infos = [as_object(fragment.data.get("info")) for fragment in fragments]
    result: Node = {}
    for key in ("title", "version"):
        counts = Counter(str(info[key]) for info in infos if info.get(key))
        result[key] = max(counts, key=lambda v: (counts[v], v)) if counts else ""
        if len(counts) > 1:
            said = ", ".join(f"`{value}`" for value in sorted(counts)[:MOST_LISTED])
            if len(counts) > MOST_LISTED:
                said += f" and {len(counts) - MOST_LISTED} more"
            diagnostics.note(
                f"{key}-differs",
                f"the fragments give more than one {key}: {said}; `{result[key]}` is used",
                _other(fragments, key, result[key]).at(f"/info/{key}"),
            )
    richest = max(infos, key=richer)
    rest = {k: v for k, v in richest.items() if k not in result}
    return {**result, "title": result["title"] or "API", **rest}


def _other(fragments: Sequence[Fragment], key: str, used: str) -> Fragment:
    """The first fragment that says something else."""
    others = [f for f in fragments if as_object(f.data.get("info")).get(key) != used]
    return min(others or fragments, key=_place)


def _common(
    fragments: Sequence[Fragment], renamed: Renamed, origins: dict[str, Origin]
) -> Node:
    """`security` and `servers` that all fragments share, and the tags of all of them."""
    result: Node = {}
    for key in SHARED:
        told = [f.data.get(key) for f in fragments]
        if key == "servers":  # who names none leaves it to the others
            meant = {_urls(servers) for servers in told if servers} or {""}
        else:
            asked = map(renamed.security, fragments, told)
            meant = {meaning(alternatives, key) for alternatives in asked}
        if len(meant) == 1:
            best = max(told, key=richer)
            if best is not None:
                result[key] = best
                holder = next(f for f in fragments if f.data.get(key) == best)
                origins[f"/{key}"] = Origin(holder, f"/{key}")
    tags = _tags(fragments)
    return {**result, "tags": tags} if tags else result


def _rest(fragments: Sequence[Fragment], origins: dict[str, Origin]) -> Node:
    """What fragments say besides (`externalDocs`, extensions), of several the one that
    says most: overlays and other tools may ask for it."""
    result: Node = {}
    ordered = sorted(fragments, key=_place)
    for key in sorted({str(key) for f in fragments for key in f.data} - _UNITED):
        holders = [fragment for fragment in ordered if key in fragment.data]
        holder = max(holders, key=lambda fragment: richer(fragment.data[key]))
        result[key] = holder.data[key]
        origins[f"/{escape(key)}"] = Origin(holder, f"/{escape(key)}")
    return result


def _urls(servers: Any) -> str:
    """Servers without their descriptions; the trailing slash means nothing."""
    listed = as_array(servers)
    return str([str(as_object(s).get("url", "")).rstrip("/") for s in listed])


def _tags(fragments: Sequence[Fragment]) -> list[Node]:
    found: dict[str, Node] = {}
    for fragment in fragments:
        tags = fragment.data.get("tags")
        for tag in as_array(tags):
            if is_object(tag) and isinstance(tag.get("name"), str):
                name = tag["name"]
                found[name] = max(found.get(name, tag), tag, key=richer)
    return [found[name] for name in sorted(found)]
