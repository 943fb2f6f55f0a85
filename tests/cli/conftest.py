"""What tests of the command line share."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def in_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run where our own configuration and sources are."""
    monkeypatch.chdir(Path(__file__).parents[2])
