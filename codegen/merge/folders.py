"""Tags that are paths of folders, as Apidog writes them: `Merchant API/APIs/Orders`.

The folders that all tags lie in tell none of them apart, so they are left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..document import Fragment, Node, as_array, as_object
from ..walk import operations_in


def leave_shared_folders(fragments: Sequence[Fragment]) -> None:
    """Take the folders that all tags share out of the tags of all operations.

    Nothing changes where a tag is no path, or where there is only one of them.
    """
    holders = [*_tagged(fragments).values()]
    tags = {str(tag).strip("/") for node in holders for tag in as_array(node["tags"])}
    shared = _shared([tag.split("/")[:-1] for tag in tags])
    if len(tags) < 2 or not shared:
        return
    for node in holders:
        node["tags"] = [_below(tag, shared) for tag in as_array(node["tags"])]
    for told in _declared(fragments).values():
        if isinstance(told.get("name"), str) and told["name"].strip("/") in tags:
            told["name"] = _below(told["name"], shared)


def _shared(paths: list[list[str]]) -> int:
    """How many folders all paths begin with."""
    first, last = (min(paths), max(paths)) if paths else ([], [])
    same = [one == other for one, other in zip(first, last, strict=False)]
    return [*same, False].index(False)


def _tagged(fragments: Sequence[Fragment]) -> dict[int, Node]:
    """Every operation that has tags, once, though aliases of YAML put it in many places."""
    found = (node for each in fragments for *_, node in operations_in(each.data))
    return {id(operation): operation for operation in found if operation.get("tags")}


def _declared(fragments: Sequence[Fragment]) -> dict[int, Node]:
    """Every tag that is described, once."""
    found = (tag for each in fragments for tag in as_array(each.data.get("tags")))
    return {id(tag): tag for tag in map(as_object, found)}


def _below(tag: object, shared: int) -> str:
    return "/".join(str(tag).strip("/").split("/")[shared:])
