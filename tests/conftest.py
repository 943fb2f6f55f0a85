"""What several folders of tests share: the repository and what its three pages give."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from codegen import pipeline
from codegen.diagnostics import Diagnostics
from codegen.pipeline import Build, Pins, Settings

ROOT = Path(__file__).parent.parent
SEEDS = ("mgr", "aurora", "kajabi")

sys.path.insert(0, str(ROOT / "generated"))  # as `import mgr`, the way users have it


@cache
def _build(seed: str) -> Build:
    settings = Settings(package=seed, sources=(f"specs/{seed}/*.md",), root=ROOT)
    build = pipeline.build(settings, Pins(), Diagnostics())
    assert build is not None
    return build


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture(scope="session")
def build_seed() -> Callable[[str], Build]:
    """All that one of the three APIs comes to, computed once and without pins."""
    return _build


@pytest.fixture(params=SEEDS)
def seed(request: pytest.FixtureRequest) -> str:
    """The name of each of the three APIs."""
    name: str = request.param
    return name


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first, so that no process waits for it at the end."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_configure(config: pytest.Config) -> None:
    # What a shell starts with `&` ignores Ctrl-C, and so does all that it starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    config.addinivalue_line("markers", "slow: whole-program checks, 10 s and more")
