"""The two states that `codegen diff` compares, wherever they are taken from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from .. import manifest
from ..config import Client, without_config
from ..diagnostics import Diagnostics
from ..manifest import LOCK, Found, Manifest
from ..manifest_of import settings_data
from ..pipeline import Build
from ..places import shown_path
from ..recorded import recorded
from ..surface import FORM, surface
from .building import build


class State(Struct, frozen=True):
    """What a caller saw at one time; `found` has the names that were given then."""

    label: str
    surface: Mapping[str, Any]
    found: Found
    settings: Mapping[str, Any]

    @property
    def is_read(self) -> bool:
        """Whether it lay in a file, which may be damaged, and was not just made."""
        return bool(self.found.text)


def of_package(output: Path, diagnostics: Diagnostics) -> State | None:
    """A package's directory, or the lock file in it."""
    folder = output.parent if output.name == LOCK else output
    found = manifest.read(folder, diagnostics)
    if found.text is None:
        diagnostics.error(
            "never-generated",
            f"{shown_path(folder)} holds no {LOCK}, so there is nothing to compare with",
            None,
            "run `codegen generate` first, or name two states",
        )
        return None
    return of_manifest(shown_path(output), found, diagnostics)


def of_manifest(label: str, found: Found, diagnostics: Diagnostics) -> State | None:
    """What a manifest says; None, with an error, where nothing can be compared with it."""
    data = found.manifest
    if data is None:
        damaged(label, "", diagnostics)
        return None
    if data.surface.get("form") != FORM:
        diagnostics.error(
            "manifest-form",
            f"{label} was written by another version of codegen ({data.codegen}), which"
            " wrote down other things about the client",
            None,
            "run `codegen generate` with this version, or compare the sources themselves",
        )
        return None
    return State(label, data.surface, found, data.settings)


def damaged(label: str, reason: str, diagnostics: Diagnostics) -> None:
    """A manifest that somebody has damaged."""
    diagnostics.error(
        "manifest-unreadable",
        f"nothing can be read from {label}" + (f": {reason}" if reason else ""),
        None,
        f"restore {LOCK} from version control, or run `codegen generate` again",
    )


def of_sources(client: Client, names: Found, diagnostics: Diagnostics) -> State | None:
    """What the sources give now, with the names that stay."""
    result = build(client, names, diagnostics)
    if result is None:
        return None
    label = ", ".join(client.settings.sources)
    return State(label, *_seen(client, result))


def _seen(
    client: Client, result: Build
) -> tuple[Mapping[str, Any], Found, Mapping[str, Any]]:
    settings = settings_data(client.settings)
    seen = surface(result.api, result.plan)
    made = Manifest("", settings, {}, {}, result.pins, seen)
    return seen, Found("", made), settings


# --- paths -------------------------------------------------------------------------------


def is_package(word: str) -> bool:
    """Whether a word means a generated package or its manifest."""
    path = Path(word)
    return path.name == LOCK or (path / LOCK).is_file()


def at_paths(
    words: tuple[str, str], diagnostics: Diagnostics
) -> tuple[State | None, State | None]:
    """Two packages, two lock files, two documents or sets of pages, or one of each.

    What is built takes over the names and settings of the other side, as if it had been
    generated after it.
    """
    before, after = (
        of_package(Path(word), diagnostics) if is_package(word) else None
        for word in words
    )
    if before is None and not is_package(words[0]):
        before = _built(words[0], after, diagnostics)
    if after is None and before is not None and not is_package(words[1]):
        after = _built(words[1], before, diagnostics)
    return before, after


def _built(word: str, other: State | None, diagnostics: Diagnostics) -> State | None:
    client = without_config([word], None, None, Path.cwd())
    if other is not None:
        try:
            settings = recorded(other.settings, client.settings)
        except ValueError as error:
            damaged(other.label, str(error), diagnostics)
            return None
        client = Client(client.name, settings, None)
    return of_sources(client, other.found if other else Found(), diagnostics)
