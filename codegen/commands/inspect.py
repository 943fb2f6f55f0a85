"""`codegen inspect`: what was found in the sources and what became of it."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from .. import ir, manifest, pipeline
from ..config import Client
from ..diagnostics import Diagnostics
from ..document import Document, Fragment
from ..manifest import Found
from ..normalize.unification import Unification
from ..pipeline import Build, Tell
from ..places import Places
from ..plan import Plan
from ..report import plural
from ..surface import find_argument, render, returns
from .building import build, counts
from .inspected import lines
from .progress import Progress, shown
from .session import Session
from .targets import to_look_at


def run(arguments: Namespace, session: Session) -> None:
    """Show every client that is asked for."""
    session.whole = True
    clients = to_look_at(arguments, session)
    work = Progress.of_clients(len(clients))
    for index, client in enumerate(clients):
        tell = work.stages(client.name, index)
        with shown(work, session):
            found = Diagnostics()
            result = session.guard(client.name, partial(_built, client, found, tell))
        session.guard(client.name, partial(_tell, client, result, found, session))


def _built(client: Client, found: Diagnostics, tell: Tell) -> Build | None:
    previous = manifest.read(client.output, found) if client.output else Found()
    return build(client, previous, found, tell)


def _tell(
    client: Client, result: Build | None, found: Diagnostics, session: Session
) -> None:
    places = Places(client.settings.root)
    if result is None:
        session.worth(2)
        fragments = pipeline.read(client.settings, Diagnostics())
    else:
        fragments = result.fragments
    data = {
        "name": client.name,
        "status": "inspected" if result else "failed",
        "sources": list(_sources(fragments, places)),
        "apis": list(_apis(fragments)),
        **(_facts(result, places) if result else {}),
        "overrides": [_override(key, what) for key, what in found.applied.items()],
    }
    if not session.json:
        session.result("\n".join(lines(client, data, result, found)) + "\n")
    diagnostics = session.report(found, client.settings.root, client.name)
    session.clients.append({**data, "diagnostics": diagnostics})


def _sources(fragments: Sequence[Fragment], places: Places) -> Iterator[dict[str, Any]]:
    kinds = Counter((f.source.name, f.format, f.reason) for f in fragments)
    for (name, format, reason), count in kinds.items():
        file = places.shown(name)
        yield {"file": file, "format": format, "reason": reason, "fragments": count}


def _apis(fragments: Sequence[Fragment]) -> Iterator[dict[str, Any]]:
    """The APIs that the sources describe; one client is made of one."""
    from ..merge.groups import clusters
    from ..merge.selection import described

    for cluster in clusters(fragments):
        yield {
            "title": described(cluster),
            "fragments": sum(len(group.fragments) for group in cluster),
            "operations": len({key for group in cluster for key in group.operations}),
        }


def _facts(result: Build, places: Places) -> dict[str, Any]:
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
            "pages": pages_text(operation.pages) if operation.pages else None,
            "why_not_paged": operation.why_not_paged or None,
        }


def _call(operation: ir.Operation, plan: Plan) -> str:
    """`client.customers.update(id, *, name, notes=…)`."""
    names = plan.operations[operation.key]
    path = [item.name for item in names.arguments if item.kind == "path"]
    rest = [
        item.name
        + ("" if _required(operation, find_argument(operation, item)) else "=…")
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


def pages_text(pages: ir.Pages) -> str:
    """How the pages of a list follow each other, in words."""
    position = f"`{pages.position}`{' in the body' if pages.body else ''}"
    words = {
        "offset": f"by offset, {position} counts items",
        "number": f"by number, {position} from {pages.first}",
        "cursor": f"by cursor, {position} is what `{pages.next}` says",
        "keyset": f"by the last item, {position} takes its `{pages.key}`",
        "url": f"by the address in `{pages.next}`",
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


def _override(key: tuple[str, ...], what: str) -> dict[str, Any]:
    """An entry of the configuration with what it did."""
    section, *rest = key
    return {"section": section, "key": ".".join(rest), "what": what}
