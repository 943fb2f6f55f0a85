"""The way through the house: every stage with what it takes and gives. Read this first.

    sources ─ load ─▶ Fragment… ─ upgrade ─▶ Fragment… (3.1) ─ merge ─▶ Document
            ─ revise ─▶ Document, as the configuration wants it
            ─ normalize ─▶ Document, every schema named ─ lower ─▶ ir.Api ─ plan ─▶ Plan
            ─ (styles ─▶ Classes, where other models than ours are wanted) ─
            ─ emit ─▶ {path: text}

Nothing here prints, exits or writes to the disk. Every stage adds what it finds to one
`Diagnostics` and goes on with what is left.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from . import ir
from .classes import Style
from .diagnostics import At, Diagnostics
from .document import Document, Fragment
from .overrides import Overrides, Selector
from .plan import Plan

Tell = Callable[[str], None]
"""Told which stage begins."""


def nobody(stage: str) -> None:
    """Nobody wants to know."""


def _nowhere(keys: tuple[str, ...]) -> At | None:
    """What a command line says has no place."""
    return None


@dataclass(frozen=True, slots=True)
class Settings:
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
    fetched: Mapping[str, bytes] = field(default_factory=dict[str, bytes], repr=False)
    """What lies at sources that are URLs; no stage fetches anything."""
    overlays: tuple[str, ...] = ()
    """Files that change the merged document (OpenAPI Overlay 1.0 and 1.1), in order."""
    only: Selector = field(default_factory=Selector)
    """Where given, only operations that it means."""
    without: Selector = field(default_factory=Selector)
    """No operations that it means."""
    overrides: Overrides = field(default_factory=Overrides)
    place: Callable[[tuple[str, ...]], At | None] = field(
        default=_nowhere, repr=False, compare=False
    )
    """Where the configuration says something, by the keys that lead there."""
    project: bool = False
    """Whether the package gets a pyproject.toml, to be a distribution of its own."""
    unify: Literal["compatible", "identical", "off"] = "compatible"
    types: Mapping[str, str] = field(default_factory=dict[str, str])
    """Overrules types, names and guesses. A component, or the pointer of a schema in the
    merged document as `inspect` shows it, to what it is: a scalar (`datetime`), another
    component, or the name that an anonymous schema gets; "object" for a wrong guess."""
    models: Style | None = None
    """Whose classes the models are; None is ours."""


@dataclass(frozen=True, slots=True)
class Pins:
    """Names that an earlier run gave and that stay (from the manifest)."""

    schemas: Mapping[str, str] = field(default_factory=dict[str, str])
    """Pointer in the merged document to schema name."""
    operations: Mapping[str, str] = field(default_factory=dict[str, str])
    """`METHOD /path` to the name of the method."""


@dataclass(frozen=True, slots=True)
class Unification:
    """For `inspect`: the places that became one schema, and guesses about what they are."""

    name: str
    pointers: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Build:
    """All that one run came to; a later stage's result is None where nothing was left."""

    fragments: tuple[Fragment, ...]
    document: Document
    normalized: Document
    unifications: tuple[Unification, ...]
    api: ir.Api
    plan: Plan
    files: Mapping[str, str]
    """Path within the package, with forward slashes, to text."""
    pins: Pins
    """The names that this run gave, for the manifest."""
    overlays: tuple[Fragment, ...] = ()


def read(settings: Settings, diagnostics: Diagnostics) -> Sequence[Fragment]:
    """Load the sources, judge every fragment by its schema and bring it to 3.1."""
    from .load import load
    from .load.validate import validate
    from .merge.selection import select
    from .merge.translations import one_language
    from .normalize.upgrade import upgrade

    fragments = load(
        settings.sources,
        settings.root,
        diagnostics,
        settings.overlays,
        settings.fetched,
    )
    fragments = select(fragments, settings, diagnostics)
    fragments = one_language(fragments, diagnostics)
    for fragment in fragments:
        validate(fragment, diagnostics)
    return [upgrade(fragment, diagnostics) for fragment in fragments]


def assemble(
    fragments: Sequence[Fragment], settings: Settings, diagnostics: Diagnostics
) -> tuple[Document, tuple[Fragment, ...]] | None:
    """Merge, apply the overlays, and revise: the specification, and what overlays it.

    None where an overlay cannot be had: without it, this would be another API; or where
    the configuration selects nothing.
    """
    from .merge import merge
    from .resolve import check_references
    from .revise import revise

    document = merge(fragments, diagnostics)
    overlays = _overlays(settings, diagnostics)
    if overlays is None:
        return None
    if overlays:
        from .normalize.upgrade import upgrade_document
        from .revise.overlay import apply_overlays

        document = upgrade_document(apply_overlays(document, overlays, diagnostics))
    check_references(document, diagnostics)
    revised = revise(document, settings, diagnostics)
    return None if revised is None else (revised, overlays)


def _overlays(
    settings: Settings, diagnostics: Diagnostics
) -> tuple[Fragment, ...] | None:
    if not settings.overlays:
        return ()
    from .load.overlays import read_overlays

    return read_overlays(settings.overlays, settings.root, diagnostics)


def build(
    settings: Settings, pins: Pins, diagnostics: Diagnostics, tell: Tell = nobody
) -> Build | None:
    """Run every stage; None where nothing could be generated (the diagnostics say why)."""
    from .emit import emit
    from .lower import lower
    from .merge.selection import one_api
    from .normalize import normalize
    from .planner import plan

    tell("read")
    fragments = read(settings, diagnostics)
    if not fragments or not one_api(fragments, diagnostics):
        return None
    tell("assemble")
    assembled = assemble(fragments, settings, diagnostics)
    if assembled is None:
        return None
    document, overlays = assembled
    tell("normalize")
    normalized, unifications, schema_pins = normalize(
        document, settings, pins, diagnostics
    )
    tell("lower")
    api = lower(normalized, settings, diagnostics)
    if not _worth_it(api, document, diagnostics):
        return None
    tell("plan")
    planned, operation_pins = plan(api, settings, pins, diagnostics)
    tell("emit")
    if settings.models is None:
        files = emit(api, planned, settings.project)
    else:
        from .styles import classes, prepared

        plain, planned = prepared(api, planned, settings.models, diagnostics)
        styled = classes(plain, planned, settings.models, diagnostics)
        if styled is None:
            return None
        files = emit(plain, planned, settings.project, styled)
    return Build(
        tuple(fragments),
        document,
        normalized,
        unifications,
        api,
        planned,
        files,
        Pins(schema_pins, operation_pins),
        overlays,
    )


def _worth_it(api: ir.Api, document: Document, diagnostics: Diagnostics) -> bool:
    """Whether there is something to generate; without operations it is models alone."""
    if api.resources:
        return True
    at, help = document.at("/paths"), "add the sources that hold the `paths`"
    message = "the sources describe no operation, so there is nothing to call"
    if not api.schemas and not api.webhooks:
        diagnostics.error("no-operations", message, at, help)
        return False
    message += ": the package holds models and no client"
    diagnostics.warning("no-operations", message, at, help)
    return True
