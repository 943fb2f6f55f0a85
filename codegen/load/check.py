"""Is this tree an OpenAPI document of a version that we read?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, cast

from ..document import Node, as_object
from .navigated import documents_on_the_web

_KNOWN = re.compile(r"(?:3\.[012](?:\.\d+)?(?:-[\w.]+)?|2\.0(?:\.0)?)$")
_VERSION = re.compile(r"\s*v?\d(?!\S*/)")
"""How a version begins; settings of a site say under `openapi` where the document is, as
in `v3/openapi.yaml`."""
_PARTS = ("paths", "webhooks", "components")
_PARTS_2 = ("paths", "definitions", "parameters", "responses")
_SIGNS = frozenset(["info", "servers", "asyncapi", *_PARTS, *_PARTS_2])
"""Without any of these at its root, a file is of some other trade."""


class Unfit(Exception):
    """A tree that is not taken: a code, a message, a pointer."""

    foreign = False
    """Whether nothing in it looks like a description of an API."""

    def __init__(
        self, code: str, message: str, pointer: str = "", help: str = ""
    ) -> None:
        super().__init__(message)
        self.code, self.message, self.pointer, self.help = code, message, pointer, help


def root(data: Any) -> Node:
    """The tree as a document, its version as a string; raises `Unfit`."""
    if not isinstance(data, dict):
        message = f"this is {_kind(data)}, not an OpenAPI document"
        help = "name OpenAPI documents, or pages that hold them"
        unfit = Unfit("not-openapi", message, "", help)
        unfit.foreign = True
        raise unfit
    node = cast(Node, data)
    key = next((key for key in ("openapi", "swagger") if key in node), None)
    parts = _PARTS_2 if key == "swagger" else _PARTS
    if key is None or (_SIGNS.isdisjoint(node) and not _VERSION.match(str(node[key]))):
        raise _foreign(node)
    node[key] = _version(key, node[key])
    if not any(isinstance(node.get(part), dict) for part in parts):
        raise _no_paths(node, key, parts)
    return node


def _version(key: str, value: Any) -> str:
    version = f"{value:.1f}" if isinstance(value, float | int) else str(value)
    version = version.strip().removeprefix("v")
    if _KNOWN.match(version):
        return version
    raise Unfit(
        "unknown-version",
        f"version {version!r} of OpenAPI is not known",
        f"/{key}",
        "2.0, 3.0, 3.1 and 3.2 are read",
    )


def _no_paths(node: Node, key: str, parts: tuple[str, ...]) -> Unfit:
    *others, last = [f"`{part}`" for part in parts]
    message = f"this document has no {', '.join(others)} or {last}"
    wrong = next((part for part in parts if part in node), None)
    if wrong:
        message = f"`{wrong}` is {_kind(node[wrong])} and should be a mapping"
    help = f"it says `{key}: {node[key]}`, so it should have operations or schemas"
    return Unfit("no-paths", message, f"/{wrong}" if wrong else "", help)


def _foreign(node: Node) -> Unfit:
    if "overlay" in node and "actions" in node:
        help = (
            "list it under `overlays` in the configuration, or give it with --overlay"
        )
        return Unfit(
            "overlay-not-applied", "this is an overlay, not a source", "", help
        )
    if "item" in node and "postman" in str(as_object(node.get("info"))):
        help = "convert it to OpenAPI, as Postman and `postman-to-openapi` do"
        return Unfit("not-openapi", "this is a Postman collection", "", help)
    if "asyncapi" in node:
        help = "leave it out of the sources: nothing in it can be called over HTTP"
        return Unfit("not-openapi", "this is an AsyncAPI document", "", help)
    if elsewhere := documents_on_the_web(node):
        return _elsewhere(elsewhere)
    message = "this document has neither `openapi` nor `swagger` at its root"
    if "openapi" in node or "swagger" in node:
        message = "`openapi` says no version here, so this is no OpenAPI document"
    help = "name OpenAPI documents, or pages that hold them"
    unfit = Unfit("not-openapi", message, "", help)
    unfit.foreign = _SIGNS.isdisjoint(node)
    return unfit


def _elsewhere(urls: Sequence[str]) -> Unfit:
    """Settings of a site that say where on the web its documents are."""
    message = f"this site shows `{urls[0]}`, which is not here"
    if len(urls) > 1:
        message = f"this site shows {len(urls)} documents that are not here"
    help = "name what this brings here beside it: "
    help += "; ".join(f"`codegen pull {url}`" for url in urls[:3])
    return Unfit("not-openapi", message, "", help)


def _kind(data: object) -> str:
    names: dict[type, str] = {
        dict: "a mapping",
        list: "a list",
        str: "text",
        type(None): "empty",
    }
    return next(
        (names[kind] for kind in names if isinstance(data, kind)), "a single value"
    )
