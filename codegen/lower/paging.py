"""How the pages of a list follow each other, inferred from names, types and shapes.

Nothing is guessed that could lose items: where the documentation does not say how to ask
for the next page, the list is one page, and the reason is kept for `inspect`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from .. import ir
from ..naming import snake
from .listing import Place, items_of, places_of

_OFFSET = frozenset(
    {"offset", "skip", "start", "page_offset", "start_index", "first_result"}
)
_NUMBER = frozenset(
    {"page", "page_number", "page_no", "page_num", "page_index", "p", "pg"}
)
_CURSOR = frozenset(
    """cursor page_cursor after page_after starting_after page_token next_token
    next_page_token continuation_token continuation pagination_token start_cursor
    next_cursor exclusive_start_key bookmark scroll_id marker start_after""".split()
)
_SIZE = (
    "limit per_page page_size pagesize page_limit size count max_results take first top max"
    " results_per_page maxresults page_per_page num_results".split()
)
_TOTAL = frozenset("total total_count total_items total_results total_records".split())
_NEXT_TOKEN = frozenset(
    """next_cursor next_page_token next_token cursor_next next_page_cursor continuation_token
    pagination_token next_page_id end_cursor next_marker next_bookmark next_continuation_token
    cursor after scroll_id""".split()
)
_NEXT_URL = frozenset({"next", "next_url", "next_page_url", "next_link", "next_page"})
_SIBLINGS = frozenset({"previous", "prev", "count", "first", "last"})


def infer_pages(
    operation: ir.Operation, schemas: Mapping[str, ir.Schema]
) -> ir.Operation:
    """The operation with `pages` set, or with the reason why its list is one page."""
    if operation.method != "GET" or operation.returns is None:
        return operation
    items = items_of(operation.returns, schemas)
    if items is None:
        return operation
    path, item = items
    query = {snake(p.wire): p for p in operation.params if p.location == "query"}
    answer = list(places_of(operation.returns, schemas))
    base = ir.Pages("offset", path, item, size=_size(query), total=_total(answer))
    pages = (
        _by_cursor(base, query, answer)
        or _by_offset(base, query)
        or _by_number(base, query)
        or _by_url(base, answer)
    )
    if pages is not None:
        return replace(operation, pages=pages)
    return replace(operation, why_not_paged=_why_not(query))


def _why_not(query: Mapping[str, ir.Param]) -> str:
    size = _size(query)
    start = next((n for n in query if n in _OFFSET | _NUMBER | _CURSOR), None)
    if start is not None:
        wire = query[start].wire
        return f"`{wire}` may say where a page starts, but nothing says what comes next"
    if size:
        return (
            f"`{size}` says how many items, but no parameter says where a page starts"
        )
    return "no parameter asks for a page, and the answer names no next one"


# --- strategies ------------------------------------------------------------------------


def _by_offset(base: ir.Pages, query: Mapping[str, ir.Param]) -> ir.Pages | None:
    name = next((n for n in query if n in _OFFSET and _numeric(query[n].type)), None)
    return replace(base, kind="offset", position=query[name].wire) if name else None


def _by_number(base: ir.Pages, query: Mapping[str, ir.Param]) -> ir.Pages | None:
    name = next((n for n in query if n in _NUMBER and _numeric(query[n].type)), None)
    if name is None:
        return None
    first = first_number(query[name])
    return replace(base, kind="number", position=query[name].wire, first=first)


def first_number(param: ir.Param) -> int:
    """The number of the first page, as the default of its parameter tells."""
    return 0 if param.default == 0 and param.default is not False else 1


def _by_cursor(
    base: ir.Pages, query: Mapping[str, ir.Param], answer: list[Place]
) -> ir.Pages | None:
    name = next((n for n in query if n in _CURSOR), None)
    if name is None:
        return None
    token = next(
        (
            p
            for p in answer
            if p.name == name and p.name in _NEXT_TOKEN and "." in p.path
        ),
        None,
    )
    token = token or next((p for p in answer if p.name in _NEXT_TOKEN), None)
    if token is None:
        return None
    return replace(base, kind="cursor", position=query[name].wire, next=token.path)


def _by_url(base: ir.Pages, answer: list[Place]) -> ir.Pages | None:
    """A field that holds the address of the next page. A bare `next` may be anything,
    unless it says so or stands beside its likes (`previous`, `count`)."""
    beside = not _SIBLINGS.isdisjoint(p.name for p in answer if "." not in p.path)
    for place in answer:
        if place.name in _NEXT_URL and _string(place.type):
            said = (place.field.description if place.field else "").lower()
            format = place.field.format if place.field else ""
            told = (
                beside
                or format.startswith(("uri", "url"))
                or "url" in said
                or "link" in said
            )
            if place.name != "next" or "." in place.path or told:
                return replace(base, kind="url", next=place.path)
    return None


def _size(query: Mapping[str, ir.Param]) -> str:
    for name in _SIZE:
        if name in query and _numeric(query[name].type):
            return query[name].wire
    return ""


def _total(answer: list[Place]) -> str:
    return next((p.path for p in answer if p.name in _TOTAL and _numeric(p.type)), "")


def _numeric(kind: ir.Type) -> bool:
    if isinstance(kind, ir.Nullable):
        kind = kind.type
    if isinstance(kind, ir.UnionOf):
        return any(_numeric(member) for member in kind.members)
    return kind in (ir.Scalar("integer"), ir.Scalar("number"), ir.Any_())


def _string(kind: ir.Type) -> bool:
    if isinstance(kind, ir.Nullable):
        kind = kind.type
    if isinstance(kind, ir.UnionOf):
        return any(_string(member) for member in kind.members)
    return kind in (ir.Scalar("string"), ir.Any_())
