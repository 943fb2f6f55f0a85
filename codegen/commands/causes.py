"""Why a package is not what its sources give, as far as the manifest can tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from .. import __version__, manifest
from ..manifest import Found, Manifest

Texts = tuple[str | None, str | None]
"""What is there and what should be; None for no file."""
NAMED = 3
"""Files that a cause names."""


class Cause(Struct, frozen=True):
    """`kind` is stable and kebab-case; `names` are files or keys of the configuration."""

    kind: str
    words: str
    names: tuple[str, ...] = ()

    def __str__(self) -> str:
        if not self.names:
            return self.words
        more = len(self.names) - NAMED
        tail = f" and {more} more" if more > 0 else ""
        return f"{self.words}: {', '.join(self.names[:NAMED])}{tail}"


def causes(
    previous: Found, now: Manifest, differing: Mapping[str, Texts]
) -> Iterator[Cause]:
    """All that is known."""
    before = previous.manifest
    if before is None:
        yield _without_manifest(previous, now, differing)
        return
    if changed := _changed(before.inputs, now.inputs):
        yield Cause("sources-changed", "sources changed", changed)
    yield from _files(before, differing)
    if before.codegen != __version__:
        older = manifest.is_later(before.codegen)
        words = f"generator {'older' if older else 'upgraded'}: {before.codegen} to {__version__}"
        yield Cause(f"generator-{'older' if older else 'upgraded'}", words)
    if changed := _changed(before.settings, now.settings):
        yield Cause("configuration-changed", "configuration changed", changed)


def _without_manifest(
    previous: Found, now: Manifest, differing: Mapping[str, Texts]
) -> Cause:
    if previous.text is not None:
        return Cause("manifest-damaged", "the manifest is damaged")
    if all(path in differing and differing[path][0] is None for path in now.outputs):
        return Cause("never-generated", "it was never generated")
    return Cause("manifest-missing", f"{manifest.LOCK} is missing")


def _changed(
    before: Mapping[str, object], now: Mapping[str, object]
) -> tuple[str, ...]:
    return tuple(
        sorted(key for key in {*before, *now} if before.get(key) != now.get(key))
    )


def _files(before: Manifest, differing: Mapping[str, Texts]) -> Iterator[Cause]:
    """Files that the last run wrote and that are not as it wrote them, and files that
    are in the way of new ones."""
    edited: list[str] = []
    missing: list[str] = []
    extra: list[str] = []
    for path, (here, wanted) in differing.items():
        if path == manifest.LOCK:
            continue
        if here is None:
            missing += [path] if path in before.outputs and wanted is not None else []
        elif path not in before.outputs:
            extra.append(path)
        if here is not None and path in before.outputs:
            hash = manifest.digest(here.encode())
            edited += [path] if hash != before.outputs[path] else []
    if edited:
        yield Cause("output-edited", "output edited by hand", tuple(edited))
    if missing:
        yield Cause("file-missing", "file missing", tuple(missing))
    if extra:
        yield Cause("file-extra", "file in the way", tuple(extra))
