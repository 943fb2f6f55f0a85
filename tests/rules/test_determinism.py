"""The same fragments give the same document, in whichever order they come."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from codegen import pipeline
from codegen.diagnostics import Diagnostics
from codegen.merge import merge
from codegen.pipeline import Settings


@pytest.mark.parametrize("order", range(5))
def test_order_of_fragments(root: Path, seed: str, order: int) -> None:
    settings = Settings(seed, (f"specs/{seed}/*.md",), root)
    texts: list[str] = []
    for shuffled in (False, True):
        # Read twice: what merge takes is its own.
        fragments = list(pipeline.read(settings, Diagnostics()))
        if shuffled:
            random.Random(order).shuffle(fragments)
        texts.append(json.dumps(merge(fragments, Diagnostics()).data))
    assert texts[0] == texts[1]
