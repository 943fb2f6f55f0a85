"""Documentation that never says `required`: `assume_required`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..diagnostics import Diagnostics
from ..document import Document, Node, as_array, as_object, is_object
from ..overrides import ALL, report_unused
from ..resolve import find, lookup
from ..walk import children, parts, rewrite_schemas
from .candidates import candidates

if TYPE_CHECKING:
    from ..settings import Settings


def assume(
    document: Document, settings: Settings, diagnostics: Diagnostics
) -> Document:
    """The document in which objects always have their fields, where nothing says so.

    `ALL` means every object that never says `required`, except what requests use, too:
    what may be left out there is the caller's choice. A component that is named is meant
    whatever uses it, with the anonymous objects in it.
    """
    wanted = settings.overrides.assume_required
    known = as_object(lookup(document.data, "/components/schemas"))
    unused = [name for name in wanted if name != ALL and name not in known]
    report_unused(("assume_required",), unused, known, settings.place, diagnostics)
    named = {id(node) for name in wanted for node in parts(known.get(name), "schema")}
    sent = _sent(document.data) if ALL in wanted else set[int]()
    changed: list[str] = []

    def change(node: Node, pointer: str) -> Node:
        fields = as_object(node.get("properties"))
        if not fields or "required" in node:
            return node
        before = id(lookup(document.data, pointer))
        if before not in named and (ALL not in wanted or before in sent):
            return node
        changed.append(pointer)
        there = [
            n for n, f in fields.items() if as_object(f).get("writeOnly") is not True
        ]
        return {**node, "required": there}

    data = rewrite_schemas(document.data, "document", "", change)
    if changed:
        count = f"{len(changed)} schema" + ("s" if len(changed) > 1 else "")
        diagnostics.apply(("assume_required",), f"{count} with all fields there")
    return Document(data, document.origins)


def _sent(data: Node) -> set[int]:
    """What requests are made of, by identity, references followed."""
    seen: set[int] = set()
    stack = list(_requests(data))
    while stack:
        node, kind = stack.pop()
        if not is_object(node) or id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node.get("$ref"), str):
            stack.append((find(data, node["$ref"])[0], kind))
        stack += [(holder[key], what) for holder, key, _, what in children(node, kind)]
    return seen


def _requests(data: Node) -> Iterable[tuple[Any, str]]:
    for candidate in candidates(data):
        for node in (candidate.item, candidate.node):
            for parameter in as_array(node.get("parameters")):
                yield parameter, "parameter"
        yield candidate.node.get("requestBody"), "requestBody"
