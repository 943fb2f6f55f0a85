"""Texts for patterns that would fill a machine, if one let them."""

from __future__ import annotations

import re
from random import Random

import pytest

from .patterns import matching


@pytest.mark.parametrize(
    "pattern",
    [
        r"^((((a+)+)+)+)+$",
        r"^[\x00-\U0010FFFF]{1,65535}$",
        r"^[^\x20-\uffff]{3}$",
        r"^[\w-]{200,300}$",
        r"^(([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,})$",
        r"^((x{0,99999}){0,99999})*$",
    ],
)
def test_it_matches(pattern: str) -> None:
    for seed in range(20):
        text = matching(Random(seed), pattern, 1, 5_000)
        assert re.search(pattern, text) and 1 <= len(text) <= 5_000


def test_nobody_waits_for_a_million_characters() -> None:
    assert matching(Random(0), r"(.{1000}){1000}", None, None) == "x"
