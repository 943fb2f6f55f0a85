"""What a run is given beside its sources: what the user wants, and the names that stay."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

from msgspec import Struct, field

from .classes import Style
from .diagnostics import At, without_secrets
from .overrides import Overrides, Place, Selector


def _nowhere(keys: tuple[str, ...]) -> At | None:
    """What a command line says has no place."""
    return None


class Settings(Struct, frozen=True):
    """What the user wants of one client.

    `sources` are paths, folders, globs or "-", relative to `root`. `package` is the name
    that environment variables and the logger get.
    """

    package: str
    sources: tuple[str, ...]
    root: Path
    include: tuple[str, ...] = ()
    """Globs of file names: where given, only pages that match one count."""
    exclude: tuple[str, ...] = ()
    title: str = ""
    """Where given, only fragments whose `info.title` is this."""
    server: str = ""
    """Where given, only fragments with a server whose URL begins with this."""
    fetched: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    """What lies at sources that are URLs; no stage fetches anything."""
    overlays: tuple[str, ...] = ()
    """Files that change the merged document (OpenAPI Overlay 1.0 and 1.1), in order."""
    only: Selector = field(default_factory=Selector)
    """Where given, only operations that it means."""
    without: Selector = field(default_factory=Selector)
    """No operations that it means."""
    overrides: Overrides = field(default_factory=Overrides)
    place: Place = _nowhere
    project: bool = False
    """Whether the package gets a pyproject.toml, to be a distribution of its own."""
    unify: Literal["compatible", "identical", "off"] = "compatible"
    types: Mapping[str, str] = field(default_factory=dict[str, str])
    """Overrules types, names and guesses. A component, or the pointer of a schema in the
    merged document as `inspect` shows it, to what it is: a scalar (`datetime`), another
    component, or the name that an anonymous schema gets; "object" for a wrong guess."""
    models: Style | None = None
    """Whose classes the models are; None is ours."""

    def __eq__(self, other: object) -> bool:
        """Apart from `place`, which is another function whenever the file is read."""
        if not isinstance(other, Settings):
            return NotImplemented
        names = (name for name in self.__struct_fields__ if name != "place")
        return all(getattr(self, name) == getattr(other, name) for name in names)

    def named(self, key: str) -> Callable[[str], At]:
        """Where the configuration names a file under this key; on a command line, the file
        itself."""
        return lambda name: self.place((key, name)) or At(without_secrets(name))


class Pins(Struct, frozen=True):
    """Names that an earlier run gave and that stay (from the manifest)."""

    schemas: Mapping[str, str] = field(default_factory=dict[str, str])
    """Pointer in the merged document to schema name."""
    operations: Mapping[str, str] = field(default_factory=dict[str, str])
    """`METHOD /path` to the name of the method."""
    resources: Mapping[str, str] = field(default_factory=dict[str, str])
    """`METHOD /path` to the name of the resource."""
