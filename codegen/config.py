"""The configuration: `[tool.codegen]` in pyproject.toml, or codegen.toml, to `Settings`."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, cast

from .classes import Style
from .config_tables import identifier, settings_of
from .diagnostics import At, Diagnostic, Diagnostics
from .places import shown_path
from .settings import Settings

OWN_FILE = "codegen.toml"


@dataclass(frozen=True, slots=True)
class Client:
    """One client to generate. `output` is None where only a look at the sources is asked
    for; `base` is what the manifest's paths are relative to, None for the inputs' folder.
    """

    name: str
    settings: Settings
    output: Path | None
    base: Path | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """A file with clients. `file` is its path as it is shown."""

    path: Path
    file: str
    clients: tuple[Client, ...]

    def at(self, *keys: str) -> At:
        """The place of a table in the file."""
        from .config_places import find

        line, column = find(self.path.read_text("utf-8"), _prefix(self.path) + keys)
        return At(self.file, line=line, column=column)


def find_config(folder: Path) -> Path | None:
    """The nearest configuration in `folder` or above it."""
    for place in (folder, *folder.parents):
        if (place / OWN_FILE).is_file():
            return place / OWN_FILE
        if _mentions_us(place / "pyproject.toml"):
            return place / "pyproject.toml"
    return None


def _mentions_us(path: Path) -> bool:
    """Whether a pyproject.toml is (or, broken, may be) our configuration."""
    try:
        data = path.read_bytes()
    except OSError:
        return False
    if b"codegen" not in data or b"[tool.codegen" in data:
        return b"codegen" in data
    try:
        tree = tomllib.loads(data.decode("utf-8"))
    except ValueError:
        return False
    tool = tree.get("tool")
    return isinstance(tool, dict) and "codegen" in tool


def read_config(path: Path, diagnostics: Diagnostics) -> Config | None:
    """All clients of a file; None, with diagnostics, if anything in it is wrong."""
    file = shown_path(path)
    text = _read(path, file, diagnostics)
    if text is None:
        return None
    tree = _parse(text, file, diagnostics)
    if tree is None:
        return None
    prefix = _prefix(path)
    table = _inner(tree, prefix)
    found = len(diagnostics)
    _check(table, text, file, prefix, diagnostics)
    if len(diagnostics) > found:
        return None
    tables: Mapping[str, Mapping[str, Any]] = table.get("clients", {})
    config = Config(
        path, file, tuple(_client(name, item, path) for name, item in tables.items())
    )
    return config if _outputs_differ(config, diagnostics) else None


def _inner(tree: Any, keys: Sequence[str]) -> Any:
    for key in keys:
        if isinstance(tree, dict):
            tree = cast("Mapping[str, Any]", tree).get(key, {})
    return tree


def _read(path: Path, file: str, diagnostics: Diagnostics) -> str | None:
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        message = f"it cannot be read: {(error.strerror or str(error)).lower()}"
        diagnostics.error("config-unreadable", message, At(file))
    except UnicodeDecodeError as error:
        message = f"it is not UTF-8 at byte {error.start:,}"
        diagnostics.error("config-unreadable", message, At(file))
    return None


def _parse(text: str, file: str, diagnostics: Diagnostics) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        from .config_places import syntax_error

        message, line, column = syntax_error(str(error), text)
        diagnostics.error("config-syntax", message, At(file, line=line, column=column))
    return None


def _check(
    table: object,
    text: str,
    file: str,
    prefix: tuple[str, ...],
    diagnostics: Diagnostics,
) -> None:
    from .config_check import problems

    for problem in problems(table):
        from .config_places import find

        line, column = find(text, prefix + problem.path)
        at = At(file, line=line, column=column)
        diagnostics.error(problem.code, problem.message, at, problem.help)


def _prefix(path: Path) -> tuple[str, ...]:
    return () if path.name != "pyproject.toml" else ("tool", "codegen")


def _client(name: str, table: Mapping[str, Any], path: Path) -> Client:
    root = path.absolute().parent
    output = Path(os.path.normpath(root / table["output"]))
    settings = settings_of(table, root, output)
    place = partial(_place, path, (*_prefix(path), "clients", name))
    return Client(name, replace(settings, place=place), output, root)


def _place(path: Path, prefix: tuple[str, ...], keys: tuple[str, ...]) -> At | None:
    """Where a client's table says something."""
    from .config_places import find

    try:
        line, column = find(path.read_text("utf-8-sig"), prefix + keys)
    except (OSError, ValueError):
        return None
    return At(path.name, line=line, column=column)


def _outputs_differ(config: Config, diagnostics: Diagnostics) -> bool:
    """Two clients must not write to one directory."""
    taken: dict[str, str] = {}
    for client in config.clients:
        first = taken.setdefault(os.path.realpath(str(client.output)), client.name)
        if first != client.name:
            diagnostics.add(_same_output(config, first, client.name))
            return False
    return True


def _same_output(config: Config, first: str, second: str) -> Diagnostic:
    return Diagnostic(
        "config-output-twice",
        "error",
        f"clients `{first}` and `{second}` have the same output",
        config.at("clients", second, "output"),
        "give each client a directory of its own",
        ((f"the output of `{first}`", config.at("clients", first, "output")),),
    )


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
