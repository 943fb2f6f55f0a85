"""What the plugins share: the clients of a project, generated, and where they belong."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from ..commands.attempts import Outcome, attempt
from ..config import Client, Config, read_config
from ..config_files import find_config
from ..diagnostics import Diagnostic, Diagnostics
from ..nearest import did_you_mean
from ..places import Places
from ..report import render_all
from ..write import Written


class Failed(Exception):
    """A client cannot be generated; what is wrong stands on the standard error."""


class Made(Struct, frozen=True):
    """A package that is up to date. `path` is its directory within the project."""

    output: Path
    path: str


def generate(root: Path, names: Sequence[str] = ()) -> list[Made]:
    """Write the clients of these names (default: all) that `root` has configured.

    Hand-edited files are never overwritten: a build that would need it fails. Raises
    `Failed`; every diagnostic is printed as the command line prints it.
    """
    root = root.resolve()
    return [_made(client, root) for client in _chosen(_config(root), names)]


def _config(root: Path) -> Config:
    path = find_config(root)
    if path is None or path.parent.resolve() != root:
        raise Failed(f"{root} has no codegen.toml and no [tool.codegen] table")
    diagnostics = Diagnostics()
    config = read_config(path, diagnostics)
    _print(diagnostics, Path.cwd())
    if config is None:
        raise Failed(f"{path} is no usable configuration")
    return config


def _chosen(config: Config, names: Sequence[str]) -> list[Client]:
    known = {client.name: client for client in config.clients}
    for name in names:
        if name not in known:
            raise Failed(f"no client `{name}`: {did_you_mean(name, known)}")
    return [known[name] for name in names] if names else list(config.clients)


def _made(client: Client, root: Path) -> Made:
    outcome = attempt(client, force=False)
    _print(outcome.diagnostics, client.settings.root)
    if not isinstance(outcome.result, Written):
        raise Failed(f"the client `{client.name}` was not generated")
    return Made(outcome.output, _within(outcome, root))


def _within(outcome: Outcome, root: Path) -> str:
    output = outcome.output.resolve()
    if not output.is_relative_to(root):
        raise Failed(f"{output} is outside of the project, so no build can hold it")
    return output.relative_to(root).as_posix()


def _print(found: Diagnostics, root: Path) -> None:
    for text in render_all(_telling(found), Places(root)):
        sys.stderr.write(f"{text}\n")


def _telling(found: Diagnostics) -> list[Diagnostic]:
    """A build log is for what somebody has to do something about."""
    return [item for item in found if item.severity != "note"]
