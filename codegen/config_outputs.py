"""Whether the clients of a configuration are in each other's way on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .diagnostics import Diagnostic, Diagnostics

if TYPE_CHECKING:
    from .config import Config


def outputs_differ(config: Config, diagnostics: Diagnostics) -> bool:
    """Two clients must not write to one directory; an error at both places where they do."""
    conflict = next(_conflicts(config), None)
    if conflict is not None:
        diagnostics.add(conflict)
    return conflict is None


def _conflicts(config: Config) -> Iterator[Diagnostic]:
    """Outputs that are the same, and outputs within others: a package is replaced as a
    whole, with all that lies in it."""
    taken: dict[str, str] = {}
    for client in config.clients:
        name = client.name
        first = taken.setdefault(os.path.realpath(str(client.output)), name)
        if first != name:
            words = f"clients `{first}` and `{name}` have the same output"
            yield _shared("config-output-twice", words, config, first, name)
    for output, name in taken.items():
        for folder in map(str, Path(output).parents):
            if folder in taken:
                words = f"the output of `{name}` lies within that of `{taken[folder]}`"
                code = "config-output-inside"
                yield _shared(code, words, config, taken[folder], name)


def _shared(code: str, words: str, config: Config, one: str, other: str) -> Diagnostic:
    return Diagnostic(
        code,
        "error",
        words,
        config.at("clients", other, "output"),
        "give each client a directory of its own",
        ((f"the output of `{one}`", config.at("clients", one, "output")),),
    )
