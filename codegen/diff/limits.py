"""Limits of what is given: the API refuses what is beyond them, the client sends it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any, TypeAlias

from ..code_spans import code
from .change import Change, graded, instead

Limits: TypeAlias = Mapping[str, Any]


def compare_limits(subject: str, old: Limits, new: Limits) -> Iterator[Change]:
    """Each constraint that is new, gone or another one."""
    for key in sorted({*old, *new}):
        was, now = old.get(key), new.get(key)
        if was == now:
            continue
        if was is None:
            message = f"{code(key)} of {code(repr(now))} is new"
        elif now is None:
            message = f"{code(key)} of {code(repr(was))} is gone"
        else:
            message = f"{code(key)} is {instead(repr(now), repr(was))}"
        tighter = _tighter(key, was, now)
        kind = "limit-tightened" if tighter else "limit-relaxed"
        yield Change(graded(tighter), kind, subject, message)


def _exact(number: float) -> Fraction:
    """As it is written: 0.01 goes into 0.1 ten times, which binary fractions do not."""
    return Fraction(str(number))


def _tighter(key: str, was: Any, now: Any) -> bool:
    """Whether something that was accepted may be refused now."""
    if now is None:
        return False
    if was is None or isinstance(was, str) or isinstance(now, str):
        return True
    if key == "multipleOf":
        return not now or (_exact(was) / _exact(now)).denominator > 1
    return bool(now > was if "min" in key.lower() else now < was)
