"""The configuration: `[tool.codegen]` in pyproject.toml, or codegen.toml, to `Settings`."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, cast

from msgspec import Struct
from msgspec.structs import replace

from .classes import Style
from .config_files import prefix
from .config_outputs import outputs_differ
from .config_tables import identifier, settings_of
from .diagnostics import At, Diagnostics
from .places import shown_path
from .regular import reason, way_out
from .settings import Settings


class Client(Struct, frozen=True):
    """One client to generate. `output` is None where only a look at the sources is asked
    for; `base` is what the manifest's paths are relative to, None for the inputs' folder.
    """

    name: str
    settings: Settings
    output: Path | None
    base: Path | None = None


class Config(Struct, frozen=True):
    """A file with clients. `file` is its path as it is shown."""

    path: Path
    file: str
    clients: tuple[Client, ...]

    def at(self, *keys: str) -> At:
        """The place of a table in the file."""
        from .config_places import place

        text = self.path.read_text("utf-8-sig")
        return place(self.file, text, prefix(self.path) + keys)


def read_config(path: Path, diagnostics: Diagnostics) -> Config | None:
    """All clients of a file; None, with diagnostics, if anything in it is wrong."""
    file = shown_path(path)
    read = read_toml(path, diagnostics)
    if read is None:
        return None
    text, tree = read
    table = _inner(tree, prefix(path))
    found = len(diagnostics)
    _check(table, text, file, prefix(path), diagnostics)
    if len(diagnostics) > found:
        return None
    tables: Mapping[str, Mapping[str, Any]] = table.get("clients", {})
    config = Config(
        path, file, tuple(_client(name, item, path) for name, item in tables.items())
    )
    return config if outputs_differ(config, diagnostics) else None


def read_toml(
    path: Path, diagnostics: Diagnostics
) -> tuple[str, dict[str, Any]] | None:
    """A file's text and what it says; None, with a diagnostic, where that is unclear."""
    file = shown_path(path)
    text = _read(path, file, diagnostics)
    tree = None if text is None else _parse(text, file, diagnostics)
    return None if text is None or tree is None else (text, tree)


def _inner(tree: Any, keys: Sequence[str]) -> Any:
    for key in keys:
        if isinstance(tree, dict):
            tree = cast("Mapping[str, Any]", tree).get(key, {})
    return tree


def _read(path: Path, file: str, diagnostics: Diagnostics) -> str | None:
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        message = f"it cannot be read: {reason(error)}"
        diagnostics.error("config-unreadable", message, At(file), way_out(error))
    except UnicodeDecodeError as error:
        message = f"it is not UTF-8 at byte {error.start:,}"
        diagnostics.error("config-unreadable", message, At(file), "save it as UTF-8")
    return None


def _parse(text: str, file: str, diagnostics: Diagnostics) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        from .config_places import syntax_error

        message, line, column = syntax_error(str(error), text)
        at = At(file, line=line, column=column)
        diagnostics.error(
            "config-syntax", message, at, "correct the TOML at this place"
        )
    return None


def _check(
    table: object,
    text: str,
    file: str,
    above: tuple[str, ...],
    diagnostics: Diagnostics,
) -> None:
    from .config_check import problems

    for problem in problems(table):
        from .config_places import place

        at = place(file, text, above + problem.path)
        diagnostics.error(problem.code, problem.message, at, problem.help)


def _client(name: str, table: Mapping[str, Any], path: Path) -> Client:
    root = path.absolute().parent
    output = Path(os.path.normpath(root / table["output"]))
    settings = settings_of(table, root, output)
    place = partial(_place, path, (*prefix(path), "clients", name))
    return Client(name, replace(settings, place=place), output, root)


def _place(path: Path, above: tuple[str, ...], keys: tuple[str, ...]) -> At | None:
    """Where a client's table says something."""
    from .config_places import place

    try:
        return place(path.name, path.read_text("utf-8-sig"), above + keys)
    except (OSError, ValueError):
        return None


def without_config(
    sources: Sequence[str],
    output: Path | None,
    package: str | None,
    folder: Path,
    overlays: Sequence[str] = (),
    models: Style | None = None,
) -> Client:
    """The client that a command line describes without any configuration."""
    target = None if output is None else Path(os.path.normpath(folder / output))
    name = target.name if target else "api"
    settings = Settings(
        package or identifier(name),
        tuple(sources),
        folder,
        overlays=tuple(overlays),
        models=models,
    )
    return Client(name, settings, target)
