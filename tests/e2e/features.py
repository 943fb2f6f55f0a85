"""The packages of the feature goldens, made when a test asks for one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from codegen import pipeline
from codegen.config import read_config
from codegen.diagnostics import Diagnostics
from codegen.pipeline import Pins, Settings

from ..packages import put
from .server import Answer

GOLDEN = Path(__file__).parent.parent / "golden"
EMPTY = Answer(204)
Use = Callable[..., Any]
"""Gives a client of a feature's package at the server, which gives these answers."""


def write(feature: str, folder: Path) -> None:
    """Generate the package of a feature into a folder."""
    settings = Settings(feature, ("spec.yaml",), GOLDEN / feature)
    if (GOLDEN / feature / "codegen.toml").exists():
        read = read_config(GOLDEN / feature / "codegen.toml", Diagnostics())
        assert read is not None
        settings = read.clients[0].settings
    made = pipeline.build(settings, Pins(), Diagnostics())
    assert made is not None
    put(folder, made.files)
