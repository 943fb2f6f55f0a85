"""Overlay files (OpenAPI Overlay 1.0 and 1.1): read, parsed and judged by their schema.

An overlay is a `Fragment` like any other document, so every action has a place.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from msgspec.structs import replace

from ..diagnostics import At, Diagnostics
from ..document import Fragment, as_array, is_object
from .page import Page
from .pieces import Piece
from .read import tree
from .refused import Refused
from .sources import Place, source_of
from .violations import violations

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

SCHEMA = Path(__file__).with_name("overlay.schema.json")
_VERSION = re.compile(r"1\.[01](\.\d+)?")
_HELP = "see the Overlay Specification, https://spec.openapis.org/overlay/latest"
_ACTION = re.compile(r"/actions/(\d+)(/|$)")


def read_overlays(
    names: Sequence[str], root: Path, diagnostics: Diagnostics, place: Place = At
) -> tuple[Fragment, ...] | None:
    """The overlays of these names, relative to `root`, in their order, without actions
    that are malformed; None, with an error, where one of them is no overlay at all."""
    found = [_overlay(name, root, diagnostics, place) for name in names]
    known = [overlay for overlay in found if overlay is not None]
    return tuple(known) if len(known) == len(found) else None


def _overlay(
    name: str, root: Path, diagnostics: Diagnostics, place: Place
) -> Fragment | None:
    if not (root / name).exists():
        message, help = f"there is no overlay {name}", "check the path"
        diagnostics.error("overlay-not-found", message, place(name), help)
        return None
    source = source_of(name, root / name, diagnostics)
    if source is None:
        return None
    page = Page(source, diagnostics)
    syntax = "json" if source.text.lstrip()[:1] == "{" else "yaml"
    try:
        data = tree(page, Piece(0, len(source.text), "overlay", "", syntax))
    except Refused as error:
        at = page.at(error.offset)
        diagnostics.error(error.code, str(error), at, error.help)
        return None
    fragment = replace(page.carrier, data=data, syntax=syntax, format="overlay")
    return _judged(fragment, diagnostics)


def _judged(fragment: Fragment, diagnostics: Diagnostics) -> Fragment | None:
    """The overlay without the actions that break the schema."""
    data: Any = fragment.data
    if not is_object(data) or "overlay" not in data:
        message = "this is no overlay: it has no `overlay` at its root"
        diagnostics.error("overlay-invalid", message, fragment.at(), _HELP)
        return None
    if not _VERSION.fullmatch(str(data["overlay"])):
        message = f"version {str(data['overlay'])!r} of Overlay is not known"
        at = fragment.at("/overlay")
        diagnostics.error("overlay-invalid", message, at, "1.0 and 1.1 are read")
        return None
    bad: set[int] = set()
    for pointer, message in _violations({**data, "overlay": str(data["overlay"])}):
        at = fragment.at(pointer)
        diagnostics.error("overlay-invalid", message, at, _HELP)
        if match := _ACTION.match(pointer):
            bad.add(int(match[1]))
    actions = [
        None if index in bad or not is_object(action) else action
        for index, action in enumerate(as_array(data.get("actions")))
    ]
    return replace(fragment, data={**data, "actions": actions})


def _violations(data: Any) -> Iterator[tuple[str, str]]:
    from jsonschema import Draft202012Validator

    schema: dict[str, Any] = json.loads(SCHEMA.read_bytes())
    validator = cast("Validator", Draft202012Validator(schema))
    yield from violations(validator, data)
