"""What `inspect` tells about a build, as plain data: what is called what, and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import ir
from ..document import Document
from ..normalize.unification import Unification
from ..pipeline import Build
from ..places import Places
from ..plan import Plan
from ..report import plural
from ..surface import arguments_of, render, returns
from .building import counts


def facts(result: Build, places: Places) -> dict[str, Any]:
    """All that `inspect` tells about a build, as plain data."""
    return {
        "counts": counts(result),
        "credentials": {
            names.argument: names.env for names in result.plan.credentials.values()
        },
        "operations": list(_operations(result.api, result.plan)),
        "schemas": list(_schemas(result.api, result.plan)),
        "unifications": [
            _unification(item, result.document, places) for item in result.unifications
        ],
    }


def _operations(api: ir.Api, plan: Plan) -> Iterator[dict[str, Any]]:
    for operation in api.operations:
        yield {
            "http": f"{operation.method} {operation.path}",
            "call": _call(operation, plan),
            "returns": returns(operation, plan),
            "unwrap": operation.unwrap.path if operation.unwrap else None,
            "pages": _pages(operation.pages) if operation.pages else None,
            "why_not_paged": operation.why_not_paged or None,
        }


def _call(operation: ir.Operation, plan: Plan) -> str:
    """`client.customers.update(id, *, name, notes=…)`."""
    names = plan.operations[operation.key]
    items = arguments_of(operation)
    path = [item.name for item in names.arguments if item.kind == "path"]
    rest = [
        item.name
        + ("" if _required(operation, items.get((item.kind, item.wire))) else "=…")
        for item in names.arguments
        if item.kind != "path"
    ]
    arguments = ", ".join([*path, *(["*"] if rest else []), *rest])
    return f"client.{plan.member(operation)}({arguments})"


def _required(
    operation: ir.Operation, item: ir.Param | ir.Field | ir.Body | None
) -> bool:
    if isinstance(item, ir.Field) and operation.body and not operation.body.required:
        return False
    return item is not None and item.required


def _pages(pages: ir.Pages) -> str:
    """How the pages of a list follow each other, in words."""
    position = f"`{pages.position}`{' in the body' if pages.body else ''}"
    words = {
        "offset": f"by offset, {position} counts items",
        "number": f"by number, {position} from {pages.first}",
        "cursor": f"by cursor, {position} is what `{pages.next}` says",
        "keyset": f"by the last item, {position} takes its `{pages.key}`",
        "url": f"by the address in `{pages.next}`"
        + (f", or if it is none by {position}" if pages.position else ""),
        "link": "by the Link header",
    }
    total = f", until `{pages.total}` is reached" if pages.total else ""
    size = f", `{pages.size}` items a page" if pages.size else ""
    return f"{words[pages.kind]}{size}{total}; the items are `{pages.items}`"


def _schemas(api: ir.Api, plan: Plan) -> Iterator[dict[str, Any]]:
    for key, names in plan.schemas.items():
        schema = api.schemas.get(key)
        if schema is not None:
            yield {
                "class": names.name,
                "module": names.module,
                "schema": key,
                "kind": type(schema).__name__.lower(),
                "input": names.input,
                "what": _what(schema, plan),
            }


def _what(schema: ir.Schema, plan: Plan) -> str:
    if isinstance(schema, ir.Model):
        return plural(len(schema.fields), "field")
    if isinstance(schema, ir.Enum):
        return " | ".join(map(repr, schema.values))
    return render(schema.type, plan)


def _unification(
    item: Unification, document: Document, places: Places
) -> dict[str, Any]:
    spots = [str(places.find(document.at(pointer))) for pointer in item.pointers]
    return {
        "name": item.name,
        "why": item.why,
        "places": [
            {"pointer": pointer, "at": spot}
            for pointer, spot in zip(item.pointers, spots, strict=True)
        ],
    }
