"""How the pages of a list follow each other, inferred from names, types and shapes.

Nothing is guessed that could lose items: where the documentation does not say how to ask
for the next page, the list is one page, and the reason is kept for `inspect`.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from .. import ir
from .asking import Asked, in_body, in_query
from .keysets import by_last_item
from .listing import Place, Schemas, bare, items_of, places_of
from .tokens import by_cursor
from .walks import (
    CURSOR,
    STARTS,
    by_link,
    by_number,
    by_offset,
    by_url,
    is_numeric,
    shows,
    total_of,
)

_SIZE = (
    "limit per_page page_size pagesize page_limit size count max_results take first top max"
    " results_per_page maxresults page_per_page num_results".split()
)


def infer_pages(operation: ir.Operation, schemas: Schemas) -> ir.Operation:
    """The operation with `pages` set, or with the reason why its list is one page."""
    if operation.returns is None or operation.streams or operation.chooses:
        return operation
    items = items_of(operation.returns, schemas, operation.path)
    if items is None or operation.method not in ("GET", "POST"):
        return operation
    answer = list(places_of(operation.returns, schemas, items[0]))
    if operation.method == "POST":
        found = _searched(operation, items, answer, schemas)
        return replace(operation, pages=next(filter(None, found), None))
    asked = in_query(operation, schemas)
    base = _base(items, asked, answer)
    url = by_url(base, asked, answer)
    pages = (
        by_cursor(base, asked, answer)
        or (url if asked.first(CURSOR) else None)  # which holds the token
        or by_offset(base, asked, answer)
        or by_number(base, asked, answer)
        or url
        or by_link(base, asked, operation)
        or by_last_item(base, asked, answer, schemas)
    )
    if pages is not None:
        return replace(operation, pages=pages)
    return replace(operation, why_not_paged=_why_not(asked, base.size))


def _searched(
    operation: ir.Operation,
    items: tuple[str, ir.Type],
    answer: list[Place],
    schemas: Schemas,
) -> Iterator[ir.Pages | None]:
    """How a search is walked that is sent by POST. A POST may as well do something, so
    its answer has to show the counterpart of what its body or query asks for."""
    if _writes(operation, items[0], schemas):
        return
    for asked in (in_body(operation, schemas), in_query(operation, schemas)):
        base = _base(items, asked, answer)
        yield by_cursor(base, asked, answer)
        for pages in (
            by_offset(base, asked, answer),
            by_number(base, asked, answer),
        ):
            if pages is not None and shows(answer, pages.position):
                yield pages
        yield by_last_item(base, asked, answer, schemas)


def _writes(operation: ir.Operation, items: str, schemas: Schemas) -> bool:
    """Whether an operation takes what it answers, or must not be done twice."""
    given = bare(operation.body.type, schemas) if operation.body else None
    fields = given.fields if isinstance(given, ir.Model) else ()
    lists = {f.wire for f in fields if isinstance(bare(f.type, schemas), ir.ListOf)}
    keyed = any("idempotency" in param.wire.lower() for param in operation.params)
    return keyed or items in lists


def _base(items: tuple[str, ir.Type], asked: Asked, answer: list[Place]) -> ir.Pages:
    """What all ways to walk a list have in common."""
    path, item = items
    asks = filter(None, map(asked.__getitem__, _SIZE))
    size = next((ask.wire for ask in asks if is_numeric(ask.type)), "")
    total, body = total_of(answer), asked.body
    return ir.Pages("offset", path, item, size=size, total=total, body=body)


def _why_not(asked: Asked, size: str) -> str:
    start = asked.first(STARTS)
    if start is not None:
        return (
            f"`{start.wire}` may say where a page starts, but nothing says what comes"
            " next"
        )
    if size:
        return (
            f"`{size}` says how many items, but no parameter says where a page starts"
        )
    return "no parameter asks for a page, and the answer names no next one"
