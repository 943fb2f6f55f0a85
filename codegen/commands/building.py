"""From a client's configuration to its build, for the commands that need one."""

from __future__ import annotations

from collections.abc import Mapping

from .. import pipeline
from ..config import Client
from ..diagnostics import Diagnostics
from ..document import Document
from ..manifest import Found, read
from ..pipeline import Build, Pins, Tell, nobody
from ..report import plural, tally


def build(
    client: Client, previous: Found, diagnostics: Diagnostics, tell: Tell = nobody
) -> Build | None:
    """Run the pipeline with the names that stay; say so if nothing came of it."""
    result = pipeline.build(client.settings, previous.pins, diagnostics, tell)
    if result is None and not tally(diagnostics)["error"]:
        diagnostics.error(
            "nothing-to-generate",
            f"the sources of `{client.name}` hold no operation that can be generated",
            None,
            "`codegen inspect` shows what was recognised in them",
        )
    return result


def merged(client: Client, diagnostics: Diagnostics) -> Document | None:
    """The specification of a client; None, with diagnostics, where there is none."""
    fragments = pipeline.read(client.settings, diagnostics)
    if not fragments:
        return None
    assembled = pipeline.assemble(fragments, client.settings, diagnostics)
    return assembled[0] if assembled else None


def named(
    client: Client, document: Document, diagnostics: Diagnostics
) -> tuple[Document, Mapping[str, str]]:
    """The specification with a name for every schema, and the names by their places."""
    from ..normalize import normalize

    pins = read(client.output, diagnostics).pins if client.output else Pins()
    normalized, _, names = normalize(document, client.settings, pins, diagnostics)
    return normalized, names


def counts(build: Build) -> dict[str, int]:
    """How much of everything a client has."""
    from ..ir import Model

    planned = [build.api.schemas.get(key) for key in build.plan.schemas]
    return {
        "operations": sum(len(r.operations) for r in build.api.resources),
        "models": sum(isinstance(schema, Model) for schema in planned),
        "files": len(build.files),
    }


def counts_text(build: Build) -> str:
    """`14 operations, 22 models, 9 files`."""
    return ", ".join(plural(n, word[:-1]) for word, n in counts(build).items())
