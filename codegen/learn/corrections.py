"""Actions of an overlay that make a document admit what its API sends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Diagnostics
from ..document import Document, Node, as_array, as_object, is_array, unescape
from ..nearest import did_you_mean
from ..operations import Found, operations
from ..resolve import lookup
from .places import answers, described, written
from .reports import Report

_KINDS = ("string", "integer", "number", "boolean", "object", "array", "null")
_SAID = frozenset(
    """description title deprecated readOnly writeOnly default examples externalDocs
    xml""".split()
)
_CLOSED = frozenset("enum const allOf anyOf oneOf not if $ref".split())
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


@dataclass
class _Place:
    """What is known about one schema: kinds that were found, and who reported it."""

    kinds: dict[str, None] = field(default_factory=dict[str, None])
    missing: bool = False
    unfit: bool = False
    """Whether a string was no such string as its `format` says."""
    why: dict[str, None] = field(default_factory=dict[str, None])


def corrections(
    reports: Iterable[Report],
    merged: Document,
    normalized: Document,
    names: Mapping[str, str],
    diagnostics: Diagnostics,
) -> list[Node]:
    """The actions that correct `merged`, in the order of its pointers.

    `normalized` is the same with names, and `names` says what became of which place. A
    report of what is not documented is a warning, one that is known already is nothing.
    """
    known = {f"{op.method} {op.path}": op for op in operations(normalized)}
    places: dict[str, _Place] = {}
    for report in reports:
        for pointer in _places(report, known, merged, normalized, names, diagnostics):
            _learn(places.setdefault(pointer, _Place()), report)
    return [
        action
        for pointer, place in sorted(places.items())
        for action in _actions(merged, pointer, place)
    ]


def _places(
    report: Report,
    known: Mapping[str, Found],
    merged: Document,
    normalized: Document,
    names: Mapping[str, str],
    diagnostics: Diagnostics,
) -> list[str]:
    """Where the merged document describes what a report is about."""
    operation = known.get(report.operation)
    if operation is None:
        message = f"no operation is `{report.operation}`"
        help = did_you_mean(report.operation, known, "is it another client's report?")
        diagnostics.warning("learn-unknown", message, report.at, help)
        return []
    if report.found not in (*_KINDS, "nothing") or not report.pointer:
        message = f"`{report.found}` in the place of {report.expected} cannot be learnt"
        diagnostics.warning("learn-unknown", message, report.at)
        return []
    tokens = [unescape(token) for token in report.pointer.split("/")[1:]]
    ways = described(normalized, answers(normalized, operation), tokens)
    found = written(merged, ways, names)
    if not found:
        message = f"`{report.pointer}` is not documented in the answer"
        diagnostics.warning("learn-unknown", message, report.at)
    return found


def _learn(place: _Place, report: Report) -> None:
    if report.found == "nothing":
        place.missing = True
    elif report.found == "string" and report.expected not in _KINDS:
        place.kinds["string"] = None
        place.unfit = True
    else:
        place.kinds[report.found] = None
    place.why[f"{report.operation} sends {report.found}"] = None


# --- actions ---------------------------------------------------------------------------


def _actions(document: Document, pointer: str, place: _Place) -> Iterator[Node]:
    why = "; ".join(place.why)
    node = as_object(lookup(document.data, pointer))
    if place.missing:
        yield from _optional(document, pointer, why)
    kinds = [kind for kind in place.kinds if kind not in _admitted(node)]
    if place.unfit and "format" in node and "string" in _types(node):
        yield _removal([*_tokens(document, pointer), "format"], why)
    if kinds:
        yield from _widened(_tokens(document, pointer), node, kinds, why)


def _optional(document: Document, pointer: str, why: str) -> Iterator[Node]:
    """A field that was missing is not required."""
    parent, _, name = pointer.rpartition("/properties/")
    required = as_array(as_object(lookup(document.data, parent)).get("required"))
    if unescape(name) in required:
        path = _path([*_tokens(document, parent), "required"])
        name = unescape(name).replace("\\", "\\\\").replace("'", "\\'")
        yield {"target": f"{path}[?@ == '{name}']", "description": why, "remove": True}


def _widened(
    tokens: Sequence[str | int], node: Node, kinds: Sequence[str], why: str
) -> Iterator[Node]:
    """The schema, or one of these kinds, in the simplest form that says so."""
    union = next((key for key in ("anyOf", "oneOf") if is_array(node.get(key))), None)
    if union is not None:
        new: Any = [{"type": kind} for kind in kinds]
        target = _path([*tokens, union])
        yield {"target": target, "description": why, "update": new}
    elif _simple(node, kinds):
        yield from _typed(tokens, node, kinds, why)
    else:
        keys = [key for key in node if key not in _SAID and not key.startswith("x-")]
        whole = {key: node[key] for key in keys}
        members = [whole, *({"type": kind} for kind in kinds)]
        inner = ", ".join(map(_quoted, keys))
        target = f"{_path(tokens)}[{inner}]"
        yield {"target": target, "description": why, "remove": True}
        yield {"target": _path(tokens), "update": {"anyOf": members}}


def _typed(
    tokens: Sequence[str | int], node: Node, kinds: Sequence[str], why: str
) -> Iterator[Node]:
    """More kinds in `type`. A list of them takes more, a single one has to go first."""
    types, target = _types(node), _path([*tokens, "type"])
    if is_array(node["type"]) and not ("integer" in types and "number" in kinds):
        yield {"target": target, "description": why, "update": list(kinds)}
        return
    told = [*(t for t in types if t != "integer" or "number" not in kinds), *kinds]
    yield {"target": target, "description": why, "remove": True}
    update = {"type": told if len(told) > 1 else told[0]}
    yield {"target": _path(tokens), "update": update}


def _simple(node: Node, kinds: Sequence[str]) -> bool:
    """Whether another `type` says it all: not for a set of values, a composition or, but
    for null, an object, which is a class."""
    if not _types(node) or not _CLOSED.isdisjoint(node):
        return False
    return "object" not in _types(node) or list(kinds) == ["null"]


def _types(node: Node) -> list[str]:
    told = node.get("type")
    return [str(t) for t in told] if is_array(told) else [told] if told else []


def _admitted(node: Node) -> set[str]:
    """The kinds of values that a schema admits by itself."""
    found = set(_types(node))
    for member in (*as_array(node.get("anyOf")), *as_array(node.get("oneOf"))):
        found |= _admitted(as_object(member))
    return found | ({"integer"} if "number" in found else set())


def _removal(tokens: Sequence[str | int], why: str) -> Node:
    return {"target": _path(tokens), "description": why, "remove": True}


def _tokens(document: Document, pointer: str) -> list[str | int]:
    found: list[str | int] = []
    node: Any = document.data
    for token in pointer.split("/")[1:]:
        key: Any = int(token) if is_array(node) else unescape(token)
        found.append(key)
        node = node[key]
    return found


def _path(tokens: Iterable[str | int]) -> str:
    """A JSONPath (RFC 9535) that selects exactly one node."""
    return "$" + "".join(map(_segment, tokens))


def _segment(token: str | int) -> str:
    if isinstance(token, int):
        return f"[{token}]"
    return f".{token}" if _NAME.match(token) else f"[{_quoted(token)}]"


def _quoted(name: str) -> str:
    r"""A name selector in single quotes; what JSON escapes is escaped (RFC 9535, 2.3.1)."""
    import json

    inner = json.dumps(name, ensure_ascii=False)[1:-1]
    return "'" + inner.replace('\\"', '"').replace("'", "\\'") + "'"
