"""Every operation of the seeds and of small documents that hold every style, body, answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from .run import run

HERE = Path(__file__).parent / "documents"
ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(path.name for path in HERE.iterdir())


@pytest.mark.parametrize("seed", [0, 1, 2])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_written_by_hand(name: str, seed: int) -> None:
    outcome = run(name, HERE, seed)
    assert not outcome.violations, outcome.violations
    assert outcome.undrawn == 0 and outcome.calls >= 5 * outcome.operations > 0


@pytest.mark.parametrize("name", ["aurora", "kajabi/list-customers.md", "mgr"])
def test_seeds(name: str) -> None:
    outcome = run(name, ROOT / "specs", 0)
    assert not outcome.violations, outcome.violations
    assert outcome.undrawn == 0 and outcome.calls >= 5 * outcome.operations > 0
