"""The table of a client in the configuration to `Settings`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .characters import settled
from .overrides import ALL, Overrides, Paging, Selector
from .settings import Settings


def settings_of(table: Mapping[str, Any], root: Path, output: Path) -> Settings:
    """What a client's table, which the schema allows, says about it."""
    return Settings(
        package=table.get("package") or identifier(output.name),
        sources=tuple(table["sources"]),
        root=root,
        include=tuple(table.get("include", ())),
        exclude=tuple(table.get("exclude", ())),
        title=table.get("title", ""),
        server=table.get("server", ""),
        overlays=tuple(table.get("overlays", ())),
        only=_selector(table.get("only", {})),
        without=_selector(table.get("without", {})),
        overrides=_overrides(table),
        project=table.get("project", False),
        unify=table.get("unify", "compatible"),
        types=dict(table.get("types", {})),
        models=table.get("models"),
    )


def _selector(table: Mapping[str, Any]) -> Selector:
    return Selector(
        tuple(table.get("tags", ())),
        tuple(table.get("paths", ())),
        tuple(table.get("operations", ())),
        dict(table.get("extensions", {})),
    )


def _overrides(table: Mapping[str, Any]) -> Overrides:
    """What is overruled; one value in the place of a table is for everything."""
    required: bool | list[str] = table.get("assume_required", False)
    unwrap: str | dict[str, str] = table.get("unwrap", {})
    pages: str | dict[str, Any] = table.get("pagination", {})
    unwrap = {ALL: unwrap} if isinstance(unwrap, str) else unwrap
    pages = {ALL: pages} if isinstance(pages, str) else pages
    components = required if isinstance(required, list) else [ALL] * required
    return Overrides(
        names=dict(table.get("names", {})),
        skip=dict(table.get("skip", {})),
        pagination={key: _paging(told) for key, told in pages.items()},
        unwrap={key: "" if word == "off" else word for key, word in unwrap.items()},
        assume_required=tuple(components),
    )


_WALKS: dict[str, Any] = {
    "offset": "offset",
    "page": "number",
    "cursor": "cursor",
    "after": "keyset",
}


def _paging(told: str | Mapping[str, str]) -> Paging:
    """How a list is walked: the parameter that is named says by what."""
    if isinstance(told, str):
        return Paging("off")
    named = next((key for key in _WALKS if key in told), "")
    return Paging(
        _WALKS.get(named, "url"),
        told.get(named, ""),
        told.get("size", ""),
        told.get("items"),
        told.get("total", ""),
        told.get("next", ""),
        told.get("key", "id"),
        told.get("before", ""),
    )


def identifier(name: str) -> str:
    """The name of a directory as the name of a package."""
    from keyword import iskeyword
    from unicodedata import normalize

    signs = normalize("NFKC", settled(name))
    word = "".join(c if f"_{c}".isidentifier() else "_" for c in signs)
    word = "_".join(part for part in word.split("_") if part).lower()
    if not word:
        return "client"
    if iskeyword(word):
        return f"{word}_"
    return word if word.isidentifier() else f"_{word}"
