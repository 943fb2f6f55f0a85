"""What `codegen inspect` found, as a person reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ..config import Client
from ..diagnostics import Diagnostics
from ..pipeline import Build
from ..places import shown_path
from ..report import plural, tally_text
from ..terminal import safe
from .building import counts_text

Item = dict[str, Any]


def lines(
    client: Client, data: Item, result: Build | None, found: Diagnostics
) -> Iterator[str]:
    """All that `inspect` found, as a person reads it."""
    target = f" → {safe(shown_path(client.output))}" if client.output else ""
    numbers = f": {counts_text(result)}" if result else ""
    yield f"{safe(client.name)}{numbers}{target}{tally_text(found)}"
    yield from _section("Sources", data["sources"], _source_lines)
    yield from _section("APIs", data["apis"], _api_lines)
    yield from _section("Operations", data.get("operations", ()), _operation_lines)
    yield from _section("Overrides", data["overrides"], _override_lines)
    yield from _section("Schemas", data.get("schemas", ()), _schema_lines)
    merged = data.get("unifications", ())
    several = [item for item in merged if len(item["places"]) > 1]
    guesses = [item for item in merged if len(item["places"]) <= 1]
    yield from _section("Unifications", several, _unification_lines)
    yield from _section("Guesses", guesses, _unification_lines)


def _section(
    title: str, items: Iterable[Item], lines: Callable[[Item], Iterator[str]]
) -> Iterator[str]:
    rows = [line for item in items for line in lines(item)]
    if rows:
        yield from ("", title, *(f"  {safe(row)}" for row in rows))


def _source_lines(item: Item) -> Iterator[str]:
    count = plural(item["fragments"], "fragment")
    yield f"{item['file']}: {count}, {item['format']} ({item['reason']})"


def _api_lines(item: Item) -> Iterator[str]:
    fragments = plural(item["fragments"], "fragment")
    yield f"{item['title']}: {plural(item['operations'], 'operation')} in {fragments}"


def _operation_lines(item: Item) -> Iterator[str]:
    yield item["http"]
    from textwrap import wrap

    line = f"→ {item['call']} -> {item['returns']}"
    parts = wrap(line, 92, subsequent_indent="    ", break_long_words=False)
    yield from (f"  {part}" for part in parts)
    if item["pages"]:
        yield f"    pages {item['pages']}"
    elif item["why_not_paged"]:
        yield f"    one page: {item['why_not_paged']}"


def _override_lines(item: Item) -> Iterator[str]:
    key = f" `{item['key']}`" if item["key"] not in ("", "*") else ""
    yield f"{item['section']}{key}: {item['what']}"


def _schema_lines(item: Item) -> Iterator[str]:
    name = f"{item['module']}.{item['class']}"
    twin = f", input {item['input']}" if item["input"] else ""
    origin = f", schema {item['schema']}" if item["schema"] != item["class"] else ""
    yield f"{name}: {item['kind']}, {item['what']}{twin}{origin}"


def _unification_lines(item: Item) -> Iterator[str]:
    yield f"{item['name']}: {item['why']}"
    yield from (f"  {place['at']} {place['pointer']}" for place in item["places"])
