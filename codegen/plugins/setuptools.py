"""The command for setuptools: the clients are packages of the project, generated first.

    [build-system]
    requires = ["setuptools", "pages-to-client"]

    [tool.setuptools]
    packages = []            # or your own; the clients are added
    cmdclass = { build = "codegen.plugins.setuptools.build" }

`python setup.py codegen` generates and does nothing else.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

from setuptools import Command
from setuptools.command.build import build as _build

from .made import Made, generate


class codegen(Command):
    """Generates the clients of the project, and makes them packages of it."""

    description = "write the typed clients that [tool.codegen.clients] names"
    user_options: ClassVar[
        list[tuple[str, str, str]] | list[tuple[str, str | None, str]]
    ] = [("clients=", "c", "some of them, with commas (default: all)")]

    def initialize_options(self) -> None:
        self.clients = ""

    def finalize_options(self) -> None:
        """Nothing depends on other commands."""

    def run(self) -> None:
        names = [name for name in self.clients.split(",") if name]
        for made in generate(Path.cwd(), names):
            self._add(made)

    def _add(self, made: Made) -> None:
        distribution: Any = self.distribution
        folders: dict[str, str] = distribution.package_dir or {}
        name = _package(made.path, folders.get("", "src"))
        own = [".".join((name, *parts)) for parts in _packages(made.output)]
        distribution.packages = list(
            dict.fromkeys([*(distribution.packages or ()), *own])
        )
        distribution.package_dir = {**folders, name: made.path}
        distribution.package_data = {
            **(distribution.package_data or {}),
            name: ["py.typed", "*.md", "codegen.lock"],
        }


class build(_build):
    """setuptools' own, after `codegen`: which steps there are depends on the packages."""

    def finalize_options(self) -> None:
        super().finalize_options()
        self.run_command("codegen")


def _package(path: str, top: str) -> str:
    """The name that a directory of the project is imported by."""
    return path.removeprefix(f"{top.rstrip('/')}/").replace("/", ".")


def _packages(output: Path) -> Iterator[tuple[str, ...]]:
    """The package and those within it, as parts of their names."""
    for folder, below, files in os.walk(output):
        below[:] = sorted(name for name in below if name != "__pycache__")
        if "__init__.py" in files:
            yield Path(folder).relative_to(output).parts
