"""Operations of all fragments by (path, method): the same meaning twice is one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..canonical import meaning
from ..diagnostics import Diagnostics
from ..document import Fragment, Node, Origin, as_array, as_object, escape, is_object
from ..keywords import METHOD_KEYS
from ..resolve import resolve
from .choice import choose
from .place import SHARED, Key, Place, is_operation
from .renamed import Renamed, rename


def unite_paths(
    fragments: Sequence[Fragment],
    section: str,
    renamed: Renamed,
    common: Node,
    origins: dict[str, Origin],
    diagnostics: Diagnostics,
) -> Node:
    """The path items of all fragments under `paths` or `webhooks` as one map.

    The same operation twice with one meaning is one; with two meanings it is an error
    that shows both places, and the richer one stays. `common` is what the merged document
    says for all operations; where each part stood is added to `origins`.
    """
    result: dict[str, Node] = {}
    found = _gathered(fragments, section, common, renamed)
    for key, places in sorted(found.items(), key=_path_order):
        fragment, node, pointer = choose(key, places, renamed, diagnostics)
        where = "".join(f"/{escape(token)}" for token in (section, *key) if token)
        origins[where] = Origin(fragment, pointer)
        part = {key[2]: node}
        if renamed.names:
            rename(part, "pathItem", renamed, fragment)
        target = result.setdefault(key[0], {})
        if key[1]:
            target = target.setdefault(key[1], {})
        target |= part
    return result


def _gathered(
    fragments: Sequence[Fragment], section: str, common: Node, renamed: Renamed
) -> dict[Key, list[Place]]:
    """All that path items say, operations with what their fragments say for all of them."""
    found: dict[Key, list[Place]] = {}
    differing = _differing_parameters(fragments, section)
    for fragment, path, item in _items(fragments, section):
        differs = path in differing
        for key, place in _parts(fragment, section, path, item):
            if not (differs and key[1:] == ("", "parameters")):
                shared = as_array(item.get("parameters")) if differs else []
                place = _pushed_down(place, key, shared, common, renamed)
                found.setdefault(key, []).append(place)
    return found


def _items(
    fragments: Sequence[Fragment], section: str
) -> Iterator[tuple[Fragment, str, Node]]:
    """The path items of all fragments, with their paths."""
    for fragment in fragments:
        for path, item in as_object(fragment.data.get(section)).items():
            if is_object(item):
                yield fragment, str(path), item


def _differing_parameters(fragments: Sequence[Fragment], section: str) -> set[str]:
    """Paths whose fragments do not agree on the parameters that all operations share."""
    said: dict[str, set[str]] = {}
    for _, path, item in _items(fragments, section):
        part = {"parameters": as_array(item.get("parameters"))}
        said.setdefault(path, set()).add(meaning(part, "pathItem"))
    return {path for path, meanings in said.items() if len(meanings) > 1}


def _parts(
    fragment: Fragment, section: str, path: str, item: Node
) -> Iterator[tuple[Key, Place]]:
    """Each operation of a path item, and each other thing that it says."""
    base = f"/{section}/{escape(path)}"
    for key, value in item.items():
        if key == "additionalOperations" and is_object(value):
            for method, node in value.items():
                yield (path, key, method), (
                    fragment,
                    node,
                    f"{base}/{key}/{escape(method)}",
                )
        elif not (key in METHOD_KEYS and not is_object(value)):
            yield (path, "", str(key)), (fragment, value, f"{base}/{escape(str(key))}")


def _pushed_down(
    place: Place, key: Key, shared: list[Any], common: Node, renamed: Renamed
) -> Place:
    """The operation with what its fragment says for all, where fragments differ, and with
    the `shared` parameters of its path."""
    fragment, operation, pointer = place
    if not is_operation(key) or not is_object(operation):
        return place
    extra = _unsaid(fragment, operation, common)
    if shared:
        own = as_array(operation.get("parameters"))
        extra["parameters"] = _both(fragment.data, shared, own)
    asked = extra.get("security", operation.get("security"))
    if asked is not None:
        extra["security"] = renamed.security(fragment, asked)
    return (fragment, {**operation, **extra}, pointer) if extra else place


def push_down(renamed: Renamed, common: Node, origins: Mapping[str, Origin]) -> None:
    """Let the operations of path items that are components say what their fragments say
    for all, where fragments differ."""
    items = renamed.components.get("pathItems", {})
    for name, item in items.items():
        fragment = origins[f"/components/pathItems/{escape(name)}"].fragment
        for method in METHOD_KEYS if is_object(item) else ():
            if is_object(item.get(method)):
                extra = _unsaid(fragment, item[method], common)
                if "security" in extra:
                    extra["security"] = renamed.security(fragment, extra["security"])
                items[name] = item = {**item, method: {**item[method], **extra}}


def _unsaid(fragment: Fragment, operation: Node, common: Node) -> Node:
    """What a fragment says for all of its operations, and neither the document nor this
    one itself."""
    return {
        name: fragment.data[name]
        for name in SHARED
        if name not in common and name not in operation and _says(fragment, name)
    }


def _says(fragment: Fragment, name: str) -> bool:
    """Whether a fragment says this for all operations; no servers are none named."""
    value = fragment.data.get(name)
    return value is not None and (name == "security" or value != [])


def _both(root: Node, outer: list[Any], inner: list[Any]) -> list[Any]:
    """Parameters of the path item, then the operation's, which override by name and place."""
    own = {_named(root, parameter) for parameter in inner}
    return [*(p for p in outer if _named(root, p) not in own), *inner]


def _named(root: Node, parameter: Any) -> tuple[str, str]:
    """The name and place of a parameter; what leads to none is known by itself."""
    node = as_object(resolve(root, parameter)[0])
    return str(node.get("name", parameter)), str(node.get("in"))


_METHODS_IN_ORDER = "get head query post put patch delete options trace".split()
_METHOD_ORDER = {key: index for index, key in enumerate(_METHODS_IN_ORDER)}


def _path_order(item: tuple[Key, Any]) -> tuple[list[str], int, str]:
    path, _, key = item[0]
    return (path.split("/"), _METHOD_ORDER.get(key, 9), key)
