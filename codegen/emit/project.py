"""`pyproject.toml` for a package that is a distribution of its own."""

from __future__ import annotations

import re

from msgspec import Struct

from codegen.toml_text import basic_string

from .markdown import one_line
from .package import title_of, what_of
from .source import Code
from .style_words import style_needs
from .world import World

_VERSION = re.compile(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?")
_LICENSES = {
    "MIT": "mit|mit license|the mit license",
    "Apache-2.0": "apache 2.0|apache-2.0|apache 2|apache2|apache license 2.0"
    "|apache license, version 2.0|apache license version 2.0",
    "BSD-3-Clause": "bsd-3-clause|bsd 3-clause|bsd 3-clause license",
    "BSD-2-Clause": "bsd-2-clause|bsd 2-clause|bsd 2-clause license",
    "ISC": "isc|isc license",
    "MPL-2.0": "mpl-2.0|mpl 2.0|mozilla public license 2.0",
    "CC0-1.0": "cc0-1.0|cc0",
    "CC-BY-4.0": "cc-by-4.0|cc by 4.0",
    "Unlicense": "unlicense|the unlicense",
}
"""SPDX identifiers (PEP 639 takes no others), and what documents call them."""


class ProjectView(Struct, frozen=True):
    """Every value is a TOML string already."""

    name: Code
    version: Code
    description: Code
    license: Code | None
    package: Code
    msgspec: bool


def project_view(world: World) -> ProjectView:
    """What describes the distribution: names of the package, the rest of the document."""
    package = world.plan.package
    spdx = license_of(world.api.license)
    return ProjectView(
        _toml(package.strip("_").replace("_", "-") or package),
        _toml(version_of(world.api.version)),
        _toml(f"Python {what_of(world)} of the {title_of(world)}"[:500]),
        _toml(spdx) if spdx else None,
        _toml(package),
        "msgspec" in style_needs(world.styled),
    )


def version_of(text: str) -> str:
    """A version as PEP 440 has it: `v2` is 2, `2024-10-01` is 2024.10.01; else 0."""
    wanted = text.strip().lower().removeprefix("v").replace("-", ".")
    if _VERSION.fullmatch(wanted):
        return wanted
    found = re.match(r"\d+(\.\d+)*", wanted)
    return found[0] if found else "0"


def license_of(text: str) -> str:
    """An SPDX expression for what the document calls its license; "" for none."""
    name = one_line(text)
    if not name:
        return ""
    plain = re.sub(r"[^A-Za-z0-9.-]+", "-", name).strip("-.")
    known = (
        spdx for spdx, names in _LICENSES.items() if name.lower() in names.split("|")
    )
    return next(known, f"LicenseRef-{plain or 'Proprietary'}")


def _toml(text: str) -> Code:
    return Code(basic_string(text))
