"""One server for a module, and packages of every style."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from codegen.classes import STYLES, Style

from ..e2e.conftest import running, server
from .packages import Shelf

__all__ = ["running", "server", "shelf", "style"]


@pytest.fixture(params=STYLES)
def style(request: pytest.FixtureRequest) -> Style:
    """Each of the styles."""
    name: Style = request.param
    return name


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    made = Shelf(tmp_path_factory.mktemp("shelf"))
    yield made
    made.close()
