"""One client to its package on the disk: built, and written unless something forbids it."""

from __future__ import annotations

from keyword import iskeyword
from pathlib import Path

from msgspec import Struct, field

from .. import __version__, manifest
from ..config import Client
from ..config_tables import identifier
from ..diagnostics import At, Diagnostics
from ..manifest import LOCK, Found, Manifest
from ..manifest_of import make
from ..manifest_text import dump
from ..pipeline import Build, Tell, nobody
from ..places import shown_path
from ..refusals import busy, other_api
from ..write import Refused, Stale, Written, recover, write
from .building import build

ATTEMPTS = 5
"""Builds before giving up against other runs that write the same package."""


class Outcome(Struct):
    """What became of one client."""

    output: Path
    diagnostics: Diagnostics = field(default_factory=Diagnostics)
    build: Build | None = None
    result: Written | Refused | Stale | None = None


def attempt(client: Client, force: bool, tell: Tell = nobody) -> Outcome:
    """Build and write; again if another run replaced the package meanwhile."""
    assert client.output is not None
    outcome = Outcome(client.output)
    for _ in range(ATTEMPTS):
        outcome = Outcome(client.output)
        outcome.result = _once(client, force, outcome, tell)
        if not isinstance(outcome.result, Stale):
            break
    if isinstance(outcome.result, Stale):
        outcome.result = Refused(busy(outcome.output), 2)
    if isinstance(outcome.result, Refused):
        outcome.diagnostics.add(outcome.result.diagnostic)
    return outcome


def _once(
    client: Client, force: bool, outcome: Outcome, tell: Tell
) -> Written | Refused | Stale | None:
    refusal = recover(outcome.output)
    if refusal is not None:
        return refusal
    _importable(outcome)
    previous = manifest.read(outcome.output, outcome.diagnostics)
    _as_new(outcome, previous)
    outcome.build = build(client, previous, outcome.diagnostics, tell)
    if outcome.build is None:
        return None
    tell("write")
    now = make(client, outcome.build)
    refusal = None if force else _another(client, previous, now)
    if refusal is not None:
        return refusal
    text = dump(now)
    return write(outcome.output, outcome.build.files, text, previous, force)


def _another(client: Client, previous: Found, now: Manifest) -> Refused | None:
    """A refusal where the package that lies there is another API's."""
    from ..kinship import described, is_other_api

    before = previous.manifest
    if before is None or client.output is None:
        return None
    if not is_other_api(before, now, client.base is not None):
        return None
    words = described(before), described(now)
    return Refused(other_api(client.output, *words), 1)


def _as_new(outcome: Outcome, previous: Found) -> None:
    """Say so where a later version of codegen wrote the package that lies there."""
    before = previous.manifest
    if before is not None and manifest.is_later(before.codegen):
        outcome.diagnostics.warning(
            "generator-older",
            f"codegen {before.codegen} wrote this package, and this is {__version__}",
            At(shown_path(outcome.output / LOCK)),
            "upgrade `pages-to-client`, or what is new in the package goes again",
        )


def _importable(outcome: Outcome) -> None:
    """A package in a directory with a hyphen is of little use: say so."""
    name = outcome.output.name
    if not name.isidentifier() or iskeyword(name):
        outcome.diagnostics.note(
            "output-not-importable",
            f"a package cannot be imported from a directory called `{name}`",
            None,
            f"call it `{identifier(name)}`",
        )
