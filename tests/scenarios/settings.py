"""How much hypothesis tries: the same examples every time, so that CI is stable."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, settings

_SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]


def stable(examples: int) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Try so many examples, drawn from a fixed seed, however slow the machine is."""
    return settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=_SLOW,
    )
