"""The build hook for Hatchling: a wheel of a project that holds only sources has the client.

    [build-system]
    requires = ["hatchling", "pages-to-client"]

    [tool.hatch.build.targets.wheel.hooks.codegen]
    clients = ["mgr"]        # default: all that [tool.codegen.clients] names

See https://hatch.pypa.io/latest/plugins/build-hook/reference/.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.plugin import hookimpl

from .made import Made, generate


class CodegenBuildHook(BuildHookInterface[BuilderConfig]):
    """Generates the clients in place and puts them into the wheel, ignored or not."""

    PLUGIN_NAME = "codegen"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by Hatchling before it looks for files; `version` is the wheel's kind."""
        if self.target_name != "wheel":
            return
        found = generate(Path(self.root), self.config.get("clients", ()))
        settings = self.build_config.target_config
        # A project without any other package is no mistake; asked only if none is found.
        settings.setdefault("bypass-selection", True)
        if version != "editable":
            for made in found:
                build_data["force_include"].update(self._files(made))
        elif not self.build_config.only_include:
            folders = [made.path.removesuffix(self._place(made)) for made in found]
            settings.setdefault(
                "dev-mode-dirs", [f.rstrip("/") or "." for f in folders]
            )

    def _files(self, made: Made) -> Iterator[tuple[str, str]]:
        """File by file: of what is forced so, Hatchling takes nothing a second time."""
        place = self._place(made)
        for path in sorted(made.output.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                tail = path.relative_to(made.output).as_posix()
                yield str(path), f"{place}/{tail}"

    def _place(self, made: Made) -> str:
        """Where the wheel holds the package: as `sources` say, else without `src/`."""
        place = self.build_config.get_distribution_path(made.path)
        return place.removeprefix("src/") if place == made.path else place


@hookimpl
def hatch_register_build_hook() -> type[CodegenBuildHook]:
    """Hatchling's way to ask for the hook."""
    return CodegenBuildHook
