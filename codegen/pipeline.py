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
from typing import TYPE_CHECKING

from msgspec import Struct

from . import ir
from .diagnostics import Diagnostics
from .document import Document, Fragment
from .plan import Plan
from .settings import Pins, Settings

if TYPE_CHECKING:
    from .normalize.unification import Unification

__all__ = ["Build", "Pins", "Settings", "Tell", "assemble", "build", "nobody", "read"]

Tell = Callable[[str], None]
"""Told which stage begins."""


def nobody(stage: str) -> None:
    """Nobody wants to know."""


class Build(Struct, frozen=True):
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
    from .load.methods import in_small_letters
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
        settings.named("sources"),
    )
    fragments = select(fragments, settings, diagnostics)
    fragments = one_language(fragments, diagnostics)
    fragments = [in_small_letters(fragment, diagnostics) for fragment in fragments]
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
    from .dangling import check_references
    from .merge import merge
    from .revise import revise

    document = merge(fragments, diagnostics)
    overlays = _overlays(settings, diagnostics)
    if overlays is None:
        return None
    if overlays:
        from .normalize.upgrade import upgrade_document
        from .revise.overlay import apply_overlays

        overlaid = apply_overlays(document, overlays, diagnostics)
        if overlaid is None:
            return None
        document = upgrade_document(overlaid)
    check_references(document, diagnostics)
    revised = revise(document, settings, diagnostics)
    return None if revised is None else (revised, overlays)


def _overlays(
    settings: Settings, diagnostics: Diagnostics
) -> tuple[Fragment, ...] | None:
    if not settings.overlays:
        return ()
    from .load.overlays import read_overlays

    place = settings.named("overlays")
    return read_overlays(settings.overlays, settings.root, diagnostics, place)


def build(
    settings: Settings, pins: Pins, diagnostics: Diagnostics, tell: Tell = nobody
) -> Build | None:
    """Run every stage; None where nothing could be generated (the diagnostics say why)."""
    from .lower import lower
    from .merge.selection import one_api
    from .normalize import normalize
    from .planner import plan
    from .revise.wishes import keep_resources

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
        keep_resources(document, pins), settings, pins, diagnostics
    )
    tell("lower")
    api = lower(normalized, settings, diagnostics)
    if not _worth_it(api, document, diagnostics):
        return None
    tell("plan")
    planned, operation_pins = plan(api, settings, pins, diagnostics)
    tell("emit")
    emitted = _emitted(api, planned, settings, diagnostics)
    if emitted is None:
        return None
    planned, files = emitted
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


def _emitted(
    api: ir.Api, plan: Plan, settings: Settings, diagnostics: Diagnostics
) -> tuple[Plan, Mapping[str, str]] | None:
    """The files, and the plan that they follow; None where a style cannot be had."""
    from .emit import emit

    if settings.models is None:
        return plan, emit(api, plan, settings.project)
    from .styles import classes, prepared

    plain, plan = prepared(api, plan, settings.models, diagnostics)
    styled = classes(plain, plan, settings.models, diagnostics)
    if styled is None:
        return None
    return plan, emit(plain, plan, settings.project, styled)


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
