"""The file that holds the configuration: which one it is, and which one was meant to be."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, cast

OWN_FILE, PROJECT = "codegen.toml", "pyproject.toml"
_OURS = ("codegen", "pages-to-client", "pages_to_client")
"""What our table may have been called by somebody who meant us."""


def prefix(path: Path) -> tuple[str, ...]:
    """The keys that lead to our table in a file."""
    return () if path.name != PROJECT else ("tool", "codegen")


def find_config(folder: Path) -> Path | None:
    """The nearest configuration in `folder` or above it."""
    for place in (folder, *folder.parents):
        if (place / OWN_FILE).is_file():
            return place / OWN_FILE
        if _mentions_us(place / PROJECT):
            return place / PROJECT
    return None


def _mentions_us(path: Path) -> bool:
    """Whether a pyproject.toml is (or, broken, may be) our configuration."""
    try:
        data = path.read_bytes()
    except OSError:
        return False
    if b"codegen" not in data or b"[tool.codegen" in data:
        return b"codegen" in data
    tree = _tree(data)
    return "codegen" in _table(tree, "tool")


def meant(folder: Path) -> tuple[Path, str] | None:
    """The nearest pyproject.toml that has a table of ours by a wrong name, and that name."""
    for place in (folder, *folder.parents):
        path = place / PROJECT
        tree = _tree(path.read_bytes() if path.is_file() else b"")
        for name in ("codegen", "clients"):
            if _table(tree, name):
                return path, name
        for name in _table(tree, "tool"):
            if get_close_matches(name.lower(), _OURS, n=1, cutoff=0.8):
                return path, f"tool.{name}"
    return None


def _tree(data: bytes) -> Mapping[str, Any]:
    try:
        return tomllib.loads(data.decode("utf-8"))
    except ValueError:
        return {}


def _table(tree: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = tree.get(key)
    return cast("Mapping[str, Any]", found) if isinstance(found, dict) else {}
